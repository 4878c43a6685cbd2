"""Constructors of GeoPointAddress."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class GeoPointAddress(tl.Constructor, id=0xDE4C5D93, name="geoPointAddress"):
    """Postal address to go with a point on the map.

    Attributes:
        country_iso2: Two-letter code of the country.
        state: State or region.
        city: Name of the city.
        street: Street, with or without number.

    Source:
        api/constructors/geoPointAddress.md
    """

    flags = tl.flags()
    country_iso2: str = tl.string()
    state: str | None = tl.string(bit=0, default=None)
    city: str | None = tl.string(bit=1, default=None)
    street: str | None = tl.string(bit=2, default=None)


TypeGeoPointAddress: TypeAlias = GeoPointAddress
"""Address in parts, used for location tags in stories."""
