"""Constructors of InputGeoPoint."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputGeoPointEmpty(tl.Constructor, id=0xE4C123D6, name="inputGeoPointEmpty"):
    """No place. Stands where a request takes a place and you give none.

    Source:
        api/constructors/inputGeoPointEmpty.md
    """


class InputGeoPoint(tl.Constructor, id=0x48222FAF, name="inputGeoPoint"):
    """A spot on earth, chosen by you.

    Attributes:
        lat: Latitude in degrees, -90 to 90.
        long: Longitude in degrees, -180 to 180.
        accuracy_radius: How many meters the true position may be off, up to 1500.

    Source:
        api/constructors/inputGeoPoint.md
    """

    flags = tl.flags()
    lat: float = tl.double()
    long: float = tl.double()
    accuracy_radius: int | None = tl.int32(bit=0, default=None)


TypeInputGeoPoint: TypeAlias = InputGeoPointEmpty | InputGeoPoint
"""Coordinates in a request. What comes back is a `types.TypeGeoPoint`."""
