"""Two-step verification: a password proved without sending it, by SRP 6a. Floor 0.

https://core.telegram.org/api/srp. Numbers that are hashed are big-endian, padded to 2048 bits.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace

from ..errors import SecurityError
from .aes import RandomBytes, xor
from .groups import check_group, check_public
from .hashes import sha256

__all__ = [
    "NewPassword",
    "PasswordProof",
    "SrpChallenge",
    "SrpParameters",
    "check_password",
    "new_password",
    "password_proof",
    "password_verifier",
    "srp_challenge",
]

SIZE = 256
ITERATIONS = 100_000


@dataclass(frozen=True)
class SrpParameters:
    """`passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow`."""

    salt1: bytes
    salt2: bytes
    g: int
    p: bytes

    @property
    def prime(self) -> int:
        return int.from_bytes(self.p, "big")

    @property
    def k(self) -> int:
        return _hash_number(self.prime, self.g)


@dataclass(frozen=True)
class PasswordProof:
    """A and M1 of `inputCheckPasswordSRP`; srp_id goes beside them as it came."""

    a: bytes
    m1: bytes


@dataclass(frozen=True)
class NewPassword:
    """new_algo and new_password_hash of `account.passwordInputSettings`."""

    parameters: SrpParameters
    password_hash: bytes


def check_password(
    parameters: SrpParameters, password: str, srp_b: bytes, random_bytes: RandomBytes
) -> PasswordProof:
    """The proof for `auth.checkPassword`, once all the server sent has been checked."""
    prime = parameters.prime
    check_group(parameters.g, prime, random_bytes)
    check_public(int.from_bytes(srp_b, "big"), prime, "srp_B")
    secret = int.from_bytes(random_bytes(SIZE), "big")
    check_public(pow(parameters.g, secret, prime), prime, "our own A")
    return password_proof(parameters, password, srp_b, secret)


def password_proof(
    parameters: SrpParameters, password: str, srp_b: bytes, secret: int
) -> PasswordProof:
    """The client's arithmetic alone: `a` of the document is `secret`."""
    g, p, g_b = parameters.g, parameters.prime, int.from_bytes(srp_b, "big")
    g_a = pow(g, secret, p)
    u = _hash_number(g_a, g_b)
    x = _password_number(parameters, password)
    t = (g_b - parameters.k * pow(g, x, p)) % p
    if u == 0 or not 1 < t < p - 1:
        raise SecurityError("srp_B: the session key would not depend on our secret")
    s_a = pow(t, secret + u * x, p)
    return PasswordProof(_padded(g_a), _proof(parameters, g_a, g_b, s_a))


def new_password(
    parameters: SrpParameters, password: str, random_bytes: RandomBytes
) -> NewPassword:
    """A hash to set, for the server's `new_algo`: its salt1 is lengthened by 32 random bytes.

    https://core.telegram.org/api/srp#setting-a-new-2fa-password
    """
    check_group(parameters.g, parameters.prime, random_bytes)
    salted = replace(parameters, salt1=parameters.salt1 + random_bytes(32))
    return NewPassword(salted, password_verifier(salted, password))


def password_verifier(parameters: SrpParameters, password: str) -> bytes:
    """v: all that a server keeps of a password."""
    return _padded(pow(parameters.g, _password_number(parameters, password), parameters.prime))


@dataclass(frozen=True, repr=False)
class SrpChallenge:
    """The server's side of one check: what it sent (srp_b) and what it keeps (verifier, secret)."""

    parameters: SrpParameters
    verifier: bytes
    secret: int
    srp_b: bytes

    def accepts(self, proof: PasswordProof) -> bool:
        """Whether the client knows the password; a value of A outside the group is refused."""
        p = self.parameters.prime
        g_a, g_b = int.from_bytes(proof.a, "big"), int.from_bytes(self.srp_b, "big")
        check_public(g_a, p, "A")
        u = _hash_number(g_a, g_b)
        s_b = pow(g_a * pow(int.from_bytes(self.verifier, "big"), u, p), self.secret, p)
        return hmac.compare_digest(_proof(self.parameters, g_a, g_b, s_b), proof.m1)


def srp_challenge(
    parameters: SrpParameters, verifier: bytes, random_bytes: RandomBytes
) -> SrpChallenge:
    """A fresh srp_B for `account.password`."""
    p, secret = parameters.prime, int.from_bytes(random_bytes(SIZE), "big")
    k_v = parameters.k * int.from_bytes(verifier, "big")
    g_b = (k_v + pow(parameters.g, secret, p)) % p
    return SrpChallenge(parameters, verifier, secret, _padded(g_b))


def _proof(parameters: SrpParameters, g_a: int, g_b: int, shared: int) -> bytes:
    """M1, on either side."""
    group = xor(sha256(_padded(parameters.prime)), sha256(_padded(parameters.g)))
    salts = sha256(parameters.salt1) + sha256(parameters.salt2)
    return sha256(group, salts, _padded(g_a), _padded(g_b), sha256(_padded(shared)))


def _password_number(parameters: SrpParameters, password: str) -> int:
    """x = PH2(password, salt1, salt2)."""
    salt1, salt2 = parameters.salt1, parameters.salt2
    first = _salted(_salted(password.encode(), salt1), salt2)
    stretched = hashlib.pbkdf2_hmac("sha512", first, salt1, ITERATIONS)
    return int.from_bytes(_salted(stretched, salt2), "big")


def _salted(data: bytes, salt: bytes) -> bytes:
    """SH(data, salt)."""
    return sha256(salt, data, salt)


def _hash_number(*numbers: int) -> int:
    return int.from_bytes(sha256(*map(_padded, numbers)), "big")


def _padded(number: int) -> bytes:
    return number.to_bytes(SIZE, "big")
