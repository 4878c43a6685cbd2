"""Constructors of StarsTransaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_media import TypeMessageMedia
    from .peer import TypePeer
    from .star_gift import TypeStarGift
    from .stars_amount import TypeStarsAmount
    from .stars_transaction_peer import TypeStarsTransactionPeer
    from .web_document import TypeWebDocument


class StarsTransaction(tl.Constructor, id=0x13659EB0, name="starsTransaction"):
    """One booking on an account of Stars or Toncoin. Flags and optional fields tell what it was
    for.

    Attributes:
        refund: Money that was paid back.
        pending: Not settled yet.
        failed: It did not go through.
        gift: Stars given as a present.
        reaction: Set if it paid for a paid reaction.
        stargift_upgrade: Turning a gift into a collectible.
        business_transfer: Stars moved from a business account to its bot.
        stargift_resale: Sale or purchase of a collectible between users.
        posts_search: Search through public posts beyond the free ones.
        stargift_prepaid_upgrade: Upgrade paid for somebody else's gift.
        stargift_drop_original_details: Erasing giver and message from a collectible.
        phonegroup_message: Paid message in a live story or group call.
        stargift_auction_bid: Bid in a gift auction.
        offer: Offer for a collectible of somebody else.
        id: Name of the booking.
        amount: Sum; below zero for money that went out.
        date: When it was booked, as Unix time.
        peer: The other side.
        title: Name of the bought product.
        description: Description of the bought product.
        photo: Picture of the bought product.
        transaction_date: Unix time at which a withdrawal was carried out.
        transaction_url: Where the withdrawal can be seen on the blockchain.
        bot_payload: Invoice payload; only the bot that sold sees it.
        msg_id: Message the payment belongs to, for paid media and reactions.
        extended_media: Paid media that was bought.
        subscription_period: Interval of the subscription in seconds.
        giveaway_post_id: Channel post of the giveaway in which the Stars were won.
        stargift: Gift that was bought, sold or exchanged.
        floodskip_number: How many messages a bot has sent above its free limit.
        starref_commission_permille: Share of the affiliate in thousandths.
        starref_peer: Affiliate who got the share.
        starref_amount: What the affiliate got; below zero for refunds.
        paid_messages: How many paid messages it covers.
        premium_gift_months: Months of Premium that were given.
        ads_proceeds_from_date: Start of the time the ad income is for, as Unix time.
        ads_proceeds_to_date: End of the time the ad income is for, as Unix time.

    Source:
        api/constructors/starsTransaction.md
    """

    flags = tl.flags()
    refund: bool = tl.true(bit=3, default=False)
    pending: bool = tl.true(bit=4, default=False)
    failed: bool = tl.true(bit=6, default=False)
    gift: bool = tl.true(bit=10, default=False)
    reaction: bool = tl.true(bit=11, default=False)
    stargift_upgrade: bool = tl.true(bit=18, default=False)
    business_transfer: bool = tl.true(bit=21, default=False)
    stargift_resale: bool = tl.true(bit=22, default=False)
    posts_search: bool = tl.true(bit=24, default=False)
    stargift_prepaid_upgrade: bool = tl.true(bit=25, default=False)
    stargift_drop_original_details: bool = tl.true(bit=26, default=False)
    phonegroup_message: bool = tl.true(bit=27, default=False)
    stargift_auction_bid: bool = tl.true(bit=28, default=False)
    offer: bool = tl.true(bit=29, default=False)
    id: str = tl.string()
    amount: TypeStarsAmount = tl.boxed("StarsAmount")
    date: int = tl.int32()
    peer: TypeStarsTransactionPeer = tl.boxed("StarsTransactionPeer")
    title: str | None = tl.string(bit=0, default=None)
    description: str | None = tl.string(bit=1, default=None)
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=2, default=None)
    transaction_date: int | None = tl.int32(bit=5, default=None)
    transaction_url: str | None = tl.string(bit=5, default=None)
    bot_payload: bytes | None = tl.bytes_(bit=7, default=None)
    msg_id: int | None = tl.int32(bit=8, default=None)
    extended_media: list[TypeMessageMedia] | None = tl.vector(
        tl.boxed("MessageMedia"), bit=9, default=None
    )
    subscription_period: int | None = tl.int32(bit=12, default=None)
    giveaway_post_id: int | None = tl.int32(bit=13, default=None)
    stargift: TypeStarGift | None = tl.boxed("StarGift", bit=14, default=None)
    floodskip_number: int | None = tl.int32(bit=15, default=None)
    starref_commission_permille: int | None = tl.int32(bit=16, default=None)
    starref_peer: TypePeer | None = tl.boxed("Peer", bit=17, default=None)
    starref_amount: TypeStarsAmount | None = tl.boxed("StarsAmount", bit=17, default=None)
    paid_messages: int | None = tl.int32(bit=19, default=None)
    premium_gift_months: int | None = tl.int32(bit=20, default=None)
    ads_proceeds_from_date: int | None = tl.int32(bit=23, default=None)
    ads_proceeds_to_date: int | None = tl.int32(bit=23, default=None)


TypeStarsTransaction: TypeAlias = StarsTransaction
"""Entry in the history of an account, from `payments.get_stars_transactions`."""
