"""Constructors of BusinessLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .geo_point import TypeGeoPoint


class BusinessLocation(tl.Constructor, id=0xAC5C1AF7, name="businessLocation"):
    """Place of business shown on a profile.

    Attributes:
        geo_point: Spot on the map. Absent if only the address is given.
        address: Postal address in words.

    Source:
        api/constructors/businessLocation.md
    """

    flags = tl.flags()
    geo_point: TypeGeoPoint | None = tl.boxed("GeoPoint", bit=0, default=None)
    address: str = tl.string()


TypeBusinessLocation: TypeAlias = BusinessLocation
"""Where a business can be visited; set with `account.update_business_location`."""
