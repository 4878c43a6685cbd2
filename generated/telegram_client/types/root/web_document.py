"""Constructors of WebDocument."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document_attribute import TypeDocumentAttribute


class WebDocument(tl.Constructor, id=0x1C570ED1, name="webDocument"):
    """A file from the web that must be loaded through Telegram with `upload.get_web_file`.

    Attributes:
        url: Web address of the file.
        access_hash: Goes with the address into `types.InputWebFileLocation`.
        size: Length of the file in bytes.
        mime_type: MIME type of the file, such as `video/mp4`.
        attributes: File name, size of the picture, duration and other properties.

    Source:
        api/constructors/webDocument.md
    """

    url: str = tl.string()
    access_hash: int = tl.int64()
    size: int = tl.int32()
    mime_type: str = tl.string()
    attributes: list[TypeDocumentAttribute] = tl.vector(tl.boxed("DocumentAttribute"))


class WebDocumentNoProxy(tl.Constructor, id=0xF9C8BCC6, name="webDocumentNoProxy"):
    """A file from the web that may be loaded directly from its address.

    Attributes:
        url: Web address of the file.
        size: Length of the file in bytes.
        mime_type: MIME type of the file, such as `video/mp4`.
        attributes: File name, size of the picture, duration and other properties.

    Source:
        api/constructors/webDocumentNoProxy.md
    """

    url: str = tl.string()
    size: int = tl.int32()
    mime_type: str = tl.string()
    attributes: list[TypeDocumentAttribute] = tl.vector(tl.boxed("DocumentAttribute"))


TypeWebDocument: TypeAlias = WebDocument | WebDocumentNoProxy
"""File outside of Telegram, in inline results and invoices."""
