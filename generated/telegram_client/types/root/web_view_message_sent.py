"""Constructors of WebViewMessageSent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_bot_inline_message_id import TypeInputBotInlineMessageID


class WebViewMessageSent(tl.Constructor, id=0x0C94511C, name="webViewMessageSent"):
    """A mini app's message went out in the user's name; answer to
    `messages.send_web_view_result_message`.

    Attributes:
        msg_id: Names the message for later editing; only there if it has an inline keyboard.

    Source:
        api/constructors/webViewMessageSent.md
    """

    flags = tl.flags()
    msg_id: TypeInputBotInlineMessageID | None = tl.boxed(
        "InputBotInlineMessageID", bit=0, default=None
    )


TypeWebViewMessageSent: TypeAlias = WebViewMessageSent
"""Confirmation for a bot that its mini app's message was sent."""
