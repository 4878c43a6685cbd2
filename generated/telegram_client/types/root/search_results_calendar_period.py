"""Constructors of SearchResultsCalendarPeriod."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SearchResultsCalendarPeriod(
    tl.Constructor, id=0xC9B0539F, name="searchResultsCalendarPeriod"
):
    """One day on which a chat has messages of the wanted kind.

    Attributes:
        date: Start of the day, as Unix time.
        min_msg_id: First matching message of that day.
        max_msg_id: Last matching message of that day.
        count: Number of matching messages on that day.

    Source:
        api/constructors/searchResultsCalendarPeriod.md
    """

    date: int = tl.int32()
    min_msg_id: int = tl.int32()
    max_msg_id: int = tl.int32()
    count: int = tl.int32()


TypeSearchResultsCalendarPeriod: TypeAlias = SearchResultsCalendarPeriod
"""Day in the media calendar of a chat, from `messages.get_search_results_calendar`."""
