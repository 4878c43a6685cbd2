"""Black over pieces of a file gives what Black over the whole file gives."""

from __future__ import annotations

import black
import pytest
from black.mode import TargetVersion
from hypothesis import given
from hypothesis import strategies as st

from generator import formatting
from generator.cache import Memory
from generator.failures import RenderError

MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=100)
HEAD = '"""A module."""\n\nfrom x import   y'
CLASS = 'class A{}(B,id=0x{}):\n    """Words.\n\n    More."""\n\n    x  = 1'
METHOD = 'class N:\n    """Words."""\n\n    async def a(self, x = {}):\n        return 1'
FURTHER = "    async def b(self,\n  y={}):\n        return   2"


def whole(text: str) -> bytes:
    return black.format_str(text, mode=MODE).encode()


@given(st.lists(st.sampled_from([CLASS, METHOD, f"{METHOD}\n\n{FURTHER}"]), max_size=6))
def test_pieces_together_are_the_whole(parts: list[str]) -> None:
    text = "\n\n\n".join([HEAD, *(p.replace("{}", str(i)) for i, p in enumerate(parts))]) + "\n"
    assert formatting.format_all([("m.py", text.encode())]) == {"m.py": whole(text)}


def test_one_process_and_two_give_the_same() -> None:
    files = [(f"m{i}.py", f"x  =  {i}\n".encode()) for i in range(20)] + [("t.txt", b"x  =  1\n")]
    one = formatting.format_all(files, jobs=1)
    assert one == formatting.format_all(reversed(files), jobs=2)
    assert one["m1.py"] == b"x = 1\n"
    assert one["t.txt"] == b"x  =  1\n"


@pytest.mark.parametrize(
    "text",
    [
        'x = """\n\n\nclass A:\n    pass\n"""\n',
        "# fmt: off\n\n\nclass A:\n    x  = 1\n# fmt: on\n",
        "",
        "x  = 1",
    ],
    ids=["a string over the cut", "black turned off", "empty", "no line end"],
)
def test_what_cannot_be_cut_is_formatted_whole(text: str) -> None:
    assert formatting.format_all([("m.py", text.encode())]) == {"m.py": whole(text)}


def test_what_is_no_python_names_the_file() -> None:
    with pytest.raises(RenderError, match=r"^a/m\.py: what the template made is no Python"):
        formatting.format_all([("a/m.py", b"class A:\n    x = (\n")])


def test_only_the_class_that_changed_is_formatted_again(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n\n\n".join([HEAD, *(CLASS.replace("{}", str(i)) for i in range(9))]) + "\n"
    memory = Memory()
    formatting.format_all([("m.py", text.encode())], memory=memory)
    seen: list[str] = []
    monkeypatch.setattr(
        formatting, "_black", lambda text: seen.append(text) or whole(text).decode()
    )
    changed = text.replace("class A4", "class Z4")
    made = formatting.format_all([("m.py", changed.encode())], memory=Memory(memory.used))
    assert made == {"m.py": whole(changed)}
    assert [t.split("(")[0] for t in seen] == ["class Z4"]
