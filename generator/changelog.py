"""What changed from one state of the pages to the next, as the newest section of a changelog.
Floor 3.

`CHANGELOG.md` stands beside the pages and is no page. `import` adds to it, people may write in it,
and the generated distribution gets a copy.
"""

from __future__ import annotations

import re
from typing import Final

from .changes import Verdict, compare, markdown
from .model import Kind, Schema, SchemaName

__all__ = ["updated_changelog"]

_HEAD: Final = """# Changelog

What changed in the schema, and what that means to callers, the newest layer first.
"""
_SECTION: Final = re.compile(r"^## (.*?)[ \t]*$", re.MULTILINE)


def updated_changelog(former: str | None, old: Schema, new: Schema) -> str | None:
    """The changelog with a section for what changed; what it was where no definition changed.

    Args:
        former: the changelog, if there is one.
        old: the pages as they were.
        new: the pages as they are now.
    """
    if new.of(SchemaName.API) and not old.of(SchemaName.API):
        section = _first(new)
    else:
        comparison = compare(old, new)
        if not comparison.at_least(Verdict.WIRE):
            return former
        section = markdown(comparison, old, new, title=_title(former or "", new.layer))
    return _inserted(former or _HEAD, section)


def _first(schema: Schema) -> str:
    """The section of pages that were not there before."""
    methods, constructors = (len(schema.of(SchemaName.API, kind)) for kind in Kind)
    types = sum(1 for t in schema.types if t.schema is SchemaName.API)
    found = f"{methods} methods, {constructors} constructors and {types} types"
    return f"## {_title('', schema.layer)}\n\nThe first pages: {found}.\n"


def _title(former: str, layer: int | None) -> str:
    """The heading of a new section; numbered where the layer has one already."""
    title = "Changes" if layer is None else f"Layer {layer}"
    taken = {found[1] for found in _SECTION.finditer(former)}
    number = 2
    while title in taken:
        title = f"{title.partition(' (')[0]} ({number})"
        number += 1
    return title


def _inserted(text: str, section: str) -> str:
    """The text with a section before its first one, in the line ends that the text has."""
    if "\r\n" in text:
        section = section.replace("\n", "\r\n")
    end = "\r\n" if "\r\n" in text else "\n"
    first = _SECTION.search(text)
    if first is None:
        head = text.rstrip()
        return f"{head}{end * 2 if head else ''}{section}"
    return f"{text[: first.start()]}{section}{end}{text[first.start() :]}"
