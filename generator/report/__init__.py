"""The schema as a page that a person looks at: coverage, problems, changes, everything to call.

    model ─ entries, coverage ─► data (JSON) ─ page ─► one HTML file

Everything is worked out here, in Python; the scripts in the page search, filter and show. Floor 4,
because it compares schemas and builds examples; it reads nothing but its own template and scripts.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Problem, Schema
from .data import report_data
from .page import page

__all__ = ["report"]


def report(
    schema: Schema,
    problems: Sequence[Problem],
    *,
    docs: str,
    old: tuple[str, Schema] | None = None,
) -> str:
    """The report as HTML.

    Args:
        schema: what was read and joined.
        problems: what is wrong with it, in order.
        docs: what the pages are called.
        old: what to compare with, and what that is called.
    """
    return page(report_data(schema, problems, docs=docs, old=old))
