"""Constructors of InputUser."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer


class InputUserEmpty(tl.Constructor, id=0xB98886CF, name="inputUserEmpty"):
    """No user. Where a method allows it, it removes a setting or leaves the choice open.

    Source:
        api/constructors/inputUserEmpty.md
    """


class InputUserSelf(tl.Constructor, id=0xF7C1B13F, name="inputUserSelf"):
    """The account that makes the request.

    Source:
        api/constructors/inputUserSelf.md
    """


class InputUser(tl.Constructor, id=0xF21158C6, name="inputUser"):
    """A user or bot, known by id and access hash.

    Attributes:
        user_id: Number from the `types.User` object.
        access_hash: Secret from the same object. Bots may pass 0 for users they have met.

    Source:
        api/constructors/inputUser.md
    """

    user_id: int = tl.int64()
    access_hash: int = tl.int64()


class InputUserFromMessage(tl.Constructor, id=0x1DA448E2, name="inputUserFromMessage"):
    """A user you only know from a shortened (`min`) object, with a message as proof.

    Attributes:
        peer: Chat with that message.
        msg_id: Message by or about the user.
        user_id: Id of the user.

    Source:
        api/constructors/inputUserFromMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()
    user_id: int = tl.int64()


TypeInputUser: TypeAlias = InputUserEmpty | InputUserSelf | InputUser | InputUserFromMessage
"""A user or bot in a request, where groups and channels make no sense. Otherwise like
`types.TypeInputPeer`.
"""
