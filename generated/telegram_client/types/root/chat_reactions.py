"""Constructors of ChatReactions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .reaction import TypeReaction


class ChatReactionsNone(tl.Constructor, id=0xEAFC32BC, name="chatReactionsNone"):
    """Reactions are switched off.

    Source:
        api/constructors/chatReactionsNone.md
    """


class ChatReactionsAll(tl.Constructor, id=0x52928BCA, name="chatReactionsAll"):
    """All ordinary emoji may be used as reaction.

    Attributes:
        allow_custom: Custom emoji are allowed too.

    Source:
        api/constructors/chatReactionsAll.md
    """

    flags = tl.flags()
    allow_custom: bool = tl.true(bit=0, default=False)


class ChatReactionsSome(tl.Constructor, id=0x661D4037, name="chatReactionsSome"):
    """Only certain reactions may be used.

    Attributes:
        reactions: The allowed ones.

    Source:
        api/constructors/chatReactionsSome.md
    """

    reactions: list[TypeReaction] = tl.vector(tl.boxed("Reaction"))


TypeChatReactions: TypeAlias = ChatReactionsNone | ChatReactionsAll | ChatReactionsSome
"""Which reactions a chat permits; set with `messages.set_chat_available_reactions`."""
