"""Constructors of StarsTransactionPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class StarsTransactionPeerUnsupported(
    tl.Constructor, id=0x95F2BFE4, name="starsTransactionPeerUnsupported"
):
    """A partner this layer cannot name.

    Source:
        api/constructors/starsTransactionPeerUnsupported.md
    """


class StarsTransactionPeerAppStore(
    tl.Constructor, id=0xB457B375, name="starsTransactionPeerAppStore"
):
    """Stars bought through Apple's App Store.

    Source:
        api/constructors/starsTransactionPeerAppStore.md
    """


class StarsTransactionPeerPlayMarket(
    tl.Constructor, id=0x7B560A0B, name="starsTransactionPeerPlayMarket"
):
    """Stars bought through Google Play. The other side of a Stars transaction.

    Source:
        api/constructors/starsTransactionPeerPlayMarket.md
    """


class StarsTransactionPeerPremiumBot(
    tl.Constructor, id=0x250DBAF8, name="starsTransactionPeerPremiumBot"
):
    """Stars bought through the bot @PremiumBot.

    Source:
        api/constructors/starsTransactionPeerPremiumBot.md
    """


class StarsTransactionPeerFragment(
    tl.Constructor, id=0xE92FD902, name="starsTransactionPeerFragment"
):
    """Stars bought on, or money paid out to, Fragment.

    Source:
        api/constructors/starsTransactionPeerFragment.md
    """


class StarsTransactionPeer(tl.Constructor, id=0xD80DA15D, name="starsTransactionPeer"):
    """A user, bot or channel on Telegram.

    Attributes:
        peer: Who gave or got the Stars.

    Source:
        api/constructors/starsTransactionPeer.md
    """

    peer: TypePeer = tl.boxed("Peer")


class StarsTransactionPeerAds(tl.Constructor, id=0x60682812, name="starsTransactionPeerAds"):
    """Money that went to or came from Telegram's ad platform.

    Source:
        api/constructors/starsTransactionPeerAds.md
    """


class StarsTransactionPeerAPI(tl.Constructor, id=0xF9677AAD, name="starsTransactionPeerAPI"):
    """Fee for using the API beyond free limits, as for paid broadcasts of bots.

    Source:
        api/constructors/starsTransactionPeerAPI.md
    """


TypeStarsTransactionPeer: TypeAlias = (
    StarsTransactionPeerUnsupported
    | StarsTransactionPeerAppStore
    | StarsTransactionPeerPlayMarket
    | StarsTransactionPeerPremiumBot
    | StarsTransactionPeerFragment
    | StarsTransactionPeer
    | StarsTransactionPeerAds
    | StarsTransactionPeerAPI
)
"""The other side of a payment: somebody on Telegram, a store, or a service."""
