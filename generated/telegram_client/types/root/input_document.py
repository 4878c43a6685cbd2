"""Constructors of InputDocument."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputDocumentEmpty(tl.Constructor, id=0x72F0EAAE, name="inputDocumentEmpty"):
    """No file. Stands where a request takes a file and you give none.

    Source:
        api/constructors/inputDocumentEmpty.md
    """


class InputDocument(tl.Constructor, id=0x1ABFB575, name="inputDocument"):
    """A file that lies on Telegram's servers, with the three values from its `types.Document`
    object.

    Attributes:
        id: Id of the document (any file that is no photo).
        access_hash: Secret number that must accompany the id; copy it unchanged.
        file_reference: Copy it from the same object; when it has expired, fetch the message or set
            again.

    Source:
        api/constructors/inputDocument.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    file_reference: bytes = tl.bytes_()


TypeInputDocument: TypeAlias = InputDocumentEmpty | InputDocument
"""Reference to an existing file, sticker, GIF or custom emoji."""
