"""Prime numbers: tests, and the factors of pq. Floor 0, arithmetic only.

https://core.telegram.org/mtproto/auth_key#proof-of-work
"""

from __future__ import annotations

import itertools
import math

from ..errors import SecurityError
from .aes import RandomBytes

__all__ = ["factorize", "is_prime", "is_probable_prime"]

# No composite below 3.3e24 passes Miller-Rabin for all of these (Sorenson, Webster 2015).
SMALL_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
PROVEN_BELOW = 3_317_044_064_679_887_385_961_981
PQ_LIMIT = 2**63
BATCH = 128  # differences multiplied up before one gcd


def factorize(pq: int) -> tuple[int, int]:
    """The two primes of pq, the smaller first; anything that is not their product is refused."""
    if not 6 <= pq < PQ_LIMIT:
        raise SecurityError(f"pq: got {pq}, not a product of two primes below 2^63")
    if is_prime(pq):
        raise SecurityError(f"pq: got {pq}, a prime")
    p = _find_factor(pq)
    p, q = sorted((p, pq // p))
    if p == q or not (is_prime(p) and is_prime(q)):
        raise SecurityError(f"pq: got {pq}, not a product of two different primes")
    return p, q


def is_prime(n: int) -> bool:
    """Whether n is prime, for certain; n must be below 3.3e24."""
    if n >= PROVEN_BELOW:
        raise ValueError("is_prime is certain only below 3.3e24; use is_probable_prime")
    if n < 2:
        return False
    for prime in SMALL_PRIMES:
        if n % prime == 0:
            return n == prime
    return all(_passes(n, base) for base in SMALL_PRIMES)


def is_probable_prime(n: int, rounds: int, random_bytes: RandomBytes) -> bool:
    """Miller-Rabin with random bases, which a hostile n cannot be made to fit.

    A composite passes with a probability of at most 4 to the power of -rounds.
    """
    if n < PROVEN_BELOW:
        return is_prime(n)
    if any(n % prime == 0 for prime in SMALL_PRIMES):
        return False
    size = (n.bit_length() + 7) // 8 + 8
    bases = (2 + int.from_bytes(random_bytes(size), "big") % (n - 3) for _ in range(rounds))
    return all(_passes(n, base) for base in bases)


def _passes(n: int, base: int) -> bool:
    """One round of Miller-Rabin for an odd n > 2."""
    twos = ((n - 1) & -(n - 1)).bit_length() - 1
    power = pow(base, (n - 1) >> twos, n)
    if power in (1, n - 1):
        return True
    for _ in range(twos - 1):
        power = power * power % n
        if power == n - 1:
            return True
    return False


def _find_factor(n: int) -> int:
    """A factor of a composite n. Trial division first: the cycles below need room to run."""
    for prime in itertools.takewhile(lambda prime: prime * prime <= n, range(2, 256)):
        if n % prime == 0:
            return prime
    root = math.isqrt(n)
    if root * root == n:
        return root
    factors = (_brent(n, constant) for constant in itertools.count(1))
    return next(factor for factor in factors if factor != n)


def _brent(n: int, constant: int) -> int:
    """Pollard's rho in Brent's form over y -> y^2 + constant; n when this constant is no use.

    R. P. Brent, An improved Monte Carlo factorization algorithm, 1980, section 7.
    """
    y, factor, product, length = 2, 1, 1, 1
    while factor == 1:
        x = y
        for _ in range(length):
            y = (y * y + constant) % n
        for done in range(0, length, BATCH):
            saved = y
            for _ in range(min(BATCH, length - done)):
                y = (y * y + constant) % n
                product = product * (x - y) % n
            factor = math.gcd(product, n)
            if factor != 1:
                break
        length *= 2
    if factor == n:  # a batch took both primes at once: go through it one by one
        factor = 1
        while factor == 1:
            saved = (saved * saved + constant) % n
            factor = math.gcd(x - saved, n)
    return factor
