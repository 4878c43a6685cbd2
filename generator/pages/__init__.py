"""Markdown pages to values: every dialect of them, and captures of blame views. Floor 0.

    text -> lines -> front matter -> blocks -> heading, description, sections -> Page

Nothing here knows TL: a `tl` block is kept as text with its line.
"""

from .capture import is_capture, recover
from .page import (
    AccessFacts,
    ErrorRow,
    Fence,
    Kind,
    Listed,
    Page,
    PageProblem,
    Row,
    Section,
    Severity,
    Skipped,
    TypeCell,
)
from .problems import PAGE_PROBLEMS
from .reading import SKIP_REASONS, read_page
from .source import decode_page

__all__ = [
    "PAGE_PROBLEMS",
    "SKIP_REASONS",
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
    "decode_page",
    "is_capture",
    "read_page",
    "recover",
]
