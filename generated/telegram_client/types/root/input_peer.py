"""Constructors of InputPeer."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputPeerEmpty(tl.Constructor, id=0x7F3B18EA, name="inputPeerEmpty"):
    """No chat at all. Used where a method wants a peer but none applies, mostly as the first
    `offset_peer` of a paged list.

    Source:
        api/constructors/inputPeerEmpty.md
    """


class InputPeerSelf(tl.Constructor, id=0x7DA07EC9, name="inputPeerSelf"):
    """Yourself, that is, the chat "Saved Messages" when sending. Works without knowing your own id.

    Source:
        api/constructors/inputPeerSelf.md
    """


class InputPeerChat(tl.Constructor, id=0x35A95CB9, name="inputPeerChat"):
    """A basic group. Its id alone is enough; there is no access hash.

    Attributes:
        chat_id: Id of the basic group.

    Source:
        api/constructors/inputPeerChat.md
    """

    chat_id: int = tl.int64()


class InputPeerUser(tl.Constructor, id=0xDDE8A54C, name="inputPeerUser"):
    """A user or bot and the private chat with them.

    Attributes:
        user_id: Number from the `types.User` object.
        access_hash: Secret from the same `types.User` object; other accounts have a different one.
            Bots may pass 0 for users they have met.

    Source:
        api/constructors/inputPeerUser.md
    """

    user_id: int = tl.int64()
    access_hash: int = tl.int64()


class InputPeerChannel(tl.Constructor, id=0x27BCBBFC, name="inputPeerChannel"):
    """A channel or supergroup.

    Attributes:
        channel_id: Number from the `types.Channel` object, without the `-100` prefix that bots
            know.
        access_hash: Secret from the same `types.Channel` object, not from a shortened (`min`) one.

    Source:
        api/constructors/inputPeerChannel.md
    """

    channel_id: int = tl.int64()
    access_hash: int = tl.int64()


class InputPeerUserFromMessage(tl.Constructor, id=0xA87B0A1C, name="inputPeerUserFromMessage"):
    """A user you only know from a shortened (`min`) object: proves the acquaintance by a message
    where the user appears.

    Attributes:
        peer: Chat with that message.
        msg_id: Message by or about the user.
        user_id: Id of the user.

    Source:
        api/constructors/inputPeerUserFromMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    user_id: int = tl.int64()


class InputPeerChannelFromMessage(
    tl.Constructor, id=0xBD2A0840, name="inputPeerChannelFromMessage"
):
    """A channel you only know from a shortened (`min`) object: proves the acquaintance by a message
    where it appears.

    Attributes:
        peer: Chat with that message.
        msg_id: Message that mentions or forwards from the channel.
        channel_id: Id of the channel or supergroup.

    Source:
        api/constructors/inputPeerChannelFromMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    channel_id: int = tl.int64()


TypeInputPeer: TypeAlias = (
    InputPeerEmpty
    | InputPeerSelf
    | InputPeerChat
    | InputPeerUser
    | InputPeerChannel
    | InputPeerUserFromMessage
    | InputPeerChannelFromMessage
)
"""Any chat, as you name it in a request: yourself, a user, a basic group, a channel or supergroup.
Ids and access hashes come from `users` and `chats` of earlier answers; for a public name ask
`contacts.resolve_username`.
"""
