"""A cache that can be deleted, damaged, shared and swapped without changing any result."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cache import Cache, Memory, digest, tree_digest
from generator.model import Place

KEY = digest("key")


def test_what_was_stored_is_found_under_the_same_key_only(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    cache.store("x", KEY, {"a": Place("p", 1)})
    assert cache.load("x", KEY) == {"a": Place("p", 1)}
    assert cache.load("x", digest("other")) is None
    assert cache.load("y", KEY) is None


@pytest.mark.parametrize("place", [0, 20, 60, -1])
def test_a_damaged_file_counts_as_missing(tmp_path: Path, place: int) -> None:
    cache = Cache(tmp_path)
    cache.store("x", KEY, list(range(100)))
    data = bytearray((tmp_path / "x").read_bytes())
    data[place] ^= 1
    (tmp_path / "x").write_bytes(data)
    assert cache.load("x", KEY) is None


@pytest.mark.parametrize("size", [0, 10, 81, 100])
def test_a_cut_file_counts_as_missing(tmp_path: Path, size: int) -> None:
    cache = Cache(tmp_path)
    cache.store("x", KEY, list(range(100)))
    (tmp_path / "x").write_bytes((tmp_path / "x").read_bytes()[:size])
    assert cache.load("x", KEY) is None


def test_a_file_that_would_run_code_is_refused(tmp_path: Path) -> None:
    class Hostile:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return exec, ("raise SystemExit",)

    cache = Cache(tmp_path)
    cache.store("x", KEY, Hostile())
    assert (tmp_path / "x").exists()
    assert cache.load("x", KEY) is None


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Cache(tmp_path / "file").store("x", KEY, 1)
    Cache(None).store("x", KEY, 1)
    assert Cache(None).load("x", KEY) is None


def test_only_what_a_run_used_is_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    memory = Memory()
    memory.keep(b"a", 1)
    memory.keep(b"b", 2)
    cache.store_memory("x", KEY, memory)
    second = cache.memory("x", KEY)
    assert second.recall(b"a") == 1
    assert second.is_changed
    cache.store_memory("x", KEY, second)
    assert cache.memory("x", KEY).recall(b"b") is None


def test_parts_are_told_apart(tmp_path: Path) -> None:
    assert digest("ab", "c") != digest("a", "bc")
    (tmp_path / "a").write_text("1")
    before = tree_digest([tmp_path])
    (tmp_path / "a").rename(tmp_path / "b")
    assert tree_digest([tmp_path]) != before
