"""Constructors of BotInlineResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .bot_inline_message import TypeBotInlineMessage
    from .document import TypeDocument
    from .photo import TypePhoto
    from .web_document import TypeWebDocument


class BotInlineResult(tl.Constructor, id=0x11965F3A, name="botInlineResult"):
    """An inline result whose thumbnail or content is at a web address, or which has none.

    Attributes:
        id: Number to send with `messages.send_inline_bot_result`.
        type: Kind of result, such as `article`, `photo`, `gif` or `video`.
        title: Heading of the result in the list.
        description: Text below the heading of the result.
        url: Web address shown under the result.
        thumb: Thumbnail on the web.
        content: The file on the web, if the result is one.
        send_message: What is written into the chat if it is picked.

    Source:
        api/constructors/botInlineResult.md
    """

    flags = tl.flags()
    id: str = tl.string()
    type: str = tl.string()
    title: str | None = tl.string(bit=1, default=None)
    description: str | None = tl.string(bit=2, default=None)
    url: str | None = tl.string(bit=3, default=None)
    thumb: TypeWebDocument | None = tl.boxed("WebDocument", bit=4, default=None)
    content: TypeWebDocument | None = tl.boxed("WebDocument", bit=5, default=None)
    send_message: TypeBotInlineMessage = tl.boxed("BotInlineMessage")


class BotInlineMediaResult(tl.Constructor, id=0x17DB940B, name="botInlineMediaResult"):
    """An inline result with a photo or file that lies on Telegram's servers already.

    Attributes:
        id: Number to send with `messages.send_inline_bot_result`.
        type: Kind of result, such as `photo`, `sticker` or `game`.
        photo: The picture that belongs to this object.
        document: The file that belongs to this object.
        title: Heading of the result in the list.
        description: Text below the heading of the result.
        send_message: What is written into the chat if it is picked.

    Source:
        api/constructors/botInlineMediaResult.md
    """

    flags = tl.flags()
    id: str = tl.string()
    type: str = tl.string()
    photo: TypePhoto | None = tl.boxed("Photo", bit=0, default=None)
    document: TypeDocument | None = tl.boxed("Document", bit=1, default=None)
    title: str | None = tl.string(bit=2, default=None)
    description: str | None = tl.string(bit=3, default=None)
    send_message: TypeBotInlineMessage = tl.boxed("BotInlineMessage")


TypeBotInlineResult: TypeAlias = BotInlineResult | BotInlineMediaResult
"""One of the offers of an inline bot, from `messages.get_inline_bot_results`."""
