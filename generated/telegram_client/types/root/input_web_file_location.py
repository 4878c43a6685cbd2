"""Constructors of InputWebFileLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_document import TypeInputDocument
    from .input_geo_point import TypeInputGeoPoint


class InputWebFileLocation(tl.Constructor, id=0xC239D686, name="inputWebFileLocation"):
    """A file from the web that Telegram passes on, with the values from `types.WebDocument`.

    Attributes:
        url: Web address of the file.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputWebFileLocation.md
    """

    url: str = tl.string()
    access_hash: int = tl.int64()


class InputWebFileGeoPointLocation(
    tl.Constructor, id=0x9F2221C9, name="inputWebFileGeoPointLocation"
):
    """A map picture of a place.

    Attributes:
        geo_point: The place in the middle.
        access_hash: Secret from its `types.GeoPoint`.
        w: Width in pixels before scaling.
        h: Height in pixels before scaling.
        zoom: How far to magnify, 13 to 20.
        scale: Factor for high-resolution screens: 1, 2 or 3.

    Source:
        api/constructors/inputWebFileGeoPointLocation.md
    """

    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    access_hash: int = tl.int64()
    w: int = tl.int32()
    h: int = tl.int32()
    zoom: int = tl.int32()
    scale: int = tl.int32()


class InputWebFileAudioAlbumThumbLocation(
    tl.Constructor, id=0xF46FE924, name="inputWebFileAudioAlbumThumbLocation"
):
    """Cover of a song, searched by the server.

    Attributes:
        small: A smaller picture will do.
        document: Song whose cover is wanted, if it lies on Telegram's servers.
        title: Name of the song, if it is not.
        performer: Singer or band, if it is not.

    Source:
        api/constructors/inputWebFileAudioAlbumThumbLocation.md
    """

    flags = tl.flags()
    small: bool = tl.true(bit=2, default=False)
    document: TypeInputDocument | None = tl.boxed("InputDocument", bit=0, default=None)
    title: str | None = tl.string(bit=1, default=None)
    performer: str | None = tl.string(bit=1, default=None)


TypeInputWebFileLocation: TypeAlias = (
    InputWebFileLocation | InputWebFileGeoPointLocation | InputWebFileAudioAlbumThumbLocation
)
"""Something to load with `upload.get_web_file`: a web file, a map or a cover."""
