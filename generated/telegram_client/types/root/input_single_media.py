"""Constructors of InputSingleMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_media import TypeInputMedia
    from .message_entity import TypeMessageEntity


class InputSingleMedia(tl.Constructor, id=0x1CC6E91F, name="inputSingleMedia"):
    """One piece of an album, with its own caption.

    Attributes:
        media: Photo or file. Upload it beforehand with `messages.upload_media` and name it by id.
        random_id: Random number chosen by you, different for each piece.
        message: Caption of the piece; may be empty.
        entities: Formatting, links and mentions of the text next to it.

    Source:
        api/constructors/inputSingleMedia.md
    """

    flags = tl.flags()
    media: TypeInputMedia = tl.boxed("InputMedia")
    random_id: int | None = tl.random_id(default=None)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=0, default=None
    )


TypeInputSingleMedia: TypeAlias = InputSingleMedia
"""Member of an album for `messages.send_multi_media`."""
