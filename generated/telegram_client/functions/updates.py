"""Methods of the updates namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.channel_messages_filter import TypeChannelMessagesFilter
    from ..types.root.input_channel import TypeInputChannel
    from ..types.updates import (
        TypeChannelDifference as updates_TypeChannelDifference,
        TypeDifference as updates_TypeDifference,
        TypeState as updates_TypeState,
    )


class GetChannelDifference(
    tl.Function["updates_TypeChannelDifference"], id=0x03173D78, name="updates.getChannelDifference"
):
    """Fetches what one channel or supergroup has sent since a known `pts`. Use it on a gap in that
    channel's pts, on `types.UpdateChannelTooLong`, and every `timeout` seconds for an opened
    channel you are not a member of. Repeat with the new pts until the answer is marked `final`.

    Args:
        force: Spares the server some work by leaving out updates of little importance. Unset asks
            for everything.
        channel: The channel or supergroup.
        filter: `types.ChannelMessagesFilterEmpty` for all messages, or message id ranges to
            restrict the answer to.
        pts: Last `pts` of this channel that you processed, at first from its dialog or full
            profile; must be at least 1.
        limit: Most events to return: 10 to 100 for users, more (up to 100000) for bots.

    Source:
        api/methods/updates.getChannelDifference.md
    """

    flags = tl.flags()
    force: bool = tl.true(bit=0, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")
    filter: TypeChannelMessagesFilter = tl.boxed("ChannelMessagesFilter")
    pts: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("FROM_MESSAGE_BOT_DISABLED", 400),
        ("FROZEN_PARTICIPANT_MISSING", 400),
        ("MSG_ID_INVALID", 400),
        ("PERSISTENT_TIMESTAMP_EMPTY", 400),
        ("PERSISTENT_TIMESTAMP_INVALID", 400),
        ("PINNED_DIALOGS_TOO_MUCH", 400),
        ("RANGES_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("CHANNEL_PUBLIC_GROUP_NA", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("CHANNEL_PRIVATE", 406),
        ("NEED_DOC_INVALID", 500),
        ("PERSISTENT_TIMESTAMP_OUTDATED", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetDifference(
    tl.Function["updates_TypeDifference"], id=0x19C2F763, name="updates.getDifference"
):
    """Fetches all updates missed since a stored state: new messages, edits, deletions and so on.
    Call it after reconnecting, when a gap in pts, qts or seq shows up, or on
    `types.UpdatesTooLong`. If a slice comes back, repeat with its intermediate state. Channels and
    supergroups have their own stream; see `updates.get_channel_difference`.

    Args:
        pts: Last `pts` you processed, at first from `updates.get_state`.
        pts_limit: Most events to return in one answer. Leave out for the server's choice.
        pts_total_limit: If more events than this were missed, the server answers
            `types.updates.DifferenceTooLong` instead of sending them. Leave out for no such bound.
        date: Unix time stored with the last state.
        qts: Last `qts` you processed (secret chats and some bot events); 0 if you never had any.
        qts_limit: Most events of the qts stream to return. Leave out for the server's choice.

    Source:
        api/methods/updates.getDifference.md
    """

    flags = tl.flags()
    pts: int = tl.int32()
    pts_limit: int | None = tl.int32(bit=1, default=None)
    pts_total_limit: int | None = tl.int32(bit=0, default=None)
    date: int = tl.int32()
    qts: int = tl.int32()
    qts_limit: int | None = tl.int32(bit=2, default=None)

    ERRORS = (
        ("CDN_METHOD_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("DATE_EMPTY", 400),
        ("MSG_ID_INVALID", 400),
        ("PERSISTENT_TIMESTAMP_EMPTY", 400),
        ("PERSISTENT_TIMESTAMP_INVALID", 400),
        ("USERNAME_INVALID", 400),
        ("USER_NOT_PARTICIPANT", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("RANDOM_ID_DUPLICATE", 500),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetState(tl.Function["updates_TypeState"], id=0xEDD4882A, name="updates.getState"):
    """Returns the account's current position in the stream of updates (pts, qts, date, seq). Call
    it once after login and store the result; from then on catch up with `updates.get_difference`.
    Calling it again later would skip whatever was missed in between.

    Source:
        api/methods/updates.getState.md
    """

    ACCESS = {"users": True, "bots": True, "business": False}
