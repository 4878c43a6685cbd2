"""Constructors of MessageReactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_peer_reaction import TypeMessagePeerReaction
    from .message_reactor import TypeMessageReactor
    from .reaction_count import TypeReactionCount


class MessageReactions(tl.Constructor, id=0x0A339F0B, name="messageReactions"):
    """Reactions on a message, added up.

    Attributes:
        min: Does not tell which ones are yours; keep what you know about that.
        can_see_list: You may ask who reacted, see `messages.get_message_reactions_list`.
        reactions_as_tags: In Saved Messages: they are tags for finding the message.
        results: Number of each reaction.
        recent_reactions: Who reacted lately.
        top_reactors: Who gave the most Stars.

    Source:
        api/constructors/messageReactions.md
    """

    flags = tl.flags()
    min: bool = tl.true(bit=0, default=False)
    can_see_list: bool = tl.true(bit=2, default=False)
    reactions_as_tags: bool = tl.true(bit=3, default=False)
    results: list[TypeReactionCount] = tl.vector(tl.boxed("ReactionCount"))
    recent_reactions: list[TypeMessagePeerReaction] | None = tl.vector(
        tl.boxed("MessagePeerReaction"), bit=1, default=None
    )
    top_reactors: list[TypeMessageReactor] | None = tl.vector(
        tl.boxed("MessageReactor"), bit=4, default=None
    )


TypeMessageReactions: TypeAlias = MessageReactions
"""All reactions on a message or story; changes come in `types.UpdateMessageReactions`."""
