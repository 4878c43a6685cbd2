"""Constructors of Document."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document_attribute import TypeDocumentAttribute
    from .photo_size import TypePhotoSize
    from .video_size import TypeVideoSize


class DocumentEmpty(tl.Constructor, id=0x36F8C871, name="documentEmpty"):
    """A file that is no longer available.

    Attributes:
        id: Id of the document (any file that is no photo).

    Source:
        api/constructors/documentEmpty.md
    """

    id: int = tl.int64()


class Document(tl.Constructor, id=0x8FD4C4D8, name="document"):
    """A file on Telegram's servers: a video, song, voice message, sticker, GIF or anything else but
    photos. The `attributes` tell which. Download it through `types.InputDocumentFileLocation`.

    Attributes:
        id: Id of the document (any file that is no photo).
        access_hash: Secret number that must accompany the id; copy it unchanged.
        file_reference: Changing bytes that prove you got the file from somewhere; if they have
            expired, load the message or set again.
        date: When it was uploaded, as Unix time.
        mime_type: MIME type of the file, such as `video/mp4`.
        size: How large the file is, in bytes.
        thumbs: Preview pictures in several sizes.
        video_thumbs: Animated previews of the file.
        dc_id: Data center that stores the file; download it from there.
        attributes: File name, size of the picture, duration and other properties.

    Source:
        api/constructors/document.md
    """

    flags = tl.flags()
    id: int = tl.int64()
    access_hash: int = tl.int64()
    file_reference: bytes = tl.bytes_()
    date: int = tl.int32()
    mime_type: str = tl.string()
    size: int = tl.int64()
    thumbs: list[TypePhotoSize] | None = tl.vector(tl.boxed("PhotoSize"), bit=0, default=None)
    video_thumbs: list[TypeVideoSize] | None = tl.vector(tl.boxed("VideoSize"), bit=1, default=None)
    dc_id: int = tl.int32()
    attributes: list[TypeDocumentAttribute] = tl.vector(tl.boxed("DocumentAttribute"))


TypeDocument: TypeAlias = DocumentEmpty | Document
"""Any file except a photo. To send one again, turn it into an `types.InputDocument`."""
