"""Constructors of AccessPointRule."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .ip_port import TypeIpPort


class AccessPointRule(tl.Constructor, id=0x4679B65F, name="accessPointRule"):
    """Emergency addresses of a data center for certain countries, part of
    `types.help.ConfigSimple`.

    Attributes:
        phone_prefix_rules: For which phone prefixes it holds, such as `+7,-79` with plus for
            included and minus for left out.
        dc_id: Data center that the addresses lead to.
        ips: Addresses and ports to try.

    Source:
        api/constructors/accessPointRule.md
    """

    phone_prefix_rules: str = tl.string()
    dc_id: int = tl.int32()
    ips: list[TypeIpPort] = tl.bare_vector(tl.boxed("IpPort"))


TypeAccessPointRule: TypeAlias = AccessPointRule
"""Where to connect if the usual addresses are blocked."""
