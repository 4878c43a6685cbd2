"""Two-step verification: the client's proof and the server's check."""

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from telegram_client.runtime.crypto import (
    DH_PRIME,
    PasswordProof,
    SrpParameters,
    check_password,
    new_password,
    password_verifier,
    srp,
    srp_challenge,
)
from telegram_client.runtime.errors import SecurityError

VECTORS = json.loads((Path(__file__).parent / "vectors" / "crypto.json").read_text())["srp"]
PARAMETERS = SrpParameters(b"salt 1", b"salt 2", 3, DH_PRIME.to_bytes(256, "big"))
PASSWORD = "correct horse, Дом"


@pytest.mark.parametrize("vector", VECTORS)
def test_the_proof_is_the_published_one(vector: dict[str, Any]) -> None:
    values = {key: bytes.fromhex(value) for key, value in vector.items() if key != "g"}
    parameters = SrpParameters(values["salt1"], values["salt2"], vector["g"], values["p"])
    proof = srp.password_proof(
        parameters, values["password"].decode(), values["g_b"], int.from_bytes(values["a"], "big")
    )
    assert proof == PasswordProof(values["g_a"], values["m1"])


def test_the_checked_proof_is_the_published_one() -> None:
    values = {key: bytes.fromhex(value) for key, value in VECTORS[1].items() if key != "g"}
    parameters = SrpParameters(values["salt1"], values["salt2"], 3, values["p"])
    proof = check_password(
        parameters, values["password"].decode(), values["g_b"], lambda n: values["a"]
    )
    assert proof == PasswordProof(values["g_a"], values["m1"])


def test_the_server_accepts_the_password_and_no_other() -> None:
    source = random.Random(1)
    changed = new_password(PARAMETERS, PASSWORD, source.randbytes)
    assert changed.parameters.salt1[:6] == PARAMETERS.salt1
    assert len(changed.parameters.salt1) == 6 + 32
    assert replace(changed.parameters, salt1=PARAMETERS.salt1) == PARAMETERS
    challenge = srp_challenge(changed.parameters, changed.password_hash, source.randbytes)
    right, wrong = (
        check_password(changed.parameters, password, challenge.srp_b, source.randbytes)
        for password in (PASSWORD, PASSWORD + " ")
    )
    assert challenge.accepts(right)
    assert not challenge.accepts(wrong)
    assert not challenge.accepts(replace(right, m1=right.m1[:-1]))


@pytest.mark.parametrize(
    "a",
    [0, 1, DH_PRIME - 1, DH_PRIME, 2 * DH_PRIME],
    ids=["0", "1", "p - 1", "p", "2p"],
)
def test_the_server_refuses_an_a_that_needs_no_password(a: int) -> None:
    challenge = srp_challenge(PARAMETERS, bytes(255) + b"\x09", random.Random(1).randbytes)
    with pytest.raises(SecurityError, match="A: "):
        challenge.accepts(PasswordProof(a.to_bytes(257, "big"), bytes(32)))


@pytest.mark.parametrize(
    ("parameters", "error"),
    [
        (replace(PARAMETERS, g=2), "g: got 2, and a prime that is 3 modulo 8, not 7"),
        (replace(PARAMETERS, g=1), "g: got 1, not one of 2 to 7"),
        (replace(PARAMETERS, p=b"\x17", g=3), "dh_prime: 5 bits, not 2048"),
        (replace(PARAMETERS, p=(DH_PRIME + 24).to_bytes(256, "big"), g=4), "not both prime"),
    ],
)
def test_a_bad_group_is_refused(parameters: SrpParameters, error: str) -> None:
    with pytest.raises(SecurityError, match=error):
        check_password(parameters, PASSWORD, bytes(255) + b"\x05", random.Random(1).randbytes)
    with pytest.raises(SecurityError, match=error):
        new_password(parameters, PASSWORD, random.Random(1).randbytes)


@pytest.mark.parametrize("srp_b", [b"", b"\1", DH_PRIME.to_bytes(256, "big"), b"\xff" * 300])
def test_an_srp_b_outside_the_group_is_refused(srp_b: bytes) -> None:
    with pytest.raises(SecurityError, match="srp_B: "):
        check_password(PARAMETERS, PASSWORD, srp_b, random.Random(1).randbytes)


@pytest.mark.parametrize("t", [0, 1, DH_PRIME - 1], ids=["0", "1", "p - 1"])
def test_an_srp_b_that_fixes_the_session_key_is_refused(t: int) -> None:
    verifier = int.from_bytes(password_verifier(PARAMETERS, PASSWORD), "big")
    srp_b = ((PARAMETERS.k * verifier + t) % DH_PRIME).to_bytes(256, "big")
    with pytest.raises(SecurityError, match="would not depend on our secret"):
        check_password(PARAMETERS, PASSWORD, srp_b, random.Random(1).randbytes)


def test_a_challenge_does_not_show_its_secret() -> None:
    challenge = srp_challenge(PARAMETERS, bytes(255) + b"\x09", random.Random(1).randbytes)
    assert str(challenge.secret) not in repr(challenge)
