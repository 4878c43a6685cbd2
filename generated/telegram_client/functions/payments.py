"""Methods of the payments namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.payments import (
        TypeBankCardData as payments_TypeBankCardData,
        TypeCheckCanSendGiftResult as payments_TypeCheckCanSendGiftResult,
        TypeCheckedGiftCode as payments_TypeCheckedGiftCode,
        TypeConnectedStarRefBots as payments_TypeConnectedStarRefBots,
        TypeExportedInvoice as payments_TypeExportedInvoice,
        TypeGiveawayInfo as payments_TypeGiveawayInfo,
        TypePaymentForm as payments_TypePaymentForm,
        TypePaymentReceipt as payments_TypePaymentReceipt,
        TypePaymentResult as payments_TypePaymentResult,
        TypeResaleStarGifts as payments_TypeResaleStarGifts,
        TypeSavedInfo as payments_TypeSavedInfo,
        TypeSavedStarGifts as payments_TypeSavedStarGifts,
        TypeStarGiftActiveAuctions as payments_TypeStarGiftActiveAuctions,
        TypeStarGiftAuctionAcquiredGifts as payments_TypeStarGiftAuctionAcquiredGifts,
        TypeStarGiftAuctionState as payments_TypeStarGiftAuctionState,
        TypeStarGiftCollections as payments_TypeStarGiftCollections,
        TypeStarGiftUpgradeAttributes as payments_TypeStarGiftUpgradeAttributes,
        TypeStarGiftUpgradePreview as payments_TypeStarGiftUpgradePreview,
        TypeStarGiftWithdrawalUrl as payments_TypeStarGiftWithdrawalUrl,
        TypeStarGifts as payments_TypeStarGifts,
        TypeStarsRevenueAdsAccountUrl as payments_TypeStarsRevenueAdsAccountUrl,
        TypeStarsRevenueStats as payments_TypeStarsRevenueStats,
        TypeStarsRevenueWithdrawalUrl as payments_TypeStarsRevenueWithdrawalUrl,
        TypeStarsStatus as payments_TypeStarsStatus,
        TypeSuggestedStarRefBots as payments_TypeSuggestedStarRefBots,
        TypeUniqueStarGift as payments_TypeUniqueStarGift,
        TypeUniqueStarGiftValueInfo as payments_TypeUniqueStarGiftValueInfo,
        TypeValidatedRequestedInfo as payments_TypeValidatedRequestedInfo,
    )
    from ..types.root.data_json import TypeDataJSON
    from ..types.root.input_check_password_srp import TypeInputCheckPasswordSRP
    from ..types.root.input_invoice import TypeInputInvoice
    from ..types.root.input_media import TypeInputMedia
    from ..types.root.input_payment_credentials import TypeInputPaymentCredentials
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_saved_star_gift import TypeInputSavedStarGift
    from ..types.root.input_star_gift_auction import TypeInputStarGiftAuction
    from ..types.root.input_stars_transaction import TypeInputStarsTransaction
    from ..types.root.input_store_payment_purpose import TypeInputStorePaymentPurpose
    from ..types.root.input_user import TypeInputUser
    from ..types.root.payment_requested_info import TypePaymentRequestedInfo
    from ..types.root.premium_gift_code_option import TypePremiumGiftCodeOption
    from ..types.root.star_gift_attribute_id import TypeStarGiftAttributeId
    from ..types.root.star_gift_collection import TypeStarGiftCollection
    from ..types.root.stars_amount import TypeStarsAmount
    from ..types.root.stars_gift_option import TypeStarsGiftOption
    from ..types.root.stars_giveaway_option import TypeStarsGiveawayOption
    from ..types.root.stars_topup_option import TypeStarsTopupOption
    from ..types.root.updates import TypeUpdates


class ApplyGiftCode(tl.Function["TypeUpdates"], id=0xF6E26854, name="payments.applyGiftCode"):
    """Redeems a Premium gift code for your account. The code is used up afterwards. Check it with
    `payments.check_gift_code` first; with a running Premium subscription the server refuses and
    says when you may try again.

    Args:
        slug: The code, last part of a link such as `https://t.me/giftcode/CODE`.

    Source:
        api/methods/payments.applyGiftCode.md
    """

    slug: str = tl.string()

    ERRORS = (
        ("GIFT_SLUG_EXPIRED", 400),
        ("GIFT_SLUG_INVALID", 400),
        ("PREMIUM_SUB_ACTIVE_UNTIL_%d", 420),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class AssignAppStoreTransaction(
    tl.Function["TypeUpdates"], id=0x80ED747D, name="payments.assignAppStoreTransaction"
):
    """Reports a purchase made inside Apple's App Store, so that Telegram credits what was bought:
    Premium, Stars, a gift or a giveaway. Useful only to apps published in that store.

    Args:
        receipt: Raw receipt bytes that the App Store handed to the app.
        purpose: What was bought and for whom; must match what the store charged.

    Source:
        api/methods/payments.assignAppStoreTransaction.md
    """

    receipt: bytes = tl.bytes_()
    purpose: TypeInputStorePaymentPurpose = tl.boxed("InputStorePaymentPurpose")

    ERRORS = (("INPUT_PURPOSE_INVALID", 400), ("RECEIPT_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class AssignPlayMarketTransaction(
    tl.Function["TypeUpdates"], id=0xDFFD50D3, name="payments.assignPlayMarketTransaction"
):
    """Reports a purchase made with Google Play billing, whereupon Telegram delivers the Premium,
    Stars, gift or giveaway. Useful only to apps distributed over Google Play.

    Args:
        receipt: JSON of the purchase as Google Play returned it.
        purpose: What was bought and for whom; must match what the store charged.

    Source:
        api/methods/payments.assignPlayMarketTransaction.md
    """

    receipt: TypeDataJSON = tl.boxed("DataJSON")
    purpose: TypeInputStorePaymentPurpose = tl.boxed("InputStorePaymentPurpose")

    ERRORS = (("DATA_JSON_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class BotCancelStarsSubscription(
    tl.Function["bool"], id=0x6DFA0622, name="payments.botCancelStarsSubscription"
):
    """Ends or revives a user's subscription from the seller's side: for the bot that sold it. After
    cancelling, the user keeps what he paid for until the period ends but cannot turn the renewal on
    himself.

    Args:
        restore: Takes an earlier cancellation by the bot back.
        user_id: User who pays the subscription to the bot.
        charge_id: Number of the payment with which the subscription began, from
            `types.MessageActionPaymentSentMe`.

    Source:
        api/methods/payments.botCancelStarsSubscription.md
    """

    flags = tl.flags()
    restore: bool = tl.true(bit=0, default=False)
    user_id: TypeInputUser = tl.boxed("InputUser")
    charge_id: str = tl.string()

    ERRORS = (("CHARGE_ID_INVALID", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class CanPurchaseStore(tl.Function["bool"], id=0x4FDC5EA7, name="payments.canPurchaseStore"):
    """Asks before an in-app purchase whether the server would accept it, so that nobody pays the
    app store in vain. An error such as `PREMIUM_CURRENTLY_UNAVAILABLE` means no.

    Args:
        purpose: What is about to be bought.

    Source:
        api/methods/payments.canPurchaseStore.md
    """

    purpose: TypeInputStorePaymentPurpose = tl.boxed("InputStorePaymentPurpose")

    ERRORS = (("INPUT_PURPOSE_INVALID", 400), ("PREMIUM_CURRENTLY_UNAVAILABLE", 406))
    ACCESS = {"users": True, "bots": False, "business": False}


class ChangeStarsSubscription(
    tl.Function["bool"], id=0xC7770878, name="payments.changeStarsSubscription"
):
    """Cancels one of your Stars subscriptions or takes the cancellation back. A canceled one stays
    usable until the end of the paid period; it is only not extended any more.

    Args:
        peer: Owner of the subscription; normally `types.InputPeerSelf`.
        subscription_id: The `id` shown by `payments.get_stars_subscriptions`.
        canceled: True stops the automatic renewal, false turns it on again. Leave out to change
            nothing.

    Source:
        api/methods/payments.changeStarsSubscription.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    subscription_id: str = tl.string()
    canceled: bool | None = tl.boolean(bit=0, default=None)

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckCanSendGift(
    tl.Function["payments_TypeCheckCanSendGiftResult"],
    id=0xC0C4EDC9,
    name="payments.checkCanSendGift",
):
    """Finds out whether you may send a certain gift, and if not, gives a reason to show. Meant for
    gifts that carry `locked_until_date`.

    Args:
        gift_id: Kind of gift, `id` in `types.StarGift`.

    Source:
        api/methods/payments.checkCanSendGift.md
    """

    gift_id: int = tl.int64()

    ERRORS = (("STARGIFT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckGiftCode(
    tl.Function["payments_TypeCheckedGiftCode"], id=0x8E51B4C1, name="payments.checkGiftCode"
):
    """Looks up a Premium gift code without using it up: who gave it, how many days it is worth, and
    whether somebody has redeemed it already.

    Args:
        slug: The code, which is the last part of a link such as `https://t.me/giftcode/CODE`.

    Source:
        api/methods/payments.checkGiftCode.md
    """

    slug: str = tl.string()

    ERRORS = (("GIFT_SLUG_EXPIRED", 400), ("GIFT_SLUG_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ClearSavedInfo(tl.Function["bool"], id=0xD83D70C1, name="payments.clearSavedInfo"):
    """Deletes stored payment data of your account, for good. Set at least one of the two switches,
    otherwise nothing is removed.

    Args:
        credentials: Forgets the stored cards.
        info: Forgets stored name, phone, email and delivery address.

    Source:
        api/methods/payments.clearSavedInfo.md
    """

    flags = tl.flags()
    credentials: bool = tl.true(bit=0, default=False)
    info: bool = tl.true(bit=1, default=False)

    ACCESS = {"users": True, "bots": False, "business": False}


class ConnectStarRefBot(
    tl.Function["payments_TypeConnectedStarRefBots"],
    id=0x7ED5348A,
    name="payments.connectStarRefBot",
):
    """Joins a bot's affiliate program and creates your link. From then on you receive a share of
    the Stars that people who came over the link spend in the bot.

    Args:
        peer: Whose balance receives the commission: yourself, a bot you own or a channel you run.
        bot: Bot that runs the program, for example from `payments.get_suggested_star_ref_bots`.

    Source:
        api/methods/payments.connectStarRefBot.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    bot: TypeInputUser = tl.boxed("InputUser")

    ACCESS = {"users": True, "bots": False, "business": False}


class ConvertStarGift(tl.Function["bool"], id=0x74BF076B, name="payments.convertStarGift"):
    """Exchanges a received gift for Stars, the number given in `convert_stars`. The gift is
    destroyed, and the offer ends some time after receipt. Upgraded gifts cannot be exchanged.

    Args:
        stargift: The received gift to give up. Over a business connection, a gift of the bot's
            owner.

    Source:
        api/methods/payments.convertStarGift.md
    """

    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("SAVED_ID_EMPTY", 400),
        ("STARGIFT_PEER_INVALID", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class CraftStarGift(tl.Function["TypeUpdates"], id=0xB0F9684F, name="payments.craftStarGift"):
    """Sacrifices several of your collectibles for a chance at one with a rarer model. The gifts
    used are lost in any case, also if the attempt fails, which you learn by
    `types.UpdateStarGiftCraftFail`.

    Args:
        stargift: One to four collectibles of the same kind, from `payments.get_craft_star_gifts`. A
            successful result keeps the number of the first.

    Source:
        api/methods/payments.craftStarGift.md
    """

    stargift: list[TypeInputSavedStarGift] = tl.vector(tl.boxed("InputSavedStarGift"))

    ERRORS = (("SAVED_ID_EMPTY", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateStarGiftCollection(
    tl.Function["TypeStarGiftCollection"], id=0x1F4A0E87, name="payments.createStarGiftCollection"
):
    """Makes a named group of gifts that appears as a tab on the profile of you or your channel.
    Returns the new collection.

    Args:
        peer: Owner: `types.InputPeerSelf` or a channel you run.
        title: Name of the collection, a short text.
        stargift: Received gifts to begin with; they must belong to `peer`.

    Source:
        api/methods/payments.createStarGiftCollection.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    title: str = tl.string()
    stargift: list[TypeInputSavedStarGift] = tl.vector(tl.boxed("InputSavedStarGift"))

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteStarGiftCollection(
    tl.Function["bool"], id=0xAD5648E8, name="payments.deleteStarGiftCollection"
):
    """Removes a gift collection from the profile. The gifts in it are kept.

    Args:
        peer: Owner of the collection.
        collection_id: Number of the collection to remove.

    Source:
        api/methods/payments.deleteStarGiftCollection.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    collection_id: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class EditConnectedStarRefBot(
    tl.Function["payments_TypeConnectedStarRefBots"],
    id=0xE4FCA4A3,
    name="payments.editConnectedStarRefBot",
):
    """Revokes one of your affiliate links or makes it valid again. While revoked, new visitors over
    the link bring nothing.

    Args:
        revoked: Set to turn the link off; leave unset to restore it.
        peer: The earner to whom the link belongs.
        link: Affiliate link, as in `url` of `types.ConnectedBotStarRef`.

    Source:
        api/methods/payments.editConnectedStarRefBot.md
    """

    flags = tl.flags()
    revoked: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    link: str = tl.string()

    ERRORS = (("STARREF_HASH_REVOKED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ExportInvoice(
    tl.Function["payments_TypeExportedInvoice"], id=0x0F91B065, name="payments.exportInvoice"
):
    """Turns an invoice into a link that can be pasted anywhere and paid by many people, rather than
    sent as a message to one chat. For bots, which also describe invoices paid in Telegram Stars
    this way (currency `XTR`, empty provider).

    Args:
        invoice_media: Description of the product, as `types.InputMediaInvoice`.

    Source:
        api/methods/payments.exportInvoice.md
    """

    invoice_media: TypeInputMedia = tl.boxed("InputMedia")

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("CURRENCY_TOTAL_AMOUNT_INVALID", 400),
        ("INVOICE_PAYLOAD_INVALID", 400),
        ("MEDIA_INVALID", 400),
        ("PAYMENT_PROVIDER_INVALID", 400),
        ("STARS_INVOICE_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
        ("WEBDOCUMENT_MIME_INVALID", 400),
        ("WEBDOCUMENT_URL_EMPTY", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": True}


class FulfillStarsSubscription(
    tl.Function["bool"], id=0xCC5BEBB3, name="payments.fulfillStarsSubscription"
):
    """Joins a paid channel again after you left it while the subscription is still paid for. Works
    when `can_refulfill` is set on the subscription; costs nothing more.

    Args:
        peer: Owner of the subscription; normally `types.InputPeerSelf`.
        subscription_id: The `id` shown by `payments.get_stars_subscriptions`.

    Source:
        api/methods/payments.fulfillStarsSubscription.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    subscription_id: str = tl.string()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetBankCardData(
    tl.Function["payments_TypeBankCardData"], id=0x2E79D779, name="payments.getBankCardData"
):
    """Recognises a bank card by its number and returns the name of the bank along with links to its
    pages. Apps use it when the user taps a card number in a message; no payment is involved.

    Args:
        number: Card number, digits only.

    Source:
        api/methods/payments.getBankCardData.md
    """

    number: str = tl.string()

    ERRORS = (("BANK_CARD_NUMBER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetConnectedStarRefBot(
    tl.Function["payments_TypeConnectedStarRefBots"],
    id=0xB7D998F0,
    name="payments.getConnectedStarRefBot",
):
    """Finds your affiliate link for one bot, if you joined its program. Quicker than paging through
    `payments.get_connected_star_ref_bots`.

    Args:
        peer: Who earns the commission: yourself, a bot you own or a channel you run.
        bot: The bot whose program is meant.

    Source:
        api/methods/payments.getConnectedStarRefBot.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    bot: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetConnectedStarRefBots(
    tl.Function["payments_TypeConnectedStarRefBots"],
    id=0x5869A553,
    name="payments.getConnectedStarRefBots",
):
    """Lists the affiliate programs you joined: for each bot your personal link, the commission and
    what it earned so far. One page at a time, newest first.

    Args:
        peer: Who earns the commission: yourself, a bot you own or a channel you run.
        offset_date: For the next page, the `date` of the last entry you got. Leave out on the first
            page.
        offset_link: For the next page, the `url` of the last entry; always together with
            `offset_date`.
        limit: How many programs to return at most.

    Source:
        api/methods/payments.getConnectedStarRefBots.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset_date: int | None = tl.int32(bit=2, default=None)
    offset_link: str | None = tl.string(bit=2, default=None)
    limit: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetCraftStarGifts(
    tl.Function["payments_TypeSavedStarGifts"], id=0xFD05DD00, name="payments.getCraftStarGifts"
):
    """Lists those of your collectibles that can be used for crafting a new one of the given kind.

    Args:
        gift_id: Kind of gift, the `gift_id` of `types.StarGiftUnique`.
        offset: Empty string first, then the last `next_offset`.
        limit: Upper bound for the number of gifts in one answer.

    Source:
        api/methods/payments.getCraftStarGifts.md
    """

    gift_id: int = tl.int64()
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("STARGIFT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetGiveawayInfo(
    tl.Function["payments_TypeGiveawayInfo"], id=0xF4239425, name="payments.getGiveawayInfo"
):
    """Says how a giveaway stands for you: whether you take part, why not, or, once it is over,
    whether you won and with which code.

    Args:
        peer: Chat in which the giveaway was announced.
        msg_id: Number of the message with the giveaway (`types.MessageMediaGiveaway`).

    Source:
        api/methods/payments.getGiveawayInfo.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPaymentForm(
    tl.Function["payments_TypePaymentForm"], id=0x37148DBB, name="payments.getPaymentForm"
):
    """Opens an invoice for payment: returns what is sold, the price, what the seller wants to know
    (name, address, email) and the `form_id` that later steps need. First step of every purchase;
    card payments continue with `payments.send_payment_form`, payments in Telegram Stars with
    `payments.send_stars_form`. Nothing is charged yet.

    Args:
        invoice: What is to be paid: an invoice message, an invoice link, a gift, a subscription and
            so on; see `types.TypeInputInvoice`.
        theme_params: JSON with the colors of your app, passed on to the payment page so that it
            matches. Leave out for the default look.

    Source:
        api/methods/payments.getPaymentForm.md
    """

    flags = tl.flags()
    invoice: TypeInputInvoice = tl.boxed("InputInvoice")
    theme_params: TypeDataJSON | None = tl.boxed("DataJSON", bit=0, default=None)

    ERRORS = (
        ("BOOST_PEER_INVALID", 400),
        ("BOT_INVOICE_INVALID", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("GIFT_MONTHS_INVALID", 400),
        ("GIFT_STARS_INVALID", 400),
        ("INVOICE_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MESSAGE_TOO_LONG", 400),
        ("MONTH_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("NO_PAYMENT_NEEDED", 400),
        ("PEER_ID_INVALID", 400),
        ("PREMIUM_PURPOSE_INVALID", 400),
        ("SLUG_INVALID", 400),
        ("STARGIFT_ALREADY_CONVERTED", 400),
        ("STARGIFT_ALREADY_REFUNDED", 400),
        ("STARGIFT_ALREADY_UPGRADED", 400),
        ("STARGIFT_INVALID", 400),
        ("STARGIFT_MESSAGE_INVALID", 400),
        ("STARGIFT_NOT_FOUND", 400),
        ("STARGIFT_NOT_OWNER", 400),
        ("STARGIFT_OWNER_INVALID", 400),
        ("STARGIFT_PEER_INVALID", 400),
        ("STARGIFT_RESELL_CURRENCY_NOT_ALLOWED", 400),
        ("STARGIFT_RESELL_TOO_EARLY_%d", 400),
        ("STARGIFT_SLUG_INVALID", 400),
        ("STARGIFT_TRANSFER_TOO_EARLY_%d", 400),
        ("STARGIFT_UPGRADE_UNAVAILABLE", 400),
        ("TO_ID_INVALID", 400),
        ("UNTIL_DATE_INVALID", 400),
        ("BOT_ACCESS_FORBIDDEN", 403),
        ("API_GIFT_RESTRICTED_UPDATE_APP", 406),
        ("STARGIFT_EXPORT_IN_PROGRESS", 406),
        ("STARS_FORM_AMOUNT_MISMATCH", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class GetPaymentReceipt(
    tl.Function["payments_TypePaymentReceipt"], id=0x2478D1CC, name="payments.getPaymentReceipt"
):
    """Fetches the receipt of a finished purchase: products, amount, delivery address and the card
    used, masked. The message to name is the service message that confirmed the payment.

    Args:
        peer: Chat in which the purchase was made.
        msg_id: Number of the service message about the successful payment
            (`types.MessageActionPaymentSent`); for an edited invoice, its `receipt_msg_id`.

    Source:
        api/methods/payments.getPaymentReceipt.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()

    ERRORS = (("MESSAGE_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPremiumGiftCodeOptions(
    tl.Function["list[TypePremiumGiftCodeOption]"],
    id=0x2757BA54,
    name="payments.getPremiumGiftCodeOptions",
    result=tl.vector(tl.boxed("PremiumGiftCodeOption")),
):
    """Lists the offers for buying Telegram Premium for other people: number of users, months, price
    and currency. Needed before gifting Premium or starting a Premium giveaway in a channel.

    Args:
        boost_peer: Channel or supergroup for which a giveaway is planned and that will get the
            boosts. Leave out to see the offers for direct gifts.

    Source:
        api/methods/payments.getPremiumGiftCodeOptions.md
    """

    flags = tl.flags()
    boost_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class GetResaleStarGifts(
    tl.Function["payments_TypeResaleStarGifts"], id=0x7A5FA236, name="payments.getResaleStarGifts"
):
    """Browses collectibles of one kind that their owners have put up for sale, with filters for
    model, pattern and background. Buy one with `types.InputInvoiceStarGiftResale`.

    Args:
        sort_by_price: Puts the cheapest gifts first.
        sort_by_num: Lowest collectible number first. Without either switch the latest offers come
            first.
        for_craft: Keeps to gifts that can serve as material for `payments.craft_star_gift`.
        stars_only: Keeps to gifts that can be paid in Stars, leaving out those sold for TON only.
        attributes_hash: The `attributes_hash` you last received; if the attribute list has not
            changed it is not sent again. 0 asks for it, leaving it out skips attributes.
        gift_id: Kind of gift, the `gift_id` of `types.StarGiftUnique`.
        attributes: Only gifts with these models, patterns or backgrounds. Leave out for no filter.
        offset: Empty string at the start, afterwards the received `next_offset`.
        limit: How many gifts a page may hold.

    Source:
        api/methods/payments.getResaleStarGifts.md
    """

    flags = tl.flags()
    sort_by_price: bool = tl.true(bit=1, default=False)
    sort_by_num: bool = tl.true(bit=2, default=False)
    for_craft: bool = tl.true(bit=4, default=False)
    stars_only: bool = tl.true(bit=5, default=False)
    attributes_hash: int | None = tl.int64(bit=0, default=None)
    gift_id: int = tl.int64()
    attributes: list[TypeStarGiftAttributeId] | None = tl.vector(
        tl.boxed("StarGiftAttributeId"), bit=3, default=None
    )
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("STARGIFT_ATTRIBUTE_INVALID", 400), ("STARGIFT_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedInfo(
    tl.Function["payments_TypeSavedInfo"], id=0x227D824B, name="payments.getSavedInfo"
):
    """Tells which buyer data Telegram stores for you: the delivery details of earlier orders, and
    whether a card is stored too. Card numbers themselves are never returned.

    Source:
        api/methods/payments.getSavedInfo.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedStarGift(
    tl.Function["payments_TypeSavedStarGifts"], id=0xB455A106, name="payments.getSavedStarGift"
):
    """Fetches particular received gifts again, for example after a service message announced one.

    Args:
        stargift: The gifts wanted, by message number, by chat and number, or by link name.

    Source:
        api/methods/payments.getSavedStarGift.md
    """

    stargift: list[TypeInputSavedStarGift] = tl.vector(tl.boxed("InputSavedStarGift"))

    ERRORS = (
        ("SAVED_ID_EMPTY", 400),
        ("STARGIFT_OWNER_INVALID", 400),
        ("STARGIFT_SLUG_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSavedStarGifts(
    tl.Function["payments_TypeSavedStarGifts"], id=0xA319E569, name="payments.getSavedStarGifts"
):
    """Lists the gifts that a user or channel has received, as shown on the profile. For your own,
    hidden ones come along too. The `exclude_` switches each leave a class of gifts out.

    Args:
        exclude_unsaved: Leaves out gifts that are hidden from the profile. Matters only for your
            own gifts.
        exclude_saved: Leaves out gifts that are displayed on the profile, so that only hidden ones
            remain.
        exclude_unlimited: Leaves out gifts of unlimited supply.
        exclude_unique: Leaves out upgraded collectibles.
        sort_by_value: Sorts by estimated value, dearest first, where the default is by date.
        exclude_upgradable: Leaves out limited gifts that can still become collectibles.
        exclude_unupgradable: Leaves out limited gifts for which no upgrade exists.
        peer_color_available: Keeps only gifts whose colors can be used for the name and profile of
            the owner.
        exclude_hosted: Leaves out gifts that live on the TON blockchain and are merely displayed
            here.
        peer: Owner of the gifts: user or channel, `types.InputPeerSelf` for your own.
        collection_id: Shows only one collection, from `payments.get_star_gift_collections`. Leave
            out for all gifts.
        offset: Empty string to begin, then `next_offset` of the last answer.
        limit: How many gifts to send per page.

    Source:
        api/methods/payments.getSavedStarGifts.md
    """

    flags = tl.flags()
    exclude_unsaved: bool = tl.true(bit=0, default=False)
    exclude_saved: bool = tl.true(bit=1, default=False)
    exclude_unlimited: bool = tl.true(bit=2, default=False)
    exclude_unique: bool = tl.true(bit=4, default=False)
    sort_by_value: bool = tl.true(bit=5, default=False)
    exclude_upgradable: bool = tl.true(bit=7, default=False)
    exclude_unupgradable: bool = tl.true(bit=8, default=False)
    peer_color_available: bool = tl.true(bit=9, default=False)
    exclude_hosted: bool = tl.true(bit=10, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    collection_id: int | None = tl.int32(bit=6, default=None)
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("COLLECTION_ID_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class GetStarGiftActiveAuctions(
    tl.Function["payments_TypeStarGiftActiveAuctions"],
    id=0xA5D0514D,
    name="payments.getStarGiftActiveAuctions",
):
    """Lists the running auctions in which you have a bid.

    Args:
        hash: Checksum over the auctions you know of, to be spared an unchanged list; 0 to get all.

    Source:
        api/methods/payments.getStarGiftActiveAuctions.md
    """

    hash: int = tl.int64()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarGiftAuctionAcquiredGifts(
    tl.Function["payments_TypeStarGiftAuctionAcquiredGifts"],
    id=0x6BA2CBEC,
    name="payments.getStarGiftAuctionAcquiredGifts",
):
    """Lists what you won in the auction of one gift: round, place, your bid, and who received it.

    Args:
        gift_id: The auctioned gift.

    Source:
        api/methods/payments.getStarGiftAuctionAcquiredGifts.md
    """

    gift_id: int = tl.int64()

    ERRORS = (("STARGIFT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarGiftAuctionState(
    tl.Function["payments_TypeStarGiftAuctionState"],
    id=0x5C9FF4D6,
    name="payments.getStarGiftAuctionState",
):
    """Reads how a gift auction stands: round, lowest bid that still wins, your own bid. Ask again
    after the `timeout` in the answer while the user looks at it; in between, changes arrive as
    `types.UpdateStarGiftAuctionState`.

    Args:
        auction: The auction, by gift number or by the name in its link.
        version: The `version` of the state you hold; when it is still current the server says so
            without repeating it. 0 if you have none.

    Source:
        api/methods/payments.getStarGiftAuctionState.md
    """

    auction: TypeInputStarGiftAuction = tl.boxed("InputStarGiftAuction")
    version: int = tl.int32()

    ERRORS = (("STARGIFT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarGiftCollections(
    tl.Function["payments_TypeStarGiftCollections"],
    id=0x981B91DD,
    name="payments.getStarGiftCollections",
):
    """Lists the gift collections on the profile of a user or channel, with name, icon and number of
    gifts.

    Args:
        peer: User or channel whose collections you want.
        hash: Checksum over the `hash` values of the collections you already know, so that an
            unchanged list is not repeated; 0 to receive it anyway.

    Source:
        api/methods/payments.getStarGiftCollections.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    hash: int = tl.int64()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarGiftUpgradeAttributes(
    tl.Function["payments_TypeStarGiftUpgradeAttributes"],
    id=0x6D038B58,
    name="payments.getStarGiftUpgradeAttributes",
):
    """Lists all models, patterns and backgrounds that a gift can get when it is upgraded, with the
    rarity of each.

    Args:
        gift_id: Kind of gift, `id` in `types.StarGift`.

    Source:
        api/methods/payments.getStarGiftUpgradeAttributes.md
    """

    gift_id: int = tl.int64()

    ERRORS = (("STARGIFT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarGiftUpgradePreview(
    tl.Function["payments_TypeStarGiftUpgradePreview"],
    id=0x9C9ABCB1,
    name="payments.getStarGiftUpgradePreview",
):
    """Shows what upgrading a gift to a collectible can result in: samples of models, patterns and
    backgrounds, and the present and coming upgrade prices. Costs nothing; which one you get is
    drawn at the upgrade.

    Args:
        gift_id: Number of the gift kind, `id` in `types.StarGift`.

    Source:
        api/methods/payments.getStarGiftUpgradePreview.md
    """

    gift_id: int = tl.int64()

    ERRORS = (("STARGIFT_INVALID", 400), ("STARGIFT_UPGRADE_UNAVAILABLE", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarGiftWithdrawalUrl(
    tl.Function["payments_TypeStarGiftWithdrawalUrl"],
    id=0xD06E93A8,
    name="payments.getStarGiftWithdrawalUrl",
):
    """Returns a Fragment link with which the owner exports a collectible gift to the TON blockchain
    as an NFT. Needs the two-step password, and the gift must be old enough (`can_export_at`).

    Args:
        stargift: Collectible gift of yours.
        password: Proof that you know the two-step password, computed from `account.get_password`.

    Source:
        api/methods/payments.getStarGiftWithdrawalUrl.md
    """

    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")
    password: TypeInputCheckPasswordSRP = tl.boxed("InputCheckPasswordSRP")

    ERRORS = (
        ("PASSWORD_HASH_INVALID", 400),
        ("PASSWORD_TOO_FRESH_%d", 400),
        ("SESSION_TOO_FRESH_%d", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarGifts(
    tl.Function["payments_TypeStarGifts"], id=0xC4563590, name="payments.getStarGifts"
):
    """Lists the gifts that can be bought for Stars at present, sold-out ones included, with price,
    remaining number and sticker. Bots use it too, to find a gift id for sending.

    Args:
        hash: The `hash` inside the last `types.payments.StarGifts`, which spares you an unchanged
            list; 0 on the first call.

    Source:
        api/methods/payments.getStarGifts.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": True, "business": False}


class GetStarsGiftOptions(
    tl.Function["list[TypeStarsGiftOption]"],
    id=0xD3C96BC8,
    name="payments.getStarsGiftOptions",
    result=tl.vector(tl.boxed("StarsGiftOption")),
):
    """Lists the packages of Telegram Stars that you can buy as a present for another person, with
    price and currency.

    Args:
        user_id: Who would receive the Stars; the offers can depend on it. Leave out for the general
            list.

    Source:
        api/methods/payments.getStarsGiftOptions.md
    """

    flags = tl.flags()
    user_id: TypeInputUser | None = tl.boxed("InputUser", bit=0, default=None)

    ERRORS = (
        ("INPUT_USER_DEACTIVATED", 400),
        ("USER_GIFT_UNAVAILABLE", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarsGiveawayOptions(
    tl.Function["list[TypeStarsGiveawayOption]"],
    id=0xBD1EFD3E,
    name="payments.getStarsGiveawayOptions",
    result=tl.vector(tl.boxed("StarsGiveawayOption")),
):
    """Lists the offers for giving away Telegram Stars in a channel: total Stars, price, possible
    numbers of winners and the boosts that come with it.

    Source:
        api/methods/payments.getStarsGiveawayOptions.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarsRevenueAdsAccountUrl(
    tl.Function["payments_TypeStarsRevenueAdsAccountUrl"],
    id=0xD1D7EFC5,
    name="payments.getStarsRevenueAdsAccountUrl",
):
    """Returns a link to Telegram's advertising platform, on which the earned Stars of a channel or
    bot can be spent for ads.

    Args:
        peer: Channel or bot whose Stars will pay for the ads; you must own it.

    Source:
        api/methods/payments.getStarsRevenueAdsAccountUrl.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("PEER_ID_INVALID", 400), ("CHAT_WRITE_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarsRevenueStats(
    tl.Function["payments_TypeStarsRevenueStats"],
    id=0xD91FFAD6,
    name="payments.getStarsRevenueStats",
):
    """Loads the earnings of a channel or bot as charts: current balance, total income, what can be
    withdrawn and the exchange rate to dollars. You must own the bot or be entitled to see the
    channel's revenue.

    Args:
        dark: Colors the charts for a dark background.
        ton: Shows the advertising income in TON rather than the income in Stars.
        peer: The bot or channel whose earnings you want; `types.InputPeerSelf` for your own
            account.

    Source:
        api/methods/payments.getStarsRevenueStats.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    ton: bool = tl.true(bit=1, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarsRevenueWithdrawalUrl(
    tl.Function["payments_TypeStarsRevenueWithdrawalUrl"],
    id=0x2433DC92,
    name="payments.getStarsRevenueWithdrawalUrl",
):
    """Returns a Fragment link over which the owner cashes out the earned Stars or TON of a channel
    or bot. Asks for the two-step password; a password set only recently or a fresh login is refused
    for some days.

    Args:
        ton: Withdraws the TON balance; leave `amount` out then, since everything is paid out.
        peer: Channel or bot whose earnings are withdrawn.
        amount: How many Stars to withdraw. Leave out for TON.
        password: Proof that you know the two-step password, computed from `account.get_password`.

    Source:
        api/methods/payments.getStarsRevenueWithdrawalUrl.md
    """

    flags = tl.flags()
    ton: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    amount: int | None = tl.int64(bit=1, default=None)
    password: TypeInputCheckPasswordSRP = tl.boxed("InputCheckPasswordSRP")

    ERRORS = (
        ("PASSWORD_HASH_INVALID", 400),
        ("PASSWORD_MISSING", 400),
        ("PASSWORD_TOO_FRESH_%d", 400),
        ("SESSION_TOO_FRESH_%d", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarsStatus(
    tl.Function["payments_TypeStarsStatus"], id=0x4EA9B3BF, name="payments.getStarsStatus"
):
    """Reads the balance of Telegram Stars (or TON) of yourself, of a bot you own or of a channel
    you run, with the first few transactions and subscriptions. More transactions come from
    `payments.get_stars_transactions`.

    Args:
        ton: Reads the balance in TON rather than in Stars; amounts are then nanotons.
        peer: Whose balance: `types.InputPeerSelf`, your bot, or a channel in which you may see the
            revenue.

    Source:
        api/methods/payments.getStarsStatus.md
    """

    flags = tl.flags()
    ton: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("BOT_ACCESS_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class GetStarsSubscriptions(
    tl.Function["payments_TypeStarsStatus"], id=0x032512C5, name="payments.getStarsSubscriptions"
):
    """Lists the paid subscriptions of an account: channels and bots that are paid for monthly in
    Stars, with price and date of the next payment.

    Args:
        missing_balance: Shows only those that will lapse because the balance is too low.
        peer: Whose subscriptions; normally `types.InputPeerSelf`.
        offset: Empty string at first, then the `subscriptions_next_offset` of the last answer.

    Source:
        api/methods/payments.getStarsSubscriptions.md
    """

    flags = tl.flags()
    missing_balance: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset: str = tl.string()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarsTopupOptions(
    tl.Function["list[TypeStarsTopupOption]"],
    id=0xC00EC7D3,
    name="payments.getStarsTopupOptions",
    result=tl.vector(tl.boxed("StarsTopupOption")),
):
    """Lists the packages of Telegram Stars you can buy for yourself with their prices. Buy one by
    paying an `types.InputInvoiceStars` with the purpose `types.InputStorePaymentStarsTopup`.

    Source:
        api/methods/payments.getStarsTopupOptions.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetStarsTransactions(
    tl.Function["payments_TypeStarsStatus"], id=0x69DA4557, name="payments.getStarsTransactions"
):
    """Pages through the income and spending of a Stars or TON balance. Without `inbound` and
    `outbound` both directions are listed; setting both at once is not allowed. Bots call it to see
    who paid them.

    Args:
        inbound: Lists only what was received.
        outbound: Lists only what was spent.
        ascending: Sorts from oldest to newest; normally the newest come first.
        ton: Lists the movements of the TON balance in place of the Stars one.
        subscription_id: Restricts the list to the payments of one subscription, by its `id` in
            `types.StarsSubscription`. Leave out for all.
        peer: Whose history: yourself, a bot you own, or a channel you run.
        offset: Empty string for the first page, afterwards the `next_offset` of the previous
            answer.
        limit: How many transactions one page may hold.

    Source:
        api/methods/payments.getStarsTransactions.md
    """

    flags = tl.flags()
    inbound: bool = tl.true(bit=0, default=False)
    outbound: bool = tl.true(bit=1, default=False)
    ascending: bool = tl.true(bit=2, default=False)
    ton: bool = tl.true(bit=4, default=False)
    subscription_id: str | None = tl.string(bit=3, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("SUBSCRIPTION_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetStarsTransactionsByID(
    tl.Function["payments_TypeStarsStatus"], id=0x2DCA16B8, name="payments.getStarsTransactionsByID"
):
    """Looks up single transactions of a Stars or TON balance by their numbers, for example one that
    a message refers to.

    Args:
        ton: Searches the history of the TON balance.
        peer: Whose history holds the transactions: yourself, a bot you own or a channel you run.
        id: The wanted transactions. Set `refund` on an entry to get the refund and not the payment
            of the same number.

    Source:
        api/methods/payments.getStarsTransactionsByID.md
    """

    flags = tl.flags()
    ton: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[TypeInputStarsTransaction] = tl.vector(tl.boxed("InputStarsTransaction"))

    ERRORS = (("PEER_ID_INVALID", 400), ("TRANSACTION_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSuggestedStarRefBots(
    tl.Function["payments_TypeSuggestedStarRefBots"],
    id=0x0D6B48F7,
    name="payments.getSuggestedStarRefBots",
):
    """Lists bots with an affiliate program you could join, together with commission and duration.
    Unsorted results come in order of profitability as Telegram judges it.

    Args:
        order_by_revenue: Puts the programs that bring most per referred user on top.
        order_by_date: Puts the newest programs on top.
        peer: Who would earn: yourself, a bot you own or a channel you run.
        offset: Empty string on the first page, then the `next_offset` from before.
        limit: Largest number of bots in the answer.

    Source:
        api/methods/payments.getSuggestedStarRefBots.md
    """

    flags = tl.flags()
    order_by_revenue: bool = tl.true(bit=0, default=False)
    order_by_date: bool = tl.true(bit=1, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetUniqueStarGift(
    tl.Function["payments_TypeUniqueStarGift"], id=0xA1974D72, name="payments.getUniqueStarGift"
):
    """Looks up a collectible gift by the name in its link: owner, number, model, pattern,
    background and price if it is for sale. Works for gifts of other people.

    Args:
        slug: Name of the collectible, the last part of `https://t.me/nft/NAME`.

    Source:
        api/methods/payments.getUniqueStarGift.md
    """

    slug: str = tl.string()

    ERRORS = (("STARGIFT_SLUG_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetUniqueStarGiftValueInfo(
    tl.Function["payments_TypeUniqueStarGiftValueInfo"],
    id=0x4365AF6B,
    name="payments.getUniqueStarGiftValueInfo",
):
    """Estimates what a collectible gift is worth, from its first price, last sale, and the lowest
    and average offers in Telegram and on Fragment.

    Args:
        slug: Name of the collectible, as in `https://t.me/nft/NAME`.

    Source:
        api/methods/payments.getUniqueStarGiftValueInfo.md
    """

    slug: str = tl.string()

    ERRORS = (("STARGIFT_SLUG_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class LaunchPrepaidGiveaway(
    tl.Function["TypeUpdates"], id=0x5FF58F20, name="payments.launchPrepaidGiveaway"
):
    """Starts a giveaway whose prizes were paid beforehand, usually bought over Fragment. The
    channel posts the giveaway message and the prizes go out at the date set in `purpose`. You must
    administer the channel.

    Args:
        peer: Channel or supergroup that holds the prepaid giveaway.
        giveaway_id: Number of the prepaid giveaway, from `prepaid_giveaways` in
            `premium.get_boosts_status`.
        purpose: Conditions of the giveaway: `types.InputStorePaymentPremiumGiveaway` or
            `types.InputStorePaymentStarsGiveaway`. Channel and amounts must fit the prepaid one.

    Source:
        api/methods/payments.launchPrepaidGiveaway.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    giveaway_id: int = tl.int64()
    purpose: TypeInputStorePaymentPurpose = tl.boxed("InputStorePaymentPurpose")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class RefundStarsCharge(
    tl.Function["TypeUpdates"], id=0x25AE8F4A, name="payments.refundStarsCharge"
):
    """Gives a buyer back the Telegram Stars he paid to your bot; only the bot itself can call it.
    The Stars leave the bot's balance at once, and each payment can be refunded only one time.

    Args:
        user_id: The user who paid.
        charge_id: Number of the payment: `charge.id` in the `types.MessageActionPaymentSentMe` that
            the bot received, or the transaction's `id`.

    Source:
        api/methods/payments.refundStarsCharge.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    charge_id: str = tl.string()

    ERRORS = (
        ("CHARGE_ALREADY_REFUNDED", 400),
        ("CHARGE_ID_EMPTY", 400),
        ("USER_BOT_REQUIRED", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class ReorderStarGiftCollections(
    tl.Function["bool"], id=0xC32AF4CC, name="payments.reorderStarGiftCollections"
):
    """Sets the order in which the gift collections of a profile are shown to visitors. The numbers
    come from `payments.get_star_gift_collections`.

    Args:
        peer: Owner of the collections.
        order: Collection numbers in the wanted order.

    Source:
        api/methods/payments.reorderStarGiftCollections.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    order: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ResolveStarGiftOffer(
    tl.Function["TypeUpdates"], id=0xE9CE781C, name="payments.resolveStarGiftOffer"
):
    """Accepts or declines somebody's offer to buy your collectible gift. On acceptance the gift
    changes hands and you get the money; on refusal the buyer gets his back.

    Args:
        decline: Set to refuse. Unset, the offer is accepted.
        offer_msg_id: Number of the service message with the offer
            (`types.MessageActionStarGiftPurchaseOffer`).

    Source:
        api/methods/payments.resolveStarGiftOffer.md
    """

    flags = tl.flags()
    decline: bool = tl.true(bit=0, default=False)
    offer_msg_id: int = tl.int32()

    ERRORS = (("MESSAGE_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class SaveStarGift(tl.Function["bool"], id=0x2A2A697C, name="payments.saveStarGift"):
    """Shows a received gift on the profile or hides it from there. Owners do it for their own
    gifts, administrators with the right to post for the gifts of a channel.

    Args:
        unsave: Hides the gift from visitors of the profile. Without it the gift is shown.
        stargift: The received gift.

    Source:
        api/methods/payments.saveStarGift.md
    """

    flags = tl.flags()
    unsave: bool = tl.true(bit=0, default=False)
    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")

    ERRORS = (
        ("MESSAGE_ID_INVALID", 400),
        ("SAVED_ID_EMPTY", 400),
        ("STARGIFT_OWNER_INVALID", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendPaymentForm(
    tl.Function["payments_TypePaymentResult"], id=0x2D03522F, name="payments.sendPaymentForm"
):
    """Pays an invoice in ordinary currency and really charges the card. Call
    `payments.get_payment_form` first. The answer either holds the updates of the finished purchase
    or a web address where the buyer must confirm with his bank (3-D Secure).

    Args:
        form_id: Number of the form, from `payments.get_payment_form`.
        invoice: The invoice the form was opened for.
        requested_info_id: The `id` from `payments.validate_requested_info`. Leave out when the form
            asks for no personal data.
        shipping_option_id: The chosen delivery option, one of those that
            `payments.validate_requested_info` offered. Leave out if there were none.
        credentials: How it is paid: a stored card, fresh card data from the payment provider, Apple
            Pay or Google Pay.
        tip_amount: Tip on top of the price, in the smallest unit of the currency (cents). Allowed
            only up to the `max_tip_amount` of the invoice.

    Source:
        api/methods/payments.sendPaymentForm.md
    """

    flags = tl.flags()
    form_id: int = tl.int64()
    invoice: TypeInputInvoice = tl.boxed("InputInvoice")
    requested_info_id: str | None = tl.string(bit=0, default=None)
    shipping_option_id: str | None = tl.string(bit=1, default=None)
    credentials: TypeInputPaymentCredentials = tl.boxed("InputPaymentCredentials")
    tip_amount: int | None = tl.int64(bit=2, default=None)

    ERRORS = (
        ("FORM_UNSUPPORTED", 400),
        ("INVOICE_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PAYMENT_CREDENTIALS_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("TMP_PASSWORD_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendStarGiftOffer(
    tl.Function["TypeUpdates"], id=0x8FB86B41, name="payments.sendStarGiftOffer"
):
    """Offers the owner of a collectible gift a price, even if it is not for sale. The sum is taken
    from your balance at once and comes back if the offer is refused or runs out. The owner sees it
    as a message and answers with `payments.resolve_star_gift_offer`.

    Args:
        peer: Present owner of the gift.
        slug: Name of the collectible, as in `https://t.me/nft/NAME`.
        price: What you offer, in Stars or TON; not below `offer_min_stars` of the gift.
        duration: How long the offer stands, in seconds: 21600, 43200, 86400, 129600, 172800 or
            259200.
        random_id: Random number you draw anew for each offer, against sending twice after a lost
            answer.
        allow_paid_stars: Stars you agree to pay for the message itself if the owner charges for
            messages. Leave out when he does not.

    Source:
        api/methods/payments.sendStarGiftOffer.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    slug: str = tl.string()
    price: TypeStarsAmount = tl.boxed("StarsAmount")
    duration: int = tl.int32()
    random_id: int | None = tl.random_id(default=None)
    allow_paid_stars: int | None = tl.int64(bit=0, default=None)

    ERRORS = (
        ("INPUT_STARS_AMOUNT_INVALID", 400),
        ("INPUT_STARS_NANOS_INVALID", 400),
        ("INVOICE_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("RESELL_STARS_TOO_FEW", 400),
        ("RESELL_STARS_TOO_MUCH", 400),
        ("STARGIFT_OFFER_INVALID", 400),
        ("STARGIFT_OFFER_NOT_ALLOWED", 400),
        ("STARGIFT_SLUG_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendStarsForm(
    tl.Function["payments_TypePaymentResult"], id=0x7998C914, name="payments.sendStarsForm"
):
    """Pays an invoice from your balance of Telegram Stars, at once and without further
    confirmation. Open the form with `payments.get_payment_form` and show the price first. Gifts,
    paid media, channel subscriptions and purchases from bots all go this way.

    Args:
        form_id: Number of the form, from `payments.get_payment_form`. It expires after a while.
        invoice: The very invoice for which the form was fetched.

    Source:
        api/methods/payments.sendStarsForm.md
    """

    form_id: int = tl.int64()
    invoice: TypeInputInvoice = tl.boxed("InputInvoice")

    ERRORS = (
        ("BALANCE_TOO_LOW", 400),
        ("BOT_INVOICE_INVALID", 400),
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("FORM_EXPIRED", 400),
        ("FORM_ID_EMPTY", 400),
        ("FORM_SUBMIT_DUPLICATE", 400),
        ("FORM_UNSUPPORTED", 400),
        ("GIFT_STARS_INVALID", 400),
        ("MEDIA_ALREADY_PAID", 400),
        ("MONTH_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("PURPOSE_INVALID", 400),
        ("STARGIFT_ALREADY_UPGRADED", 400),
        ("STARGIFT_NOT_FOUND", 400),
        ("STARGIFT_OWNER_INVALID", 400),
        ("STARGIFT_SLUG_INVALID", 400),
        ("STARGIFT_USAGE_LIMITED", 400),
        ("STARGIFT_USER_USAGE_LIMITED", 400),
        ("TO_ID_INVALID", 400),
        ("USER_ID_INVALID", 400),
        ("BOT_ACCESS_FORBIDDEN", 403),
        ("API_GIFT_RESTRICTED_UPDATE_APP", 406),
        ("PRECHECKOUT_FAILED", 406),
        ("STARS_FORM_AMOUNT_MISMATCH", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": True}


class ToggleChatStarGiftNotifications(
    tl.Function["bool"], id=0x60EAEFA1, name="payments.toggleChatStarGiftNotifications"
):
    """Decides whether you, as administrator of a channel, get a message each time somebody sends
    the channel a gift.

    Args:
        enabled: Set to receive the messages; unset turns them off.
        peer: The channel, by its id and access hash from an earlier answer.

    Source:
        api/methods/payments.toggleChatStarGiftNotifications.md
    """

    flags = tl.flags()
    enabled: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleStarGiftsPinnedToTop(
    tl.Function["bool"], id=0x1513E7B0, name="payments.toggleStarGiftsPinnedToTop"
):
    """Sets which collectibles are pinned at the top of the gifts on a profile, replacing what was
    pinned before. The number is limited by the app configuration.

    Args:
        peer: Owner of the gifts: `types.InputPeerSelf` or a channel you run.
        stargift: Gifts to pin, in the order to show them. An empty list unpins everything.

    Source:
        api/methods/payments.toggleStarGiftsPinnedToTop.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    stargift: list[TypeInputSavedStarGift] = tl.vector(tl.boxed("InputSavedStarGift"))

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class TransferStarGift(tl.Function["TypeUpdates"], id=0x7F18176A, name="payments.transferStarGift"):
    """Passes a collectible gift on to somebody else free of charge. If the transfer costs Stars
    (`transfer_stars`), the server answers `PAYMENT_REQUIRED` and you pay
    `types.InputInvoiceStarGiftTransfer`.

    Args:
        stargift: Collectible gift that you, or the channel you own, has.
        to_id: New owner: a user or a channel.

    Source:
        api/methods/payments.transferStarGift.md
    """

    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")
    to_id: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PAYMENT_REQUIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("SAVED_ID_EMPTY", 400),
        ("STARGIFT_NOT_FOUND", 400),
        ("STARGIFT_NOT_OWNER", 400),
        ("STARGIFT_NOT_UNIQUE", 400),
        ("STARGIFT_OWNER_INVALID", 400),
        ("STARGIFT_PEER_INVALID", 400),
        ("STARGIFT_TRANSFER_TOO_EARLY_%d", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class UpdateStarGiftCollection(
    tl.Function["TypeStarGiftCollection"], id=0x4FDDBEE7, name="payments.updateStarGiftCollection"
):
    """Renames a gift collection, adds or removes gifts, or changes their order. Fields left out
    stay as they are.

    Args:
        peer: Owner of the collection.
        collection_id: Which one, from `payments.get_star_gift_collections`.
        title: New name. Leave out to keep the old one.
        delete_stargift: Gifts to take out of the collection; they themselves stay. Leave out for
            none.
        add_stargift: Gifts to put in. Leave out for none.
        order: Gifts in the order in which they shall stand, first one first. Leave out to keep the
            order.

    Source:
        api/methods/payments.updateStarGiftCollection.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    collection_id: int = tl.int32()
    title: str | None = tl.string(bit=0, default=None)
    delete_stargift: list[TypeInputSavedStarGift] | None = tl.vector(
        tl.boxed("InputSavedStarGift"), bit=1, default=None
    )
    add_stargift: list[TypeInputSavedStarGift] | None = tl.vector(
        tl.boxed("InputSavedStarGift"), bit=2, default=None
    )
    order: list[TypeInputSavedStarGift] | None = tl.vector(
        tl.boxed("InputSavedStarGift"), bit=3, default=None
    )

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateStarGiftPrice(
    tl.Function["TypeUpdates"], id=0xEDBE6CCB, name="payments.updateStarGiftPrice"
):
    """Puts a collectible gift up for sale, changes its price, or takes it off the market. Telegram
    keeps a part of the price when it sells.

    Args:
        stargift: Collectible gift of yours or of a channel you own.
        resell_amount: Asking price in Stars or TON; an amount of 0 ends the sale.

    Source:
        api/methods/payments.updateStarGiftPrice.md
    """

    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")
    resell_amount: TypeStarsAmount = tl.boxed("StarsAmount")

    ERRORS = (("SAVED_ID_EMPTY", 400), ("STARGIFT_NOT_FOUND", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UpgradeStarGift(tl.Function["TypeUpdates"], id=0xAED6E4F5, name="payments.upgradeStarGift"):
    """Turns a received gift into a unique collectible with number, model and background, if the
    sender already paid for that. When it is not prepaid the server answers `PAYMENT_REQUIRED`; pay
    `types.InputInvoiceStarGiftUpgrade` then. The step cannot be undone.

    Args:
        keep_original_details: Writes sender, receiver and message of the original gift into the
            collectible, for everybody to see.
        stargift: The received gift to upgrade.

    Source:
        api/methods/payments.upgradeStarGift.md
    """

    flags = tl.flags()
    keep_original_details: bool = tl.true(bit=0, default=False)
    stargift: TypeInputSavedStarGift = tl.boxed("InputSavedStarGift")

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PAYMENT_REQUIRED", 400),
        ("SAVED_ID_EMPTY", 400),
        ("STARGIFT_ALREADY_CONVERTED", 400),
        ("STARGIFT_ALREADY_UPGRADED", 400),
        ("STARGIFT_UPGRADE_UNAVAILABLE", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class ValidateRequestedInfo(
    tl.Function["payments_TypeValidatedRequestedInfo"],
    id=0xB6C8F12B,
    name="payments.validateRequestedInfo",
):
    """Checks the name, phone, email and address the buyer typed in before paying, and asks the
    seller's bot for delivery options if the price depends on the address. Returns an `id` that goes
    into `payments.send_payment_form`, plus the delivery options to choose from.

    Args:
        save: Keeps the data at Telegram, so that the next order can be filled in from
            `payments.get_saved_info`.
        invoice: The same invoice that was given to `payments.get_payment_form`.
        info: The buyer's data. Fill exactly the fields that the form's `types.Invoice` requests.

    Source:
        api/methods/payments.validateRequestedInfo.md
    """

    flags = tl.flags()
    save: bool = tl.true(bit=0, default=False)
    invoice: TypeInputInvoice = tl.boxed("InputInvoice")
    info: TypePaymentRequestedInfo = tl.boxed("PaymentRequestedInfo")

    ERRORS = (("MESSAGE_ID_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}
