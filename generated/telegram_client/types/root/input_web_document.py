"""Constructors of InputWebDocument."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document_attribute import TypeDocumentAttribute


class InputWebDocument(tl.Constructor, id=0x9BED434D, name="inputWebDocument"):
    """A file on the web that Telegram's server shall load.

    Attributes:
        url: Address of the file.
        size: Its length in bytes.
        mime_type: Kind of file, such as `image/jpeg`.
        attributes: What it is: size in pixels, duration and the like.

    Source:
        api/constructors/inputWebDocument.md
    """

    url: str = tl.string()
    size: int = tl.int32()
    mime_type: str = tl.string()
    attributes: list[TypeDocumentAttribute] = tl.vector(tl.boxed("DocumentAttribute"))


TypeInputWebDocument: TypeAlias = InputWebDocument
"""A web file for invoices and inline results."""
