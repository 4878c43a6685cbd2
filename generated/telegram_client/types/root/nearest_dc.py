"""Constructors of NearestDc."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class NearestDc(tl.Constructor, id=0x8E1A1775, name="nearestDc"):
    """Tells which data center the server would pick for this client, judging by its IP address;
    answer of `help.get_nearest_dc`.

    Attributes:
        country: Two-letter country code guessed from the IP address, useful to preset the prefix of
            a phone number.
        this_dc: Number of the data center this connection talks to.
        nearest_dc: Number of the data center closest to the client; a fresh login may go there.

    Source:
        api/constructors/nearestDc.md
    """

    country: str = tl.string()
    this_dc: int = tl.int32()
    nearest_dc: int = tl.int32()


TypeNearestDc: TypeAlias = NearestDc
"""Guess about country and closest data center, made before anyone has logged in."""
