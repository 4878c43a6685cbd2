"""Constructors of StarsSubscription."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer
    from .stars_subscription_pricing import TypeStarsSubscriptionPricing
    from .web_document import TypeWebDocument


class StarsSubscription(tl.Constructor, id=0x2E6EAB1A, name="starsSubscription"):
    """Your subscription to a channel or bot, paid in Stars at regular intervals.

    Attributes:
        canceled: You have ended it; it runs until the paid time is over.
        can_refulfill: You left the channel, but the time is paid: you can go back free of charge.
        missing_balance: It could not be renewed for lack of Stars.
        bot_canceled: The bot has ended it.
        id: Name of the subscription, for `payments.change_stars_subscription`.
        peer: Channel or bot it is for.
        until_date: Unix time up to which it is paid.
        pricing: Price and interval.
        chat_invite_hash: Invite link hash of the channel, for subscribing anew.
        title: Name of the product, for bots.
        photo: Picture of the product, for bots.
        invoice_slug: Name of the bot's invoice, for subscribing anew.

    Source:
        api/constructors/starsSubscription.md
    """

    flags = tl.flags()
    canceled: bool = tl.true(bit=0, default=False)
    can_refulfill: bool = tl.true(bit=1, default=False)
    missing_balance: bool = tl.true(bit=2, default=False)
    bot_canceled: bool = tl.true(bit=7, default=False)
    id: str = tl.string()
    peer: TypePeer = tl.boxed("Peer")
    until_date: int = tl.int32()
    pricing: TypeStarsSubscriptionPricing = tl.boxed("StarsSubscriptionPricing")
    chat_invite_hash: str | None = tl.string(bit=3, default=None)
    title: str | None = tl.string(bit=4, default=None)
    photo: TypeWebDocument | None = tl.boxed("WebDocument", bit=5, default=None)
    invoice_slug: str | None = tl.string(bit=6, default=None)


TypeStarsSubscription: TypeAlias = StarsSubscription
"""Subscription paid in Stars, from `payments.get_stars_subscriptions`."""
