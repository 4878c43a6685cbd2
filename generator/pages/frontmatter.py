"""The lines between the first two `---` of a page. Floor 0.

They are YAML, and read as such with every scalar kept a string: `title: null` names the
constructor `null`. PyYAML's events are enough for one flat mapping, and nothing is built from
them, so anchors, tags and nesting have no effect. Published pages also have values that YAML
refuses (`a: b: c`), takes for something else (`title: !X`) or cuts (`text #1`): those are read
line by line, which is how they were written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

__all__ = ["FrontMatter", "split_front_matter"]

_KEYS = (
    "title|description|image|redirect_from|grand_parent|parent|nav_exclude|nav_order"
    "|has_children|has_toc|layout|permalink"
)
_KNOWN_LINE = re.compile(rf"({_KEYS}):(?: (.*))?\Z")
_SURE_LINE = re.compile(r'([A-Za-z_]\w*): (?:([A-Za-z0-9/(.][^"\\\t]*)|"([^"\\]*)")\Z')
_MOST_LINES = 200
_LONGEST_YAML = 64 * 1024  # PyYAML needs more than linear time for deep nesting


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was read, how many lines it took with its fences, and what was wrong."""

    values: dict[str, str]
    length: int
    closed: bool
    complaint: str | None


def split_front_matter(lines: Sequence[str]) -> FrontMatter | None:
    """The front matter, where the first line opens one."""
    if not lines or lines[0].rstrip() != "---":
        return None
    for at in range(1, min(len(lines), _MOST_LINES)):
        if lines[at].rstrip() == "---":
            values, complaint = _read(lines[1:at])
            return FrontMatter(values, at + 1, True, complaint)
        if lines[at].startswith(("# ", "## ")) and _KNOWN_LINE.match(lines[1]):
            values, complaint = _read(lines[1:at])
            return FrontMatter(values, at, False, complaint)
    return None


def _read(lines: Sequence[str]) -> tuple[dict[str, str], str | None]:
    sure = _sure(lines)
    if sure is not None:
        return sure, None
    by_line = _line_by_line(lines)
    text = "\n".join(lines)
    if len(text) > _LONGEST_YAML:
        return by_line, f"more than {_LONGEST_YAML} characters"
    try:
        by_yaml = _flat_mapping(text)
    except yaml.MarkedYAMLError as error:
        return by_line, error.problem or "not YAML"
    except yaml.YAMLError:
        return by_line, "not YAML"
    if by_yaml is None:
        return by_line, "not one mapping of plain text"
    cut = any(" #" in line or "\\" in line for line in lines)
    if cut and by_line != by_yaml:
        return by_line, "a # or \\ changes the value"
    return by_yaml, None


def _sure(lines: Sequence[str]) -> dict[str, str] | None:
    """The mapping where each line is so plain that YAML can't read it otherwise; a short cut."""
    values: dict[str, str] = {}
    for line in lines:
        match = _SURE_LINE.match(line)
        if match is None or not line.isprintable():
            return None
        key, plain, quoted = match.groups()
        if plain is None:
            values[key] = quoted
        elif ": " in plain or " #" in plain or plain[-1] in ": ":
            return None
        else:
            values[key] = plain
    return values


def _flat_mapping(text: str) -> dict[str, str] | None:
    """The mapping, or None for anything but one mapping of plain scalars to plain scalars."""
    scalars: list[str] = []
    opened = 0
    for event in yaml.parse(text, Loader=yaml.BaseLoader):
        if isinstance(event, yaml.ScalarEvent):
            if event.tag is not None or event.anchor is not None:
                return None
            scalars.append(event.value)
        elif isinstance(event, yaml.MappingStartEvent):
            opened += 1
        elif isinstance(event, yaml.CollectionStartEvent | yaml.AliasEvent):
            return None
    if opened != 1 or len(scalars) % 2:
        return None
    return dict(zip(scalars[::2], scalars[1::2], strict=True))


def _line_by_line(lines: Sequence[str]) -> dict[str, str]:
    """Each known key with its text; any other line goes on with the value before it."""
    values: dict[str, str] = {}
    key = ""
    for line in lines:
        if match := _KNOWN_LINE.match(line):
            key = match[1]
            values[key] = match[2] or ""
        elif key:
            values[key] += "\n" + line
    return {key: _unquoted(value.strip()) for key, value in values.items()}


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] == '"':
        return value[1:-1].replace('\\"', '"')
    return value
