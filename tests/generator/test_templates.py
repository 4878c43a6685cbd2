"""Templates of one's own, laid over the built-in ones."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest

from generator import vectors, views
from generator.failures import RenderError
from generator.render import template_files
from tests.generator.small import command, generate, write_pages

VIEWS = (
    views.Distribution,
    views.ModuleView,
    views.ClassView,
    views.FieldView,
    views.AliasView,
    views.FacadeView,
    views.NamespaceView,
    views.MethodView,
    views.ErrorView,
    vectors.VectorView,
)


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write_pages(tmp_path / "docs", 228)


def overlay(folder: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def test_files_replace_built_in_ones_and_add_to_them(docs: Path, tmp_path: Path) -> None:
    mine = overlay(
        tmp_path / "mine",
        {
            "README.md": "Mine.\n",
            "telegram_client/storage.py": "STORAGE = None\n",
            "docs/{{ x }}.txt": "{{ not a template }}",
            "docs/list.md.jinja": "{{ distribution.namespaces | map(attribute='name') | list }}",
        },
    )
    out = tmp_path / "out"
    generate(docs, out, templates=(mine,), package="other")
    assert (out / "README.md").read_text() == "Mine.\n"
    assert (out / "other" / "storage.py").read_text() == "STORAGE = None\n"
    assert (out / "docs" / "{{ x }}.txt").read_text() == "{{ not a template }}"
    assert (out / "docs" / "list.md").read_text() == "['auth', 'far']"


def test_of_several_folders_the_first_has_precedence(docs: Path, tmp_path: Path) -> None:
    folders = [overlay(tmp_path / name, {"README.md.jinja": name}) for name in ("a", "b")]
    arguments = [word for folder in folders for word in ("--templates", folder)]
    assert command(docs, "-o", "out", "--no-cache", "-q", *arguments).exit_code == 0
    assert (tmp_path / "out" / "README.md").read_text() == "a"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a\n{{ distribution.nothing }}\n", r":2: .*has no attribute 'nothing'"),
        ("{{ nothing }}", r":1: 'nothing' is undefined"),
        ("a\n\n{% for %}", r":3: "),
        ("\n{{ 1 + package }}", r":2: unsupported operand"),
        ("{% include '../../secret' %}", r":1: .*secret"),
    ],
    ids=["field", "name", "syntax", "expression", "path"],
)
def test_a_broken_template_is_named_with_its_line(
    docs: Path, tmp_path: Path, text: str, message: str
) -> None:
    (tmp_path / "secret").write_text("x")
    mine = overlay(tmp_path / "a" / "b", {"notes.txt.jinja": text})
    result = command(docs, "-o", "out", "--no-cache", "-q", "--templates", mine)
    assert result.exit_code == 1
    assert re.search(rf"notes\.txt\.jinja{message}", result.stderr), result.stderr
    assert not (tmp_path / "out").exists()


def test_a_template_that_makes_no_python_is_named_by_what_it_makes(
    docs: Path, tmp_path: Path
) -> None:
    mine = overlay(tmp_path / "mine", {"telegram_client/__init__.py.jinja": "x = (\n"})
    result = command(docs, "-o", "out", "--no-cache", "-q", "--templates", mine)
    assert result.exit_code == 1
    assert "telegram_client/__init__.py: what the template made is no Python" in result.stderr


def test_two_templates_for_one_file_are_refused(docs: Path, tmp_path: Path) -> None:
    mine = overlay(tmp_path / "mine", {"telegram_client/functions/auth.py": "x = 1\n"})
    result = command(docs, "-o", "out", "--no-cache", "-q", "--templates", mine)
    assert result.exit_code == 1
    assert "telegram_client/functions/auth.py: a second template" in result.stderr


@pytest.mark.parametrize("target", ["secret", "folder", "/etc/hostname"])
def test_links_out_of_the_folder_are_refused(tmp_path: Path, target: str) -> None:
    overlay(tmp_path, {"secret": "x", "folder/file": "x"})
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "link").symlink_to(tmp_path / target)
    with pytest.raises(RenderError, match="a symbolic link out of the folder"):
        template_files([tmp_path / "mine"])


def test_links_inside_of_the_folder_lead_to_files_only(tmp_path: Path) -> None:
    overlay(tmp_path, {"a.txt": "x", "folder/b.txt": "x"})
    (tmp_path / "c.txt").symlink_to(tmp_path / "a.txt")
    assert "c.txt" in template_files([tmp_path])
    (tmp_path / "d").symlink_to(tmp_path / "folder")
    with pytest.raises(RenderError, match="a symbolic link to a folder"):
        template_files([tmp_path])


def test_the_readme_lists_the_fields_of_every_view(root: Path) -> None:
    section = (root / "README.md").read_text().partition("## Custom templates")[2]
    listed = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", section.partition("\n## ")[0], re.M))
    expected = {v.__name__: ", ".join(f"`{f.name}`" for f in fields(v)) for v in VIEWS}
    assert listed == expected
