"""Constructors of ChannelAdminLogEventAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .channel_location import TypeChannelLocation
    from .channel_participant import TypeChannelParticipant
    from .chat_banned_rights import TypeChatBannedRights
    from .chat_reactions import TypeChatReactions
    from .emoji_status import TypeEmojiStatus
    from .exported_chat_invite import TypeExportedChatInvite
    from .forum_topic import TypeForumTopic
    from .group_call_participant import TypeGroupCallParticipant
    from .input_group_call import TypeInputGroupCall
    from .input_sticker_set import TypeInputStickerSet
    from .message import TypeMessage
    from .peer_color import TypePeerColor
    from .photo import TypePhoto
    from .wall_paper import TypeWallPaper


class ChannelAdminLogEventActionChangeTitle(
    tl.Constructor, id=0xE6DFB825, name="channelAdminLogEventActionChangeTitle"
):
    """The name of the chat was changed.

    Attributes:
        prev_value: The text before the change.
        new_value: The text after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangeTitle.md
    """

    prev_value: str = tl.string()
    new_value: str = tl.string()


class ChannelAdminLogEventActionChangeAbout(
    tl.Constructor, id=0x55188A2E, name="channelAdminLogEventActionChangeAbout"
):
    """The description was changed. An entry of `channels.get_admin_log`.

    Attributes:
        prev_value: The text before the change.
        new_value: The text after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangeAbout.md
    """

    prev_value: str = tl.string()
    new_value: str = tl.string()


class ChannelAdminLogEventActionChangeUsername(
    tl.Constructor, id=0x6A4AFC38, name="channelAdminLogEventActionChangeUsername"
):
    """The main public name was changed, set or removed; an empty string means none.

    Attributes:
        prev_value: The text before the change.
        new_value: The text after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangeUsername.md
    """

    prev_value: str = tl.string()
    new_value: str = tl.string()


class ChannelAdminLogEventActionChangePhoto(
    tl.Constructor, id=0x434BD2AF, name="channelAdminLogEventActionChangePhoto"
):
    """The picture was changed or removed.

    Attributes:
        prev_photo: Old picture, or `types.PhotoEmpty`.
        new_photo: New picture, or `types.PhotoEmpty`.

    Source:
        api/constructors/channelAdminLogEventActionChangePhoto.md
    """

    prev_photo: TypePhoto = tl.boxed("Photo")
    new_photo: TypePhoto = tl.boxed("Photo")


class ChannelAdminLogEventActionToggleInvites(
    tl.Constructor, id=0x1B7907AE, name="channelAdminLogEventActionToggleInvites"
):
    """It was allowed or forbidden that all members invite others.

    Attributes:
        new_value: Whether it is switched on from now on.

    Source:
        api/constructors/channelAdminLogEventActionToggleInvites.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionToggleSignatures(
    tl.Constructor, id=0x26AE0971, name="channelAdminLogEventActionToggleSignatures"
):
    """Signatures under channel posts were switched on or off.

    Attributes:
        new_value: Whether it is switched on from now on.

    Source:
        api/constructors/channelAdminLogEventActionToggleSignatures.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionUpdatePinned(
    tl.Constructor, id=0xE9E82C18, name="channelAdminLogEventActionUpdatePinned"
):
    """A message was pinned or unpinned.

    Attributes:
        message: The message; an empty one stands for unpinning.

    Source:
        api/constructors/channelAdminLogEventActionUpdatePinned.md
    """

    message: TypeMessage = tl.boxed("Message")


class ChannelAdminLogEventActionEditMessage(
    tl.Constructor, id=0x709B2405, name="channelAdminLogEventActionEditMessage"
):
    """A message was edited. An entry of `channels.get_admin_log`.

    Attributes:
        prev_message: How it read before.
        new_message: How it reads now.

    Source:
        api/constructors/channelAdminLogEventActionEditMessage.md
    """

    prev_message: TypeMessage = tl.boxed("Message")
    new_message: TypeMessage = tl.boxed("Message")


class ChannelAdminLogEventActionDeleteMessage(
    tl.Constructor, id=0x42E047BB, name="channelAdminLogEventActionDeleteMessage"
):
    """A message was deleted. An entry of `channels.get_admin_log`.

    Attributes:
        message: What it was.

    Source:
        api/constructors/channelAdminLogEventActionDeleteMessage.md
    """

    message: TypeMessage = tl.boxed("Message")


class ChannelAdminLogEventActionParticipantJoin(
    tl.Constructor, id=0x183040D3, name="channelAdminLogEventActionParticipantJoin"
):
    """The user who caused the event has joined by themselves.

    Source:
        api/constructors/channelAdminLogEventActionParticipantJoin.md
    """


class ChannelAdminLogEventActionParticipantLeave(
    tl.Constructor, id=0xF89777F2, name="channelAdminLogEventActionParticipantLeave"
):
    """The user who caused the event has left.

    Source:
        api/constructors/channelAdminLogEventActionParticipantLeave.md
    """


class ChannelAdminLogEventActionParticipantInvite(
    tl.Constructor, id=0xE31C34D8, name="channelAdminLogEventActionParticipantInvite"
):
    """A member was added by another.

    Attributes:
        participant: The added member.

    Source:
        api/constructors/channelAdminLogEventActionParticipantInvite.md
    """

    participant: TypeChannelParticipant = tl.boxed("ChannelParticipant")


class ChannelAdminLogEventActionParticipantToggleBan(
    tl.Constructor, id=0xE6D83D7E, name="channelAdminLogEventActionParticipantToggleBan"
):
    """Somebody was banned or restricted, or had that lifted or changed; compare both states.

    Attributes:
        prev_participant: The member's state before the change.
        new_participant: The member's state after the change.

    Source:
        api/constructors/channelAdminLogEventActionParticipantToggleBan.md
    """

    prev_participant: TypeChannelParticipant = tl.boxed("ChannelParticipant")
    new_participant: TypeChannelParticipant = tl.boxed("ChannelParticipant")


class ChannelAdminLogEventActionParticipantToggleAdmin(
    tl.Constructor, id=0xD5676710, name="channelAdminLogEventActionParticipantToggleAdmin"
):
    """Somebody became an admin, lost that role, or got different rights; compare both states.

    Attributes:
        prev_participant: The member's state before the change.
        new_participant: The member's state after the change.

    Source:
        api/constructors/channelAdminLogEventActionParticipantToggleAdmin.md
    """

    prev_participant: TypeChannelParticipant = tl.boxed("ChannelParticipant")
    new_participant: TypeChannelParticipant = tl.boxed("ChannelParticipant")


class ChannelAdminLogEventActionChangeStickerSet(
    tl.Constructor, id=0xB1C3CAA7, name="channelAdminLogEventActionChangeStickerSet"
):
    """The group's sticker set was exchanged or removed.

    Attributes:
        prev_stickerset: The set before.
        new_stickerset: The set after; `types.InputStickerSetEmpty` means removed.

    Source:
        api/constructors/channelAdminLogEventActionChangeStickerSet.md
    """

    prev_stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    new_stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")


class ChannelAdminLogEventActionTogglePreHistoryHidden(
    tl.Constructor, id=0x5F5C95F1, name="channelAdminLogEventActionTogglePreHistoryHidden"
):
    """Older history was hidden from new members or opened to them.

    Attributes:
        new_value: True if it is hidden from now on.

    Source:
        api/constructors/channelAdminLogEventActionTogglePreHistoryHidden.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionDefaultBannedRights(
    tl.Constructor, id=0x2DF5FC0A, name="channelAdminLogEventActionDefaultBannedRights"
):
    """What ordinary members may do was changed.

    Attributes:
        prev_banned_rights: What was forbidden before.
        new_banned_rights: What is forbidden now.

    Source:
        api/constructors/channelAdminLogEventActionDefaultBannedRights.md
    """

    prev_banned_rights: TypeChatBannedRights = tl.boxed("ChatBannedRights")
    new_banned_rights: TypeChatBannedRights = tl.boxed("ChatBannedRights")


class ChannelAdminLogEventActionStopPoll(
    tl.Constructor, id=0x8F079643, name="channelAdminLogEventActionStopPoll"
):
    """A poll was closed. An entry of `channels.get_admin_log`.

    Attributes:
        message: Message with the poll.

    Source:
        api/constructors/channelAdminLogEventActionStopPoll.md
    """

    message: TypeMessage = tl.boxed("Message")


class ChannelAdminLogEventActionChangeLinkedChat(
    tl.Constructor, id=0x050C7AC8, name="channelAdminLogEventActionChangeLinkedChat"
):
    """The discussion group of a channel, or the channel of a group, was exchanged.

    Attributes:
        prev_value: Id of the chat linked before, 0 if none.
        new_value: Id of the chat linked now, 0 if none.

    Source:
        api/constructors/channelAdminLogEventActionChangeLinkedChat.md
    """

    prev_value: int = tl.int64()
    new_value: int = tl.int64()


class ChannelAdminLogEventActionChangeLocation(
    tl.Constructor, id=0x0E6B76AE, name="channelAdminLogEventActionChangeLocation"
):
    """The place that the group is bound to was changed.

    Attributes:
        prev_value: Place before the change.
        new_value: Place after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangeLocation.md
    """

    prev_value: TypeChannelLocation = tl.boxed("ChannelLocation")
    new_value: TypeChannelLocation = tl.boxed("ChannelLocation")


class ChannelAdminLogEventActionToggleSlowMode(
    tl.Constructor, id=0x53909779, name="channelAdminLogEventActionToggleSlowMode"
):
    """The waiting time between two messages of a member was changed.

    Attributes:
        prev_value: Seconds before; 0 means no wait.
        new_value: Seconds now; 0 means no wait.

    Source:
        api/constructors/channelAdminLogEventActionToggleSlowMode.md
    """

    prev_value: int = tl.int32()
    new_value: int = tl.int32()


class ChannelAdminLogEventActionStartGroupCall(
    tl.Constructor, id=0x23209745, name="channelAdminLogEventActionStartGroupCall"
):
    """A voice chat or live stream was started.

    Attributes:
        call: The group call or live stream meant.

    Source:
        api/constructors/channelAdminLogEventActionStartGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")


class ChannelAdminLogEventActionDiscardGroupCall(
    tl.Constructor, id=0xDB9F9140, name="channelAdminLogEventActionDiscardGroupCall"
):
    """A voice chat or live stream was ended.

    Attributes:
        call: The group call or live stream meant.

    Source:
        api/constructors/channelAdminLogEventActionDiscardGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")


class ChannelAdminLogEventActionParticipantMute(
    tl.Constructor, id=0xF92424D2, name="channelAdminLogEventActionParticipantMute"
):
    """An admin muted somebody in the voice chat.

    Attributes:
        participant: The participant of the call, as after the change.

    Source:
        api/constructors/channelAdminLogEventActionParticipantMute.md
    """

    participant: TypeGroupCallParticipant = tl.boxed("GroupCallParticipant")


class ChannelAdminLogEventActionParticipantUnmute(
    tl.Constructor, id=0xE64429C0, name="channelAdminLogEventActionParticipantUnmute"
):
    """An admin let somebody speak again in the voice chat.

    Attributes:
        participant: The participant of the call, as after the change.

    Source:
        api/constructors/channelAdminLogEventActionParticipantUnmute.md
    """

    participant: TypeGroupCallParticipant = tl.boxed("GroupCallParticipant")


class ChannelAdminLogEventActionToggleGroupCallSetting(
    tl.Constructor, id=0x56D6A247, name="channelAdminLogEventActionToggleGroupCallSetting"
):
    """It was changed whether newcomers to the voice chat start muted.

    Attributes:
        join_muted: Whether they do now.

    Source:
        api/constructors/channelAdminLogEventActionToggleGroupCallSetting.md
    """

    join_muted: bool = tl.boolean()


class ChannelAdminLogEventActionParticipantJoinByInvite(
    tl.Constructor, id=0xFE9FC158, name="channelAdminLogEventActionParticipantJoinByInvite"
):
    """Somebody joined through an invite link.

    Attributes:
        via_chatlist: Set if the member came through a shared folder.
        invite: The link they used.

    Source:
        api/constructors/channelAdminLogEventActionParticipantJoinByInvite.md
    """

    flags = tl.flags()
    via_chatlist: bool = tl.true(bit=0, default=False)
    invite: TypeExportedChatInvite = tl.boxed("ExportedChatInvite")


class ChannelAdminLogEventActionExportedInviteDelete(
    tl.Constructor, id=0x5A50FCA4, name="channelAdminLogEventActionExportedInviteDelete"
):
    """A revoked invite link was deleted for good.

    Attributes:
        invite: The invite link concerned.

    Source:
        api/constructors/channelAdminLogEventActionExportedInviteDelete.md
    """

    invite: TypeExportedChatInvite = tl.boxed("ExportedChatInvite")


class ChannelAdminLogEventActionExportedInviteRevoke(
    tl.Constructor, id=0x410A134E, name="channelAdminLogEventActionExportedInviteRevoke"
):
    """An invite link was taken back.

    Attributes:
        invite: The invite link concerned.

    Source:
        api/constructors/channelAdminLogEventActionExportedInviteRevoke.md
    """

    invite: TypeExportedChatInvite = tl.boxed("ExportedChatInvite")


class ChannelAdminLogEventActionExportedInviteEdit(
    tl.Constructor, id=0xE90EBB59, name="channelAdminLogEventActionExportedInviteEdit"
):
    """An invite link got other limits or another name.

    Attributes:
        prev_invite: The link before.
        new_invite: The link after.

    Source:
        api/constructors/channelAdminLogEventActionExportedInviteEdit.md
    """

    prev_invite: TypeExportedChatInvite = tl.boxed("ExportedChatInvite")
    new_invite: TypeExportedChatInvite = tl.boxed("ExportedChatInvite")


class ChannelAdminLogEventActionParticipantVolume(
    tl.Constructor, id=0x3E7F6847, name="channelAdminLogEventActionParticipantVolume"
):
    """An admin changed how loud somebody is in the voice chat.

    Attributes:
        participant: The participant of the call, as after the change.

    Source:
        api/constructors/channelAdminLogEventActionParticipantVolume.md
    """

    participant: TypeGroupCallParticipant = tl.boxed("GroupCallParticipant")


class ChannelAdminLogEventActionChangeHistoryTTL(
    tl.Constructor, id=0x6E941A38, name="channelAdminLogEventActionChangeHistoryTTL"
):
    """The time after which messages delete themselves was changed.

    Attributes:
        prev_value: Seconds before; 0 means never.
        new_value: Seconds now; 0 means never.

    Source:
        api/constructors/channelAdminLogEventActionChangeHistoryTTL.md
    """

    prev_value: int = tl.int32()
    new_value: int = tl.int32()


class ChannelAdminLogEventActionParticipantJoinByRequest(
    tl.Constructor, id=0xAFB6144A, name="channelAdminLogEventActionParticipantJoinByRequest"
):
    """Somebody who had asked to join was let in.

    Attributes:
        invite: Link used for asking, or `types.ChatInvitePublicJoinRequests`.
        approved_by: Admin who let them in.

    Source:
        api/constructors/channelAdminLogEventActionParticipantJoinByRequest.md
    """

    invite: TypeExportedChatInvite = tl.boxed("ExportedChatInvite")
    approved_by: int = tl.int64()


class ChannelAdminLogEventActionToggleNoForwards(
    tl.Constructor, id=0xCB2AC766, name="channelAdminLogEventActionToggleNoForwards"
):
    """Forwarding and saving of messages was forbidden or allowed.

    Attributes:
        new_value: True if it is forbidden now.

    Source:
        api/constructors/channelAdminLogEventActionToggleNoForwards.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionSendMessage(
    tl.Constructor, id=0x278F2868, name="channelAdminLogEventActionSendMessage"
):
    """A message was posted in the channel.

    Attributes:
        message: The post that was made.

    Source:
        api/constructors/channelAdminLogEventActionSendMessage.md
    """

    message: TypeMessage = tl.boxed("Message")


class ChannelAdminLogEventActionChangeAvailableReactions(
    tl.Constructor, id=0xBE4E0EF8, name="channelAdminLogEventActionChangeAvailableReactions"
):
    """The choice of reactions was changed.

    Attributes:
        prev_value: Reactions allowed before.
        new_value: Reactions allowed now.

    Source:
        api/constructors/channelAdminLogEventActionChangeAvailableReactions.md
    """

    prev_value: TypeChatReactions = tl.boxed("ChatReactions")
    new_value: TypeChatReactions = tl.boxed("ChatReactions")


class ChannelAdminLogEventActionChangeUsernames(
    tl.Constructor, id=0xF04FB3A9, name="channelAdminLogEventActionChangeUsernames"
):
    """The public names, collectible ones among them, were changed or put in another order.

    Attributes:
        prev_value: The names before.
        new_value: The names now.

    Source:
        api/constructors/channelAdminLogEventActionChangeUsernames.md
    """

    prev_value: list[str] = tl.vector(tl.string())
    new_value: list[str] = tl.vector(tl.string())


class ChannelAdminLogEventActionToggleForum(
    tl.Constructor, id=0x02CC6383, name="channelAdminLogEventActionToggleForum"
):
    """Topics were switched on or off in the group.

    Attributes:
        new_value: Whether it is switched on from now on.

    Source:
        api/constructors/channelAdminLogEventActionToggleForum.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionCreateTopic(
    tl.Constructor, id=0x58707D28, name="channelAdminLogEventActionCreateTopic"
):
    """A topic was opened in the forum.

    Attributes:
        topic: The new topic.

    Source:
        api/constructors/channelAdminLogEventActionCreateTopic.md
    """

    topic: TypeForumTopic = tl.boxed("ForumTopic")


class ChannelAdminLogEventActionEditTopic(
    tl.Constructor, id=0xF06FE208, name="channelAdminLogEventActionEditTopic"
):
    """A topic was renamed, closed, reopened or given another icon.

    Attributes:
        prev_topic: The topic before.
        new_topic: The topic after.

    Source:
        api/constructors/channelAdminLogEventActionEditTopic.md
    """

    prev_topic: TypeForumTopic = tl.boxed("ForumTopic")
    new_topic: TypeForumTopic = tl.boxed("ForumTopic")


class ChannelAdminLogEventActionDeleteTopic(
    tl.Constructor, id=0xAE168909, name="channelAdminLogEventActionDeleteTopic"
):
    """A topic was deleted with its messages.

    Attributes:
        topic: What it was.

    Source:
        api/constructors/channelAdminLogEventActionDeleteTopic.md
    """

    topic: TypeForumTopic = tl.boxed("ForumTopic")


class ChannelAdminLogEventActionPinTopic(
    tl.Constructor, id=0x5D8D353B, name="channelAdminLogEventActionPinTopic"
):
    """A topic was pinned or unpinned.

    Attributes:
        prev_topic: The topic before; absent if it was not pinned.
        new_topic: The topic after; absent if it was unpinned.

    Source:
        api/constructors/channelAdminLogEventActionPinTopic.md
    """

    flags = tl.flags()
    prev_topic: TypeForumTopic | None = tl.boxed("ForumTopic", bit=0, default=None)
    new_topic: TypeForumTopic | None = tl.boxed("ForumTopic", bit=1, default=None)


class ChannelAdminLogEventActionToggleAntiSpam(
    tl.Constructor, id=0x64F36DFC, name="channelAdminLogEventActionToggleAntiSpam"
):
    """The automatic spam filter was switched on or off.

    Attributes:
        new_value: Whether it is switched on from now on.

    Source:
        api/constructors/channelAdminLogEventActionToggleAntiSpam.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionChangePeerColor(
    tl.Constructor, id=0x5796E780, name="channelAdminLogEventActionChangePeerColor"
):
    """The color of the name and of replies was changed.

    Attributes:
        prev_value: Color scheme before the change.
        new_value: Color scheme after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangePeerColor.md
    """

    prev_value: TypePeerColor = tl.boxed("PeerColor")
    new_value: TypePeerColor = tl.boxed("PeerColor")


class ChannelAdminLogEventActionChangeProfilePeerColor(
    tl.Constructor, id=0x5E477B25, name="channelAdminLogEventActionChangeProfilePeerColor"
):
    """The color of the profile page was changed.

    Attributes:
        prev_value: Color scheme before the change.
        new_value: Color scheme after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangeProfilePeerColor.md
    """

    prev_value: TypePeerColor = tl.boxed("PeerColor")
    new_value: TypePeerColor = tl.boxed("PeerColor")


class ChannelAdminLogEventActionChangeWallpaper(
    tl.Constructor, id=0x31BB5D52, name="channelAdminLogEventActionChangeWallpaper"
):
    """The background of the chat was changed.

    Attributes:
        prev_value: Background before the change.
        new_value: Background after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangeWallpaper.md
    """

    prev_value: TypeWallPaper = tl.boxed("WallPaper")
    new_value: TypeWallPaper = tl.boxed("WallPaper")


class ChannelAdminLogEventActionChangeEmojiStatus(
    tl.Constructor, id=0x3EA9FEB1, name="channelAdminLogEventActionChangeEmojiStatus"
):
    """The emoji next to the name was changed.

    Attributes:
        prev_value: Emoji status before the change.
        new_value: Emoji status after the change.

    Source:
        api/constructors/channelAdminLogEventActionChangeEmojiStatus.md
    """

    prev_value: TypeEmojiStatus = tl.boxed("EmojiStatus")
    new_value: TypeEmojiStatus = tl.boxed("EmojiStatus")


class ChannelAdminLogEventActionChangeEmojiStickerSet(
    tl.Constructor, id=0x46D840AB, name="channelAdminLogEventActionChangeEmojiStickerSet"
):
    """The custom emoji set of the group was exchanged or removed.

    Attributes:
        prev_stickerset: The set before.
        new_stickerset: The set after; `types.InputStickerSetEmpty` means removed.

    Source:
        api/constructors/channelAdminLogEventActionChangeEmojiStickerSet.md
    """

    prev_stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")
    new_stickerset: TypeInputStickerSet = tl.boxed("InputStickerSet")


class ChannelAdminLogEventActionToggleSignatureProfiles(
    tl.Constructor, id=0x60A79C79, name="channelAdminLogEventActionToggleSignatureProfiles"
):
    """It was changed whether signatures link to the author's profile.

    Attributes:
        new_value: Whether it is switched on from now on.

    Source:
        api/constructors/channelAdminLogEventActionToggleSignatureProfiles.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionParticipantSubExtend(
    tl.Constructor, id=0x64642DB3, name="channelAdminLogEventActionParticipantSubExtend"
):
    """A paying member prolonged the subscription.

    Attributes:
        prev_participant: Membership with the old end date.
        new_participant: Membership with the new end date.

    Source:
        api/constructors/channelAdminLogEventActionParticipantSubExtend.md
    """

    prev_participant: TypeChannelParticipant = tl.boxed("ChannelParticipant")
    new_participant: TypeChannelParticipant = tl.boxed("ChannelParticipant")


class ChannelAdminLogEventActionToggleAutotranslation(
    tl.Constructor, id=0xC517F77E, name="channelAdminLogEventActionToggleAutotranslation"
):
    """Automatic translation of posts was switched on or off.

    Attributes:
        new_value: Whether it is switched on from now on.

    Source:
        api/constructors/channelAdminLogEventActionToggleAutotranslation.md
    """

    new_value: bool = tl.boolean()


class ChannelAdminLogEventActionParticipantEditRank(
    tl.Constructor, id=0x5806B4EC, name="channelAdminLogEventActionParticipantEditRank"
):
    """The title shown next to a member's name was changed.

    Attributes:
        user_id: Id of the member concerned.
        prev_rank: Old title; empty if there was none.
        new_rank: New title; empty if it was removed.

    Source:
        api/constructors/channelAdminLogEventActionParticipantEditRank.md
    """

    user_id: int = tl.int64()
    prev_rank: str = tl.string()
    new_rank: str = tl.string()


TypeChannelAdminLogEventAction: TypeAlias = (
    ChannelAdminLogEventActionChangeTitle
    | ChannelAdminLogEventActionChangeAbout
    | ChannelAdminLogEventActionChangeUsername
    | ChannelAdminLogEventActionChangePhoto
    | ChannelAdminLogEventActionToggleInvites
    | ChannelAdminLogEventActionToggleSignatures
    | ChannelAdminLogEventActionUpdatePinned
    | ChannelAdminLogEventActionEditMessage
    | ChannelAdminLogEventActionDeleteMessage
    | ChannelAdminLogEventActionParticipantJoin
    | ChannelAdminLogEventActionParticipantLeave
    | ChannelAdminLogEventActionParticipantInvite
    | ChannelAdminLogEventActionParticipantToggleBan
    | ChannelAdminLogEventActionParticipantToggleAdmin
    | ChannelAdminLogEventActionChangeStickerSet
    | ChannelAdminLogEventActionTogglePreHistoryHidden
    | ChannelAdminLogEventActionDefaultBannedRights
    | ChannelAdminLogEventActionStopPoll
    | ChannelAdminLogEventActionChangeLinkedChat
    | ChannelAdminLogEventActionChangeLocation
    | ChannelAdminLogEventActionToggleSlowMode
    | ChannelAdminLogEventActionStartGroupCall
    | ChannelAdminLogEventActionDiscardGroupCall
    | ChannelAdminLogEventActionParticipantMute
    | ChannelAdminLogEventActionParticipantUnmute
    | ChannelAdminLogEventActionToggleGroupCallSetting
    | ChannelAdminLogEventActionParticipantJoinByInvite
    | ChannelAdminLogEventActionExportedInviteDelete
    | ChannelAdminLogEventActionExportedInviteRevoke
    | ChannelAdminLogEventActionExportedInviteEdit
    | ChannelAdminLogEventActionParticipantVolume
    | ChannelAdminLogEventActionChangeHistoryTTL
    | ChannelAdminLogEventActionParticipantJoinByRequest
    | ChannelAdminLogEventActionToggleNoForwards
    | ChannelAdminLogEventActionSendMessage
    | ChannelAdminLogEventActionChangeAvailableReactions
    | ChannelAdminLogEventActionChangeUsernames
    | ChannelAdminLogEventActionToggleForum
    | ChannelAdminLogEventActionCreateTopic
    | ChannelAdminLogEventActionEditTopic
    | ChannelAdminLogEventActionDeleteTopic
    | ChannelAdminLogEventActionPinTopic
    | ChannelAdminLogEventActionToggleAntiSpam
    | ChannelAdminLogEventActionChangePeerColor
    | ChannelAdminLogEventActionChangeProfilePeerColor
    | ChannelAdminLogEventActionChangeWallpaper
    | ChannelAdminLogEventActionChangeEmojiStatus
    | ChannelAdminLogEventActionChangeEmojiStickerSet
    | ChannelAdminLogEventActionToggleSignatureProfiles
    | ChannelAdminLogEventActionParticipantSubExtend
    | ChannelAdminLogEventActionToggleAutotranslation
    | ChannelAdminLogEventActionParticipantEditRank
)
"""What exactly happened in an entry of the admin log. Who did it and when stands around it, in
`types.ChannelAdminLogEvent`.
"""
