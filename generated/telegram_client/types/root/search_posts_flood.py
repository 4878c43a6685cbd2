"""Constructors of SearchPostsFlood."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SearchPostsFlood(tl.Constructor, id=0x3E0B5B6A, name="searchPostsFlood"):
    """How many free searches through all public posts are left, and what further ones cost.

    Attributes:
        query_is_free: The query you asked about costs nothing and doesn't use up a free search.
        total_daily: Free searches per day.
        remains: Free searches left for now.
        wait_till: Unix time of the next free search, if none is left.
        stars_amount: Price in Stars of a search beyond the free ones.

    Source:
        api/constructors/searchPostsFlood.md
    """

    flags = tl.flags()
    query_is_free: bool = tl.true(bit=0, default=False)
    total_daily: int = tl.int32()
    remains: int = tl.int32()
    wait_till: int | None = tl.int32(bit=1, default=None)
    stars_amount: int = tl.int64()


TypeSearchPostsFlood: TypeAlias = SearchPostsFlood
"""Limits on searching public posts, from `channels.check_search_posts_flood`."""
