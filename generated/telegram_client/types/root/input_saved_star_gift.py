"""Constructors of InputSavedStarGift."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer


class InputSavedStarGiftUser(tl.Constructor, id=0x69279795, name="inputSavedStarGiftUser"):
    """A gift you received as a user.

    Attributes:
        msg_id: Number of the service message with the gift.

    Source:
        api/constructors/inputSavedStarGiftUser.md
    """

    msg_id: int = tl.int32()


class InputSavedStarGiftChat(tl.Constructor, id=0xF101AA7F, name="inputSavedStarGiftChat"):
    """A gift that a channel received.

    Attributes:
        peer: Channel that received the gift.
        saved_id: Number of the gift within the channel, from `types.SavedStarGift`.

    Source:
        api/constructors/inputSavedStarGiftChat.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    saved_id: int = tl.int64()


class InputSavedStarGiftSlug(tl.Constructor, id=0x2085C238, name="inputSavedStarGiftSlug"):
    """A collectible gift by the end of its link `t.me/nft/...`.

    Attributes:
        slug: That end of the link.

    Source:
        api/constructors/inputSavedStarGiftSlug.md
    """

    slug: str = tl.string()


TypeInputSavedStarGift: TypeAlias = (
    InputSavedStarGiftUser | InputSavedStarGiftChat | InputSavedStarGiftSlug
)
"""A received gift in a request, named according to who owns it."""
