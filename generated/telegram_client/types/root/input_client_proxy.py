"""Constructors of InputClientProxy."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputClientProxy(tl.Constructor, id=0x75588B3F, name="inputClientProxy"):
    """The MTProxy you are connected through. Its owner may promote a channel, which the server then
    tells you.

    Attributes:
        address: Host name or IP address of the proxy.
        port: Network port to connect to.

    Source:
        api/constructors/inputClientProxy.md
    """

    address: str = tl.string()
    port: int = tl.int32()


TypeInputClientProxy: TypeAlias = InputClientProxy
"""Proxy to report in `init_connection`."""
