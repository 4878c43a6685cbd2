"""Logging in: as a bot, or as a person with a phone, a code and perhaps a password. Floor 4.

https://core.telegram.org/api/auth, https://core.telegram.org/api/srp. What is asked for is taken
from the caller, who gives values or functions, or from the terminal. None of it is logged.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from ..errors import LocalError
from ..rpc_errors import RpcError, Unauthorized
from ..tl import Function
from .api import make

if TYPE_CHECKING:
    from ...types import TypeUser  # type: ignore[attr-defined, unused-ignore]

__all__ = ["Answer", "Login", "LoginError"]

Answer: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A value, or what gives it when it is needed, at once or later."""

Ask: TypeAlias = Callable[[str, bool], Awaitable[str]]
Call: TypeAlias = Callable[[Function[Any]], Awaitable[Any]]

ATTEMPTS = 3  # at a code or a password that is asked for
WRONG_CODE = ("PHONE_CODE_INVALID", "PHONE_CODE_EMPTY", "CODE_INVALID", "EMAIL_CODE_INVALID")
WRONG_PASSWORD = ("PASSWORD_HASH_INVALID",)
PASSWORD_NEEDED = "SESSION_PASSWORD_NEEDED"  # noqa: S105 (the name of an error)
KNOWN_ALGORITHM = "passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow"
CHALLENGE_IS_OLD = "SRP_ID_INVALID"
NOBODY = "PHONE_NUMBER_UNOCCUPIED"


class LoginError(LocalError):
    """Logging in needs something that this client does not do, or was not given."""


class Login:
    """One login; `call` sends a request and returns its answer."""

    def __init__(
        self,
        call: Call,
        *,
        api_id: int,
        api_hash: str,
        ask: Ask,
    ) -> None:
        self._call = call
        self._api_id = api_id
        self._api_hash = api_hash
        self._ask = ask

    async def logged_in(self) -> TypeUser | None:
        """The account of this session, if the server knows it too."""
        request = make("users.getUsers", id=[make("inputUserSelf")])
        try:
            users: list[TypeUser] = await self._call(request)
        except Unauthorized:
            return None
        return users[0] if users else None

    async def as_bot(self, token: Answer) -> TypeUser:
        """https://core.telegram.org/method/auth.importBotAuthorization"""
        request = make(
            "auth.importBotAuthorization",
            flags=0,
            api_id=self._api_id,
            api_hash=self._api_hash,
            bot_auth_token=await _value(token),
        )
        return _user(await self._call(request))

    async def as_user(
        self, phone: Answer, code: Answer | None, password: Answer | None
    ) -> TypeUser:
        """https://core.telegram.org/api/auth#sending-a-verification-code"""
        number = await _value(phone)
        request = make(
            "auth.sendCode",
            phone_number=number,
            api_id=self._api_id,
            api_hash=self._api_hash,
            settings=make("codeSettings"),
        )
        sent = await self._call(request)
        if sent.NAME == "auth.sentCodeSuccess":
            return _user(sent.authorization)
        if sent.NAME != "auth.sentCode":
            raise LoginError(f"{sent.NAME}: logging in this way is not supported here")
        try:
            return await self._with_code(number, sent, code)
        except RpcError as error:
            if error.message != PASSWORD_NEEDED:
                raise
        return await self._with_password(password)

    async def from_terminal(self) -> TypeUser:
        """A phone number or a bot's token, whichever is typed."""
        given = (await self._ask("Phone number or bot token: ", False)).strip()
        if ":" in given:
            return await self.as_bot(given)
        return await self.as_user(given, None, None)

    async def _with_code(self, number: str, sent: Any, code: Answer | None) -> TypeUser:
        kind = sent.type.NAME.removeprefix("auth.sentCodeType")
        if kind == "SetUpEmailRequired":
            raise LoginError("the account needs a login email first; set it up in an official app")

        async def sign_in(given: str) -> TypeUser:
            return await self._sign_in(number, sent, given)

        return await self._repeat(sign_in, code, f"Code (by {kind}): ", False, WRONG_CODE)

    async def _sign_in(self, number: str, sent: Any, code: str) -> TypeUser:
        """https://core.telegram.org/method/auth.signIn"""
        proof: dict[str, object] = {"phone_code": code}
        if sent.type.NAME == "auth.sentCodeTypeEmailCode":
            proof = {"email_verification": make("emailVerificationCode", code=code)}
        whose = {"phone_number": number, "phone_code_hash": sent.phone_code_hash}
        request = make("auth.signIn", **whose, **proof)
        try:
            return _user(await self._call(request))
        except RpcError as error:
            if error.message == NOBODY:
                raise _sign_up_refused() from error
            raise

    async def _with_password(self, password: Answer | None) -> TypeUser:
        return await self._repeat(self._prove, password, "Password: ", True, WRONG_PASSWORD)

    async def _prove(self, password: str) -> TypeUser:
        """A challenge is good once, and not for long: an old one is replaced."""
        try:
            return await self._answer_challenge(password)
        except RpcError as error:
            if error.message != CHALLENGE_IS_OLD:
                raise
        return await self._answer_challenge(password)

    async def _answer_challenge(self, password: str) -> TypeUser:
        """https://core.telegram.org/api/srp#checking-the-password-with-srp"""
        from ..crypto import SrpParameters, check_password

        challenge = await self._call(make("account.getPassword"))
        algorithm = challenge.current_algo
        if algorithm is None or algorithm.NAME != KNOWN_ALGORITHM:
            raise LoginError("the password's algorithm is not one that this client knows")
        parameters = SrpParameters(algorithm.salt1, algorithm.salt2, algorithm.g, algorithm.p)
        proof = check_password(parameters, password, challenge.srp_B, os.urandom)
        srp = make("inputCheckPasswordSRP", srp_id=challenge.srp_id, A=proof.a, M1=proof.m1)
        return _user(await self._call(make("auth.checkPassword", password=srp)))

    async def _repeat(
        self,
        use: Callable[[str], Awaitable[TypeUser]],
        given: Answer | None,
        prompt: str,
        is_secret: bool,
        wrong: tuple[str, ...],
    ) -> TypeUser:
        """Ask again what was wrong, unless it is a value that would be wrong again."""
        attempts = 1 if isinstance(given, str) else ATTEMPTS
        while True:
            attempts -= 1
            value = await (self._ask(prompt, is_secret) if given is None else _value(given))
            try:
                return await use(value.strip() if not is_secret else value)
            except RpcError as error:
                if not attempts or error.message not in wrong:
                    raise


async def _value(given: Answer) -> str:
    value = given if isinstance(given, str) else given()
    return value if isinstance(value, str) else await value


def _user(authorization: Any) -> TypeUser:
    """https://core.telegram.org/constructor/auth.authorization"""
    if authorization.NAME != "auth.authorization":
        raise _sign_up_refused()
    user: TypeUser = authorization.user
    return user


def _sign_up_refused() -> LoginError:
    return LoginError(
        "this phone number has no account; accounts are made in an official app, not by this client"
    )
