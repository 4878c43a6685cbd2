"""Constructors of GroupCallStreamChannel."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class GroupCallStreamChannel(tl.Constructor, id=0x80EB48AF, name="groupCallStreamChannel"):
    """A track of a live stream that can be downloaded piece by piece.

    Attributes:
        channel: Number of the track.
        scale: Length of a piece: 1000 milliseconds, halved this many times.
        last_timestamp_ms: Time mark, in milliseconds, of the newest piece; start loading from here.

    Source:
        api/constructors/groupCallStreamChannel.md
    """

    channel: int = tl.int32()
    scale: int = tl.int32()
    last_timestamp_ms: int = tl.int64()


TypeGroupCallStreamChannel: TypeAlias = GroupCallStreamChannel
"""State of a live stream's track, from `phone.get_group_call_stream_channels`."""
