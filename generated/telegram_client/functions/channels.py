"""Methods of the channels namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.channels import (
        TypeAdminLogResults as channels_TypeAdminLogResults,
        TypeChannelParticipant as channels_TypeChannelParticipant,
        TypeChannelParticipants as channels_TypeChannelParticipants,
        TypeSendAsPeers as channels_TypeSendAsPeers,
    )
    from ..types.messages import (
        TypeAffectedHistory as messages_TypeAffectedHistory,
        TypeAffectedMessages as messages_TypeAffectedMessages,
        TypeChatFull as messages_TypeChatFull,
        TypeChatInviteJoinResult as messages_TypeChatInviteJoinResult,
        TypeChats as messages_TypeChats,
        TypeInactiveChats as messages_TypeInactiveChats,
        TypeInvitedUsers as messages_TypeInvitedUsers,
        TypeMessages as messages_TypeMessages,
    )
    from ..types.root.channel_admin_log_events_filter import TypeChannelAdminLogEventsFilter
    from ..types.root.channel_participants_filter import TypeChannelParticipantsFilter
    from ..types.root.chat_admin_rights import TypeChatAdminRights
    from ..types.root.chat_banned_rights import TypeChatBannedRights
    from ..types.root.emoji_status import TypeEmojiStatus
    from ..types.root.exported_message_link import TypeExportedMessageLink
    from ..types.root.input_channel import TypeInputChannel
    from ..types.root.input_chat_photo import TypeInputChatPhoto
    from ..types.root.input_geo_point import TypeInputGeoPoint
    from ..types.root.input_message import TypeInputMessage
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_sticker_set import TypeInputStickerSet
    from ..types.root.input_user import TypeInputUser
    from ..types.root.profile_tab import TypeProfileTab
    from ..types.root.search_posts_flood import TypeSearchPostsFlood
    from ..types.root.updates import TypeUpdates
    from ..types.root.user import TypeUser


class CheckSearchPostsFlood(
    tl.Function["TypeSearchPostsFlood"], id=0x22567115, name="channels.checkSearchPostsFlood"
):
    """Says whether a global search of posts is free at the moment: how many free searches remain
    today, when the next one comes and what a paid one costs. Searches nothing itself.

    Args:
        query: Text you intend to search with `channels.search_posts`; a text searched recently may
            be free. Leave out for the general state.

    Source:
        api/methods/channels.checkSearchPostsFlood.md
    """

    flags = tl.flags()
    query: str | None = tl.string(bit=0, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class CheckUsername(tl.Function["bool"], id=0x10E6BD2C, name="channels.checkUsername"):
    """Tests whether a channel or supergroup can take a username, without taking it. Besides taken
    and forbidden names it reports CHANNELS_ADMIN_PUBLIC_TOO_MUCH when you own too many public chats
    already.

    Args:
        channel: Your channel or supergroup; `types.InputChannelEmpty` when it does not exist yet.
        username: Name to test, without `@`.

    Source:
        api/methods/channels.checkUsername.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    username: str = tl.string()

    ERRORS = (
        ("CHANNELS_ADMIN_PUBLIC_TOO_MUCH", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ID_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USERNAME_INVALID", 400),
        ("USERNAME_OCCUPIED", 400),
        ("USERNAME_PURCHASE_AVAILABLE", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ConvertToGigagroup(
    tl.Function["TypeUpdates"], id=0x0B290C69, name="channels.convertToGigagroup"
):
    """Turns a very big supergroup into a broadcast group, where only admins write and the number of
    members has no limit. Owner only; there is no way back.

    Args:
        channel: The supergroup; too small ones give PARTICIPANTS_TOO_FEW.

    Source:
        api/methods/channels.convertToGigagroup.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("CHANNEL_ID_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("FORUM_ENABLED", 400),
        ("PARTICIPANTS_TOO_FEW", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateChannel(tl.Function["TypeUpdates"], id=0x91006707, name="channels.createChannel"):
    """Creates a channel (`broadcast`) or a supergroup (`megagroup`) and makes you its owner. The
    new chat is found in `chats` of the answer. It starts private; `channels.update_username` makes
    it public. Members are added afterwards by `channels.invite_to_channel`.

    Args:
        broadcast: Creates a channel, in which only admins post.
        megagroup: Creates a supergroup, in which members talk.
        for_import: The supergroup will take in a history exported from another app; see
            `messages.init_history_import`.
        forum: Creates the supergroup with topics switched on.
        title: Name, 1 to 128 characters.
        about: Description, up to 255 characters; may be empty.
        geo_point: Place of a location-based supergroup; leave out otherwise.
        address: Address of that place as text; needed together with `geo_point`.
        ttl_period: Seconds after which each new message deletes itself; leave out or 0 for never.

    Source:
        api/methods/channels.createChannel.md
    """

    flags = tl.flags()
    broadcast: bool = tl.true(bit=0, default=False)
    megagroup: bool = tl.true(bit=1, default=False)
    for_import: bool = tl.true(bit=3, default=False)
    forum: bool = tl.true(bit=5, default=False)
    title: str = tl.string()
    about: str = tl.string()
    geo_point: TypeInputGeoPoint | None = tl.boxed("InputGeoPoint", bit=2, default=None)
    address: str | None = tl.string(bit=2, default=None)
    ttl_period: int | None = tl.int32(bit=4, default=None)

    ERRORS = (
        ("ADDRESS_INVALID", 400),
        ("CHANNELS_ADMIN_LOCATED_TOO_MUCH", 400),
        ("CHANNELS_TOO_MUCH", 400),
        ("CHAT_ABOUT_TOO_LONG", 400),
        ("CHAT_TITLE_EMPTY", 400),
        ("TTL_PERIOD_INVALID", 400),
        ("USER_RESTRICTED", 406),
        ("CHAT_INVALID", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class DeactivateAllUsernames(
    tl.Function["bool"], id=0x0A245DD3, name="channels.deactivateAllUsernames"
):
    """Switches off all Fragment usernames of a channel or supergroup in one go. Together with an
    emptied normal username the chat becomes private.

    Args:
        channel: The channel or supergroup, which you must own.

    Source:
        api/methods/channels.deactivateAllUsernames.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteChannel(tl.Function["TypeUpdates"], id=0xC0111FE3, name="channels.deleteChannel"):
    """Deletes a channel or supergroup with all its messages for everybody, without undo. Only for
    the owner; big ones, above about a thousand members, are refused with CHANNEL_TOO_LARGE.

    Args:
        channel: The channel or supergroup to delete.

    Source:
        api/methods/channels.deleteChannel.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("CHANNEL_PRIVATE", 406),
        ("CHANNEL_TOO_LARGE", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteHistory(tl.Function["TypeUpdates"], id=0x9BAA9647, name="channels.deleteHistory"):
    """Clears a supergroup's or channel's messages up to a number, for yourself, or for all members
    if you are the owner and it is not too big.

    Args:
        for_everyone: Deletes for all members, not only from your view.
        channel: The channel or supergroup.
        max_id: Newest message to delete; 0 means all messages.

    Source:
        api/methods/channels.deleteHistory.md
    """

    flags = tl.flags()
    for_everyone: bool = tl.true(bit=0, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")
    max_id: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PARICIPANT_MISSING", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHANNEL_TOO_BIG", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteMessages(
    tl.Function["messages_TypeAffectedMessages"], id=0x84C1FD4E, name="channels.deleteMessages"
):
    """Deletes messages of a channel or supergroup for all members, without a way back. For messages
    of others you need the admin right `delete_messages`. The returned `pts` must go into the update
    state of this channel. For other chats use `messages.delete_messages`.

    Args:
        channel: The channel or supergroup the messages are in.
        id: Numbers of the messages, at most 100 per call.

    Source:
        api/methods/channels.deleteMessages.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("MESSAGE_DELETE_FORBIDDEN", 403),
        ("CHANNEL_PRIVATE", 406),
        ("FROZEN_METHOD_INVALID", 420),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class DeleteParticipantHistory(
    tl.Function["messages_TypeAffectedHistory"],
    id=0x367544DB,
    name="channels.deleteParticipantHistory",
):
    """Deletes everything one member has written in a supergroup, for all. Needs the admin right
    `delete_messages`. Long histories go in parts: call it again while `offset` of the answer is
    above 0.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        participant: The user or channel whose messages go.

    Source:
        api/methods/channels.deleteParticipantHistory.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    participant: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("MSG_ID_INVALID", 400),
        ("PARTICIPANT_ID_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditAdmin(tl.Function["TypeUpdates"], id=0x9A98AD68, name="channels.editAdmin"):
    """Makes a user admin of a channel or supergroup, changes an admin's rights, or, with empty
    rights, removes the admin. You need the right `add_admins` and can only give rights you have. A
    user who is not a member yet is added. Bots get into channels in no other way.

    Args:
        channel: The channel or supergroup.
        user_id: The user or bot.
        admin_rights: The complete new rights; `types.ChatAdminRights` without any flag takes the
            admin post away.
        rank: Title shown beside the name, up to 16 characters, no emoji. An empty string shows the
            usual "admin"; leave out to set no new title.

    Source:
        api/methods/channels.editAdmin.md
    """

    flags = tl.flags()
    channel: TypeInputChannel = tl.boxed("InputChannel")
    user_id: TypeInputUser = tl.boxed("InputUser")
    admin_rights: TypeChatAdminRights = tl.boxed("ChatAdminRights")
    rank: str | None = tl.string(bit=0, default=None)

    ERRORS = (
        ("ADMINS_TOO_MUCH", 400),
        ("ADMIN_RANK_EMOJI_NOT_ALLOWED", 400),
        ("ADMIN_RANK_INVALID", 400),
        ("BOTS_TOO_MUCH", 400),
        ("BOT_CHANNELS_NA", 400),
        ("BOT_GROUPS_BLOCKED", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHANNEL_PRIVATE", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USERS_TOO_MUCH", 400),
        ("USER_BLOCKED", 400),
        ("USER_CREATOR", 400),
        ("USER_ID_INVALID", 400),
        ("USER_KICKED", 400),
        ("CHAT_ADMIN_INVITE_REQUIRED", 403),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("RIGHT_FORBIDDEN", 403),
        ("USER_CHANNELS_TOO_MUCH", 403),
        ("USER_NOT_MUTUAL_CONTACT", 403),
        ("USER_PRIVACY_RESTRICTED", 403),
        ("USER_RESTRICTED", 403),
        ("FRESH_CHANGE_ADMINS_FORBIDDEN", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditBanned(tl.Function["TypeUpdates"], id=0x96E6CD81, name="channels.editBanned"):
    """Bans, mutes or partly restricts a member of a channel or supergroup, or lifts all that. Needs
    the admin right `ban_users`. Forbidding `view_messages` removes the person and keeps them from
    coming back; removing without a ban is a ban followed by lifting it.

    Args:
        channel: The channel or supergroup.
        participant: The user to restrict, or a channel that writes in the group.
        banned_rights: What is forbidden, until `until_date` (Unix time; 0 means for ever). No flag
            set lifts every restriction.

    Source:
        api/methods/channels.editBanned.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    participant: TypeInputPeer = tl.boxed("InputPeer")
    banned_rights: TypeChatBannedRights = tl.boxed("ChatBannedRights")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("PARTICIPANT_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_ADMIN_INVALID", 400),
        ("USER_ID_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("BANNED_RIGHTS_INVALID", 406),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditLocation(tl.Function["bool"], id=0x58E63F6D, name="channels.editLocation"):
    """Changes the place of a location-based supergroup. Only its owner may do so, and only in
    groups created with a place.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        geo_point: New point on the map.
        address: Address of it as text.

    Source:
        api/methods/channels.editLocation.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    geo_point: TypeInputGeoPoint = tl.boxed("InputGeoPoint")
    address: str = tl.string()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("MEGAGROUP_GEO_REQUIRED", 400),
        ("MEGAGROUP_REQUIRED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditPhoto(tl.Function["TypeUpdates"], id=0xF12E57C9, name="channels.editPhoto"):
    """Sets, changes or removes the picture of a channel or supergroup; members see a service
    message. Needs the admin right `change_info`.

    Args:
        channel: The channel or supergroup whose picture changes.
        photo: An uploaded file, an existing photo, or `types.InputChatPhotoEmpty` to have no
            picture.

    Source:
        api/methods/channels.editPhoto.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    photo: TypeInputChatPhoto = tl.boxed("InputChatPhoto")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("FILE_PARTS_INVALID", 400),
        ("FILE_REFERENCE_INVALID", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("PEER_ID_INVALID", 400),
        ("PHOTO_CROP_SIZE_SMALL", 400),
        ("PHOTO_EXT_INVALID", 400),
        ("PHOTO_FILE_MISSING", 400),
        ("PHOTO_INVALID", 400),
        ("STICKER_MIME_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class EditTitle(tl.Function["TypeUpdates"], id=0x566DECD0, name="channels.editTitle"):
    """Renames a channel or supergroup. A service message tells members about it. Needs the admin
    right `change_info`.

    Args:
        channel: The channel or supergroup to rename.
        title: New name, 1 to 128 characters; the present name gives CHAT_NOT_MODIFIED.

    Source:
        api/methods/channels.editTitle.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    title: str = tl.string()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("CHAT_TITLE_EMPTY", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class ExportMessageLink(
    tl.Function["TypeExportedMessageLink"], id=0xE63FADEB, name="channels.exportMessageLink"
):
    """Makes a `t.me` link to a message of a channel or supergroup, with an HTML snippet to embed
    posts of public channels. In private chats only members can open the link.

    Args:
        grouped: Links the whole album the message belongs to, not the single picture.
        thread: Links to the message inside its comment thread or topic.
        channel: The channel or supergroup of the message.
        id: Number of the message.

    Source:
        api/methods/channels.exportMessageLink.md
    """

    flags = tl.flags()
    grouped: bool = tl.true(bit=0, default=False)
    thread: bool = tl.true(bit=1, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")
    id: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("MSG_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAdminLog(
    tl.Function["channels_TypeAdminLogResults"], id=0x33DDF480, name="channels.getAdminLog"
):
    """Reads the log of recent admin actions in a channel or supergroup, newest first: edits,
    deletions, bans, joins, changed settings. For admins only; events older than 48 hours are gone.

    Args:
        channel: The channel or supergroup.
        q: Text to search in the events, or an empty string.
        events_filter: Kinds of events wanted; leave out for every kind.
        admins: Only actions of these admins; leave out for all admins.
        max_id: Only events with an id below this one; 0 for the newest page, then the smallest id
            you got.
        min_id: Only events with a higher id; 0 for no lower bound.
        limit: Events on a page, up to 100.

    Source:
        api/methods/channels.getAdminLog.md
    """

    flags = tl.flags()
    channel: TypeInputChannel = tl.boxed("InputChannel")
    q: str = tl.string()
    events_filter: TypeChannelAdminLogEventsFilter | None = tl.boxed(
        "ChannelAdminLogEventsFilter", bit=0, default=None
    )
    admins: list[TypeInputUser] | None = tl.vector(tl.boxed("InputUser"), bit=1, default=None)
    max_id: int = tl.int64()
    min_id: int = tl.int64()
    limit: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAdminedPublicChannels(
    tl.Function["messages_TypeChats"], id=0xF8B036AF, name="channels.getAdminedPublicChannels"
):
    """Lists public channels and supergroups that you own, for instance to give up a username when
    the limit is reached. The flags select other groups or only test the limit.

    Args:
        by_location: Lists location-based supergroups instead.
        check_limit: Returns an error if you are at the limit of public or located chats and no list
            is wanted.
        for_personal: Lists the channels that `account.update_personal_channel` accepts.
        for_community_peer: Lists the chats of yours that can be linked to a community with
            `communities.toggle_peer_link`.

    Source:
        api/methods/channels.getAdminedPublicChannels.md
    """

    flags = tl.flags()
    by_location: bool = tl.true(bit=0, default=False)
    check_limit: bool = tl.true(bit=1, default=False)
    for_personal: bool = tl.true(bit=2, default=False)
    for_community_peer: bool = tl.true(bit=3, default=False)

    ERRORS = (("CHANNELS_ADMIN_LOCATED_TOO_MUCH", 400), ("CHANNELS_ADMIN_PUBLIC_TOO_MUCH", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetChannelRecommendations(
    tl.Function["messages_TypeChats"], id=0x25A71742, name="channels.getChannelRecommendations"
):
    """Suggests public channels, either similar to a given one or, without it, fitting the channels
    you are in. Accounts without Premium see only the first few; the count then tells how many there
    would be.

    Args:
        channel: Channel to find similar ones for; leave out for suggestions made for you.

    Source:
        api/methods/channels.getChannelRecommendations.md
    """

    flags = tl.flags()
    channel: TypeInputChannel | None = tl.boxed("InputChannel", bit=0, default=None)

    ERRORS = (("CHANNEL_INVALID", 400), ("CHANNEL_PRIVATE", 400), ("CHAT_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetChannels(tl.Function["messages_TypeChats"], id=0x0A7F6BBB, name="channels.getChannels"):
    """Fetches the short data (title, photo, your rights) of several channels and supergroups. For
    description, counters and linked group use `channels.get_full_channel`.

    Args:
        id: The channels, each with a valid access hash.

    Source:
        api/methods/channels.getChannels.md
    """

    id: list[TypeInputChannel] = tl.vector(tl.boxed("InputChannel"))

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetFullChannel(
    tl.Function["messages_TypeChatFull"], id=0x08736A09, name="channels.getFullChannel"
):
    """Fetches all details of one channel or supergroup: description, member count, linked chat,
    pinned message, slow mode, available reactions and what you may do there. Ask again only when
    needed, as heavy use leads to flood waits.

    Args:
        channel: The channel or supergroup to describe.

    Source:
        api/methods/channels.getFullChannel.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("MSG_ID_INVALID", 400),
        ("CHANNEL_PUBLIC_GROUP_NA", 403),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetGroupsForDiscussion(
    tl.Function["messages_TypeChats"], id=0xF5DAD378, name="channels.getGroupsForDiscussion"
):
    """Lists groups that you could link to a channel as its discussion group. A basic group in the
    list must be upgraded by `messages.migrate_chat`, and hidden old messages must be opened, before
    `channels.set_discussion_group`.

    Source:
        api/methods/channels.getGroupsForDiscussion.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetInactiveChannels(
    tl.Function["messages_TypeInactiveChats"], id=0x11E831EE, name="channels.getInactiveChannels"
):
    """Lists the channels and supergroups you have not used for the longest time, with the date of
    the last activity. Meant for choosing which ones to leave after CHANNELS_TOO_MUCH.

    Source:
        api/methods/channels.getInactiveChannels.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetLeftChannels(
    tl.Function["messages_TypeChats"], id=0x8341ECC0, name="channels.getLeftChannels"
):
    """Lists channels and supergroups you were once in and have left. Only allowed inside an export:
    open it with `account.init_takeout_session` and wrap the call in `invoke_with_takeout`.

    Args:
        offset: How many chats to skip; 0 at first.

    Source:
        api/methods/channels.getLeftChannels.md
    """

    offset: int = tl.int32()

    ERRORS = (("TAKEOUT_INVALID", 400), ("TAKEOUT_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessageAuthor(tl.Function["TypeUser"], id=0xECE2A0E6, name="channels.getMessageAuthor"):
    """Tells which admin wrote an answer in the direct messages of a channel, where all admins
    appear under the name of the channel.

    Args:
        channel: The direct-messages chat (monoforum), not the channel itself.
        id: Number of the message sent in the name of the channel.

    Source:
        api/methods/channels.getMessageAuthor.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    id: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessages(tl.Function["messages_TypeMessages"], id=0xAD8C9A23, name="channels.getMessages"):
    """Fetches messages of a channel or supergroup by number, at most 100 at once. Numbers that
    never existed, were deleted or are hidden from you come back as `types.MessageEmpty`. Numbers
    count per channel, so `messages.get_messages` does not find these messages.

    Args:
        channel: The channel or supergroup to read from.
        id: The messages: mostly `types.InputMessageID`, or the pinned message, or the one another
            message answers.

    Source:
        api/methods/channels.getMessages.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    id: list[TypeInputMessage] = tl.vector(tl.boxed("InputMessage"))

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("FROZEN_PARTICIPANT_MISSING", 400),
        ("MESSAGE_IDS_EMPTY", 400),
        ("MSG_ID_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetParticipant(
    tl.Function["channels_TypeChannelParticipant"], id=0xA0AB6CC6, name="channels.getParticipant"
):
    """Looks up one member of a channel or supergroup: role, rights, rank, or ban. Someone who is
    not in it gives USER_NOT_PARTICIPANT, which makes it the usual test for membership. In channels
    you must be an admin to ask about others.

    Args:
        channel: The channel or supergroup.
        participant: The user (or channel that was banned) to look up; `types.InputPeerSelf` for
            yourself.

    Source:
        api/methods/channels.getParticipant.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    participant: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("PARTICIPANT_ID_INVALID", 400),
        ("USER_ID_INVALID", 400),
        ("USER_NOT_PARTICIPANT", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetParticipants(
    tl.Function["channels_TypeChannelParticipants"], id=0x77CED9D0, name="channels.getParticipants"
):
    """Lists members of a channel or supergroup: the latest, the admins, the bots, the banned ones,
    or those matching a name. In channels only admins may call it, as well as in groups with a
    hidden member list. The server hands out no more than about 10000 members per filter.

    Args:
        channel: The channel or supergroup whose members you want.
        filter: Which members; see `types.TypeChannelParticipantsFilter`.
        offset: How many members to skip; 0 for the first page.
        limit: Size of a page, up to 200.
        hash: Hash over the user ids you already hold for this page; 0 always returns the list.

    Source:
        api/methods/channels.getParticipants.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    filter: TypeChannelParticipantsFilter = tl.boxed("ChannelParticipantsFilter")
    offset: int = tl.int32()
    limit: int = tl.int32()
    hash: int = tl.int64()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("MSG_ID_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetSendAs(tl.Function["channels_TypeSendAsPeers"], id=0xE785A43F, name="channels.getSendAs"):
    """Lists in whose name you may write in a chat: yourself, the group as anonymous admin, or a
    channel of yours. Pass one of them as `send_as` to `messages.send_message`; a default is stored
    by `messages.save_default_send_as`.

    Args:
        for_paid_reactions: Asks instead who can appear as sender of paid Star reactions.
        for_live_stories: Asks instead who can comment in a live story.
        peer: The chat in which to write.

    Source:
        api/methods/channels.getSendAs.md
    """

    flags = tl.flags()
    for_paid_reactions: bool = tl.true(bit=0, default=False)
    for_live_stories: bool = tl.true(bit=1, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class InviteToChannel(
    tl.Function["messages_TypeInvitedUsers"], id=0xC9E33D54, name="channels.inviteToChannel"
):
    """Adds users to a channel or supergroup directly. People whose privacy settings forbid it are
    not added but listed in `missing_invitees`; send them an invite link. Bots can be added to
    supergroups this way, but get into channels only by `channels.edit_admin`.

    Args:
        channel: The channel or supergroup that grows.
        users: Who to add; adding many strangers quickly gets the account limited.

    Source:
        api/methods/channels.inviteToChannel.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    users: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))

    ERRORS = (
        ("BOTS_TOO_MUCH", 400),
        ("BOT_GROUPS_BLOCKED", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHAT_INVALID", 400),
        ("CHAT_MEMBER_ADD_FAILED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("USERS_TOO_MUCH", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("USER_BLOCKED", 400),
        ("USER_BOT", 400),
        ("USER_ID_INVALID", 400),
        ("USER_KICKED", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("USER_CHANNELS_TOO_MUCH", 403),
        ("USER_NOT_MUTUAL_CONTACT", 403),
        ("USER_PRIVACY_RESTRICTED", 403),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class JoinChannel(
    tl.Function["messages_TypeChatInviteJoinResult"], id=0x7F6A1E22, name="channels.joinChannel"
):
    """Joins a public channel or supergroup, or one that you have met otherwise. Where admins
    approve newcomers, INVITE_REQUEST_SENT means that your request waits. Instead of updates the
    answer may be `types.messages.ChatInviteJoinResultWebView`: a bot then wants to check you in a
    mini app first. With an invite link use `messages.import_chat_invite`.

    Args:
        channel: The channel or supergroup to join, for example from `contacts.resolve_username`.

    Source:
        api/methods/channels.joinChannel.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("CHANNELS_TOO_MUCH", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHAT_INVALID", 400),
        ("INVITE_HASH_EMPTY", 400),
        ("INVITE_HASH_INVALID", 400),
        ("INVITE_REQUEST_SENT", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USERS_TOO_MUCH", 400),
        ("USER_ALREADY_PARTICIPANT", 400),
        ("USER_CHANNELS_TOO_MUCH", 400),
        ("CHANNEL_PRIVATE", 406),
        ("INVITE_HASH_EXPIRED", 406),
        ("FROZEN_METHOD_INVALID", 420),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class LeaveChannel(tl.Function["TypeUpdates"], id=0xF836AA95, name="channels.leaveChannel"):
    """Leaves a channel or supergroup. Private ones can be entered again only by an invitation. An
    owner may be refused with USER_CREATOR.

    Args:
        channel: The channel or supergroup to leave.

    Source:
        api/methods/channels.leaveChannel.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("USER_BANNED_IN_CHANNEL", 400),
        ("USER_CREATOR", 400),
        ("USER_NOT_PARTICIPANT", 400),
        ("CHANNEL_PUBLIC_GROUP_NA", 403),
        ("CHANNEL_PRIVATE", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class ReadHistory(tl.Function["bool"], id=0xCC104937, name="channels.readHistory"):
    """Marks a channel or supergroup as read up to a message, on all your devices. In supergroups
    the senders may see a second check mark from this. Basic groups and private chats need
    `messages.read_history`.

    Args:
        channel: The channel or supergroup that was read.
        max_id: Number of the newest message that counts as read, older ones included.

    Source:
        api/methods/channels.readHistory.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    max_id: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400), ("MSG_ID_INVALID", 400), ("CHANNEL_PRIVATE", 406))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReadMessageContents(tl.Function["bool"], id=0xEAB5DC38, name="channels.readMessageContents"):
    """Marks mentions as seen and voice or video messages as played, in a channel or supergroup.
    Senders of voice messages see it.

    Args:
        channel: The channel or supergroup.
        id: Numbers of the messages.

    Source:
        api/methods/channels.readMessageContents.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("CHANNEL_INVALID", 400), ("MSG_ID_INVALID", 400), ("CHANNEL_PRIVATE", 406))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderUsernames(tl.Function["bool"], id=0xB45CED1D, name="channels.reorderUsernames"):
    """Sorts the active usernames of a channel or supergroup; the first is the one shown and used in
    links. Owner only.

    Args:
        channel: The channel or supergroup.
        order: Every active username without `@`, in the new order.

    Source:
        api/methods/channels.reorderUsernames.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    order: list[str] = tl.vector(tl.string())

    ERRORS = (("CHANNEL_INVALID", 400), ("CHAT_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportAntiSpamFalsePositive(
    tl.Function["bool"], id=0xA850A693, name="channels.reportAntiSpamFalsePositive"
):
    """Tells Telegram that its spam filter deleted a harmless message of your supergroup, so that it
    is restored. Find the deletion in `channels.get_admin_log`.

    Args:
        channel: The supergroup with the filter on.
        msg_id: Number of the deleted message.

    Source:
        api/methods/channels.reportAntiSpamFalsePositive.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    msg_id: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReportSpam(tl.Function["bool"], id=0xF44A8315, name="channels.reportSpam"):
    """As an admin, reports spam of one member of your supergroup to Telegram. Deleting the messages
    and banning the member are separate steps.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        participant: Sender of the spam.
        id: Numbers of the spam messages, all by that sender.

    Source:
        api/methods/channels.reportSpam.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    participant: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("MSG_ID_INVALID", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class RestrictSponsoredMessages(
    tl.Function["TypeUpdates"], id=0x9AE91519, name="channels.restrictSponsoredMessages"
):
    """Switches off ads in your channel for all readers. Needs a high boost level; income from ads
    ends with it.

    Args:
        channel: The channel, by its id and access hash from an earlier answer.
        restricted: True for no ads, false to allow them again.

    Source:
        api/methods/channels.restrictSponsoredMessages.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    restricted: bool = tl.boolean()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SearchPosts(tl.Function["messages_TypeMessages"], id=0xF2C4F24D, name="channels.searchPosts"):
    """Searches the posts of all public channels, also those you never joined, by hashtag or by free
    text. Free text is for Premium users, who have a few searches per day and can pay Stars for
    more; see `channels.check_search_posts_flood`.

    Args:
        hashtag: Hashtag to find, without `#`. Give either this or `query`.
        query: Words to find.
        offset_rate: 0 for the first page, then `next_rate` of the previous answer.
        offset_peer: Chat of the last post you got; `types.InputPeerEmpty` at first.
        offset_id: Number of the last post you got; 0 at first.
        limit: How many posts to return at most.
        allow_paid_stars: Stars you agree to pay when the free searches are used up; leave out to
            pay nothing.

    Source:
        api/methods/channels.searchPosts.md
    """

    flags = tl.flags()
    hashtag: str | None = tl.string(bit=0, default=None)
    query: str | None = tl.string(bit=1, default=None)
    offset_rate: int = tl.int32()
    offset_peer: TypeInputPeer = tl.boxed("InputPeer")
    offset_id: int = tl.int32()
    limit: int = tl.int32()
    allow_paid_stars: int | None = tl.int64(bit=2, default=None)

    ERRORS = (("PREMIUM_ACCOUNT_REQUIRED", 403), ("FROZEN_METHOD_INVALID", 420))
    ACCESS = {"users": True, "bots": False, "business": False}


class SetBoostsToUnblockRestrictions(
    tl.Function["TypeUpdates"], id=0xAD399CEE, name="channels.setBoostsToUnblockRestrictions"
):
    """Sets how often a member has to boost a supergroup to be freed from slow mode and from the
    general limits on sending.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        boosts: Required boosts, 1 to 8; 0 turns this off.

    Source:
        api/methods/channels.setBoostsToUnblockRestrictions.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    boosts: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetDiscussionGroup(tl.Function["bool"], id=0x40582BB2, name="channels.setDiscussionGroup"):
    """Links a supergroup to a channel, so that posts appear there and can be commented on, or cuts
    the link. You need to be able to change the info of the channel and pin messages in the group.

    Args:
        broadcast: The channel; `types.InputChannelEmpty` to unlink only from the side of the group.
        group: The supergroup; inputChannelEmpty to unlink the group of the channel.

    Source:
        api/methods/channels.setDiscussionGroup.md
    """

    broadcast: TypeInputChannel = tl.boxed("InputChannel")
    group: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("BROADCAST_ID_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("LINK_NOT_MODIFIED", 400),
        ("MEGAGROUP_ID_INVALID", 400),
        ("MEGAGROUP_PREHISTORY_HIDDEN", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SetEmojiStickers(tl.Function["bool"], id=0x3CD930B7, name="channels.setEmojiStickers"):
    """Chooses a custom emoji set that everybody can use in a supergroup, even without Premium.
    Needs a certain boost level.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        stickerset: The emoji set, or `types.InputStickerSetEmpty` for none.

    Source:
        api/methods/channels.setEmojiStickers.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetMainProfileTab(tl.Function["bool"], id=0x3583FCB1, name="channels.setMainProfileTab"):
    """Chooses which tab opens first in the profile of a channel. For your own profile there is
    `account.set_main_profile_tab`.

    Args:
        channel: The channel, by its id and access hash from an earlier answer.
        tab: Tab to show first.

    Source:
        api/methods/channels.setMainProfileTab.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    tab: TypeProfileTab = tl.boxed("ProfileTab")

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetStickers(tl.Function["bool"], id=0xEA8CA4F9, name="channels.setStickers"):
    """Chooses the sticker set that all members of a supergroup may use there without installing it.
    Possible when `can_set_stickers` of `types.ChannelFull` is set.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        stickerset: The set, or `types.InputStickerSetEmpty` to have none.

    Source:
        api/methods/channels.setStickers.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ID_INVALID", 400),
        ("PARTICIPANTS_TOO_FEW", 400),
        ("STICKERSET_OWNER_ANONYMOUS", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class ToggleAntiSpam(tl.Function["TypeUpdates"], id=0x68F3E4EB, name="channels.toggleAntiSpam"):
    """Switches Telegram's own spam filter for a supergroup on or off. It deletes suspicious
    messages by itself and notes that in the admin log. Small groups cannot turn it on.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        enabled: True to filter.

    Source:
        api/methods/channels.toggleAntiSpam.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()

    ERRORS = (("CHANNEL_INVALID", 400), ("CHAT_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleAutotranslation(
    tl.Function["TypeUpdates"], id=0x167FC0A1, name="channels.toggleAutotranslation"
):
    """Switches automatic translation of posts for all readers of a channel. Needs a certain boost
    level; readers then see posts in their own language.

    Args:
        channel: The channel, by its id and access hash from an earlier answer.
        enabled: True to translate.

    Source:
        api/methods/channels.toggleAutotranslation.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleForum(tl.Function["TypeUpdates"], id=0x3FF75734, name="channels.toggleForum"):
    """Divides a supergroup into topics or joins them to one chat again. Discussion groups of
    channels cannot have topics. Topics are kept when the mode is switched off, and come back with
    it.

    Args:
        channel: The supergroup; you must own it.
        enabled: True for topics, false for one common chat.
        tabs: True to show topics as tabs beside the messages, false to show them as a list.

    Source:
        api/methods/channels.toggleForum.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()
    tabs: bool = tl.boolean()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_DISCUSSION_UNALLOWED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleJoinRequest(
    tl.Function["TypeUpdates"], id=0x0ECC2618, name="channels.toggleJoinRequest"
):
    """Sets whether people who want to join a supergroup have to be approved by an admin. Waiting
    requests are listed by `messages.get_chat_invite_importers`. Optionally a bot checks the
    newcomers. A private group may get CHAT_PUBLIC_REQUIRED; there the rule belongs to the invite
    link.

    Args:
        apply_to_invites: Also changes the invite links that exist already, so that they follow the
            new rule.
        channel: The supergroup, by its id and access hash from an earlier answer.
        enabled: True to ask for approval, false to let people in directly.
        guard_bot: Bot that examines newcomers and decides; `types.InputUserEmpty` removes it,
            leaving it out keeps the present one.

    Source:
        api/methods/channels.toggleJoinRequest.md
    """

    flags = tl.flags()
    apply_to_invites: bool = tl.true(bit=1, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()
    guard_bot: TypeInputUser | None = tl.boxed("InputUser", bit=0, default=None)

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("CHAT_PUBLIC_REQUIRED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleJoinToSend(tl.Function["TypeUpdates"], id=0xE4CB9580, name="channels.toggleJoinToSend"):
    """Sets whether one must join a discussion group before commenting. Without it, everybody who
    sees the linked channel may write.

    Args:
        channel: The discussion group linked to a channel.
        enabled: True to let only members write.

    Source:
        api/methods/channels.toggleJoinToSend.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleParticipantsHidden(
    tl.Function["TypeUpdates"], id=0x6A6E7854, name="channels.toggleParticipantsHidden"
):
    """Hides the list of members of a supergroup from everybody but admins, or shows it. Only groups
    above a certain size can hide it.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        enabled: True to hide the list.

    Source:
        api/methods/channels.toggleParticipantsHidden.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("PARTICIPANTS_TOO_FEW", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class TogglePreHistoryHidden(
    tl.Function["TypeUpdates"], id=0xEABBB94C, name="channels.togglePreHistoryHidden"
):
    """Sets whether new members of a supergroup can read what was written before they came. Public
    groups, forums and linked discussion groups always show it.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        enabled: True hides the old messages from newcomers, false shows them.

    Source:
        api/methods/channels.togglePreHistoryHidden.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_LINK_EXISTS", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("FORUM_ENABLED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleSignatures(tl.Function["TypeUpdates"], id=0x418D549C, name="channels.toggleSignatures"):
    """Sets whether posts of a channel carry the name of the admin who wrote them. Concerns new
    posts only.

    Args:
        signatures_enabled: Puts names under posts; left out, posts are unsigned.
        profiles_enabled: Posts appear as sent by the admin's own account, with picture and link;
            only together with `signatures_enabled`.
        channel: The channel (not a supergroup).

    Source:
        api/methods/channels.toggleSignatures.md
    """

    flags = tl.flags()
    signatures_enabled: bool = tl.true(bit=0, default=False)
    profiles_enabled: bool = tl.true(bit=1, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleSlowMode(tl.Function["TypeUpdates"], id=0xEDD49EF0, name="channels.toggleSlowMode"):
    """Sets how long members of a supergroup have to wait between two messages. Admins are not
    affected.

    Args:
        channel: The supergroup, by its id and access hash from an earlier answer.
        seconds: Waiting time: 0 (off), 5, 10, 30, 60, 300, 900 or 3600. Other values give
            SECONDS_INVALID.

    Source:
        api/methods/channels.toggleSlowMode.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    seconds: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_ID_INVALID", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("SECONDS_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleUsername(tl.Function["bool"], id=0x50F24105, name="channels.toggleUsername"):
    """Switches a username from Fragment on or off for your channel or supergroup.

    Args:
        channel: The channel or supergroup that owns the name.
        username: The name, without `@`.
        active: True to make it lead to the chat, false to rest it.

    Source:
        api/methods/channels.toggleUsername.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    username: str = tl.string()
    active: bool = tl.boolean()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("USERNAMES_ACTIVE_TOO_MUCH", 400),
        ("USERNAME_INVALID", 400),
        ("USERNAME_NOT_MODIFIED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleViewForumAsMessages(
    tl.Function["TypeUpdates"], id=0x9738BB15, name="channels.toggleViewForumAsMessages"
):
    """Chooses for yourself whether a forum opens as a list of topics or as one stream of messages.
    Other members do not notice.

    Args:
        channel: The supergroup with topics, by its id and access hash from an earlier answer.
        enabled: True for one stream, false for topics.

    Source:
        api/methods/channels.toggleViewForumAsMessages.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    enabled: bool = tl.boolean()

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateColor(tl.Function["TypeUpdates"], id=0xD8AA3671, name="channels.updateColor"):
    """Chooses the accent color and emoji pattern of a channel or supergroup. Which choices are open
    depends on its boost level; too few boosts give BOOSTS_REQUIRED.

    Args:
        for_profile: Sets the background of the profile page instead of the color in messages.
        channel: The channel or supergroup.
        color: Number of a palette from `help.get_peer_colors`, for the profile from
            `help.get_peer_profile_colors`; leave out for the default.
        background_emoji_id: Custom emoji for the pattern; leave out to have none.

    Source:
        api/methods/channels.updateColor.md
    """

    flags = tl.flags()
    for_profile: bool = tl.true(bit=1, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")
    color: int | None = tl.int32(bit=2, default=None)
    background_emoji_id: int | None = tl.int64(bit=0, default=None)

    ERRORS = (("BOOSTS_REQUIRED", 400), ("CHANNEL_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateEmojiStatus(
    tl.Function["TypeUpdates"], id=0xF0D3E6A8, name="channels.updateEmojiStatus"
):
    """Sets or removes the emoji behind the name of a channel or supergroup. Needs a certain boost
    level.

    Args:
        channel: The channel or supergroup.
        emoji_status: The emoji, possibly with an end time; `types.EmojiStatusEmpty` for none.

    Source:
        api/methods/channels.updateEmojiStatus.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    emoji_status: TypeEmojiStatus = tl.boxed("EmojiStatus")

    ERRORS = (("CHANNEL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdatePaidMessagesPrice(
    tl.Function["TypeUpdates"], id=0x4B12327B, name="channels.updatePaidMessagesPrice"
):
    """Sets how many Stars a message costs in a supergroup, or opens, prices and closes the direct
    messages of a channel. Needs the rights of an admin; the Stars, minus Telegram's share, go to
    the balance of the chat.

    Args:
        broadcast_messages_allowed: Opens direct messages to the channel; leave out to close them.
            Only for channels.
        channel: The supergroup or channel.
        send_paid_messages_stars: Price of one message in Stars; 0 for free.

    Source:
        api/methods/channels.updatePaidMessagesPrice.md
    """

    flags = tl.flags()
    broadcast_messages_allowed: bool = tl.true(bit=0, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")
    send_paid_messages_stars: int = tl.int64()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_MONOFORUM_UNSUPPORTED", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("STARS_AMOUNT_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateUsername(tl.Function["bool"], id=0x3514B3DE, name="channels.updateUsername"):
    """Gives your channel or supergroup a public username or takes it away, which makes it private.
    Only the owner may do it. See `channels.check_username` for a test beforehand.

    Args:
        channel: The channel or supergroup you own.
        username: New name without `@`; an empty string removes it.

    Source:
        api/methods/channels.updateUsername.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    username: str = tl.string()

    ERRORS = (
        ("CHANNELS_ADMIN_PUBLIC_TOO_MUCH", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_NOT_MODIFIED", 400),
        ("USERNAME_INVALID", 400),
        ("USERNAME_NOT_MODIFIED", 400),
        ("USERNAME_OCCUPIED", 400),
        ("USERNAME_PURCHASE_AVAILABLE", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
        ("CHAT_WRITE_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}
