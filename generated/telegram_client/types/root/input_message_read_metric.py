"""Constructors of InputMessageReadMetric."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputMessageReadMetric(tl.Constructor, id=0x402B4495, name="inputMessageReadMetric"):
    """How long and how far a channel post was looked at.

    Attributes:
        msg_id: Id of the message that was on screen.
        view_id: Random number for this look at the post.
        time_in_view_ms: Milliseconds it was on screen.
        active_time_in_view_ms: Of these, milliseconds in which the user was active.
        height_to_viewport_ratio_permille: Height of the post compared to the screen, in
            thousandths.
        seen_range_ratio_permille: Part of the post that was seen, in thousandths.

    Source:
        api/constructors/inputMessageReadMetric.md
    """

    msg_id: int = tl.int32()
    view_id: int = tl.int64()
    time_in_view_ms: int = tl.int32()
    active_time_in_view_ms: int = tl.int32()
    height_to_viewport_ratio_permille: int = tl.int32()
    seen_range_ratio_permille: int = tl.int32()


TypeInputMessageReadMetric: TypeAlias = InputMessageReadMetric
"""Reading statistics for `messages.report_read_metrics`."""
