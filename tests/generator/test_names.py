"""TL names to Python names."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import names


@pytest.mark.parametrize(
    ("tl", "python"),
    [
        ("inputPeerUser", "InputPeerUser"),
        ("auth.sentCode", "SentCode"),
        ("resPQ", "ResPQ"),
        ("p_q_inner_data_dc", "PQInnerDataDc"),
        ("req_DH_params", "ReqDHParams"),
        ("decryptedMessage_17", "DecryptedMessage17"),
        ("true", "True_"),
        ("null", "Null"),
    ],
)
def test_classes(tl: str, python: str) -> None:
    assert names.class_name(tl) == python


@pytest.mark.parametrize(
    ("tl", "python"),
    [
        ("auth.cancelCode", "cancel_code"),
        ("stories.getPeerMaxIDs", "get_peer_max_ids"),
        ("messages.getDhConfig", "get_dh_config"),
        ("account.getCollectibleEmojiStatuses", "get_collectible_emoji_statuses"),
        ("req_DH_params", "req_dh_params"),
        ("messages.import", "import_"),
        ("x.list", "list_"),
    ],
)
def test_methods(tl: str, python: str) -> None:
    assert names.method_name(tl) == python


@pytest.mark.parametrize(
    ("tl", "python"),
    [
        ("from", "from_"),
        ("bytes", "bytes_"),
        ("self", "self_"),
        ("id", "id"),
        ("to_dict", "to_dict_"),
    ],
)
def test_parameters(tl: str, python: str) -> None:
    assert names.parameter_name(tl) == python


@pytest.mark.parametrize(
    ("tl", "python"),
    [
        ("PHONE_NUMBER_INVALID", "PhoneNumberInvalid"),
        ("FLOOD_WAIT_%d", "FloodWait"),
        ("2FA_CONFIRM_WAIT_%d", "TwoFaConfirmWait"),
        ("FILE_PART_%d_MISSING", "FilePartMissing"),
        ("No workers running", "NoWorkersRunning"),
        ("Timeout", "Timeout"),
        ("FORBIDDEN", "ForbiddenError"),
        ("%d", "Unnamed"),
    ],
)
def test_errors(tl: str, python: str) -> None:
    assert names.error_class_name(tl) == python


@pytest.mark.parametrize(
    "name",
    ["../../etc/x", "auth.__import__", "a.b.c", "", "a b", "ünï", "a" * 10_000, "x\ny", "1a"],
)
def test_what_tl_does_not_allow_is_no_name(name: str) -> None:
    assert not names.is_tl_name(name)


def test_names_that_python_keeps_are_told() -> None:
    assert names.is_unhandy("class")
    assert names.is_unhandy("import.x")
    assert not names.is_unhandy("auth.sendCode")


def test_names_that_meet_are_named_together() -> None:
    found = names.clashes([("A", "a"), ("A", "A_"), ("B", "b")])
    assert found == [("A", ["A_", "a"])]


tl_names = st.from_regex(
    r"[A-Za-z][A-Za-z0-9_]{0,12}(\.[A-Za-z][A-Za-z0-9_]{0,12})?", fullmatch=True
)


@given(tl_names)
def test_every_tl_name_gets_identifiers(name: str) -> None:
    local = name.rpartition(".")[2]
    made = [
        names.class_name(name),
        names.type_alias(name),
        names.method_name(name),
        names.module_name(name),
        names.parameter_name(local),
    ]
    for python in made:
        assert python.isidentifier(), name
        assert not keyword.iskeyword(python), name


@given(st.text(max_size=40))
def test_every_error_gets_a_class(name: str) -> None:
    python = names.error_class_name(name)
    assert python.isidentifier()
    assert not keyword.iskeyword(python)
