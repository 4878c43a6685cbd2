"""What a user may choose, checked once. Floor 4."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, get_args

from ..crypto import PRODUCTION_KEYS, TEST_KEYS, RSAPublicKey
from ..data_centers import TEST_OFFSET
from ..errors import LocalError
from ..index import LAYER
from ..network import Proxy
from ..storage.state import Address
from ..tl import Function
from ..transports import FRAMINGS, ClientTransport

__all__ = ["Access", "Options", "TransportName"]

TransportName: TypeAlias = Literal["abridged", "intermediate", "padded intermediate", "full"]
Access: TypeAlias = Literal["warn", "error", "ignore"]


@dataclass(frozen=True, kw_only=True)
class Options:
    """A client's settings; `Client` documents them.

    Attributes:
        pinned: data centers at places of the user's own; nothing that a server says moves them.
        public_keys: RSA keys in place of Telegram's.
    """

    api_id: int
    api_hash: str = field(repr=False)
    device_model: str | None = None
    system_version: str | None = None
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
        from ...functions import InitConnection, InvokeWithLayer

        introduced: Function[Any] = InitConnection(
            api_id=self.api_id,
            device_model=self.device_model or platform.machine() or "unknown",
            system_version=self.system_version or f"{platform.system()} {platform.release()}",
            app_version=self.app_version,
            system_lang_code=self.system_lang_code,
            lang_pack=self.lang_pack,
            lang_code=self.lang_code,
            query=query,
        )
        return InvokeWithLayer(layer=LAYER, query=introduced)


def _check_choice(name: str, given: str, choices: tuple[str, ...]) -> None:
    if given not in choices:
        raise LocalError(f"{name}: {given!r}, not one of {', '.join(map(repr, choices))}")
