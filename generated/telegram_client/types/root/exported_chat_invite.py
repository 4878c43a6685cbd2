"""Constructors of ExportedChatInvite."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .stars_subscription_pricing import TypeStarsSubscriptionPricing


class ChatInviteExported(tl.Constructor, id=0xA22CBD96, name="chatInviteExported"):
    """An invite link with its limits and how much it was used. Made by
    `messages.export_chat_invite`.

    Attributes:
        revoked: Taken back; nobody can join with it any more.
        permanent: Main link of this admin: no limits, replaced only when taken back.
        request_needed: Who uses it must be approved by an admin.
        link: The link as it can be shared.
        admin_id: Admin who made it.
        date: When the link was made, as Unix time in seconds.
        start_date: When it was last changed, as Unix time.
        expire_date: When it expires, as Unix time in seconds.
        usage_limit: How many people may join with it.
        usage: How many have joined with it.
        requested: How many wait for approval through it.
        subscription_expired: How many who joined with it have let their paid subscription end.
        title: Name the admins gave it; people who join don't see it.
        subscription_pricing: What it costs to join and to stay, for paid links.

    Source:
        api/constructors/chatInviteExported.md
    """

    flags = tl.flags()
    revoked: bool = tl.true(bit=0, default=False)
    permanent: bool = tl.true(bit=5, default=False)
    request_needed: bool = tl.true(bit=6, default=False)
    link: str = tl.string()
    admin_id: int = tl.int64()
    date: int = tl.int32()
    start_date: int | None = tl.int32(bit=4, default=None)
    expire_date: int | None = tl.int32(bit=1, default=None)
    usage_limit: int | None = tl.int32(bit=2, default=None)
    usage: int | None = tl.int32(bit=3, default=None)
    requested: int | None = tl.int32(bit=7, default=None)
    subscription_expired: int | None = tl.int32(bit=10, default=None)
    title: str | None = tl.string(bit=8, default=None)
    subscription_pricing: TypeStarsSubscriptionPricing | None = tl.boxed(
        "StarsSubscriptionPricing", bit=9, default=None
    )


class ChatInvitePublicJoinRequests(
    tl.Constructor, id=0xED107AB7, name="chatInvitePublicJoinRequests"
):
    """Stands in for a link where somebody asked to join a public group directly, without one.

    Source:
        api/constructors/chatInvitePublicJoinRequests.md
    """


TypeExportedChatInvite: TypeAlias = ChatInviteExported | ChatInvitePublicJoinRequests
"""An invite link as its admins see it; in join requests it may also say that no link was used. What
guests see is a `types.TypeChatInvite`.
"""
