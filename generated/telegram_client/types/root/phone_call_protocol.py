"""Constructors of PhoneCallProtocol."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PhoneCallProtocol(tl.Constructor, id=0xFC878FC8, name="phoneCallProtocol"):
    """What the call library of one side can do. Both sides send theirs and a common version is
    used.

    Attributes:
        udp_p2p: It can connect directly to the other device over UDP.
        udp_reflector: It can go over Telegram's relay servers.
        min_layer: Lowest version of the call protocol it speaks.
        max_layer: Highest version of the call protocol it speaks.
        library_versions: Versions of the tgcalls library it can use, the preferred one first.

    Source:
        api/constructors/phoneCallProtocol.md
    """

    flags = tl.flags()
    udp_p2p: bool = tl.true(bit=0, default=False)
    udp_reflector: bool = tl.true(bit=1, default=False)
    min_layer: int = tl.int32()
    max_layer: int = tl.int32()
    library_versions: list[str] = tl.vector(tl.string())


TypePhoneCallProtocol: TypeAlias = PhoneCallProtocol
"""Call abilities of a device, exchanged when a call is set up."""
