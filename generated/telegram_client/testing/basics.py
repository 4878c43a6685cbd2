"""What every server answers: `help.getConfig`, `help.getNearestDc`, `destroy_auth_key`. Floor 4."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from ipaddress import IPv6Address, ip_address
from typing import Any

from ..runtime.service import DestroyAuthKeyOk
from .core import Core
from .desk import Handler
from .objects import make
from .requests import Request

__all__ = ["Basics"]

CONFIG_LIFETIME = 3600  # seconds
LIMITS = {  # what production servers say; clients that have no use for zero find these instead
    "chat_size_max": 200,
    "megagroup_size_max": 200_000,
    "forwarded_count_max": 100,
    "online_update_period_ms": 210_000,
    "offline_blur_timeout_ms": 5_000,
    "offline_idle_timeout_ms": 30_000,
    "online_cloud_timeout_ms": 300_000,
    "notify_cloud_delay_ms": 30_000,
    "notify_default_delay_ms": 1_500,
    "push_chat_period_ms": 60_000,
    "push_chat_limit": 2,
    "edit_time_limit": 172_800,
    "revoke_time_limit": 2_147_483_647,
    "revoke_pm_time_limit": 2_147_483_647,
    "rating_e_decay": 2_419_200,
    "stickers_recent_limit": 200,
    "channels_read_media_period": 604_800,
    "call_receive_timeout_ms": 20_000,
    "call_ring_timeout_ms": 90_000,
    "call_connect_timeout_ms": 30_000,
    "call_packet_timeout_ms": 10_000,
    "me_url_prefix": "https://t.me/",
    "caption_length_max": 1_024,
    "message_length_max": 4_096,
}


class Basics:
    """Answers out of what the server knows of itself and of its cluster."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def handlers(self) -> Mapping[str, Handler]:
        return {
            "help.getConfig": self._config,
            "help.getNearestDc": self._nearest,
            "destroy_auth_key": self._destroy,
        }

    def _config(self, request: Request) -> Any:
        """https://core.telegram.org/method/help.getConfig"""
        now = int(self._core.unix_time())
        return make(
            "config",
            date=now,
            expires=now + CONFIG_LIFETIME,
            this_dc=self._core.settings.data_center,
            dc_options=self._options(),
            webfile_dc_id=self._core.settings.data_center,
            **LIMITS,
        )

    def _options(self) -> list[Any]:
        return [
            make(
                "dcOption",
                id=data_center,
                ip_address=host,
                port=port,
                ipv6=isinstance(ip_address(host), IPv6Address),
            )
            for data_center, (host, port) in sorted(self._core.world.addresses.items())
        ]

    def _nearest(self, request: Request) -> Any:
        """https://core.telegram.org/method/help.getNearestDc"""
        number = self._core.settings.data_center
        return make("nearestDc", country="NL", this_dc=number, nearest_dc=number)

    def _destroy(self, request: Request) -> Any:
        """The key ends when the client has been told, at the end of this turn of the loop."""
        asyncio.get_running_loop().call_soon(self._core.keys.forget, request.session.key)
        return DestroyAuthKeyOk()
