"""What a user may choose, checked once. Floor 4."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol, TypeAlias, TypedDict, get_args

from ..crypto import PRODUCTION_KEYS, TEST_KEYS, RSAPublicKey
from ..data_centers import TEST_OFFSET
from ..errors import LocalError
from ..index import LAYER
from ..network import Proxy
from ..storage.state import Address
from ..tl import Function
from ..transports import FRAMINGS, ClientTransport
from .api import make

__all__ = ["Access", "Options", "Place", "Settings", "TransportName"]

TransportName: TypeAlias = Literal["abridged", "intermediate", "padded intermediate", "full"]
Access: TypeAlias = Literal["warn", "error", "ignore"]


class Settings(TypedDict, total=False):
    """What a client can be told besides its session and application."""

    device_model: str
    """Shown in the list of the account's sessions; this machine's, where it is left out."""

    system_version: str
    """Shown beside it; this system's, where it is left out."""

    app_version: str
    """The application's own version; `1.0`."""

    lang_code: str
    """The language of texts that the server makes; `en`."""

    system_lang_code: str
    """The language of the system; `en`."""

    lang_pack: str
    """The name of a language pack, for official applications; empty."""

    proxy: str | Proxy | None
    """`socks5://user:password@host:port`, `http://...`, or a link to an MTProxy; none."""

    transport: TransportName
    """How packets are framed; `abridged`, or what an MTProxy demands."""

    obfuscated: bool
    """Whether the stream should look random; always so through an MTProxy. False."""

    flood_wait_limit: float
    """So many seconds of waiting, which the server asks for, are waited out in a call; 10.

    What is longer is raised at once, as `FloodWait` and its kin, with the seconds in `.value`.
    """

    timeout: float
    """Seconds to wait for an answer, and for a connection; 60."""

    access: Access
    """What a call is met with that a method's page says this account may not make: `warn`
    (an `AccessWarning`, the usual), `error` (an `AccessError`, and nothing is sent) or `ignore`."""

    test: bool
    """Telegram's test data centers; False."""

    ipv6: bool
    """Whether IPv6 comes first where a data center has both; False."""

    pfs: bool
    """Perfect forward secrecy: temporary keys, https://core.telegram.org/api/pfs; True."""


class Place(Protocol):
    """A server of one's own; `public_key` is PKCS#1 PEM."""

    @property
    def host(self) -> str: ...
    @property
    def port(self) -> int: ...
    @property
    def data_center(self) -> int: ...
    @property
    def public_key(self) -> str: ...


@dataclass(frozen=True, kw_only=True)
class Options:
    """The settings, complete and checked.

    Attributes:
        pinned: data centers at places of the user's own; nothing that a server says moves them.
        public_keys: RSA keys in place of Telegram's.
    """

    api_id: int
    api_hash: str = field(repr=False)
    device_model: str = ""
    system_version: str = ""
    app_version: str = "1.0"
    lang_code: str = "en"
    system_lang_code: str = "en"
    lang_pack: str = ""
    proxy: Proxy | None = None
    transport: TransportName = "abridged"
    obfuscated: bool = False
    flood_wait_limit: float = 10.0
    timeout: float = 60.0
    access: Access = "warn"
    test: bool = False
    ipv6: bool = False
    pfs: bool = True
    pinned: Mapping[int, Address] = field(default_factory=dict)
    public_keys: Mapping[int, RSAPublicKey] | None = None

    def __post_init__(self) -> None:
        _check_choice("transport", self.transport, get_args(TransportName))
        _check_choice("access", self.access, get_args(Access))
        if self.timeout <= 0:
            raise LocalError(f"timeout: {self.timeout} seconds, not more than 0")

    @classmethod
    def of(cls, api_id: int, api_hash: str, settings: Settings) -> Options:
        """What a user gave, completed.

        Raises:
            LocalError: a value is not one of its choices.
            TypeError: there is no such setting.
        """
        given: dict[str, Any] = {**settings}
        if unknown := given.keys() - Settings.__annotations__.keys():
            raise TypeError(f"a client has no setting {', '.join(sorted(unknown))}")
        proxy = given.pop("proxy", None)
        given["proxy"] = Proxy.parse(proxy) if isinstance(proxy, str) else proxy
        return cls(api_id=api_id, api_hash=api_hash, **given)

    def at(self, *places: Place) -> Options:
        """The same for servers of one's own, the first one's data center as home."""
        keys = [RSAPublicKey.from_pem(place.public_key) for place in places]
        return replace(
            self,
            pinned={each.data_center: Address(each.host, each.port) for each in places},
            public_keys={key.fingerprint: key for key in keys},
        )

    @property
    def keys(self) -> Mapping[int, RSAPublicKey]:
        if self.public_keys is not None:
            return self.public_keys
        return TEST_KEYS if self.test else PRODUCTION_KEYS

    def exchange_number(self, data_center: int) -> int:
        """The data center's number in key exchanges and in an MTProxy's header."""
        return data_center + TEST_OFFSET if self.test else data_center

    def make_transport(self, data_center: int, random_bytes: Any) -> ClientTransport:
        secret = self.proxy.secret if self.proxy else None
        framing = None if secret and secret.padded else FRAMINGS[self.transport]
        return ClientTransport(
            framing,
            random_bytes=random_bytes,
            obfuscated=self.obfuscated,
            proxy=secret,
            data_center=self.exchange_number(data_center),
        )

    def introduce(self, query: Function[Any]) -> Function[Any]:
        """The query with the layer and what the server should know about this client around it.

        https://core.telegram.org/api/invoking#saving-client-info
        """
        introduced = make(
            "initConnection",
            api_id=self.api_id,
            device_model=self.device_model or platform.machine() or "unknown",
            system_version=self.system_version or f"{platform.system()} {platform.release()}",
            app_version=self.app_version,
            system_lang_code=self.system_lang_code,
            lang_pack=self.lang_pack,
            lang_code=self.lang_code,
            query=query,
        )
        wrapped: Function[Any] = make("invokeWithLayer", layer=LAYER, query=introduced)
        return wrapped


def _check_choice(name: str, given: str, choices: tuple[str, ...]) -> None:
    if given not in choices:
        raise LocalError(f"{name}: {given!r}, not one of {', '.join(map(repr, choices))}")
