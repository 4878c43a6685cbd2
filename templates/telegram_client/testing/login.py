"""Logging in to the accounts of the local server. Floor 4.

https://core.telegram.org/api/auth, https://core.telegram.org/api/srp. Steps and errors are those
of the real thing; only the code is known in advance.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from ..runtime.crypto import PasswordProof
from ..runtime.errors import SecurityError
from ..runtime.rpc_errors import rpc_error
from .authorization import logged_in
from .core import Core
from .desk import Handler
from .objects import is_known, make
from .requests import Request
from .visitor import Account, Visitor, digits

__all__ = ["Login"]

ALGORITHM = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"


class Login:
    """Answers to the methods that log in and out, and those by which clients look if they are."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @property
    def handlers(self) -> Mapping[str, Handler]:
        return {
            "auth.sendCode": self._send_code,
            "auth.resendCode": self._resend_code,
            "auth.cancelCode": self._cancel_code,
            "auth.signIn": self._sign_in,
            "auth.checkPassword": self._check_password,
            "auth.importBotAuthorization": self._import_bot,
            "auth.logOut": self._log_out,
            "account.getPassword": self._password,
            "users.getUsers": self._users,
            "updates.getDifference": self._difference,
            "updates.getState": self._state,
        }

    # Phone and code.

    def _send_code(self, request: Request) -> Any:
        """https://core.telegram.org/method/auth.sendCode"""
        query: Any = request.function
        number = digits(query.phone_number)
        if not number:
            raise rpc_error(400, "PHONE_NUMBER_INVALID")
        account = self._by_phone(number)
        self._check_home(account, "PHONE")
        hashes = request.session.key.visitor.hashes
        hashes[number] = self._core.random_bytes(9).hex()
        return self._sent(hashes[number], account)

    def _resend_code(self, request: Request) -> Any:
        """https://core.telegram.org/method/auth.resendCode"""
        number = self._check_hash(request)
        visitor = request.session.key.visitor
        return self._sent(visitor.hashes[number], self._by_phone(number))

    def _cancel_code(self, request: Request) -> bool:
        """https://core.telegram.org/method/auth.cancelCode"""
        number = self._check_hash(request)
        del request.session.key.visitor.hashes[number]
        return True

    def _sign_in(self, request: Request) -> Any:
        """https://core.telegram.org/method/auth.signIn"""
        query: Any = request.function
        number = self._check_hash(request)
        account = self._by_phone(number)
        visitor = request.session.key.visitor
        if account is None:
            return make("auth.authorizationSignUpRequired")
        if not query.phone_code:
            raise rpc_error(400, "PHONE_CODE_EMPTY")
        if query.phone_code != account.code:
            raise rpc_error(400, "PHONE_CODE_INVALID")
        del visitor.hashes[number]
        if account.password is not None:
            visitor.waiting = account
            raise rpc_error(401, "SESSION_PASSWORD_NEEDED")
        return _enter(visitor, account)

    def _check_hash(self, request: Request) -> str:
        """The digits of the number that the code was sent to."""
        query: Any = request.function
        number = digits(query.phone_number)
        sent = request.session.key.visitor.hashes.get(number)
        if sent is None or not hmac.compare_digest(sent, query.phone_code_hash):
            raise rpc_error(400, "PHONE_CODE_EXPIRED")
        return number

    def _sent(self, phone_code_hash: str, account: Account | None) -> Any:
        length = len(account.code) if account is not None else 5
        how = make("auth.sentCodeTypeApp", length=length)
        return make("auth.sentCode", type=how, phone_code_hash=phone_code_hash)

    def _by_phone(self, number: str) -> Account | None:
        accounts = self._core.world.accounts
        return next((each for each in accounts if digits(each.phone) == number), None)

    def _check_home(self, account: Account | None, kind: str) -> None:
        """https://core.telegram.org/api/datacenter#migration"""
        if account is not None and account.data_center != self._core.settings.data_center:
            raise rpc_error(303, f"{kind}_MIGRATE_{account.data_center}")

    # Two-step verification.

    def _password(self, request: Request) -> Any:
        """https://core.telegram.org/method/account.getPassword"""
        visitor = request.session.key.visitor
        account = visitor.waiting or logged_in(request)
        common = {
            "new_algo": make("passwordKdfAlgoUnknown"),
            "new_secure_algo": make("securePasswordKdfAlgoUnknown"),
            "secure_random": self._core.random_bytes(16),
        }
        if account.password is None:
            return make("account.password", **common)
        challenge = account.challenge(self._core.random_bytes)
        srp_id = int.from_bytes(self._core.random_bytes(8), "little", signed=True)
        visitor.challenge = srp_id, challenge
        algorithm = challenge.parameters
        return make(
            "account.password",
            has_password=True,
            current_algo=make(
                ALGORITHM,
                salt1=algorithm.salt1,
                salt2=algorithm.salt2,
                g=algorithm.g,
                p=algorithm.p,
            ),
            srp_B=challenge.srp_b,
            srp_id=srp_id,
            **common,
        )

    def _check_password(self, request: Request) -> Any:
        """https://core.telegram.org/api/srp#checking-the-password-with-srp"""
        query: Any = request.function
        visitor = request.session.key.visitor
        account, asked = visitor.waiting, visitor.challenge
        if account is None:
            raise rpc_error(400, "PASSWORD_HASH_INVALID")
        proof = query.password
        if asked is None or getattr(proof, "srp_id", None) != asked[0]:
            raise rpc_error(400, "SRP_ID_INVALID")
        visitor.challenge = None
        try:
            is_right = asked[1].accepts(PasswordProof(proof.A, proof.M1))
        except SecurityError as error:
            raise rpc_error(400, "PASSWORD_HASH_INVALID") from error
        if not is_right:
            raise rpc_error(400, "PASSWORD_HASH_INVALID")
        return _enter(visitor, account)

    # Bots, leaving, and who one is.

    def _import_bot(self, request: Request) -> Any:
        """https://core.telegram.org/method/auth.importBotAuthorization"""
        query: Any = request.function
        for account in self._core.world.accounts:
            if account.bot_token is not None and account.bot_token == query.bot_auth_token:
                self._check_home(account, "USER")
                return _enter(request.session.key.visitor, account)
        raise rpc_error(400, "ACCESS_TOKEN_INVALID")

    def _log_out(self, request: Request) -> Any:
        """https://core.telegram.org/method/auth.logOut"""
        logged_in(request)
        request.session.key.visitor.account = None
        return make("auth.loggedOut") if is_known("auth.loggedOut") else True

    def _users(self, request: Request) -> list[Any]:
        """https://core.telegram.org/method/users.getUsers, for oneself and other accounts here."""
        query: Any = request.function
        own = logged_in(request)
        known = {account.id: account for account in self._core.world.accounts}
        users = []
        for asked in query.id:
            user_id = own.id if asked.NAME == "inputUserSelf" else getattr(asked, "user_id", 0)
            account = known.get(user_id)
            users.append(account.user(seen_by=own) if account else make("userEmpty", id=user_id))
        return users

    def _state(self, request: Request) -> Any:
        """https://core.telegram.org/method/updates.getState"""
        logged_in(request)
        return make("updates.state", pts=1, qts=1, date=int(self._core.unix_time()), seq=1)

    def _difference(self, request: Request) -> Any:
        """https://core.telegram.org/method/updates.getDifference: nothing was missed."""
        logged_in(request)
        return make("updates.differenceEmpty", date=int(self._core.unix_time()), seq=1)


def _enter(visitor: Visitor, account: Account) -> Any:
    visitor.account, visitor.waiting = account, None
    return make("auth.authorization", user=account.user(seen_by=account))
