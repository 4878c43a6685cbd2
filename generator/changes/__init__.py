"""What changed between two schemas, and what that means to callers of the generated package.

pairing      which definition is which, under its old name or a new one
differences  what differs between the two forms of one definition
verdicts     what each difference means: breaking, compatible, wire only, words only
compare      the whole way
as_json, as_markdown, as_table   three ways to show it
"""

from .as_json import comparison_object
from .as_markdown import markdown
from .as_table import table
from .compare import compare
from .values import ERROR, TYPE, Change, Comparison, Difference, Entry, Side, Verdict, What

__all__ = [
    "ERROR",
    "TYPE",
    "Change",
    "Comparison",
    "Difference",
    "Entry",
    "Side",
    "Verdict",
    "What",
    "compare",
    "comparison_object",
    "markdown",
    "table",
]
