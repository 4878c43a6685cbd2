"""Constructors of payments."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.bank_card_open_url import TypeBankCardOpenUrl
    from .root.chat import TypeChat
    from .root.connected_bot_star_ref import TypeConnectedBotStarRef
    from .root.data_json import TypeDataJSON
    from .root.invoice import TypeInvoice
    from .root.payment_form_method import TypePaymentFormMethod
    from .root.payment_requested_info import TypePaymentRequestedInfo
    from .root.payment_saved_credentials import TypePaymentSavedCredentials
    from .root.peer import TypePeer
    from .root.saved_star_gift import TypeSavedStarGift
    from .root.shipping_option import TypeShippingOption
    from .root.star_gift import TypeStarGift
    from .root.star_gift_active_auction_state import TypeStarGiftActiveAuctionState
    from .root.star_gift_attribute import TypeStarGiftAttribute
    from .root.star_gift_attribute_counter import TypeStarGiftAttributeCounter
    from .root.star_gift_auction_acquired_gift import TypeStarGiftAuctionAcquiredGift
    from .root.star_gift_auction_state import (
        TypeStarGiftAuctionState as root_TypeStarGiftAuctionState,
    )
    from .root.star_gift_auction_user_state import TypeStarGiftAuctionUserState
    from .root.star_gift_collection import TypeStarGiftCollection
    from .root.star_gift_upgrade_price import TypeStarGiftUpgradePrice
    from .root.star_ref_program import TypeStarRefProgram
    from .root.stars_amount import TypeStarsAmount
    from .root.stars_revenue_status import TypeStarsRevenueStatus
    from .root.stars_subscription import TypeStarsSubscription
    from .root.stars_transaction import TypeStarsTransaction
    from .root.stats_graph import TypeStatsGraph
    from .root.text_with_entities import TypeTextWithEntities
    from .root.updates import TypeUpdates
    from .root.user import TypeUser
    from .root.web_document import TypeWebDocument


class BankCardData(tl.Constructor, id=0x3E24E573, name="payments.bankCardData"):
    """What is known about a card number.

    Attributes:
        title: Name of the bank and kind of card.
        open_urls: Pages of the bank, each with the text for a button.

    Source:
        api/constructors/payments.bankCardData.md
    """

    title: str = tl.string()
    open_urls: list[TypeBankCardOpenUrl] = tl.vector(tl.boxed("BankCardOpenUrl"))


class CheckCanSendGiftResultOk(
    tl.Constructor, id=0x374FA7AD, name="payments.checkCanSendGiftResultOk"
):
    """You may send the gift.

    Source:
        api/constructors/payments.checkCanSendGiftResultOk.md
    """


class CheckCanSendGiftResultFail(
    tl.Constructor, id=0xD5E58274, name="payments.checkCanSendGiftResultFail"
):
    """You may not send the gift now.

    Attributes:
        reason: Explanation for the user.

    Source:
        api/constructors/payments.checkCanSendGiftResultFail.md
    """

    reason: TypeTextWithEntities = tl.boxed("TextWithEntities")


class CheckedGiftCode(tl.Constructor, id=0xEB983F8F, name="payments.checkedGiftCode"):
    """What is known about a Premium gift code.

    Attributes:
        via_giveaway: Set if the code was won in a giveaway.
        from_id: Who gave it: a user, or the channel of the giveaway.
        giveaway_msg_id: Message with the giveaway in that channel.
        to_id: User for whom it is meant; missing if anybody may use it.
        date: Unix time at which the code was made.
        days: How many days of Premium it is worth.
        used_date: Unix time at which it was redeemed; missing if it is unused.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.checkedGiftCode.md
    """

    flags = tl.flags()
    via_giveaway: bool = tl.true(bit=2, default=False)
    from_id: TypePeer | None = tl.boxed("Peer", bit=4, default=None)
    giveaway_msg_id: int | None = tl.int32(bit=3, default=None)
    to_id: int | None = tl.int64(bit=0, default=None)
    date: int = tl.int32()
    days: int = tl.int32()
    used_date: int | None = tl.int32(bit=1, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ConnectedStarRefBots(tl.Constructor, id=0x98D5EA1D, name="payments.connectedStarRefBots"):
    """Affiliate programs you take part in.

    Attributes:
        count: How many you joined in all.
        connected_bots: Your link, terms and earnings per bot.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.connectedStarRefBots.md
    """

    count: int = tl.int32()
    connected_bots: list[TypeConnectedBotStarRef] = tl.vector(tl.boxed("ConnectedBotStarRef"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ExportedInvoice(tl.Constructor, id=0xAED0CBD9, name="payments.exportedInvoice"):
    """Link under which an invoice can be paid.

    Attributes:
        url: The link, of the form `https://t.me/$...`.

    Source:
        api/constructors/payments.exportedInvoice.md
    """

    url: str = tl.string()


class GiveawayInfo(tl.Constructor, id=0x4367DAA0, name="payments.giveawayInfo"):
    """The giveaway is still going on; says whether you have a chance.

    Attributes:
        participating: You fulfil all conditions and take part.
        preparing_results: The end is reached and the winners are being drawn.
        start_date: Unix time of the start.
        joined_too_early_date: You do not take part because you joined before the start, at this
            Unix time, and only new members count.
        admin_disallowed_chat_id: You do not take part because you administer this channel, one of
            those in the giveaway.
        disallowed_country: You do not take part because of your country, given as a two-letter
            code.

    Source:
        api/constructors/payments.giveawayInfo.md
    """

    flags = tl.flags()
    participating: bool = tl.true(bit=0, default=False)
    preparing_results: bool = tl.true(bit=3, default=False)
    start_date: int = tl.int32()
    joined_too_early_date: int | None = tl.int32(bit=1, default=None)
    admin_disallowed_chat_id: int | None = tl.int64(bit=2, default=None)
    disallowed_country: str | None = tl.string(bit=4, default=None)


class GiveawayInfoResults(tl.Constructor, id=0xE175E66F, name="payments.giveawayInfoResults"):
    """The giveaway is over.

    Attributes:
        winner: You have won.
        refunded: The giveaway was canceled and the buyer got his money back.
        start_date: Unix time of the start.
        gift_code_slug: Your prize as a Premium gift code, for `payments.apply_gift_code`.
        stars_prize: Your prize in Stars.
        finish_date: Unix time of the drawing; may be a bit later than announced.
        winners_count: How many won.
        activated_count: How many winners have redeemed their code so far.

    Source:
        api/constructors/payments.giveawayInfoResults.md
    """

    flags = tl.flags()
    winner: bool = tl.true(bit=0, default=False)
    refunded: bool = tl.true(bit=1, default=False)
    start_date: int = tl.int32()
    gift_code_slug: str | None = tl.string(bit=3, default=None)
    stars_prize: int | None = tl.int64(bit=4, default=None)
    finish_date: int = tl.int32()
    winners_count: int = tl.int32()
    activated_count: int | None = tl.int32(bit=2, default=None)


class PaymentForm(tl.Constructor, id=0xA0058751, name="payments.paymentForm"):
    """Invoice that is paid in ordinary currency, with everything needed to draw the payment page.

    Attributes:
        can_save_credentials: The user may choose to store his card at Telegram.
        password_missing: Storing a card requires a two-step password, which the user has not set.
        form_id: Pass it to `payments.send_payment_form`.
        bot_id: Bot that sells.
        title: Name of the product.
        description: What the product is.
        photo: Picture of the product.
        invoice: Prices, and which data the buyer has to give.
        provider_id: User id of the bot of the payment provider.
        url: Page of the provider on which the card is entered.
        native_provider: Name of the provider, such as `stripe`, if the app can collect card data by
            itself.
        native_params: Settings for that provider, in JSON, among them its public key.
        additional_methods: Further ways to pay, each by a web page.
        saved_info: Delivery data from an earlier order, to fill the form in.
        saved_credentials: Stored cards to choose from.
        users: The selling bot and the provider.

    Source:
        api/constructors/payments.paymentForm.md
    """

    flags = tl.flags()
    can_save_credentials: bool = tl.true(bit=2, default=False)
    password_missing: bool = tl.true(bit=3, default=False)
    form_id: int = tl.int64()
    bot_id: int = tl.int64()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=5, default=None)
    invoice: TypeInvoice = tl.boxed("Invoice")
    provider_id: int = tl.int64()
    url: str = tl.string()
    native_provider: str | None = tl.string(bit=4, default=None)
    native_params: TypeDataJSON | None = tl.boxed("DataJSON", bit=4, default=None)
    additional_methods: list[TypePaymentFormMethod] | None = tl.vector(
        tl.boxed("PaymentFormMethod"), bit=6, default=None
    )
    saved_info: TypePaymentRequestedInfo | None = tl.boxed(
        "PaymentRequestedInfo", bit=0, default=None
    )
    saved_credentials: list[TypePaymentSavedCredentials] | None = tl.vector(
        tl.boxed("PaymentSavedCredentials"), bit=1, default=None
    )
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PaymentFormStars(tl.Constructor, id=0x7BF6B15C, name="payments.paymentFormStars"):
    """Invoice that is paid from the balance of Telegram Stars.

    Attributes:
        form_id: Pass it to `payments.send_stars_form`.
        bot_id: Bot that sells.
        title: Name of the product.
        description: What the product is.
        photo: Picture of the product.
        invoice: The price, with `XTR` as its currency.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.paymentFormStars.md
    """

    flags = tl.flags()
    form_id: int = tl.int64()
    bot_id: int = tl.int64()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=5, default=None)
    invoice: TypeInvoice = tl.boxed("Invoice")
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PaymentFormStarGift(tl.Constructor, id=0xB425CFE1, name="payments.paymentFormStarGift"):
    """Short form for buying, upgrading or transferring a gift.

    Attributes:
        form_id: Pass it to `payments.send_stars_form`.
        invoice: The price in Stars or TON.

    Source:
        api/constructors/payments.paymentFormStarGift.md
    """

    form_id: int = tl.int64()
    invoice: TypeInvoice = tl.boxed("Invoice")


class PaymentReceipt(tl.Constructor, id=0x70C4FE03, name="payments.paymentReceipt"):
    """Receipt of a purchase paid by card.

    Attributes:
        date: Unix time of the payment.
        bot_id: Bot that sold.
        provider_id: User id of the bot of the payment provider.
        title: Name of the product.
        description: What was bought.
        photo: Picture of the product.
        invoice: Prices and conditions at the time of the purchase.
        info: Data the buyer gave.
        shipping: The chosen way of delivery.
        tip_amount: Tip, in the smallest unit of the currency.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        total_amount: Sum paid, in the smallest unit of the currency.
        credentials_title: Card used, such as `Visa *4242`.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.paymentReceipt.md
    """

    flags = tl.flags()
    date: int = tl.int32()
    bot_id: int = tl.int64()
    provider_id: int = tl.int64()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=2, default=None)
    invoice: TypeInvoice = tl.boxed("Invoice")
    info: TypePaymentRequestedInfo | None = tl.boxed("PaymentRequestedInfo", bit=0, default=None)
    shipping: TypeShippingOption | None = tl.boxed("ShippingOption", bit=1, default=None)
    tip_amount: int | None = tl.int64(bit=3, default=None)
    currency: str = tl.string()
    total_amount: int = tl.int64()
    credentials_title: str = tl.string()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PaymentReceiptStars(tl.Constructor, id=0xDABBF83A, name="payments.paymentReceiptStars"):
    """Receipt of a purchase paid in Telegram Stars.

    Attributes:
        date: Unix time of the payment.
        bot_id: Bot that sold.
        title: Name of the product.
        description: What was bought.
        photo: Picture of the product, kept at a web address.
        invoice: Price, currency and what data the buyer has to give.
        currency: Always `XTR`, that is, Telegram Stars.
        total_amount: How many Stars were paid.
        transaction_id: Number of the payment in the history of your balance.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.paymentReceiptStars.md
    """

    flags = tl.flags()
    date: int = tl.int32()
    bot_id: int = tl.int64()
    title: str = tl.string()
    description: str = tl.string()
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=2, default=None)
    invoice: TypeInvoice = tl.boxed("Invoice")
    currency: str = tl.string()
    total_amount: int = tl.int64()
    transaction_id: str = tl.string()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PaymentResult(tl.Constructor, id=0x4E5F810D, name="payments.paymentResult"):
    """The payment is done.

    Attributes:
        updates: What came of it: service message, gift, joined chat and the like.

    Source:
        api/constructors/payments.paymentResult.md
    """

    updates: TypeUpdates = tl.boxed("Updates")


class PaymentVerificationNeeded(
    tl.Constructor, id=0xD8411139, name="payments.paymentVerificationNeeded"
):
    """The bank wants the buyer to confirm the payment himself.

    Attributes:
        url: Page to open for that; the payment then goes on by itself.

    Source:
        api/constructors/payments.paymentVerificationNeeded.md
    """

    url: str = tl.string()


class ResaleStarGifts(tl.Constructor, id=0x947A12DF, name="payments.resaleStarGifts"):
    """A page of collectibles for sale, with what is needed to build the filters.

    Attributes:
        count: How many are for sale under the given filters.
        gifts: The collectibles with their prices.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        attributes: All models, patterns and backgrounds one can filter by; missing if they are
            unchanged.
        attributes_hash: Send it next time to be spared an unchanged attribute list.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        counters: How many offers exist for each model, pattern and background.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.resaleStarGifts.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    gifts: list[TypeStarGift] = tl.vector(tl.boxed("StarGift"))
    next_offset: str | None = tl.string(bit=0, default=None)
    attributes: list[TypeStarGiftAttribute] | None = tl.vector(
        tl.boxed("StarGiftAttribute"), bit=1, default=None
    )
    attributes_hash: int | None = tl.int64(bit=1, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    counters: list[TypeStarGiftAttributeCounter] | None = tl.vector(
        tl.boxed("StarGiftAttributeCounter"), bit=2, default=None
    )
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SavedInfo(tl.Constructor, id=0xFB8FE43C, name="payments.savedInfo"):
    """Which payment data Telegram keeps for you.

    Attributes:
        has_saved_credentials: At least one card is stored.
        saved_info: Stored name, phone, email and address; missing if nothing is stored.

    Source:
        api/constructors/payments.savedInfo.md
    """

    flags = tl.flags()
    has_saved_credentials: bool = tl.true(bit=1, default=False)
    saved_info: TypePaymentRequestedInfo | None = tl.boxed(
        "PaymentRequestedInfo", bit=0, default=None
    )


class SavedStarGifts(tl.Constructor, id=0x95F389B1, name="payments.savedStarGifts"):
    """A page of gifts that somebody received.

    Attributes:
        count: How many gifts fit the request in all.
        chat_notifications_enabled: For channels: whether you are told of new gifts.
        gifts: The gifts with sender, date and what you can do with them.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.savedStarGifts.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    chat_notifications_enabled: bool | None = tl.boolean(bit=1, default=None)
    gifts: list[TypeSavedStarGift] = tl.vector(tl.boxed("SavedStarGift"))
    next_offset: str | None = tl.string(bit=0, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class StarGiftActiveAuctionsNotModified(
    tl.Constructor, id=0xDB33DAD0, name="payments.starGiftActiveAuctionsNotModified"
):
    """You bid in the same auctions as before.

    Source:
        api/constructors/payments.starGiftActiveAuctionsNotModified.md
    """


class StarGiftActiveAuctions(tl.Constructor, id=0xAEF6ABBC, name="payments.starGiftActiveAuctions"):
    """Auctions in which you have a bid.

    Attributes:
        auctions: State of each of them.
        users: Users that are mentioned elsewhere in this object by their id.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.starGiftActiveAuctions.md
    """

    auctions: list[TypeStarGiftActiveAuctionState] = tl.vector(
        tl.boxed("StarGiftActiveAuctionState")
    )
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))


class StarGiftAuctionAcquiredGifts(
    tl.Constructor, id=0x7D5BD1F0, name="payments.starGiftAuctionAcquiredGifts"
):
    """Gifts you won in an auction.

    Attributes:
        gifts: One entry per gift won.
        users: Users that are mentioned elsewhere in this object by their id.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.starGiftAuctionAcquiredGifts.md
    """

    gifts: list[TypeStarGiftAuctionAcquiredGift] = tl.vector(
        tl.boxed("StarGiftAuctionAcquiredGift")
    )
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))


class StarGiftAuctionState(tl.Constructor, id=0x6B39F4EC, name="payments.starGiftAuctionState"):
    """How one gift auction stands.

    Attributes:
        gift: The auctioned gift.
        state: Round, bids and time; the same for everybody.
        user_state: Your own bid and what you have won.
        timeout: Seconds after which to ask again while the auction is on screen.
        users: Users that are mentioned elsewhere in this object by their id.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.starGiftAuctionState.md
    """

    gift: TypeStarGift = tl.boxed("StarGift")
    state: root_TypeStarGiftAuctionState = tl.boxed("StarGiftAuctionState")
    user_state: TypeStarGiftAuctionUserState = tl.boxed("StarGiftAuctionUserState")
    timeout: int = tl.int32()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))


class StarGiftCollectionsNotModified(
    tl.Constructor, id=0xA0BA4F17, name="payments.starGiftCollectionsNotModified"
):
    """The gift collections are the same as those you know.

    Source:
        api/constructors/payments.starGiftCollectionsNotModified.md
    """


class StarGiftCollections(tl.Constructor, id=0x8A2932F3, name="payments.starGiftCollections"):
    """Gift collections of a profile.

    Attributes:
        collections: The collections in display order.

    Source:
        api/constructors/payments.starGiftCollections.md
    """

    collections: list[TypeStarGiftCollection] = tl.vector(tl.boxed("StarGiftCollection"))


class StarGiftUpgradeAttributes(
    tl.Constructor, id=0x46C6E36F, name="payments.starGiftUpgradeAttributes"
):
    """Everything an upgrade of the gift can bring.

    Attributes:
        attributes: All models, patterns and backgrounds with their rarity.

    Source:
        api/constructors/payments.starGiftUpgradeAttributes.md
    """

    attributes: list[TypeStarGiftAttribute] = tl.vector(tl.boxed("StarGiftAttribute"))


class StarGiftUpgradePreview(tl.Constructor, id=0x3DE1DFED, name="payments.starGiftUpgradePreview"):
    """Samples and prices for upgrading a gift.

    Attributes:
        sample_attributes: Some of the possible models, patterns and backgrounds, to be shown in
            turn.
        prices: How the upgrade price falls over time, in large steps.
        next_prices: The nearest price changes, in small steps.

    Source:
        api/constructors/payments.starGiftUpgradePreview.md
    """

    sample_attributes: list[TypeStarGiftAttribute] = tl.vector(tl.boxed("StarGiftAttribute"))
    prices: list[TypeStarGiftUpgradePrice] = tl.vector(tl.boxed("StarGiftUpgradePrice"))
    next_prices: list[TypeStarGiftUpgradePrice] = tl.vector(tl.boxed("StarGiftUpgradePrice"))


class StarGiftWithdrawalUrl(tl.Constructor, id=0x84AA3A9C, name="payments.starGiftWithdrawalUrl"):
    """Page on Fragment where a collectible is moved to the TON blockchain.

    Attributes:
        url: The page; for the owner only.

    Source:
        api/constructors/payments.starGiftWithdrawalUrl.md
    """

    url: str = tl.string()


class StarGiftsNotModified(tl.Constructor, id=0xA388A368, name="payments.starGiftsNotModified"):
    """The gift shop is unchanged since the hash you sent.

    Source:
        api/constructors/payments.starGiftsNotModified.md
    """


class StarGifts(tl.Constructor, id=0x2ED82995, name="payments.starGifts"):
    """Gifts in Telegram's shop.

    Attributes:
        hash: Send it with the next `payments.get_star_gifts`.
        gifts: The gifts in display order, sold-out ones too.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.starGifts.md
    """

    hash: int = tl.int32()
    gifts: list[TypeStarGift] = tl.vector(tl.boxed("StarGift"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class StarsRevenueAdsAccountUrl(
    tl.Constructor, id=0x394E7F21, name="payments.starsRevenueAdsAccountUrl"
):
    """Page on which Stars can be spent for ads.

    Attributes:
        url: The page on Telegram's advertising platform.

    Source:
        api/constructors/payments.starsRevenueAdsAccountUrl.md
    """

    url: str = tl.string()


class StarsRevenueStats(tl.Constructor, id=0x6C207376, name="payments.starsRevenueStats"):
    """Earnings of a channel or bot.

    Attributes:
        top_hours_graph: Chart of ad views by hour of the day; only for TON.
        revenue_graph: Chart of the income over time.
        status: Balance, total income, and what can be withdrawn when.
        usd_rate: How many US dollars one Star or one TON is worth here.

    Source:
        api/constructors/payments.starsRevenueStats.md
    """

    flags = tl.flags()
    top_hours_graph: TypeStatsGraph | None = tl.boxed("StatsGraph", bit=0, default=None)
    revenue_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    status: TypeStarsRevenueStatus = tl.boxed("StarsRevenueStatus")
    usd_rate: float = tl.double()


class StarsRevenueWithdrawalUrl(
    tl.Constructor, id=0x1DAB80B7, name="payments.starsRevenueWithdrawalUrl"
):
    """Page on Fragment over which the earnings are paid out.

    Attributes:
        url: The page; meant for the owner alone and valid for a short time.

    Source:
        api/constructors/payments.starsRevenueWithdrawalUrl.md
    """

    url: str = tl.string()


class StarsStatus(tl.Constructor, id=0x6C9CE8ED, name="payments.starsStatus"):
    """Balance in Stars or TON with a page of subscriptions or transactions, depending on what was
    asked.

    Attributes:
        balance: What is on the balance at present, in Stars or TON.
        subscriptions: Subscriptions on this page.
        subscriptions_next_offset: Pass it to `payments.get_stars_subscriptions` for the next page.
        subscriptions_missing_balance: How many Stars you lack to renew what is due.
        history: Transactions on this page.
        next_offset: Pass it to `payments.get_stars_transactions` for the next page; missing on the
            last.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.starsStatus.md
    """

    flags = tl.flags()
    balance: TypeStarsAmount = tl.boxed("StarsAmount")
    subscriptions: list[TypeStarsSubscription] | None = tl.vector(
        tl.boxed("StarsSubscription"), bit=1, default=None
    )
    subscriptions_next_offset: str | None = tl.string(bit=2, default=None)
    subscriptions_missing_balance: int | None = tl.int64(bit=4, default=None)
    history: list[TypeStarsTransaction] | None = tl.vector(
        tl.boxed("StarsTransaction"), bit=3, default=None
    )
    next_offset: str | None = tl.string(bit=0, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SuggestedStarRefBots(tl.Constructor, id=0xB4D5D859, name="payments.suggestedStarRefBots"):
    """Affiliate programs that are open to you.

    Attributes:
        count: How many there are in all.
        suggested_bots: Terms of each program.
        users: Users that are mentioned elsewhere in this object by their id.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.

    Source:
        api/constructors/payments.suggestedStarRefBots.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    suggested_bots: list[TypeStarRefProgram] = tl.vector(tl.boxed("StarRefProgram"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    next_offset: str | None = tl.string(bit=0, default=None)


class UniqueStarGift(tl.Constructor, id=0x416C56E8, name="payments.uniqueStarGift"):
    """One collectible gift.

    Attributes:
        gift: The collectible, as `types.StarGiftUnique`.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/payments.uniqueStarGift.md
    """

    gift: TypeStarGift = tl.boxed("StarGift")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class UniqueStarGiftValueInfo(
    tl.Constructor, id=0x512FE446, name="payments.uniqueStarGiftValueInfo"
):
    """Estimate of a collectible's value and the figures behind it. All prices are in the smallest
    unit of `currency` unless said otherwise.

    Attributes:
        last_sale_on_fragment: The last sale took place on Fragment.
        value_is_average: The value is the average price of similar gifts and not that of this very
            gift.
        currency: Currency of the prices, as a three-letter code.
        value: Estimated value, in the smallest unit of the currency.
        initial_sale_date: Unix time at which the gift was first bought.
        initial_sale_stars: First price, in Stars.
        initial_sale_price: First price, converted.
        last_sale_date: Unix time of the last resale; missing if there was none.
        last_sale_price: Price at the last resale.
        floor_price: Lowest asking price among gifts of this kind.
        average_price: Average selling price of gifts of this kind.
        listed_count: How many of the kind are offered in Telegram.
        fragment_listed_count: How many of the kind are offered on Fragment.
        fragment_listed_url: Page on Fragment with those offers.

    Source:
        api/constructors/payments.uniqueStarGiftValueInfo.md
    """

    flags = tl.flags()
    last_sale_on_fragment: bool = tl.true(bit=1, default=False)
    value_is_average: bool = tl.true(bit=6, default=False)
    currency: str = tl.string()
    value: int = tl.int64()
    initial_sale_date: int = tl.int32()
    initial_sale_stars: int = tl.int64()
    initial_sale_price: int = tl.int64()
    last_sale_date: int | None = tl.int32(bit=0, default=None)
    last_sale_price: int | None = tl.int64(bit=0, default=None)
    floor_price: int | None = tl.int64(bit=2, default=None)
    average_price: int | None = tl.int64(bit=3, default=None)
    listed_count: int | None = tl.int32(bit=4, default=None)
    fragment_listed_count: int | None = tl.int32(bit=5, default=None)
    fragment_listed_url: str | None = tl.string(bit=5, default=None)


class ValidatedRequestedInfo(tl.Constructor, id=0xD1451883, name="payments.validatedRequestedInfo"):
    """The buyer's data is acceptable.

    Attributes:
        id: Pass it as `requested_info_id` to `payments.send_payment_form`.
        shipping_options: Ways of delivery to choose from, if the price depends on it.

    Source:
        api/constructors/payments.validatedRequestedInfo.md
    """

    flags = tl.flags()
    id: str | None = tl.string(bit=0, default=None)
    shipping_options: list[TypeShippingOption] | None = tl.vector(
        tl.boxed("ShippingOption"), bit=1, default=None
    )


TypeBankCardData: TypeAlias = BankCardData
"""Answer to `payments.get_bank_card_data`."""
TypeCheckCanSendGiftResult: TypeAlias = CheckCanSendGiftResultOk | CheckCanSendGiftResultFail
"""Yes or no from `payments.check_can_send_gift`."""
TypeCheckedGiftCode: TypeAlias = CheckedGiftCode
"""Description of a code, from `payments.check_gift_code`."""
TypeConnectedStarRefBots: TypeAlias = ConnectedStarRefBots
"""Your affiliate links, after joining, editing or listing; see
`payments.get_connected_star_ref_bots`.
"""
TypeExportedInvoice: TypeAlias = ExportedInvoice
"""Link made by `payments.export_invoice`."""
TypeGiveawayInfo: TypeAlias = GiveawayInfo | GiveawayInfoResults
"""State of a giveaway from your point of view, given by `payments.get_giveaway_info`: running or
over.
"""
TypePaymentForm: TypeAlias = PaymentForm | PaymentFormStars | PaymentFormStarGift
"""What `payments.get_payment_form` returns. The constructor tells how to pay: by card
(`types.payments.PaymentForm`) or from your balance (the other two).
"""
TypePaymentReceipt: TypeAlias = PaymentReceipt | PaymentReceiptStars
"""Proof of a purchase, from `payments.get_payment_receipt`."""
TypePaymentResult: TypeAlias = PaymentResult | PaymentVerificationNeeded
"""How a payment ended, or what is still to be done, after `payments.send_payment_form` or
`payments.send_stars_form`.
"""
TypeResaleStarGifts: TypeAlias = ResaleStarGifts
"""Market of collectibles, from `payments.get_resale_star_gifts`."""
TypeSavedInfo: TypeAlias = SavedInfo
"""Answer to `payments.get_saved_info`."""
TypeSavedStarGifts: TypeAlias = SavedStarGifts
"""Received gifts, for instance from `payments.get_saved_star_gifts`."""
TypeStarGiftActiveAuctions: TypeAlias = StarGiftActiveAuctionsNotModified | StarGiftActiveAuctions
"""Running auctions with your bids, from `payments.get_star_gift_active_auctions`;
`types.payments.StarGiftActiveAuctionsNotModified` says that what you hold is still current.
"""
TypeStarGiftAuctionAcquiredGifts: TypeAlias = StarGiftAuctionAcquiredGifts
"""Answer to `payments.get_star_gift_auction_acquired_gifts`."""
TypeStarGiftAuctionState: TypeAlias = StarGiftAuctionState
"""Answer to `payments.get_star_gift_auction_state`."""
TypeStarGiftCollections: TypeAlias = StarGiftCollectionsNotModified | StarGiftCollections
"""Collections from `payments.get_star_gift_collections`, or the note that nothing changed."""
TypeStarGiftUpgradeAttributes: TypeAlias = StarGiftUpgradeAttributes
"""Answer to `payments.get_star_gift_upgrade_attributes`."""
TypeStarGiftUpgradePreview: TypeAlias = StarGiftUpgradePreview
"""Answer to `payments.get_star_gift_upgrade_preview`."""
TypeStarGiftWithdrawalUrl: TypeAlias = StarGiftWithdrawalUrl
"""Answer to `payments.get_star_gift_withdrawal_url`."""
TypeStarGifts: TypeAlias = StarGiftsNotModified | StarGifts
"""The gift shop, from `payments.get_star_gifts`, or the note that nothing changed."""
TypeStarsRevenueAdsAccountUrl: TypeAlias = StarsRevenueAdsAccountUrl
"""Answer to `payments.get_stars_revenue_ads_account_url`."""
TypeStarsRevenueStats: TypeAlias = StarsRevenueStats
"""Earnings report from `payments.get_stars_revenue_stats`."""
TypeStarsRevenueWithdrawalUrl: TypeAlias = StarsRevenueWithdrawalUrl
"""Answer to `payments.get_stars_revenue_withdrawal_url`."""
TypeStarsStatus: TypeAlias = StarsStatus
"""Common answer about a balance, its movements and its subscriptions; see
`payments.get_stars_status`.
"""
TypeSuggestedStarRefBots: TypeAlias = SuggestedStarRefBots
"""Programs proposed by `payments.get_suggested_star_ref_bots`."""
TypeUniqueStarGift: TypeAlias = UniqueStarGift
"""Collectible looked up by its name with `payments.get_unique_star_gift`."""
TypeUniqueStarGiftValueInfo: TypeAlias = UniqueStarGiftValueInfo
"""Answer to `payments.get_unique_star_gift_value_info`."""
TypeValidatedRequestedInfo: TypeAlias = ValidatedRequestedInfo
"""Approval of name and address, from `payments.validate_requested_info`."""
