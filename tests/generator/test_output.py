"""Writing that can be trusted: the manifest, hand edits, interrupted runs, removal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import output

FILES = {"a.py": b"a = 1\n", "p/b.txt": b"b\n"}


def write(folder: Path, files: dict[str, bytes]) -> output.Plan:
    planned = output.plan(folder, files)
    output.apply(folder, planned)
    return planned


def content(folder: Path) -> dict[str, bytes]:
    found = {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }
    found.pop(output.MANIFEST)
    return found


def test_a_first_run_writes_everything_and_a_second_nothing(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    assert content(tmp_path) == FILES
    assert not output.plan(tmp_path, FILES).is_stale


def test_files_that_did_not_change_are_not_touched(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    before = (tmp_path / "a.py").stat().st_mtime_ns
    write(tmp_path, {**FILES, "p/b.txt": b"c\n"})
    assert (tmp_path / "a.py").stat().st_mtime_ns == before


def test_files_that_are_no_longer_generated_go_with_their_empty_folders(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    write(tmp_path, {"a.py": b"a = 1\n"})
    assert content(tmp_path) == {"a.py": b"a = 1\n"}
    assert not (tmp_path / "p").exists()


def test_files_that_the_manifest_does_not_own_stay(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "p" / "mine.txt").write_text("mine")
    write(tmp_path, {})
    assert content(tmp_path) == {"p/mine.txt": b"mine"}


@pytest.mark.parametrize("generated_again", [True, False], ids=["changed", "gone"])
def test_a_file_edited_by_hand_is_named(tmp_path: Path, generated_again: bool) -> None:
    write(tmp_path, FILES)
    (tmp_path / "a.py").write_text("mine")
    files = {**FILES, "a.py": b"a = 2\n"} if generated_again else {"p/b.txt": b"b\n"}
    planned = output.plan(tmp_path, files)
    assert planned.edited == ("a.py",)
    (problem,) = output.problems_of_edits(planned.edited, tmp_path)
    assert problem.code == "P501"
    assert problem.place.path.endswith("a.py")


def test_a_file_in_the_way_that_nobody_generated_counts_as_edited(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("mine")
    assert output.plan(tmp_path, FILES).edited == ("a.py",)


def test_an_interrupted_run_is_finished_by_the_next(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    new = {"a.py": b"a = 2\n", "p/b.txt": b"c\n", "p/d.txt": b"d\n"}
    (tmp_path / "p" / "d.txt").write_bytes(new["p/d.txt"])  # written before the manifest was
    planned = write(tmp_path, new)
    assert planned.edited == ()
    assert content(tmp_path) == new


def test_a_failed_write_leaves_the_old_file_and_no_temporary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, FILES)

    def fail(source: object, target: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(output.os, "replace", fail)
    with pytest.raises(OSError, match="disk full"):
        write(tmp_path, {**FILES, "a.py": b"a = 2\n"})
    assert content(tmp_path) == FILES


@pytest.mark.parametrize(
    "damage", [b"", b"[]", b'{"files": 3}', b"\xff\x00", b'{"files": {"a.py": 1}}']
)
def test_a_damaged_manifest_is_no_reason_to_overwrite(tmp_path: Path, damage: bytes) -> None:
    write(tmp_path, FILES)
    (tmp_path / output.MANIFEST).write_bytes(damage)
    planned = output.plan(tmp_path, {**FILES, "a.py": b"a = 2\n"})
    assert planned.edited == ("a.py",)


@pytest.mark.parametrize("path", ["/etc/x", "../x", "a/../../x", "", "."])
def test_no_path_leads_out_of_the_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(ValueError, match="no path inside"):
        output.plan(tmp_path, {path: b""})


def test_a_manifest_that_names_a_file_outside_removes_nothing(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("x")
    folder = tmp_path / "out"
    write(folder, FILES)
    digest = json.loads((folder / output.MANIFEST).read_text())
    digest["files"]["../outside"] = "0"
    (folder / output.MANIFEST).write_text(json.dumps(digest))
    write(folder, FILES)
    assert outside.exists()
