"""Constructors of ChannelLocation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .geo_point import TypeGeoPoint


class ChannelLocationEmpty(tl.Constructor, id=0xBFB5AD8B, name="channelLocationEmpty"):
    """The supergroup is bound to no place.

    Source:
        api/constructors/channelLocationEmpty.md
    """


class ChannelLocation(tl.Constructor, id=0x209B82DB, name="channelLocation"):
    """Place that a supergroup is bound to.

    Attributes:
        geo_point: The spot on the map.
        address: The same in words, as the admins wrote it.

    Source:
        api/constructors/channelLocation.md
    """

    geo_point: TypeGeoPoint = tl.boxed("GeoPoint")
    address: str = tl.string()


TypeChannelLocation: TypeAlias = ChannelLocationEmpty | ChannelLocation
"""Where a geographical group is at home, if anywhere."""
