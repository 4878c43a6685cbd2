"""Methods of the channels namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import channels as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Channels(Namespace):
    """Methods of the channels namespace."""

    async def check_search_posts_flood(self, *, query: str | None = None) -> TypeSearchPostsFlood:
        """Says whether a global search of posts is free at the moment: how many free searches
        remain today, when the next one comes and what a paid one costs. Searches nothing itself.

        Args:
            query: Text you intend to search with `channels.search_posts`; a text searched recently
                may be free. Leave out for the general state.

        Returns:
            `types.TypeSearchPostsFlood`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.checkSearchPostsFlood.md
        """
        return await self._client(functions.CheckSearchPostsFlood(query=query))

    async def check_username(self, *, channel: TypeInputChannel, username: str) -> bool:
        """Tests whether a channel or supergroup can take a username, without taking it. Besides
        taken and forbidden names it reports CHANNELS_ADMIN_PUBLIC_TOO_MUCH when you own too many
        public chats already.

        Args:
            channel: Your channel or supergroup; `types.InputChannelEmpty` when it does not exist
                yet.
            username: Name to test, without `@`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelsAdminPublicTooMuch: 400 CHANNELS_ADMIN_PUBLIC_TOO_MUCH: The account runs
                too many public channels and groups; take the username from one of them first.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UsernameOccupied: 400 USERNAME_OCCUPIED: Someone else has this username; choose a
                different one.
            errors.UsernamePurchaseAvailable: 400 USERNAME_PURCHASE_AVAILABLE: This username is for
                sale on fragment.com; buy it there or choose another.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.checkUsername.md
        """
        return await self._client(functions.CheckUsername(channel=channel, username=username))

    async def convert_to_gigagroup(self, *, channel: TypeInputChannel) -> TypeUpdates:
        """Turns a very big supergroup into a broadcast group, where only admins write and the
        number of members has no limit. Owner only; there is no way back.

        Args:
            channel: The supergroup; too small ones give PARTICIPANTS_TOO_FEW.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelIdInvalid: 400 CHANNEL_ID_INVALID: No supergroup of this id can be used
                here; pass one you own, with its access hash.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ForumEnabled: 400 FORUM_ENABLED: This cannot be done while the group has topics;
                switch the forum off first.
            errors.ParticipantsTooFew: 400 PARTICIPANTS_TOO_FEW: The group has too few members for
                this; wait until it has grown.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.convertToGigagroup.md
        """
        return await self._client(functions.ConvertToGigagroup(channel=channel))

    async def create_channel(
        self,
        *,
        broadcast: bool = False,
        megagroup: bool = False,
        for_import: bool = False,
        forum: bool = False,
        title: str,
        about: str,
        geo_point: TypeInputGeoPoint | None = None,
        address: str | None = None,
        ttl_period: int | None = None,
    ) -> TypeUpdates:
        """Creates a channel (`broadcast`) or a supergroup (`megagroup`) and makes you its owner.
        The new chat is found in `chats` of the answer. It starts private;
        `channels.update_username` makes it public. Members are added afterwards by
        `channels.invite_to_channel`.

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
            ttl_period: Seconds after which each new message deletes itself; leave out or 0 for
                never.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.AddressInvalid: 400 ADDRESS_INVALID: The address text for a location-based group
                is empty or too long; pass a readable street address with the coordinates.
            errors.ChannelsAdminLocatedTooMuch: 400 CHANNELS_ADMIN_LOCATED_TOO_MUCH: The account
                owns as many location-based groups as it may; make one private or delete one.
            errors.ChannelsTooMuch: 400 CHANNELS_TOO_MUCH: The account is in as many channels and
                supergroups as it may join; leave some, or get Premium for a higher limit.
            errors.ChatAboutTooLong: 400 CHAT_ABOUT_TOO_LONG: The description has more than 255
                characters; shorten it.
            errors.ChatTitleEmpty: 400 CHAT_TITLE_EMPTY: The chat needs a name; pass a title of at
                least one character.
            errors.TtlPeriodInvalid: 400 TTL_PERIOD_INVALID: Messages cannot delete themselves after
                this time; pass 0 to switch it off or whole days in seconds, up to a year.
            errors.UserRestricted: 406 USER_RESTRICTED: The account is limited because of spam
                reports; ask @SpamBot for details.
            errors.ChatInvalid: 500 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.createChannel.md
        """
        return await self._client(
            functions.CreateChannel(
                broadcast=broadcast,
                megagroup=megagroup,
                for_import=for_import,
                forum=forum,
                title=title,
                about=about,
                geo_point=geo_point,
                address=address,
                ttl_period=ttl_period,
            )
        )

    async def deactivate_all_usernames(self, *, channel: TypeInputChannel) -> bool:
        """Switches off all Fragment usernames of a channel or supergroup in one go. Together with
        an emptied normal username the chat becomes private.

        Args:
            channel: The channel or supergroup, which you must own.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.deactivateAllUsernames.md
        """
        return await self._client(functions.DeactivateAllUsernames(channel=channel))

    async def delete_channel(self, *, channel: TypeInputChannel) -> TypeUpdates:
        """Deletes a channel or supergroup with all its messages for everybody, without undo. Only
        for the owner; big ones, above about a thousand members, are refused with CHANNEL_TOO_LARGE.

        Args:
            channel: The channel or supergroup to delete.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChannelTooLarge: 406 CHANNEL_TOO_LARGE: A channel or supergroup of more than
                about 1000 members cannot be deleted this way; ask Telegram's support or hand it
                over.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.deleteChannel.md
        """
        return await self._client(functions.DeleteChannel(channel=channel))

    async def delete_history(
        self, *, for_everyone: bool = False, channel: TypeInputChannel, max_id: int
    ) -> TypeUpdates:
        """Clears a supergroup's or channel's messages up to a number, for yourself, or for all
        members if you are the owner and it is not too big.

        Args:
            for_everyone: Deletes for all members, not only from your view.
            channel: The channel or supergroup.
            max_id: Newest message to delete; 0 means all messages.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelParicipantMissing: 400 CHANNEL_PARICIPANT_MISSING: Your account is not in
                this channel or supergroup; join it first.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChannelTooBig: 400 CHANNEL_TOO_BIG: The group or channel has too many members
                (over about 1000) to have its whole history deleted at once; delete messages in
                smaller steps.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.deleteHistory.md
        """
        return await self._client(
            functions.DeleteHistory(for_everyone=for_everyone, channel=channel, max_id=max_id)
        )

    async def delete_messages(
        self, *, channel: TypeInputChannel, id: list[int]
    ) -> messages_TypeAffectedMessages:
        """Deletes messages of a channel or supergroup for all members, without a way back. For
        messages of others you need the admin right `delete_messages`. The returned `pts` must go
        into the update state of this channel. For other chats use `messages.delete_messages`.

        Args:
            channel: The channel or supergroup the messages are in.
            id: Numbers of the messages, at most 100 per call.

        Returns:
            `types.messages.TypeAffectedMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.MessageDeleteForbidden: 403 MESSAGE_DELETE_FORBIDDEN: One of the messages may not
                be deleted by your account; leave it out or ask for the right to delete messages.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.FrozenMethodInvalid: 420 FROZEN_METHOD_INVALID: The account is frozen for
                breaking the rules and may only read; the user can appeal at the address in
                `help.get_app_config`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.deleteMessages.md
        """
        return await self._client(functions.DeleteMessages(channel=channel, id=id))

    async def delete_participant_history(
        self, *, channel: TypeInputChannel, participant: TypeInputPeer
    ) -> messages_TypeAffectedHistory:
        """Deletes everything one member has written in a supergroup, for all. Needs the admin right
        `delete_messages`. Long histories go in parts: call it again while `offset` of the answer is
        above 0.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            participant: The user or channel whose messages go.

        Returns:
            `types.messages.TypeAffectedHistory`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ParticipantIdInvalid: 400 PARTICIPANT_ID_INVALID: This user or channel cannot be
                a member of the chat; pass another one.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.deleteParticipantHistory.md
        """
        return await self._client(
            functions.DeleteParticipantHistory(channel=channel, participant=participant)
        )

    async def edit_admin(
        self,
        *,
        channel: TypeInputChannel,
        user_id: TypeInputUser,
        admin_rights: TypeChatAdminRights,
        rank: str | None = None,
    ) -> TypeUpdates:
        """Makes a user admin of a channel or supergroup, changes an admin's rights, or, with empty
        rights, removes the admin. You need the right `add_admins` and can only give rights you
        have. A user who is not a member yet is added. Bots get into channels in no other way.

        Args:
            channel: The channel or supergroup.
            user_id: The user or bot.
            admin_rights: The complete new rights; `types.ChatAdminRights` without any flag takes
                the admin post away.
            rank: Title shown beside the name, up to 16 characters, no emoji. An empty string shows
                the usual "admin"; leave out to set no new title.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.AdminsTooMuch: 400 ADMINS_TOO_MUCH: The channel or group already has as many
                administrators as it may have; dismiss one before appointing another.
            errors.AdminRankEmojiNotAllowed: 400 ADMIN_RANK_EMOJI_NOT_ALLOWED: The administrator's
                title contains an emoji; use plain text only.
            errors.AdminRankInvalid: 400 ADMIN_RANK_INVALID: The administrator's title is not
                acceptable, mostly because it is longer than 16 characters; shorten it.
            errors.BotsTooMuch: 400 BOTS_TOO_MUCH: The chat already has as many bots as it may have;
                remove one first.
            errors.BotChannelsNa: 400 BOT_CHANNELS_NA: A bot cannot be given this role in a channel,
                or cannot change administrators there; do it as a user or choose another account.
            errors.BotGroupsBlocked: 400 BOT_GROUPS_BLOCKED: The bot's owner has forbidden adding it
                to groups; choose another bot or have the owner allow it in @BotFather.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UsersTooMuch: 400 USERS_TOO_MUCH: The chat is full; remove members, or turn a
                basic group into a supergroup.
            errors.UserBlocked: 400 USER_BLOCKED: The user was removed from this chat and is on its
                list of banned people; lift the ban first.
            errors.UserCreator: 400 USER_CREATOR: The owner of the chat cannot be treated like this;
                hand the ownership over first.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserKicked: 400 USER_KICKED: The user was removed from this chat; lift the ban
                before adding them again.
            errors.ChatAdminInviteRequired: 403 CHAT_ADMIN_INVITE_REQUIRED: Your admin rights do not
                include adding people, which this needs; ask for the `invite_users` right.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.RightForbidden: 403 RIGHT_FORBIDDEN: You cannot give a right that you do not
                have, or that does not exist in this kind of chat; leave it out.
            errors.UserChannelsTooMuch: 403 USER_CHANNELS_TOO_MUCH: The user is already in as many
                channels and supergroups as one may be; someone has to leave one first.
            errors.UserNotMutualContact: 403 USER_NOT_MUTUAL_CONTACT: This needs both sides to have
                each other as contacts; the user has to add you too.
            errors.UserPrivacyRestricted: 403 USER_PRIVACY_RESTRICTED: The user's privacy settings
                forbid this; to bring someone into a chat, send an invite link instead.
            errors.UserRestricted: 403 USER_RESTRICTED: The account is limited because of spam
                reports; ask @SpamBot for details.
            errors.FreshChangeAdminsForbidden: 406 FRESH_CHANGE_ADMINS_FORBIDDEN: Your account
                became an administrator too recently to change other administrators; wait a day.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.editAdmin.md
        """
        return await self._client(
            functions.EditAdmin(
                channel=channel, user_id=user_id, admin_rights=admin_rights, rank=rank
            )
        )

    async def edit_banned(
        self,
        *,
        channel: TypeInputChannel,
        participant: TypeInputPeer,
        banned_rights: TypeChatBannedRights,
    ) -> TypeUpdates:
        """Bans, mutes or partly restricts a member of a channel or supergroup, or lifts all that.
        Needs the admin right `ban_users`. Forbidding `view_messages` removes the person and keeps
        them from coming back; removing without a ban is a ban followed by lifting it.

        Args:
            channel: The channel or supergroup.
            participant: The user to restrict, or a channel that writes in the group.
            banned_rights: What is forbidden, until `until_date` (Unix time; 0 means for ever). No
                flag set lifts every restriction.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ParticipantIdInvalid: 400 PARTICIPANT_ID_INVALID: This user or channel cannot be
                a member of the chat; pass another one.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserAdminInvalid: 400 USER_ADMIN_INVALID: Your account may not restrict this
                administrator; only the owner or whoever appointed this administrator can.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.BannedRightsInvalid: 406 BANNED_RIGHTS_INVALID: The set of restrictions
                contradicts itself or holds flags that cannot be used here; pass a valid
                `types.ChatBannedRights`.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.editBanned.md
        """
        return await self._client(
            functions.EditBanned(
                channel=channel, participant=participant, banned_rights=banned_rights
            )
        )

    async def edit_location(
        self, *, channel: TypeInputChannel, geo_point: TypeInputGeoPoint, address: str
    ) -> bool:
        """Changes the place of a location-based supergroup. Only its owner may do so, and only in
        groups created with a place.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            geo_point: New point on the map.
            address: Address of it as text.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.MegagroupGeoRequired: 400 MEGAGROUP_GEO_REQUIRED: Only a group that was founded
                at a place has a location to change; choose such a group.
            errors.MegagroupRequired: 400 MEGAGROUP_REQUIRED: This works for supergroups only; pass
                one, not a channel or a basic group.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.editLocation.md
        """
        return await self._client(
            functions.EditLocation(channel=channel, geo_point=geo_point, address=address)
        )

    async def edit_photo(
        self, *, channel: TypeInputChannel, photo: TypeInputChatPhoto
    ) -> TypeUpdates:
        """Sets, changes or removes the picture of a channel or supergroup; members see a service
        message. Needs the admin right `change_info`.

        Args:
            channel: The channel or supergroup whose picture changes.
            photo: An uploaded file, an existing photo, or `types.InputChatPhotoEmpty` to have no
                picture.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.FilePartsInvalid: 400 FILE_PARTS_INVALID: The number of parts is wrong for this
                file; state as many parts as were uploaded, within the size limit of the account.
            errors.FileReferenceInvalid: 400 FILE_REFERENCE_INVALID: The file reference does not
                belong to this file; take id, access hash and reference from one and the same
                object.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PhotoCropSizeSmall: 400 PHOTO_CROP_SIZE_SMALL: The picture is too small; pass one
                of at least 160 by 160 pixels.
            errors.PhotoExtInvalid: 400 PHOTO_EXT_INVALID: The file's extension is not one of a
                picture; name the upload `.jpg` or `.png`, for example.
            errors.PhotoFileMissing: 400 PHOTO_FILE_MISSING: The request has no picture; upload one
                and pass it.
            errors.PhotoInvalid: 400 PHOTO_INVALID: The picture cannot be used; pass an undamaged
                picture or an existing photo.
            errors.StickerMimeInvalid: 400 STICKER_MIME_INVALID: The sticker has a file type that
                cannot serve as a picture here; choose another one.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.editPhoto.md
        """
        return await self._client(functions.EditPhoto(channel=channel, photo=photo))

    async def edit_title(self, *, channel: TypeInputChannel, title: str) -> TypeUpdates:
        """Renames a channel or supergroup. A service message tells members about it. Needs the
        admin right `change_info`.

        Args:
            channel: The channel or supergroup to rename.
            title: New name, 1 to 128 characters; the present name gives CHAT_NOT_MODIFIED.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.ChatTitleEmpty: 400 CHAT_TITLE_EMPTY: The chat needs a name; pass a title of at
                least one character.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.editTitle.md
        """
        return await self._client(functions.EditTitle(channel=channel, title=title))

    async def export_message_link(
        self, *, grouped: bool = False, thread: bool = False, channel: TypeInputChannel, id: int
    ) -> TypeExportedMessageLink:
        """Makes a `t.me` link to a message of a channel or supergroup, with an HTML snippet to
        embed posts of public channels. In private chats only members can open the link.

        Args:
            grouped: Links the whole album the message belongs to, not the single picture.
            thread: Links to the message inside its comment thread or topic.
            channel: The channel or supergroup of the message.
            id: Number of the message.

        Returns:
            `types.TypeExportedMessageLink`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.exportMessageLink.md
        """
        return await self._client(
            functions.ExportMessageLink(grouped=grouped, thread=thread, channel=channel, id=id)
        )

    async def get_admin_log(
        self,
        *,
        channel: TypeInputChannel,
        q: str,
        events_filter: TypeChannelAdminLogEventsFilter | None = None,
        admins: list[TypeInputUser] | None = None,
        max_id: int,
        min_id: int,
        limit: int,
    ) -> channels_TypeAdminLogResults:
        """Reads the log of recent admin actions in a channel or supergroup, newest first: edits,
        deletions, bans, joins, changed settings. For admins only; events older than 48 hours are
        gone.

        Args:
            channel: The channel or supergroup.
            q: Text to search in the events, or an empty string.
            events_filter: Kinds of events wanted; leave out for every kind.
            admins: Only actions of these admins; leave out for all admins.
            max_id: Only events with an id below this one; 0 for the newest page, then the smallest
                id you got.
            min_id: Only events with a higher id; 0 for no lower bound.
            limit: Events on a page, up to 100.

        Returns:
            `types.channels.TypeAdminLogResults`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getAdminLog.md
        """
        return await self._client(
            functions.GetAdminLog(
                channel=channel,
                q=q,
                events_filter=events_filter,
                admins=admins,
                max_id=max_id,
                min_id=min_id,
                limit=limit,
            )
        )

    async def get_admined_public_channels(
        self,
        *,
        by_location: bool = False,
        check_limit: bool = False,
        for_personal: bool = False,
        for_community_peer: bool = False,
    ) -> messages_TypeChats:
        """Lists public channels and supergroups that you own, for instance to give up a username
        when the limit is reached. The flags select other groups or only test the limit.

        Args:
            by_location: Lists location-based supergroups instead.
            check_limit: Returns an error if you are at the limit of public or located chats and no
                list is wanted.
            for_personal: Lists the channels that `account.update_personal_channel` accepts.
            for_community_peer: Lists the chats of yours that can be linked to a community with
                `communities.toggle_peer_link`.

        Returns:
            `types.messages.TypeChats`.

        Raises:
            errors.ChannelsAdminLocatedTooMuch: 400 CHANNELS_ADMIN_LOCATED_TOO_MUCH: The account
                owns as many location-based groups as it may; make one private or delete one.
            errors.ChannelsAdminPublicTooMuch: 400 CHANNELS_ADMIN_PUBLIC_TOO_MUCH: The account runs
                too many public channels and groups; take the username from one of them first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getAdminedPublicChannels.md
        """
        return await self._client(
            functions.GetAdminedPublicChannels(
                by_location=by_location,
                check_limit=check_limit,
                for_personal=for_personal,
                for_community_peer=for_community_peer,
            )
        )

    async def get_channel_recommendations(
        self, *, channel: TypeInputChannel | None = None
    ) -> messages_TypeChats:
        """Suggests public channels, either similar to a given one or, without it, fitting the
        channels you are in. Accounts without Premium see only the first few; the count then tells
        how many there would be.

        Args:
            channel: Channel to find similar ones for; leave out for suggestions made for you.

        Returns:
            `types.messages.TypeChats`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getChannelRecommendations.md
        """
        return await self._client(functions.GetChannelRecommendations(channel=channel))

    async def get_channels(self, *, id: list[TypeInputChannel]) -> messages_TypeChats:
        """Fetches the short data (title, photo, your rights) of several channels and supergroups.
        For description, counters and linked group use `channels.get_full_channel`.

        Args:
            id: The channels, each with a valid access hash.

        Returns:
            `types.messages.TypeChats`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.getChannels.md
        """
        return await self._client(functions.GetChannels(id=id))

    async def get_full_channel(self, *, channel: TypeInputChannel) -> messages_TypeChatFull:
        """Fetches all details of one channel or supergroup: description, member count, linked chat,
        pinned message, slow mode, available reactions and what you may do there. Ask again only
        when needed, as heavy use leads to flood waits.

        Args:
            channel: The channel or supergroup to describe.

        Returns:
            `types.messages.TypeChatFull`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ChannelPublicGroupNa: 403 CHANNEL_PUBLIC_GROUP_NA: The channel or supergroup is
                not open to your account any more; forget it or join again.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.getFullChannel.md
        """
        return await self._client(functions.GetFullChannel(channel=channel))

    async def get_groups_for_discussion(self) -> messages_TypeChats:
        """Lists groups that you could link to a channel as its discussion group. A basic group in
        the list must be upgraded by `messages.migrate_chat`, and hidden old messages must be
        opened, before `channels.set_discussion_group`.

        Returns:
            `types.messages.TypeChats`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getGroupsForDiscussion.md
        """
        return await self._client(functions.GetGroupsForDiscussion())

    async def get_inactive_channels(self) -> messages_TypeInactiveChats:
        """Lists the channels and supergroups you have not used for the longest time, with the date
        of the last activity. Meant for choosing which ones to leave after CHANNELS_TOO_MUCH.

        Returns:
            `types.messages.TypeInactiveChats`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getInactiveChannels.md
        """
        return await self._client(functions.GetInactiveChannels())

    async def get_left_channels(self, *, offset: int) -> messages_TypeChats:
        """Lists channels and supergroups you were once in and have left. Only allowed inside an
        export: open it with `account.init_takeout_session` and wrap the call in
        `invoke_with_takeout`.

        Args:
            offset: How many chats to skip; 0 at first.

        Returns:
            `types.messages.TypeChats`.

        Raises:
            errors.TakeoutInvalid: 400 TAKEOUT_INVALID: The export session is over or not of this
                account; start another with `account.init_takeout_session`.
            errors.TakeoutRequired: 403 TAKEOUT_REQUIRED: This can only be called within a data
                export; start one with `account.init_takeout_session` and wrap the request in
                `invoke_with_takeout`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getLeftChannels.md
        """
        return await self._client(functions.GetLeftChannels(offset=offset))

    async def get_message_author(self, *, channel: TypeInputChannel, id: int) -> TypeUser:
        """Tells which admin wrote an answer in the direct messages of a channel, where all admins
        appear under the name of the channel.

        Args:
            channel: The direct-messages chat (monoforum), not the channel itself.
            id: Number of the message sent in the name of the channel.

        Returns:
            `types.TypeUser`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getMessageAuthor.md
        """
        return await self._client(functions.GetMessageAuthor(channel=channel, id=id))

    async def get_messages(
        self, *, channel: TypeInputChannel, id: list[TypeInputMessage]
    ) -> messages_TypeMessages:
        """Fetches messages of a channel or supergroup by number, at most 100 at once. Numbers that
        never existed, were deleted or are hidden from you come back as `types.MessageEmpty`.
        Numbers count per channel, so `messages.get_messages` does not find these messages.

        Args:
            channel: The channel or supergroup to read from.
            id: The messages: mostly `types.InputMessageID`, or the pinned message, or the one
                another message answers.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.FrozenParticipantMissing: 400 FROZEN_PARTICIPANT_MISSING: The account is frozen
                and was not a member of this chat, so it cannot be opened; the user has to appeal
                first.
            errors.MessageIdsEmpty: 400 MESSAGE_IDS_EMPTY: No messages were named; pass at least one
                id.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.getMessages.md
        """
        return await self._client(functions.GetMessages(channel=channel, id=id))

    async def get_participant(
        self, *, channel: TypeInputChannel, participant: TypeInputPeer
    ) -> channels_TypeChannelParticipant:
        """Looks up one member of a channel or supergroup: role, rights, rank, or ban. Someone who
        is not in it gives USER_NOT_PARTICIPANT, which makes it the usual test for membership. In
        channels you must be an admin to ask about others.

        Args:
            channel: The channel or supergroup.
            participant: The user (or channel that was banned) to look up; `types.InputPeerSelf` for
                yourself.

        Returns:
            `types.channels.TypeChannelParticipant`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ParticipantIdInvalid: 400 PARTICIPANT_ID_INVALID: This user or channel cannot be
                a member of the chat; pass another one.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserNotParticipant: 400 USER_NOT_PARTICIPANT: The person meant, perhaps your own
                account, is not in this chat; let them join first.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.getParticipant.md
        """
        return await self._client(
            functions.GetParticipant(channel=channel, participant=participant)
        )

    async def get_participants(
        self,
        *,
        channel: TypeInputChannel,
        filter: TypeChannelParticipantsFilter,
        offset: int,
        limit: int,
        hash: int,
    ) -> channels_TypeChannelParticipants:
        """Lists members of a channel or supergroup: the latest, the admins, the bots, the banned
        ones, or those matching a name. In channels only admins may call it, as well as in groups
        with a hidden member list. The server hands out no more than about 10000 members per filter.

        Args:
            channel: The channel or supergroup whose members you want.
            filter: Which members; see `types.TypeChannelParticipantsFilter`.
            offset: How many members to skip; 0 for the first page.
            limit: Size of a page, up to 200.
            hash: Hash over the user ids you already hold for this page; 0 always returns the list.

        Returns:
            `types.channels.TypeChannelParticipants`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.getParticipants.md
        """
        return await self._client(
            functions.GetParticipants(
                channel=channel, filter=filter, offset=offset, limit=limit, hash=hash
            )
        )

    async def get_send_as(
        self,
        *,
        for_paid_reactions: bool = False,
        for_live_stories: bool = False,
        peer: TypeInputPeer,
    ) -> channels_TypeSendAsPeers:
        """Lists in whose name you may write in a chat: yourself, the group as anonymous admin, or a
        channel of yours. Pass one of them as `send_as` to `messages.send_message`; a default is
        stored by `messages.save_default_send_as`.

        Args:
            for_paid_reactions: Asks instead who can appear as sender of paid Star reactions.
            for_live_stories: Asks instead who can comment in a live story.
            peer: The chat in which to write.

        Returns:
            `types.channels.TypeSendAsPeers`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.getSendAs.md
        """
        return await self._client(
            functions.GetSendAs(
                for_paid_reactions=for_paid_reactions, for_live_stories=for_live_stories, peer=peer
            )
        )

    async def invite_to_channel(
        self, *, channel: TypeInputChannel, users: list[TypeInputUser]
    ) -> messages_TypeInvitedUsers:
        """Adds users to a channel or supergroup directly. People whose privacy settings forbid it
        are not added but listed in `missing_invitees`; send them an invite link. Bots can be added
        to supergroups this way, but get into channels only by `channels.edit_admin`.

        Args:
            channel: The channel or supergroup that grows.
            users: Who to add; adding many strangers quickly gets the account limited.

        Returns:
            `types.messages.TypeInvitedUsers`.

        Raises:
            errors.BotsTooMuch: 400 BOTS_TOO_MUCH: The chat already has as many bots as it may have;
                remove one first.
            errors.BotGroupsBlocked: 400 BOT_GROUPS_BLOCKED: The bot's owner has forbidden adding it
                to groups; choose another bot or have the owner allow it in @BotFather.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.ChatMemberAddFailed: 400 CHAT_MEMBER_ADD_FAILED: The server could not add the
                person to the chat; try again, or send an invite link.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UsersTooMuch: 400 USERS_TOO_MUCH: The chat is full; remove members, or turn a
                basic group into a supergroup.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.UserBlocked: 400 USER_BLOCKED: The user was removed from this chat and is on its
                list of banned people; lift the ban first.
            errors.UserBot: 400 USER_BOT: A bot can only be in a channel as an administrator;
                appoint it with `channels.edit_admin`.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserKicked: 400 USER_KICKED: The user was removed from this chat; lift the ban
                before adding them again.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.UserChannelsTooMuch: 403 USER_CHANNELS_TOO_MUCH: The user is already in as many
                channels and supergroups as one may be; someone has to leave one first.
            errors.UserNotMutualContact: 403 USER_NOT_MUTUAL_CONTACT: This needs both sides to have
                each other as contacts; the user has to add you too.
            errors.UserPrivacyRestricted: 403 USER_PRIVACY_RESTRICTED: The user's privacy settings
                forbid this; to bring someone into a chat, send an invite link instead.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.inviteToChannel.md
        """
        return await self._client(functions.InviteToChannel(channel=channel, users=users))

    async def join_channel(self, *, channel: TypeInputChannel) -> messages_TypeChatInviteJoinResult:
        """Joins a public channel or supergroup, or one that you have met otherwise. Where admins
        approve newcomers, INVITE_REQUEST_SENT means that your request waits. Instead of updates the
        answer may be `types.messages.ChatInviteJoinResultWebView`: a bot then wants to check you in
        a mini app first. With an invite link use `messages.import_chat_invite`.

        Args:
            channel: The channel or supergroup to join, for example from
                `contacts.resolve_username`.

        Returns:
            `types.messages.TypeChatInviteJoinResult`.

        Raises:
            errors.ChannelsTooMuch: 400 CHANNELS_TOO_MUCH: The account is in as many channels and
                supergroups as it may join; leave some, or get Premium for a higher limit.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.InviteHashEmpty: 400 INVITE_HASH_EMPTY: The invite hash is missing; pass the part
                of the link after `t.me/+` or `joinchat/`.
            errors.InviteHashInvalid: 400 INVITE_HASH_INVALID: No chat has this invite hash; check
                the part of the link after `t.me/+`.
            errors.InviteRequestSent: 400 INVITE_REQUEST_SENT: Not a failure: the request to join
                was handed in and now an administrator has to approve it.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UsersTooMuch: 400 USERS_TOO_MUCH: The chat is full; remove members, or turn a
                basic group into a supergroup.
            errors.UserAlreadyParticipant: 400 USER_ALREADY_PARTICIPANT: The user is in the chat
                already; nothing needs doing.
            errors.UserChannelsTooMuch: 400 USER_CHANNELS_TOO_MUCH: The user is already in as many
                channels and supergroups as one may be; someone has to leave one first.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.InviteHashExpired: 406 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.
            errors.FrozenMethodInvalid: 420 FROZEN_METHOD_INVALID: The account is frozen for
                breaking the rules and may only read; the user can appeal at the address in
                `help.get_app_config`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.joinChannel.md
        """
        return await self._client(functions.JoinChannel(channel=channel))

    async def leave_channel(self, *, channel: TypeInputChannel) -> TypeUpdates:
        """Leaves a channel or supergroup. Private ones can be entered again only by an invitation.
        An owner may be refused with USER_CREATOR.

        Args:
            channel: The channel or supergroup to leave.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatInvalid: 400 CHAT_INVALID: The chat cannot be used for this, or the server
                failed to create or load it; check the chat and its kind, then try again.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.UserCreator: 400 USER_CREATOR: The owner of the chat cannot be treated like this;
                hand the ownership over first.
            errors.UserNotParticipant: 400 USER_NOT_PARTICIPANT: The person meant, perhaps your own
                account, is not in this chat; let them join first.
            errors.ChannelPublicGroupNa: 403 CHANNEL_PUBLIC_GROUP_NA: The channel or supergroup is
                not open to your account any more; forget it or join again.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.leaveChannel.md
        """
        return await self._client(functions.LeaveChannel(channel=channel))

    async def read_history(self, *, channel: TypeInputChannel, max_id: int) -> bool:
        """Marks a channel or supergroup as read up to a message, on all your devices. In
        supergroups the senders may see a second check mark from this. Basic groups and private
        chats need `messages.read_history`.

        Args:
            channel: The channel or supergroup that was read.
            max_id: Number of the newest message that counts as read, older ones included.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.readHistory.md
        """
        return await self._client(functions.ReadHistory(channel=channel, max_id=max_id))

    async def read_message_contents(self, *, channel: TypeInputChannel, id: list[int]) -> bool:
        """Marks mentions as seen and voice or video messages as played, in a channel or supergroup.
        Senders of voice messages see it.

        Args:
            channel: The channel or supergroup.
            id: Numbers of the messages.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.readMessageContents.md
        """
        return await self._client(functions.ReadMessageContents(channel=channel, id=id))

    async def reorder_usernames(self, *, channel: TypeInputChannel, order: list[str]) -> bool:
        """Sorts the active usernames of a channel or supergroup; the first is the one shown and
        used in links. Owner only.

        Args:
            channel: The channel or supergroup.
            order: Every active username without `@`, in the new order.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.reorderUsernames.md
        """
        return await self._client(functions.ReorderUsernames(channel=channel, order=order))

    async def report_anti_spam_false_positive(
        self, *, channel: TypeInputChannel, msg_id: int
    ) -> bool:
        """Tells Telegram that its spam filter deleted a harmless message of your supergroup, so
        that it is restored. Find the deletion in `channels.get_admin_log`.

        Args:
            channel: The supergroup with the filter on.
            msg_id: Number of the deleted message.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.reportAntiSpamFalsePositive.md
        """
        return await self._client(
            functions.ReportAntiSpamFalsePositive(channel=channel, msg_id=msg_id)
        )

    async def report_spam(
        self, *, channel: TypeInputChannel, participant: TypeInputPeer, id: list[int]
    ) -> bool:
        """As an admin, reports spam of one member of your supergroup to Telegram. Deleting the
        messages and banning the member are separate steps.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            participant: Sender of the spam.
            id: Numbers of the spam messages, all by that sender.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.reportSpam.md
        """
        return await self._client(
            functions.ReportSpam(channel=channel, participant=participant, id=id)
        )

    async def restrict_sponsored_messages(
        self, *, channel: TypeInputChannel, restricted: bool
    ) -> TypeUpdates:
        """Switches off ads in your channel for all readers. Needs a high boost level; income from
        ads ends with it.

        Args:
            channel: The channel, by its id and access hash from an earlier answer.
            restricted: True for no ads, false to allow them again.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.restrictSponsoredMessages.md
        """
        return await self._client(
            functions.RestrictSponsoredMessages(channel=channel, restricted=restricted)
        )

    async def search_posts(
        self,
        *,
        hashtag: str | None = None,
        query: str | None = None,
        offset_rate: int,
        offset_peer: TypeInputPeer,
        offset_id: int,
        limit: int,
        allow_paid_stars: int | None = None,
    ) -> messages_TypeMessages:
        """Searches the posts of all public channels, also those you never joined, by hashtag or by
        free text. Free text is for Premium users, who have a few searches per day and can pay Stars
        for more; see `channels.check_search_posts_flood`.

        Args:
            hashtag: Hashtag to find, without `#`. Give either this or `query`.
            query: Words to find.
            offset_rate: 0 for the first page, then `next_rate` of the previous answer.
            offset_peer: Chat of the last post you got; `types.InputPeerEmpty` at first.
            offset_id: Number of the last post you got; 0 at first.
            limit: How many posts to return at most.
            allow_paid_stars: Stars you agree to pay when the free searches are used up; leave out
                to pay nothing.

        Returns:
            `types.messages.TypeMessages`.

        Raises:
            errors.PremiumAccountRequired: 403 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.
            errors.FrozenMethodInvalid: 420 FROZEN_METHOD_INVALID: The account is frozen for
                breaking the rules and may only read; the user can appeal at the address in
                `help.get_app_config`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.searchPosts.md
        """
        return await self._client(
            functions.SearchPosts(
                hashtag=hashtag,
                query=query,
                offset_rate=offset_rate,
                offset_peer=offset_peer,
                offset_id=offset_id,
                limit=limit,
                allow_paid_stars=allow_paid_stars,
            )
        )

    async def set_boosts_to_unblock_restrictions(
        self, *, channel: TypeInputChannel, boosts: int
    ) -> TypeUpdates:
        """Sets how often a member has to boost a supergroup to be freed from slow mode and from the
        general limits on sending.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            boosts: Required boosts, 1 to 8; 0 turns this off.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.setBoostsToUnblockRestrictions.md
        """
        return await self._client(
            functions.SetBoostsToUnblockRestrictions(channel=channel, boosts=boosts)
        )

    async def set_discussion_group(
        self, *, broadcast: TypeInputChannel, group: TypeInputChannel
    ) -> bool:
        """Links a supergroup to a channel, so that posts appear there and can be commented on, or
        cuts the link. You need to be able to change the info of the channel and pin messages in the
        group.

        Args:
            broadcast: The channel; `types.InputChannelEmpty` to unlink only from the side of the
                group.
            group: The supergroup; inputChannelEmpty to unlink the group of the channel.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BroadcastIdInvalid: 400 BROADCAST_ID_INVALID: The channel that should get the
                discussion group is wrong; pass a broadcast channel you administer.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.LinkNotModified: 400 LINK_NOT_MODIFIED: Channel and group are linked (or not
                linked) this way already, so nothing was changed.
            errors.MegagroupIdInvalid: 400 MEGAGROUP_ID_INVALID: The group for the comments is
                wrong; pass a supergroup you administer.
            errors.MegagroupPrehistoryHidden: 400 MEGAGROUP_PREHISTORY_HIDDEN: A group that hides
                old messages from new members cannot take a channel's comments; make the history
                visible first.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.setDiscussionGroup.md
        """
        return await self._client(functions.SetDiscussionGroup(broadcast=broadcast, group=group))

    async def set_emoji_stickers(
        self, *, channel: TypeInputChannel, stickerset: TypeInputStickerSet
    ) -> bool:
        """Chooses a custom emoji set that everybody can use in a supergroup, even without Premium.
        Needs a certain boost level.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            stickerset: The emoji set, or `types.InputStickerSetEmpty` for none.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.setEmojiStickers.md
        """
        return await self._client(
            functions.SetEmojiStickers(channel=channel, stickerset=stickerset)
        )

    async def set_main_profile_tab(self, *, channel: TypeInputChannel, tab: TypeProfileTab) -> bool:
        """Chooses which tab opens first in the profile of a channel. For your own profile there is
        `account.set_main_profile_tab`.

        Args:
            channel: The channel, by its id and access hash from an earlier answer.
            tab: Tab to show first.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.setMainProfileTab.md
        """
        return await self._client(functions.SetMainProfileTab(channel=channel, tab=tab))

    async def set_stickers(
        self, *, channel: TypeInputChannel, stickerset: TypeInputStickerSet
    ) -> bool:
        """Chooses the sticker set that all members of a supergroup may use there without installing
        it. Possible when `can_set_stickers` of `types.ChannelFull` is set.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            stickerset: The set, or `types.InputStickerSetEmpty` to have none.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ParticipantsTooFew: 400 PARTICIPANTS_TOO_FEW: The group has too few members for
                this; wait until it has grown.
            errors.StickersetOwnerAnonymous: 406 STICKERSET_OWNER_ANONYMOUS: An anonymous
                administrator cannot choose a set of their own for the group, as it would tell who
                they are; choose another one.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/channels.setStickers.md
        """
        return await self._client(functions.SetStickers(channel=channel, stickerset=stickerset))

    async def toggle_anti_spam(self, *, channel: TypeInputChannel, enabled: bool) -> TypeUpdates:
        """Switches Telegram's own spam filter for a supergroup on or off. It deletes suspicious
        messages by itself and notes that in the admin log. Small groups cannot turn it on.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            enabled: True to filter.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleAntiSpam.md
        """
        return await self._client(functions.ToggleAntiSpam(channel=channel, enabled=enabled))

    async def toggle_autotranslation(
        self, *, channel: TypeInputChannel, enabled: bool
    ) -> TypeUpdates:
        """Switches automatic translation of posts for all readers of a channel. Needs a certain
        boost level; readers then see posts in their own language.

        Args:
            channel: The channel, by its id and access hash from an earlier answer.
            enabled: True to translate.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleAutotranslation.md
        """
        return await self._client(functions.ToggleAutotranslation(channel=channel, enabled=enabled))

    async def toggle_forum(
        self, *, channel: TypeInputChannel, enabled: bool, tabs: bool
    ) -> TypeUpdates:
        """Divides a supergroup into topics or joins them to one chat again. Discussion groups of
        channels cannot have topics. Topics are kept when the mode is switched off, and come back
        with it.

        Args:
            channel: The supergroup; you must own it.
            enabled: True for topics, false for one common chat.
            tabs: True to show topics as tabs beside the messages, false to show them as a list.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatDiscussionUnallowed: 400 CHAT_DISCUSSION_UNALLOWED: A group linked to a
                channel for comments cannot be turned into a forum; undo the link first.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleForum.md
        """
        return await self._client(
            functions.ToggleForum(channel=channel, enabled=enabled, tabs=tabs)
        )

    async def toggle_join_request(
        self,
        *,
        apply_to_invites: bool = False,
        channel: TypeInputChannel,
        enabled: bool,
        guard_bot: TypeInputUser | None = None,
    ) -> TypeUpdates:
        """Sets whether people who want to join a supergroup have to be approved by an admin.
        Waiting requests are listed by `messages.get_chat_invite_importers`. Optionally a bot checks
        the newcomers. A private group may get CHAT_PUBLIC_REQUIRED; there the rule belongs to the
        invite link.

        Args:
            apply_to_invites: Also changes the invite links that exist already, so that they follow
                the new rule.
            channel: The supergroup, by its id and access hash from an earlier answer.
            enabled: True to ask for approval, false to let people in directly.
            guard_bot: Bot that examines newcomers and decides; `types.InputUserEmpty` removes it,
                leaving it out keeps the present one.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.ChatPublicRequired: 400 CHAT_PUBLIC_REQUIRED: Asking to join can only be demanded
                in a public group; give the group a username first, or use an invite link that needs
                approval.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleJoinRequest.md
        """
        return await self._client(
            functions.ToggleJoinRequest(
                apply_to_invites=apply_to_invites,
                channel=channel,
                enabled=enabled,
                guard_bot=guard_bot,
            )
        )

    async def toggle_join_to_send(self, *, channel: TypeInputChannel, enabled: bool) -> TypeUpdates:
        """Sets whether one must join a discussion group before commenting. Without it, everybody
        who sees the linked channel may write.

        Args:
            channel: The discussion group linked to a channel.
            enabled: True to let only members write.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleJoinToSend.md
        """
        return await self._client(functions.ToggleJoinToSend(channel=channel, enabled=enabled))

    async def toggle_participants_hidden(
        self, *, channel: TypeInputChannel, enabled: bool
    ) -> TypeUpdates:
        """Hides the list of members of a supergroup from everybody but admins, or shows it. Only
        groups above a certain size can hide it.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            enabled: True to hide the list.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.ParticipantsTooFew: 400 PARTICIPANTS_TOO_FEW: The group has too few members for
                this; wait until it has grown.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleParticipantsHidden.md
        """
        return await self._client(
            functions.ToggleParticipantsHidden(channel=channel, enabled=enabled)
        )

    async def toggle_pre_history_hidden(
        self, *, channel: TypeInputChannel, enabled: bool
    ) -> TypeUpdates:
        """Sets whether new members of a supergroup can read what was written before they came.
        Public groups, forums and linked discussion groups always show it.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            enabled: True hides the old messages from newcomers, false shows them.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatLinkExists: 400 CHAT_LINK_EXISTS: A public group or one linked to a channel
                always shows its history to new members; make it private or undo the link first.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.ForumEnabled: 400 FORUM_ENABLED: This cannot be done while the group has topics;
                switch the forum off first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.togglePreHistoryHidden.md
        """
        return await self._client(
            functions.TogglePreHistoryHidden(channel=channel, enabled=enabled)
        )

    async def toggle_signatures(
        self,
        *,
        signatures_enabled: bool = False,
        profiles_enabled: bool = False,
        channel: TypeInputChannel,
    ) -> TypeUpdates:
        """Sets whether posts of a channel carry the name of the admin who wrote them. Concerns new
        posts only.

        Args:
            signatures_enabled: Puts names under posts; left out, posts are unsigned.
            profiles_enabled: Posts appear as sent by the admin's own account, with picture and
                link; only together with `signatures_enabled`.
            channel: The channel (not a supergroup).

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleSignatures.md
        """
        return await self._client(
            functions.ToggleSignatures(
                signatures_enabled=signatures_enabled,
                profiles_enabled=profiles_enabled,
                channel=channel,
            )
        )

    async def toggle_slow_mode(self, *, channel: TypeInputChannel, seconds: int) -> TypeUpdates:
        """Sets how long members of a supergroup have to wait between two messages. Admins are not
        affected.

        Args:
            channel: The supergroup, by its id and access hash from an earlier answer.
            seconds: Waiting time: 0 (off), 5, 10, 30, 60, 300, 900 or 3600. Other values give
                SECONDS_INVALID.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.SecondsInvalid: 400 SECONDS_INVALID: Slow mode knows only certain waits; pass 0,
                5, 10, 30, 60, 300, 900 or 3600 seconds.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleSlowMode.md
        """
        return await self._client(functions.ToggleSlowMode(channel=channel, seconds=seconds))

    async def toggle_username(
        self, *, channel: TypeInputChannel, username: str, active: bool
    ) -> bool:
        """Switches a username from Fragment on or off for your channel or supergroup.

        Args:
            channel: The channel or supergroup that owns the name.
            username: The name, without `@`.
            active: True to make it lead to the chat, false to rest it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.UsernamesActiveTooMuch: 400 USERNAMES_ACTIVE_TOO_MUCH: As many usernames as
                allowed are active; switch one off first.
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UsernameNotModified: 400 USERNAME_NOT_MODIFIED: The username or its state already
                is as requested, so nothing was changed.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleUsername.md
        """
        return await self._client(
            functions.ToggleUsername(channel=channel, username=username, active=active)
        )

    async def toggle_view_forum_as_messages(
        self, *, channel: TypeInputChannel, enabled: bool
    ) -> TypeUpdates:
        """Chooses for yourself whether a forum opens as a list of topics or as one stream of
        messages. Other members do not notice.

        Args:
            channel: The supergroup with topics, by its id and access hash from an earlier answer.
            enabled: True for one stream, false for topics.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.toggleViewForumAsMessages.md
        """
        return await self._client(
            functions.ToggleViewForumAsMessages(channel=channel, enabled=enabled)
        )

    async def update_color(
        self,
        *,
        for_profile: bool = False,
        channel: TypeInputChannel,
        color: int | None = None,
        background_emoji_id: int | None = None,
    ) -> TypeUpdates:
        """Chooses the accent color and emoji pattern of a channel or supergroup. Which choices are
        open depends on its boost level; too few boosts give BOOSTS_REQUIRED.

        Args:
            for_profile: Sets the background of the profile page instead of the color in messages.
            channel: The channel or supergroup.
            color: Number of a palette from `help.get_peer_colors`, for the profile from
                `help.get_peer_profile_colors`; leave out for the default.
            background_emoji_id: Custom emoji for the pattern; leave out to have none.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BoostsRequired: 400 BOOSTS_REQUIRED: The channel or group has not reached the
                boost level this needs; collect more boosts, see `premium.get_boosts_status`.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.updateColor.md
        """
        return await self._client(
            functions.UpdateColor(
                for_profile=for_profile,
                channel=channel,
                color=color,
                background_emoji_id=background_emoji_id,
            )
        )

    async def update_emoji_status(
        self, *, channel: TypeInputChannel, emoji_status: TypeEmojiStatus
    ) -> TypeUpdates:
        """Sets or removes the emoji behind the name of a channel or supergroup. Needs a certain
        boost level.

        Args:
            channel: The channel or supergroup.
            emoji_status: The emoji, possibly with an end time; `types.EmojiStatusEmpty` for none.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.updateEmojiStatus.md
        """
        return await self._client(
            functions.UpdateEmojiStatus(channel=channel, emoji_status=emoji_status)
        )

    async def update_paid_messages_price(
        self,
        *,
        broadcast_messages_allowed: bool = False,
        channel: TypeInputChannel,
        send_paid_messages_stars: int,
    ) -> TypeUpdates:
        """Sets how many Stars a message costs in a supergroup, or opens, prices and closes the
        direct messages of a channel. Needs the rights of an admin; the Stars, minus Telegram's
        share, go to the balance of the chat.

        Args:
            broadcast_messages_allowed: Opens direct messages to the channel; leave out to close
                them. Only for channels.
            channel: The supergroup or channel.
            send_paid_messages_stars: Price of one message in Stars; 0 for free.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelMonoforumUnsupported: 400 CHANNEL_MONOFORUM_UNSUPPORTED: The chat is a
                channel's direct messages, where this cannot be done; use an ordinary channel or
                group.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.StarsAmountInvalid: 400 STARS_AMOUNT_INVALID: The price in Stars is out of range;
                stay within the limits of `help.get_app_config`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.updatePaidMessagesPrice.md
        """
        return await self._client(
            functions.UpdatePaidMessagesPrice(
                broadcast_messages_allowed=broadcast_messages_allowed,
                channel=channel,
                send_paid_messages_stars=send_paid_messages_stars,
            )
        )

    async def update_username(self, *, channel: TypeInputChannel, username: str) -> bool:
        """Gives your channel or supergroup a public username or takes it away, which makes it
        private. Only the owner may do it. See `channels.check_username` for a test beforehand.

        Args:
            channel: The channel or supergroup you own.
            username: New name without `@`; an empty string removes it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ChannelsAdminPublicTooMuch: 400 CHANNELS_ADMIN_PUBLIC_TOO_MUCH: The account runs
                too many public channels and groups; take the username from one of them first.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UsernameNotModified: 400 USERNAME_NOT_MODIFIED: The username or its state already
                is as requested, so nothing was changed.
            errors.UsernameOccupied: 400 USERNAME_OCCUPIED: Someone else has this username; choose a
                different one.
            errors.UsernamePurchaseAvailable: 400 USERNAME_PURCHASE_AVAILABLE: This username is for
                sale on fragment.com; buy it there or choose another.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/channels.updateUsername.md
        """
        return await self._client(functions.UpdateUsername(channel=channel, username=username))
