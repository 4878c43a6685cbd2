"""Constructors of MessageEntity."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_user import TypeInputUser


class MessageEntityUnknown(tl.Constructor, id=0xBB92BA95, name="messageEntityUnknown"):
    """A stretch of text marked in a way your layer doesn't know.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityUnknown.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityMention(tl.Constructor, id=0xFA04579D, name="messageEntityMention"):
    """A public name such as `@durov`.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityMention.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityHashtag(tl.Constructor, id=0x6F635B0D, name="messageEntityHashtag"):
    """A hashtag such as `#news`, maybe followed by `@` and a chat's name.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityHashtag.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityBotCommand(tl.Constructor, id=0x6CEF8AC7, name="messageEntityBotCommand"):
    """A bot command such as `/start`.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityBotCommand.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityUrl(tl.Constructor, id=0x6ED02538, name="messageEntityUrl"):
    """A web address written out in the text.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityUrl.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityEmail(tl.Constructor, id=0x64E475C2, name="messageEntityEmail"):
    """An email address. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityEmail.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityBold(tl.Constructor, id=0xBD610BC9, name="messageEntityBold"):
    """Bold text. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityBold.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityItalic(tl.Constructor, id=0x826F8B60, name="messageEntityItalic"):
    """Italic text. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityItalic.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityCode(tl.Constructor, id=0x28A20571, name="messageEntityCode"):
    """Code within a line, in a font of fixed width.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityCode.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityPre(tl.Constructor, id=0x73924BE0, name="messageEntityPre"):
    """A block of code. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.
        language: Programming language for coloring; may be empty.

    Source:
        api/constructors/messageEntityPre.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()
    language: str = tl.string()


class MessageEntityTextUrl(tl.Constructor, id=0x76A6D327, name="messageEntityTextUrl"):
    """Text that links to a web address not written out.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.
        url: Address that opens on a tap.

    Source:
        api/constructors/messageEntityTextUrl.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()
    url: str = tl.string()


class MessageEntityMentionName(tl.Constructor, id=0xDC7B1140, name="messageEntityMentionName"):
    """Mention of a user by any text, as the server sends it.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.
        user_id: Who is mentioned.

    Source:
        api/constructors/messageEntityMentionName.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()
    user_id: int = tl.int64()


class InputMessageEntityMentionName(
    tl.Constructor, id=0x208E68C9, name="inputMessageEntityMentionName"
):
    """Mention of a user by any text, as you send it. Works for users without public name.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.
        user_id: Whom to mention.

    Source:
        api/constructors/inputMessageEntityMentionName.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()
    user_id: TypeInputUser = tl.boxed("InputUser")


class MessageEntityPhone(tl.Constructor, id=0x9B69E34B, name="messageEntityPhone"):
    """A phone number. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityPhone.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityCashtag(tl.Constructor, id=0x4C4E743F, name="messageEntityCashtag"):
    """A stock symbol such as `$AAPL`.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityCashtag.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityUnderline(tl.Constructor, id=0x9C4E7E8B, name="messageEntityUnderline"):
    """Underlined text. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityUnderline.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityStrike(tl.Constructor, id=0xBF0693D4, name="messageEntityStrike"):
    """Text that is struck through. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityStrike.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityBankCard(tl.Constructor, id=0x761E6AF4, name="messageEntityBankCard"):
    """A bank card number. `offset` and `length` say which part of the text it is.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityBankCard.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntitySpoiler(tl.Constructor, id=0x32CA960F, name="messageEntitySpoiler"):
    """Text that is hidden until it is tapped.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntitySpoiler.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityCustomEmoji(tl.Constructor, id=0xC8CF05F8, name="messageEntityCustomEmoji"):
    """A custom emoji in place of the ordinary one that stands in the text.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.
        document_id: The custom emoji; load it with `messages.get_custom_emoji_documents`.

    Source:
        api/constructors/messageEntityCustomEmoji.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()
    document_id: int = tl.int64()


class MessageEntityBlockquote(tl.Constructor, id=0xF1CCAAAC, name="messageEntityBlockquote"):
    """A quotation set off from the text.

    Attributes:
        collapsed: Only its beginning is shown until it is tapped.
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityBlockquote.md
    """

    flags = tl.flags()
    collapsed: bool = tl.true(bit=0, default=False)
    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityFormattedDate(tl.Constructor, id=0x904AC7C7, name="messageEntityFormattedDate"):
    """A point in time, shown in the reader's own time zone and language.

    Attributes:
        relative: Shown as distance from now, such as "in two hours".
        short_time: Shows the time in short form, without seconds.
        long_time: Shows the time with seconds.
        short_date: Shows the date in short form.
        long_date: Shows the date with the month in words.
        day_of_week: Shows the day of the week.
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.
        date: The moment, as Unix time.

    Source:
        api/constructors/messageEntityFormattedDate.md
    """

    flags = tl.flags()
    relative: bool = tl.true(bit=0, default=False)
    short_time: bool = tl.true(bit=1, default=False)
    long_time: bool = tl.true(bit=2, default=False)
    short_date: bool = tl.true(bit=3, default=False)
    long_date: bool = tl.true(bit=4, default=False)
    day_of_week: bool = tl.true(bit=5, default=False)
    offset: int = tl.int32()
    length: int = tl.int32()
    date: int = tl.int32()


class MessageEntityDiffInsert(tl.Constructor, id=0x71777116, name="messageEntityDiffInsert"):
    """Text that the AI editor has added.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityDiffInsert.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


class MessageEntityDiffReplace(tl.Constructor, id=0xC6C1E5A7, name="messageEntityDiffReplace"):
    """Text that the AI editor has exchanged.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.
        old_text: What stood there before.

    Source:
        api/constructors/messageEntityDiffReplace.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()
    old_text: str = tl.string()


class MessageEntityDiffDelete(tl.Constructor, id=0x0652C1C5, name="messageEntityDiffDelete"):
    """Text that the AI editor would take out.

    Attributes:
        offset: Where it begins in the text, in UTF-16 code units.
        length: How much of the text it covers, in UTF-16 code units.

    Source:
        api/constructors/messageEntityDiffDelete.md
    """

    offset: int = tl.int32()
    length: int = tl.int32()


TypeMessageEntity: TypeAlias = (
    MessageEntityUnknown
    | MessageEntityMention
    | MessageEntityHashtag
    | MessageEntityBotCommand
    | MessageEntityUrl
    | MessageEntityEmail
    | MessageEntityBold
    | MessageEntityItalic
    | MessageEntityCode
    | MessageEntityPre
    | MessageEntityTextUrl
    | MessageEntityMentionName
    | InputMessageEntityMentionName
    | MessageEntityPhone
    | MessageEntityCashtag
    | MessageEntityUnderline
    | MessageEntityStrike
    | MessageEntityBankCard
    | MessageEntitySpoiler
    | MessageEntityCustomEmoji
    | MessageEntityBlockquote
    | MessageEntityFormattedDate
    | MessageEntityDiffInsert
    | MessageEntityDiffReplace
    | MessageEntityDiffDelete
)
"""Formatting or meaning of a stretch of text. `offset` and `length` count UTF-16 code units, so
that most emoji count as two; in Python measure with `len(s.encode('utf-16-le')) // 2`.
"""
