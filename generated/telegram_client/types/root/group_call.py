"""Constructors of GroupCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class GroupCallDiscarded(tl.Constructor, id=0x7780BCB4, name="groupCallDiscarded"):
    """A group call that has ended.

    Attributes:
        id: Id of the group call.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        duration: How long it lasted, in seconds.

    Source:
        api/constructors/groupCallDiscarded.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()
    duration: int = tl.int32()


class GroupCall(tl.Constructor, id=0xEFB2B617, name="groupCall"):
    """A running or scheduled voice chat, live stream or conference call.

    Attributes:
        join_muted: Newcomers start muted.
        can_change_join_muted: You may change that setting.
        join_date_asc: Sort participants by joining time, oldest first.
        schedule_start_subscribed: You will be notified when this scheduled call begins.
        can_start_video: You may still switch on your camera; the number of videos is limited.
        record_video_active: The recording that runs also takes in the pictures.
        rtmp_stream: The picture comes from streaming software by RTMP, not from participants.
        listeners_hidden: Only speakers are listed; of the listeners just the number is known.
        conference: An end-to-end encrypted call that belongs to no chat.
        creator: You started it.
        messages_enabled: Participants can send text messages on screen.
        can_change_messages_enabled: You may switch these messages on and off.
        min: A shortened version; flags about your own rights are missing.
        id: Id of the group call.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        participants_count: How many members or participants there are.
        title: Its name, if it differs from the chat's.
        stream_dc_id: Data center to load the parts of a stream from.
        record_start_date: When the recording began, as Unix time; absent if none is made.
        schedule_date: When a scheduled call shall begin, as Unix time.
        unmuted_video_count: How many pictures are being sent.
        unmuted_video_limit: How many may be sent at the same time.
        version: State of the participant list; compare it with that of
            `types.UpdateGroupCallParticipants`.
        invite_link: Link to a conference call.
        send_paid_messages_stars: Stars that a text message on screen costs at least.
        default_send_as: Identity under which your text messages go out unless you choose another.

    Source:
        api/constructors/groupCall.md
    """

    flags = tl.flags()
    join_muted: bool = tl.true(bit=1, default=False)
    can_change_join_muted: bool = tl.true(bit=2, default=False)
    join_date_asc: bool = tl.true(bit=6, default=False)
    schedule_start_subscribed: bool = tl.true(bit=8, default=False)
    can_start_video: bool = tl.true(bit=9, default=False)
    record_video_active: bool = tl.true(bit=11, default=False)
    rtmp_stream: bool = tl.true(bit=12, default=False)
    listeners_hidden: bool = tl.true(bit=13, default=False)
    conference: bool = tl.true(bit=14, default=False)
    creator: bool = tl.true(bit=15, default=False)
    messages_enabled: bool = tl.true(bit=17, default=False)
    can_change_messages_enabled: bool = tl.true(bit=18, default=False)
    min: bool = tl.true(bit=19, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    participants_count: int = tl.int32()
    title: str | None = tl.string(bit=3, default=None)
    stream_dc_id: int | None = tl.int32(bit=4, default=None)
    record_start_date: int | None = tl.int32(bit=5, default=None)
    schedule_date: int | None = tl.int32(bit=7, default=None)
    unmuted_video_count: int | None = tl.int32(bit=10, default=None)
    unmuted_video_limit: int = tl.int32()
    version: int = tl.int32()
    invite_link: str | None = tl.string(bit=16, default=None)
    send_paid_messages_stars: int | None = tl.int64(bit=20, default=None)
    default_send_as: TypePeer | None = tl.boxed("Peer", bit=21, default=None)


TypeGroupCall: TypeAlias = GroupCallDiscarded | GroupCall
"""A call with many participants: running, planned or over. News come in `types.UpdateGroupCall`."""
