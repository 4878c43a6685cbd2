"""Constructors of InlineQueryPeerType."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InlineQueryPeerTypeSameBotPM(
    tl.Constructor, id=0x3081ED9D, name="inlineQueryPeerTypeSameBotPM"
):
    """Private chat with the bot itself.

    Source:
        api/constructors/inlineQueryPeerTypeSameBotPM.md
    """


class InlineQueryPeerTypePM(tl.Constructor, id=0x833C0FAC, name="inlineQueryPeerTypePM"):
    """Private chat with a person. Tells a bot where an inline query was typed, or where a prepared
    message may go.

    Source:
        api/constructors/inlineQueryPeerTypePM.md
    """


class InlineQueryPeerTypeChat(tl.Constructor, id=0xD766C50A, name="inlineQueryPeerTypeChat"):
    """Basic group. Tells a bot where an inline query was typed, or where a prepared message may go.

    Source:
        api/constructors/inlineQueryPeerTypeChat.md
    """


class InlineQueryPeerTypeMegagroup(
    tl.Constructor, id=0x5EC4BE43, name="inlineQueryPeerTypeMegagroup"
):
    """Supergroup. Tells a bot where an inline query was typed, or where a prepared message may go.

    Source:
        api/constructors/inlineQueryPeerTypeMegagroup.md
    """


class InlineQueryPeerTypeBroadcast(
    tl.Constructor, id=0x6334EE9A, name="inlineQueryPeerTypeBroadcast"
):
    """Channel. Tells a bot where an inline query was typed, or where a prepared message may go.

    Source:
        api/constructors/inlineQueryPeerTypeBroadcast.md
    """


class InlineQueryPeerTypeBotPM(tl.Constructor, id=0x0E3B2D0C, name="inlineQueryPeerTypeBotPM"):
    """Private chat with another bot. Tells a bot where an inline query was typed, or where a
    prepared message may go.

    Source:
        api/constructors/inlineQueryPeerTypeBotPM.md
    """


TypeInlineQueryPeerType: TypeAlias = (
    InlineQueryPeerTypeSameBotPM
    | InlineQueryPeerTypePM
    | InlineQueryPeerTypeChat
    | InlineQueryPeerTypeMegagroup
    | InlineQueryPeerTypeBroadcast
    | InlineQueryPeerTypeBotPM
)
"""Kind of chat in which an inline query is typed. Tells a bot what to offer, and limits where a
button may lead.
"""
