"""Constructors of InputBotInlineResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_bot_inline_message import TypeInputBotInlineMessage
    from .input_document import TypeInputDocument
    from .input_photo import TypeInputPhoto
    from .input_web_document import TypeInputWebDocument


class InputBotInlineResult(tl.Constructor, id=0x88BF9319, name="inputBotInlineResult"):
    """An inline result of any kind whose picture or file, if it has one, lies on the web.

    Attributes:
        id: Name for this result, up to 64 bytes, unlike the others of the answer.
        type: Kind, such as `article`, `photo`, `gif`, `video`, `audio`, `contact` or `venue`.
        title: Heading of the result in the list.
        description: Text below the heading of the result.
        url: Address shown with the result.
        thumb: Thumbnail on the web.
        content: The file on the web, for results that are files.
        send_message: What is sent if it is picked.

    Source:
        api/constructors/inputBotInlineResult.md
    """

    flags = tl.flags()
    id: str = tl.string()
    type: str = tl.string()
    title: str | None = tl.string(bit=1, default=None)
    description: str | None = tl.string(bit=2, default=None)
    url: str | None = tl.string(bit=3, default=None)
    thumb: TypeInputWebDocument | None = tl.boxed("InputWebDocument", bit=4, default=None)
    content: TypeInputWebDocument | None = tl.boxed("InputWebDocument", bit=5, default=None)
    send_message: TypeInputBotInlineMessage = tl.boxed("InputBotInlineMessage")


class InputBotInlineResultPhoto(tl.Constructor, id=0xA8D864A7, name="inputBotInlineResultPhoto"):
    """An inline result with a photo from Telegram's servers.

    Attributes:
        id: Name for this result, up to 64 bytes, unlike the others of the answer.
        type: Must be `photo` here.
        photo: The photo meant, with access hash and file reference.
        send_message: What is sent if it is picked.

    Source:
        api/constructors/inputBotInlineResultPhoto.md
    """

    id: str = tl.string()
    type: str = tl.string()
    photo: TypeInputPhoto = tl.boxed("InputPhoto")
    send_message: TypeInputBotInlineMessage = tl.boxed("InputBotInlineMessage")


class InputBotInlineResultDocument(
    tl.Constructor, id=0xFFF8FDC4, name="inputBotInlineResultDocument"
):
    """An inline result with a file from Telegram's servers.

    Attributes:
        id: Name for this result, up to 64 bytes, unlike the others of the answer.
        type: Kind, such as `sticker`, `gif`, `video`, `voice` or `file`.
        title: Heading of the result in the list.
        description: Text below the heading of the result.
        document: The file meant, with access hash and file reference.
        send_message: What is sent if it is picked.

    Source:
        api/constructors/inputBotInlineResultDocument.md
    """

    flags = tl.flags()
    id: str = tl.string()
    type: str = tl.string()
    title: str | None = tl.string(bit=1, default=None)
    description: str | None = tl.string(bit=2, default=None)
    document: TypeInputDocument = tl.boxed("InputDocument")
    send_message: TypeInputBotInlineMessage = tl.boxed("InputBotInlineMessage")


class InputBotInlineResultGame(tl.Constructor, id=0x4FA417F2, name="inputBotInlineResultGame"):
    """An inline result with one of the bot's games.

    Attributes:
        id: Name for this result, up to 64 bytes, unlike the others of the answer.
        short_name: Name of the game, as set with BotFather.
        send_message: Must be an `types.InputBotInlineMessageGame`.

    Source:
        api/constructors/inputBotInlineResultGame.md
    """

    id: str = tl.string()
    short_name: str = tl.string()
    send_message: TypeInputBotInlineMessage = tl.boxed("InputBotInlineMessage")


TypeInputBotInlineResult: TypeAlias = (
    InputBotInlineResult
    | InputBotInlineResultPhoto
    | InputBotInlineResultDocument
    | InputBotInlineResultGame
)
"""One of the offers your bot answers an inline query with, by `messages.set_inline_bot_results`."""
