"""Constructors of InlineBotWebView."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InlineBotWebView(tl.Constructor, id=0xB57295D5, name="inlineBotWebView"):
    """Button above the inline results that opens a mini app.

    Attributes:
        text: Label of the button.
        url: Address of the mini app.

    Source:
        api/constructors/inlineBotWebView.md
    """

    text: str = tl.string()
    url: str = tl.string()


TypeInlineBotWebView: TypeAlias = InlineBotWebView
"""Offer to continue an inline query in a mini app; open it with `messages.request_simple_web_view`.
"""
