"""Constructors of ChatFull."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .bot_info import TypeBotInfo
    from .bot_verification import TypeBotVerification
    from .channel_location import TypeChannelLocation
    from .chat_participants import TypeChatParticipants
    from .chat_reactions import TypeChatReactions
    from .community_peer import TypeCommunityPeer
    from .exported_chat_invite import TypeExportedChatInvite
    from .input_group_call import TypeInputGroupCall
    from .peer import TypePeer
    from .peer_notify_settings import TypePeerNotifySettings
    from .peer_stories import TypePeerStories
    from .photo import TypePhoto
    from .profile_tab import TypeProfileTab
    from .sticker_set import TypeStickerSet
    from .wall_paper import TypeWallPaper


class ChatFull(tl.Constructor, id=0x2633421B, name="chatFull"):
    """All details of a basic group, members included. Comes from `messages.get_full_chat`.

    Attributes:
        can_set_username: You may give the group a public name, which turns it into a supergroup.
        has_scheduled: Set if the chat has scheduled messages.
        translations_disabled: Set if the translation bar is hidden in this chat.
        id: Id of the basic group that is described.
        about: The text with which a person or chat describes itself.
        participants: The members, or a note that the list is closed to you.
        chat_photo: Group picture in all sizes. Absent if there is none.
        notify_settings: How notifications for this chat behave.
        exported_invite: Your main invite link to it, if you may invite.
        bot_info: Descriptions and commands of the bots in the group.
        pinned_msg_id: Newest pinned message.
        folder_id: Folder of the chat: 0 or absent is the main list, 1 the archive.
        call: The group's voice chat, running or scheduled.
        ttl_period: Seconds after which messages delete themselves.
        groupcall_default_join_as: Identity proposed to you for joining the voice chat.
        theme_emoticon: Emoji of the chat theme in use here.
        requests_pending: How many people wait to be let in.
        recent_requesters: User ids of those who asked last to be let in.
        available_reactions: Which reactions members may use.
        reactions_limit: How many different reactions one message can have.

    Source:
        api/constructors/chatFull.md
    """

    flags = tl.flags()
    can_set_username: bool = tl.true(bit=7, default=False)
    has_scheduled: bool = tl.true(bit=8, default=False)
    translations_disabled: bool = tl.true(bit=19, default=False)
    id: int = tl.int64()
    about: str = tl.string()
    participants: TypeChatParticipants = tl.boxed("ChatParticipants")
    chat_photo: TypePhoto | None = tl.boxed("Photo", bit=2, default=None)
    notify_settings: TypePeerNotifySettings = tl.boxed("PeerNotifySettings")
    exported_invite: TypeExportedChatInvite | None = tl.boxed(
        "ExportedChatInvite", bit=13, default=None
    )
    bot_info: list[TypeBotInfo] | None = tl.vector(tl.boxed("BotInfo"), bit=3, default=None)
    pinned_msg_id: int | None = tl.int32(bit=6, default=None)
    folder_id: int | None = tl.int32(bit=11, default=None)
    call: TypeInputGroupCall | None = tl.boxed("InputGroupCall", bit=12, default=None)
    ttl_period: int | None = tl.int32(bit=14, default=None)
    groupcall_default_join_as: TypePeer | None = tl.boxed("Peer", bit=15, default=None)
    theme_emoticon: str | None = tl.string(bit=16, default=None)
    requests_pending: int | None = tl.int32(bit=17, default=None)
    recent_requesters: list[int] | None = tl.vector(tl.int64(), bit=17, default=None)
    available_reactions: TypeChatReactions | None = tl.boxed("ChatReactions", bit=18, default=None)
    reactions_limit: int | None = tl.int32(bit=20, default=None)


class ChannelFull(tl.Constructor, id=0xA04E8D3A, name="channelFull"):
    """All details of a channel or supergroup, with settings, counters and your rights. Comes from
    `channels.get_full_channel`.

    Attributes:
        can_view_participants: You may ask for the member list.
        can_set_username: You may change the public name.
        can_set_stickers: You may choose a sticker set for the group.
        hidden_prehistory: New members don't see what was written before they joined.
        can_set_location: You may bind the supergroup to a place.
        has_scheduled: Set if the chat has scheduled messages.
        can_view_stats: Statistics are available to you, see `stats.get_broadcast_stats` and
            `stats.get_megagroup_stats`.
        blocked: You blocked its anonymous admins, so their answers to your comments no longer reach
            you.
        can_delete_channel: You may delete it.
        antispam: Telegram's automatic spam filter for large groups is switched on.
        participants_hidden: Only admins can see the member list.
        translations_disabled: Set if the translation bar is hidden in this chat.
        stories_pinned_available: Some stories are kept on its profile; see
            `stories.get_pinned_stories`.
        view_forum_as_messages: You have the forum shown as one stream of messages instead of
            topics.
        restricted_sponsored: The admins have switched ads off in this channel.
        can_view_revenue: You may see the ad revenue.
        paid_media_allowed: Photos and videos that cost Stars may be posted.
        can_view_stars_revenue: You may see how many Stars it has earned.
        paid_reactions_available: Readers can send paid reactions.
        stargifts_available: People can send gifts to this channel.
        paid_messages_available: Admins may put a price on messages here.
        id: Id of the channel or supergroup that is described.
        about: The text with which a person or chat describes itself.
        participants_count: Number of members or subscribers.
        admins_count: Number of admins, told to admins only.
        kicked_count: Number of people banned for good, told to admins only.
        banned_count: Number of members with restrictions, told to admins only.
        online_count: How many members are online at present.
        read_inbox_max_id: Incoming messages up to this id have been read.
        read_outbox_max_id: Own messages up to this id have been read by others.
        unread_count: How many messages are unread.
        chat_photo: The profile photo of the chat, in full.
        notify_settings: How notifications for this chat behave.
        exported_invite: Your main invite link to it, if you may invite.
        bot_info: Descriptions and commands of the bots in it.
        migrated_from_chat_id: Id of the basic group this supergroup once was. The older messages
            lie there.
        migrated_from_max_id: Last message of that basic group.
        pinned_msg_id: Id of the last pinned message.
        stickerset: Sticker set proposed to the members.
        available_min_id: Messages up to this id are hidden from you, as they are older than your
            membership.
        folder_id: Folder of the chat: 0 or absent is the main list, 1 the archive.
        linked_chat_id: The discussion group of this channel, or the channel of this discussion
            group.
        location: Place that the supergroup is bound to.
        slowmode_seconds: Seconds that members must wait between two messages.
        slowmode_next_send_date: When you may write again, as Unix time.
        stats_dc: Data center to which statistics requests for this chat have to be sent.
        pts: Present state number of this channel's own update sequence; start
            `updates.get_channel_difference` from it.
        call: The group call or live stream meant.
        ttl_period: Seconds after which messages delete themselves.
        pending_suggestions: Names of hints to show to the admins, to be hidden with
            `help.dismiss_suggestion`.
        groupcall_default_join_as: Identity proposed to you for joining the call.
        theme_emoticon: Emoji of the chat theme in use here.
        requests_pending: How many people wait to be let in.
        recent_requesters: User ids of those who asked last to be let in.
        default_send_as: Identity under which your messages go out unless you choose another.
        available_reactions: Which reactions members may use.
        reactions_limit: How many different reactions one message can have.
        stories: The active stories of this user or channel.
        wallpaper: The background picture or pattern.
        boosts_applied: How many of your boosts the supergroup has now.
        boosts_unrestrict: With this many boosts a member escapes slow mode and the general
            restrictions.
        emojiset: Custom emoji set that all members may use here without Premium.
        bot_verification: Verification mark that a bot has given.
        stargifts_count: How many gifts the channel shows on its profile.
        send_paid_messages_stars: Telegram Stars that each message sent here costs.
        main_tab: Section of the profile that opens first.
        guard_bot_id: Bot that screens people who want to join.

    Source:
        api/constructors/channelFull.md
    """

    flags = tl.flags()
    can_view_participants: bool = tl.true(bit=3, default=False)
    can_set_username: bool = tl.true(bit=6, default=False)
    can_set_stickers: bool = tl.true(bit=7, default=False)
    hidden_prehistory: bool = tl.true(bit=10, default=False)
    can_set_location: bool = tl.true(bit=16, default=False)
    has_scheduled: bool = tl.true(bit=19, default=False)
    can_view_stats: bool = tl.true(bit=20, default=False)
    blocked: bool = tl.true(bit=22, default=False)
    flags2 = tl.flags()
    can_delete_channel: bool = tl.true(bit=0, word="flags2", default=False)
    antispam: bool = tl.true(bit=1, word="flags2", default=False)
    participants_hidden: bool = tl.true(bit=2, word="flags2", default=False)
    translations_disabled: bool = tl.true(bit=3, word="flags2", default=False)
    stories_pinned_available: bool = tl.true(bit=5, word="flags2", default=False)
    view_forum_as_messages: bool = tl.true(bit=6, word="flags2", default=False)
    restricted_sponsored: bool = tl.true(bit=11, word="flags2", default=False)
    can_view_revenue: bool = tl.true(bit=12, word="flags2", default=False)
    paid_media_allowed: bool = tl.true(bit=14, word="flags2", default=False)
    can_view_stars_revenue: bool = tl.true(bit=15, word="flags2", default=False)
    paid_reactions_available: bool = tl.true(bit=16, word="flags2", default=False)
    stargifts_available: bool = tl.true(bit=19, word="flags2", default=False)
    paid_messages_available: bool = tl.true(bit=20, word="flags2", default=False)
    id: int = tl.int64()
    about: str = tl.string()
    participants_count: int | None = tl.int32(bit=0, default=None)
    admins_count: int | None = tl.int32(bit=1, default=None)
    kicked_count: int | None = tl.int32(bit=2, default=None)
    banned_count: int | None = tl.int32(bit=2, default=None)
    online_count: int | None = tl.int32(bit=13, default=None)
    read_inbox_max_id: int = tl.int32()
    read_outbox_max_id: int = tl.int32()
    unread_count: int = tl.int32()
    chat_photo: TypePhoto = tl.boxed("Photo")
    notify_settings: TypePeerNotifySettings = tl.boxed("PeerNotifySettings")
    exported_invite: TypeExportedChatInvite | None = tl.boxed(
        "ExportedChatInvite", bit=23, default=None
    )
    bot_info: list[TypeBotInfo] = tl.vector(tl.boxed("BotInfo"))
    migrated_from_chat_id: int | None = tl.int64(bit=4, default=None)
    migrated_from_max_id: int | None = tl.int32(bit=4, default=None)
    pinned_msg_id: int | None = tl.int32(bit=5, default=None)
    stickerset: TypeStickerSet | None = tl.boxed("StickerSet", bit=8, default=None)
    available_min_id: int | None = tl.int32(bit=9, default=None)
    folder_id: int | None = tl.int32(bit=11, default=None)
    linked_chat_id: int | None = tl.int64(bit=14, default=None)
    location: TypeChannelLocation | None = tl.boxed("ChannelLocation", bit=15, default=None)
    slowmode_seconds: int | None = tl.int32(bit=17, default=None)
    slowmode_next_send_date: int | None = tl.int32(bit=18, default=None)
    stats_dc: int | None = tl.int32(bit=12, default=None)
    pts: int = tl.int32()
    call: TypeInputGroupCall | None = tl.boxed("InputGroupCall", bit=21, default=None)
    ttl_period: int | None = tl.int32(bit=24, default=None)
    pending_suggestions: list[str] | None = tl.vector(tl.string(), bit=25, default=None)
    groupcall_default_join_as: TypePeer | None = tl.boxed("Peer", bit=26, default=None)
    theme_emoticon: str | None = tl.string(bit=27, default=None)
    requests_pending: int | None = tl.int32(bit=28, default=None)
    recent_requesters: list[int] | None = tl.vector(tl.int64(), bit=28, default=None)
    default_send_as: TypePeer | None = tl.boxed("Peer", bit=29, default=None)
    available_reactions: TypeChatReactions | None = tl.boxed("ChatReactions", bit=30, default=None)
    reactions_limit: int | None = tl.int32(bit=13, word="flags2", default=None)
    stories: TypePeerStories | None = tl.boxed("PeerStories", bit=4, word="flags2", default=None)
    wallpaper: TypeWallPaper | None = tl.boxed("WallPaper", bit=7, word="flags2", default=None)
    boosts_applied: int | None = tl.int32(bit=8, word="flags2", default=None)
    boosts_unrestrict: int | None = tl.int32(bit=9, word="flags2", default=None)
    emojiset: TypeStickerSet | None = tl.boxed("StickerSet", bit=10, word="flags2", default=None)
    bot_verification: TypeBotVerification | None = tl.boxed(
        "BotVerification", bit=17, word="flags2", default=None
    )
    stargifts_count: int | None = tl.int32(bit=18, word="flags2", default=None)
    send_paid_messages_stars: int | None = tl.int64(bit=21, word="flags2", default=None)
    main_tab: TypeProfileTab | None = tl.boxed("ProfileTab", bit=22, word="flags2", default=None)
    guard_bot_id: int | None = tl.int64(bit=23, word="flags2", default=None)


class CommunityFull(tl.Constructor, id=0xCBB7A507, name="communityFull"):
    """All details of a community: the chats it unites and its counters. Comes from
    `channels.get_full_channel` when that is asked about a community.

    Attributes:
        id: Id of the community.
        about: The text with which a person or chat describes itself.
        chat_photo: The profile photo of the chat, in full.
        linked_peers: Chats that belong to it, each with its visibility.
        admins_count: Number of admins, told to admins only.
        kicked_count: Number of people banned from it, told to admins only.
        peer_link_requests_pending: How many proposed chats wait for a decision; list them with
            `communities.get_peer_link_requests`.

    Source:
        api/constructors/communityFull.md
    """

    flags = tl.flags()
    id: int = tl.int64()
    about: str = tl.string()
    chat_photo: TypePhoto = tl.boxed("Photo")
    linked_peers: list[TypeCommunityPeer] = tl.vector(tl.boxed("CommunityPeer"))
    admins_count: int | None = tl.int32(bit=1, default=None)
    kicked_count: int | None = tl.int32(bit=2, default=None)
    peer_link_requests_pending: int | None = tl.int32(bit=0, default=None)


TypeChatFull: TypeAlias = ChatFull | ChannelFull | CommunityFull
"""Detailed view of a group, channel or community, beyond the short `types.TypeChat`. Which
constructor comes depends on the kind of chat you asked about.
"""
