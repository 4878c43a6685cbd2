"""Where every page is, and links from one to another. Floor 1: names in, paths and markdown out.

A page that exists keeps its place, wherever that is. A new one is named as its definition is in TL,
but for names that a file system may take for one: where two differ only in case, the later gets a
number (`types/Int-2.md` beside `types/int.md`).
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Final

from ..model import Type
from ..pages import Kind
from .text import escaped
from .writer import Shown

__all__ = ["PRIMITIVES", "PageKey", "PageMap"]

PageKey = tuple[Kind, str]
"""What a page is about: its kind and the TL name."""

PRIMITIVES: Final = {
    "int": "A whole number from -2147483648 to 2147483647 (32 bits, signed). In Python an `int`.",
    "long": "A whole number of 64 bits, signed. In Python an `int`.",
    "double": "A floating-point number of 64 bits. In Python a `float`.",
    "string": "Text, sent as UTF-8. In Python a `str`.",
    "bytes": "Any bytes; on the wire they look like a string. In Python `bytes`.",
    "int128": "Exactly 16 bytes. In Python `bytes` of that length.",
    "int256": "Exactly 32 bytes. In Python `bytes` of that length.",
    "true": "A switch that takes no room: it is on when its flag is set. In Python a `bool`.",
    "X": "Whatever the query that was passed along returns.",
    "!X": "A query: a call of any other method, passed along with this one.",
}
"""The words of TL itself, and what each holds."""


class PageMap:
    """The path of every page, and links between pages.

    Args:
        keys: everything that has a page or gets one.
        existing: the paths of the pages that exist.
        root: the folder of the schema, for pages of kinds that have none yet.
        taken: paths of other files, beside which a name in another case can't stand.
    """

    def __init__(
        self,
        keys: Iterable[PageKey],
        existing: Mapping[PageKey, str],
        root: str,
        taken: Collection[str] = (),
    ) -> None:
        self._paths = dict(existing)
        self._folders = _folders(existing, root)
        used = {path.casefold(): path for path in (*taken, *existing.values())}
        for kind, name in sorted({*keys} - {*existing}, key=lambda key: (key[0], _rank(key[1]))):
            path = self._free(f"{self._folders[kind]}/{name}", used)
            used[path.casefold()] = path
            self._paths[kind, name] = path
        self._shown: dict[tuple[str, PageKey], str] = {}

    @staticmethod
    def _free(stem: str, used: Mapping[str, str]) -> str:
        path, number = f"{stem}.md", 1
        while used.get(path.casefold(), path) != path:
            number += 1
            path = f"{stem}-{number}.md"
        return path

    def folder(self, kind: Kind) -> str:
        """The folder of new pages of a kind."""
        return self._folders[kind]

    def folder_of(self, key: PageKey) -> str:
        """The folder that a page is in."""
        return posixpath.dirname(self._paths[key])

    def path(self, key: PageKey) -> str:
        """The path of a page."""
        return self._paths[key]

    def link(self, key: PageKey, start: str) -> Shown:
        """A link to a page from the folder `start`; only the name where there is no such page."""
        cached = self._shown.get((start, key))
        if cached is None:
            cached = self._link(key, start)
            self._shown[start, key] = cached
        return Shown(key[1], cached)

    def _link(self, key: PageKey, start: str) -> str:
        text = escaped(key[1])
        path = self._paths.get(key)
        if path is None:
            return text
        above = posixpath.dirname(f"/{start}")
        return f"[{text}](../{posixpath.relpath(f'/{path}', above)})"

    def type(self, kind: Type, start: str) -> Shown:
        """A type expression as a cell or a heading says it."""
        return Shown(str(kind), self._type(kind, start, worded=True))

    def _type(self, kind: Type, start: str, *, worded: bool) -> str:
        mark = "%" if kind.bare else ""
        if kind.item is not None:
            if worded and kind.name == "Vector" and not kind.bare:
                return f"Array of {self._type(kind.item, start, worded=True)}"
            return f"{mark}{kind.name}<{self._type(kind.item, start, worded=False)}>"
        name = f"!{kind.name}" if kind.variable else kind.name
        is_type = ("type", name) in self._paths
        return mark + self.link(("type" if is_type else "constructor", name), start).markdown


def _folders(existing: Mapping[PageKey, str], root: str) -> dict[Kind, str]:
    """Where most pages of each kind are."""
    kinds: tuple[Kind, ...] = ("method", "constructor", "type")
    found: dict[Kind, str] = {}
    for kind in kinds:
        folders = Counter(posixpath.dirname(p) for (k, _), p in existing.items() if k == kind)
        common = sorted(folders.items(), key=lambda item: (-item[1], item[0]))
        found[kind] = common[0][0] if common else f"{root}/{kind}s"
    return found


def _rank(name: str) -> tuple[str, str]:
    """Names that differ only in case stand together, the one in lower case first."""
    return name.casefold(), name.swapcase()
