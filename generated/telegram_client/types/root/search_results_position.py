"""Constructors of SearchResultsPosition."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SearchResultPosition(tl.Constructor, id=0x7F648B67, name="searchResultPosition"):
    """One sample point among the found messages, so that a scrollbar can show dates before
    everything is loaded.

    Attributes:
        msg_id: Message at this point.
        date: When it was sent, as Unix time.
        offset: Its place among all matches; 0 is the newest.

    Source:
        api/constructors/searchResultPosition.md
    """

    msg_id: int = tl.int32()
    date: int = tl.int32()
    offset: int = tl.int32()


TypeSearchResultsPosition: TypeAlias = SearchResultPosition
"""Place of a message among search results, from `messages.get_search_results_positions`."""
