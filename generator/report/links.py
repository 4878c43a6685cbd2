"""Where links lead: every definition and type has one address in the report."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, urlsplit

from ..model import Definition, SchemaName, TypeDoc

__all__ = ["TYPE", "Entry", "Links", "kind_of"]

TYPE: Final = "type"
_KINDS: Final = ("method", "constructor", TYPE)
_PAGE: Final = re.compile(
    r"(?:(?:.*/)?(method|constructor|type)s?/)?([A-Za-z][\w.]*?)(?:\.(?:md|html))?", re.ASCII
)
# Sites whose addresses of a page are the page: what they link is here.
_SITES: Final = frozenset({"", "core.telegram.org", "docs.madelineproto.xyz"})

Entry = Definition | TypeDoc


def kind_of(entry: Entry) -> str:
    """`method`, `constructor` or `type`."""
    return entry.kind.value if isinstance(entry, Definition) else TYPE


class Links:
    """The addresses of all entries, and what a link on a page stands for."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.slugs: dict[tuple[SchemaName, str, str], str] = {}
        self._named: defaultdict[tuple[str, str], dict[SchemaName, str]] = defaultdict(dict)
        self._taken: set[str] = set()
        for entry in sorted(entries, key=_precedence):
            schema, kind, name = entry.schema, kind_of(entry), entry.name
            if (schema, kind, name) in self.slugs:
                continue
            slug = next(
                s
                for s in (name, f"{kind}:{name}", f"{schema}:{kind}:{name}")
                if s not in self._taken
            )
            self._taken.add(slug)
            self.slugs[schema, kind, name] = slug
            for spelled in {name, name.replace(".", "_")}:
                self._named[kind, spelled].setdefault(schema, slug)

    def is_taken(self, name: str) -> bool:
        """Whether an entry has this as its address already."""
        return name in self._taken

    def resolve(self, target: str, schema: SchemaName, kind: str) -> str:
        """What a link's target stands for.

        Args:
            target: the target as the page has it.
            schema: the schema of the page that has the link.
            kind: the kind of that page, in whose folder a bare name is looked for.
        """
        try:
            parts = urlsplit(target)
        except ValueError:
            return ""
        if parts.netloc in _SITES and (slug := self._page(parts.path, schema, kind)):
            return f"#{quote(slug)}"
        return target if parts.scheme in ("http", "https") and parts.netloc else ""

    def _page(self, path: str, schema: SchemaName, kind: str) -> str:
        match = _PAGE.fullmatch(path)
        if match is None:
            return ""
        for wanted in dict.fromkeys((match[1] or kind, *_KINDS)):
            if slugs := self._named.get((wanted, match[2])):
                return slugs.get(schema) or next(iter(slugs.values()))
        return ""


def _precedence(entry: Entry) -> tuple[int, int]:
    """The API's entries get the plain addresses; methods before constructors before types."""
    return list(SchemaName).index(entry.schema), _KINDS.index(kind_of(entry))
