"""What a Diffie-Hellman group and its public values must be. Floor 0.

https://core.telegram.org/mtproto/security_guidelines#diffie-hellman-key-exchange
"""

from __future__ import annotations

from ..errors import SecurityError
from .aes import RandomBytes
from .primes import is_probable_prime

__all__ = ["DH_PRIME", "check_generator", "check_group", "check_prime", "check_public"]

DH_PRIME = int(
    "c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f"
    "48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37"
    "20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64"
    "2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4"
    "a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754"
    "fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4"
    "e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f"
    "0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b",
    16,
)
"""The prime that Telegram's servers use, from
https://core.telegram.org/mtproto/security_guidelines#validation-of-dh-parameters"""

BITS = 2048
MARGIN = 1 << (BITS - 64)
ROUNDS = 32  # a composite passes for a prime with a probability of 2^-64

# g -> (modulus, residues of p): where g generates the subgroup of order (p-1)/2, given that p
# is 3 modulo 4, as every safe prime is: "a simple condition on p mod 4g"
RESIDUES = {
    2: (8, {7}),
    3: (3, {2}),
    4: (1, {0}),
    5: (5, {1, 4}),
    6: (24, {19, 23}),
    7: (7, {3, 5, 6}),
}

_safe_primes = {DH_PRIME}  # "it makes sense to cache the result" of a test that takes a second


def check_group(g: int, prime: int, random_bytes: RandomBytes) -> None:
    """g and the prime together, the cheap check first."""
    check_generator(g, prime)
    check_prime(prime, random_bytes)


def check_generator(g: int, prime: int) -> None:
    """g is 2 to 7 and a quadratic residue modulo the prime."""
    if g not in RESIDUES:
        raise SecurityError(f"g: got {g}, not one of 2 to 7")
    for modulus, residues in ((4, {3}), RESIDUES[g]):
        if prime % modulus not in residues:
            raise SecurityError(
                f"g: got {g}, and a prime that is {prime % modulus} modulo {modulus}, "
                f"not {' or '.join(map(str, sorted(residues)))}"
            )


def check_prime(prime: int, random_bytes: RandomBytes) -> None:
    """A safe prime of exactly 2048 bits; one that passed is remembered."""
    if prime in _safe_primes:
        return
    if prime.bit_length() != BITS:
        raise SecurityError(f"dh_prime: {prime.bit_length()} bits, not {BITS}")
    if not _is_safe_prime(prime, random_bytes):
        raise SecurityError("dh_prime: it and (dh_prime - 1) / 2 are not both prime")
    _safe_primes.add(prime)


def check_public(value: int, prime: int, name: str) -> None:
    """g_a or g_b is neither 1 nor -1 nor so near to them that its exponent could be read off."""
    if not 1 < value < prime - 1:
        raise SecurityError(
            f"{name}: {value.bit_length()} bits, not between 1 and dh_prime - 1, "
            f"{prime.bit_length()} bits"
        )
    if not MARGIN <= value <= prime - MARGIN:
        raise SecurityError(f"{name}: not between 2^{BITS - 64} and dh_prime - 2^{BITS - 64}")


def _is_safe_prime(prime: int, random_bytes: RandomBytes) -> bool:
    """Whether p and q = (p-1)/2 are prime.

    Once q is known to be prime, one power decides on p (Pocklington): q divides p - 1 and is
    above the root of p, so 2^(p-1) = 1 modulo p and gcd(2^2 - 1, p) = 1 prove that p is prime.
    """
    if prime % 2 == 0 or prime % 3 == 0 or pow(2, prime - 1, prime) != 1:
        return False
    return is_probable_prime(prime // 2, ROUNDS, random_bytes)
