"""Constructors of JoinChatBotResult."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class JoinChatBotResultApproved(tl.Constructor, id=0xAE152A69, name="joinChatBotResultApproved"):
    """The bot lets the person join.

    Source:
        api/constructors/joinChatBotResultApproved.md
    """


class JoinChatBotResultDeclined(tl.Constructor, id=0x0EFA0194, name="joinChatBotResultDeclined"):
    """The bot turns the person away.

    Source:
        api/constructors/joinChatBotResultDeclined.md
    """


class JoinChatBotResultQueued(tl.Constructor, id=0x98A3A840, name="joinChatBotResultQueued"):
    """The bot leaves the decision to the human admins.

    Source:
        api/constructors/joinChatBotResultQueued.md
    """


class JoinChatBotResultWebView(tl.Constructor, id=0xD6E3B813, name="joinChatBotResultWebView"):
    """The bot wants the person to do something in a mini app first.

    Attributes:
        url: Address of the mini app.

    Source:
        api/constructors/joinChatBotResultWebView.md
    """

    url: str = tl.string()


TypeJoinChatBotResult: TypeAlias = (
    JoinChatBotResultApproved
    | JoinChatBotResultDeclined
    | JoinChatBotResultQueued
    | JoinChatBotResultWebView
)
"""Decision of a guard bot about somebody who wants to join, given with
`bots.set_join_chat_results`.
"""
