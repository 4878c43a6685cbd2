"""The root namespace's methods, from their pages: what they send, return and raise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

METHODS = [
    "initConnection",
    "invokeAfterMsg",
    "invokeAfterMsgs",
    "invokeWithApnsSecret",
    "invokeWithBusinessConnection",
    "invokeWithGooglePlayIntegrity",
    "invokeWithLayer",
    "invokeWithMessagesRange",
    "invokeWithReCaptcha",
    "invokeWithTakeout",
    "invokeWithoutUpdates",
]

pytestmark = pytest.mark.parametrize("name", METHODS)


def test_the_request_is_encoded_as_its_line_says(check_encoding: Callable[[], None]) -> None:
    check_encoding()


def test_a_call_returns_its_typed_result(check_answer: Callable[[], None]) -> None:
    check_answer()


def test_every_documented_error_arrives_as_its_class(check_errors: Callable[[], None]) -> None:
    check_errors()


def test_an_account_that_may_not_call_it_is_told(check_access: Callable[[], None]) -> None:
    check_access()
