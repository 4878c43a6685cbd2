"""Constructors of GeoPoint."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class GeoPointEmpty(tl.Constructor, id=0x1117DD5F, name="geoPointEmpty"):
    """No place is given.

    Source:
        api/constructors/geoPointEmpty.md
    """


class GeoPoint(tl.Constructor, id=0xB2A2F663, name="geoPoint"):
    """A spot on earth.

    Attributes:
        long: Longitude in degrees, east positive.
        lat: Latitude in degrees, north positive.
        access_hash: Secret needed to load a map picture of the spot with
            `types.InputWebFileGeoPointLocation`.
        accuracy_radius: How many meters the true position may be off.

    Source:
        api/constructors/geoPoint.md
    """

    flags = tl.flags()
    long: float = tl.double()
    lat: float = tl.double()
    access_hash: int = tl.int64()
    accuracy_radius: int | None = tl.int32(bit=0, default=None)


TypeGeoPoint: TypeAlias = GeoPointEmpty | GeoPoint
"""Coordinates as the server sends them; to send some yourself use `types.TypeInputGeoPoint`."""
