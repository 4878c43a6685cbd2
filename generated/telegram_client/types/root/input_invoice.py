"""Constructors of InputInvoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer
    from .input_saved_star_gift import TypeInputSavedStarGift
    from .input_store_payment_purpose import TypeInputStorePaymentPurpose
    from .input_user import TypeInputUser
    from .premium_gift_code_option import TypePremiumGiftCodeOption
    from .text_with_entities import TypeTextWithEntities


class InputInvoiceMessage(tl.Constructor, id=0xC5B56859, name="inputInvoiceMessage"):
    """Pays a bill that stands in a message.

    Attributes:
        peer: Chat with the message.
        msg_id: Message with the bill.

    Source:
        api/constructors/inputInvoiceMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()


class InputInvoiceSlug(tl.Constructor, id=0xC326CAEF, name="inputInvoiceSlug"):
    """Pays a bill reached by link.

    Attributes:
        slug: Part of the link after `t.me/$` or `t.me/invoice/`.

    Source:
        api/constructors/inputInvoiceSlug.md
    """

    slug: str = tl.string()


class InputInvoicePremiumGiftCode(
    tl.Constructor, id=0x98986C0D, name="inputInvoicePremiumGiftCode"
):
    """Buys Premium for several users, or as prizes of a giveaway, with money.

    Attributes:
        purpose: Whom it is for, as gift codes or as a giveaway.
        option: The chosen offer from `payments.get_premium_gift_code_options`.

    Source:
        api/constructors/inputInvoicePremiumGiftCode.md
    """

    purpose: TypeInputStorePaymentPurpose = tl.boxed("InputStorePaymentPurpose")
    option: TypePremiumGiftCodeOption = tl.boxed("PremiumGiftCodeOption")


class InputInvoiceStars(tl.Constructor, id=0x65F00CE3, name="inputInvoiceStars"):
    """Buys Stars for yourself, for another user or for a giveaway.

    Attributes:
        purpose: Whom the Stars are for, with number and price.

    Source:
        api/constructors/inputInvoiceStars.md
    """

    purpose: TypeInputStorePaymentPurpose = tl.boxed("InputStorePaymentPurpose")


class InputInvoiceChatInviteSubscription(
    tl.Constructor, id=0x34E793F1, name="inputInvoiceChatInviteSubscription"
):
    """Pays for joining a chat by a paid invite link.

    Attributes:
        hash: Part of the link after `t.me/+`.

    Source:
        api/constructors/inputInvoiceChatInviteSubscription.md
    """

    hash: str = tl.string()


class InputInvoiceStarGift(tl.Constructor, id=0xE8625E92, name="inputInvoiceStarGift"):
    """Buys a gift with Stars and gives it to somebody.

    Attributes:
        hide_name: Only the receiver sees who gave it.
        include_upgrade: Pays at once for turning it into a collectible; the receiver may do so for
            free then.
        peer: User or channel to receive it.
        gift_id: Number of the gift, from `payments.get_star_gifts`.
        message: Words to go along.

    Source:
        api/constructors/inputInvoiceStarGift.md
    """

    flags = tl.flags()
    hide_name: bool = tl.true(bit=0, default=False)
    include_upgrade: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    gift_id: int = tl.int64()
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)


class InputInvoiceStarGiftUpgrade(
    tl.Constructor, id=0x4D818D5D, name="inputInvoiceStarGiftUpgrade"
):
    """Turns one of your gifts into a collectible for Stars.

    Attributes:
        keep_original_details: Keeps giver, receiver and message visible on the collectible.
        stargift: The gift to upgrade.

    Source:
        api/constructors/inputInvoiceStarGiftUpgrade.md
    """

    flags = tl.flags()
    keep_original_details: bool = tl.true(bit=0, default=False)
    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")


class InputInvoiceStarGiftTransfer(
    tl.Constructor, id=0x4A5F5BD9, name="inputInvoiceStarGiftTransfer"
):
    """Passes a collectible gift on, where that costs Stars.

    Attributes:
        stargift: The gift to pass on.
        to_id: User or channel to receive it.

    Source:
        api/constructors/inputInvoiceStarGiftTransfer.md
    """

    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")
    to_id: TypeInputPeer = tl.boxed("InputPeer")


class InputInvoicePremiumGiftStars(
    tl.Constructor, id=0xDABAB2EF, name="inputInvoicePremiumGiftStars"
):
    """Gives Premium to a user, paid with Stars.

    Attributes:
        user_id: User to receive it.
        months: Length, as one of the offers from `payments.get_premium_gift_code_options` with
            currency `XTR`.
        message: Words to go along.

    Source:
        api/constructors/inputInvoicePremiumGiftStars.md
    """

    flags = tl.flags()
    user_id: TypeInputUser = tl.boxed("InputUser")
    months: int = tl.int32()
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=0, default=None)


class InputInvoiceBusinessBotTransferStars(
    tl.Constructor, id=0xF4997E42, name="inputInvoiceBusinessBotTransferStars"
):
    """Moves Stars of the user to the bot that works for them.

    Attributes:
        bot: The bot itself.
        stars: Telegram Stars to move to the bot.

    Source:
        api/constructors/inputInvoiceBusinessBotTransferStars.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    stars: int = tl.int64()


class InputInvoiceStarGiftResale(tl.Constructor, id=0xC39F5324, name="inputInvoiceStarGiftResale"):
    """Buys a collectible gift from its present owner.

    Attributes:
        ton: Pays in TON; unset pays in Stars.
        slug: End of the link `t.me/nft/...` to the gift.
        to_id: Who shall own it then: you or somebody else.

    Source:
        api/constructors/inputInvoiceStarGiftResale.md
    """

    flags = tl.flags()
    ton: bool = tl.true(bit=0, default=False)
    slug: str = tl.string()
    to_id: TypeInputPeer = tl.boxed("InputPeer")


class InputInvoiceStarGiftPrepaidUpgrade(
    tl.Constructor, id=0x9A0B48B8, name="inputInvoiceStarGiftPrepaidUpgrade"
):
    """Pays the upgrade of a gift that somebody else owns.

    Attributes:
        peer: Owner of the gift.
        hash: The `prepaid_upgrade_hash` of the gift.

    Source:
        api/constructors/inputInvoiceStarGiftPrepaidUpgrade.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    hash: str = tl.string()


class InputInvoicePremiumAuthCode(
    tl.Constructor, id=0x3E77F614, name="inputInvoicePremiumAuthCode"
):
    """Buys the short Premium subscription that the server wants before it sends a login code.

    Attributes:
        purpose: An `types.InputStorePaymentAuthCode` for the login under way.

    Source:
        api/constructors/inputInvoicePremiumAuthCode.md
    """

    purpose: TypeInputStorePaymentPurpose = tl.boxed("InputStorePaymentPurpose")


class InputInvoiceStarGiftDropOriginalDetails(
    tl.Constructor, id=0x0923D8D1, name="inputInvoiceStarGiftDropOriginalDetails"
):
    """Pays for wiping giver, receiver and message off a collectible gift.

    Attributes:
        stargift: The gift to clean.

    Source:
        api/constructors/inputInvoiceStarGiftDropOriginalDetails.md
    """

    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")


class InputInvoiceStarGiftAuctionBid(
    tl.Constructor, id=0x1ECAFA10, name="inputInvoiceStarGiftAuctionBid"
):
    """Makes or raises a bid for a gift in an auction.

    Attributes:
        hide_name: Only the receiver sees who gave it.
        update_bid: Raises your standing bid instead of making the first one.
        peer: Who shall receive the gift; needed for a first bid.
        gift_id: Number of the gift that is auctioned.
        bid_amount: The whole bid in Stars; when raising, you pay only the difference.
        message: Words to go along with the gift.

    Source:
        api/constructors/inputInvoiceStarGiftAuctionBid.md
    """

    flags = tl.flags()
    hide_name: bool = tl.true(bit=0, default=False)
    update_bid: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=3, default=None)
    gift_id: int = tl.int64()
    bid_amount: int = tl.int64()
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)


TypeInputInvoice: TypeAlias = (
    InputInvoiceMessage
    | InputInvoiceSlug
    | InputInvoicePremiumGiftCode
    | InputInvoiceStars
    | InputInvoiceChatInviteSubscription
    | InputInvoiceStarGift
    | InputInvoiceStarGiftUpgrade
    | InputInvoiceStarGiftTransfer
    | InputInvoicePremiumGiftStars
    | InputInvoiceBusinessBotTransferStars
    | InputInvoiceStarGiftResale
    | InputInvoiceStarGiftPrepaidUpgrade
    | InputInvoicePremiumAuthCode
    | InputInvoiceStarGiftDropOriginalDetails
    | InputInvoiceStarGiftAuctionBid
)
"""What is to be paid. Goes first to `payments.get_payment_form` and then, with the form's number,
to the method that pays.
"""
