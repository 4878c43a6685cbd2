"""Constructors of StatsGraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .data_json import TypeDataJSON


class StatsGraphAsync(tl.Constructor, id=0x4A27EB2D, name="statsGraphAsync"):
    """The graph is not included; load it when it is about to be seen.

    Attributes:
        token: Pass it to `stats.load_async_graph`.

    Source:
        api/constructors/statsGraphAsync.md
    """

    token: str = tl.string(secret=True)


class StatsGraphError(tl.Constructor, id=0xBEDC9822, name="statsGraphError"):
    """The graph cannot be shown.

    Attributes:
        error: Reason to show in its place.

    Source:
        api/constructors/statsGraphError.md
    """

    error: str = tl.string()


class StatsGraph(tl.Constructor, id=0x8EA464B6, name="statsGraph"):
    """A graph ready to be drawn.

    Attributes:
        json: Columns, names, colors and kinds of lines in the format of Telegram's chart library.
        zoom_token: Pass it to `stats.load_async_graph` with a point in time to look closer.

    Source:
        api/constructors/statsGraph.md
    """

    flags = tl.flags()
    json: TypeDataJSON = tl.boxed("DataJSON")
    zoom_token: str | None = tl.string(bit=0, default=None)


TypeStatsGraph: TypeAlias = StatsGraphAsync | StatsGraphError | StatsGraph
"""Chart of a statistic: included, to be loaded, or unavailable."""
