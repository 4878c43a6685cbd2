"""Factors of pq, and the group of the Diffie-Hellman exchange."""

import json
import random
from pathlib import Path

import pytest
from telegram_client.runtime.crypto import (
    DH_PRIME,
    check_generator,
    check_group,
    check_prime,
    check_public,
    factorize,
    groups,
    primes,
)
from telegram_client.runtime.errors import RemoteError, SecurityError

VECTORS = Path(__file__).parent / "vectors"
CRYPTO = json.loads((VECTORS / "crypto.json").read_text())
VERSION_1 = json.loads((VECTORS / "version_1.json").read_text())
SAFE_PRIME = 2**2048 - 1942289  # the largest of 2048 bits
UNSAFE_PRIME = 2**2048 - 1557  # a prime, but (p - 1) / 2 is not
UNSAFE_COMPOSITE = 2**2048 - 1409  # no prime, but (p - 1) / 2 is
SQUARE_OF_A_PRIME = 3037000493**2
randbytes = random.Random(1).randbytes


@pytest.mark.parametrize(("pq", "p", "q"), CRYPTO["factorize"] + VERSION_1["factorize"])
def test_published_products_have_the_published_factors(pq: int, p: int, q: int) -> None:
    assert factorize(pq) == (p, q)


@pytest.mark.parametrize(("p", "q"), [(2, 3), (3, 5), (251, 257), (257, 263), (3, 2**31 - 1)])
def test_small_products_have_their_factors(p: int, q: int) -> None:
    assert factorize(p * q) == (p, q)


def test_a_product_of_63_bits_has_its_factors() -> None:
    p, q = 2147483647, 4294967291
    assert factorize(p * q) == (p, q)


@pytest.mark.parametrize(
    ("pq", "error"),
    [
        (-15, "not a product of two primes below 2"),
        (0, "not a product of two primes below 2"),
        (1, "not a product of two primes below 2"),
        (4, "not a product of two primes below 2"),
        (2**63, "not a product of two primes below 2"),
        (4294967291 * 4294967279, "not a product of two primes below 2"),
        (1000000000000000003, "a prime"),
        (7, "a prime"),
        (9, "two different primes"),
        (SQUARE_OF_A_PRIME, "two different primes"),
        (2 * 3 * 5, "two different primes"),
        (1000003 * 1000033 * 1000037, "two different primes"),
        (2**62, "two different primes"),
    ],
)
def test_pq_must_be_a_bounded_product_of_two_primes(pq: int, error: str) -> None:
    with pytest.raises(RemoteError, match=f"pq: got {pq}, .*{error}"):
        factorize(pq)


def test_strong_pseudoprimes_are_not_prime() -> None:
    # the smallest composites that pass for the first 9, 12 and all bases but the last
    for pseudoprime in (3825123056546413051, 318665857834031151167461):
        assert not primes.is_prime(pseudoprime)
    assert [n for n in range(60) if primes.is_prime(n)] == [
        *(2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59)
    ]


def test_certainty_ends_where_the_bases_do() -> None:
    with pytest.raises(ValueError, match="is_probable_prime"):
        primes.is_prime(3317044064679887385961981)


def test_random_bases_tell_large_primes_from_composites() -> None:
    large = 2**521 - 1
    assert primes.is_probable_prime(large, 8, randbytes)
    assert primes.is_probable_prime(101, 8, randbytes)
    assert not primes.is_probable_prime(large * (2**127 - 1), 8, randbytes)
    assert not primes.is_probable_prime(large * 7, 8, randbytes)


# the group


@pytest.mark.parametrize(("prime", "g"), CRYPTO["srp_group"]["safe_pairs"])
def test_published_good_pairs_are_taken(prime: int, g: int) -> None:
    check_generator(g, prime)


@pytest.mark.parametrize(
    ("prime", "g"), CRYPTO["srp_group"]["not_safe_pairs"] + CRYPTO["srp_group"]["bad_g"]
)
def test_published_bad_pairs_are_refused(prime: int, g: int) -> None:
    with pytest.raises(SecurityError, match=f"g: got {g}"):
        check_generator(g, prime)


@pytest.mark.parametrize("g", [-3, 0, 1, 8, 2**31])
def test_g_is_2_to_7(g: int) -> None:
    with pytest.raises(SecurityError, match=f"g: got {g}, not one of 2 to 7"):
        check_group(g, DH_PRIME, randbytes)


@pytest.mark.parametrize("g", range(2, 8))
def test_the_residue_condition_says_whether_g_is_a_square(g: int) -> None:
    # Euler's criterion, for a safe prime on either side of each condition
    for prime in (23, 47, 59, 83, 107, 167, 179, 227, 263, 347, 359, 383, 467, 479, 503, 563):
        if pow(g, (prime - 1) // 2, prime) == 1:
            check_generator(g, prime)
        else:
            with pytest.raises(SecurityError):
                check_generator(g, prime)


def test_g_without_its_residue_is_refused() -> None:
    assert DH_PRIME % 8 == 3
    with pytest.raises(SecurityError, match="g: got 2, and a prime that is 3 modulo 8, not 7"):
        check_group(2, DH_PRIME, randbytes)


def test_the_known_prime_costs_no_randomness() -> None:
    check_group(3, DH_PRIME, lambda n: pytest.fail("a known prime was tested again"))


def test_the_known_prime_is_a_safe_prime() -> None:
    assert groups._is_safe_prime(DH_PRIME, random.Random(1).randbytes)


def test_another_safe_prime_is_tested_once() -> None:
    check_prime(SAFE_PRIME, random.Random(1).randbytes)
    check_prime(SAFE_PRIME, lambda n: pytest.fail("a good prime was tested again"))


@pytest.mark.parametrize(
    ("prime", "error"),
    [
        (DH_PRIME + 2, "not both prime"),
        (UNSAFE_PRIME, "not both prime"),
        (UNSAFE_COMPOSITE, "not both prime"),
        (2**2048 - 2, "not both prime"),
        (23, "5 bits, not 2048"),
        (2**2047 - 1, "2047 bits, not 2048"),
        (2**2048 + 1, "2049 bits, not 2048"),
        (-DH_PRIME, "not both prime"),
    ],
    ids=[
        "both composite",
        "q composite",
        "p composite",
        "even",
        "23",
        "2047 bits",
        "2049 bits",
        "negative",
    ],
)
def test_another_modulus_is_refused(prime: int, error: str) -> None:
    for _ in range(2):  # a failure is not remembered as a success
        with pytest.raises(SecurityError, match=f"dh_prime: .*{error}"):
            check_prime(prime, randbytes)


EDGE = 2 ** (2048 - 64)


@pytest.mark.parametrize(
    "value", [EDGE, DH_PRIME - EDGE, DH_PRIME // 2], ids=["edge", "p - edge", "middle"]
)
def test_public_values_between_the_edges_are_taken(value: int) -> None:
    check_public(value, DH_PRIME, "g_a")


@pytest.mark.parametrize(
    "value",
    [-1, 0, 1, DH_PRIME - 1, DH_PRIME, DH_PRIME + 1, DH_PRIME + EDGE],
    ids=["-1", "0", "1", "p - 1", "p", "p + 1", "p + edge"],
)
def test_public_values_outside_the_group_are_refused(value: int) -> None:
    with pytest.raises(SecurityError, match=r"g_a: .* bits, not between 1 and dh_prime - 1"):
        check_public(value, DH_PRIME, "g_a")


@pytest.mark.parametrize(
    "value",
    [2, EDGE - 1, DH_PRIME - EDGE + 1, DH_PRIME - 2],
    ids=["2", "edge - 1", "p - edge + 1", "p - 2"],
)
def test_public_values_near_the_ends_are_refused(value: int) -> None:
    with pytest.raises(SecurityError, match=r"g_b: not between 2\^1984 and dh_prime - 2\^1984"):
        check_public(value, DH_PRIME, "g_b")
