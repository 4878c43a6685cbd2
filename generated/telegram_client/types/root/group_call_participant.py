"""Constructors of GroupCallParticipant."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .group_call_participant_video import TypeGroupCallParticipantVideo
    from .peer import TypePeer


class GroupCallParticipant(tl.Constructor, id=0x2A3DC7AC, name="groupCallParticipant"):
    """Somebody taking part in a group call, with microphone, volume and videos.

    Attributes:
        muted: The microphone is off.
        left: This participant has left the call.
        can_self_unmute: May switch the microphone on without asking.
        just_joined: Has joined this moment; play the sound for it.
        versioned: Counts for the version of the list; ignore it if the update's version is not
            higher than yours.
        min: Leaves out what only concerns you, such as your own volume setting.
        muted_by_you: You have silenced this participant for yourself.
        volume_by_admin: The volume was set by an admin and holds for all.
        self_: It is you.
        video_joined: Is ready to receive pictures.
        peer: User who takes part, or the group or channel they appear as.
        date: When they joined, as Unix time.
        active_date: When they last spoke, as Unix time.
        source: Number of their sound stream (SSRC).
        volume: Loudness, 1 to 20000; 10000 is normal. Absent means normal.
        about: The participant's profile text.
        raise_hand_rating: Set if they ask to speak; sort those who ask by it, highest first.
        video: Picture of their camera.
        presentation: Picture of their screen.
        paid_stars_total: Stars they have given in this live stream.

    Source:
        api/constructors/groupCallParticipant.md
    """

    flags = tl.flags()
    muted: bool = tl.true(bit=0, default=False)
    left: bool = tl.true(bit=1, default=False)
    can_self_unmute: bool = tl.true(bit=2, default=False)
    just_joined: bool = tl.true(bit=4, default=False)
    versioned: bool = tl.true(bit=5, default=False)
    min: bool = tl.true(bit=8, default=False)
    muted_by_you: bool = tl.true(bit=9, default=False)
    volume_by_admin: bool = tl.true(bit=10, default=False)
    self_: bool = tl.true(bit=12, default=False, tl_name="self")
    video_joined: bool = tl.true(bit=15, default=False)
    peer: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()
    active_date: int | None = tl.int32(bit=3, default=None)
    source: int = tl.int32()
    volume: int | None = tl.int32(bit=7, default=None)
    about: str | None = tl.string(bit=11, default=None)
    raise_hand_rating: int | None = tl.int64(bit=13, default=None)
    video: TypeGroupCallParticipantVideo | None = tl.boxed(
        "GroupCallParticipantVideo", bit=6, default=None
    )
    presentation: TypeGroupCallParticipantVideo | None = tl.boxed(
        "GroupCallParticipantVideo", bit=14, default=None
    )
    paid_stars_total: int | None = tl.int64(bit=16, default=None)


TypeGroupCallParticipant: TypeAlias = GroupCallParticipant
"""A participant of a group call as found in `types.phone.GroupParticipants` and in updates."""
