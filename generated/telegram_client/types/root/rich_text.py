"""Constructors of RichText."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class TextEmpty(tl.Constructor, id=0xDC3D824F, name="textEmpty"):
    """No text. A piece of formatted text in an article or rich message.

    Source:
        api/constructors/textEmpty.md
    """


class TextPlain(tl.Constructor, id=0x744694E0, name="textPlain"):
    """Text without any formatting; the leaves of the tree.

    Attributes:
        text: The plain text of this piece.

    Source:
        api/constructors/textPlain.md
    """

    text: str = tl.string()


class TextBold(tl.Constructor, id=0x6724ABC4, name="textBold"):
    """Bold text. A piece of formatted text in an article or rich message.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textBold.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextItalic(tl.Constructor, id=0xD912A59C, name="textItalic"):
    """Text in italics. A piece of formatted text in an article or rich message.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textItalic.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextUnderline(tl.Constructor, id=0xC12622C4, name="textUnderline"):
    """Underlined text. A piece of formatted text in an article or rich message.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textUnderline.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextStrike(tl.Constructor, id=0x9BF8BB95, name="textStrike"):
    """Text that is struck through. A piece of formatted text in an article or rich message.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textStrike.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextFixed(tl.Constructor, id=0x6C3F19B9, name="textFixed"):
    """Text in a fixed-width font, as for code within a line.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textFixed.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextUrl(tl.Constructor, id=0x3C2884C1, name="textUrl"):
    """Text that links to a web page.

    Attributes:
        text: The text itself, with its own formatting inside.
        url: Where the link leads.
        webpage_id: ID of the target's preview, if it has an Instant View page; otherwise 0.

    Source:
        api/constructors/textUrl.md
    """

    text: TypeRichText = tl.boxed("RichText")
    url: str = tl.string()
    webpage_id: int = tl.int64()


class TextEmail(tl.Constructor, id=0xDE5A0DD6, name="textEmail"):
    """Text that opens a new mail when tapped.

    Attributes:
        text: The text itself, with its own formatting inside.
        email: Address to write to.

    Source:
        api/constructors/textEmail.md
    """

    text: TypeRichText = tl.boxed("RichText")
    email: str = tl.string()


class TextConcat(tl.Constructor, id=0x7E6260D7, name="textConcat"):
    """Several pieces one after another, each with its own formatting.

    Attributes:
        texts: Pieces in order.

    Source:
        api/constructors/textConcat.md
    """

    texts: list[TypeRichText] = tl.vector(tl.boxed("RichText"))


class TextSubscript(tl.Constructor, id=0xED6A8504, name="textSubscript"):
    """Text set small and low, as in chemical formulas.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textSubscript.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextSuperscript(tl.Constructor, id=0xC7FB5E01, name="textSuperscript"):
    """Text set small and high, as for exponents.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textSuperscript.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextMarked(tl.Constructor, id=0x034B8621, name="textMarked"):
    """Text with a highlighted background. A piece of formatted text in an article or rich message.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textMarked.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextPhone(tl.Constructor, id=0x1CCB966A, name="textPhone"):
    """Text that dials a number when tapped.

    Attributes:
        text: The text itself, with its own formatting inside.
        phone: Number to call.

    Source:
        api/constructors/textPhone.md
    """

    text: TypeRichText = tl.boxed("RichText")
    phone: str = tl.string()


class TextImage(tl.Constructor, id=0x081CCF4F, name="textImage"):
    """A small picture within the line.

    Attributes:
        document_id: Which of the page's documents to draw.
        w: Width in pixels.
        h: Height in pixels.

    Source:
        api/constructors/textImage.md
    """

    document_id: int = tl.int64()
    w: int = tl.int32()
    h: int = tl.int32()


class TextAnchor(tl.Constructor, id=0x35553762, name="textAnchor"):
    """Text that is also the target of links within the page.

    Attributes:
        text: The text itself, with its own formatting inside.
        name: Name used in links after the `#`.

    Source:
        api/constructors/textAnchor.md
    """

    text: TypeRichText = tl.boxed("RichText")
    name: str = tl.string()


class TextMath(tl.Constructor, id=0x9D2EAC97, name="textMath"):
    """A formula within the line. A piece of formatted text in an article or rich message.

    Attributes:
        source: The formula in LaTeX notation.

    Source:
        api/constructors/textMath.md
    """

    source: str = tl.string()


class TextCustomEmoji(tl.Constructor, id=0xA26156C0, name="textCustomEmoji"):
    """A custom emoji within the line.

    Attributes:
        document_id: Which custom emoji.
        alt: Normal emoji to show where the custom one cannot be drawn.

    Source:
        api/constructors/textCustomEmoji.md
    """

    document_id: int = tl.int64()
    alt: str = tl.string()


class TextSpoiler(tl.Constructor, id=0x4C2A5D62, name="textSpoiler"):
    """Text hidden until it is tapped.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textSpoiler.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextMention(tl.Constructor, id=0xCD24CF44, name="textMention"):
    """An `@username` within the text that leads to the profile.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textMention.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextHashtag(tl.Constructor, id=0x519524EA, name="textHashtag"):
    """A `#hashtag` within the text that starts a search.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textHashtag.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextBotCommand(tl.Constructor, id=0x02FF29D3, name="textBotCommand"):
    """A `/command` within the text that is sent when tapped.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textBotCommand.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextCashtag(tl.Constructor, id=0x7B9E1801, name="textCashtag"):
    """A `$TICKER` within the text that starts a search.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textCashtag.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextAutoUrl(tl.Constructor, id=0xAC6A83AA, name="textAutoUrl"):
    """A web address in the text, made clickable by the server.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textAutoUrl.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextAutoEmail(tl.Constructor, id=0xC556A45D, name="textAutoEmail"):
    """A mail address in the text, made clickable by the server.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textAutoEmail.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextAutoPhone(tl.Constructor, id=0x24C26789, name="textAutoPhone"):
    """A phone number in the text, made clickable by the server.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textAutoPhone.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextBankCard(tl.Constructor, id=0xB956812D, name="textBankCard"):
    """A bank card number in the text.

    Attributes:
        text: The text itself, with its own formatting inside.

    Source:
        api/constructors/textBankCard.md
    """

    text: TypeRichText = tl.boxed("RichText")


class TextMentionName(tl.Constructor, id=0x01A9FBFC, name="textMentionName"):
    """A mention of somebody by name, so that no username is needed.

    Attributes:
        text: The text itself, with its own formatting inside.
        user_id: Who is mentioned.

    Source:
        api/constructors/textMentionName.md
    """

    text: TypeRichText = tl.boxed("RichText")
    user_id: int = tl.int64()


class TextDate(tl.Constructor, id=0xA5B45E2B, name="textDate"):
    """A moment that every reader sees in their own time zone and language. The flags choose the
    format; without any, `text` is shown as it is.

    Attributes:
        relative: Show it as a distance from now, like "in 5 minutes".
        short_time: Show hours and minutes.
        long_time: Show the time with seconds.
        short_date: Show the date in digits.
        long_date: Show the date with the month in words.
        day_of_week: Add the day of the week.
        text: Wording for apps that don't format dates.
        date: The moment, as Unix time.

    Source:
        api/constructors/textDate.md
    """

    flags = tl.flags()
    relative: bool = tl.true(bit=0, default=False)
    short_time: bool = tl.true(bit=1, default=False)
    long_time: bool = tl.true(bit=2, default=False)
    short_date: bool = tl.true(bit=3, default=False)
    long_date: bool = tl.true(bit=4, default=False)
    day_of_week: bool = tl.true(bit=5, default=False)
    text: TypeRichText = tl.boxed("RichText")
    date: int = tl.int32()


class TextDiff(tl.Constructor, id=0x9686CB50, name="textDiff"):
    """A change in the text, as in proofreading: what it was and what it is now.

    Attributes:
        text: New wording of the changed piece.
        old_text: Wording it replaces.

    Source:
        api/constructors/textDiff.md
    """

    text: TypeRichText = tl.boxed("RichText")
    old_text: TypeRichText = tl.boxed("RichText")


TypeRichText: TypeAlias = (
    TextEmpty
    | TextPlain
    | TextBold
    | TextItalic
    | TextUnderline
    | TextStrike
    | TextFixed
    | TextUrl
    | TextEmail
    | TextConcat
    | TextSubscript
    | TextSuperscript
    | TextMarked
    | TextPhone
    | TextImage
    | TextAnchor
    | TextMath
    | TextCustomEmoji
    | TextSpoiler
    | TextMention
    | TextHashtag
    | TextBotCommand
    | TextCashtag
    | TextAutoUrl
    | TextAutoEmail
    | TextAutoPhone
    | TextBankCard
    | TextMentionName
    | TextDate
    | TextDiff
)
"""Formatted text of Instant View pages and rich messages, built as a tree: formatting wraps other
text, and `types.TextConcat` joins pieces.
"""
