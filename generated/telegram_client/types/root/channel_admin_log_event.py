"""Constructors of ChannelAdminLogEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .channel_admin_log_event_action import TypeChannelAdminLogEventAction


class ChannelAdminLogEvent(tl.Constructor, id=0x1FAD68CD, name="channelAdminLogEvent"):
    """An entry of the log of recent actions that admins can read.

    Attributes:
        id: Number of the entry; used for paging through the log.
        date: When the administrator did it, as Unix time in seconds.
        user_id: Who did it.
        action: What was done.

    Source:
        api/constructors/channelAdminLogEvent.md
    """

    id: int = tl.int64()
    date: int = tl.int32()
    user_id: int = tl.int64()
    action: TypeChannelAdminLogEventAction = tl.boxed("ChannelAdminLogEventAction")


TypeChannelAdminLogEvent: TypeAlias = ChannelAdminLogEvent
"""One logged action, from `channels.get_admin_log`. Entries are kept for 48 hours."""
