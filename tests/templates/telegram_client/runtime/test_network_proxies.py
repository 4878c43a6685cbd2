"""Proxies: what users write, and tunnels through real ones on the loopback."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram_client.runtime.errors import LocalError
from telegram_client.runtime.network import Proxy, TcpNetwork, network_through
from telegram_client.runtime.storage import Address
from telegram_client.runtime.transports import ProxySecret

SECRET = bytes(range(16))
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("socks5://10.0.0.1", Proxy("socks5", "10.0.0.1", 1080)),
        ("socks5://me:p%40ss@host:9", Proxy("socks5", "host", 9, "me", "p@ss")),
        ("http://host", Proxy("http", "host", 8080)),
        ("socks4://[::1]:1", Proxy("socks4", "::1", 1)),
        (
            f"https://t.me/proxy?server=host&port=443&secret={SECRET.hex()}",
            Proxy("mtproxy", "host", 443, secret=ProxySecret(SECRET)),
        ),
        (
            f"tg://proxy?server=host&port=443&secret=dd{SECRET.hex()}",
            Proxy("mtproxy", "host", 443, secret=ProxySecret(SECRET, padded=True)),
        ),
        (
            f"mtproxy://dd{SECRET.hex()}@host:443",
            Proxy("mtproxy", "host", 443, secret=ProxySecret(SECRET, padded=True)),
        ),
        (
            "https://t.me/socks?server=host&port=1&user=me&pass=word",
            Proxy("socks5", "host", 1, "me", "word"),
        ),
    ],
)
def test_a_proxy_is_read_as_it_is_written(url: str, proxy: Proxy) -> None:
    assert Proxy.parse(url) == proxy


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://host:1", "ftp://, not one of socks5, socks4, http, mtproxy"),
        ("host:1080", "not one of"),
        ("socks5://", "without a host"),
        ("socks5://host:port", "without a host and a port"),
        ("tg://proxy?server=host", "no server and port"),
        ("tg://proxy?server=host&port=1&secret=xyz", "MTProxy secret"),
        (f"tg://proxy?server=host&port=1&secret=ee{SECRET.hex()}61", "fake-TLS"),
    ],
)
def test_what_is_no_proxy_is_refused(url: str, message: str) -> None:
    with pytest.raises(LocalError, match=message):
        Proxy.parse(url)


def test_no_secret_is_in_its_repr() -> None:
    shown = repr(Proxy("mtproxy", "host", 1, "me", "hunter2", ProxySecret(SECRET)))
    assert "hunter2" not in shown
    assert SECRET.hex() not in shown


@pytest.mark.parametrize("kind", ["socks5", "socks4", "http"])
def test_without_python_socks_the_extra_is_named(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "python_socks.async_.asyncio", None)
    with pytest.raises(LocalError, match=r"the extra `proxy`, or: pip install"):
        network_through(Proxy(kind, "host", 1))


def test_no_proxy_and_an_mtproxy_need_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "python_socks.async_.asyncio", None)
    assert isinstance(network_through(None), TcpNetwork)
    network_through(Proxy("mtproxy", "host", 1, secret=ProxySecret(SECRET)))


class Ear:
    def __init__(self) -> None:
        self.data = b""
        self.lost: asyncio.Future[Exception | None] = asyncio.get_running_loop().create_future()

    def data_received(self, data: bytes) -> None:
        self.data += data

    def connection_lost(self, error: Exception | None) -> None:
        self.lost.set_result(error)


@asynccontextmanager
async def listening(handler: Handler) -> AsyncIterator[Address]:
    async with await asyncio.start_server(handler, "127.0.0.1", 0) as server:
        yield Address(*server.sockets[0].getsockname())


async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"echo " + await reader.read(100))
    writer.close()


async def relay(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, port: int
) -> None:
    there, back = await asyncio.open_connection(host, port)
    back.write(await reader.read(100))
    writer.write(await there.read())
    back.close()
    writer.close()


async def socks5(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """RFC 1928 with the user name and password of RFC 1929."""
    await reader.readexactly((await reader.readexactly(2))[1])
    writer.write(b"\5\2")
    _, size = await reader.readexactly(2)
    user = await reader.readexactly(size)
    password = await reader.readexactly((await reader.readexactly(1))[0])
    if (user, password) != (b"me", b"word"):
        writer.write(b"\1\1")
        writer.close()
        return
    writer.write(b"\1\0")
    await reader.readexactly(4)
    host = ".".join(map(str, await reader.readexactly(4)))
    port = int.from_bytes(await reader.readexactly(2), "big")
    writer.write(b"\5\0\0\1" + bytes(6))
    await relay(reader, writer, host, port)


async def http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    request = await reader.readuntil(b"\r\n\r\n")
    host, port = request.split()[1].decode().split(":")
    writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
    await relay(reader, writer, host, int(port))


@pytest.mark.parametrize(("kind", "handler"), [("socks5", socks5), ("http", http)])
async def test_a_stream_goes_through_the_proxy(kind: str, handler: Handler) -> None:
    pytest.importorskip("python_socks")
    async with listening(echo) as goal, listening(handler) as place:
        network = network_through(Proxy(kind, place.host, place.port, "me", "word"))
        ear = Ear()
        (await network.connect([goal], ear)).write(b"hello")
        await ear.lost
    assert ear.data == b"echo hello"


async def test_a_proxy_that_refuses_is_an_error_of_the_connection() -> None:
    pytest.importorskip("python_socks")
    async with listening(echo) as goal, listening(socks5) as place:
        network = network_through(Proxy("socks5", place.host, place.port, "me", "wrong"))
        with pytest.raises(ConnectionError, match=r"socks5 proxy at 127\.0\.0\.1"):
            await network.connect([goal], Ear())


async def test_a_proxy_that_is_not_there_is_an_error_of_the_connection() -> None:
    pytest.importorskip("python_socks")
    network = network_through(Proxy("socks5", "127.0.0.1", 1))
    with pytest.raises(ConnectionError, match=r"socks5 proxy at 127\.0\.0\.1"):
        await network.connect([Address("127.0.0.1", 2)], Ear())


async def test_an_mtproxy_is_connected_to_whatever_the_data_center() -> None:
    async with listening(echo) as place:
        proxy = Proxy("mtproxy", place.host, place.port, secret=ProxySecret(SECRET))
        ear = Ear()
        stream = await network_through(proxy).connect([Address("192.0.2.1", 443)], ear)
        stream.write(b"hello")
        await ear.lost
    assert ear.data == b"echo hello"
