"""Constructors of PasswordKdfAlgo."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PasswordKdfAlgoUnknown(tl.Constructor, id=0xD45AB096, name="passwordKdfAlgoUnknown"):
    """A way of hashing passwords this layer does not know; the app must be updated before it can
    check or set the password.

    Source:
        api/constructors/passwordKdfAlgoUnknown.md
    """


class PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow(
    tl.Constructor,
    id=0x3A912D4A,
    name="passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow",
):
    """How the cloud password is hashed for the SRP exchange: salted SHA-256, then PBKDF2 with
    SHA-512 and 100000 rounds, then a power modulo a prime. For a new password, append 32 or more
    random bytes to `salt1`.

    Attributes:
        salt1: First salt of the password hash.
        salt2: Second salt of the password hash.
        g: Base of the power; a small number from 2 to 7. Check it together with `p`.
        p: 2048-bit safe prime, big-endian. Check that it is prime before using it.

    Source:
        api/constructors/passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow.md
    """

    salt1: bytes = tl.bytes_()
    salt2: bytes = tl.bytes_()
    g: int = tl.int32()
    p: bytes = tl.bytes_()


TypePasswordKdfAlgo: TypeAlias = (
    PasswordKdfAlgoUnknown | PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow
)
"""Recipe and salts for turning the cloud password into the values of the SRP check; part of
`types.account.TypePassword`.
"""
