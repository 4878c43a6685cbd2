"""Constructors of InputStorePaymentPurpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer
    from .input_user import TypeInputUser
    from .text_with_entities import TypeTextWithEntities


class InputStorePaymentPremiumSubscription(
    tl.Constructor, id=0xA6751E66, name="inputStorePaymentPremiumSubscription"
):
    """Premium for yourself. Says what a purchase through an app store is for.

    Attributes:
        restore: Takes up a purchase made earlier in the store.
        upgrade: Replaces the running subscription by a longer one.

    Source:
        api/constructors/inputStorePaymentPremiumSubscription.md
    """

    flags = tl.flags()
    restore: bool = tl.true(bit=0, default=False)
    upgrade: bool = tl.true(bit=1, default=False)


class InputStorePaymentGiftPremium(
    tl.Constructor, id=0x616F7FE8, name="inputStorePaymentGiftPremium"
):
    """Premium for another user. Says what a purchase through an app store is for.

    Attributes:
        user_id: User who receives Premium, with its access hash.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the store, in the smallest unit of the currency.

    Source:
        api/constructors/inputStorePaymentGiftPremium.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    currency: str = tl.string()
    amount: int = tl.int64()


class InputStorePaymentPremiumGiftCode(
    tl.Constructor, id=0xFB790393, name="inputStorePaymentPremiumGiftCode"
):
    """Premium for several users, who get it by gift codes.

    Attributes:
        users: Users who receive Premium, each with its access hash.
        boost_peer: Channel or supergroup that gives the codes and is boosted in return.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the store, in the smallest unit of the currency.
        message: Words to go along.

    Source:
        api/constructors/inputStorePaymentPremiumGiftCode.md
    """

    flags = tl.flags()
    users: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))
    boost_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)
    currency: str = tl.string()
    amount: int = tl.int64()
    message: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=1, default=None)


class InputStorePaymentPremiumGiveaway(
    tl.Constructor, id=0x160544CA, name="inputStorePaymentPremiumGiveaway"
):
    """Premium to be drawn among the members of a channel or supergroup.

    Attributes:
        only_new_subscribers: Set if only those who join after the start may win.
        winners_are_visible: Set if the names of the winners are published.
        boost_peer: Chat that holds the giveaway.
        additional_peers: Further channels or groups that people must join to take part.
        countries_iso2: Two-letter codes of the countries whose users may take part.
        prize_description: Text about further prizes that the organizer gives.
        random_id: Random number chosen by you, so that a repeated request does not start a second
            giveaway.
        until_date: When the winners are drawn, as Unix time.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the store, in the smallest unit of the currency.

    Source:
        api/constructors/inputStorePaymentPremiumGiveaway.md
    """

    flags = tl.flags()
    only_new_subscribers: bool = tl.true(bit=0, default=False)
    winners_are_visible: bool = tl.true(bit=3, default=False)
    boost_peer: TypeInputPeer = tl.boxed("InputPeer")
    additional_peers: list[TypeInputPeer] | None = tl.vector(
        tl.boxed("InputPeer"), bit=1, default=None
    )
    countries_iso2: list[str] | None = tl.vector(tl.string(), bit=2, default=None)
    prize_description: str | None = tl.string(bit=4, default=None)
    random_id: int | None = tl.random_id(default=None)
    until_date: int = tl.int32()
    currency: str = tl.string()
    amount: int = tl.int64()


class InputStorePaymentStarsTopup(
    tl.Constructor, id=0xF9A2A6CB, name="inputStorePaymentStarsTopup"
):
    """Stars for yourself. Says what a purchase through an app store is for.

    Attributes:
        stars: Telegram Stars that are bought.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the store, in the smallest unit of the currency.
        spend_purpose_peer: Whom you mean to spend them on, if that is known.

    Source:
        api/constructors/inputStorePaymentStarsTopup.md
    """

    flags = tl.flags()
    stars: int = tl.int64()
    currency: str = tl.string()
    amount: int = tl.int64()
    spend_purpose_peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=0, default=None)


class InputStorePaymentStarsGift(tl.Constructor, id=0x1D741EF7, name="inputStorePaymentStarsGift"):
    """Stars for another user. Says what a purchase through an app store is for.

    Attributes:
        user_id: User who receives the Stars, with its access hash.
        stars: Telegram Stars that are bought.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the store, in the smallest unit of the currency.

    Source:
        api/constructors/inputStorePaymentStarsGift.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    stars: int = tl.int64()
    currency: str = tl.string()
    amount: int = tl.int64()


class InputStorePaymentStarsGiveaway(
    tl.Constructor, id=0x751F08FA, name="inputStorePaymentStarsGiveaway"
):
    """Stars to be drawn among the members of a channel or supergroup.

    Attributes:
        only_new_subscribers: Set if only those who join after the start may win.
        winners_are_visible: Set if the names of the winners are published.
        stars: How many in all.
        boost_peer: Chat that holds the giveaway.
        additional_peers: Further channels or groups that people must join to take part.
        countries_iso2: Two-letter codes of the countries whose users may take part.
        prize_description: Text about further prizes that the organizer gives.
        random_id: Random number chosen by you, so that a repeated request does not start a second
            giveaway.
        until_date: When the winners are drawn, as Unix time.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the store, in the smallest unit of the currency.
        users: How many winners there are.

    Source:
        api/constructors/inputStorePaymentStarsGiveaway.md
    """

    flags = tl.flags()
    only_new_subscribers: bool = tl.true(bit=0, default=False)
    winners_are_visible: bool = tl.true(bit=3, default=False)
    stars: int = tl.int64()
    boost_peer: TypeInputPeer = tl.boxed("InputPeer")
    additional_peers: list[TypeInputPeer] | None = tl.vector(
        tl.boxed("InputPeer"), bit=1, default=None
    )
    countries_iso2: list[str] | None = tl.vector(tl.string(), bit=2, default=None)
    prize_description: str | None = tl.string(bit=4, default=None)
    random_id: int | None = tl.random_id(default=None)
    until_date: int = tl.int32()
    currency: str = tl.string()
    amount: int = tl.int64()
    users: int = tl.int32()


class InputStorePaymentAuthCode(tl.Constructor, id=0x3FC18057, name="inputStorePaymentAuthCode"):
    """The short Premium subscription to buy while logging in; see
    `types.auth.SentCodePaymentRequired`.

    Attributes:
        restore: Takes up a purchase made earlier in the store.
        phone_number: Number that is logging in.
        phone_code_hash: Hash from the answer that asked for the payment.
        premium_days: Days of Premium it contains, from that answer.
        currency: Three-letter currency code such as `USD`, or `XTR` for Telegram Stars.
        amount: Price in the store, in the smallest unit of the currency.

    Source:
        api/constructors/inputStorePaymentAuthCode.md
    """

    flags = tl.flags()
    restore: bool = tl.true(bit=0, default=False)
    phone_number: str = tl.string()
    phone_code_hash: str = tl.string(secret=True)
    premium_days: int = tl.int32()
    currency: str = tl.string()
    amount: int = tl.int64()


TypeInputStorePaymentPurpose: TypeAlias = (
    InputStorePaymentPremiumSubscription
    | InputStorePaymentGiftPremium
    | InputStorePaymentPremiumGiftCode
    | InputStorePaymentPremiumGiveaway
    | InputStorePaymentStarsTopup
    | InputStorePaymentStarsGift
    | InputStorePaymentStarsGiveaway
    | InputStorePaymentAuthCode
)
"""What a purchase in an app store, or its match by card, is for. First check it with
`payments.can_purchase_store`.
"""
