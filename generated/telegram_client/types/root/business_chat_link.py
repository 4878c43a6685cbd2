"""Constructors of BusinessChatLink."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_entity import TypeMessageEntity


class BusinessChatLink(tl.Constructor, id=0xB4AE666F, name="businessChatLink"):
    """A link that opens a chat with your business account, with a text ready to send.

    Attributes:
        link: The link as it can be shared.
        message: Text put into the visitor's input field.
        entities: Formatting, links and mentions of the text next to it.
        title: Name of the link that only you see.
        views: How often it was opened.

    Source:
        api/constructors/businessChatLink.md
    """

    flags = tl.flags()
    link: str = tl.string()
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=0, default=None
    )
    title: str | None = tl.string(bit=1, default=None)
    views: int = tl.int32()


TypeBusinessChatLink: TypeAlias = BusinessChatLink
"""Link to a chat with prepared text, made by `account.create_business_chat_link`."""
