"""Constructors of GroupCallParticipantVideo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .group_call_participant_video_source_group import TypeGroupCallParticipantVideoSourceGroup


class GroupCallParticipantVideo(tl.Constructor, id=0x67753AC8, name="groupCallParticipantVideo"):
    """How to receive the picture of a participant.

    Attributes:
        paused: The picture is stopped for the moment.
        endpoint: Name of the source; ask the media server for the picture with it.
        source_groups: The streams it consists of.
        audio_source: Number (SSRC) of the sound that goes with a shared screen.

    Source:
        api/constructors/groupCallParticipantVideo.md
    """

    flags = tl.flags()
    paused: bool = tl.true(bit=0, default=False)
    endpoint: str = tl.string()
    source_groups: list[TypeGroupCallParticipantVideoSourceGroup] = tl.vector(
        tl.boxed("GroupCallParticipantVideoSourceGroup")
    )
    audio_source: int | None = tl.int32(bit=1, default=None)


TypeGroupCallParticipantVideo: TypeAlias = GroupCallParticipantVideo
"""Camera or screen picture within a group call."""
