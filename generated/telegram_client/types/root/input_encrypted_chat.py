"""Constructors of InputEncryptedChat."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputEncryptedChat(tl.Constructor, id=0xF141B5E1, name="inputEncryptedChat"):
    """A secret chat.

    Attributes:
        chat_id: Number of the secret chat.
        access_hash: Secret from its `types.EncryptedChat` object.

    Source:
        api/constructors/inputEncryptedChat.md
    """

    chat_id: int = tl.int32()
    access_hash: int = tl.int64()


TypeInputEncryptedChat: TypeAlias = InputEncryptedChat
"""Reference to a secret chat in a request."""
