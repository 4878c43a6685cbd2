"""The RSA key of local servers: made at first use, the same for all servers of a process. Floor 4."""

from __future__ import annotations

from functools import cache

from cryptography.hazmat.primitives.asymmetric import rsa

from ..runtime.crypto import RSAPrivateKey

__all__ = ["process_key"]

EXPONENT = 65537
BITS = 2048


@cache
def process_key() -> RSAPrivateKey:
    """A key of this process; it takes a tenth of a second to make."""
    numbers = rsa.generate_private_key(EXPONENT, BITS).private_numbers()
    return RSAPrivateKey(numbers.p, numbers.q, EXPONENT)
