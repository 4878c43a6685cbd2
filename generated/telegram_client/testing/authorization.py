"""Keys that are bound, and accounts that move between data centers. Floor 4.

https://core.telegram.org/api/pfs, https://core.telegram.org/api/datacenter#authorization-transfer
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..runtime.errors import SecurityError
from ..runtime.handshake import Binding, open_binding
from ..runtime.rpc_errors import RpcError, rpc_error
from .core import Core
from .desk import Handler
from .keys import Key
from .objects import make
from .requests import Request
from .visitor import Account

__all__ = ["Authorization", "logged_in"]

TOLERANCE = 60  # seconds between what the client and the server take for a key's end


def logged_in(request: Request) -> Account:
    """The account behind a request.

    Raises:
        RpcError: there is none.
    """
    account = request.session.key.visitor.account
    if account is None:
        raise rpc_error(401, "AUTH_KEY_UNREGISTERED")
    return account


class Authorization:
    """Answers to the methods that bind keys and carry authorizations over."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def handlers(self) -> Mapping[str, Handler]:
        return {
            "auth.bindTempAuthKey": self._bind,
            "auth.dropTempAuthKeys": self._drop,
            "auth.exportAuthorization": self._export,
            "auth.importAuthorization": self._import,
        }

    def _bind(self, request: Request) -> bool:
        """https://core.telegram.org/method/auth.bindTempAuthKey"""
        query: Any = request.function
        key = request.session.key
        if key.expires_at is None:
            raise rpc_error(400, "TEMP_AUTH_KEY_EMPTY")
        permanent = self._permanent(query.perm_auth_key_id)
        self._check_binding(request, key, permanent)
        if not self._core.unix_time() < query.expires_at <= key.expires_at + TOLERANCE:
            raise rpc_error(400, "EXPIRES_AT_INVALID")
        if key.permanent not in (None, permanent):
            raise rpc_error(400, "TEMP_AUTH_KEY_ALREADY_BOUND")
        key.permanent = permanent
        return True

    def _permanent(self, key_id: int) -> Key:
        for key in self._core.keys:
            if key.auth_key.id == key_id and not key.is_temporary:
                return key
        raise _invalid()

    def _check_binding(self, request: Request, key: Key, permanent: Key) -> None:
        """The encrypted message must repeat what the request says and where it was sent."""
        query: Any = request.function
        expected = Binding(
            nonce=query.nonce,
            temporary=key.auth_key.id,
            permanent=query.perm_auth_key_id,
            session_id=request.session.session_id,
            expires_at=query.expires_at,
            msg_id=request.msg_id,
        )
        try:
            got = open_binding(query.encrypted_message, permanent.auth_key)
        except SecurityError as error:
            raise _invalid() from error
        if got != expected:
            raise _invalid()

    def _drop(self, request: Request) -> bool:
        """https://core.telegram.org/method/auth.dropTempAuthKeys"""
        query: Any = request.function
        permanent = request.session.key.permanent
        if permanent is None:
            raise rpc_error(401, "AUTH_KEY_PERM_EMPTY")
        spared = {request.session.key.auth_key.id, *query.except_auth_keys}
        for key in self._core.keys.bound_to(permanent):
            if key.auth_key.id not in spared:
                self._core.keys.forget(key)
        return True

    def _export(self, request: Request) -> Any:
        """https://core.telegram.org/method/auth.exportAuthorization"""
        query: Any = request.function
        account = logged_in(request)
        known = self._core.world.addresses.keys() - {self._core.settings.data_center}
        if query.dc_id not in known:
            raise rpc_error(400, "DC_ID_INVALID")
        secret = self._core.random_bytes(128)
        self._core.world.exported[secret] = account, query.dc_id
        return make("auth.exportedAuthorization", id=account.id, bytes=secret)

    def _import(self, request: Request) -> Any:
        """https://core.telegram.org/method/auth.importAuthorization"""
        query: Any = request.function
        account, destination = self._core.world.exported.pop(query.bytes_, (None, 0))
        if account is None or destination != self._core.settings.data_center:
            raise rpc_error(400, "AUTH_BYTES_INVALID")
        if query.id != account.id:
            raise rpc_error(400, "USER_ID_INVALID")
        request.session.key.visitor.account = account
        return make("auth.authorization", user=account.user(seen_by=account))


def _invalid() -> RpcError:
    return rpc_error(400, "ENCRYPTED_MESSAGE_INVALID")
