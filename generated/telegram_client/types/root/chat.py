"""Constructors of Chat."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat_admin_rights import TypeChatAdminRights
    from .chat_banned_rights import TypeChatBannedRights
    from .chat_photo import TypeChatPhoto
    from .emoji_status import TypeEmojiStatus
    from .input_channel import TypeInputChannel
    from .peer_color import TypePeerColor
    from .recent_story import TypeRecentStory
    from .restriction_reason import TypeRestrictionReason
    from .username import TypeUsername


class ChatEmpty(tl.Constructor, id=0x29562865, name="chatEmpty"):
    """A group of which nothing but the id is known, for instance because it no longer exists or was
    never accessible to you.

    Attributes:
        id: Id of the basic group.

    Source:
        api/constructors/chatEmpty.md
    """

    id: int = tl.int64()


class Chat(tl.Constructor, id=0x41CBF256, name="chat"):
    """A basic group: up to 200 members, no public name, and each member has an own copy of the
    messages, numbered per account. Needs no access hash; address it with `types.InputPeerChat`.

    Attributes:
        creator: You founded this group.
        left: You are no longer a member of it.
        deactivated: The group was upgraded to a supergroup and is closed; go on with `migrated_to`.
        call_active: A voice or video chat is running in it.
        call_not_empty: Somebody is in that voice or video chat right now.
        noforwards: Messages of this group can't be forwarded or saved.
        id: Id of the basic group.
        title: Name of the group.
        photo: The small profile picture of the chat.
        participants_count: How many members or participants there are.
        date: When it was founded or when you joined, as Unix time.
        version: Grows with each change of the member list; a `types.TypeChatParticipants` with a
            lower version is outdated.
        migrated_to: The supergroup that this group has become.
        admin_rights: What you may do as its administrator. Absent if you are none.
        default_banned_rights: What ordinary members must not do here.

    Source:
        api/constructors/chat.md
    """

    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    left: bool = tl.true(bit=2, default=False)
    deactivated: bool = tl.true(bit=5, default=False)
    call_active: bool = tl.true(bit=23, default=False)
    call_not_empty: bool = tl.true(bit=24, default=False)
    noforwards: bool = tl.true(bit=25, default=False)
    id: int = tl.int64()
    title: str = tl.string()
    photo: TypeChatPhoto = tl.boxed("ChatPhoto")
    participants_count: int = tl.int32()
    date: int = tl.int32()
    version: int = tl.int32()
    migrated_to: TypeInputChannel | None = tl.boxed("InputChannel", bit=6, default=None)
    admin_rights: TypeChatAdminRights | None = tl.boxed("ChatAdminRights", bit=14, default=None)
    default_banned_rights: TypeChatBannedRights | None = tl.boxed(
        "ChatBannedRights", bit=18, default=None
    )


class ChatForbidden(tl.Constructor, id=0x6592A1A7, name="chatForbidden"):
    """A basic group you were thrown out of or can't get into. Only its name is left to show.

    Attributes:
        id: Id of the basic group.
        title: Name of the group.

    Source:
        api/constructors/chatForbidden.md
    """

    id: int = tl.int64()
    title: str = tl.string()


class Channel(tl.Constructor, id=0xD49F34C6, name="channel"):
    """A channel or supergroup: both have their own message numbering and need an access hash.
    `broadcast` marks a channel where only admins post, `megagroup` a supergroup where members talk.

    Attributes:
        creator: You own it.
        left: You are not a member; public ones can still be read.
        broadcast: A channel in the narrow sense: admins post, everyone else reads.
        verified: Set if Telegram has verified it as genuine.
        megagroup: A supergroup, in which members write to each other.
        restricted: Set if access to it is restricted.
        signatures: Posts show the name of the admin who wrote them.
        min: A shortened version seen in passing: don't let it overwrite a complete one, and don't
            use its access hash for anything except pictures.
        scam: Set if Telegram warns that it is a scam.
        has_link: A discussion group is linked to this channel, or the other way round.
        has_geo: A supergroup bound to a place on the map.
        slowmode_enabled: Members have to wait between two of their messages; how long stands in
            `types.ChannelFull`.
        call_active: A voice chat or live stream is open here.
        call_not_empty: Somebody takes part in it at this moment.
        fake: Set if Telegram warns that it impersonates somebody.
        gigagroup: A broadcast group: a supergroup of unlimited size in which only admins write.
        noforwards: Messages may not be forwarded, saved or copied.
        join_to_send: Only members may write, even where comments are open to strangers.
        join_request: Who wants to join must be approved by an admin first.
        forum: A supergroup divided into topics, see `messages.get_forum_topics`.
        stories_hidden: You moved its stories to the archived row.
        stories_hidden_min: In a `min` object, `stories_hidden` is not reliable; keep the value you
            have.
        stories_unavailable: It has no active stories, so you need not ask for any.
        signature_profiles: Signed posts link to the profile of their author, with picture.
        autotranslation: Posts are translated for the reader even without Premium.
        broadcast_messages_allowed: Readers of this channel can write to it privately; the chats lie
            in `linked_monoforum_id`.
        monoforum: Not a normal supergroup, but the place that holds the direct messages to a
            channel, one thread for each sender.
        forum_tabs: Topics show up as a row of tabs instead of a list.
        id: Number without the `-100` prefix that bots know.
        access_hash: Secret that only your account can use with this id; needed in
            `types.InputChannel` and `types.InputPeerChannel`.
        title: Name of the channel or supergroup.
        username: Main public name, without `@`. Absent for private ones and where `usernames` is
            filled.
        photo: The small profile picture of the chat.
        date: When you joined, or when it was founded if you are not in it; Unix time.
        restriction_reason: Why and on which platforms it must not be shown.
        admin_rights: What the administrator may do; absent for those who are none.
        banned_rights: What you personally are not allowed to do here. Absent if nothing special
            holds for you.
        default_banned_rights: What ordinary members must not do; for supergroups.
        participants_count: How many members or participants there are.
        usernames: All usernames, including collectible ones, in order.
        stories_max_id: Newest story of this channel, and whether it is a live one.
        color: Color scheme and pattern for the name.
        profile_color: Color of the profile page, while `color` is that of the name in messages.
        emoji_status: Custom emoji shown next to the name.
        level: Boost level it has reached.
        subscription_until_date: Until when your paid subscription lasts, as Unix time.
        bot_verification_icon: Custom emoji that a verifying organization has put next to the name.
        send_paid_messages_stars: Price in Stars that you pay for each message sent here.
        linked_monoforum_id: Id of the chat that holds its direct messages; in that chat itself, the
            id of the channel.
        linked_community_id: Id of the `types.Community` that this chat belongs to.

    Source:
        api/constructors/channel.md
    """

    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    left: bool = tl.true(bit=2, default=False)
    broadcast: bool = tl.true(bit=5, default=False)
    verified: bool = tl.true(bit=7, default=False)
    megagroup: bool = tl.true(bit=8, default=False)
    restricted: bool = tl.true(bit=9, default=False)
    signatures: bool = tl.true(bit=11, default=False)
    min: bool = tl.true(bit=12, default=False)
    scam: bool = tl.true(bit=19, default=False)
    has_link: bool = tl.true(bit=20, default=False)
    has_geo: bool = tl.true(bit=21, default=False)
    slowmode_enabled: bool = tl.true(bit=22, default=False)
    call_active: bool = tl.true(bit=23, default=False)
    call_not_empty: bool = tl.true(bit=24, default=False)
    fake: bool = tl.true(bit=25, default=False)
    gigagroup: bool = tl.true(bit=26, default=False)
    noforwards: bool = tl.true(bit=27, default=False)
    join_to_send: bool = tl.true(bit=28, default=False)
    join_request: bool = tl.true(bit=29, default=False)
    forum: bool = tl.true(bit=30, default=False)
    flags2 = tl.flags()
    stories_hidden: bool = tl.true(bit=1, word="flags2", default=False)
    stories_hidden_min: bool = tl.true(bit=2, word="flags2", default=False)
    stories_unavailable: bool = tl.true(bit=3, word="flags2", default=False)
    signature_profiles: bool = tl.true(bit=12, word="flags2", default=False)
    autotranslation: bool = tl.true(bit=15, word="flags2", default=False)
    broadcast_messages_allowed: bool = tl.true(bit=16, word="flags2", default=False)
    monoforum: bool = tl.true(bit=17, word="flags2", default=False)
    forum_tabs: bool = tl.true(bit=19, word="flags2", default=False)
    id: int = tl.int64()
    access_hash: int | None = tl.int64(bit=13, default=None)
    title: str = tl.string()
    username: str | None = tl.string(bit=6, default=None)
    photo: TypeChatPhoto = tl.boxed("ChatPhoto")
    date: int = tl.int32()
    restriction_reason: list[TypeRestrictionReason] | None = tl.vector(
        tl.boxed("RestrictionReason"), bit=9, default=None
    )
    admin_rights: TypeChatAdminRights | None = tl.boxed("ChatAdminRights", bit=14, default=None)
    banned_rights: TypeChatBannedRights | None = tl.boxed("ChatBannedRights", bit=15, default=None)
    default_banned_rights: TypeChatBannedRights | None = tl.boxed(
        "ChatBannedRights", bit=18, default=None
    )
    participants_count: int | None = tl.int32(bit=17, default=None)
    usernames: list[TypeUsername] | None = tl.vector(
        tl.boxed("Username"), bit=0, word="flags2", default=None
    )
    stories_max_id: TypeRecentStory | None = tl.boxed(
        "RecentStory", bit=4, word="flags2", default=None
    )
    color: TypePeerColor | None = tl.boxed("PeerColor", bit=7, word="flags2", default=None)
    profile_color: TypePeerColor | None = tl.boxed("PeerColor", bit=8, word="flags2", default=None)
    emoji_status: TypeEmojiStatus | None = tl.boxed(
        "EmojiStatus", bit=9, word="flags2", default=None
    )
    level: int | None = tl.int32(bit=10, word="flags2", default=None)
    subscription_until_date: int | None = tl.int32(bit=11, word="flags2", default=None)
    bot_verification_icon: int | None = tl.int64(bit=13, word="flags2", default=None)
    send_paid_messages_stars: int | None = tl.int64(bit=14, word="flags2", default=None)
    linked_monoforum_id: int | None = tl.int64(bit=18, word="flags2", default=None)
    linked_community_id: int | None = tl.int64(bit=20, word="flags2", default=None)


class ChannelForbidden(tl.Constructor, id=0x17D493D5, name="channelForbidden"):
    """A channel or supergroup closed to you: you were banned, or it is private and you are outside.
    Name and id are all that can be shown.

    Attributes:
        broadcast: Set if it is a channel, where only administrators post.
        megagroup: Set if it is a supergroup.
        monoforum: The closed chat is a holder of a channel's direct messages.
        id: Id of the channel or supergroup.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        title: Name of the channel or supergroup.
        until_date: When the ban ends, as Unix time; absent if it has no end.

    Source:
        api/constructors/channelForbidden.md
    """

    flags = tl.flags()
    broadcast: bool = tl.true(bit=5, default=False)
    megagroup: bool = tl.true(bit=8, default=False)
    monoforum: bool = tl.true(bit=10, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    title: str = tl.string()
    until_date: int | None = tl.int32(bit=16, default=None)


class CommunityForbidden(tl.Constructor, id=0xFD3CDAB8, name="communityForbidden"):
    """A community you may not look into, for instance after a ban.

    Attributes:
        id: Id of the community; it is addressed like a channel.
        access_hash: Secret that goes with the id in `types.InputChannel`.
        title: Name of the community.

    Source:
        api/constructors/communityForbidden.md
    """

    flags = tl.flags()
    id: int = tl.int64()
    access_hash: int | None = tl.int64(bit=13, default=None)
    title: str = tl.string()


class Community(tl.Constructor, id=0x65EFE954, name="community"):
    """A community: a named bundle of chats that can share one entry in the chat list. Pass it as
    `types.InputChannel`.

    Attributes:
        creator: Set if the current account has created it or owns it.
        left: You belong to it no more.
        min: A shortened version; don't let it overwrite a complete one.
        collapsed_in_dialogs: You have its chats folded into one row of the chat list; see
            `communities.toggle_community_collapsed_in_dialogs`.
        id: Id of the community.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        title: Name of the community.
        photo: The small profile picture of the chat.
        date: When the community was created, as Unix time in seconds.
        admin_rights: What you may do as an admin of the community.
        default_banned_rights: What ordinary members may not do.

    Source:
        api/constructors/community.md
    """

    flags = tl.flags()
    creator: bool = tl.true(bit=0, default=False)
    left: bool = tl.true(bit=2, default=False)
    min: bool = tl.true(bit=12, default=False)
    flags2 = tl.flags()
    collapsed_in_dialogs: bool = tl.true(bit=20, word="flags2", default=False)
    id: int = tl.int64()
    access_hash: int | None = tl.int64(bit=13, default=None)
    title: str = tl.string()
    photo: TypeChatPhoto = tl.boxed("ChatPhoto")
    date: int = tl.int32()
    admin_rights: TypeChatAdminRights | None = tl.boxed("ChatAdminRights", bit=14, default=None)
    default_banned_rights: TypeChatBannedRights | None = tl.boxed(
        "ChatBannedRights", bit=18, default=None
    )


TypeChat: TypeAlias = (
    ChatEmpty | Chat | ChatForbidden | Channel | ChannelForbidden | CommunityForbidden | Community
)
"""Any group, channel or community in its short form, as found in the `chats` list of answers and
updates. Tell them apart by constructor and, within `types.Channel`, by the flags `broadcast` and
`megagroup`. More details: `types.TypeChatFull`.
"""
