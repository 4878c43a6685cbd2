"""The schema as a page that a person looks at: coverage, problems, changes, and everything that there is to call.

    model ─ entries, coverage ─► data (JSON) ─ page ─► one HTML file

Everything is worked out here, in Python; the scripts in the page search, filter and show.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..changes import Comparison
from ..model import Problem, Schema
from .data import report_data
from .page import page

__all__ = ["report"]


def report(
    schema: Schema,
    problems: Sequence[Problem],
    *,
    docs: str,
    old: str = "",
    comparison: Comparison | None = None,
) -> str:
    """The report as HTML.

    Args:
        schema: what was read and joined.
        problems: what is wrong with it, in order.
        docs: what the pages are called.
        old: what the other side of the comparison is called.
        comparison: the changes from that side to this one.
    """
    return page(report_data(schema, problems, docs=docs, old=old, comparison=comparison))
