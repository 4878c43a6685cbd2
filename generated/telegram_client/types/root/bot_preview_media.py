"""Constructors of BotPreviewMedia."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_media import TypeMessageMedia


class BotPreviewMedia(tl.Constructor, id=0x23E91BA3, name="botPreviewMedia"):
    """A picture or video that shows a bot's mini app on its profile.

    Attributes:
        date: When it was added, as Unix time.
        media: Photo or video.

    Source:
        api/constructors/botPreviewMedia.md
    """

    date: int = tl.int32()
    media: TypeMessageMedia = tl.boxed("MessageMedia")


TypeBotPreviewMedia: TypeAlias = BotPreviewMedia
"""Preview of a bot's main mini app, from `bots.get_preview_medias`."""
