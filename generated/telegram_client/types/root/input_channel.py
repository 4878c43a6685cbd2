"""Constructors of InputChannel."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer


class InputChannelEmpty(tl.Constructor, id=0xEE8C1E86, name="inputChannelEmpty"):
    """No channel; for instance takes a link to a channel away.

    Source:
        api/constructors/inputChannelEmpty.md
    """


class InputChannel(tl.Constructor, id=0xF35AEC28, name="inputChannel"):
    """A channel, supergroup or community, known by id and access hash.

    Attributes:
        channel_id: Number from the `types.Channel` or `types.Community` object.
        access_hash: Secret from the same object.

    Source:
        api/constructors/inputChannel.md
    """

    channel_id: int = tl.int64()
    access_hash: int = tl.int64()


class InputChannelFromMessage(tl.Constructor, id=0x5B934F9D, name="inputChannelFromMessage"):
    """A channel you only know from a shortened (`min`) object, with a message as proof.

    Attributes:
        peer: Chat with that message.
        msg_id: Message that mentions or forwards from the channel.
        channel_id: Id of the channel or supergroup.

    Source:
        api/constructors/inputChannelFromMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    channel_id: int = tl.int64()


TypeInputChannel: TypeAlias = InputChannelEmpty | InputChannel | InputChannelFromMessage
"""A channel or supergroup in a request that makes no sense for other chats; communities are passed
in the same way.
"""
