"""Constructors of InputFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_document import TypeInputDocument


class InputFile(tl.Constructor, id=0xF52FF27F, name="inputFile"):
    """A file whose parts you have uploaded with `upload.save_file_part`; for files up to 10 MB.

    Attributes:
        id: The random `file_id` you gave to all its parts.
        parts: How many parts were uploaded.
        name: File name with ending.
        md5_checksum: MD5 of the whole file in hexadecimal, to discover broken uploads; an empty
            string skips the check.

    Source:
        api/constructors/inputFile.md
    """

    id: int = tl.int64()
    parts: int = tl.int32()
    name: str = tl.string()
    md5_checksum: str = tl.string()


class InputFileBig(tl.Constructor, id=0xFA4F0BB5, name="inputFileBig"):
    """A file whose parts you have uploaded with `upload.save_big_file_part`; a must beyond 10 MB.

    Attributes:
        id: The random `file_id` you gave to all its parts.
        parts: How many parts were uploaded.
        name: File name with ending.

    Source:
        api/constructors/inputFileBig.md
    """

    id: int = tl.int64()
    parts: int = tl.int32()
    name: str = tl.string()


class InputFileStoryDocument(tl.Constructor, id=0x62DC8B48, name="inputFileStoryDocument"):
    """Takes a video from Telegram's servers as the file of a story, without another upload.

    Attributes:
        id: The file meant, with access hash and file reference.

    Source:
        api/constructors/inputFileStoryDocument.md
    """

    id: TypeInputDocument = tl.boxed("InputDocument")


TypeInputFile: TypeAlias = InputFile | InputFileBig | InputFileStoryDocument
"""A freshly uploaded file, not yet in use anywhere. It lives for some hours until you send it."""
