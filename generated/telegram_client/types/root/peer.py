"""Constructors of Peer."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PeerUser(tl.Constructor, id=0x59511722, name="peerUser"):
    """A private chat, or a user in the role of sender.

    Attributes:
        user_id: Id of the user.

    Source:
        api/constructors/peerUser.md
    """

    user_id: int = tl.int64()


class PeerChat(tl.Constructor, id=0x36C6019A, name="peerChat"):
    """A basic group. Names a chat in what the server sends; its data are in the list of chats
    beside it.

    Attributes:
        chat_id: Id of the basic group.

    Source:
        api/constructors/peerChat.md
    """

    chat_id: int = tl.int64()


class PeerChannel(tl.Constructor, id=0xA2A5371E, name="peerChannel"):
    """A supergroup or a channel. Names a chat in what the server sends; its data are in the list of
    chats beside it.

    Attributes:
        channel_id: Id of the channel or supergroup.

    Source:
        api/constructors/peerChannel.md
    """

    channel_id: int = tl.int64()


TypePeer: TypeAlias = PeerUser | PeerChat | PeerChannel
"""Names a user, basic group, or channel by bare ID, as answers and updates do. For calls an
`types.TypeInputPeer` with access hash is needed; take the hash from the `users` and `chats` lists
of the same answer.
"""
