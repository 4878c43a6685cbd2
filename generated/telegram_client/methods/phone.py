"""Methods of the phone namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import phone as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.phone import (
        TypeExportedGroupCallInvite as phone_TypeExportedGroupCallInvite,
        TypeGroupCall as phone_TypeGroupCall,
        TypeGroupCallStars as phone_TypeGroupCallStars,
        TypeGroupCallStreamChannels as phone_TypeGroupCallStreamChannels,
        TypeGroupCallStreamRtmpUrl as phone_TypeGroupCallStreamRtmpUrl,
        TypeGroupParticipants as phone_TypeGroupParticipants,
        TypeJoinAsPeers as phone_TypeJoinAsPeers,
        TypePhoneCall as phone_TypePhoneCall,
    )
    from ..types.root.data_json import TypeDataJSON
    from ..types.root.input_file import TypeInputFile
    from ..types.root.input_group_call import TypeInputGroupCall
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_phone_call import TypeInputPhoneCall
    from ..types.root.input_user import TypeInputUser
    from ..types.root.phone_call_discard_reason import TypePhoneCallDiscardReason
    from ..types.root.phone_call_protocol import TypePhoneCallProtocol
    from ..types.root.text_with_entities import TypeTextWithEntities
    from ..types.root.updates import TypeUpdates


class Phone(Namespace):
    """Methods of the phone namespace."""

    async def accept_call(
        self, *, peer: TypeInputPhoneCall, g_b: bytes, protocol: TypePhoneCallProtocol
    ) -> phone_TypePhoneCall:
        """Picks up an incoming call. Sends your half of the key exchange; the caller then answers
        with `phone.confirm_call` and the call begins.

        Args:
            peer: The call, from the `types.PhoneCallRequested` in the update.
            g_b: Your public Diffie-Hellman value, 256 bytes.
            protocol: Call library versions and connection kinds that your app supports.

        Returns:
            `types.phone.TypePhoneCall`.

        Raises:
            errors.CallAlreadyAccepted: 400 CALL_ALREADY_ACCEPTED: The call was picked up already,
                perhaps on another device; do not answer it again.
            errors.CallAlreadyDeclined: 400 CALL_ALREADY_DECLINED: The call was declined or has
                ended already; place a new one if it is still wanted.
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.
            errors.CallProtocolFlagsInvalid: 400 CALL_PROTOCOL_FLAGS_INVALID: The call protocol
                allows neither peer-to-peer nor relay connections; set `udp_p2p` or `udp_reflector`.
            errors.CallProtocolLayerInvalid: 400 CALL_PROTOCOL_LAYER_INVALID: The range of call
                protocol versions is impossible or outdated; pass what your calling library
                supports.
            errors.CallProtocolCompatLayerInvalid: 406 CALL_PROTOCOL_COMPAT_LAYER_INVALID: The two
                apps have no common version of the call protocol; update the one that is older.
            errors.CallOccupyFailed: 500 CALL_OCCUPY_FAILED: The server could not take hold of the
                call, for example because the user is busy with another one; end that one or try
                again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.acceptCall.md
        """
        return await self._client(functions.AcceptCall(peer=peer, g_b=g_b, protocol=protocol))

    async def check_group_call(self, *, call: TypeInputGroupCall, sources: list[int]) -> list[int]:
        """Asks whether the server still counts you as connected. Apps repeat it every few seconds;
        if your source is missing in the answer, join anew.

        Args:
            call: The call you believe to be in.
            sources: Your audio source numbers (SSRC); those still connected are returned.

        Returns:
            A list of `int`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallJoinMissing: 400 GROUPCALL_JOIN_MISSING: Your account is not in the call
                (any more); join with `phone.join_group_call`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.checkGroupCall.md
        """
        return await self._client(functions.CheckGroupCall(call=call, sources=sources))

    async def confirm_call(
        self,
        *,
        peer: TypeInputPhoneCall,
        g_a: bytes,
        key_fingerprint: int,
        protocol: TypePhoneCallProtocol,
    ) -> phone_TypePhoneCall:
        """Last step of the key exchange, done by the caller after the other side picked up. The
        answer holds the servers to connect to.

        Args:
            peer: The call, from `types.PhoneCallAccepted`.
            g_a: Your public Diffie-Hellman value; its hash must equal the one you sent with
                `phone.request_call`.
            key_fingerprint: Last 64 bits of the SHA-1 hash of the shared key, so that both sides
                can compare.
            protocol: Call library versions and connection kinds that your app supports.

        Returns:
            `types.phone.TypePhoneCall`.

        Raises:
            errors.CallAlreadyDeclined: 400 CALL_ALREADY_DECLINED: The call was declined or has
                ended already; place a new one if it is still wanted.
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.confirmCall.md
        """
        return await self._client(
            functions.ConfirmCall(
                peer=peer, g_a=g_a, key_fingerprint=key_fingerprint, protocol=protocol
            )
        )

    async def create_conference_call(
        self,
        *,
        muted: bool = False,
        video_stopped: bool = False,
        join: bool = False,
        random_id: int,
        public_key: bytes | None = None,
        block: bytes | None = None,
        params: TypeDataJSON | None = None,
    ) -> TypeUpdates:
        """Opens an end-to-end encrypted conference that belongs to no chat and is entered by link
        or invitation. With `join` set you enter at once. An ongoing one-to-one call can be moved
        into it.

        Args:
            muted: When joining right away: microphone off.
            video_stopped: When joining right away: camera off.
            join: Enters the new call straight away; then `public_key`, `block` and `params` are
                needed.
            random_id: Random number against creating the call twice.
            public_key: Your public key for the end-to-end encryption.
            block: First block of the call's blockchain, made by the encryption library. Leave out
                unless you join at once.
            params: WebRTC parameters as JSON. Leave out unless you join at once.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.createConferenceCall.md
        """
        return await self._client(
            functions.CreateConferenceCall(
                muted=muted,
                video_stopped=video_stopped,
                join=join,
                random_id=random_id,
                public_key=public_key,
                block=block,
                params=params,
            )
        )

    async def create_group_call(
        self,
        *,
        rtmp_stream: bool = False,
        peer: TypeInputPeer,
        random_id: int,
        title: str | None = None,
        schedule_date: int | None = None,
    ) -> TypeUpdates:
        """Opens a video chat in a group or a live stream in a channel, right away or at a set time.
        You need the admin right to manage calls. It does not connect you; use
        `phone.join_group_call` next.

        Args:
            rtmp_stream: The picture comes from streaming software (OBS and the like) over RTMP
                rather than from participants; needs the `url` and `key` of
                `phone.get_group_call_stream_rtmp_url`.
            peer: Group or channel for the call.
            random_id: Random number that keeps a repeated request from creating a second call.
            title: Name of the call. Leave out to show the name of the chat.
            schedule_date: Unix time at which it shall start. Leave out to start now.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.CreateCallFailed: 400 CREATE_CALL_FAILED: The server could not start the group
                call; try again shortly.
            errors.GroupcallAlreadyDiscarded: 400 GROUPCALL_ALREADY_DISCARDED: The group call has
                ended; start a new one.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ScheduleDateInvalid: 400 SCHEDULE_DATE_INVALID: The planned time is not allowed;
                pass a Unix time in the near future.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.createGroupCall.md
        """
        return await self._client(
            functions.CreateGroupCall(
                rtmp_stream=rtmp_stream,
                peer=peer,
                random_id=random_id,
                title=title,
                schedule_date=schedule_date,
            )
        )

    async def decline_conference_call_invite(self, *, msg_id: int) -> TypeUpdates:
        """Refuses an invitation to a conference, or takes back one that you sent.

        Args:
            msg_id: Number of the message with the invitation (`types.MessageActionConferenceCall`).

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.declineConferenceCallInvite.md
        """
        return await self._client(functions.DeclineConferenceCallInvite(msg_id=msg_id))

    async def delete_conference_call_participants(
        self,
        *,
        only_left: bool = False,
        kick: bool = False,
        call: TypeInputGroupCall,
        ids: list[int],
        block: bytes,
    ) -> TypeUpdates:
        """Removes people from a conference, either because they have left or against their will.
        One of the two switches must be set. The encryption library prepares the block that excludes
        them from the new key.

        Args:
            only_left: The people have already gone and are only cleared from the list.
            kick: The people are still there and get thrown out.
            call: The conference call, by id and access hash or by its link.
            ids: User ids of the people to remove.
            block: Blockchain block without these participants.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.deleteConferenceCallParticipants.md
        """
        return await self._client(
            functions.DeleteConferenceCallParticipants(
                only_left=only_left, kick=kick, call=call, ids=ids, block=block
            )
        )

    async def delete_group_call_messages(
        self, *, report_spam: bool = False, call: TypeInputGroupCall, messages: list[int]
    ) -> TypeUpdates:
        """Deletes messages of a call or live story for everybody. Administrators may remove any,
        others their own.

        Args:
            report_spam: Reports the messages as spam at the same time.
            call: The group call, by id and access hash, as in the full info of its chat.
            messages: Numbers of the messages, as in `types.GroupCallMessage`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.deleteGroupCallMessages.md
        """
        return await self._client(
            functions.DeleteGroupCallMessages(report_spam=report_spam, call=call, messages=messages)
        )

    async def delete_group_call_participant_messages(
        self, *, report_spam: bool = False, call: TypeInputGroupCall, participant: TypeInputPeer
    ) -> TypeUpdates:
        """Deletes everything one person wrote in a call or live story. For administrators.

        Args:
            report_spam: Reports the person for spam at the same time.
            call: The group call, by id and access hash, as in the full info of its chat.
            participant: Whose messages disappear.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.deleteGroupCallParticipantMessages.md
        """
        return await self._client(
            functions.DeleteGroupCallParticipantMessages(
                report_spam=report_spam, call=call, participant=participant
            )
        )

    async def discard_call(
        self,
        *,
        video: bool = False,
        peer: TypeInputPhoneCall,
        duration: int,
        reason: TypePhoneCallDiscardReason,
        connection_id: int,
    ) -> TypeUpdates:
        """Hangs up, refuses or cancels a one-to-one call. Both sides find a line about it in their
        chat afterwards.

        Args:
            video: Set if it was a video call.
            peer: The call to end.
            duration: How long you talked, in seconds; 0 if it never came about.
            reason: Why it ends: missed, hung up, busy, connection lost, or moved into a conference.
            connection_id: Number of the relay server that carried the call, or 0.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.CallAlreadyAccepted: 400 CALL_ALREADY_ACCEPTED: The call was picked up already,
                perhaps on another device; do not answer it again.
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.
            errors.CallOccupyFailed: 500 CALL_OCCUPY_FAILED: The server could not take hold of the
                call, for example because the user is busy with another one; end that one or try
                again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.discardCall.md
        """
        return await self._client(
            functions.DiscardCall(
                video=video,
                peer=peer,
                duration=duration,
                reason=reason,
                connection_id=connection_id,
            )
        )

    async def discard_group_call(self, *, call: TypeInputGroupCall) -> TypeUpdates:
        """Ends a video chat or live stream for everybody. Needs the admin right to manage calls, or
        ownership of the conference.

        Args:
            call: The call to end.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallAlreadyDiscarded: 400 GROUPCALL_ALREADY_DISCARDED: The group call has
                ended; start a new one.
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.discardGroupCall.md
        """
        return await self._client(functions.DiscardGroupCall(call=call))

    async def edit_group_call_participant(
        self,
        *,
        call: TypeInputGroupCall,
        participant: TypeInputPeer,
        muted: bool | None = None,
        volume: int | None = None,
        raise_hand: bool | None = None,
        video_stopped: bool | None = None,
        video_paused: bool | None = None,
        presentation_paused: bool | None = None,
    ) -> TypeUpdates:
        """Changes one participant of a call: mute, volume, raised hand, picture. You may do it for
        yourself; for others you either act as administrator or merely change what you hear.

        Args:
            call: The group call, by id and access hash, as in the full info of its chat.
            participant: Whose state changes, yourself included.
            muted: True mutes. An administrator silences the person for all; other people mute the
                person for themselves only.
            volume: Loudness from 1 to 20000, where 10000 is 100 %. Leave out to keep it.
            raise_hand: True asks for permission to speak, false takes the hand down. For yourself
                or, as administrator, for others.
            video_stopped: True switches the camera picture off.
            video_paused: True pauses the camera picture.
            presentation_paused: True pauses the shared screen.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.ParticipantJoinMissing: 400 PARTICIPANT_JOIN_MISSING: The account or the
                participant is not in the call; join with `phone.join_group_call` first.
            errors.RaiseHandForbidden: 400 RAISE_HAND_FORBIDDEN: Hands can only be raised by and for
                those who may not speak in the call.
            errors.UserVolumeInvalid: 400 USER_VOLUME_INVALID: The volume is out of range; pass 1 to
                20000, where 10000 is the normal loudness.
            errors.VideoPauseForbidden: 400 VIDEO_PAUSE_FORBIDDEN: You cannot pause the video of
                this participant; change your own only.
            errors.VideoStopForbidden: 400 VIDEO_STOP_FORBIDDEN: You cannot stop the video of this
                participant; change your own only.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.editGroupCallParticipant.md
        """
        return await self._client(
            functions.EditGroupCallParticipant(
                call=call,
                participant=participant,
                muted=muted,
                volume=volume,
                raise_hand=raise_hand,
                video_stopped=video_stopped,
                video_paused=video_paused,
                presentation_paused=presentation_paused,
            )
        )

    async def edit_group_call_title(self, *, call: TypeInputGroupCall, title: str) -> TypeUpdates:
        """Renames a running or planned call. Needs the admin right to manage calls.

        Args:
            call: The call to rename.
            title: New name; empty to show the chat's name again.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.editGroupCallTitle.md
        """
        return await self._client(functions.EditGroupCallTitle(call=call, title=title))

    async def export_group_call_invite(
        self, *, can_self_unmute: bool = False, call: TypeInputGroupCall
    ) -> phone_TypeExportedGroupCallInvite:
        """Makes an invite link for a call. Links for speakers can be given only by administrators;
        without them the chat must have a username.

        Args:
            can_self_unmute: People who follow the link may speak at once, even if newcomers are
                muted.
            call: The call to which the link leads.

        Returns:
            `types.phone.TypeExportedGroupCallInvite`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.PublicChannelMissing: 403 PUBLIC_CHANNEL_MISSING: A link to the call can only be
                made for a public chat; give the chat a username first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.exportGroupCallInvite.md
        """
        return await self._client(
            functions.ExportGroupCallInvite(can_self_unmute=can_self_unmute, call=call)
        )

    async def get_call_config(self) -> TypeDataJSON:
        """Returns the settings of the call library as JSON: timeouts, bitrates and switches, to be
        handed to libtgvoip or tgcalls unread.

        Returns:
            `types.TypeDataJSON`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getCallConfig.md
        """
        return await self._client(functions.GetCallConfig())

    async def get_group_call(self, *, call: TypeInputGroupCall, limit: int) -> phone_TypeGroupCall:
        """Reads the state of a call and its first participants. Also the way to turn a conference
        link into call data before joining.

        Args:
            call: The group call, by id and access hash, as in the full info of its chat.
            limit: How many participants to include.

        Returns:
            `types.phone.TypeGroupCall`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getGroupCall.md
        """
        return await self._client(functions.GetGroupCall(call=call, limit=limit))

    async def get_group_call_chain_blocks(
        self, *, call: TypeInputGroupCall, sub_chain_id: int, offset: int, limit: int
    ) -> TypeUpdates:
        """Fetches blocks of a conference's blockchain that you miss; they come as
        `types.UpdateGroupCallChainBlocks` and go to the encryption library.

        Args:
            call: The conference call, by id and access hash or by its link.
            sub_chain_id: 0 for the chain of participants and keys, 1 for the one that checks the
                emoji.
            offset: Number of the first block wanted; -1 for the latest.
            limit: How many blocks at most.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getGroupCallChainBlocks.md
        """
        return await self._client(
            functions.GetGroupCallChainBlocks(
                call=call, sub_chain_id=sub_chain_id, offset=offset, limit=limit
            )
        )

    async def get_group_call_join_as(self, *, peer: TypeInputPeer) -> phone_TypeJoinAsPeers:
        """Lists under which identities you may enter calls in a chat: yourself and public channels
        or groups that you own. To pick one for the future, call
        `phone.save_default_group_call_join_as`.

        Args:
            peer: Chat in which the call takes place.

        Returns:
            `types.phone.TypeJoinAsPeers`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getGroupCallJoinAs.md
        """
        return await self._client(functions.GetGroupCallJoinAs(peer=peer))

    async def get_group_call_stars(self, *, call: TypeInputGroupCall) -> phone_TypeGroupCallStars:
        """Reads how many Stars a live story has earned so far and who gave most.

        Args:
            call: The call of the live story.

        Returns:
            `types.phone.TypeGroupCallStars`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getGroupCallStars.md
        """
        return await self._client(functions.GetGroupCallStars(call=call))

    async def get_group_call_stream_channels(
        self, *, call: TypeInputGroupCall
    ) -> phone_TypeGroupCallStreamChannels:
        """Lists the sound and picture channels of a live stream with the latest available time, so
        that you know where to start downloading. Pieces are then fetched with `upload.get_file` and
        `types.InputGroupCallStream`.

        Args:
            call: The live stream; you must have joined it. Send the request to the data center in
                `stream_dc_id`.

        Returns:
            `types.phone.TypeGroupCallStreamChannels`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallJoinMissing: 400 GROUPCALL_JOIN_MISSING: Your account is not in the call
                (any more); join with `phone.join_group_call`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getGroupCallStreamChannels.md
        """
        return await self._client(functions.GetGroupCallStreamChannels(call=call))

    async def get_group_call_stream_rtmp_url(
        self, *, live_story: bool = False, peer: TypeInputPeer, revoke: bool
    ) -> phone_TypeGroupCallStreamRtmpUrl:
        """Returns server address and secret key to put into streaming software for a live stream or
        live story. Anyone who knows the key can broadcast in the chat's name.

        Args:
            live_story: Asks for the address for live stories rather than for calls.
            peer: Channel, group or account in whose name the stream runs; you must be allowed to
                manage its calls.
            revoke: True makes the old key worthless and creates a new one.

        Returns:
            `types.phone.TypeGroupCallStreamRtmpUrl`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getGroupCallStreamRtmpUrl.md
        """
        return await self._client(
            functions.GetGroupCallStreamRtmpUrl(live_story=live_story, peer=peer, revoke=revoke)
        )

    async def get_group_participants(
        self,
        *,
        call: TypeInputGroupCall,
        ids: list[TypeInputPeer],
        sources: list[int],
        offset: str,
        limit: int,
    ) -> phone_TypeGroupParticipants:
        """Lists participants of a call, page by page, or looks for certain ones by peer or by audio
        source.

        Args:
            call: The group call, by id and access hash, as in the full info of its chat.
            ids: Peers to look up; empty for the whole list.
            sources: Audio source numbers (SSRC) to look up; empty for the whole list.
            offset: Empty string at the beginning, then `next_offset` as received.
            limit: How many participants one answer may contain.

        Returns:
            `types.phone.TypeGroupParticipants`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.getGroupParticipants.md
        """
        return await self._client(
            functions.GetGroupParticipants(
                call=call, ids=ids, sources=sources, offset=offset, limit=limit
            )
        )

    async def invite_conference_call_participant(
        self, *, video: bool = False, call: TypeInputGroupCall, user_id: TypeInputUser
    ) -> TypeUpdates:
        """Calls a user into a conference: his devices ring, and a message with the invitation
        appears in your chat with him.

        Args:
            video: Invites to a video call.
            call: The conference, in which you must be.
            user_id: Whom to invite.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.inviteConferenceCallParticipant.md
        """
        return await self._client(
            functions.InviteConferenceCallParticipant(video=video, call=call, user_id=user_id)
        )

    async def invite_to_group_call(
        self, *, call: TypeInputGroupCall, users: list[TypeInputUser]
    ) -> TypeUpdates:
        """Invites users to a running video chat of a group. They get a notification, and the chat
        shows a line about it.

        Args:
            call: The running call.
            users: Whom to invite; they must be members of the group.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.InviteForbiddenWithJoinas: 400 INVITE_FORBIDDEN_WITH_JOINAS: Someone who joined
                the call as a channel cannot invite others, as that would show who they are; send a
                link instead.
            errors.UserAlreadyInvited: 400 USER_ALREADY_INVITED: The user has already been invited
                to this call; wait for an answer.
            errors.ChatTypeInvalid: 403 CHAT_TYPE_INVALID: Users cannot be invited in this kind of
                chat or call; use a call in a group, or send a link.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.
            errors.UserNotParticipant: 403 USER_NOT_PARTICIPANT: The person meant, perhaps your own
                account, is not in this chat; let them join first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.inviteToGroupCall.md
        """
        return await self._client(functions.InviteToGroupCall(call=call, users=users))

    async def join_group_call(
        self,
        *,
        muted: bool = False,
        video_stopped: bool = False,
        call: TypeInputGroupCall,
        join_as: TypeInputPeer,
        invite_hash: str | None = None,
        public_key: bytes | None = None,
        block: bytes | None = None,
        params: TypeDataJSON,
    ) -> TypeUpdates:
        """Enters a video chat, live stream or conference with sound and picture. Your WebRTC
        library supplies `params`; the answer contains `types.UpdateGroupCallConnection` with the
        server's counterpart. Other participants see you at once.

        Args:
            muted: Joins with the microphone off.
            video_stopped: Joins without camera picture.
            call: The call, for example from the full info of the chat, or a conference by link or
                invitation.
            join_as: As whom you appear: yourself or a channel from `phone.get_group_call_join_as`.
            invite_hash: Hash from an invite link for speakers, which lets you talk where newcomers
                are muted.
            public_key: For conferences: your public key for the end-to-end encryption.
            block: For conferences: blockchain block that adds you to the participants, made by the
                encryption library.
            params: Connection parameters as JSON, from your WebRTC library; includes your `ssrc`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.DataJsonInvalid: 400 DATA_JSON_INVALID: The JSON text cannot be read or lacks
                required fields; check what you put into `types.DataJSON`.
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallSsrcDuplicateMuch: 400 GROUPCALL_SSRC_DUPLICATE_MUCH: Somebody in the
                call already uses the same audio source number; join again with another random
                `ssrc`.
            errors.JoinAsPeerInvalid: 400 JOIN_AS_PEER_INVALID: The account cannot join the call
                under this name; choose one from `phone.get_group_call_join_as`.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.
            errors.GroupcallAddParticipantsFailed: 500 GROUPCALL_ADD_PARTICIPANTS_FAILED: The server
                could not enter your account into the group call; join again in a moment.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.joinGroupCall.md
        """
        return await self._client(
            functions.JoinGroupCall(
                muted=muted,
                video_stopped=video_stopped,
                call=call,
                join_as=join_as,
                invite_hash=invite_hash,
                public_key=public_key,
                block=block,
                params=params,
            )
        )

    async def join_group_call_presentation(
        self, *, call: TypeInputGroupCall, params: TypeDataJSON
    ) -> TypeUpdates:
        """Begins to share your screen in a call you have joined; it runs as a second connection
        next to the camera.

        Args:
            call: The call you are in.
            params: WebRTC parameters of the screen connection, as JSON.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.ParticipantJoinMissing: 403 PARTICIPANT_JOIN_MISSING: The account or the
                participant is not in the call; join with `phone.join_group_call` first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.joinGroupCallPresentation.md
        """
        return await self._client(functions.JoinGroupCallPresentation(call=call, params=params))

    async def leave_group_call(self, *, call: TypeInputGroupCall, source: int) -> TypeUpdates:
        """Leaves a video chat or live stream. The call goes on for the others.

        Args:
            call: The call you are in.
            source: Your audio source number (SSRC), the one in the `params` with which you joined.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.leaveGroupCall.md
        """
        return await self._client(functions.LeaveGroupCall(call=call, source=source))

    async def leave_group_call_presentation(self, *, call: TypeInputGroupCall) -> TypeUpdates:
        """Stops sharing your screen. You stay in the call.

        Args:
            call: The call you are in.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.leaveGroupCallPresentation.md
        """
        return await self._client(functions.LeaveGroupCallPresentation(call=call))

    async def received_call(self, *, peer: TypeInputPhoneCall) -> bool:
        """Tells the server that your device is ringing; the caller's app then changes from
        "requesting" to "ringing".

        Args:
            peer: The incoming call.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CallAlreadyDeclined: 400 CALL_ALREADY_DECLINED: The call was declined or has
                ended already; place a new one if it is still wanted.
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.receivedCall.md
        """
        return await self._client(functions.ReceivedCall(peer=peer))

    async def request_call(
        self,
        *,
        video: bool = False,
        user_id: TypeInputUser,
        random_id: int,
        g_a_hash: bytes,
        protocol: TypePhoneCallProtocol,
    ) -> phone_TypePhoneCall:
        """Rings another user: starts an encrypted one-to-one call. You generate half of a
        Diffie-Hellman exchange first, with the prime from `messages.get_dh_config`. The answer is a
        waiting call; the rest follows by `types.UpdatePhoneCall`.

        Args:
            video: Asks for a video call.
            user_id: Whom to call. His privacy settings may forbid it.
            random_id: Random number drawn for this call, so that a repeated request does not ring
                twice.
            g_a_hash: SHA-256 hash (32 bytes) of your public value g_a; the value itself is revealed
                only in `phone.confirm_call`.
            protocol: Call library versions and connection kinds that your app supports.

        Returns:
            `types.phone.TypePhoneCall`.

        Raises:
            errors.CallProtocolFlagsInvalid: 400 CALL_PROTOCOL_FLAGS_INVALID: The call protocol
                allows neither peer-to-peer nor relay connections; set `udp_p2p` or `udp_reflector`.
            errors.CallProtocolLayerInvalid: 400 CALL_PROTOCOL_LAYER_INVALID: The range of call
                protocol versions is impossible or outdated; pass what your calling library
                supports.
            errors.InputUserDeactivated: 400 INPUT_USER_DEACTIVATED: The user has deleted the
                account, so nothing can be done with it; leave the user out.
            errors.ParticipantVersionOutdated: 400 PARTICIPANT_VERSION_OUTDATED: The other person's
                app is too old for calls; it has to be updated.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserIsBlocked: 403 USER_IS_BLOCKED: The user has blocked your account, so nothing
                gets through.
            errors.UserPrivacyRestricted: 403 USER_PRIVACY_RESTRICTED: The user's privacy settings
                forbid this; to bring someone into a chat, send an invite link instead.
            errors.ParticipantCallFailed: 500 PARTICIPANT_CALL_FAILED: The server could not reach
                the person to be called; call again.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.requestCall.md
        """
        return await self._client(
            functions.RequestCall(
                video=video,
                user_id=user_id,
                random_id=random_id,
                g_a_hash=g_a_hash,
                protocol=protocol,
            )
        )

    async def save_call_debug(self, *, peer: TypeInputPhoneCall, debug: TypeDataJSON) -> bool:
        """Uploads debugging data of a finished call that the call library produced. Done when
        `types.PhoneCallDiscarded` has `need_debug` set.

        Args:
            peer: The finished call.
            debug: Data as the library delivered it, in JSON.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.
            errors.DataJsonInvalid: 400 DATA_JSON_INVALID: The JSON text cannot be read or lacks
                required fields; check what you put into `types.DataJSON`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.saveCallDebug.md
        """
        return await self._client(functions.SaveCallDebug(peer=peer, debug=debug))

    async def save_call_log(self, *, peer: TypeInputPhoneCall, file: TypeInputFile) -> bool:
        """Uploads the log file of a finished call to Telegram, for hunting down faults. Done when
        the server asked for debug data.

        Args:
            peer: The finished call.
            file: Log file, uploaded beforehand.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.saveCallLog.md
        """
        return await self._client(functions.SaveCallLog(peer=peer, file=file))

    async def save_default_group_call_join_as(
        self, *, peer: TypeInputPeer, join_as: TypeInputPeer
    ) -> bool:
        """Remembers as whom you enter the calls of one chat, so that apps need not ask every time.

        Args:
            peer: Chat to which it applies.
            join_as: Identity from `phone.get_group_call_join_as`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.JoinAsPeerInvalid: 400 JOIN_AS_PEER_INVALID: The account cannot join the call
                under this name; choose one from `phone.get_group_call_join_as`.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.saveDefaultGroupCallJoinAs.md
        """
        return await self._client(functions.SaveDefaultGroupCallJoinAs(peer=peer, join_as=join_as))

    async def save_default_send_as(
        self, *, call: TypeInputGroupCall, send_as: TypeInputPeer
    ) -> bool:
        """Chooses under which identity your messages and paid reactions in a live story appear from
        now on.

        Args:
            call: The call of the live story.
            send_as: Yourself or one of your channels.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.saveDefaultSendAs.md
        """
        return await self._client(functions.SaveDefaultSendAs(call=call, send_as=send_as))

    async def send_conference_call_broadcast(
        self, *, call: TypeInputGroupCall, block: bytes
    ) -> TypeUpdates:
        """Sends a block of the sub-chain on which the participants of a conference agree about the
        emoji that prove their keys match.

        Args:
            call: The conference call, by id and access hash or by its link.
            block: Block from the encryption library.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.sendConferenceCallBroadcast.md
        """
        return await self._client(functions.SendConferenceCallBroadcast(call=call, block=block))

    async def send_group_call_encrypted_message(
        self, *, call: TypeInputGroupCall, encrypted_message: bytes
    ) -> bool:
        """Writes a text in a conference. As conferences are encrypted end to end, the text is
        encrypted by the library before.

        Args:
            call: The conference call, by id and access hash or by its link.
            encrypted_message: Encrypted message from the library.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.sendGroupCallEncryptedMessage.md
        """
        return await self._client(
            functions.SendGroupCallEncryptedMessage(call=call, encrypted_message=encrypted_message)
        )

    async def send_group_call_message(
        self,
        *,
        call: TypeInputGroupCall,
        random_id: int | None = None,
        message: TypeTextWithEntities,
        allow_paid_stars: int | None = None,
        send_as: TypeInputPeer | None = None,
    ) -> TypeUpdates:
        """Writes a short text that appears over the picture of a call or live story and fades after
        a while. In live stories a message with Stars stays visible longer.

        Args:
            call: The call or live story.
            random_id: Random number drawn for this message, against sending it twice.
            message: Text with formatting.
            allow_paid_stars: Stars to pay for it, no fewer than the call demands. Leave out for a
                free message.
            send_as: Identity under which it appears. Leave out for the default.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.sendGroupCallMessage.md
        """
        return await self._client(
            functions.SendGroupCallMessage(
                call=call,
                random_id=random_id,
                message=message,
                allow_paid_stars=allow_paid_stars,
                send_as=send_as,
            )
        )

    async def send_signaling_data(self, *, peer: TypeInputPhoneCall, data: bytes) -> bool:
        """Passes a piece of encrypted connection data to the other side of a call, who gets it as
        `types.UpdatePhoneCallSignalingData`. The call library decides when and what.

        Args:
            peer: The running call.
            data: Bytes from the call library.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.sendSignalingData.md
        """
        return await self._client(functions.SendSignalingData(peer=peer, data=data))

    async def set_call_rating(
        self, *, user_initiative: bool = False, peer: TypeInputPhoneCall, rating: int, comment: str
    ) -> TypeUpdates:
        """Sends the user's opinion about a finished call to Telegram, shown to nobody else. Ask for
        it when `types.PhoneCallDiscarded` has `need_rating` set.

        Args:
            user_initiative: Set when the user opened the rating himself and was not asked.
            peer: The finished call.
            rating: One to five stars.
            comment: Free text about what was bad; may be empty.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.CallPeerInvalid: 400 CALL_PEER_INVALID: The call id and access hash do not fit
                together or name no call of this account; use the ones from the call update.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.setCallRating.md
        """
        return await self._client(
            functions.SetCallRating(
                user_initiative=user_initiative, peer=peer, rating=rating, comment=comment
            )
        )

    async def start_scheduled_group_call(self, *, call: TypeInputGroupCall) -> TypeUpdates:
        """Starts a planned call earlier than announced. Everybody who asked for a reminder is
        notified.

        Args:
            call: The planned call.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallAlreadyStarted: 403 GROUPCALL_ALREADY_STARTED: The scheduled call is
                already running; join it with `phone.join_group_call`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.startScheduledGroupCall.md
        """
        return await self._client(functions.StartScheduledGroupCall(call=call))

    async def toggle_group_call_record(
        self,
        *,
        start: bool = False,
        video: bool = False,
        call: TypeInputGroupCall,
        title: str | None = None,
        video_portrait: bool | None = None,
    ) -> TypeUpdates:
        """Starts or stops the recording of a video chat. The file arrives in the Saved Messages of
        the administrator who started it, and all participants see that a recording runs.

        Args:
            start: Set to start, unset to stop.
            video: Records the picture too, not only sound.
            call: The call to record.
            title: Name for the recording.
            video_portrait: For video: true for upright, false for landscape format.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallNotModified: 400 GROUPCALL_NOT_MODIFIED: The call already has this
                setting, so nothing was changed.
            errors.GroupcallForbidden: 403 GROUPCALL_FORBIDDEN: The call has ended or is closed to
                your account in this role; look up the chat's present call before trying again.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.toggleGroupCallRecord.md
        """
        return await self._client(
            functions.ToggleGroupCallRecord(
                start=start, video=video, call=call, title=title, video_portrait=video_portrait
            )
        )

    async def toggle_group_call_settings(
        self,
        *,
        reset_invite_hash: bool = False,
        call: TypeInputGroupCall,
        join_muted: bool | None = None,
        messages_enabled: bool | None = None,
        send_paid_messages_stars: int | None = None,
    ) -> TypeUpdates:
        """Changes settings of a running call: whether newcomers are muted, whether comments are
        allowed and what they cost, and whether old invite links still work. Administrators only.

        Args:
            reset_invite_hash: Makes all invite links given out so far invalid.
            call: The group call, by id and access hash, as in the full info of its chat.
            join_muted: True lets new participants in muted. Leave out to keep it.
            messages_enabled: True allows text messages in the call. Leave out to keep it.
            send_paid_messages_stars: Least number of Stars a message must bring; 0 makes messages
                free. Leave out to keep it.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallNotModified: 400 GROUPCALL_NOT_MODIFIED: The call already has this
                setting, so nothing was changed.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.toggleGroupCallSettings.md
        """
        return await self._client(
            functions.ToggleGroupCallSettings(
                reset_invite_hash=reset_invite_hash,
                call=call,
                join_muted=join_muted,
                messages_enabled=messages_enabled,
                send_paid_messages_stars=send_paid_messages_stars,
            )
        )

    async def toggle_group_call_start_subscription(
        self, *, call: TypeInputGroupCall, subscribed: bool
    ) -> TypeUpdates:
        """Turns the reminder for a planned call on or off: whether you are notified when it starts.

        Args:
            call: The planned call.
            subscribed: True to be notified.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.GroupcallInvalid: 400 GROUPCALL_INVALID: The group call's id and access hash name
                no call that can be used here; take them from the chat's full info or an update.
            errors.GroupcallAlreadyStarted: 403 GROUPCALL_ALREADY_STARTED: The scheduled call is
                already running; join it with `phone.join_group_call`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/phone.toggleGroupCallStartSubscription.md
        """
        return await self._client(
            functions.ToggleGroupCallStartSubscription(call=call, subscribed=subscribed)
        )
