"""Constructors of InputRichMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_document import TypeInputDocument
    from .input_photo import TypeInputPhoto
    from .input_rich_file import TypeInputRichFile
    from .input_user import TypeInputUser
    from .page_block import TypePageBlock


class InputRichMessage(tl.Constructor, id=0xE4C449FC, name="inputRichMessage"):
    """Structured content given as ready blocks.

    Attributes:
        rtl: Set if the text runs from right to left.
        noautolink: Set if links and the like are not recognized on their own.
        blocks: Headings, paragraphs, tables and so on, from top to bottom.
        photos: Photos that the blocks name by id.
        documents: Files that the blocks name by id.
        users: Users that the text mentions, with access hashes.

    Source:
        api/constructors/inputRichMessage.md
    """

    flags = tl.flags()
    rtl: bool = tl.true(bit=0, default=False)
    noautolink: bool = tl.true(bit=1, default=False)
    blocks: list[TypePageBlock] = tl.vector(tl.boxed("PageBlock"))
    photos: list[TypeInputPhoto] | None = tl.vector(tl.boxed("InputPhoto"), bit=2, default=None)
    documents: list[TypeInputDocument] | None = tl.vector(
        tl.boxed("InputDocument"), bit=3, default=None
    )
    users: list[TypeInputUser] | None = tl.vector(tl.boxed("InputUser"), bit=4, default=None)


class InputRichMessageHTML(tl.Constructor, id=0xDACB836A, name="inputRichMessageHTML"):
    """Structured content written in HTML; the server turns it into blocks.

    Attributes:
        rtl: Set if the text runs from right to left.
        noautolink: Set if links and the like are not recognized on their own.
        html: The HTML text.
        files: Photos and files that the text refers to.

    Source:
        api/constructors/inputRichMessageHTML.md
    """

    flags = tl.flags()
    rtl: bool = tl.true(bit=0, default=False)
    noautolink: bool = tl.true(bit=1, default=False)
    html: str = tl.string()
    files: list[TypeInputRichFile] | None = tl.vector(
        tl.boxed("InputRichFile"), bit=2, default=None
    )


class InputRichMessageMarkdown(tl.Constructor, id=0x004B572C, name="inputRichMessageMarkdown"):
    """Structured content written in Markdown; the server turns it into blocks.

    Attributes:
        rtl: Set if the text runs from right to left.
        noautolink: Set if links and the like are not recognized on their own.
        markdown: The Markdown text.
        files: Photos and files that the text refers to.

    Source:
        api/constructors/inputRichMessageMarkdown.md
    """

    flags = tl.flags()
    rtl: bool = tl.true(bit=0, default=False)
    noautolink: bool = tl.true(bit=1, default=False)
    markdown: str = tl.string()
    files: list[TypeInputRichFile] | None = tl.vector(
        tl.boxed("InputRichFile"), bit=2, default=None
    )


TypeInputRichMessage: TypeAlias = InputRichMessage | InputRichMessageHTML | InputRichMessageMarkdown
"""Content with headings, lists, tables and pictures, for example for `messages.send_message`.
Choose blocks for full control, HTML or Markdown for convenience.
"""
