"""Constructors of User."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .emoji_status import TypeEmojiStatus
    from .peer_color import TypePeerColor
    from .recent_story import TypeRecentStory
    from .restriction_reason import TypeRestrictionReason
    from .user_profile_photo import TypeUserProfilePhoto
    from .user_status import TypeUserStatus
    from .username import TypeUsername


class UserEmpty(tl.Constructor, id=0xD3BC4B7A, name="userEmpty"):
    """A user nothing is known about, not even whether the account exists.

    Attributes:
        id: Id of the user, the same for everybody.

    Source:
        api/constructors/userEmpty.md
    """

    id: int = tl.int64()


class User(tl.Constructor, id=0xB1B8CC83, name="user"):
    """A user or bot with the data needed for lists and message headers. Flags about bots are only
    set for bots. More comes from `users.get_full_user`.

    Attributes:
        self_: It is you.
        contact: They are in your contacts.
        mutual_contact: You are in each other's contacts.
        deleted: The account was deleted; there is no name any more.
        bot: It is a bot.
        bot_chat_history: The bot reads all messages of groups, not only those meant for it.
        bot_nochats: The bot cannot be added to groups.
        verified: Telegram has confirmed that the account is genuine.
        restricted: Some content is blocked; see `restriction_reason`.
        min: Reduced data: keep what you know better, and don't store the access hash in place of a
            full one.
        bot_inline_geo: The bot wants to know where you are for inline queries.
        support: Account of Telegram's support.
        scam: Marked as a fraud.
        apply_min_photo: The photo may be trusted although `min` is set.
        fake: Marked as somebody else's imitation.
        bot_attach_menu: The bot offers a mini app for the attachment menu.
        premium: They have Telegram Premium.
        attach_menu_enabled: You have added the bot to your attachment menu.
        bot_can_edit: The bot is yours, so you can change its profile.
        close_friend: They are on your list of close friends.
        stories_hidden: You have moved their stories out of the main list.
        stories_unavailable: They have no stories you can see.
        contact_require_premium: You may need Premium to write to them;
            `users.get_requirements_to_contact` tells for sure.
        bot_business: The bot can be connected to business accounts.
        bot_has_main_app: The bot has a main mini app to start from its profile.
        bot_forum_view: The private chat with the bot is divided into topics.
        bot_forum_can_manage_topics: You may make and delete topics in the chat with the bot.
        bot_can_manage_bots: The bot can create and steer other bots for users.
        bot_guestchat: The bot answers mentions in chats it isn't a member of.
        bot_guard: The bot can decide on requests to join chats.
        id: Id of the user, the same for everybody.
        access_hash: Needed with the ID for any call about the user; valid for your account only.
        first_name: First name of the person.
        last_name: Last name of the person, which may be empty.
        username: Main public username. Absent if there is none or if `usernames` is used.
        phone: Phone number without `+`, if you may see it.
        photo: Current profile photo in short form.
        status: When they were last online.
        bot_info_version: Goes up when the bot's description or commands change; then load the full
            data anew.
        restriction_reason: Where and why content is blocked.
        bot_inline_placeholder: Hint to show after the bot's username while nothing is typed. Only
            inline bots have it.
        lang_code: Language of the user's app, as bots see it.
        emoji_status: Emoji beside the name.
        usernames: All usernames, if there is more than one or one is from Fragment.
        stories_max_id: Their newest story and whether they are live.
        color: Color of the name and of replies.
        profile_color: Color of the profile page.
        bot_active_users: How many people use the bot per month.
        bot_verification_icon: Custom emoji of the organization that has verified the account.
        send_paid_messages_stars: Stars you pay for each message to them.
        linked_community_id: Community the bot is linked to.

    Source:
        api/constructors/user.md
    """

    flags = tl.flags()
    self_: bool = tl.true(bit=10, default=False, tl_name="self")
    contact: bool = tl.true(bit=11, default=False)
    mutual_contact: bool = tl.true(bit=12, default=False)
    deleted: bool = tl.true(bit=13, default=False)
    bot: bool = tl.true(bit=14, default=False)
    bot_chat_history: bool = tl.true(bit=15, default=False)
    bot_nochats: bool = tl.true(bit=16, default=False)
    verified: bool = tl.true(bit=17, default=False)
    restricted: bool = tl.true(bit=18, default=False)
    min: bool = tl.true(bit=20, default=False)
    bot_inline_geo: bool = tl.true(bit=21, default=False)
    support: bool = tl.true(bit=23, default=False)
    scam: bool = tl.true(bit=24, default=False)
    apply_min_photo: bool = tl.true(bit=25, default=False)
    fake: bool = tl.true(bit=26, default=False)
    bot_attach_menu: bool = tl.true(bit=27, default=False)
    premium: bool = tl.true(bit=28, default=False)
    attach_menu_enabled: bool = tl.true(bit=29, default=False)
    flags2 = tl.flags()
    bot_can_edit: bool = tl.true(bit=1, word="flags2", default=False)
    close_friend: bool = tl.true(bit=2, word="flags2", default=False)
    stories_hidden: bool = tl.true(bit=3, word="flags2", default=False)
    stories_unavailable: bool = tl.true(bit=4, word="flags2", default=False)
    contact_require_premium: bool = tl.true(bit=10, word="flags2", default=False)
    bot_business: bool = tl.true(bit=11, word="flags2", default=False)
    bot_has_main_app: bool = tl.true(bit=13, word="flags2", default=False)
    bot_forum_view: bool = tl.true(bit=16, word="flags2", default=False)
    bot_forum_can_manage_topics: bool = tl.true(bit=17, word="flags2", default=False)
    bot_can_manage_bots: bool = tl.true(bit=18, word="flags2", default=False)
    bot_guestchat: bool = tl.true(bit=19, word="flags2", default=False)
    bot_guard: bool = tl.true(bit=20, word="flags2", default=False)
    id: int = tl.int64()
    access_hash: int | None = tl.int64(bit=0, default=None)
    first_name: str | None = tl.string(bit=1, default=None)
    last_name: str | None = tl.string(bit=2, default=None)
    username: str | None = tl.string(bit=3, default=None)
    phone: str | None = tl.string(bit=4, default=None)
    photo: TypeUserProfilePhoto | None = tl.boxed("UserProfilePhoto", bit=5, default=None)
    status: TypeUserStatus | None = tl.boxed("UserStatus", bit=6, default=None)
    bot_info_version: int | None = tl.int32(bit=14, default=None)
    restriction_reason: list[TypeRestrictionReason] | None = tl.vector(
        tl.boxed("RestrictionReason"), bit=18, default=None
    )
    bot_inline_placeholder: str | None = tl.string(bit=19, default=None)
    lang_code: str | None = tl.string(bit=22, default=None)
    emoji_status: TypeEmojiStatus | None = tl.boxed("EmojiStatus", bit=30, default=None)
    usernames: list[TypeUsername] | None = tl.vector(
        tl.boxed("Username"), bit=0, word="flags2", default=None
    )
    stories_max_id: TypeRecentStory | None = tl.boxed(
        "RecentStory", bit=5, word="flags2", default=None
    )
    color: TypePeerColor | None = tl.boxed("PeerColor", bit=8, word="flags2", default=None)
    profile_color: TypePeerColor | None = tl.boxed("PeerColor", bit=9, word="flags2", default=None)
    bot_active_users: int | None = tl.int32(bit=12, word="flags2", default=None)
    bot_verification_icon: int | None = tl.int64(bit=14, word="flags2", default=None)
    send_paid_messages_stars: int | None = tl.int64(bit=15, word="flags2", default=None)
    linked_community_id: int | None = tl.int64(bit=21, word="flags2", default=None)


TypeUser: TypeAlias = UserEmpty | User
"""A person or bot. Take `types.User` apart from the empty form before use."""
