"""A comparison as markdown and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace

from generator.changes import compare, comparison_object, markdown
from generator.model import ErrorDoc, Place, Schema
from generator.schema import TLSource, join


def based(methods: str = "") -> Schema:
    text = f"out x:int = Out;\nother = Other;\n---functions---\nother.go = Other;\n{methods}\n"
    return join([], [TLSource("api.tl", text)])


def test_markdown_shows_both_signatures_and_lines() -> None:
    old, new = (based(methods=f"auth.go {p} = Out;") for p in ("a:int", "b:int"))
    text = markdown(compare(old, new), old, new, title="Spring")
    assert text == """\
## Spring

1 breaking, 0 compatible, 0 wire only, 0 words only, in 1 definition.

### Breaking

#### auth

**`auth.go`** (method)

- parameter renamed: `a` → `b`: the keyword and attribute a is now b

```diff
-auth.go(*, a: int) -> types.TypeOut
+auth.go(*, b: int) -> types.TypeOut
```

```diff
-auth.go#{old:08x} a:int = Out;
+auth.go#{new:08x} b:int = Out;
```
""".format(old=ids(old)["auth.go"], new=ids(new)["auth.go"])


def ids(found: Schema) -> dict[str, int]:
    return {d.name: d.id for d in found.definitions if d.id is not None}


def test_long_signatures_show_the_parameters_that_differ() -> None:
    many = " ".join(f"parameter_{i}:int" for i in range(9))
    old, new = (based(methods=f"auth.go {many}{p} = Out;") for p in ("", " b:int"))
    text = markdown(compare(old, new), old, new)
    assert " auth.go(\n     *,\n     …\n+    b: int,\n ) -> types.TypeOut" in text


def test_json_has_the_documented_shape() -> None:
    old, new = (based(methods=m) for m in ("", "auth.go = Out;"))
    shown = comparison_object(compare(old, new), old, new, ("OLD", "NEW"))
    assert json.loads(json.dumps(shown)) == {
        "old": {"source": "OLD", "layer": None},
        "new": {"source": "NEW", "layer": None},
        "counts": {"breaking": 0, "compatible": 1, "wire only": 0, "words only": 0},
        "not_compared": [],
        "definitions": [
            {
                "schema": "api",
                "kind": "method",
                "name": "auth.go",
                "old_name": "auth.go",
                "verdict": "compatible",
                "old": None,
                "new": {
                    "id": f"{ids(new)['auth.go']:08x}",
                    "tl": f"auth.go#{ids(new)['auth.go']:08x} = Out;",
                    "signature": "auth.go() -> types.TypeOut",
                    "source": {"path": "api.tl", "line": 5},
                },
                "changes": [
                    {
                        "what": "added",
                        "part": "",
                        "old": None,
                        "new": None,
                        "verdict": "compatible",
                        "reason": "a new method",
                    }
                ],
            }
        ],
    }


def test_what_came_and_went_takes_one_bullet_each() -> None:
    old, new = based("auth.leave = Out;"), based("auth.arrive a:int = Out;")
    text = markdown(compare(old, new), old, new)
    assert text == """\
## Changes

1 breaking, 1 compatible, 0 wire only, 0 words only, in 2 definitions and types.

### Breaking

#### auth

- removed method `auth.leave`: functions.auth.Leave and client.auth.leave are gone
  `auth.leave() -> types.TypeOut`

### Compatible

#### auth

- new method `auth.arrive`: a new method
  `auth.arrive(*, a: int) -> types.TypeOut`
"""


def test_words_are_listed_without_being_shown() -> None:
    place = Place("x.md", 1)
    old, new = (
        replace(
            s,
            definitions=tuple(
                replace(d, page=place, description=words) if d.name == "auth.go" else d
                for d in s.definitions
            ),
        )
        for s, words in ((based("auth.go = Out;"), "Old."), (based("auth.go = Out;"), "```\n# x"))
    )
    text = markdown(compare(old, new), old, new)
    assert text.endswith("#### auth\n\n- method `auth.go`: words of the description\n")


def test_a_name_from_a_page_stays_in_its_code_span() -> None:
    place = Place("x.md", 1)
    base = based("auth.go = Out;")
    definitions = tuple(replace(d, page=place) for d in base.definitions)
    old = replace(base, definitions=definitions)
    new = replace(old, errors=(ErrorDoc(400, "A`\n## B\x1b[1m"),))
    assert "- error added: `A' ## B [1m` `400`:" in markdown(compare(old, new), old, new)
