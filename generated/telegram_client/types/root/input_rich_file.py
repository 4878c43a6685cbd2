"""Constructors of InputRichFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_document import TypeInputDocument
    from .input_photo import TypeInputPhoto


class InputRichFilePhoto(tl.Constructor, id=0x9B00622B, name="inputRichFilePhoto"):
    """A photo that the text refers to.

    Attributes:
        id: Name by which the text refers to it.
        photo: The photo meant, with access hash and file reference.

    Source:
        api/constructors/inputRichFilePhoto.md
    """

    id: str = tl.string()
    photo: TypeInputPhoto = tl.boxed("InputPhoto")


class InputRichFileDocument(tl.Constructor, id=0x83281DBD, name="inputRichFileDocument"):
    """A file that the text refers to.

    Attributes:
        id: Name by which the text refers to it.
        document: The file meant, with access hash and file reference.

    Source:
        api/constructors/inputRichFileDocument.md
    """

    id: str = tl.string()
    document: TypeInputDocument = tl.boxed("InputDocument")


TypeInputRichFile: TypeAlias = InputRichFilePhoto | InputRichFileDocument
"""Photo or file within a structured message written in HTML or Markdown."""
