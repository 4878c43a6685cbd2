"""Everything that can be odd about a page: code, severity, message, mend. Floor 0.

`error` means that a fact of the page is lost, `warning` that it was read by a guess, `info` that
it was read surely but isn't written as it should be; whole years of published pages have classes
of the last kind.
"""

from __future__ import annotations

from collections import Counter

from .page import PageProblem, Severity

__all__ = ["PAGE_PROBLEMS", "Reports"]

# code: (severity, message, hint)
PAGE_PROBLEMS: dict[str, tuple[Severity, str, str]] = {
    # the file
    "P101": ("error", "not UTF-8: {what}", "save the page as UTF-8"),
    "P102": ("error", "the page holds a NUL character", "remove it"),
    "P103": ("error", "the page is too large: {what}", "split it, or remove what isn't its own"),
    "P104": (
        "error",
        "{got} doesn't fit the rows of a blame view",
        "copy the view again, or paste the page itself",
    ),
    # front matter
    "P110": (
        "info",
        "the front matter isn't plain YAML ({what}); read line by line",
        "put the value in quotes",
    ),
    "P111": ("warning", "the front matter has no closing ---", "close it above the heading"),
    "P112": (
        "info",
        "the front matter's title is {title}, the heading says {name}",
        "make them equal; the heading was used",
    ),
    # heading and description
    "P120": (
        "error",
        "{name} can't be the name of a {kind}",
        "a name is letters, digits, _ and dots, begins with a letter and has at most 128",
    ),
    "P121": (
        "warning",
        "a second definition, {name}, on the same page",
        "give it a page of its own",
    ),
    "P122": (
        "info",
        "the heading doesn't say what it defines; {kind}, by {evidence}",
        "write # Method:, # Constructor: or # Type: before the name",
    ),
    "P123": (
        "warning",
        "text above the definition's heading wasn't read",
        "move it below the heading",
    ),
    "P124": ("info", "the page gives no signature", "add its table, its result and a tl block"),
    "P125": (
        "warning",
        "a method without a return type",
        "add ### Return type: [Type](../types/Type.md)",
    ),
    "P126": ("info", "a constructor without a type", "add ### Type: [Type](../types/Type.md)"),
    "P127": ("warning", "the fenced block isn't closed", "close it with the marks that opened it"),
    # sections and tables
    "P130": (
        "warning",
        "no table under {heading}",
        "add one: a header row, a row of dashes, and a row for each entry",
    ),
    "P131": (
        "error",
        "a table without the column {column} can't be read",
        "name the columns: Name | Type | Description | Required, or Code | Type | Description",
    ),
    "P132": ("warning", "column {column} isn't known, and wasn't read", "rename or remove it"),
    "P133": ("info", "a row with {got} cells in a table of {expected}", "add what is missing"),
    "P134": (
        "info",
        "a row with {got} cells in a table of {expected}; the further one is its {role}",
        "add the column to the header",
    ),
    "P135": (
        "warning",
        "a row with {got} cells in a table of {expected}; the description was joined again",
        "write a bar within a cell as \\|",
    ),
    "P136": (
        "info",
        "description and {word} have changed places",
        "write the cells in the order of the header",
    ),
    "P137": ("error", "{name} can't be the name of a parameter", "use letters, digits and _"),
    "P138": ("error", "{name}: {what} can't be read as a type", "link the type's page"),
    "P139": ("warning", "{name}: this parameter is here twice", "remove one of the rows"),
    "P140": ("warning", "{name}: {word} says neither Yes nor Optional", "write one of these"),
    "P141": ("error", "the table has more than {limit} rows", "remove what isn't its own"),
    "P142": ("warning", "{heading} is here twice; the first was read", "join the two"),
    "P143": (
        "error",
        "{text} stands in the table but isn't a row",
        "put an empty line after the table, or bars around the cells",
    ),
    # types
    "P150": (
        "info",
        "the text says {text}, the link {name}; the link was used",
        "make them equal",
    ),
    "P151": (
        "info",
        "{target} isn't a valid link target",
        "write %20 for a blank, or drop the link",
    ),
    # who may call
    "P160": ("warning", "{heading} says neither YES nor NO", "end it with **YES** or **NO**"),
    "P161": ("warning", "{who}: this was said differently in line {line}", "remove one of them"),
    # errors
    "P170": ("info", "{count} errors in one row", "give each a row of its own"),
    "P171": ("warning", "{code} isn't an error code", "write a number"),
    "P172": ("warning", "{text} can't be the name of an error", "write the error's type"),
    "P173": ("info", "{name}: this error is here twice", "remove one of the rows"),
    # lists of type pages
    "P180": ("info", "{count} entries of the other kind stand among the {others}", "move them"),
    "P181": ("info", "{name} is listed twice", "remove one"),
    "P182": ("warning", "{text} isn't the name of a definition", "link the definition's page"),
}

_SHOWN = 80
_MOST = 100  # of one code on one page
# values that are our words or numbers; any other is the page's, and is quoted and shortened
_OURS = frozenset({"kind", "evidence", "others", "role", "limit", "what", "who", "line", "count"})


class Reports:
    """Collects the problems of one page."""

    def __init__(self) -> None:
        self._problems: list[PageProblem] = []
        self._counts: Counter[str] = Counter()

    def add(self, code: str, line: int, /, **values: str | int) -> None:
        """Report `code` at `line`, with the values that its message names."""
        self._counts[code] += 1
        if self._counts[code] > _MOST:
            return
        severity, message, hint = PAGE_PROBLEMS[code]
        shown = {name: value if name in _OURS else _quoted(value) for name, value in values.items()}
        self._problems.append(PageProblem(code, severity, line, message.format(**shown), hint))

    def problems(self) -> tuple[PageProblem, ...]:
        """All problems; where one code came too often, the rest of them as a number."""
        found = list(self._problems)
        for code, count in self._counts.items():
            if count > _MOST:
                last = max(p.line for p in self._problems if p.code == code)
                message = f"{count - _MOST} more of {code} on this page"
                found.append(PageProblem(code, PAGE_PROBLEMS[code][0], last, message, ""))
        return tuple(found)


def _quoted(value: str | int) -> str:
    if isinstance(value, int):
        return str(value)
    return repr(value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…")
