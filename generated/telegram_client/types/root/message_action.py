"""Constructors of MessageAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .birthday import TypeBirthday
    from .bot_app import TypeBotApp
    from .chat_theme import TypeChatTheme
    from .input_group_call import TypeInputGroupCall
    from .payment_charge import TypePaymentCharge
    from .payment_requested_info import TypePaymentRequestedInfo
    from .peer import TypePeer
    from .phone_call_discard_reason import TypePhoneCallDiscardReason
    from .photo import TypePhoto
    from .poll_answer import TypePollAnswer
    from .requested_peer import TypeRequestedPeer
    from .secure_credentials_encrypted import TypeSecureCredentialsEncrypted
    from .secure_value import TypeSecureValue
    from .secure_value_type import TypeSecureValueType
    from .star_gift import TypeStarGift
    from .stars_amount import TypeStarsAmount
    from .text_with_entities import TypeTextWithEntities
    from .todo_item import TypeTodoItem
    from .wall_paper import TypeWallPaper


class MessageActionEmpty(tl.Constructor, id=0xB6AEF7B0, name="messageActionEmpty"):
    """Nothing happened. Stands in a service message of the chat.

    Source:
        api/constructors/messageActionEmpty.md
    """


class MessageActionChatCreate(tl.Constructor, id=0xBD47CBAD, name="messageActionChatCreate"):
    """A basic group was founded. Stands in a service message of the chat.

    Attributes:
        title: Name of the group.
        users: Its first members.

    Source:
        api/constructors/messageActionChatCreate.md
    """

    title: str = tl.string()
    users: list[int] = tl.vector(tl.int64())


class MessageActionChatEditTitle(tl.Constructor, id=0xB5A1CE5A, name="messageActionChatEditTitle"):
    """The group or channel got a new name.

    Attributes:
        title: The new name.

    Source:
        api/constructors/messageActionChatEditTitle.md
    """

    title: str = tl.string()


class MessageActionChatEditPhoto(tl.Constructor, id=0x7FCB13A8, name="messageActionChatEditPhoto"):
    """The group or channel got a new picture.

    Attributes:
        photo: The new picture.

    Source:
        api/constructors/messageActionChatEditPhoto.md
    """

    photo: TypePhoto = tl.boxed("Photo")


class MessageActionChatDeletePhoto(
    tl.Constructor, id=0x95E3FBEF, name="messageActionChatDeletePhoto"
):
    """The picture of the group or channel was removed.

    Source:
        api/constructors/messageActionChatDeletePhoto.md
    """


class MessageActionChatAddUser(tl.Constructor, id=0x15CEFD00, name="messageActionChatAddUser"):
    """Members were added, or somebody joined.

    Attributes:
        users: The new members; if it is only the sender, they joined by themselves.

    Source:
        api/constructors/messageActionChatAddUser.md
    """

    users: list[int] = tl.vector(tl.int64())


class MessageActionChatDeleteUser(
    tl.Constructor, id=0xA43F30CC, name="messageActionChatDeleteUser"
):
    """A member is gone. Stands in a service message of the chat.

    Attributes:
        user_id: That member; if it is the sender, they left by themselves.

    Source:
        api/constructors/messageActionChatDeleteUser.md
    """

    user_id: int = tl.int64()


class MessageActionChatJoinedByLink(
    tl.Constructor, id=0x031224C3, name="messageActionChatJoinedByLink"
):
    """The sender has joined by an invite link.

    Attributes:
        inviter_id: Who had made the link.

    Source:
        api/constructors/messageActionChatJoinedByLink.md
    """

    inviter_id: int = tl.int64()


class MessageActionChannelCreate(tl.Constructor, id=0x95D2AC92, name="messageActionChannelCreate"):
    """A channel or supergroup was founded.

    Attributes:
        title: Name of the channel or supergroup.

    Source:
        api/constructors/messageActionChannelCreate.md
    """

    title: str = tl.string()


class MessageActionChatMigrateTo(tl.Constructor, id=0xE1037F92, name="messageActionChatMigrateTo"):
    """Last message of a basic group: it became a supergroup.

    Attributes:
        channel_id: Id of the supergroup the basic group has become.

    Source:
        api/constructors/messageActionChatMigrateTo.md
    """

    channel_id: int = tl.int64()


class MessageActionChannelMigrateFrom(
    tl.Constructor, id=0xEA3948E9, name="messageActionChannelMigrateFrom"
):
    """First message of a supergroup that was a basic group.

    Attributes:
        title: Name of the basic group.
        chat_id: Id of the basic group.

    Source:
        api/constructors/messageActionChannelMigrateFrom.md
    """

    title: str = tl.string()
    chat_id: int = tl.int64()


class MessageActionPinMessage(tl.Constructor, id=0x94BD38ED, name="messageActionPinMessage"):
    """A message was pinned; which one, says `reply_to`.

    Source:
        api/constructors/messageActionPinMessage.md
    """


class MessageActionHistoryClear(tl.Constructor, id=0x9FBAB604, name="messageActionHistoryClear"):
    """The history up to here was cleared.

    Source:
        api/constructors/messageActionHistoryClear.md
    """


class MessageActionGameScore(tl.Constructor, id=0x92A72876, name="messageActionGameScore"):
    """Somebody made a new high score in a game.

    Attributes:
        game_id: Id of the game that was played.
        score: Points reached in the game.

    Source:
        api/constructors/messageActionGameScore.md
    """

    game_id: int = tl.int64()
    score: int = tl.int32()


class MessageActionPaymentSentMe(tl.Constructor, id=0xFFA00CCC, name="messageActionPaymentSentMe"):
    """Seen by the bot: a user has paid.

    Attributes:
        recurring_init: First payment of a subscription.
        recurring_used: Further payment of a subscription.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        total_amount: The whole price, in the smallest unit of the currency.
        payload: Bytes that the bot put into the bill.
        info: Name, phone, email and address that the buyer gave.
        shipping_option_id: Shipping method that was chosen.
        charge: Numbers of the payment, needed for refunds.
        subscription_until_date: Until when the subscription is paid now, as Unix time.

    Source:
        api/constructors/messageActionPaymentSentMe.md
    """

    flags = tl.flags()
    recurring_init: bool = tl.true(bit=2, default=False)
    recurring_used: bool = tl.true(bit=3, default=False)
    currency: str = tl.string()
    total_amount: int = tl.int64()
    payload: bytes = tl.bytes_()
    info: TypePaymentRequestedInfo | None = tl.boxed("PaymentRequestedInfo", bit=0, default=None)
    shipping_option_id: str | None = tl.string(bit=1, default=None)
    charge: TypePaymentCharge = tl.boxed("PaymentCharge")
    subscription_until_date: int | None = tl.int32(bit=4, default=None)


class MessageActionPaymentSent(tl.Constructor, id=0xC624B16E, name="messageActionPaymentSent"):
    """Seen by the user: a bill was paid.

    Attributes:
        recurring_init: First payment of a subscription.
        recurring_used: Further payment of a subscription.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        total_amount: The whole price, in the smallest unit of the currency.
        invoice_slug: Name of the bill, if it was paid by link.
        subscription_until_date: Until when the subscription is paid now, as Unix time.

    Source:
        api/constructors/messageActionPaymentSent.md
    """

    flags = tl.flags()
    recurring_init: bool = tl.true(bit=2, default=False)
    recurring_used: bool = tl.true(bit=3, default=False)
    currency: str = tl.string()
    total_amount: int = tl.int64()
    invoice_slug: str | None = tl.string(bit=0, default=None)
    subscription_until_date: int | None = tl.int32(bit=4, default=None)


class MessageActionPhoneCall(tl.Constructor, id=0x80E11A7F, name="messageActionPhoneCall"):
    """A call took place or was missed.

    Attributes:
        video: Set if it is a video call.
        call_id: Id of the call.
        reason: How it ended. Absent if unknown.
        duration: How long it lasted, in seconds. Absent if nobody answered.

    Source:
        api/constructors/messageActionPhoneCall.md
    """

    flags = tl.flags()
    video: bool = tl.true(bit=2, default=False)
    call_id: int = tl.int64()
    reason: TypePhoneCallDiscardReason | None = tl.boxed(
        "PhoneCallDiscardReason", bit=0, default=None
    )
    duration: int | None = tl.int32(bit=1, default=None)


class MessageActionScreenshotTaken(
    tl.Constructor, id=0x4792929B, name="messageActionScreenshotTaken"
):
    """Somebody took a screenshot of the private chat.

    Source:
        api/constructors/messageActionScreenshotTaken.md
    """


class MessageActionCustomAction(tl.Constructor, id=0xFAE69F56, name="messageActionCustomAction"):
    """A note with any text, made by Telegram itself.

    Attributes:
        message: Text to show for this event.

    Source:
        api/constructors/messageActionCustomAction.md
    """

    message: str = tl.string()


class MessageActionBotAllowed(tl.Constructor, id=0xC516D679, name="messageActionBotAllowed"):
    """The user has allowed a bot to write to them.

    Attributes:
        attach_menu: By putting it into the attachment menu.
        from_request: By agreeing in a mini app that asked for it.
        domain: Website on which they logged in.
        app: Mini app from which they did so.

    Source:
        api/constructors/messageActionBotAllowed.md
    """

    flags = tl.flags()
    attach_menu: bool = tl.true(bit=1, default=False)
    from_request: bool = tl.true(bit=3, default=False)
    domain: str | None = tl.string(bit=0, default=None)
    app: TypeBotApp | None = tl.boxed("BotApp", bit=2, default=None)


class MessageActionSecureValuesSentMe(
    tl.Constructor, id=0x1B287353, name="messageActionSecureValuesSentMe"
):
    """Seen by the bot: a user has handed over Passport data.

    Attributes:
        values: The encrypted documents and details.
        credentials: Encrypted keys to them; decrypt with the bot's private key.

    Source:
        api/constructors/messageActionSecureValuesSentMe.md
    """

    values: list[TypeSecureValue] = tl.vector(tl.boxed("SecureValue"))
    credentials: TypeSecureCredentialsEncrypted = tl.boxed("SecureCredentialsEncrypted")


class MessageActionSecureValuesSent(
    tl.Constructor, id=0xD95C6154, name="messageActionSecureValuesSent"
):
    """Seen by the user: Passport data went to a bot.

    Attributes:
        types: What was handed over.

    Source:
        api/constructors/messageActionSecureValuesSent.md
    """

    types: list[TypeSecureValueType] = tl.vector(tl.boxed("SecureValueType"))


class MessageActionContactSignUp(tl.Constructor, id=0xF3F25F76, name="messageActionContactSignUp"):
    """One of your contacts has come to Telegram.

    Source:
        api/constructors/messageActionContactSignUp.md
    """


class MessageActionGeoProximityReached(
    tl.Constructor, id=0x98E0D697, name="messageActionGeoProximityReached"
):
    """Somebody with a live location came close to another.

    Attributes:
        from_id: Who came close.
        to_id: Whom `from_id` has come close to.
        distance: Distance in meters.

    Source:
        api/constructors/messageActionGeoProximityReached.md
    """

    from_id: TypePeer = tl.boxed("Peer")
    to_id: TypePeer = tl.boxed("Peer")
    distance: int = tl.int32()


class MessageActionGroupCall(tl.Constructor, id=0x7A0D7F42, name="messageActionGroupCall"):
    """A voice chat or live stream has begun or ended.

    Attributes:
        call: The group call or live stream meant.
        duration: How long it lasted, in seconds. Absent if it has just begun.

    Source:
        api/constructors/messageActionGroupCall.md
    """

    flags = tl.flags()
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    duration: int | None = tl.int32(bit=0, default=None)


class MessageActionInviteToGroupCall(
    tl.Constructor, id=0x502F92F7, name="messageActionInviteToGroupCall"
):
    """Somebody invited members to the voice chat.

    Attributes:
        call: The group call or live stream meant.
        users: User ids of those who were invited.

    Source:
        api/constructors/messageActionInviteToGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    users: list[int] = tl.vector(tl.int64())


class MessageActionSetMessagesTTL(
    tl.Constructor, id=0x3C134D7B, name="messageActionSetMessagesTTL"
):
    """The time after which messages delete themselves was changed.

    Attributes:
        period: Seconds from now on; 0 means never.
        auto_setting_from: User whose general setting caused it.

    Source:
        api/constructors/messageActionSetMessagesTTL.md
    """

    flags = tl.flags()
    period: int = tl.int32()
    auto_setting_from: int | None = tl.int64(bit=0, default=None)


class MessageActionGroupCallScheduled(
    tl.Constructor, id=0xB3A07661, name="messageActionGroupCallScheduled"
):
    """A voice chat or live stream was planned.

    Attributes:
        call: The group call or live stream meant.
        schedule_date: When it shall begin, as Unix time.

    Source:
        api/constructors/messageActionGroupCallScheduled.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    schedule_date: int = tl.int32()


class MessageActionSetChatTheme(tl.Constructor, id=0xB91BBD3A, name="messageActionSetChatTheme"):
    """The look of the chat was changed.

    Attributes:
        theme: The new look.

    Source:
        api/constructors/messageActionSetChatTheme.md
    """

    theme: TypeChatTheme = tl.boxed("ChatTheme")


class MessageActionChatJoinedByRequest(
    tl.Constructor, id=0xEBBCA3CB, name="messageActionChatJoinedByRequest"
):
    """The sender asked to join and was let in.

    Source:
        api/constructors/messageActionChatJoinedByRequest.md
    """


class MessageActionWebViewDataSentMe(
    tl.Constructor, id=0x47DD8079, name="messageActionWebViewDataSentMe"
):
    """Seen by the bot: a mini app has sent data.

    Attributes:
        text: Label of the button that had opened the mini app.
        data: The data. They can be faked by a changed client.

    Source:
        api/constructors/messageActionWebViewDataSentMe.md
    """

    text: str = tl.string()
    data: str = tl.string()


class MessageActionWebViewDataSent(
    tl.Constructor, id=0xB4C38CB5, name="messageActionWebViewDataSent"
):
    """Seen by the user: a mini app has sent data to the bot.

    Attributes:
        text: Label of the button that had opened the mini app.

    Source:
        api/constructors/messageActionWebViewDataSent.md
    """

    text: str = tl.string()


class MessageActionGiftPremium(tl.Constructor, id=0x48E91302, name="messageActionGiftPremium"):
    """Premium was given as a present.

    Attributes:
        currency: Currency of `amount`, as three-letter code.
        amount: Price paid, in the smallest unit of the currency.
        days: How many days of Premium.
        crypto_currency: Code of the cryptocurrency that was used, such as `TON`.
        crypto_amount: Price in the smallest unit of the cryptocurrency.
        message: The message that goes along, with its formatting.

    Source:
        api/constructors/messageActionGiftPremium.md
    """

    flags = tl.flags()
    currency: str = tl.string()
    amount: int = tl.int64()
    days: int = tl.int32()
    crypto_currency: str | None = tl.string(bit=0, default=None)
    crypto_amount: int | None = tl.int64(bit=0, default=None)
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)


class MessageActionTopicCreate(tl.Constructor, id=0x0D999256, name="messageActionTopicCreate"):
    """A forum topic was opened. The number of this message is the number of the topic.

    Attributes:
        title_missing: The bot will give it a name later.
        title: Name of the topic.
        icon_color: Background color of the letter icon, as RGB number.
        icon_emoji_id: Custom emoji used as icon instead.

    Source:
        api/constructors/messageActionTopicCreate.md
    """

    flags = tl.flags()
    title_missing: bool = tl.true(bit=1, default=False)
    title: str = tl.string()
    icon_color: int = tl.int32()
    icon_emoji_id: int | None = tl.int64(bit=0, default=None)


class MessageActionTopicEdit(tl.Constructor, id=0xC0944820, name="messageActionTopicEdit"):
    """A forum topic was changed. What is absent stayed the same.

    Attributes:
        title: New name of the topic; absent if it stayed the same.
        icon_emoji_id: New icon; 0 if it was removed.
        closed: Whether it was closed or opened again.
        hidden: Whether the topic "General" was hidden or shown again.

    Source:
        api/constructors/messageActionTopicEdit.md
    """

    flags = tl.flags()
    title: str | None = tl.string(bit=0, default=None)
    icon_emoji_id: int | None = tl.int64(bit=1, default=None)
    closed: bool | None = tl.boolean(bit=2, default=None)
    hidden: bool | None = tl.boolean(bit=3, default=None)


class MessageActionSuggestProfilePhoto(
    tl.Constructor, id=0x57DE635E, name="messageActionSuggestProfilePhoto"
):
    """Somebody proposes a profile picture to you.

    Attributes:
        photo: The proposed picture.

    Source:
        api/constructors/messageActionSuggestProfilePhoto.md
    """

    photo: TypePhoto = tl.boxed("Photo")


class MessageActionRequestedPeer(tl.Constructor, id=0x31518E9B, name="messageActionRequestedPeer"):
    """Seen by the user: chats were shared with a bot by pressing its button.

    Attributes:
        button_id: Number of the button.
        peers: The shared chats.

    Source:
        api/constructors/messageActionRequestedPeer.md
    """

    button_id: int = tl.int32()
    peers: list[TypePeer] = tl.vector(tl.boxed("Peer"))


class MessageActionSetChatWallPaper(
    tl.Constructor, id=0x5060A3F4, name="messageActionSetChatWallPaper"
):
    """The background of the private chat was changed.

    Attributes:
        same: The other side took over the background from an earlier message.
        for_both: It holds for both sides.
        wallpaper: The new background.

    Source:
        api/constructors/messageActionSetChatWallPaper.md
    """

    flags = tl.flags()
    same: bool = tl.true(bit=0, default=False)
    for_both: bool = tl.true(bit=1, default=False)
    wallpaper: TypeWallPaper = tl.boxed("WallPaper")


class MessageActionGiftCode(tl.Constructor, id=0x31C48347, name="messageActionGiftCode"):
    """You got a gift code for Premium.

    Attributes:
        via_giveaway: It was won in a giveaway.
        unclaimed: It was left over from a giveaway, for the one who paid.
        boost_peer: Channel or group that held the giveaway or gave the code.
        days: How many days of Premium.
        slug: The code; redeem it with `payments.apply_gift_code`.
        currency: Currency of `amount`, as three-letter code.
        amount: Price paid, in the smallest unit of the currency.
        crypto_currency: Code of the cryptocurrency that was used, such as `TON`.
        crypto_amount: Price in the smallest unit of the cryptocurrency.
        message: The message that goes along, with its formatting.

    Source:
        api/constructors/messageActionGiftCode.md
    """

    flags = tl.flags()
    via_giveaway: bool = tl.true(bit=0, default=False)
    unclaimed: bool = tl.true(bit=5, default=False)
    boost_peer: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    days: int = tl.int32()
    slug: str = tl.string()
    currency: str | None = tl.string(bit=2, default=None)
    amount: int | None = tl.int64(bit=2, default=None)
    crypto_currency: str | None = tl.string(bit=3, default=None)
    crypto_amount: int | None = tl.int64(bit=3, default=None)
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=4, default=None)


class MessageActionGiveawayLaunch(
    tl.Constructor, id=0xA80F51E4, name="messageActionGiveawayLaunch"
):
    """A giveaway has begun. Stands in a service message of the chat.

    Attributes:
        stars: Stars to be won in all. Absent if Premium is given away.

    Source:
        api/constructors/messageActionGiveawayLaunch.md
    """

    flags = tl.flags()
    stars: int | None = tl.int64(bit=0, default=None)


class MessageActionGiveawayResults(
    tl.Constructor, id=0x87E2F155, name="messageActionGiveawayResults"
):
    """A giveaway is over. Stands in a service message of the chat.

    Attributes:
        stars: The prizes were Stars.
        winners_count: How many winners there are.
        unclaimed_count: Prizes nobody has taken.

    Source:
        api/constructors/messageActionGiveawayResults.md
    """

    flags = tl.flags()
    stars: bool = tl.true(bit=0, default=False)
    winners_count: int = tl.int32()
    unclaimed_count: int = tl.int32()


class MessageActionBoostApply(tl.Constructor, id=0xCC02AA6D, name="messageActionBoostApply"):
    """The sender has boosted the supergroup.

    Attributes:
        boosts: How many boosts the user has given.

    Source:
        api/constructors/messageActionBoostApply.md
    """

    boosts: int = tl.int32()


class MessageActionRequestedPeerSentMe(
    tl.Constructor, id=0x93B31848, name="messageActionRequestedPeerSentMe"
):
    """Seen by the bot: the user has chosen chats to share.

    Attributes:
        button_id: Number of the button that asked for them.
        peers: The shared chats, with the details asked for.

    Source:
        api/constructors/messageActionRequestedPeerSentMe.md
    """

    button_id: int = tl.int32()
    peers: list[TypeRequestedPeer] = tl.vector(tl.boxed("RequestedPeer"))


class MessageActionPaymentRefunded(
    tl.Constructor, id=0x41B3E202, name="messageActionPaymentRefunded"
):
    """A payment was given back. Stands in a service message of the chat.

    Attributes:
        peer: Who gave it back.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        total_amount: The whole price, in the smallest unit of the currency.
        payload: Bytes that the bot put into the bill; only the bot sees them.
        charge: Numbers of the payment.

    Source:
        api/constructors/messageActionPaymentRefunded.md
    """

    flags = tl.flags()
    peer: TypePeer = tl.boxed("Peer")
    currency: str = tl.string()
    total_amount: int = tl.int64()
    payload: bytes | None = tl.bytes_(bit=0, default=None)
    charge: TypePaymentCharge = tl.boxed("PaymentCharge")


class MessageActionGiftStars(tl.Constructor, id=0x45D5B021, name="messageActionGiftStars"):
    """Stars were given as a present.

    Attributes:
        currency: Currency of `amount`, as three-letter code.
        amount: Price paid, in the smallest unit of the currency.
        stars: Telegram Stars that the account has received.
        crypto_currency: Code of the cryptocurrency that was used, such as `TON`.
        crypto_amount: Price in the smallest unit of the cryptocurrency.
        transaction_id: Booking in the receiver's balance; only they see it.

    Source:
        api/constructors/messageActionGiftStars.md
    """

    flags = tl.flags()
    currency: str = tl.string()
    amount: int = tl.int64()
    stars: int = tl.int64()
    crypto_currency: str | None = tl.string(bit=0, default=None)
    crypto_amount: int | None = tl.int64(bit=0, default=None)
    transaction_id: str | None = tl.string(bit=1, default=None)


class MessageActionPrizeStars(tl.Constructor, id=0xB00C47A2, name="messageActionPrizeStars"):
    """You won Stars in a giveaway.

    Attributes:
        unclaimed: They were left over, for the one who paid.
        stars: Telegram Stars that the account has received.
        transaction_id: Id of the Stars or TON transaction.
        boost_peer: Channel or group that held the giveaway.
        giveaway_msg_id: Id of the message that started the giveaway.

    Source:
        api/constructors/messageActionPrizeStars.md
    """

    flags = tl.flags()
    unclaimed: bool = tl.true(bit=0, default=False)
    stars: int = tl.int64()
    transaction_id: str = tl.string()
    boost_peer: TypePeer = tl.boxed("Peer")
    giveaway_msg_id: int = tl.int32()


class MessageActionStarGift(tl.Constructor, id=0xEA2C31D3, name="messageActionStarGift"):
    """Somebody gave a gift bought with Stars.

    Attributes:
        name_hidden: Set if only the receiver may see who gave it.
        saved: The receiver shows it on the profile.
        converted: The receiver took Stars in exchange.
        upgraded: It was turned into a collectible.
        refunded: Set if the payment was given back.
        can_upgrade: It can be turned into a collectible.
        prepaid_upgrade: The giver has paid for that.
        upgrade_separate: The upgrade was paid later, by this message, not with the gift.
        auction_acquired: It was won in an auction.
        gift: The gift that this is about.
        message: Words that came along.
        convert_stars: Stars the receiver gets for converting the gift.
        upgrade_msg_id: Message with the collectible it has become.
        upgrade_stars: Stars for the upgrade to a collectible gift, paid or to be paid.
        from_id: Who gave it. Absent if unnamed.
        peer: Channel that received it.
        saved_id: Number of the gift within that channel.
        prepaid_upgrade_hash: Mark with which anybody can pay for the upgrade, see
            `types.InputInvoiceStarGiftPrepaidUpgrade`.
        gift_msg_id: For a later payment of the upgrade, the message with the gift itself.
        to_id: Who received it, in messages that third parties see.
        gift_num: Running number of the gift among those of its kind.

    Source:
        api/constructors/messageActionStarGift.md
    """

    flags = tl.flags()
    name_hidden: bool = tl.true(bit=0, default=False)
    saved: bool = tl.true(bit=2, default=False)
    converted: bool = tl.true(bit=3, default=False)
    upgraded: bool = tl.true(bit=5, default=False)
    refunded: bool = tl.true(bit=9, default=False)
    can_upgrade: bool = tl.true(bit=10, default=False)
    prepaid_upgrade: bool = tl.true(bit=13, default=False)
    upgrade_separate: bool = tl.true(bit=16, default=False)
    auction_acquired: bool = tl.true(bit=17, default=False)
    gift: TypeStarGift = tl.boxed("StarGift")
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)
    convert_stars: int | None = tl.int64(bit=4, default=None)
    upgrade_msg_id: int | None = tl.int32(bit=5, default=None)
    upgrade_stars: int | None = tl.int64(bit=8, default=None)
    from_id: TypePeer | None = tl.boxed("Peer", bit=11, default=None)
    peer: TypePeer | None = tl.boxed("Peer", bit=12, default=None)
    saved_id: int | None = tl.int64(bit=12, default=None)
    prepaid_upgrade_hash: str | None = tl.string(bit=14, default=None)
    gift_msg_id: int | None = tl.int32(bit=15, default=None)
    to_id: TypePeer | None = tl.boxed("Peer", bit=18, default=None)
    gift_num: int | None = tl.int32(bit=19, default=None)


class MessageActionStarGiftUnique(
    tl.Constructor, id=0xE6C31522, name="messageActionStarGiftUnique"
):
    """A collectible gift was made, passed on or bought.

    Attributes:
        upgrade: It was made from an ordinary gift.
        transferred: It was passed on.
        saved: The owner shows it on the profile.
        refunded: Set if the payment was given back.
        prepaid_upgrade: The upgrade was paid by somebody else.
        assigned: It came to its owner from the TON blockchain.
        from_offer: It was sold by accepting an offer.
        craft: It was made out of several other gifts.
        gift: The gift that this is about.
        can_export_at: From this Unix time on it can be moved to the TON blockchain.
        transfer_stars: Stars that passing it on costs.
        from_id: Who gave it. Absent if unnamed.
        peer: Channel that owns it.
        saved_id: Number of the gift among those a channel has received.
        resale_amount: Price it was sold for.
        can_transfer_at: From this Unix time on it can be passed on.
        can_resell_at: From this Unix time on it can be sold.
        drop_original_details_stars: Stars that wiping off giver, receiver and message costs.
        can_craft_at: From this Unix time on it can be used for making another gift.

    Source:
        api/constructors/messageActionStarGiftUnique.md
    """

    flags = tl.flags()
    upgrade: bool = tl.true(bit=0, default=False)
    transferred: bool = tl.true(bit=1, default=False)
    saved: bool = tl.true(bit=2, default=False)
    refunded: bool = tl.true(bit=5, default=False)
    prepaid_upgrade: bool = tl.true(bit=11, default=False)
    assigned: bool = tl.true(bit=13, default=False)
    from_offer: bool = tl.true(bit=14, default=False)
    craft: bool = tl.true(bit=16, default=False)
    gift: TypeStarGift = tl.boxed("StarGift")
    can_export_at: int | None = tl.int32(bit=3, default=None)
    transfer_stars: int | None = tl.int64(bit=4, default=None)
    from_id: TypePeer | None = tl.boxed("Peer", bit=6, default=None)
    peer: TypePeer | None = tl.boxed("Peer", bit=7, default=None)
    saved_id: int | None = tl.int64(bit=7, default=None)
    resale_amount: TypeStarsAmount | None = tl.boxed("StarsAmount", bit=8, default=None)
    can_transfer_at: int | None = tl.int32(bit=9, default=None)
    can_resell_at: int | None = tl.int32(bit=10, default=None)
    drop_original_details_stars: int | None = tl.int64(bit=12, default=None)
    can_craft_at: int | None = tl.int32(bit=15, default=None)


class MessageActionPaidMessagesRefunded(
    tl.Constructor, id=0xAC1F1FCD, name="messageActionPaidMessagesRefunded"
):
    """Stars paid for messages were given back to the writer.

    Attributes:
        count: For how many messages.
        stars: How many Stars.

    Source:
        api/constructors/messageActionPaidMessagesRefunded.md
    """

    count: int = tl.int32()
    stars: int = tl.int64()


class MessageActionPaidMessagesPrice(
    tl.Constructor, id=0x84B88578, name="messageActionPaidMessagesPrice"
):
    """The price of messages was changed.

    Attributes:
        broadcast_messages_allowed: In a channel: direct messages are switched on.
        stars: Stars per message from now on; 0 means free.

    Source:
        api/constructors/messageActionPaidMessagesPrice.md
    """

    flags = tl.flags()
    broadcast_messages_allowed: bool = tl.true(bit=0, default=False)
    stars: int = tl.int64()


class MessageActionConferenceCall(
    tl.Constructor, id=0x2FFE2F7A, name="messageActionConferenceCall"
):
    """You are invited to a conference call, or have taken part in it.

    Attributes:
        missed: You did not answer.
        active: It still runs.
        video: Set if it is a video call.
        call_id: Id of the call.
        duration: How long it lasted, in seconds.
        other_participants: Who else takes part.

    Source:
        api/constructors/messageActionConferenceCall.md
    """

    flags = tl.flags()
    missed: bool = tl.true(bit=0, default=False)
    active: bool = tl.true(bit=1, default=False)
    video: bool = tl.true(bit=4, default=False)
    call_id: int = tl.int64()
    duration: int | None = tl.int32(bit=2, default=None)
    other_participants: list[TypePeer] | None = tl.vector(tl.boxed("Peer"), bit=3, default=None)


class MessageActionTodoCompletions(
    tl.Constructor, id=0xCC7C5C89, name="messageActionTodoCompletions"
):
    """Items of a checklist were ticked or unticked.

    Attributes:
        completed: Numbers of the ticked ones.
        incompleted: Numbers of the unticked ones.

    Source:
        api/constructors/messageActionTodoCompletions.md
    """

    completed: list[int] = tl.vector(tl.int32())
    incompleted: list[int] = tl.vector(tl.int32())


class MessageActionTodoAppendTasks(
    tl.Constructor, id=0xC7EDBC83, name="messageActionTodoAppendTasks"
):
    """Items were added to a checklist.

    Attributes:
        list_: The new items.

    Source:
        api/constructors/messageActionTodoAppendTasks.md
    """

    list_: list[TypeTodoItem] = tl.vector(tl.boxed("TodoItem"), tl_name="list")


class MessageActionSuggestedPostApproval(
    tl.Constructor, id=0xEE7A1596, name="messageActionSuggestedPostApproval"
):
    """A proposed post was accepted or turned down.

    Attributes:
        rejected: It was turned down.
        balance_too_low: It was to be accepted, but the one who proposed it has too few Stars or
            TON.
        reject_comment: Reason for turning it down.
        schedule_date: When it will be published, as Unix time.
        price: What is paid for it.

    Source:
        api/constructors/messageActionSuggestedPostApproval.md
    """

    flags = tl.flags()
    rejected: bool = tl.true(bit=0, default=False)
    balance_too_low: bool = tl.true(bit=1, default=False)
    reject_comment: str | None = tl.string(bit=2, default=None)
    schedule_date: int | None = tl.int32(bit=3, default=None)
    price: TypeStarsAmount | None = tl.boxed("StarsAmount", bit=4, default=None)


class MessageActionSuggestedPostSuccess(
    tl.Constructor, id=0x95DDCF69, name="messageActionSuggestedPostSuccess"
):
    """A paid post stayed up long enough; the channel gets the money.

    Attributes:
        price: How much the channel has earned with it.

    Source:
        api/constructors/messageActionSuggestedPostSuccess.md
    """

    price: TypeStarsAmount = tl.boxed("StarsAmount")


class MessageActionSuggestedPostRefund(
    tl.Constructor, id=0x69F916F8, name="messageActionSuggestedPostRefund"
):
    """The money for a paid post was given back.

    Attributes:
        payer_initiated: Because the payer took it back, not because the post was deleted.

    Source:
        api/constructors/messageActionSuggestedPostRefund.md
    """

    flags = tl.flags()
    payer_initiated: bool = tl.true(bit=0, default=False)


class MessageActionGiftTon(tl.Constructor, id=0xA8A3C699, name="messageActionGiftTon"):
    """TON were given as a present.

    Attributes:
        currency: Currency of `amount`, as three-letter code.
        amount: Price paid, in the smallest unit of the currency.
        crypto_currency: Code of the cryptocurrency that was used, such as `TON`.
        crypto_amount: Price in the smallest unit of the cryptocurrency.
        transaction_id: Booking in the receiver's balance; only they see it.

    Source:
        api/constructors/messageActionGiftTon.md
    """

    flags = tl.flags()
    currency: str = tl.string()
    amount: int = tl.int64()
    crypto_currency: str = tl.string()
    crypto_amount: int = tl.int64()
    transaction_id: str | None = tl.string(bit=0, default=None)


class MessageActionSuggestBirthday(
    tl.Constructor, id=0x2C8F2A25, name="messageActionSuggestBirthday"
):
    """Somebody proposes a birthday for your profile.

    Attributes:
        birthday: The proposed date.

    Source:
        api/constructors/messageActionSuggestBirthday.md
    """

    birthday: TypeBirthday = tl.boxed("Birthday")


class MessageActionStarGiftPurchaseOffer(
    tl.Constructor, id=0x774278D4, name="messageActionStarGiftPurchaseOffer"
):
    """Somebody wants to buy a collectible gift of yours.

    Attributes:
        accepted: The offer was accepted.
        declined: The offer was declined.
        gift: The gift that this is about.
        price: What is offered.
        expires_at: Until when it stands, as Unix time.

    Source:
        api/constructors/messageActionStarGiftPurchaseOffer.md
    """

    flags = tl.flags()
    accepted: bool = tl.true(bit=0, default=False)
    declined: bool = tl.true(bit=1, default=False)
    gift: TypeStarGift = tl.boxed("StarGift")
    price: TypeStarsAmount = tl.boxed("StarsAmount")
    expires_at: int = tl.int32()


class MessageActionStarGiftPurchaseOfferDeclined(
    tl.Constructor, id=0x73ADA76B, name="messageActionStarGiftPurchaseOfferDeclined"
):
    """An offer for a collectible gift came to nothing.

    Attributes:
        expired: Because its time ran out; otherwise the owner declined.
        gift: The gift that this is about.
        price: What had been offered.

    Source:
        api/constructors/messageActionStarGiftPurchaseOfferDeclined.md
    """

    flags = tl.flags()
    expired: bool = tl.true(bit=0, default=False)
    gift: TypeStarGift = tl.boxed("StarGift")
    price: TypeStarsAmount = tl.boxed("StarsAmount")


class MessageActionNewCreatorPending(
    tl.Constructor, id=0xB07ED085, name="messageActionNewCreatorPending"
):
    """The owner has left; somebody else will own the group or channel after some days.

    Attributes:
        new_creator_id: The owner to be.

    Source:
        api/constructors/messageActionNewCreatorPending.md
    """

    new_creator_id: int = tl.int64()


class MessageActionChangeCreator(tl.Constructor, id=0xE188503B, name="messageActionChangeCreator"):
    """The group or channel has a new owner.

    Attributes:
        new_creator_id: User id of the new owner.

    Source:
        api/constructors/messageActionChangeCreator.md
    """

    new_creator_id: int = tl.int64()


class MessageActionNoForwardsToggle(
    tl.Constructor, id=0xBF7D6572, name="messageActionNoForwardsToggle"
):
    """Forwarding and saving was forbidden or allowed in a private chat.

    Attributes:
        prev_value: Whether it was forbidden before.
        new_value: Whether it is forbidden now.

    Source:
        api/constructors/messageActionNoForwardsToggle.md
    """

    prev_value: bool = tl.boolean()
    new_value: bool = tl.boolean()


class MessageActionNoForwardsRequest(
    tl.Constructor, id=0x3E2793BA, name="messageActionNoForwardsRequest"
):
    """One side of a private chat asks the other to allow forwarding and saving again.

    Attributes:
        expired: The request is over.
        prev_value: Whether it is forbidden so far.
        new_value: Whether it would be forbidden afterwards.

    Source:
        api/constructors/messageActionNoForwardsRequest.md
    """

    flags = tl.flags()
    expired: bool = tl.true(bit=0, default=False)
    prev_value: bool = tl.boolean()
    new_value: bool = tl.boolean()


class MessageActionPollAppendAnswer(
    tl.Constructor, id=0x9DA1CD6C, name="messageActionPollAppendAnswer"
):
    """An answer was added to a poll.

    Attributes:
        answer: The new answer.

    Source:
        api/constructors/messageActionPollAppendAnswer.md
    """

    answer: TypePollAnswer = tl.boxed("PollAnswer")


class MessageActionPollDeleteAnswer(
    tl.Constructor, id=0x399674DC, name="messageActionPollDeleteAnswer"
):
    """An answer was taken out of a poll.

    Attributes:
        answer: The former answer.

    Source:
        api/constructors/messageActionPollDeleteAnswer.md
    """

    answer: TypePollAnswer = tl.boxed("PollAnswer")


class MessageActionManagedBotCreated(
    tl.Constructor, id=0x16605E3E, name="messageActionManagedBotCreated"
):
    """A bot was made that is managed by another bot.

    Attributes:
        bot_id: The new bot.

    Source:
        api/constructors/messageActionManagedBotCreated.md
    """

    bot_id: int = tl.int64()


class MessageActionChangeCommunity(
    tl.Constructor, id=0x5D20BAE8, name="messageActionChangeCommunity"
):
    """The chat was added to a community, or taken out of one.

    Attributes:
        community_id: The community now; absent if there is none any more.

    Source:
        api/constructors/messageActionChangeCommunity.md
    """

    flags = tl.flags()
    community_id: int | None = tl.int64(bit=0, default=None)


TypeMessageAction: TypeAlias = (
    MessageActionEmpty
    | MessageActionChatCreate
    | MessageActionChatEditTitle
    | MessageActionChatEditPhoto
    | MessageActionChatDeletePhoto
    | MessageActionChatAddUser
    | MessageActionChatDeleteUser
    | MessageActionChatJoinedByLink
    | MessageActionChannelCreate
    | MessageActionChatMigrateTo
    | MessageActionChannelMigrateFrom
    | MessageActionPinMessage
    | MessageActionHistoryClear
    | MessageActionGameScore
    | MessageActionPaymentSentMe
    | MessageActionPaymentSent
    | MessageActionPhoneCall
    | MessageActionScreenshotTaken
    | MessageActionCustomAction
    | MessageActionBotAllowed
    | MessageActionSecureValuesSentMe
    | MessageActionSecureValuesSent
    | MessageActionContactSignUp
    | MessageActionGeoProximityReached
    | MessageActionGroupCall
    | MessageActionInviteToGroupCall
    | MessageActionSetMessagesTTL
    | MessageActionGroupCallScheduled
    | MessageActionSetChatTheme
    | MessageActionChatJoinedByRequest
    | MessageActionWebViewDataSentMe
    | MessageActionWebViewDataSent
    | MessageActionGiftPremium
    | MessageActionTopicCreate
    | MessageActionTopicEdit
    | MessageActionSuggestProfilePhoto
    | MessageActionRequestedPeer
    | MessageActionSetChatWallPaper
    | MessageActionGiftCode
    | MessageActionGiveawayLaunch
    | MessageActionGiveawayResults
    | MessageActionBoostApply
    | MessageActionRequestedPeerSentMe
    | MessageActionPaymentRefunded
    | MessageActionGiftStars
    | MessageActionPrizeStars
    | MessageActionStarGift
    | MessageActionStarGiftUnique
    | MessageActionPaidMessagesRefunded
    | MessageActionPaidMessagesPrice
    | MessageActionConferenceCall
    | MessageActionTodoCompletions
    | MessageActionTodoAppendTasks
    | MessageActionSuggestedPostApproval
    | MessageActionSuggestedPostSuccess
    | MessageActionSuggestedPostRefund
    | MessageActionGiftTon
    | MessageActionSuggestBirthday
    | MessageActionStarGiftPurchaseOffer
    | MessageActionStarGiftPurchaseOfferDeclined
    | MessageActionNewCreatorPending
    | MessageActionChangeCreator
    | MessageActionNoForwardsToggle
    | MessageActionNoForwardsRequest
    | MessageActionPollAppendAnswer
    | MessageActionPollDeleteAnswer
    | MessageActionManagedBotCreated
    | MessageActionChangeCommunity
)
"""What a `types.MessageService` tells about. Who did it is the sender of that message."""
