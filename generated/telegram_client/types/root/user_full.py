"""Constructors of UserFull."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .birthday import TypeBirthday
    from .bot_info import TypeBotInfo
    from .bot_verification import TypeBotVerification
    from .business_away_message import TypeBusinessAwayMessage
    from .business_greeting_message import TypeBusinessGreetingMessage
    from .business_intro import TypeBusinessIntro
    from .business_location import TypeBusinessLocation
    from .business_work_hours import TypeBusinessWorkHours
    from .chat_admin_rights import TypeChatAdminRights
    from .chat_theme import TypeChatTheme
    from .disallowed_gifts_settings import TypeDisallowedGiftsSettings
    from .document import TypeDocument
    from .peer_notify_settings import TypePeerNotifySettings
    from .peer_settings import TypePeerSettings
    from .peer_stories import TypePeerStories
    from .photo import TypePhoto
    from .profile_tab import TypeProfileTab
    from .star_ref_program import TypeStarRefProgram
    from .stars_rating import TypeStarsRating
    from .text_with_entities import TypeTextWithEntities
    from .wall_paper import TypeWallPaper


class UserFull(tl.Constructor, id=0x06CBE645, name="userFull"):
    """Everything you may know about a user beyond `types.User`, for the profile page and the chat
    with them.

    Attributes:
        blocked: You have blocked them.
        phone_calls_available: They can be called.
        phone_calls_private: They don't want calls from you.
        can_pin_message: You may pin messages in the chat with them.
        has_scheduled: Messages of yours wait in the chat to be sent later.
        video_calls_available: They can be called with video.
        voice_messages_forbidden: They take no voice and round video messages from you.
        translations_disabled: Don't offer to translate this chat.
        stories_pinned_available: Stories are kept on their profile.
        blocked_my_stories_from: You have hidden your stories from them.
        wallpaper_overridden: They have set the background of the chat for both sides.
        contact_require_premium: Only with Premium can you write to them.
        read_dates_private: You cannot see when they read your messages.
        sponsored_enabled: You with Premium have chosen to see ads all the same; only on your own
            profile.
        can_view_revenue: You may see what the bot has earned.
        bot_can_manage_emoji_status: You have allowed the bot to set your emoji status.
        display_gifts_button: Show a gift button in the input field of the chat.
        noforwards_my_enabled: You have forbidden copying and forwarding in this chat.
        noforwards_peer_enabled: They have forbidden copying and forwarding in this chat.
        unofficial_security_risk: They use an unofficial app, so messages may be less safe there;
            warn on the profile.
        id: Id of the user that is described.
        about: Text they tell about themselves.
        settings: Hints for the bar on top of the chat.
        personal_photo: Photo you have set for them; only you see it.
        profile_photo: Their own photo.
        fallback_photo: Photo for people who may not see the real one.
        notify_settings: How notifications for this chat behave.
        bot_info: Description and commands, for bots.
        pinned_msg_id: Newest pinned message of the chat.
        common_chats_count: How many groups you share.
        folder_id: 1 if the chat is in the archive, otherwise absent.
        ttl_period: Seconds after which messages of the chat delete themselves. Absent if they stay.
        theme: Theme set for the chat.
        private_forward_name: Name to put on forwards of their messages, if they don't want a link
            to the account.
        bot_group_admin_rights: Rights the bot asks for when it is added to groups.
        bot_broadcast_admin_rights: Rights the bot asks for when it is added to channels.
        wallpaper: Background set for the chat.
        stories: Stories they show now.
        business_work_hours: Opening hours of the business.
        business_location: Address of the business.
        business_greeting_message: Automatic greeting; only on your own profile.
        business_away_message: Automatic note of absence; only on your own profile.
        business_intro: Text and sticker shown in the empty chat with the business.
        birthday: Their birthday, if you may see it.
        personal_channel_id: Channel they present on the profile.
        personal_channel_message: Newest post of that channel, for a preview.
        stargifts_count: How many gifts they display.
        starref_program: The bot's affiliate program.
        bot_verification: Who has verified the account, and with what words.
        send_paid_messages_stars: Stars you pay for each message to them.
        disallowed_gifts: Kinds of gifts they don't take.
        stars_rating: The user's level by Stars spent.
        stars_my_pending_rating: Your level once pending points count; only on your own profile.
        stars_my_pending_rating_date: Unix time at which the pending points start to count.
        main_tab: Tab the profile opens with.
        saved_music: First song pinned to the profile.
        note: Note you have written about this contact; only you see it.
        bot_manager_id: Bot that steers this one.

    Source:
        api/constructors/userFull.md
    """

    flags = tl.flags()
    blocked: bool = tl.true(bit=0, default=False)
    phone_calls_available: bool = tl.true(bit=4, default=False)
    phone_calls_private: bool = tl.true(bit=5, default=False)
    can_pin_message: bool = tl.true(bit=7, default=False)
    has_scheduled: bool = tl.true(bit=12, default=False)
    video_calls_available: bool = tl.true(bit=13, default=False)
    voice_messages_forbidden: bool = tl.true(bit=20, default=False)
    translations_disabled: bool = tl.true(bit=23, default=False)
    stories_pinned_available: bool = tl.true(bit=26, default=False)
    blocked_my_stories_from: bool = tl.true(bit=27, default=False)
    wallpaper_overridden: bool = tl.true(bit=28, default=False)
    contact_require_premium: bool = tl.true(bit=29, default=False)
    read_dates_private: bool = tl.true(bit=30, default=False)
    flags2 = tl.flags()
    sponsored_enabled: bool = tl.true(bit=7, word="flags2", default=False)
    can_view_revenue: bool = tl.true(bit=9, word="flags2", default=False)
    bot_can_manage_emoji_status: bool = tl.true(bit=10, word="flags2", default=False)
    display_gifts_button: bool = tl.true(bit=16, word="flags2", default=False)
    noforwards_my_enabled: bool = tl.true(bit=23, word="flags2", default=False)
    noforwards_peer_enabled: bool = tl.true(bit=24, word="flags2", default=False)
    unofficial_security_risk: bool = tl.true(bit=26, word="flags2", default=False)
    id: int = tl.int64()
    about: str | None = tl.string(bit=1, default=None)
    settings: TypePeerSettings = tl.boxed("PeerSettings")
    personal_photo: TypePhoto | None = tl.boxed("Photo", bit=21, default=None)
    profile_photo: TypePhoto | None = tl.boxed("Photo", bit=2, default=None)
    fallback_photo: TypePhoto | None = tl.boxed("Photo", bit=22, default=None)
    notify_settings: TypePeerNotifySettings = tl.boxed("PeerNotifySettings")
    bot_info: TypeBotInfo | None = tl.boxed("BotInfo", bit=3, default=None)
    pinned_msg_id: int | None = tl.int32(bit=6, default=None)
    common_chats_count: int = tl.int32()
    folder_id: int | None = tl.int32(bit=11, default=None)
    ttl_period: int | None = tl.int32(bit=14, default=None)
    theme: TypeChatTheme | None = tl.boxed("ChatTheme", bit=15, default=None)
    private_forward_name: str | None = tl.string(bit=16, default=None)
    bot_group_admin_rights: TypeChatAdminRights | None = tl.boxed(
        "ChatAdminRights", bit=17, default=None
    )
    bot_broadcast_admin_rights: TypeChatAdminRights | None = tl.boxed(
        "ChatAdminRights", bit=18, default=None
    )
    wallpaper: TypeWallPaper | None = tl.boxed("WallPaper", bit=24, default=None)
    stories: TypePeerStories | None = tl.boxed("PeerStories", bit=25, default=None)
    business_work_hours: TypeBusinessWorkHours | None = tl.boxed(
        "BusinessWorkHours", bit=0, word="flags2", default=None
    )
    business_location: TypeBusinessLocation | None = tl.boxed(
        "BusinessLocation", bit=1, word="flags2", default=None
    )
    business_greeting_message: TypeBusinessGreetingMessage | None = tl.boxed(
        "BusinessGreetingMessage", bit=2, word="flags2", default=None
    )
    business_away_message: TypeBusinessAwayMessage | None = tl.boxed(
        "BusinessAwayMessage", bit=3, word="flags2", default=None
    )
    business_intro: TypeBusinessIntro | None = tl.boxed(
        "BusinessIntro", bit=4, word="flags2", default=None
    )
    birthday: TypeBirthday | None = tl.boxed("Birthday", bit=5, word="flags2", default=None)
    personal_channel_id: int | None = tl.int64(bit=6, word="flags2", default=None)
    personal_channel_message: int | None = tl.int32(bit=6, word="flags2", default=None)
    stargifts_count: int | None = tl.int32(bit=8, word="flags2", default=None)
    starref_program: TypeStarRefProgram | None = tl.boxed(
        "StarRefProgram", bit=11, word="flags2", default=None
    )
    bot_verification: TypeBotVerification | None = tl.boxed(
        "BotVerification", bit=12, word="flags2", default=None
    )
    send_paid_messages_stars: int | None = tl.int64(bit=14, word="flags2", default=None)
    disallowed_gifts: TypeDisallowedGiftsSettings | None = tl.boxed(
        "DisallowedGiftsSettings", bit=15, word="flags2", default=None
    )
    stars_rating: TypeStarsRating | None = tl.boxed(
        "StarsRating", bit=17, word="flags2", default=None
    )
    stars_my_pending_rating: TypeStarsRating | None = tl.boxed(
        "StarsRating", bit=18, word="flags2", default=None
    )
    stars_my_pending_rating_date: int | None = tl.int32(bit=18, word="flags2", default=None)
    main_tab: TypeProfileTab | None = tl.boxed("ProfileTab", bit=20, word="flags2", default=None)
    saved_music: TypeDocument | None = tl.boxed("Document", bit=21, word="flags2", default=None)
    note: TypeTextWithEntities | None = tl.boxed(
        "TextWithEntities", bit=22, word="flags2", default=None
    )
    bot_manager_id: int | None = tl.int64(bit=25, word="flags2", default=None)


TypeUserFull: TypeAlias = UserFull
"""Full data of a user, part of the answer of `users.get_full_user`."""
