"""Constructors of ChannelMessagesFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_range import TypeMessageRange


class ChannelMessagesFilterEmpty(tl.Constructor, id=0x94D42EE7, name="channelMessagesFilterEmpty"):
    """Asks for all messages.

    Source:
        api/constructors/channelMessagesFilterEmpty.md
    """


class ChannelMessagesFilter(tl.Constructor, id=0xCD77D957, name="channelMessagesFilter"):
    """Asks only for certain stretches of a channel's history.

    Attributes:
        exclude_new_messages: Leaves out messages newer than these stretches.
        ranges: Stretches of message ids wanted.

    Source:
        api/constructors/channelMessagesFilter.md
    """

    flags = tl.flags()
    exclude_new_messages: bool = tl.true(bit=1, default=False)
    ranges: list[TypeMessageRange] = tl.vector(tl.boxed("MessageRange"))


TypeChannelMessagesFilter: TypeAlias = ChannelMessagesFilterEmpty | ChannelMessagesFilter
"""Which messages `updates.get_channel_difference` should tell about. Ordinary programs take the
empty one.
"""
