"""Real schemas and pages, years apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.changes import Comparison, Verdict, What, compare
from generator.model import Schema
from generator.sources import collect, read


def lines(shared: Path, name: str) -> Schema:
    return read(collect(shared / "facts" / name))


def breaking(comparison: Comparison) -> list[tuple[str, str]]:
    found = comparison.changes
    return [(c.name, c.part or c.what.value) for c in found if c.verdict is Verdict.BREAKING]


def test_five_layers_have_nine_breaking_changes(shared: Path) -> None:
    comparison = compare(lines(shared, "api_223.tl"), lines(shared, "api_228.tl"))
    assert comparison.counts() == {
        Verdict.BREAKING: 9,
        Verdict.COMPATIBLE: 262,
        Verdict.WIRE: 12,
        Verdict.WORDS: 0,
    }
    assert breaking(comparison) == [
        ("channels.joinChannel", "result changed"),
        ("messages.getPollResults", "poll_hash"),
        ("messages.importChatInvite", "result changed"),
        ("inputMediaPoll", "correct_answers"),
        ("inputStorePaymentAuthCode", "premium_days"),
        ("pageListOrderedItemBlocks", "num"),
        ("pageListOrderedItemText", "num"),
        ("poll", "hash"),
        ("pollAnswerVoters", "voters"),
    ]


@pytest.mark.parametrize("year", ["2020-06", "2026-03"])
def test_pages_with_their_lines_say_what_the_lines_say(shared: Path, year: str) -> None:
    schema = (shared / "facts" / "layers" / f"{year}.tl").read_bytes()
    pages = read(collect(shared / "corpus" / year), {"api.tl": schema})
    comparison = compare(pages, lines(shared, f"layers/{year}.tl"))
    gone = ("decryptedDataBlock", "simpleDataBlock", "DecryptedDataBlock")  # of secret chats
    assert [c for c in comparison.changes if c.name not in gone] == []


def test_pages_alone_contradict_their_lines_in_two_places_only(shared: Path) -> None:
    pages = read(collect(shared / "corpus" / "2026-03"))
    comparison = compare(pages, lines(shared, "layers/2026-03.tl"))
    differing = {c.name for c in comparison.changes if c.part}
    assert differing == {"encryptedMessage", "encryptedMessageService"}


def test_hashes_that_became_long_are_wire_only(shared: Path) -> None:
    old, new = (lines(shared, f"layers/{year}.tl") for year in ("2020-06", "2026-03"))
    changes = compare(old, new).changes
    widened = [
        c for c in changes if c.what is What.RETYPED and (c.before, c.after) == ("int", "long")
    ]
    assert len(widened) > 100
    assert {c.verdict for c in widened} == {Verdict.WIRE}


def test_a_renamed_constructor_keeps_its_fields(shared: Path) -> None:
    old, new = (lines(shared, f"layers/{year}.tl") for year in ("2020-06", "2026-03"))
    renamed = {c.before: c.after for c in compare(old, new).changes if c.what is What.RENAMED}
    assert renamed == {
        "help.proxyDataEmpty": "help.promoDataEmpty",
        "payments.paymentVerficationNeeded": "payments.paymentVerificationNeeded",
    }
