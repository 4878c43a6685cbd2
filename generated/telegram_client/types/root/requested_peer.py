"""Constructors of RequestedPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .photo import TypePhoto


class RequestedPeerUser(tl.Constructor, id=0xD62FF46A, name="requestedPeerUser"):
    """The user chosen at a bot's request. Name, username and photo are there only if the button
    asked for them.

    Attributes:
        user_id: User that was chosen.
        first_name: First name of the person.
        last_name: Last name of the person, which may be empty.
        username: The username, without the `@`.
        photo: Profile photo, if the button asked for it.

    Source:
        api/constructors/requestedPeerUser.md
    """

    flags = tl.flags()
    user_id: int = tl.int64()
    first_name: str | None = tl.string(bit=0, default=None)
    last_name: str | None = tl.string(bit=0, default=None)
    username: str | None = tl.string(bit=1, default=None)
    photo: TypePhoto | None = tl.boxed("Photo", bit=2, default=None)


class RequestedPeerChat(tl.Constructor, id=0x7307544F, name="requestedPeerChat"):
    """The basic group chosen at a bot's request.

    Attributes:
        chat_id: Id of the group that was chosen.
        title: Name of the group, if the button asked for it.
        photo: Picture of the group, if the button asked for it.

    Source:
        api/constructors/requestedPeerChat.md
    """

    flags = tl.flags()
    chat_id: int = tl.int64()
    title: str | None = tl.string(bit=0, default=None)
    photo: TypePhoto | None = tl.boxed("Photo", bit=2, default=None)


class RequestedPeerChannel(tl.Constructor, id=0x8BA403E4, name="requestedPeerChannel"):
    """The supergroup or channel chosen at a bot's request.

    Attributes:
        channel_id: Id of the channel that was chosen.
        title: Name of the chat, if the button asked for it.
        username: Public username, if it has one and the button asked for it.
        photo: Picture of the chat, if the button asked for it.

    Source:
        api/constructors/requestedPeerChannel.md
    """

    flags = tl.flags()
    channel_id: int = tl.int64()
    title: str | None = tl.string(bit=0, default=None)
    username: str | None = tl.string(bit=1, default=None)
    photo: TypePhoto | None = tl.boxed("Photo", bit=2, default=None)


TypeRequestedPeer: TypeAlias = RequestedPeerUser | RequestedPeerChat | RequestedPeerChannel
"""What the user picked, delivered to the bot in `types.MessageActionRequestedPeerSentMe`."""
