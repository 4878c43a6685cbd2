"""Constructors of EncryptedMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .encrypted_file import TypeEncryptedFile


class EncryptedMessage(tl.Constructor, id=0xED18C118, name="encryptedMessage"):
    """A message of a secret chat, still encrypted. Arrives in `types.UpdateNewEncryptedMessage`.

    Attributes:
        random_id: Number the sender gave the message; drop a second one with the same number.
        chat_id: Id of the secret chat.
        date: When the message was sent, as Unix time in seconds.
        bytes_: Encrypted content, made for the chat's common key.
        file: File that goes along.

    Source:
        api/constructors/encryptedMessage.md
    """

    random_id: int | None = tl.random_id(default=None)
    chat_id: int = tl.int32()
    date: int = tl.int32()
    bytes_: bytes = tl.bytes_(tl_name="bytes")
    file: TypeEncryptedFile = tl.boxed("EncryptedFile")


class EncryptedMessageService(tl.Constructor, id=0x23734B06, name="encryptedMessageService"):
    """A silent message of a secret chat, still encrypted: it carries no text, only a change such as
    a new timer or a deletion.

    Attributes:
        random_id: Number the sender gave the message; drop a second one with the same number.
        chat_id: Id of the secret chat.
        date: When the message was sent, as Unix time in seconds.
        bytes_: Encrypted content, made for the chat's common key.

    Source:
        api/constructors/encryptedMessageService.md
    """

    random_id: int | None = tl.random_id(default=None)
    chat_id: int = tl.int32()
    date: int = tl.int32()
    bytes_: bytes = tl.bytes_(tl_name="bytes")


TypeEncryptedMessage: TypeAlias = EncryptedMessage | EncryptedMessageService
"""Message of a secret chat as the server passes it on. The server can't read it; your program
decrypts `bytes`.
"""
