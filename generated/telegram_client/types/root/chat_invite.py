"""Constructors of ChatInvite."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .bot_verification import TypeBotVerification
    from .chat import TypeChat
    from .photo import TypePhoto
    from .stars_subscription_pricing import TypeStarsSubscriptionPricing
    from .user import TypeUser


class ChatInviteAlready(tl.Constructor, id=0x5A686D7C, name="chatInviteAlready"):
    """You are already in the chat that the link leads to.

    Attributes:
        chat: The chat that you are a member of.

    Source:
        api/constructors/chatInviteAlready.md
    """

    chat: TypeChat = tl.boxed("Chat")


class ChatInvite(tl.Constructor, id=0x5C9D3702, name="chatInvite"):
    """Preview of a chat you are not in. Join it with `messages.import_chat_invite`.

    Attributes:
        channel: A channel or supergroup, as opposed to a basic group.
        broadcast: Set if it is a channel, where only administrators post.
        public: It has a public name.
        megagroup: Set if it is a supergroup.
        request_needed: Joining must be approved by an admin.
        verified: Set if Telegram has verified it as genuine.
        scam: Set if Telegram warns that it is a scam.
        fake: Set if Telegram warns that it impersonates somebody.
        can_refulfill_subscription: You left a paid chat whose subscription still runs; coming back
            costs nothing.
        title: Name of the group or channel.
        about: The text with which a person or chat describes itself.
        photo: The picture that belongs to this object.
        participants_count: How many members or participants there are.
        participants: Some of the members, contacts of yours first.
        color: Number of the color to paint in place of a missing picture.
        subscription_pricing: What joining costs per period, for paid chats.
        subscription_form_id: Form number to pay with in `payments.send_stars_form`.
        bot_verification: Verification mark that a bot has given.

    Source:
        api/constructors/chatInvite.md
    """

    flags = tl.flags()
    channel: bool = tl.true(bit=0, default=False)
    broadcast: bool = tl.true(bit=1, default=False)
    public: bool = tl.true(bit=2, default=False)
    megagroup: bool = tl.true(bit=3, default=False)
    request_needed: bool = tl.true(bit=6, default=False)
    verified: bool = tl.true(bit=7, default=False)
    scam: bool = tl.true(bit=8, default=False)
    fake: bool = tl.true(bit=9, default=False)
    can_refulfill_subscription: bool = tl.true(bit=11, default=False)
    title: str = tl.string()
    about: str | None = tl.string(bit=5, default=None)
    photo: TypePhoto = tl.boxed("Photo")
    participants_count: int = tl.int32()
    participants: list[TypeUser] | None = tl.vector(tl.boxed("User"), bit=4, default=None)
    color: int = tl.int32()
    subscription_pricing: TypeStarsSubscriptionPricing | None = tl.boxed(
        "StarsSubscriptionPricing", bit=10, default=None
    )
    subscription_form_id: int | None = tl.int64(bit=12, default=None)
    bot_verification: TypeBotVerification | None = tl.boxed("BotVerification", bit=13, default=None)


class ChatInvitePeek(tl.Constructor, id=0x61695CB0, name="chatInvitePeek"):
    """You may look around in the chat for a while without joining.

    Attributes:
        chat: The chat, readable for now.
        expires: When that ends, as Unix time.

    Source:
        api/constructors/chatInvitePeek.md
    """

    chat: TypeChat = tl.boxed("Chat")
    expires: int = tl.int32()


TypeChatInvite: TypeAlias = ChatInviteAlready | ChatInvite | ChatInvitePeek
"""What a guest learns about an invite link from `messages.check_chat_invite`: a preview, or the
chat itself if it is open to them.
"""
