"""Constructors of SavedStarGift."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer
    from .star_gift import TypeStarGift
    from .text_with_entities import TypeTextWithEntities


class SavedStarGift(tl.Constructor, id=0x41DF43FC, name="savedStarGift"):
    """A gift someone has received, with everything its owner may do with it and when. The fields
    about rights are only there for the owner.

    Attributes:
        name_hidden: Sender and message are shown to the owner alone.
        unsaved: It is not displayed on the profile.
        refunded: The payment for it was returned, so the gift is void.
        can_upgrade: It may be turned into a collectible.
        pinned_to_top: It stands at the top of the owner's gifts.
        upgrade_separate: The upgrade was paid by someone else after the gift had been sent.
        from_id: Who gave it. Absent if unknown or hidden.
        date: When the gift was given, as Unix time in seconds.
        gift: The gift itself, plain or collectible.
        message: The message that goes along, with its formatting.
        msg_id: ID of the service message that brought it; for gifts of users, goes into
            `types.InputSavedStarGiftUser`.
        saved_id: Number of the gift within a channel; goes into `types.InputSavedStarGiftChat`.
        convert_stars: Stars the owner gets when exchanging the gift.
        upgrade_stars: Stars already paid for the upgrade, which is thus free now.
        can_export_at: Unix time from which the collectible may be moved to the TON blockchain.
        transfer_stars: Fee in Stars for handing it to somebody else.
        can_transfer_at: Unix time from which it may be handed on.
        can_resell_at: Unix time from which it may be put up for sale.
        collection_id: Numbers of the owner's collections it is in.
        prepaid_upgrade_hash: Token with which anybody can pay for the upgrade, see
            `types.InputInvoiceStarGiftPrepaidUpgrade`.
        drop_original_details_stars: Price in Stars for erasing sender, receiver and message from
            the collectible.
        gift_num: Running number of this copy, for gifts won in an auction.
        can_craft_at: Unix time from which it may be used up in crafting.

    Source:
        api/constructors/savedStarGift.md
    """

    flags = tl.flags()
    name_hidden: bool = tl.true(bit=0, default=False)
    unsaved: bool = tl.true(bit=5, default=False)
    refunded: bool = tl.true(bit=9, default=False)
    can_upgrade: bool = tl.true(bit=10, default=False)
    pinned_to_top: bool = tl.true(bit=12, default=False)
    upgrade_separate: bool = tl.true(bit=17, default=False)
    from_id: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    date: int = tl.int32()
    gift: TypeStarGift = tl.boxed("StarGift")
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=2, default=None)
    msg_id: int | None = tl.int32(bit=3, default=None)
    saved_id: int | None = tl.int64(bit=11, default=None)
    convert_stars: int | None = tl.int64(bit=4, default=None)
    upgrade_stars: int | None = tl.int64(bit=6, default=None)
    can_export_at: int | None = tl.int32(bit=7, default=None)
    transfer_stars: int | None = tl.int64(bit=8, default=None)
    can_transfer_at: int | None = tl.int32(bit=13, default=None)
    can_resell_at: int | None = tl.int32(bit=14, default=None)
    collection_id: list[int] | None = tl.vector(tl.int32(), bit=15, default=None)
    prepaid_upgrade_hash: str | None = tl.string(bit=16, default=None)
    drop_original_details_stars: int | None = tl.int64(bit=18, default=None)
    gift_num: int | None = tl.int32(bit=19, default=None)
    can_craft_at: int | None = tl.int32(bit=20, default=None)


TypeSavedStarGift: TypeAlias = SavedStarGift
"""Gift in the possession of a user or channel, from `payments.get_saved_star_gifts`."""
