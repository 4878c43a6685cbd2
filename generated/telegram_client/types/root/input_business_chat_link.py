"""Constructors of InputBusinessChatLink."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_entity import TypeMessageEntity


class InputBusinessChatLink(tl.Constructor, id=0x11679FA7, name="inputBusinessChatLink"):
    """Link to your business account to be made or changed.

    Attributes:
        message: Text to put into the visitor's input field.
        entities: Formatting, links and mentions of the text next to it.
        title: Name of the link for yourself.

    Source:
        api/constructors/inputBusinessChatLink.md
    """

    flags = tl.flags()
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=0, default=None
    )
    title: str | None = tl.string(bit=1, default=None)


TypeInputBusinessChatLink: TypeAlias = InputBusinessChatLink
"""Contents for `account.create_business_chat_link` and `account.edit_business_chat_link`."""
