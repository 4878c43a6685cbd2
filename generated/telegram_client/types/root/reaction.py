"""Constructors of Reaction."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ReactionEmpty(tl.Constructor, id=0x79F5D419, name="reactionEmpty"):
    """No reaction; sending it takes a reaction back.

    Source:
        api/constructors/reactionEmpty.md
    """


class ReactionEmoji(tl.Constructor, id=0x1B2286B8, name="reactionEmoji"):
    """A reaction with a normal emoji.

    Attributes:
        emoticon: The emoji itself; the usable ones come from `messages.get_available_reactions`.

    Source:
        api/constructors/reactionEmoji.md
    """

    emoticon: str = tl.string()


class ReactionCustomEmoji(tl.Constructor, id=0x8935FC73, name="reactionCustomEmoji"):
    """A reaction with a custom emoji; needs Premium or a chat that allows this emoji.

    Attributes:
        document_id: Which custom emoji.

    Source:
        api/constructors/reactionCustomEmoji.md
    """

    document_id: int = tl.int64()


class ReactionPaid(tl.Constructor, id=0x523DA4EB, name="reactionPaid"):
    """The star reaction that costs Stars; send it with `messages.send_paid_reaction`.

    Source:
        api/constructors/reactionPaid.md
    """


TypeReaction: TypeAlias = ReactionEmpty | ReactionEmoji | ReactionCustomEmoji | ReactionPaid
"""What somebody reacted with: emoji, custom emoji, paid star, or nothing."""
