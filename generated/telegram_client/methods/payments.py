"""Methods of the payments namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import payments as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Payments(Namespace):
    """Methods of the payments namespace."""

    async def apply_gift_code(self, *, slug: str) -> TypeUpdates:
        """Redeems a Premium gift code for your account. The code is used up afterwards. Check it
        with `payments.check_gift_code` first; with a running Premium subscription the server
        refuses and says when you may try again.

        Args:
            slug: The code, last part of a link such as `https://t.me/giftcode/CODE`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GiftSlugExpired: 400 GIFT_SLUG_EXPIRED: The gift code was used or has run out; it
                cannot be redeemed any more.
            errors.GiftSlugInvalid: 400 GIFT_SLUG_INVALID: There is no such gift code; pass the part
                of the link that follows `t.me/giftcode/`.
            errors.PremiumSubActiveUntil: 420 PREMIUM_SUB_ACTIVE_UNTIL_%d: The account already has
                Premium; the number is the Unix time of its end, after which the code can be
                redeemed or until then passed to a friend.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.applyGiftCode.md
        """
        return await self._client(functions.ApplyGiftCode(slug=slug))

    async def assign_app_store_transaction(
        self, *, receipt: bytes, purpose: TypeInputStorePaymentPurpose
    ) -> TypeUpdates:
        """Reports a purchase made inside Apple's App Store, so that Telegram credits what was
        bought: Premium, Stars, a gift or a giveaway. Useful only to apps published in that store.

        Args:
            receipt: Raw receipt bytes that the App Store handed to the app.
            purpose: What was bought and for whom; must match what the store charged.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.InputPurposeInvalid: 400 INPUT_PURPOSE_INVALID: The purpose does not fit a
                purchase in an app store; check its kind and fields.
            errors.ReceiptEmpty: 400 RECEIPT_EMPTY: The receipt of the app store is missing; pass
                the bytes from Apple.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.assignAppStoreTransaction.md
        """
        return await self._client(
            functions.AssignAppStoreTransaction(receipt=receipt, purpose=purpose)
        )

    async def assign_play_market_transaction(
        self, *, receipt: TypeDataJSON, purpose: TypeInputStorePaymentPurpose
    ) -> TypeUpdates:
        """Reports a purchase made with Google Play billing, whereupon Telegram delivers the
        Premium, Stars, gift or giveaway. Useful only to apps distributed over Google Play.

        Args:
            receipt: JSON of the purchase as Google Play returned it.
            purpose: What was bought and for whom; must match what the store charged.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.DataJsonInvalid: 400 DATA_JSON_INVALID: The JSON text cannot be read or lacks
                required fields; check what you put into `types.DataJSON`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.assignPlayMarketTransaction.md
        """
        return await self._client(
            functions.AssignPlayMarketTransaction(receipt=receipt, purpose=purpose)
        )

    async def bot_cancel_stars_subscription(
        self, *, restore: bool = False, user_id: TypeInputUser, charge_id: str
    ) -> bool:
        """Ends or revives a user's subscription from the seller's side: for the bot that sold it.
        After cancelling, the user keeps what he paid for until the period ends but cannot turn the
        renewal on himself.

        Args:
            restore: Takes an earlier cancellation by the bot back.
            user_id: User who pays the subscription to the bot.
            charge_id: Number of the payment with which the subscription began, from
                `types.MessageActionPaymentSentMe`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChargeIdInvalid: 400 CHARGE_ID_INVALID: No payment of this user has this charge
                id; take it from the message about the successful payment.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.botCancelStarsSubscription.md
        """
        return await self._client(
            functions.BotCancelStarsSubscription(
                restore=restore, user_id=user_id, charge_id=charge_id
            )
        )

    async def can_purchase_store(self, *, purpose: TypeInputStorePaymentPurpose) -> bool:
        """Asks before an in-app purchase whether the server would accept it, so that nobody pays
        the app store in vain. An error such as `PREMIUM_CURRENTLY_UNAVAILABLE` means no.

        Args:
            purpose: What is about to be bought.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.InputPurposeInvalid: 400 INPUT_PURPOSE_INVALID: The purpose does not fit a
                purchase in an app store; check its kind and fields.
            errors.PremiumCurrentlyUnavailable: 406 PREMIUM_CURRENTLY_UNAVAILABLE: Premium cannot be
                bought by this account now; try again later.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.canPurchaseStore.md
        """
        return await self._client(functions.CanPurchaseStore(purpose=purpose))

    async def change_stars_subscription(
        self, *, peer: TypeInputPeer, subscription_id: str, canceled: bool | None = None
    ) -> bool:
        """Cancels one of your Stars subscriptions or takes the cancellation back. A canceled one
        stays usable until the end of the paid period; it is only not extended any more.

        Args:
            peer: Owner of the subscription; normally `types.InputPeerSelf`.
            subscription_id: The `id` shown by `payments.get_stars_subscriptions`.
            canceled: True stops the automatic renewal, false turns it on again. Leave out to change
                nothing.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.changeStarsSubscription.md
        """
        return await self._client(
            functions.ChangeStarsSubscription(
                peer=peer, subscription_id=subscription_id, canceled=canceled
            )
        )

    async def check_can_send_gift(self, *, gift_id: int) -> payments_TypeCheckCanSendGiftResult:
        """Finds out whether you may send a certain gift, and if not, gives a reason to show. Meant
        for gifts that carry `locked_until_date`.

        Args:
            gift_id: Kind of gift, `id` in `types.StarGift`.

        Returns:
            `types.payments.TypeCheckCanSendGiftResult`.

        Raises:
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.checkCanSendGift.md
        """
        return await self._client(functions.CheckCanSendGift(gift_id=gift_id))

    async def check_gift_code(self, *, slug: str) -> payments_TypeCheckedGiftCode:
        """Looks up a Premium gift code without using it up: who gave it, how many days it is worth,
        and whether somebody has redeemed it already.

        Args:
            slug: The code, which is the last part of a link such as `https://t.me/giftcode/CODE`.

        Returns:
            `types.payments.TypeCheckedGiftCode`.

        Raises:
            errors.GiftSlugExpired: 400 GIFT_SLUG_EXPIRED: The gift code was used or has run out; it
                cannot be redeemed any more.
            errors.GiftSlugInvalid: 400 GIFT_SLUG_INVALID: There is no such gift code; pass the part
                of the link that follows `t.me/giftcode/`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.checkGiftCode.md
        """
        return await self._client(functions.CheckGiftCode(slug=slug))

    async def clear_saved_info(self, *, credentials: bool = False, info: bool = False) -> bool:
        """Deletes stored payment data of your account, for good. Set at least one of the two
        switches, otherwise nothing is removed.

        Args:
            credentials: Forgets the stored cards.
            info: Forgets stored name, phone, email and delivery address.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.clearSavedInfo.md
        """
        return await self._client(functions.ClearSavedInfo(credentials=credentials, info=info))

    async def connect_star_ref_bot(
        self, *, peer: TypeInputPeer, bot: TypeInputUser
    ) -> payments_TypeConnectedStarRefBots:
        """Joins a bot's affiliate program and creates your link. From then on you receive a share
        of the Stars that people who came over the link spend in the bot.

        Args:
            peer: Whose balance receives the commission: yourself, a bot you own or a channel you
                run.
            bot: Bot that runs the program, for example from `payments.get_suggested_star_ref_bots`.

        Returns:
            `types.payments.TypeConnectedStarRefBots`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.connectStarRefBot.md
        """
        return await self._client(functions.ConnectStarRefBot(peer=peer, bot=bot))

    async def convert_star_gift(self, *, stargift: TypeInputSavedStarGift) -> bool:
        """Exchanges a received gift for Stars, the number given in `convert_stars`. The gift is
        destroyed, and the offer ends some time after receipt. Upgraded gifts cannot be exchanged.

        Args:
            stargift: The received gift to give up. Over a business connection, a gift of the bot's
                owner.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.SavedIdEmpty: 400 SAVED_ID_EMPTY: The gift of a channel is named without its
                number; pass `saved_id` from `payments.get_saved_star_gifts`.
            errors.StargiftPeerInvalid: 400 STARGIFT_PEER_INVALID: The owner or receiver of the gift
                is not valid for this; pass the right user or a channel you administer.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/payments.convertStarGift.md
        """
        return await self._client(functions.ConvertStarGift(stargift=stargift))

    async def craft_star_gift(self, *, stargift: list[TypeInputSavedStarGift]) -> TypeUpdates:
        """Sacrifices several of your collectibles for a chance at one with a rarer model. The gifts
        used are lost in any case, also if the attempt fails, which you learn by
        `types.UpdateStarGiftCraftFail`.

        Args:
            stargift: One to four collectibles of the same kind, from
                `payments.get_craft_star_gifts`. A successful result keeps the number of the first.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.SavedIdEmpty: 400 SAVED_ID_EMPTY: The gift of a channel is named without its
                number; pass `saved_id` from `payments.get_saved_star_gifts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.craftStarGift.md
        """
        return await self._client(functions.CraftStarGift(stargift=stargift))

    async def create_star_gift_collection(
        self, *, peer: TypeInputPeer, title: str, stargift: list[TypeInputSavedStarGift]
    ) -> TypeStarGiftCollection:
        """Makes a named group of gifts that appears as a tab on the profile of you or your channel.
        Returns the new collection.

        Args:
            peer: Owner: `types.InputPeerSelf` or a channel you run.
            title: Name of the collection, a short text.
            stargift: Received gifts to begin with; they must belong to `peer`.

        Returns:
            `types.TypeStarGiftCollection`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.createStarGiftCollection.md
        """
        return await self._client(
            functions.CreateStarGiftCollection(peer=peer, title=title, stargift=stargift)
        )

    async def delete_star_gift_collection(self, *, peer: TypeInputPeer, collection_id: int) -> bool:
        """Removes a gift collection from the profile. The gifts in it are kept.

        Args:
            peer: Owner of the collection.
            collection_id: Number of the collection to remove.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.deleteStarGiftCollection.md
        """
        return await self._client(
            functions.DeleteStarGiftCollection(peer=peer, collection_id=collection_id)
        )

    async def edit_connected_star_ref_bot(
        self, *, revoked: bool = False, peer: TypeInputPeer, link: str
    ) -> payments_TypeConnectedStarRefBots:
        """Revokes one of your affiliate links or makes it valid again. While revoked, new visitors
        over the link bring nothing.

        Args:
            revoked: Set to turn the link off; leave unset to restore it.
            peer: The earner to whom the link belongs.
            link: Affiliate link, as in `url` of `types.ConnectedBotStarRef`.

        Returns:
            `types.payments.TypeConnectedStarRefBots`.

        Raises:
            errors.StarrefHashRevoked: 400 STARREF_HASH_REVOKED: This affiliate link was already
                revoked; connect to the program again for a new one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.editConnectedStarRefBot.md
        """
        return await self._client(
            functions.EditConnectedStarRefBot(revoked=revoked, peer=peer, link=link)
        )

    async def export_invoice(
        self, *, invoice_media: TypeInputMedia
    ) -> payments_TypeExportedInvoice:
        """Turns an invoice into a link that can be pasted anywhere and paid by many people, rather
        than sent as a message to one chat. For bots, which also describe invoices paid in Telegram
        Stars this way (currency `XTR`, empty provider).

        Args:
            invoice_media: Description of the product, as `types.InputMediaInvoice`.

        Returns:
            `types.payments.TypeExportedInvoice`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.CurrencyTotalAmountInvalid: 400 CURRENCY_TOTAL_AMOUNT_INVALID: The prices add up
                to zero, a negative sum or more than the currency allows; change the amounts.
            errors.InvoicePayloadInvalid: 400 INVOICE_PAYLOAD_INVALID: The bot's own data in the
                invoice is empty or too long; pass 1 to 128 bytes.
            errors.MediaInvalid: 400 MEDIA_INVALID: The media cannot be used here: wrong kind,
                damaged or not found; pass other media.
            errors.PaymentProviderInvalid: 400 PAYMENT_PROVIDER_INVALID: The provider token is wrong
                or belongs to another bot; copy it from @BotFather.
            errors.StarsInvoiceInvalid: 400 STARS_INVOICE_INVALID: An invoice in Stars must have the
                currency `XTR` and a single price, without a provider, tips or shipping; correct it.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.
            errors.WebdocumentMimeInvalid: 400 WEBDOCUMENT_MIME_INVALID: The MIME type of a web file
                is not allowed in this place; state the real one of an allowed kind.
            errors.WebdocumentUrlEmpty: 400 WEBDOCUMENT_URL_EMPTY: A web file has no address; fill
                in its URL.

        Access:
            not users, bots, bots over a business connection

        Source:
            api/methods/payments.exportInvoice.md
        """
        return await self._client(functions.ExportInvoice(invoice_media=invoice_media))

    async def fulfill_stars_subscription(
        self, *, peer: TypeInputPeer, subscription_id: str
    ) -> bool:
        """Joins a paid channel again after you left it while the subscription is still paid for.
        Works when `can_refulfill` is set on the subscription; costs nothing more.

        Args:
            peer: Owner of the subscription; normally `types.InputPeerSelf`.
            subscription_id: The `id` shown by `payments.get_stars_subscriptions`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.fulfillStarsSubscription.md
        """
        return await self._client(
            functions.FulfillStarsSubscription(peer=peer, subscription_id=subscription_id)
        )

    async def get_bank_card_data(self, *, number: str) -> payments_TypeBankCardData:
        """Recognises a bank card by its number and returns the name of the bank along with links to
        its pages. Apps use it when the user taps a card number in a message; no payment is
        involved.

        Args:
            number: Card number, digits only.

        Returns:
            `types.payments.TypeBankCardData`.

        Raises:
            errors.BankCardNumberInvalid: 400 BANK_CARD_NUMBER_INVALID: The digits are not a
                possible card number; ask the user to type the number again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getBankCardData.md
        """
        return await self._client(functions.GetBankCardData(number=number))

    async def get_connected_star_ref_bot(
        self, *, peer: TypeInputPeer, bot: TypeInputUser
    ) -> payments_TypeConnectedStarRefBots:
        """Finds your affiliate link for one bot, if you joined its program. Quicker than paging
        through `payments.get_connected_star_ref_bots`.

        Args:
            peer: Who earns the commission: yourself, a bot you own or a channel you run.
            bot: The bot whose program is meant.

        Returns:
            `types.payments.TypeConnectedStarRefBots`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getConnectedStarRefBot.md
        """
        return await self._client(functions.GetConnectedStarRefBot(peer=peer, bot=bot))

    async def get_connected_star_ref_bots(
        self,
        *,
        peer: TypeInputPeer,
        offset_date: int | None = None,
        offset_link: str | None = None,
        limit: int,
    ) -> payments_TypeConnectedStarRefBots:
        """Lists the affiliate programs you joined: for each bot your personal link, the commission
        and what it earned so far. One page at a time, newest first.

        Args:
            peer: Who earns the commission: yourself, a bot you own or a channel you run.
            offset_date: For the next page, the `date` of the last entry you got. Leave out on the
                first page.
            offset_link: For the next page, the `url` of the last entry; always together with
                `offset_date`.
            limit: How many programs to return at most.

        Returns:
            `types.payments.TypeConnectedStarRefBots`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getConnectedStarRefBots.md
        """
        return await self._client(
            functions.GetConnectedStarRefBots(
                peer=peer, offset_date=offset_date, offset_link=offset_link, limit=limit
            )
        )

    async def get_craft_star_gifts(
        self, *, gift_id: int, offset: str, limit: int
    ) -> payments_TypeSavedStarGifts:
        """Lists those of your collectibles that can be used for crafting a new one of the given
        kind.

        Args:
            gift_id: Kind of gift, the `gift_id` of `types.StarGiftUnique`.
            offset: Empty string first, then the last `next_offset`.
            limit: Upper bound for the number of gifts in one answer.

        Returns:
            `types.payments.TypeSavedStarGifts`.

        Raises:
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getCraftStarGifts.md
        """
        return await self._client(
            functions.GetCraftStarGifts(gift_id=gift_id, offset=offset, limit=limit)
        )

    async def get_giveaway_info(
        self, *, peer: TypeInputPeer, msg_id: int
    ) -> payments_TypeGiveawayInfo:
        """Says how a giveaway stands for you: whether you take part, why not, or, once it is over,
        whether you won and with which code.

        Args:
            peer: Chat in which the giveaway was announced.
            msg_id: Number of the message with the giveaway (`types.MessageMediaGiveaway`).

        Returns:
            `types.payments.TypeGiveawayInfo`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getGiveawayInfo.md
        """
        return await self._client(functions.GetGiveawayInfo(peer=peer, msg_id=msg_id))

    async def get_payment_form(
        self, *, invoice: TypeInputInvoice, theme_params: TypeDataJSON | None = None
    ) -> payments_TypePaymentForm:
        """Opens an invoice for payment: returns what is sold, the price, what the seller wants to
        know (name, address, email) and the `form_id` that later steps need. First step of every
        purchase; card payments continue with `payments.send_payment_form`, payments in Telegram
        Stars with `payments.send_stars_form`. Nothing is charged yet.

        Args:
            invoice: What is to be paid: an invoice message, an invoice link, a gift, a subscription
                and so on; see `types.TypeInputInvoice`.
            theme_params: JSON with the colors of your app, passed on to the payment page so that it
                matches. Leave out for the default look.

        Returns:
            `types.payments.TypePaymentForm`.

        Raises:
            errors.BoostPeerInvalid: 400 BOOST_PEER_INVALID: The channel or group that should get
                the boosts of the purchase is wrong; pass one that your account may run giveaways
                in.
            errors.BotInvoiceInvalid: 400 BOT_INVOICE_INVALID: The invoice is not one that can be
                paid in this way; take it again from the bot's message or link.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.GiftMonthsInvalid: 400 GIFT_MONTHS_INVALID: Premium is not sold for this number
                of months; choose one from `payments.get_premium_gift_code_options`.
            errors.GiftStarsInvalid: 400 GIFT_STARS_INVALID: Stars are not sold in this amount;
                choose one of the offers the server lists.
            errors.InvoiceInvalid: 400 INVOICE_INVALID: The invoice does not describe a purchase
                that can be made; check its kind and fields, or take it anew from the message or
                link.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MessageTooLong: 400 MESSAGE_TOO_LONG: The text is longer than allowed for this
                use (4096 characters for a message); shorten or split it.
            errors.MonthInvalid: 400 MONTH_INVALID: Premium is not sold for this number of months;
                choose one of the offers the server lists.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.NoPaymentNeeded: 400 NO_PAYMENT_NEEDED: This costs nothing or is paid already; do
                it directly without a payment form.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PremiumPurposeInvalid: 400 PREMIUM_PURPOSE_INVALID: What the Premium purchase is
                for does not fit this kind of payment; choose another purpose.
            errors.SlugInvalid: 400 SLUG_INVALID: The name in the link leads to no invoice or offer;
                check the part after `t.me/$` or `t.me/invoice/`.
            errors.StargiftAlreadyConverted: 400 STARGIFT_ALREADY_CONVERTED: The gift was already
                turned into Stars, so nothing more can be done with it.
            errors.StargiftAlreadyRefunded: 400 STARGIFT_ALREADY_REFUNDED: The Stars for this gift
                were paid back, so it is no longer valid.
            errors.StargiftAlreadyUpgraded: 400 STARGIFT_ALREADY_UPGRADED: The gift is a collectible
                already; treat it as one.
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.
            errors.StargiftMessageInvalid: 400 STARGIFT_MESSAGE_INVALID: The message that goes with
                the gift is too long or has formatting that is not allowed; shorten or simplify it.
            errors.StargiftNotFound: 400 STARGIFT_NOT_FOUND: The gift is not there (any more);
                reload the owner's gifts and take one from the list.
            errors.StargiftNotOwner: 400 STARGIFT_NOT_OWNER: The gift belongs to somebody else, and
                only its owner may do this.
            errors.StargiftOwnerInvalid: 400 STARGIFT_OWNER_INVALID: The gift does not belong to the
                account or channel named; reload the list of gifts of the right owner.
            errors.StargiftPeerInvalid: 400 STARGIFT_PEER_INVALID: The owner or receiver of the gift
                is not valid for this; pass the right user or a channel you administer.
            errors.StargiftResellCurrencyNotAllowed: 400 STARGIFT_RESELL_CURRENCY_NOT_ALLOWED: The
                seller does not take this currency; pay in the other one (Stars or TON).
            errors.StargiftResellTooEarly: 400 STARGIFT_RESELL_TOO_EARLY_%d: The gift cannot be
                offered for sale yet; the number is the seconds to wait.
            errors.StargiftSlugInvalid: 400 STARGIFT_SLUG_INVALID: There is no collectible gift of
                this name; pass the part of its link after `t.me/nft/`.
            errors.StargiftTransferTooEarly: 400 STARGIFT_TRANSFER_TOO_EARLY_%d: The gift cannot be
                passed on yet; the number is the seconds to wait.
            errors.StargiftUpgradeUnavailable: 400 STARGIFT_UPGRADE_UNAVAILABLE: This gift cannot be
                made a collectible; look for `can_upgrade` before trying.
            errors.ToIdInvalid: 400 TO_ID_INVALID: The gift cannot go to this receiver; pass a user
                or a channel that accepts gifts.
            errors.UntilDateInvalid: 400 UNTIL_DATE_INVALID: The end date is not valid here; pass a
                Unix time in the allowed range of the future.
            errors.BotAccessForbidden: 403 BOT_ACCESS_FORBIDDEN: A business bot may call this, but
                not for what it tried here; stay within the rights and the chats that the business
                account granted.
            errors.ApiGiftRestrictedUpdateApp: 406 API_GIFT_RESTRICTED_UPDATE_APP: Telegram does not
                let this app buy or send this gift; the user has to do it in an up-to-date official
                app.
            errors.StargiftExportInProgress: 406 STARGIFT_EXPORT_IN_PROGRESS: The gift is on its way
                to the blockchain; wait until that is done.
            errors.StarsFormAmountMismatch: 406 STARS_FORM_AMOUNT_MISMATCH: The price has changed
                since the form was loaded; get the form again and show the new price before paying.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/payments.getPaymentForm.md
        """
        return await self._client(
            functions.GetPaymentForm(invoice=invoice, theme_params=theme_params)
        )

    async def get_payment_receipt(
        self, *, peer: TypeInputPeer, msg_id: int
    ) -> payments_TypePaymentReceipt:
        """Fetches the receipt of a finished purchase: products, amount, delivery address and the
        card used, masked. The message to name is the service message that confirmed the payment.

        Args:
            peer: Chat in which the purchase was made.
            msg_id: Number of the service message about the successful payment
                (`types.MessageActionPaymentSent`); for an edited invoice, its `receipt_msg_id`.

        Returns:
            `types.payments.TypePaymentReceipt`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getPaymentReceipt.md
        """
        return await self._client(functions.GetPaymentReceipt(peer=peer, msg_id=msg_id))

    async def get_premium_gift_code_options(
        self, *, boost_peer: TypeInputPeer | None = None
    ) -> list[TypePremiumGiftCodeOption]:
        """Lists the offers for buying Telegram Premium for other people: number of users, months,
        price and currency. Needed before gifting Premium or starting a Premium giveaway in a
        channel.

        Args:
            boost_peer: Channel or supergroup for which a giveaway is planned and that will get the
                boosts. Leave out to see the offers for direct gifts.

        Returns:
            A list of `types.TypePremiumGiftCodeOption`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getPremiumGiftCodeOptions.md
        """
        return await self._client(functions.GetPremiumGiftCodeOptions(boost_peer=boost_peer))

    async def get_resale_star_gifts(
        self,
        *,
        sort_by_price: bool = False,
        sort_by_num: bool = False,
        for_craft: bool = False,
        stars_only: bool = False,
        attributes_hash: int | None = None,
        gift_id: int,
        attributes: list[TypeStarGiftAttributeId] | None = None,
        offset: str,
        limit: int,
    ) -> payments_TypeResaleStarGifts:
        """Browses collectibles of one kind that their owners have put up for sale, with filters for
        model, pattern and background. Buy one with `types.InputInvoiceStarGiftResale`.

        Args:
            sort_by_price: Puts the cheapest gifts first.
            sort_by_num: Lowest collectible number first. Without either switch the latest offers
                come first.
            for_craft: Keeps to gifts that can serve as material for `payments.craft_star_gift`.
            stars_only: Keeps to gifts that can be paid in Stars, leaving out those sold for TON
                only.
            attributes_hash: The `attributes_hash` you last received; if the attribute list has not
                changed it is not sent again. 0 asks for it, leaving it out skips attributes.
            gift_id: Kind of gift, the `gift_id` of `types.StarGiftUnique`.
            attributes: Only gifts with these models, patterns or backgrounds. Leave out for no
                filter.
            offset: Empty string at the start, afterwards the received `next_offset`.
            limit: How many gifts a page may hold.

        Returns:
            `types.payments.TypeResaleStarGifts`.

        Raises:
            errors.StargiftAttributeInvalid: 400 STARGIFT_ATTRIBUTE_INVALID: A model, pattern or
                backdrop in the filter does not exist for this gift; take the attributes from
                `payments.get_resale_star_gifts`.
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getResaleStarGifts.md
        """
        return await self._client(
            functions.GetResaleStarGifts(
                sort_by_price=sort_by_price,
                sort_by_num=sort_by_num,
                for_craft=for_craft,
                stars_only=stars_only,
                attributes_hash=attributes_hash,
                gift_id=gift_id,
                attributes=attributes,
                offset=offset,
                limit=limit,
            )
        )

    async def get_saved_info(self) -> payments_TypeSavedInfo:
        """Tells which buyer data Telegram stores for you: the delivery details of earlier orders,
        and whether a card is stored too. Card numbers themselves are never returned.

        Returns:
            `types.payments.TypeSavedInfo`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getSavedInfo.md
        """
        return await self._client(functions.GetSavedInfo())

    async def get_saved_star_gift(
        self, *, stargift: list[TypeInputSavedStarGift]
    ) -> payments_TypeSavedStarGifts:
        """Fetches particular received gifts again, for example after a service message announced
        one.

        Args:
            stargift: The gifts wanted, by message number, by chat and number, or by link name.

        Returns:
            `types.payments.TypeSavedStarGifts`.

        Raises:
            errors.SavedIdEmpty: 400 SAVED_ID_EMPTY: The gift of a channel is named without its
                number; pass `saved_id` from `payments.get_saved_star_gifts`.
            errors.StargiftOwnerInvalid: 400 STARGIFT_OWNER_INVALID: The gift does not belong to the
                account or channel named; reload the list of gifts of the right owner.
            errors.StargiftSlugInvalid: 400 STARGIFT_SLUG_INVALID: There is no collectible gift of
                this name; pass the part of its link after `t.me/nft/`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getSavedStarGift.md
        """
        return await self._client(functions.GetSavedStarGift(stargift=stargift))

    async def get_saved_star_gifts(
        self,
        *,
        exclude_unsaved: bool = False,
        exclude_saved: bool = False,
        exclude_unlimited: bool = False,
        exclude_unique: bool = False,
        sort_by_value: bool = False,
        exclude_upgradable: bool = False,
        exclude_unupgradable: bool = False,
        peer_color_available: bool = False,
        exclude_hosted: bool = False,
        peer: TypeInputPeer,
        collection_id: int | None = None,
        offset: str,
        limit: int,
    ) -> payments_TypeSavedStarGifts:
        """Lists the gifts that a user or channel has received, as shown on the profile. For your
        own, hidden ones come along too. The `exclude_` switches each leave a class of gifts out.

        Args:
            exclude_unsaved: Leaves out gifts that are hidden from the profile. Matters only for
                your own gifts.
            exclude_saved: Leaves out gifts that are displayed on the profile, so that only hidden
                ones remain.
            exclude_unlimited: Leaves out gifts of unlimited supply.
            exclude_unique: Leaves out upgraded collectibles.
            sort_by_value: Sorts by estimated value, dearest first, where the default is by date.
            exclude_upgradable: Leaves out limited gifts that can still become collectibles.
            exclude_unupgradable: Leaves out limited gifts for which no upgrade exists.
            peer_color_available: Keeps only gifts whose colors can be used for the name and profile
                of the owner.
            exclude_hosted: Leaves out gifts that live on the TON blockchain and are merely
                displayed here.
            peer: Owner of the gifts: user or channel, `types.InputPeerSelf` for your own.
            collection_id: Shows only one collection, from `payments.get_star_gift_collections`.
                Leave out for all gifts.
            offset: Empty string to begin, then `next_offset` of the last answer.
            limit: How many gifts to send per page.

        Returns:
            `types.payments.TypeSavedStarGifts`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.CollectionIdInvalid: 400 COLLECTION_ID_INVALID: The owner has no gift collection
                with this number; take it from `payments.get_star_gift_collections`.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/payments.getSavedStarGifts.md
        """
        return await self._client(
            functions.GetSavedStarGifts(
                exclude_unsaved=exclude_unsaved,
                exclude_saved=exclude_saved,
                exclude_unlimited=exclude_unlimited,
                exclude_unique=exclude_unique,
                sort_by_value=sort_by_value,
                exclude_upgradable=exclude_upgradable,
                exclude_unupgradable=exclude_unupgradable,
                peer_color_available=peer_color_available,
                exclude_hosted=exclude_hosted,
                peer=peer,
                collection_id=collection_id,
                offset=offset,
                limit=limit,
            )
        )

    async def get_star_gift_active_auctions(
        self, *, hash: int
    ) -> payments_TypeStarGiftActiveAuctions:
        """Lists the running auctions in which you have a bid.

        Args:
            hash: Checksum over the auctions you know of, to be spared an unchanged list; 0 to get
                all.

        Returns:
            `types.payments.TypeStarGiftActiveAuctions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGiftActiveAuctions.md
        """
        return await self._client(functions.GetStarGiftActiveAuctions(hash=hash))

    async def get_star_gift_auction_acquired_gifts(
        self, *, gift_id: int
    ) -> payments_TypeStarGiftAuctionAcquiredGifts:
        """Lists what you won in the auction of one gift: round, place, your bid, and who received
        it.

        Args:
            gift_id: The auctioned gift.

        Returns:
            `types.payments.TypeStarGiftAuctionAcquiredGifts`.

        Raises:
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGiftAuctionAcquiredGifts.md
        """
        return await self._client(functions.GetStarGiftAuctionAcquiredGifts(gift_id=gift_id))

    async def get_star_gift_auction_state(
        self, *, auction: TypeInputStarGiftAuction, version: int
    ) -> payments_TypeStarGiftAuctionState:
        """Reads how a gift auction stands: round, lowest bid that still wins, your own bid. Ask
        again after the `timeout` in the answer while the user looks at it; in between, changes
        arrive as `types.UpdateStarGiftAuctionState`.

        Args:
            auction: The auction, by gift number or by the name in its link.
            version: The `version` of the state you hold; when it is still current the server says
                so without repeating it. 0 if you have none.

        Returns:
            `types.payments.TypeStarGiftAuctionState`.

        Raises:
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGiftAuctionState.md
        """
        return await self._client(
            functions.GetStarGiftAuctionState(auction=auction, version=version)
        )

    async def get_star_gift_collections(
        self, *, peer: TypeInputPeer, hash: int
    ) -> payments_TypeStarGiftCollections:
        """Lists the gift collections on the profile of a user or channel, with name, icon and
        number of gifts.

        Args:
            peer: User or channel whose collections you want.
            hash: Checksum over the `hash` values of the collections you already know, so that an
                unchanged list is not repeated; 0 to receive it anyway.

        Returns:
            `types.payments.TypeStarGiftCollections`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGiftCollections.md
        """
        return await self._client(functions.GetStarGiftCollections(peer=peer, hash=hash))

    async def get_star_gift_upgrade_attributes(
        self, *, gift_id: int
    ) -> payments_TypeStarGiftUpgradeAttributes:
        """Lists all models, patterns and backgrounds that a gift can get when it is upgraded, with
        the rarity of each.

        Args:
            gift_id: Kind of gift, `id` in `types.StarGift`.

        Returns:
            `types.payments.TypeStarGiftUpgradeAttributes`.

        Raises:
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGiftUpgradeAttributes.md
        """
        return await self._client(functions.GetStarGiftUpgradeAttributes(gift_id=gift_id))

    async def get_star_gift_upgrade_preview(
        self, *, gift_id: int
    ) -> payments_TypeStarGiftUpgradePreview:
        """Shows what upgrading a gift to a collectible can result in: samples of models, patterns
        and backgrounds, and the present and coming upgrade prices. Costs nothing; which one you get
        is drawn at the upgrade.

        Args:
            gift_id: Number of the gift kind, `id` in `types.StarGift`.

        Returns:
            `types.payments.TypeStarGiftUpgradePreview`.

        Raises:
            errors.StargiftInvalid: 400 STARGIFT_INVALID: There is no such kind of gift, or it
                cannot be used here; choose from `payments.get_star_gifts`.
            errors.StargiftUpgradeUnavailable: 400 STARGIFT_UPGRADE_UNAVAILABLE: This gift cannot be
                made a collectible; look for `can_upgrade` before trying.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGiftUpgradePreview.md
        """
        return await self._client(functions.GetStarGiftUpgradePreview(gift_id=gift_id))

    async def get_star_gift_withdrawal_url(
        self, *, stargift: TypeInputSavedStarGift, password: TypeInputCheckPasswordSRP
    ) -> payments_TypeStarGiftWithdrawalUrl:
        """Returns a Fragment link with which the owner exports a collectible gift to the TON
        blockchain as an NFT. Needs the two-step password, and the gift must be old enough
        (`can_export_at`).

        Args:
            stargift: Collectible gift of yours.
            password: Proof that you know the two-step password, computed from
                `account.get_password`.

        Returns:
            `types.payments.TypeStarGiftWithdrawalUrl`.

        Raises:
            errors.PasswordHashInvalid: 400 PASSWORD_HASH_INVALID: The two-step verification
                password is wrong; ask the user again and compute the proof from fresh data of
                `account.get_password`.
            errors.PasswordTooFresh: 400 PASSWORD_TOO_FRESH_%d: The two-step verification password
                was set or changed less than a day ago; the number is the seconds to wait.
            errors.SessionTooFresh: 400 SESSION_TOO_FRESH_%d: This login is less than a day old; the
                number is the seconds until it may do this.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGiftWithdrawalUrl.md
        """
        return await self._client(
            functions.GetStarGiftWithdrawalUrl(stargift=stargift, password=password)
        )

    async def get_star_gifts(self, *, hash: int) -> payments_TypeStarGifts:
        """Lists the gifts that can be bought for Stars at present, sold-out ones included, with
        price, remaining number and sticker. Bots use it too, to find a gift id for sending.

        Args:
            hash: The `hash` inside the last `types.payments.StarGifts`, which spares you an
                unchanged list; 0 on the first call.

        Returns:
            `types.payments.TypeStarGifts`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/payments.getStarGifts.md
        """
        return await self._client(functions.GetStarGifts(hash=hash))

    async def get_stars_gift_options(
        self, *, user_id: TypeInputUser | None = None
    ) -> list[TypeStarsGiftOption]:
        """Lists the packages of Telegram Stars that you can buy as a present for another person,
        with price and currency.

        Args:
            user_id: Who would receive the Stars; the offers can depend on it. Leave out for the
                general list.

        Returns:
            A list of `types.TypeStarsGiftOption`.

        Raises:
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.UserGiftUnavailable: 400 USER_GIFT_UNAVAILABLE: Stars cannot be given as a gift
                from where this account is.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsGiftOptions.md
        """
        return await self._client(functions.GetStarsGiftOptions(user_id=user_id))

    async def get_stars_giveaway_options(self) -> list[TypeStarsGiveawayOption]:
        """Lists the offers for giving away Telegram Stars in a channel: total Stars, price,
        possible numbers of winners and the boosts that come with it.

        Returns:
            A list of `types.TypeStarsGiveawayOption`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsGiveawayOptions.md
        """
        return await self._client(functions.GetStarsGiveawayOptions())

    async def get_stars_revenue_ads_account_url(
        self, *, peer: TypeInputPeer
    ) -> payments_TypeStarsRevenueAdsAccountUrl:
        """Returns a link to Telegram's advertising platform, on which the earned Stars of a channel
        or bot can be spent for ads.

        Args:
            peer: Channel or bot whose Stars will pay for the ads; you must own it.

        Returns:
            `types.payments.TypeStarsRevenueAdsAccountUrl`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsRevenueAdsAccountUrl.md
        """
        return await self._client(functions.GetStarsRevenueAdsAccountUrl(peer=peer))

    async def get_stars_revenue_stats(
        self, *, dark: bool = False, ton: bool = False, peer: TypeInputPeer
    ) -> payments_TypeStarsRevenueStats:
        """Loads the earnings of a channel or bot as charts: current balance, total income, what can
        be withdrawn and the exchange rate to dollars. You must own the bot or be entitled to see
        the channel's revenue.

        Args:
            dark: Colors the charts for a dark background.
            ton: Shows the advertising income in TON rather than the income in Stars.
            peer: The bot or channel whose earnings you want; `types.InputPeerSelf` for your own
                account.

        Returns:
            `types.payments.TypeStarsRevenueStats`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsRevenueStats.md
        """
        return await self._client(functions.GetStarsRevenueStats(dark=dark, ton=ton, peer=peer))

    async def get_stars_revenue_withdrawal_url(
        self,
        *,
        ton: bool = False,
        peer: TypeInputPeer,
        amount: int | None = None,
        password: TypeInputCheckPasswordSRP,
    ) -> payments_TypeStarsRevenueWithdrawalUrl:
        """Returns a Fragment link over which the owner cashes out the earned Stars or TON of a
        channel or bot. Asks for the two-step password; a password set only recently or a fresh
        login is refused for some days.

        Args:
            ton: Withdraws the TON balance; leave `amount` out then, since everything is paid out.
            peer: Channel or bot whose earnings are withdrawn.
            amount: How many Stars to withdraw. Leave out for TON.
            password: Proof that you know the two-step password, computed from
                `account.get_password`.

        Returns:
            `types.payments.TypeStarsRevenueWithdrawalUrl`.

        Raises:
            errors.PasswordHashInvalid: 400 PASSWORD_HASH_INVALID: The two-step verification
                password is wrong; ask the user again and compute the proof from fresh data of
                `account.get_password`.
            errors.PasswordMissing: 400 PASSWORD_MISSING: This needs a two-step verification
                password on the account; set one first.
            errors.PasswordTooFresh: 400 PASSWORD_TOO_FRESH_%d: The two-step verification password
                was set or changed less than a day ago; the number is the seconds to wait.
            errors.SessionTooFresh: 400 SESSION_TOO_FRESH_%d: This login is less than a day old; the
                number is the seconds until it may do this.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsRevenueWithdrawalUrl.md
        """
        return await self._client(
            functions.GetStarsRevenueWithdrawalUrl(
                ton=ton, peer=peer, amount=amount, password=password
            )
        )

    async def get_stars_status(
        self, *, ton: bool = False, peer: TypeInputPeer
    ) -> payments_TypeStarsStatus:
        """Reads the balance of Telegram Stars (or TON) of yourself, of a bot you own or of a
        channel you run, with the first few transactions and subscriptions. More transactions come
        from `payments.get_stars_transactions`.

        Args:
            ton: Reads the balance in TON rather than in Stars; amounts are then nanotons.
            peer: Whose balance: `types.InputPeerSelf`, your bot, or a channel in which you may see
                the revenue.

        Returns:
            `types.payments.TypeStarsStatus`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.BotAccessForbidden: 403 BOT_ACCESS_FORBIDDEN: A business bot may call this, but
                not for what it tried here; stay within the rights and the chats that the business
                account granted.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/payments.getStarsStatus.md
        """
        return await self._client(functions.GetStarsStatus(ton=ton, peer=peer))

    async def get_stars_subscriptions(
        self, *, missing_balance: bool = False, peer: TypeInputPeer, offset: str
    ) -> payments_TypeStarsStatus:
        """Lists the paid subscriptions of an account: channels and bots that are paid for monthly
        in Stars, with price and date of the next payment.

        Args:
            missing_balance: Shows only those that will lapse because the balance is too low.
            peer: Whose subscriptions; normally `types.InputPeerSelf`.
            offset: Empty string at first, then the `subscriptions_next_offset` of the last answer.

        Returns:
            `types.payments.TypeStarsStatus`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsSubscriptions.md
        """
        return await self._client(
            functions.GetStarsSubscriptions(
                missing_balance=missing_balance, peer=peer, offset=offset
            )
        )

    async def get_stars_topup_options(self) -> list[TypeStarsTopupOption]:
        """Lists the packages of Telegram Stars you can buy for yourself with their prices. Buy one
        by paying an `types.InputInvoiceStars` with the purpose `types.InputStorePaymentStarsTopup`.

        Returns:
            A list of `types.TypeStarsTopupOption`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsTopupOptions.md
        """
        return await self._client(functions.GetStarsTopupOptions())

    async def get_stars_transactions(
        self,
        *,
        inbound: bool = False,
        outbound: bool = False,
        ascending: bool = False,
        ton: bool = False,
        subscription_id: str | None = None,
        peer: TypeInputPeer,
        offset: str,
        limit: int,
    ) -> payments_TypeStarsStatus:
        """Pages through the income and spending of a Stars or TON balance. Without `inbound` and
        `outbound` both directions are listed; setting both at once is not allowed. Bots call it to
        see who paid them.

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

        Returns:
            `types.payments.TypeStarsStatus`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SubscriptionIdInvalid: 400 SUBSCRIPTION_ID_INVALID: There is no such
                subscription; take it from `payments.get_stars_subscriptions`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsTransactions.md
        """
        return await self._client(
            functions.GetStarsTransactions(
                inbound=inbound,
                outbound=outbound,
                ascending=ascending,
                ton=ton,
                subscription_id=subscription_id,
                peer=peer,
                offset=offset,
                limit=limit,
            )
        )

    async def get_stars_transactions_by_id(
        self, *, ton: bool = False, peer: TypeInputPeer, id: list[TypeInputStarsTransaction]
    ) -> payments_TypeStarsStatus:
        """Looks up single transactions of a Stars or TON balance by their numbers, for example one
        that a message refers to.

        Args:
            ton: Searches the history of the TON balance.
            peer: Whose history holds the transactions: yourself, a bot you own or a channel you
                run.
            id: The wanted transactions. Set `refund` on an entry to get the refund and not the
                payment of the same number.

        Returns:
            `types.payments.TypeStarsStatus`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TransactionIdInvalid: 400 TRANSACTION_ID_INVALID: There is no such Stars
                transaction of this account; take the id from `payments.get_stars_transactions`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getStarsTransactionsByID.md
        """
        return await self._client(functions.GetStarsTransactionsByID(ton=ton, peer=peer, id=id))

    async def get_suggested_star_ref_bots(
        self,
        *,
        order_by_revenue: bool = False,
        order_by_date: bool = False,
        peer: TypeInputPeer,
        offset: str,
        limit: int,
    ) -> payments_TypeSuggestedStarRefBots:
        """Lists bots with an affiliate program you could join, together with commission and
        duration. Unsorted results come in order of profitability as Telegram judges it.

        Args:
            order_by_revenue: Puts the programs that bring most per referred user on top.
            order_by_date: Puts the newest programs on top.
            peer: Who would earn: yourself, a bot you own or a channel you run.
            offset: Empty string on the first page, then the `next_offset` from before.
            limit: Largest number of bots in the answer.

        Returns:
            `types.payments.TypeSuggestedStarRefBots`.

        Raises:
            errors.PeerIdInvalid: 403 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getSuggestedStarRefBots.md
        """
        return await self._client(
            functions.GetSuggestedStarRefBots(
                order_by_revenue=order_by_revenue,
                order_by_date=order_by_date,
                peer=peer,
                offset=offset,
                limit=limit,
            )
        )

    async def get_unique_star_gift(self, *, slug: str) -> payments_TypeUniqueStarGift:
        """Looks up a collectible gift by the name in its link: owner, number, model, pattern,
        background and price if it is for sale. Works for gifts of other people.

        Args:
            slug: Name of the collectible, the last part of `https://t.me/nft/NAME`.

        Returns:
            `types.payments.TypeUniqueStarGift`.

        Raises:
            errors.StargiftSlugInvalid: 400 STARGIFT_SLUG_INVALID: There is no collectible gift of
                this name; pass the part of its link after `t.me/nft/`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getUniqueStarGift.md
        """
        return await self._client(functions.GetUniqueStarGift(slug=slug))

    async def get_unique_star_gift_value_info(
        self, *, slug: str
    ) -> payments_TypeUniqueStarGiftValueInfo:
        """Estimates what a collectible gift is worth, from its first price, last sale, and the
        lowest and average offers in Telegram and on Fragment.

        Args:
            slug: Name of the collectible, as in `https://t.me/nft/NAME`.

        Returns:
            `types.payments.TypeUniqueStarGiftValueInfo`.

        Raises:
            errors.StargiftSlugInvalid: 400 STARGIFT_SLUG_INVALID: There is no collectible gift of
                this name; pass the part of its link after `t.me/nft/`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.getUniqueStarGiftValueInfo.md
        """
        return await self._client(functions.GetUniqueStarGiftValueInfo(slug=slug))

    async def launch_prepaid_giveaway(
        self, *, peer: TypeInputPeer, giveaway_id: int, purpose: TypeInputStorePaymentPurpose
    ) -> TypeUpdates:
        """Starts a giveaway whose prizes were paid beforehand, usually bought over Fragment. The
        channel posts the giveaway message and the prizes go out at the date set in `purpose`. You
        must administer the channel.

        Args:
            peer: Channel or supergroup that holds the prepaid giveaway.
            giveaway_id: Number of the prepaid giveaway, from `prepaid_giveaways` in
                `premium.get_boosts_status`.
            purpose: Conditions of the giveaway: `types.InputStorePaymentPremiumGiveaway` or
                `types.InputStorePaymentStarsGiveaway`. Channel and amounts must fit the prepaid
                one.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.launchPrepaidGiveaway.md
        """
        return await self._client(
            functions.LaunchPrepaidGiveaway(peer=peer, giveaway_id=giveaway_id, purpose=purpose)
        )

    async def refund_stars_charge(self, *, user_id: TypeInputUser, charge_id: str) -> TypeUpdates:
        """Gives a buyer back the Telegram Stars he paid to your bot; only the bot itself can call
        it. The Stars leave the bot's balance at once, and each payment can be refunded only one
        time.

        Args:
            user_id: The user who paid.
            charge_id: Number of the payment: `charge.id` in the `types.MessageActionPaymentSentMe`
                that the bot received, or the transaction's `id`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChargeAlreadyRefunded: 400 CHARGE_ALREADY_REFUNDED: The Stars of this payment
                have already gone back to the user; do not refund it again.
            errors.ChargeIdEmpty: 400 CHARGE_ID_EMPTY: No payment was named; pass the charge id from
                the payment message.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/payments.refundStarsCharge.md
        """
        return await self._client(functions.RefundStarsCharge(user_id=user_id, charge_id=charge_id))

    async def reorder_star_gift_collections(self, *, peer: TypeInputPeer, order: list[int]) -> bool:
        """Sets the order in which the gift collections of a profile are shown to visitors. The
        numbers come from `payments.get_star_gift_collections`.

        Args:
            peer: Owner of the collections.
            order: Collection numbers in the wanted order.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.reorderStarGiftCollections.md
        """
        return await self._client(functions.ReorderStarGiftCollections(peer=peer, order=order))

    async def resolve_star_gift_offer(
        self, *, decline: bool = False, offer_msg_id: int
    ) -> TypeUpdates:
        """Accepts or declines somebody's offer to buy your collectible gift. On acceptance the gift
        changes hands and you get the money; on refusal the buyer gets his back.

        Args:
            decline: Set to refuse. Unset, the offer is accepted.
            offer_msg_id: Number of the service message with the offer
                (`types.MessageActionStarGiftPurchaseOffer`).

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/payments.resolveStarGiftOffer.md
        """
        return await self._client(
            functions.ResolveStarGiftOffer(decline=decline, offer_msg_id=offer_msg_id)
        )

    async def save_star_gift(
        self, *, unsave: bool = False, stargift: TypeInputSavedStarGift
    ) -> bool:
        """Shows a received gift on the profile or hides it from there. Owners do it for their own
        gifts, administrators with the right to post for the gifts of a channel.

        Args:
            unsave: Hides the gift from visitors of the profile. Without it the gift is shown.
            stargift: The received gift.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.SavedIdEmpty: 400 SAVED_ID_EMPTY: The gift of a channel is named without its
                number; pass `saved_id` from `payments.get_saved_star_gifts`.
            errors.StargiftOwnerInvalid: 400 STARGIFT_OWNER_INVALID: The gift does not belong to the
                account or channel named; reload the list of gifts of the right owner.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.saveStarGift.md
        """
        return await self._client(functions.SaveStarGift(unsave=unsave, stargift=stargift))

    async def send_payment_form(
        self,
        *,
        form_id: int,
        invoice: TypeInputInvoice,
        requested_info_id: str | None = None,
        shipping_option_id: str | None = None,
        credentials: TypeInputPaymentCredentials,
        tip_amount: int | None = None,
    ) -> payments_TypePaymentResult:
        """Pays an invoice in ordinary currency and really charges the card. Call
        `payments.get_payment_form` first. The answer either holds the updates of the finished
        purchase or a web address where the buyer must confirm with his bank (3-D Secure).

        Args:
            form_id: Number of the form, from `payments.get_payment_form`.
            invoice: The invoice the form was opened for.
            requested_info_id: The `id` from `payments.validate_requested_info`. Leave out when the
                form asks for no personal data.
            shipping_option_id: The chosen delivery option, one of those that
                `payments.validate_requested_info` offered. Leave out if there were none.
            credentials: How it is paid: a stored card, fresh card data from the payment provider,
                Apple Pay or Google Pay.
            tip_amount: Tip on top of the price, in the smallest unit of the currency (cents).
                Allowed only up to the `max_tip_amount` of the invoice.

        Returns:
            `types.payments.TypePaymentResult`.

        Raises:
            errors.FormUnsupported: 400 FORM_UNSUPPORTED: This kind of payment form cannot be paid
                in this way; pay it with the method meant for it, or from an up-to-date app.
            errors.InvoiceInvalid: 400 INVOICE_INVALID: The invoice does not describe a purchase
                that can be made; check its kind and fields, or take it anew from the message or
                link.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PaymentCredentialsInvalid: 400 PAYMENT_CREDENTIALS_INVALID: The payment provider
                or Telegram rejects the card or wallet data; let the user enter them again.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.TmpPasswordInvalid: 400 TMP_PASSWORD_INVALID: The temporary payment password is
                wrong or over; get a new one with `account.get_tmp_password`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.sendPaymentForm.md
        """
        return await self._client(
            functions.SendPaymentForm(
                form_id=form_id,
                invoice=invoice,
                requested_info_id=requested_info_id,
                shipping_option_id=shipping_option_id,
                credentials=credentials,
                tip_amount=tip_amount,
            )
        )

    async def send_star_gift_offer(
        self,
        *,
        peer: TypeInputPeer,
        slug: str,
        price: TypeStarsAmount,
        duration: int,
        random_id: int | None = None,
        allow_paid_stars: int | None = None,
    ) -> TypeUpdates:
        """Offers the owner of a collectible gift a price, even if it is not for sale. The sum is
        taken from your balance at once and comes back if the offer is refused or runs out. The
        owner sees it as a message and answers with `payments.resolve_star_gift_offer`.

        Args:
            peer: Present owner of the gift.
            slug: Name of the collectible, as in `https://t.me/nft/NAME`.
            price: What you offer, in Stars or TON; not below `offer_min_stars` of the gift.
            duration: How long the offer stands, in seconds: 21600, 43200, 86400, 129600, 172800 or
                259200.
            random_id: Random number you draw anew for each offer, against sending twice after a
                lost answer.
            allow_paid_stars: Stars you agree to pay for the message itself if the owner charges for
                messages. Leave out when he does not.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.InputStarsAmountInvalid: 400 INPUT_STARS_AMOUNT_INVALID: The offered sum of Stars
                is outside the allowed range; see the limits in `help.get_app_config`.
            errors.InputStarsNanosInvalid: 400 INPUT_STARS_NANOS_INVALID: The fraction of the
                offered sum is not allowed; pass a value within the limits of `help.get_app_config`.
            errors.InvoiceInvalid: 400 INVOICE_INVALID: The invoice does not describe a purchase
                that can be made; check its kind and fields, or take it anew from the message or
                link.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ResellStarsTooFew: 400 RESELL_STARS_TOO_FEW: The offered price is below the
                lowest that is allowed; see `help.get_app_config` and offer more.
            errors.ResellStarsTooMuch: 400 RESELL_STARS_TOO_MUCH: The offered price is above the
                highest that is allowed; see `help.get_app_config` and offer less.
            errors.StargiftOfferInvalid: 400 STARGIFT_OFFER_INVALID: The purchase offer is not
                allowed, above all by its price or duration; change them.
            errors.StargiftOfferNotAllowed: 400 STARGIFT_OFFER_NOT_ALLOWED: No offer can be made for
                this gift, as its owner or kind does not permit it.
            errors.StargiftSlugInvalid: 400 STARGIFT_SLUG_INVALID: There is no collectible gift of
                this name; pass the part of its link after `t.me/nft/`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.sendStarGiftOffer.md
        """
        return await self._client(
            functions.SendStarGiftOffer(
                peer=peer,
                slug=slug,
                price=price,
                duration=duration,
                random_id=random_id,
                allow_paid_stars=allow_paid_stars,
            )
        )

    async def send_stars_form(
        self, *, form_id: int, invoice: TypeInputInvoice
    ) -> payments_TypePaymentResult:
        """Pays an invoice from your balance of Telegram Stars, at once and without further
        confirmation. Open the form with `payments.get_payment_form` and show the price first.
        Gifts, paid media, channel subscriptions and purchases from bots all go this way.

        Args:
            form_id: Number of the form, from `payments.get_payment_form`. It expires after a while.
            invoice: The very invoice for which the form was fetched.

        Returns:
            `types.payments.TypePaymentResult`.

        Raises:
            errors.BalanceTooLow: 400 BALANCE_TOO_LOW: The account does not own enough Telegram
                Stars (or TON) for this; top up the balance and try again.
            errors.BotInvoiceInvalid: 400 BOT_INVOICE_INVALID: The invoice is not one that can be
                paid in this way; take it again from the bot's message or link.
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.FormExpired: 400 FORM_EXPIRED: The payment form is more than ten minutes old; get
                a new one with `payments.get_payment_form` and pay that.
            errors.FormIdEmpty: 400 FORM_ID_EMPTY: No payment form was named; pass the `form_id`
                from `payments.get_payment_form`.
            errors.FormSubmitDuplicate: 400 FORM_SUBMIT_DUPLICATE: This payment form was already
                paid; look at the result of the first try before paying again.
            errors.FormUnsupported: 400 FORM_UNSUPPORTED: This kind of payment form cannot be paid
                in this way; pay it with the method meant for it, or from an up-to-date app.
            errors.GiftStarsInvalid: 400 GIFT_STARS_INVALID: Stars are not sold in this amount;
                choose one of the offers the server lists.
            errors.MediaAlreadyPaid: 400 MEDIA_ALREADY_PAID: The account has already bought this
                media; load the message again to see it.
            errors.MonthInvalid: 400 MONTH_INVALID: Premium is not sold for this number of months;
                choose one of the offers the server lists.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PurposeInvalid: 400 PURPOSE_INVALID: What the payment is for cannot be paid this
                way; check the purpose in the invoice.
            errors.StargiftAlreadyUpgraded: 400 STARGIFT_ALREADY_UPGRADED: The gift is a collectible
                already; treat it as one.
            errors.StargiftNotFound: 400 STARGIFT_NOT_FOUND: The gift is not there (any more);
                reload the owner's gifts and take one from the list.
            errors.StargiftOwnerInvalid: 400 STARGIFT_OWNER_INVALID: The gift does not belong to the
                account or channel named; reload the list of gifts of the right owner.
            errors.StargiftSlugInvalid: 400 STARGIFT_SLUG_INVALID: There is no collectible gift of
                this name; pass the part of its link after `t.me/nft/`.
            errors.StargiftUsageLimited: 400 STARGIFT_USAGE_LIMITED: The gift is sold out; choose
                another one.
            errors.StargiftUserUsageLimited: 400 STARGIFT_USER_USAGE_LIMITED: The account has bought
                as many of this gift as one buyer may; choose another one.
            errors.ToIdInvalid: 400 TO_ID_INVALID: The gift cannot go to this receiver; pass a user
                or a channel that accepts gifts.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.BotAccessForbidden: 403 BOT_ACCESS_FORBIDDEN: A business bot may call this, but
                not for what it tried here; stay within the rights and the chats that the business
                account granted.
            errors.ApiGiftRestrictedUpdateApp: 406 API_GIFT_RESTRICTED_UPDATE_APP: Telegram does not
                let this app buy or send this gift; the user has to do it in an up-to-date official
                app.
            errors.PrecheckoutFailed: 406 PRECHECKOUT_FAILED: The bot refused the payment at the
                last check; Telegram sends a notification with the reason.
            errors.StarsFormAmountMismatch: 406 STARS_FORM_AMOUNT_MISMATCH: The price has changed
                since the form was loaded; get the form again and show the new price before paying.

        Access:
            users, bots, bots over a business connection

        Source:
            api/methods/payments.sendStarsForm.md
        """
        return await self._client(functions.SendStarsForm(form_id=form_id, invoice=invoice))

    async def toggle_chat_star_gift_notifications(
        self, *, enabled: bool = False, peer: TypeInputPeer
    ) -> bool:
        """Decides whether you, as administrator of a channel, get a message each time somebody
        sends the channel a gift.

        Args:
            enabled: Set to receive the messages; unset turns them off.
            peer: The channel, by its id and access hash from an earlier answer.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.toggleChatStarGiftNotifications.md
        """
        return await self._client(
            functions.ToggleChatStarGiftNotifications(enabled=enabled, peer=peer)
        )

    async def toggle_star_gifts_pinned_to_top(
        self, *, peer: TypeInputPeer, stargift: list[TypeInputSavedStarGift]
    ) -> bool:
        """Sets which collectibles are pinned at the top of the gifts on a profile, replacing what
        was pinned before. The number is limited by the app configuration.

        Args:
            peer: Owner of the gifts: `types.InputPeerSelf` or a channel you run.
            stargift: Gifts to pin, in the order to show them. An empty list unpins everything.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.toggleStarGiftsPinnedToTop.md
        """
        return await self._client(
            functions.ToggleStarGiftsPinnedToTop(peer=peer, stargift=stargift)
        )

    async def transfer_star_gift(
        self, *, stargift: TypeInputSavedStarGift, to_id: TypeInputPeer
    ) -> TypeUpdates:
        """Passes a collectible gift on to somebody else free of charge. If the transfer costs Stars
        (`transfer_stars`), the server answers `PAYMENT_REQUIRED` and you pay
        `types.InputInvoiceStarGiftTransfer`.

        Args:
            stargift: Collectible gift that you, or the channel you own, has.
            to_id: New owner: a user or a channel.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PaymentRequired: 400 PAYMENT_REQUIRED: This gift can only be moved or upgraded
                for Stars; get the form with `payments.get_payment_form` and pay it.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.SavedIdEmpty: 400 SAVED_ID_EMPTY: The gift of a channel is named without its
                number; pass `saved_id` from `payments.get_saved_star_gifts`.
            errors.StargiftNotFound: 400 STARGIFT_NOT_FOUND: The gift is not there (any more);
                reload the owner's gifts and take one from the list.
            errors.StargiftNotOwner: 400 STARGIFT_NOT_OWNER: The gift belongs to somebody else, and
                only its owner may do this.
            errors.StargiftNotUnique: 400 STARGIFT_NOT_UNIQUE: Only collectible gifts can be passed
                on; upgrade it first.
            errors.StargiftOwnerInvalid: 400 STARGIFT_OWNER_INVALID: The gift does not belong to the
                account or channel named; reload the list of gifts of the right owner.
            errors.StargiftPeerInvalid: 400 STARGIFT_PEER_INVALID: The owner or receiver of the gift
                is not valid for this; pass the right user or a channel you administer.
            errors.StargiftTransferTooEarly: 400 STARGIFT_TRANSFER_TOO_EARLY_%d: The gift cannot be
                passed on yet; the number is the seconds to wait.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/payments.transferStarGift.md
        """
        return await self._client(functions.TransferStarGift(stargift=stargift, to_id=to_id))

    async def update_star_gift_collection(
        self,
        *,
        peer: TypeInputPeer,
        collection_id: int,
        title: str | None = None,
        delete_stargift: list[TypeInputSavedStarGift] | None = None,
        add_stargift: list[TypeInputSavedStarGift] | None = None,
        order: list[TypeInputSavedStarGift] | None = None,
    ) -> TypeStarGiftCollection:
        """Renames a gift collection, adds or removes gifts, or changes their order. Fields left out
        stay as they are.

        Args:
            peer: Owner of the collection.
            collection_id: Which one, from `payments.get_star_gift_collections`.
            title: New name. Leave out to keep the old one.
            delete_stargift: Gifts to take out of the collection; they themselves stay. Leave out
                for none.
            add_stargift: Gifts to put in. Leave out for none.
            order: Gifts in the order in which they shall stand, first one first. Leave out to keep
                the order.

        Returns:
            `types.TypeStarGiftCollection`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.updateStarGiftCollection.md
        """
        return await self._client(
            functions.UpdateStarGiftCollection(
                peer=peer,
                collection_id=collection_id,
                title=title,
                delete_stargift=delete_stargift,
                add_stargift=add_stargift,
                order=order,
            )
        )

    async def update_star_gift_price(
        self, *, stargift: TypeInputSavedStarGift, resell_amount: TypeStarsAmount
    ) -> TypeUpdates:
        """Puts a collectible gift up for sale, changes its price, or takes it off the market.
        Telegram keeps a part of the price when it sells.

        Args:
            stargift: Collectible gift of yours or of a channel you own.
            resell_amount: Asking price in Stars or TON; an amount of 0 ends the sale.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.SavedIdEmpty: 400 SAVED_ID_EMPTY: The gift of a channel is named without its
                number; pass `saved_id` from `payments.get_saved_star_gifts`.
            errors.StargiftNotFound: 400 STARGIFT_NOT_FOUND: The gift is not there (any more);
                reload the owner's gifts and take one from the list.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.updateStarGiftPrice.md
        """
        return await self._client(
            functions.UpdateStarGiftPrice(stargift=stargift, resell_amount=resell_amount)
        )

    async def upgrade_star_gift(
        self, *, keep_original_details: bool = False, stargift: TypeInputSavedStarGift
    ) -> TypeUpdates:
        """Turns a received gift into a unique collectible with number, model and background, if the
        sender already paid for that. When it is not prepaid the server answers `PAYMENT_REQUIRED`;
        pay `types.InputInvoiceStarGiftUpgrade` then. The step cannot be undone.

        Args:
            keep_original_details: Writes sender, receiver and message of the original gift into the
                collectible, for everybody to see.
            stargift: The received gift to upgrade.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PaymentRequired: 400 PAYMENT_REQUIRED: This gift can only be moved or upgraded
                for Stars; get the form with `payments.get_payment_form` and pay it.
            errors.SavedIdEmpty: 400 SAVED_ID_EMPTY: The gift of a channel is named without its
                number; pass `saved_id` from `payments.get_saved_star_gifts`.
            errors.StargiftAlreadyConverted: 400 STARGIFT_ALREADY_CONVERTED: The gift was already
                turned into Stars, so nothing more can be done with it.
            errors.StargiftAlreadyUpgraded: 400 STARGIFT_ALREADY_UPGRADED: The gift is a collectible
                already; treat it as one.
            errors.StargiftUpgradeUnavailable: 400 STARGIFT_UPGRADE_UNAVAILABLE: This gift cannot be
                made a collectible; look for `can_upgrade` before trying.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/payments.upgradeStarGift.md
        """
        return await self._client(
            functions.UpgradeStarGift(
                keep_original_details=keep_original_details, stargift=stargift
            )
        )

    async def validate_requested_info(
        self, *, save: bool = False, invoice: TypeInputInvoice, info: TypePaymentRequestedInfo
    ) -> payments_TypeValidatedRequestedInfo:
        """Checks the name, phone, email and address the buyer typed in before paying, and asks the
        seller's bot for delivery options if the price depends on the address. Returns an `id` that
        goes into `payments.send_payment_form`, plus the delivery options to choose from.

        Args:
            save: Keeps the data at Telegram, so that the next order can be filled in from
                `payments.get_saved_info`.
            invoice: The same invoice that was given to `payments.get_payment_form`.
            info: The buyer's data. Fill exactly the fields that the form's `types.Invoice`
                requests.

        Returns:
            `types.payments.TypeValidatedRequestedInfo`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/payments.validateRequestedInfo.md
        """
        return await self._client(
            functions.ValidateRequestedInfo(save=save, invoice=invoice, info=info)
        )
