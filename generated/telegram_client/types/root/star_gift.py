"""Constructors of StarGift."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .peer import TypePeer
    from .peer_color import TypePeerColor
    from .star_gift_attribute import TypeStarGiftAttribute
    from .star_gift_background import TypeStarGiftBackground
    from .stars_amount import TypeStarsAmount


class StarGift(tl.Constructor, id=0x313A9547, name="starGift"):
    """A kind of gift that is bought for Stars. Many people may hold copies of it; some kinds can be
    upgraded to a unique collectible.

    Attributes:
        limited: Only a fixed number of copies exists.
        sold_out: All copies are gone; at most resale is left.
        birthday: Suits a birthday.
        require_premium: Only Premium users may buy it.
        limited_per_user: Each user may buy only some; see `per_user_total`.
        peer_color_available: Upgraded, it lets the owner wear its colors on name and profile.
        auction: It is sold by auction.
        id: Number of this kind of gift.
        sticker: Animated picture of the gift.
        stars: Price in Stars.
        availability_remains: Copies still for sale.
        availability_total: Copies made in all.
        availability_resale: Upgraded copies now offered by their owners.
        convert_stars: Stars the receiver gets when exchanging the gift.
        first_sale_date: Unix time of the first sale, for sold-out gifts.
        last_sale_date: Unix time of the last sale, for sold-out gifts.
        upgrade_stars: Price in Stars for turning it into a collectible. Absent if that cannot be
            done.
        resell_min_stars: Lowest price in Stars among the copies on resale.
        title: Name of the gift, if it has one.
        released_by: User or channel that brought it out.
        per_user_total: How many each user may buy.
        per_user_remains: How many you may still buy.
        locked_until_date: Perhaps not for sale before this Unix time; ask
            `payments.check_can_send_gift`.
        auction_slug: Name of the auction, used in links and in `types.InputStarGiftAuctionSlug`.
        gifts_per_round: Copies handed out in each round of the auction.
        auction_start_date: Unix time at which the auction starts.
        upgrade_variants: How many different looks the upgrade can yield.
        background: Colors to draw behind the gift.

    Source:
        api/constructors/starGift.md
    """

    flags = tl.flags()
    limited: bool = tl.true(bit=0, default=False)
    sold_out: bool = tl.true(bit=1, default=False)
    birthday: bool = tl.true(bit=2, default=False)
    require_premium: bool = tl.true(bit=7, default=False)
    limited_per_user: bool = tl.true(bit=8, default=False)
    peer_color_available: bool = tl.true(bit=10, default=False)
    auction: bool = tl.true(bit=11, default=False)
    id: int = tl.int64()
    sticker: TypeDocument = tl.boxed("Document")
    stars: int = tl.int64()
    availability_remains: int | None = tl.int32(bit=0, default=None)
    availability_total: int | None = tl.int32(bit=0, default=None)
    availability_resale: int | None = tl.int64(bit=4, default=None)
    convert_stars: int = tl.int64()
    first_sale_date: int | None = tl.int32(bit=1, default=None)
    last_sale_date: int | None = tl.int32(bit=1, default=None)
    upgrade_stars: int | None = tl.int64(bit=3, default=None)
    resell_min_stars: int | None = tl.int64(bit=4, default=None)
    title: str | None = tl.string(bit=5, default=None)
    released_by: TypePeer | None = tl.boxed("Peer", bit=6, default=None)
    per_user_total: int | None = tl.int32(bit=8, default=None)
    per_user_remains: int | None = tl.int32(bit=8, default=None)
    locked_until_date: int | None = tl.int32(bit=9, default=None)
    auction_slug: str | None = tl.string(bit=11, default=None)
    gifts_per_round: int | None = tl.int32(bit=11, default=None)
    auction_start_date: int | None = tl.int32(bit=11, default=None)
    upgrade_variants: int | None = tl.int32(bit=12, default=None)
    background: TypeStarGiftBackground | None = tl.boxed("StarGiftBackground", bit=13, default=None)


class StarGiftUnique(tl.Constructor, id=0x85F0A9CD, name="starGiftUnique"):
    """A collectible: one copy of a gift, upgraded to a unique look with model, pattern and
    backdrop, that can be traded.

    Attributes:
        require_premium: Only Premium users may buy it first-hand.
        resale_ton_only: The owner sells it for Toncoin only.
        theme_available: Its owner can use it as a chat theme.
        burned: It was used up and exists no longer.
        crafted: It was made by crafting from other collectibles.
        id: Number of this single collectible.
        gift_id: Kind of gift it was upgraded from.
        title: Name of the collection.
        slug: Name for links like `t.me/nft/…`, usually made of title and number.
        num: Number among all collectibles of the same kind.
        owner_id: Who owns it now.
        owner_name: Name of the owner, when no Telegram account is known for them.
        owner_address: Address of the owner on the TON blockchain.
        attributes: Model, pattern, backdrop and perhaps the original giver.
        availability_issued: How many of this kind were upgraded so far.
        availability_total: How many of this kind can be upgraded at most.
        gift_address: Address of the collectible on the TON blockchain.
        resell_amount: Asking price, in Stars and in Toncoin. Absent if it isn't for sale.
        released_by: User or channel that brought the gift out.
        value_amount: Estimated worth in the smallest unit of `value_currency`.
        value_currency: Three-letter code of the currency for the estimate.
        value_usd_amount: Estimated worth in US cents.
        theme_peer: Chat that uses it as theme right now; only one chat can.
        peer_color: Color scheme its owner can wear.
        host_id: Account on whose profile it is displayed while it is owned on the blockchain.
        offer_min_stars: Smallest offer in Stars one may make to the owner. Absent if offers are not
            taken.
        craft_chance_permille: What it adds to the chance of success in crafting, in thousandths.

    Source:
        api/constructors/starGiftUnique.md
    """

    flags = tl.flags()
    require_premium: bool = tl.true(bit=6, default=False)
    resale_ton_only: bool = tl.true(bit=7, default=False)
    theme_available: bool = tl.true(bit=9, default=False)
    burned: bool = tl.true(bit=14, default=False)
    crafted: bool = tl.true(bit=15, default=False)
    id: int = tl.int64()
    gift_id: int = tl.int64()
    title: str = tl.string()
    slug: str = tl.string()
    num: int = tl.int32()
    owner_id: TypePeer | None = tl.boxed("Peer", bit=0, default=None)
    owner_name: str | None = tl.string(bit=1, default=None)
    owner_address: str | None = tl.string(bit=2, default=None)
    attributes: list[TypeStarGiftAttribute] = tl.vector(tl.boxed("StarGiftAttribute"))
    availability_issued: int = tl.int32()
    availability_total: int = tl.int32()
    gift_address: str | None = tl.string(bit=3, default=None)
    resell_amount: list[TypeStarsAmount] | None = tl.vector(
        tl.boxed("StarsAmount"), bit=4, default=None
    )
    released_by: TypePeer | None = tl.boxed("Peer", bit=5, default=None)
    value_amount: int | None = tl.int64(bit=8, default=None)
    value_currency: str | None = tl.string(bit=8, default=None)
    value_usd_amount: int | None = tl.int64(bit=8, default=None)
    theme_peer: TypePeer | None = tl.boxed("Peer", bit=10, default=None)
    peer_color: TypePeerColor | None = tl.boxed("PeerColor", bit=11, default=None)
    host_id: TypePeer | None = tl.boxed("Peer", bit=12, default=None)
    offer_min_stars: int | None = tl.int32(bit=13, default=None)
    craft_chance_permille: int | None = tl.int32(bit=16, default=None)


TypeStarGift: TypeAlias = StarGift | StarGiftUnique
"""A gift: either a kind anyone can buy, or one unique collectible."""
