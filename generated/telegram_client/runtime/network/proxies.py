"""Proxies: what a user writes, and networks that go through them. Floor 3.

SOCKS5, SOCKS4 and HTTP (CONNECT) need python-socks, the extra `proxy`; an MTProxy needs nothing:
its part of the work is in the transport (https://core.telegram.org/mtproto/mtproto-transports).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

from ..errors import LocalError
from ..storage.state import Address
from ..transports import ProxySecret
from .streams import Network, Receiver, Stream
from .tcp import TcpNetwork, in_turn, stream_over

__all__ = ["Proxy", "network_through"]

TUNNELS = {"socks5": 1080, "socks4": 1080, "http": 8080}
"""Kind of proxy -> its usual port."""

MTPROXY = "mtproxy"
LINKS = {("tg", "proxy", ""), ("https", "t.me", "/proxy"), ("http", "t.me", "/proxy")}
"""Links to an MTProxy: https://core.telegram.org/api/links#mtproxy-links"""

SOCKS_LINKS = {("tg", "socks", ""), ("https", "t.me", "/socks"), ("http", "t.me", "/socks")}
CONNECT_TIMEOUT = 20.0


@dataclass(frozen=True)
class Proxy:
    """A proxy; `kind` is socks5, socks4, http or mtproxy."""

    kind: str
    host: str
    port: int
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    secret: ProxySecret | None = None

    @classmethod
    def parse(cls, url: str) -> Proxy:
        """Read `socks5://user:password@host:port`, `http://host:port` or a link to a proxy.

        Links are `https://t.me/proxy?server=...&port=...&secret=...` (also `tg://proxy?...`) for
        MTProxy and `https://t.me/socks?server=...&port=...` for SOCKS5;
        `mtproxy://secret@host:port` is understood too.

        Raises:
            LocalError: it is none of these.
        """
        parts = urlsplit(url.strip())
        place = (parts.scheme, parts.hostname or "", parts.path.rstrip("/"))
        if place in LINKS or place in SOCKS_LINKS:
            return _from_link(parse_qs(parts.query), MTPROXY if place in LINKS else "socks5")
        if parts.scheme not in TUNNELS and parts.scheme != MTPROXY:
            kinds = ", ".join([*TUNNELS, MTPROXY])
            raise LocalError(f"proxy: {parts.scheme or 'no scheme'}://, not one of {kinds}")
        try:
            port = parts.port or TUNNELS.get(parts.scheme)
        except ValueError:
            port = None
        if not parts.hostname or port is None:
            raise LocalError(f"proxy: {parts.scheme}:// without a host and a port")
        username = unquote(parts.username) if parts.username else None
        if parts.scheme == MTPROXY:
            return cls(MTPROXY, parts.hostname, port, secret=ProxySecret.parse(username or ""))
        password = unquote(parts.password) if parts.password else None
        return cls(parts.scheme, parts.hostname, port, username, password)


def network_through(proxy: Proxy | None, *, prefer_ipv6: bool = False) -> Network:
    """The network that goes through this proxy, or through none.

    Raises:
        LocalError: the proxy needs python-socks, and it is not installed.
    """
    if proxy is None:
        return TcpNetwork(prefer_ipv6=prefer_ipv6)
    if proxy.kind == MTPROXY:
        return _MtproxyNetwork(proxy)
    return _TunnelNetwork(proxy, prefer_ipv6)


class _MtproxyNetwork:
    """Connects to the MTProxy, whichever data center is meant: the transport's header names it."""

    def __init__(self, proxy: Proxy) -> None:
        self._addresses = [Address(proxy.host, proxy.port)]
        self._network = TcpNetwork()

    async def connect(self, addresses: Sequence[Address], receiver: Receiver) -> Stream:
        return await self._network.connect(self._addresses, receiver)


class _TunnelNetwork:
    """Asks the proxy for a tunnel to one address after the other."""

    def __init__(self, proxy: Proxy, prefer_ipv6: bool) -> None:
        try:
            import python_socks.async_.asyncio  # noqa: F401
        except ImportError:
            raise LocalError(
                f"proxy: {proxy.kind} needs python-socks; install this package with the extra "
                "`proxy`, or: pip install 'python-socks[asyncio]'"
            ) from None
        self._proxy = proxy
        self._prefer_ipv6 = prefer_ipv6

    async def connect(self, addresses: Sequence[Address], receiver: Receiver) -> Stream:
        errors = []
        for address in in_turn(addresses, prefer_ipv6=self._prefer_ipv6):
            try:
                return await self._tunnel(address, receiver)
            except OSError as error:
                errors.append(str(error))
        raise ConnectionError("; ".join(dict.fromkeys(errors)) or "no address to connect to")

    async def _tunnel(self, address: Address, receiver: Receiver) -> Stream:
        import python_socks
        from python_socks.async_.asyncio import Proxy as Connector

        proxy = self._proxy
        kind = python_socks.ProxyType[proxy.kind.upper()]
        connector = Connector(kind, proxy.host, proxy.port, proxy.username, proxy.password)
        failures = (python_socks.ProxyError, python_socks.ProxyConnectionError)
        try:
            connected = await connector.connect(address.host, address.port, CONNECT_TIMEOUT)
        except (*failures, python_socks.ProxyTimeoutError) as error:
            raise ConnectionError(f"{proxy.kind} proxy at {proxy.host}: {error}") from error
        return await stream_over(connected, receiver)


def _from_link(query: dict[str, list[str]], kind: str) -> Proxy:
    values = {name: given[0] for name, given in query.items()}
    port = values.get("port", "")
    if not values.get("server") or not port.isdecimal():
        raise LocalError("proxy: the link has no server and port")
    if kind == MTPROXY:
        secret = ProxySecret.parse(values.get("secret", ""))
        return Proxy(kind, values["server"], int(port), secret=secret)
    return Proxy(kind, values["server"], int(port), values.get("user"), values.get("pass"))
