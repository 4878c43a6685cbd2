"""Constructors of DcOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class DcOption(tl.Constructor, id=0x18B7A10D, name="dcOption"):
    """One address under which a data center can be reached. A data center has several of them;
    choose one that fits your network and the kind of traffic.

    Attributes:
        ipv6: `ip_address` is an IPv6 address.
        media_only: Only for up- and downloads of files.
        tcpo_only: Only connections with the obfuscated transport are accepted here.
        cdn: Belongs to a CDN data center, which serves encrypted copies of popular files and
            accepts no logins.
        static: Address to prefer when going through a proxy.
        this_port_only: Other ports must not be tried on this address.
        id: Number of the data center, such as 2.
        ip_address: Address in text form.
        port: Network port to connect to.
        secret: Secret for the obfuscated transport; absent where none is needed.

    Source:
        api/constructors/dcOption.md
    """

    flags = tl.flags()
    ipv6: bool = tl.true(bit=0, default=False)
    media_only: bool = tl.true(bit=1, default=False)
    tcpo_only: bool = tl.true(bit=2, default=False)
    cdn: bool = tl.true(bit=3, default=False)
    static: bool = tl.true(bit=4, default=False)
    this_port_only: bool = tl.true(bit=5, default=False)
    id: int = tl.int32()
    ip_address: str = tl.string()
    port: int = tl.int32()
    secret: bytes | None = tl.bytes_(bit=10, default=None, secret=True)


TypeDcOption: TypeAlias = DcOption
"""A connection address of a data center, as listed in `types.Config`."""
