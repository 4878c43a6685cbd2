"""Constructors of InputStickeredMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_document import TypeInputDocument
    from .input_photo import TypeInputPhoto


class InputStickeredMediaPhoto(tl.Constructor, id=0x4A992157, name="inputStickeredMediaPhoto"):
    """A photo that may have stickers on it.

    Attributes:
        id: The photo meant, with access hash and file reference.

    Source:
        api/constructors/inputStickeredMediaPhoto.md
    """

    id: TypeInputPhoto = tl.boxed("InputPhoto")


class InputStickeredMediaDocument(
    tl.Constructor, id=0x0438865B, name="inputStickeredMediaDocument"
):
    """A video or other file that may have stickers on it.

    Attributes:
        id: The file meant, with access hash and file reference.

    Source:
        api/constructors/inputStickeredMediaDocument.md
    """

    id: TypeInputDocument = tl.boxed("InputDocument")


TypeInputStickeredMedia: TypeAlias = InputStickeredMediaPhoto | InputStickeredMediaDocument
"""Media to ask `messages.get_attached_stickers` about."""
