"""Constructors of IpPort."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class IpPort(tl.Constructor, id=0xD433AD73, name="ipPort"):
    """An emergency address of a data center.

    Attributes:
        ipv4: IPv4 address packed into one number, the first part of the address in the highest
            byte.
        port: Network port to connect to.

    Source:
        api/constructors/ipPort.md
    """

    ipv4: int = tl.int32()
    port: int = tl.int32()


class IpPortSecret(tl.Constructor, id=0x37982646, name="ipPortSecret"):
    """An emergency address that wants the obfuscated transport.

    Attributes:
        ipv4: IPv4 address packed into one number, the first part of the address in the highest
            byte.
        port: Network port to connect to.
        secret: Secret for that transport.

    Source:
        api/constructors/ipPortSecret.md
    """

    ipv4: int = tl.int32()
    port: int = tl.int32()
    secret: bytes = tl.bytes_(secret=True)


TypeIpPort: TypeAlias = IpPort | IpPortSecret
"""Address and port in `types.help.ConfigSimple`."""
