"""The network: the only asyncio below the client. Floor 3, from the socket up:

streams   the seam: what a network has to be able to do
tcp       streams over TCP, over IPv4 and IPv6
proxies   streams through SOCKS5, HTTP and MTProxy
link      a connection: packets over a stream
driver    a session and its calls over whichever link there is
keys      the auth keys of a data center, made where they are missing
line      keys, session and introduction: what has to happen before calls go out
sender    connects again and again
terms     what a sender is told: with whom it speaks, and what the world around it is
"""

from __future__ import annotations

from .calls import Call
from .proxies import Proxy, network_through
from .sender import Sender
from .streams import Network, Receiver, Stream
from .tcp import TcpNetwork
from .terms import Bind, Keys, Listener, Surroundings, Terms, Timing

__all__ = [
    "Bind",
    "Call",
    "Keys",
    "Listener",
    "Network",
    "Proxy",
    "Receiver",
    "Sender",
    "Stream",
    "Surroundings",
    "TcpNetwork",
    "Terms",
    "Timing",
    "network_through",
]
