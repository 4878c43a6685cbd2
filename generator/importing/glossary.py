"""The file `glossary.yaml`: what common fields are, written once. Floor 0: text in, words out.

    access_hash:long: Secret number that must accompany the id; copy it unchanged.
    inputGeoPoint.long:double: Longitude in degrees.

A key is a field as TL writes it, its flag left out, and the constructor's name before it where the
words hold there only. A field whose cell on a page is empty gets the words from here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import yaml

from .text import yaml_scalar

__all__ = ["Glossary", "print_glossary", "read_glossary"]

_KEY: Final = re.compile(
    r"(?:[A-Za-z]\w*(?:\.[A-Za-z]\w*)?\.)?[A-Za-z]\w*:[A-Za-z!%][\w.<>%!]*", re.ASCII
)
_HEAD: Final = """\
# What fields of constructors are, by name and type: `import` writes these words where a page has
# none of its own. `name:type` holds everywhere, `constructor.name:type` for one constructor.
"""


@dataclass(frozen=True, slots=True)
class Glossary:
    """Words by `name:type` or `constructor.name:type`; `faults` are lines not read, and why."""

    words: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[tuple[int, str], ...] = ()

    def look_up(self, owner: str, name: str, type_name: str) -> tuple[str, tuple[str, str]]:
        """The words for a field of a constructor, and the keys they may have, the first in force.

        The words are empty where the glossary has none.
        """
        everywhere = f"{name}:{type_name}"
        here = f"{owner}.{everywhere}"
        keys = (here, everywhere) if here in self.words else (everywhere, here)
        return self.words.get(keys[0], ""), keys


def read_glossary(text: str) -> Glossary:
    """Read the file; a key that is no field, or a value that is no text, is a fault."""
    words: dict[str, str] = {}
    faults: list[tuple[int, str]] = []
    try:
        node = yaml.compose(text, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return Glossary(faults=(((mark.line if mark else 0) + 1, "this is not YAML"),))
    if node is not None and not isinstance(node, yaml.MappingNode):
        return Glossary(faults=((1, "the file holds no `name:type: words`"),))
    for key, value in node.value if node else ():
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode) or not _KEY.fullmatch(key.value):
            faults.append((line, "the key is no `name:type`"))
        elif not isinstance(value, yaml.ScalarNode):
            faults.append((line, f"{key.value}: the value is no text"))
        elif key.value in words:
            faults.append((line, f"{key.value} stands twice; the first counts"))
        else:
            words[key.value] = " ".join(value.value.split())
    return Glossary(words, tuple(faults))


def print_glossary(words: Mapping[str, str]) -> str:
    """The file with these words, sorted, one line each: what holds everywhere first."""
    ordered = sorted(words, key=lambda key: ("." in key.partition(":")[0], key))
    lines = [f"{key}: {yaml_scalar(' '.join(words[key].split()))}" for key in ordered]
    return "\n".join([_HEAD, *lines, ""])
