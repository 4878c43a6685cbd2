"""What one page says, as values. Floor 0: knows the pages' words, knows nothing of TL.

Every `line` counts from 1 within the file that was read. A page that was recovered from a
blame-view capture points at the capture's lines.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

__all__ = [
    "AccessFacts",
    "ErrorRow",
    "Fence",
    "Kind",
    "Listed",
    "Page",
    "PageProblem",
    "Row",
    "Section",
    "Severity",
    "Skipped",
    "TypeCell",
]

Kind = Literal["method", "constructor", "type"]
Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class PageProblem:
    """Something that changes how a page is read: what, where in the page, and the mend."""

    code: str
    severity: Severity
    line: int
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class TypeCell:
    """A type as a page writes it.

    `text` is what a reader sees, markup stripped: "Username, chat ID or InputPeer".
    `name` is the type in TL notation: "InputPeer", "Vector<InputUser>", "flags.5?true"; the
    link's target decides it, and the text where there is no link or the text has a flag.
    It isn't checked against anything: "strlong" and "long|string" are names of pages.
    `aliases` are what the text offers beside the type: ("Username", "chat ID").
    `flag` is "flags.5" where `name` begins with "flags.5?".
    """

    text: str
    name: str
    aliases: tuple[str, ...]
    flag: str | None
    line: int

    @property
    def bare_name(self) -> str:
        """The name without its flag: "true" for "flags.5?true"."""
        return self.name.partition("?")[2] if self.flag else self.name


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a Parameters or Attributes table.

    `required` is "Yes", "Optional", or None where the page has no such cell.
    `description_source` is the cell before its escapes were resolved.
    """

    name: str
    type: TypeCell | None
    description: str
    required: Literal["Yes", "Optional"] | None
    line: int
    description_source: str = ""


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """A row of an error table; `code` is None where the table has no codes."""

    code: int | None
    name: str
    description: str
    line: int


@dataclass(frozen=True, slots=True)
class AccessFacts:
    """Who may call a method: True, False, or None where the page is silent, and the line."""

    users: bool | None = None
    bots: bool | None = None
    business: bool | None = None
    unauthenticated: bool | None = None
    users_line: int | None = None
    bots_line: int | None = None
    business_line: int | None = None
    unauthenticated_line: int | None = None


@dataclass(frozen=True, slots=True)
class Fence:
    """A fenced block: the first word of its info string, its text, its first content line."""

    language: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """A section kept as it stands: usage notes, return values, examples, related pages."""

    heading: str
    level: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry of a type page's list, named as its link is.

    Where file names wrote namespaces with underscores (before 2020) so does `name`:
    "auth_sentCode" may stand for auth.sentCode, "msgs_ack" for itself.
    """

    name: str
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    """One definition page.

    `name` is the page heading's name, escapes resolved; a type's namespace is dotted.
    `layer_suffix` is 17 for decryptedMessage_17, whose `name` keeps the suffix.
    `has_table` is True where the page has a table of parameters, or says there are none; where
    it is False and the page isn't a `stub`, pages of most dialects mean "no parameters".
    `stub` is True where the page gives no signature ("You cannot use this method directly").
    `notice` is such a sentence; it is not part of the description.
    `summary` is the front matter's description, or the line quoted above the back link.
    """

    path: str
    kind: Kind
    name: str
    line: int
    dialect: str
    layer_suffix: int | None = None
    front_matter: dict[str, str] = field(default_factory=dict)
    title: str = ""
    summary: str = ""
    description: str = ""
    description_source: str = ""
    description_line: int | None = None
    notice: str = ""
    rows: tuple[Row, ...] = ()
    has_table: bool = False
    table_line: int | None = None
    stub: bool = False
    result: TypeCell | None = None
    access: AccessFacts = AccessFacts()
    errors: tuple[ErrorRow, ...] = ()
    tl: tuple[Fence, ...] = ()
    examples: tuple[Fence, ...] = ()
    sections: tuple[Section, ...] = ()
    constructors: tuple[Listed, ...] = ()
    methods: tuple[Listed, ...] = ()
    problems: tuple[PageProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that defines nothing, and why, in one of a few words that can be counted."""

    path: str
    reason: str
    problems: tuple[PageProblem, ...] = ()
