"""Constructors of WebViewResult."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class WebViewResultUrl(tl.Constructor, id=0x4D22FF98, name="webViewResultUrl"):
    """Address of a mini app to open in a web view.

    Attributes:
        fullsize: Open it at full height.
        fullscreen: Open it over the whole screen.
        same_origin: Pass events and user data to the page only while it stays on the origin of
            `url`.
        query_id: Session of the mini app; keep it alive with `messages.prolong_web_view`. Absent if
            the app cannot send messages.
        url: What to load; holds the user's data in its fragment.

    Source:
        api/constructors/webViewResultUrl.md
    """

    flags = tl.flags()
    fullsize: bool = tl.true(bit=1, default=False)
    fullscreen: bool = tl.true(bit=2, default=False)
    same_origin: bool = tl.true(bit=3, default=False)
    query_id: int | None = tl.int64(bit=0, default=None)
    url: str = tl.string()


TypeWebViewResult: TypeAlias = WebViewResultUrl
"""Start of a mini app: the address to open and, in most cases, the number of its session."""
