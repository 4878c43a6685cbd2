"""Accounts of the local server, and how far a client has got in logging in to one. Floor 4."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..runtime.crypto import (
    DH_PRIME,
    RandomBytes,
    SrpChallenge,
    SrpParameters,
    password_verifier,
    srp_challenge,
)
from .objects import make

__all__ = ["Account", "Visitor"]

GENERATOR = 3


@dataclass(eq=False)
class Account:
    """Somebody who can log in.

    Attributes:
        id: the user's id.
        data_center: where the account is at home.
        phone: the phone number; only its digits count.
        code: what is sent to the phone.
        password: for two-step verification, or None.
        bot_token: a bot's token.
        name: the first name.
    """

    id: int
    data_center: int
    phone: str | None = None
    code: str = "12345"
    password: str | None = None
    bot_token: str | None = None
    name: str = "Test"

    def user(self, *, seen_by: Account) -> Any:
        """The `user` that the server shows to an account."""
        is_bot = self.bot_token is not None
        return make(
            "user",
            self=self is seen_by,
            bot=is_bot,
            bot_info_version=1 if is_bot else None,
            id=self.id,
            access_hash=self.id << 20,
            first_name=self.name,
            phone=digits(self.phone) or None,
            status=None,
        )

    def challenge(self, random_bytes: RandomBytes) -> SrpChallenge:
        """The password's own salts are made when it is first asked for."""
        if self._secret is None:
            p = DH_PRIME.to_bytes(256, "big")
            parameters = SrpParameters(random_bytes(16), random_bytes(16), GENERATOR, p)
            self._secret = parameters, password_verifier(parameters, self.password or "")
        return srp_challenge(*self._secret, random_bytes)

    _secret: tuple[SrpParameters, bytes] | None = field(default=None, init=False, repr=False)


@dataclass
class Visitor:
    """The client behind a permanent key.

    Attributes:
        account: the account it is logged in to.
        waiting: an account whose code was right and whose password is still to come.
        hashes: phone_code_hash by the digits of the phone number that it was sent for.
        challenge: srp_id and challenge of the last `account.getPassword`.
    """

    account: Account | None = None
    waiting: Account | None = None
    hashes: dict[str, str] = field(default_factory=dict)
    challenge: tuple[int, SrpChallenge] | None = None


def digits(phone: str | None) -> str:
    return "".join(character for character in phone or "" if character.isdigit())
