"""Constructors of updates."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.dialog import TypeDialog
    from .root.encrypted_message import TypeEncryptedMessage
    from .root.message import TypeMessage
    from .root.update import TypeUpdate
    from .root.user import TypeUser


class ChannelDifferenceEmpty(tl.Constructor, id=0x3E11AFFB, name="updates.channelDifferenceEmpty"):
    """Nothing happened in the channel or supergroup since your position.

    Attributes:
        final: Set if you are up to date and need not ask again.
        pts: Present position in the channel's event sequence.
        timeout: For channels kept open: seconds after which you should ask again.

    Source:
        api/constructors/updates.channelDifferenceEmpty.md
    """

    flags = tl.flags()
    final: bool = tl.true(bit=0, default=False)
    pts: int = tl.int32()
    timeout: int | None = tl.int32(bit=1, default=None)


class ChannelDifferenceTooLong(
    tl.Constructor, id=0xA4BCC6FE, name="updates.channelDifferenceTooLong"
):
    """You missed too much in the channel. Throw your stored messages of it away and begin with what
    this answer contains.

    Attributes:
        final: Set if no further request is needed now.
        timeout: For channels kept open: seconds after which you should ask again.
        dialog: Chat list entry of the channel; its `pts` is the new position.
        messages: Latest messages, to begin a new history with.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/updates.channelDifferenceTooLong.md
    """

    flags = tl.flags()
    final: bool = tl.true(bit=0, default=False)
    timeout: int | None = tl.int32(bit=1, default=None)
    dialog: TypeDialog = tl.boxed("Dialog")
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChannelDifference(tl.Constructor, id=0x2064674E, name="updates.channelDifference"):
    """Events of a channel or supergroup that you missed.

    Attributes:
        final: Unset if there are more; ask again with the new `pts` then.
        pts: Position after these events; store it for the channel.
        timeout: For channels kept open: seconds after which you should ask again.
        new_messages: Messages posted in the meantime.
        other_updates: Edits, deletions and other events of the channel.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/updates.channelDifference.md
    """

    flags = tl.flags()
    final: bool = tl.true(bit=0, default=False)
    pts: int = tl.int32()
    timeout: int | None = tl.int32(bit=1, default=None)
    new_messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    other_updates: list[TypeUpdate] = tl.vector(tl.boxed("Update"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class DifferenceEmpty(tl.Constructor, id=0x5D75A138, name="updates.differenceEmpty"):
    """You have missed nothing.

    Attributes:
        date: Server time as Unix time, to be stored in place of the old value.
        seq: Container number, to be stored in place of the old value.

    Source:
        api/constructors/updates.differenceEmpty.md
    """

    date: int = tl.int32()
    seq: int = tl.int32()


class Difference(tl.Constructor, id=0x00F49CA0, name="updates.difference"):
    """Everything you missed, complete. Process it, then store the new state.

    Attributes:
        new_messages: Messages that arrived while you were away.
        new_encrypted_messages: Missed messages of secret chats, still encrypted.
        other_updates: Missed events that are not new messages, such as edits and deletions.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        state: Where you stand now; store it.

    Source:
        api/constructors/updates.difference.md
    """

    new_messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    new_encrypted_messages: list[TypeEncryptedMessage] = tl.vector(tl.boxed("EncryptedMessage"))
    other_updates: list[TypeUpdate] = tl.vector(tl.boxed("Update"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    state: TypeState = tl.boxed("updates.State")


class DifferenceSlice(tl.Constructor, id=0xA8FB1981, name="updates.differenceSlice"):
    """The first part of a long list of missed events. Store the intermediate state and ask again
    from there.

    Attributes:
        new_messages: Messages that arrived while you were away, as far as this part goes.
        new_encrypted_messages: Secret chat messages within this part, still encrypted.
        other_updates: Remaining events within this part.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        intermediate_state: State from which the next request has to start.

    Source:
        api/constructors/updates.differenceSlice.md
    """

    new_messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    new_encrypted_messages: list[TypeEncryptedMessage] = tl.vector(tl.boxed("EncryptedMessage"))
    other_updates: list[TypeUpdate] = tl.vector(tl.boxed("Update"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    intermediate_state: TypeState = tl.boxed("updates.State")


class DifferenceTooLong(tl.Constructor, id=0x4AFE8F6D, name="updates.differenceTooLong"):
    """You were away too long for a list of events. Adopt the new position and load chats and
    messages afresh.

    Attributes:
        pts: Position from which to go on.

    Source:
        api/constructors/updates.differenceTooLong.md
    """

    pts: int = tl.int32()


class State(tl.Constructor, id=0xA56C2A3E, name="updates.state"):
    """The point up to which you know all events. Store it and hand it to `updates.get_difference`
    after a break in the connection.

    Attributes:
        pts: Position in the sequence of messages in private chats and basic groups.
        qts: Position in the sequence of secret chats and of some events for bots.
        date: Server time of this state, as Unix time.
        seq: Position in the sequence of update containers.
        unread_count: How many messages you have not read.

    Source:
        api/constructors/updates.state.md
    """

    pts: int = tl.int32()
    qts: int = tl.int32()
    date: int = tl.int32()
    seq: int = tl.int32()
    unread_count: int = tl.int32()


TypeChannelDifference: TypeAlias = (
    ChannelDifferenceEmpty | ChannelDifferenceTooLong | ChannelDifference
)
"""What happened in one channel or supergroup since your position, from
`updates.get_channel_difference`.
"""
TypeDifference: TypeAlias = DifferenceEmpty | Difference | DifferenceSlice | DifferenceTooLong
"""What happened since your stored state, from `updates.get_difference`. Only the slice variant
requires another request right away.
"""
TypeState: TypeAlias = State
"""Your place in the stream of events. `updates.get_state` gives the present one, and a difference
carries it too.
"""
