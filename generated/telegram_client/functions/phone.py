"""Methods of the phone namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

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


class AcceptCall(tl.Function["phone_TypePhoneCall"], id=0x3BD2B4A0, name="phone.acceptCall"):
    """Picks up an incoming call. Sends your half of the key exchange; the caller then answers with
    `phone.confirm_call` and the call begins.

    Args:
        peer: The call, from the `types.PhoneCallRequested` in the update.
        g_b: Your public Diffie-Hellman value, 256 bytes.
        protocol: Call library versions and connection kinds that your app supports.

    Source:
        api/methods/phone.acceptCall.md
    """

    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")
    g_b: bytes = tl.bytes_()
    protocol: TypePhoneCallProtocol = tl.boxed("PhoneCallProtocol")

    ERRORS = (
        ("CALL_ALREADY_ACCEPTED", 400),
        ("CALL_ALREADY_DECLINED", 400),
        ("CALL_PEER_INVALID", 400),
        ("CALL_PROTOCOL_FLAGS_INVALID", 400),
        ("CALL_PROTOCOL_LAYER_INVALID", 400),
        ("CALL_PROTOCOL_COMPAT_LAYER_INVALID", 406),
        ("CALL_OCCUPY_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckGroupCall(
    tl.Function["list[int]"],
    id=0xB59CF977,
    name="phone.checkGroupCall",
    result=tl.vector(tl.int32()),
):
    """Asks whether the server still counts you as connected. Apps repeat it every few seconds; if
    your source is missing in the answer, join anew.

    Args:
        call: The call you believe to be in.
        sources: Your audio source numbers (SSRC); those still connected are returned.

    Source:
        api/methods/phone.checkGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    sources: list[int] = tl.vector(tl.int32())

    ERRORS = (("GROUPCALL_INVALID", 400), ("GROUPCALL_JOIN_MISSING", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ConfirmCall(tl.Function["phone_TypePhoneCall"], id=0x2EFE1722, name="phone.confirmCall"):
    """Last step of the key exchange, done by the caller after the other side picked up. The answer
    holds the servers to connect to.

    Args:
        peer: The call, from `types.PhoneCallAccepted`.
        g_a: Your public Diffie-Hellman value; its hash must equal the one you sent with
            `phone.request_call`.
        key_fingerprint: Last 64 bits of the SHA-1 hash of the shared key, so that both sides can
            compare.
        protocol: Call library versions and connection kinds that your app supports.

    Source:
        api/methods/phone.confirmCall.md
    """

    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")
    g_a: bytes = tl.bytes_()
    key_fingerprint: int = tl.int64()
    protocol: TypePhoneCallProtocol = tl.boxed("PhoneCallProtocol")

    ERRORS = (("CALL_ALREADY_DECLINED", 400), ("CALL_PEER_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateConferenceCall(
    tl.Function["TypeUpdates"], id=0x7D0444BB, name="phone.createConferenceCall"
):
    """Opens an end-to-end encrypted conference that belongs to no chat and is entered by link or
    invitation. With `join` set you enter at once. An ongoing one-to-one call can be moved into it.

    Args:
        muted: When joining right away: microphone off.
        video_stopped: When joining right away: camera off.
        join: Enters the new call straight away; then `public_key`, `block` and `params` are needed.
        random_id: Random number against creating the call twice.
        public_key: Your public key for the end-to-end encryption.
        block: First block of the call's blockchain, made by the encryption library. Leave out
            unless you join at once.
        params: WebRTC parameters as JSON. Leave out unless you join at once.

    Source:
        api/methods/phone.createConferenceCall.md
    """

    flags = tl.flags()
    muted: bool = tl.true(bit=0, default=False)
    video_stopped: bool = tl.true(bit=2, default=False)
    join: bool = tl.true(bit=3, default=False)
    random_id: int = tl.int32()
    public_key: bytes | None = tl.int256(bit=3, default=None)
    block: bytes | None = tl.bytes_(bit=3, default=None)
    params: TypeDataJSON | None = tl.boxed("DataJSON", bit=3, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class CreateGroupCall(tl.Function["TypeUpdates"], id=0x48CDC6D8, name="phone.createGroupCall"):
    """Opens a video chat in a group or a live stream in a channel, right away or at a set time. You
    need the admin right to manage calls. It does not connect you; use `phone.join_group_call` next.

    Args:
        rtmp_stream: The picture comes from streaming software (OBS and the like) over RTMP rather
            than from participants; needs the `url` and `key` of
            `phone.get_group_call_stream_rtmp_url`.
        peer: Group or channel for the call.
        random_id: Random number that keeps a repeated request from creating a second call.
        title: Name of the call. Leave out to show the name of the chat.
        schedule_date: Unix time at which it shall start. Leave out to start now.

    Source:
        api/methods/phone.createGroupCall.md
    """

    flags = tl.flags()
    rtmp_stream: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    random_id: int = tl.int32()
    title: str | None = tl.string(bit=0, default=None)
    schedule_date: int | None = tl.int32(bit=1, default=None)

    ERRORS = (
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("CREATE_CALL_FAILED", 400),
        ("GROUPCALL_ALREADY_DISCARDED", 400),
        ("PEER_ID_INVALID", 400),
        ("SCHEDULE_DATE_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class DeclineConferenceCallInvite(
    tl.Function["TypeUpdates"], id=0x3C479971, name="phone.declineConferenceCallInvite"
):
    """Refuses an invitation to a conference, or takes back one that you sent.

    Args:
        msg_id: Number of the message with the invitation (`types.MessageActionConferenceCall`).

    Source:
        api/methods/phone.declineConferenceCallInvite.md
    """

    msg_id: int = tl.int32()

    ERRORS = (("MESSAGE_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteConferenceCallParticipants(
    tl.Function["TypeUpdates"], id=0x8CA60525, name="phone.deleteConferenceCallParticipants"
):
    """Removes people from a conference, either because they have left or against their will. One of
    the two switches must be set. The encryption library prepares the block that excludes them from
    the new key.

    Args:
        only_left: The people have already gone and are only cleared from the list.
        kick: The people are still there and get thrown out.
        call: The conference call, by id and access hash or by its link.
        ids: User ids of the people to remove.
        block: Blockchain block without these participants.

    Source:
        api/methods/phone.deleteConferenceCallParticipants.md
    """

    flags = tl.flags()
    only_left: bool = tl.true(bit=0, default=False)
    kick: bool = tl.true(bit=1, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    ids: list[int] = tl.vector(tl.int64())
    block: bytes = tl.bytes_()

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteGroupCallMessages(
    tl.Function["TypeUpdates"], id=0xF64F54F7, name="phone.deleteGroupCallMessages"
):
    """Deletes messages of a call or live story for everybody. Administrators may remove any, others
    their own.

    Args:
        report_spam: Reports the messages as spam at the same time.
        call: The group call, by id and access hash, as in the full info of its chat.
        messages: Numbers of the messages, as in `types.GroupCallMessage`.

    Source:
        api/methods/phone.deleteGroupCallMessages.md
    """

    flags = tl.flags()
    report_spam: bool = tl.true(bit=0, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    messages: list[int] = tl.vector(tl.int32())

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteGroupCallParticipantMessages(
    tl.Function["TypeUpdates"], id=0x1DBFECA0, name="phone.deleteGroupCallParticipantMessages"
):
    """Deletes everything one person wrote in a call or live story. For administrators.

    Args:
        report_spam: Reports the person for spam at the same time.
        call: The group call, by id and access hash, as in the full info of its chat.
        participant: Whose messages disappear.

    Source:
        api/methods/phone.deleteGroupCallParticipantMessages.md
    """

    flags = tl.flags()
    report_spam: bool = tl.true(bit=0, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    participant: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DiscardCall(tl.Function["TypeUpdates"], id=0xB2CBC1C0, name="phone.discardCall"):
    """Hangs up, refuses or cancels a one-to-one call. Both sides find a line about it in their chat
    afterwards.

    Args:
        video: Set if it was a video call.
        peer: The call to end.
        duration: How long you talked, in seconds; 0 if it never came about.
        reason: Why it ends: missed, hung up, busy, connection lost, or moved into a conference.
        connection_id: Number of the relay server that carried the call, or 0.

    Source:
        api/methods/phone.discardCall.md
    """

    flags = tl.flags()
    video: bool = tl.true(bit=0, default=False)
    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")
    duration: int = tl.int32()
    reason: TypePhoneCallDiscardReason = tl.boxed("PhoneCallDiscardReason")
    connection_id: int = tl.int64()

    ERRORS = (
        ("CALL_ALREADY_ACCEPTED", 400),
        ("CALL_PEER_INVALID", 400),
        ("CALL_OCCUPY_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class DiscardGroupCall(tl.Function["TypeUpdates"], id=0x7A777135, name="phone.discardGroupCall"):
    """Ends a video chat or live stream for everybody. Needs the admin right to manage calls, or
    ownership of the conference.

    Args:
        call: The call to end.

    Source:
        api/methods/phone.discardGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")

    ERRORS = (
        ("GROUPCALL_ALREADY_DISCARDED", 400),
        ("GROUPCALL_INVALID", 400),
        ("GROUPCALL_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditGroupCallParticipant(
    tl.Function["TypeUpdates"], id=0xA5273ABF, name="phone.editGroupCallParticipant"
):
    """Changes one participant of a call: mute, volume, raised hand, picture. You may do it for
    yourself; for others you either act as administrator or merely change what you hear.

    Args:
        call: The group call, by id and access hash, as in the full info of its chat.
        participant: Whose state changes, yourself included.
        muted: True mutes. An administrator silences the person for all; other people mute the
            person for themselves only.
        volume: Loudness from 1 to 20000, where 10000 is 100 %. Leave out to keep it.
        raise_hand: True asks for permission to speak, false takes the hand down. For yourself or,
            as administrator, for others.
        video_stopped: True switches the camera picture off.
        video_paused: True pauses the camera picture.
        presentation_paused: True pauses the shared screen.

    Source:
        api/methods/phone.editGroupCallParticipant.md
    """

    flags = tl.flags()
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    participant: TypeInputPeer = tl.boxed("InputPeer")
    muted: bool | None = tl.boolean(bit=0, default=None)
    volume: int | None = tl.int32(bit=1, default=None)
    raise_hand: bool | None = tl.boolean(bit=2, default=None)
    video_stopped: bool | None = tl.boolean(bit=3, default=None)
    video_paused: bool | None = tl.boolean(bit=4, default=None)
    presentation_paused: bool | None = tl.boolean(bit=5, default=None)

    ERRORS = (
        ("GROUPCALL_INVALID", 400),
        ("PARTICIPANT_JOIN_MISSING", 400),
        ("RAISE_HAND_FORBIDDEN", 400),
        ("USER_VOLUME_INVALID", 400),
        ("VIDEO_PAUSE_FORBIDDEN", 400),
        ("VIDEO_STOP_FORBIDDEN", 400),
        ("GROUPCALL_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditGroupCallTitle(
    tl.Function["TypeUpdates"], id=0x1CA6AC0A, name="phone.editGroupCallTitle"
):
    """Renames a running or planned call. Needs the admin right to manage calls.

    Args:
        call: The call to rename.
        title: New name; empty to show the chat's name again.

    Source:
        api/methods/phone.editGroupCallTitle.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    title: str = tl.string()

    ERRORS = (("GROUPCALL_INVALID", 400), ("GROUPCALL_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class ExportGroupCallInvite(
    tl.Function["phone_TypeExportedGroupCallInvite"],
    id=0xE6AA647F,
    name="phone.exportGroupCallInvite",
):
    """Makes an invite link for a call. Links for speakers can be given only by administrators;
    without them the chat must have a username.

    Args:
        can_self_unmute: People who follow the link may speak at once, even if newcomers are muted.
        call: The call to which the link leads.

    Source:
        api/methods/phone.exportGroupCallInvite.md
    """

    flags = tl.flags()
    can_self_unmute: bool = tl.true(bit=0, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")

    ERRORS = (("GROUPCALL_INVALID", 400), ("PUBLIC_CHANNEL_MISSING", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetCallConfig(tl.Function["TypeDataJSON"], id=0x55451FA9, name="phone.getCallConfig"):
    """Returns the settings of the call library as JSON: timeouts, bitrates and switches, to be
    handed to libtgvoip or tgcalls unread.

    Source:
        api/methods/phone.getCallConfig.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetGroupCall(tl.Function["phone_TypeGroupCall"], id=0x041845DB, name="phone.getGroupCall"):
    """Reads the state of a call and its first participants. Also the way to turn a conference link
    into call data before joining.

    Args:
        call: The group call, by id and access hash, as in the full info of its chat.
        limit: How many participants to include.

    Source:
        api/methods/phone.getGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    limit: int = tl.int32()

    ERRORS = (("GROUPCALL_INVALID", 400), ("GROUPCALL_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetGroupCallChainBlocks(
    tl.Function["TypeUpdates"], id=0xEE9F88A6, name="phone.getGroupCallChainBlocks"
):
    """Fetches blocks of a conference's blockchain that you miss; they come as
    `types.UpdateGroupCallChainBlocks` and go to the encryption library.

    Args:
        call: The conference call, by id and access hash or by its link.
        sub_chain_id: 0 for the chain of participants and keys, 1 for the one that checks the emoji.
        offset: Number of the first block wanted; -1 for the latest.
        limit: How many blocks at most.

    Source:
        api/methods/phone.getGroupCallChainBlocks.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    sub_chain_id: int = tl.int32()
    offset: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetGroupCallJoinAs(
    tl.Function["phone_TypeJoinAsPeers"], id=0xEF7C213A, name="phone.getGroupCallJoinAs"
):
    """Lists under which identities you may enter calls in a chat: yourself and public channels or
    groups that you own. To pick one for the future, call `phone.save_default_group_call_join_as`.

    Args:
        peer: Chat in which the call takes place.

    Source:
        api/methods/phone.getGroupCallJoinAs.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("CHANNEL_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetGroupCallStars(
    tl.Function["phone_TypeGroupCallStars"], id=0x6F636302, name="phone.getGroupCallStars"
):
    """Reads how many Stars a live story has earned so far and who gave most.

    Args:
        call: The call of the live story.

    Source:
        api/methods/phone.getGroupCallStars.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetGroupCallStreamChannels(
    tl.Function["phone_TypeGroupCallStreamChannels"],
    id=0x1AB21940,
    name="phone.getGroupCallStreamChannels",
):
    """Lists the sound and picture channels of a live stream with the latest available time, so that
    you know where to start downloading. Pieces are then fetched with `upload.get_file` and
    `types.InputGroupCallStream`.

    Args:
        call: The live stream; you must have joined it. Send the request to the data center in
            `stream_dc_id`.

    Source:
        api/methods/phone.getGroupCallStreamChannels.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")

    ERRORS = (("GROUPCALL_INVALID", 400), ("GROUPCALL_JOIN_MISSING", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetGroupCallStreamRtmpUrl(
    tl.Function["phone_TypeGroupCallStreamRtmpUrl"],
    id=0x5AF4C73A,
    name="phone.getGroupCallStreamRtmpUrl",
):
    """Returns server address and secret key to put into streaming software for a live stream or
    live story. Anyone who knows the key can broadcast in the chat's name.

    Args:
        live_story: Asks for the address for live stories rather than for calls.
        peer: Channel, group or account in whose name the stream runs; you must be allowed to manage
            its calls.
        revoke: True makes the old key worthless and creates a new one.

    Source:
        api/methods/phone.getGroupCallStreamRtmpUrl.md
    """

    flags = tl.flags()
    live_story: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    revoke: bool = tl.boolean()

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetGroupParticipants(
    tl.Function["phone_TypeGroupParticipants"], id=0xC558D8AB, name="phone.getGroupParticipants"
):
    """Lists participants of a call, page by page, or looks for certain ones by peer or by audio
    source.

    Args:
        call: The group call, by id and access hash, as in the full info of its chat.
        ids: Peers to look up; empty for the whole list.
        sources: Audio source numbers (SSRC) to look up; empty for the whole list.
        offset: Empty string at the beginning, then `next_offset` as received.
        limit: How many participants one answer may contain.

    Source:
        api/methods/phone.getGroupParticipants.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    ids: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))
    sources: list[int] = tl.vector(tl.int32())
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class InviteConferenceCallParticipant(
    tl.Function["TypeUpdates"], id=0xBCF22685, name="phone.inviteConferenceCallParticipant"
):
    """Calls a user into a conference: his devices ring, and a message with the invitation appears
    in your chat with him.

    Args:
        video: Invites to a video call.
        call: The conference, in which you must be.
        user_id: Whom to invite.

    Source:
        api/methods/phone.inviteConferenceCallParticipant.md
    """

    flags = tl.flags()
    video: bool = tl.true(bit=0, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class InviteToGroupCall(tl.Function["TypeUpdates"], id=0x7B393160, name="phone.inviteToGroupCall"):
    """Invites users to a running video chat of a group. They get a notification, and the chat shows
    a line about it.

    Args:
        call: The running call.
        users: Whom to invite; they must be members of the group.

    Source:
        api/methods/phone.inviteToGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    users: list[TypeInputUser] = tl.vector(tl.boxed("InputUser"))

    ERRORS = (
        ("GROUPCALL_INVALID", 400),
        ("INVITE_FORBIDDEN_WITH_JOINAS", 400),
        ("USER_ALREADY_INVITED", 400),
        ("CHAT_TYPE_INVALID", 403),
        ("GROUPCALL_FORBIDDEN", 403),
        ("USER_NOT_PARTICIPANT", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class JoinGroupCall(tl.Function["TypeUpdates"], id=0x8FB53057, name="phone.joinGroupCall"):
    """Enters a video chat, live stream or conference with sound and picture. Your WebRTC library
    supplies `params`; the answer contains `types.UpdateGroupCallConnection` with the server's
    counterpart. Other participants see you at once.

    Args:
        muted: Joins with the microphone off.
        video_stopped: Joins without camera picture.
        call: The call, for example from the full info of the chat, or a conference by link or
            invitation.
        join_as: As whom you appear: yourself or a channel from `phone.get_group_call_join_as`.
        invite_hash: Hash from an invite link for speakers, which lets you talk where newcomers are
            muted.
        public_key: For conferences: your public key for the end-to-end encryption.
        block: For conferences: blockchain block that adds you to the participants, made by the
            encryption library.
        params: Connection parameters as JSON, from your WebRTC library; includes your `ssrc`.

    Source:
        api/methods/phone.joinGroupCall.md
    """

    flags = tl.flags()
    muted: bool = tl.true(bit=0, default=False)
    video_stopped: bool = tl.true(bit=2, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    join_as: TypeInputPeer = tl.boxed("InputPeer")
    invite_hash: str | None = tl.string(bit=1, default=None)
    public_key: bytes | None = tl.int256(bit=3, default=None)
    block: bytes | None = tl.bytes_(bit=3, default=None)
    params: TypeDataJSON = tl.boxed("DataJSON")

    ERRORS = (
        ("CHAT_ADMIN_REQUIRED", 400),
        ("DATA_JSON_INVALID", 400),
        ("GROUPCALL_INVALID", 400),
        ("GROUPCALL_SSRC_DUPLICATE_MUCH", 400),
        ("JOIN_AS_PEER_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("GROUPCALL_FORBIDDEN", 403),
        ("GROUPCALL_ADD_PARTICIPANTS_FAILED", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class JoinGroupCallPresentation(
    tl.Function["TypeUpdates"], id=0xCBEA6BC4, name="phone.joinGroupCallPresentation"
):
    """Begins to share your screen in a call you have joined; it runs as a second connection next to
    the camera.

    Args:
        call: The call you are in.
        params: WebRTC parameters of the screen connection, as JSON.

    Source:
        api/methods/phone.joinGroupCallPresentation.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    params: TypeDataJSON = tl.boxed("DataJSON")

    ERRORS = (("GROUPCALL_INVALID", 400), ("PARTICIPANT_JOIN_MISSING", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class LeaveGroupCall(tl.Function["TypeUpdates"], id=0x500377F9, name="phone.leaveGroupCall"):
    """Leaves a video chat or live stream. The call goes on for the others.

    Args:
        call: The call you are in.
        source: Your audio source number (SSRC), the one in the `params` with which you joined.

    Source:
        api/methods/phone.leaveGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    source: int = tl.int32()

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class LeaveGroupCallPresentation(
    tl.Function["TypeUpdates"], id=0x1C50D144, name="phone.leaveGroupCallPresentation"
):
    """Stops sharing your screen. You stay in the call.

    Args:
        call: The call you are in.

    Source:
        api/methods/phone.leaveGroupCallPresentation.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReceivedCall(tl.Function["bool"], id=0x17D54F61, name="phone.receivedCall"):
    """Tells the server that your device is ringing; the caller's app then changes from "requesting"
    to "ringing".

    Args:
        peer: The incoming call.

    Source:
        api/methods/phone.receivedCall.md
    """

    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")

    ERRORS = (("CALL_ALREADY_DECLINED", 400), ("CALL_PEER_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestCall(tl.Function["phone_TypePhoneCall"], id=0x42FF96ED, name="phone.requestCall"):
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

    Source:
        api/methods/phone.requestCall.md
    """

    flags = tl.flags()
    video: bool = tl.true(bit=0, default=False)
    user_id: TypeInputUser = tl.boxed("InputUser")
    random_id: int = tl.int32()
    g_a_hash: bytes = tl.bytes_()
    protocol: TypePhoneCallProtocol = tl.boxed("PhoneCallProtocol")

    ERRORS = (
        ("CALL_PROTOCOL_FLAGS_INVALID", 400),
        ("CALL_PROTOCOL_LAYER_INVALID", 400),
        ("INPUT_USER_DEACTIVATED", 400),
        ("PARTICIPANT_VERSION_OUTDATED", 400),
        ("USER_ID_INVALID", 400),
        ("USER_IS_BLOCKED", 403),
        ("USER_PRIVACY_RESTRICTED", 403),
        ("PARTICIPANT_CALL_FAILED", 500),
        ("RANDOM_ID_DUPLICATE", 500),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveCallDebug(tl.Function["bool"], id=0x277ADD7E, name="phone.saveCallDebug"):
    """Uploads debugging data of a finished call that the call library produced. Done when
    `types.PhoneCallDiscarded` has `need_debug` set.

    Args:
        peer: The finished call.
        debug: Data as the library delivered it, in JSON.

    Source:
        api/methods/phone.saveCallDebug.md
    """

    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")
    debug: TypeDataJSON = tl.boxed("DataJSON")

    ERRORS = (("CALL_PEER_INVALID", 400), ("DATA_JSON_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveCallLog(tl.Function["bool"], id=0x41248786, name="phone.saveCallLog"):
    """Uploads the log file of a finished call to Telegram, for hunting down faults. Done when the
    server asked for debug data.

    Args:
        peer: The finished call.
        file: Log file, uploaded beforehand.

    Source:
        api/methods/phone.saveCallLog.md
    """

    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")
    file: TypeInputFile = tl.boxed("InputFile")

    ERRORS = (("CALL_PEER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveDefaultGroupCallJoinAs(
    tl.Function["bool"], id=0x575E1F8C, name="phone.saveDefaultGroupCallJoinAs"
):
    """Remembers as whom you enter the calls of one chat, so that apps need not ask every time.

    Args:
        peer: Chat to which it applies.
        join_as: Identity from `phone.get_group_call_join_as`.

    Source:
        api/methods/phone.saveDefaultGroupCallJoinAs.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    join_as: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("JOIN_AS_PEER_INVALID", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class SaveDefaultSendAs(tl.Function["bool"], id=0x4167ADD1, name="phone.saveDefaultSendAs"):
    """Chooses under which identity your messages and paid reactions in a live story appear from now
    on.

    Args:
        call: The call of the live story.
        send_as: Yourself or one of your channels.

    Source:
        api/methods/phone.saveDefaultSendAs.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    send_as: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendConferenceCallBroadcast(
    tl.Function["TypeUpdates"], id=0xC6701900, name="phone.sendConferenceCallBroadcast"
):
    """Sends a block of the sub-chain on which the participants of a conference agree about the
    emoji that prove their keys match.

    Args:
        call: The conference call, by id and access hash or by its link.
        block: Block from the encryption library.

    Source:
        api/methods/phone.sendConferenceCallBroadcast.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    block: bytes = tl.bytes_()

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendGroupCallEncryptedMessage(
    tl.Function["bool"], id=0xE5AFA56D, name="phone.sendGroupCallEncryptedMessage"
):
    """Writes a text in a conference. As conferences are encrypted end to end, the text is encrypted
    by the library before.

    Args:
        call: The conference call, by id and access hash or by its link.
        encrypted_message: Encrypted message from the library.

    Source:
        api/methods/phone.sendGroupCallEncryptedMessage.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    encrypted_message: bytes = tl.bytes_()

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendGroupCallMessage(
    tl.Function["TypeUpdates"], id=0xB1D11410, name="phone.sendGroupCallMessage"
):
    """Writes a short text that appears over the picture of a call or live story and fades after a
    while. In live stories a message with Stars stays visible longer.

    Args:
        call: The call or live story.
        random_id: Random number drawn for this message, against sending it twice.
        message: Text with formatting.
        allow_paid_stars: Stars to pay for it, no fewer than the call demands. Leave out for a free
            message.
        send_as: Identity under which it appears. Leave out for the default.

    Source:
        api/methods/phone.sendGroupCallMessage.md
    """

    flags = tl.flags()
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    random_id: int | None = tl.random_id(default=None)
    message: TypeTextWithEntities = tl.boxed("TextWithEntities")
    allow_paid_stars: int | None = tl.int64(bit=0, default=None)
    send_as: TypeInputPeer | None = tl.boxed("InputPeer", bit=1, default=None)

    ERRORS = (("GROUPCALL_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendSignalingData(tl.Function["bool"], id=0xFF7A9383, name="phone.sendSignalingData"):
    """Passes a piece of encrypted connection data to the other side of a call, who gets it as
    `types.UpdatePhoneCallSignalingData`. The call library decides when and what.

    Args:
        peer: The running call.
        data: Bytes from the call library.

    Source:
        api/methods/phone.sendSignalingData.md
    """

    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")
    data: bytes = tl.bytes_()

    ERRORS = (("CALL_PEER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SetCallRating(tl.Function["TypeUpdates"], id=0x59EAD627, name="phone.setCallRating"):
    """Sends the user's opinion about a finished call to Telegram, shown to nobody else. Ask for it
    when `types.PhoneCallDiscarded` has `need_rating` set.

    Args:
        user_initiative: Set when the user opened the rating himself and was not asked.
        peer: The finished call.
        rating: One to five stars.
        comment: Free text about what was bad; may be empty.

    Source:
        api/methods/phone.setCallRating.md
    """

    flags = tl.flags()
    user_initiative: bool = tl.true(bit=0, default=False)
    peer: TypeInputPhoneCall = tl.boxed("InputPhoneCall")
    rating: int = tl.int32()
    comment: str = tl.string()

    ERRORS = (("CALL_PEER_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class StartScheduledGroupCall(
    tl.Function["TypeUpdates"], id=0x5680E342, name="phone.startScheduledGroupCall"
):
    """Starts a planned call earlier than announced. Everybody who asked for a reminder is notified.

    Args:
        call: The planned call.

    Source:
        api/methods/phone.startScheduledGroupCall.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")

    ERRORS = (("GROUPCALL_INVALID", 400), ("GROUPCALL_ALREADY_STARTED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleGroupCallRecord(
    tl.Function["TypeUpdates"], id=0xF128C708, name="phone.toggleGroupCallRecord"
):
    """Starts or stops the recording of a video chat. The file arrives in the Saved Messages of the
    administrator who started it, and all participants see that a recording runs.

    Args:
        start: Set to start, unset to stop.
        video: Records the picture too, not only sound.
        call: The call to record.
        title: Name for the recording.
        video_portrait: For video: true for upright, false for landscape format.

    Source:
        api/methods/phone.toggleGroupCallRecord.md
    """

    flags = tl.flags()
    start: bool = tl.true(bit=0, default=False)
    video: bool = tl.true(bit=2, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    title: str | None = tl.string(bit=1, default=None)
    video_portrait: bool | None = tl.boolean(bit=2, default=None)

    ERRORS = (
        ("GROUPCALL_INVALID", 400),
        ("GROUPCALL_NOT_MODIFIED", 400),
        ("GROUPCALL_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleGroupCallSettings(
    tl.Function["TypeUpdates"], id=0x974392F2, name="phone.toggleGroupCallSettings"
):
    """Changes settings of a running call: whether newcomers are muted, whether comments are allowed
    and what they cost, and whether old invite links still work. Administrators only.

    Args:
        reset_invite_hash: Makes all invite links given out so far invalid.
        call: The group call, by id and access hash, as in the full info of its chat.
        join_muted: True lets new participants in muted. Leave out to keep it.
        messages_enabled: True allows text messages in the call. Leave out to keep it.
        send_paid_messages_stars: Least number of Stars a message must bring; 0 makes messages free.
            Leave out to keep it.

    Source:
        api/methods/phone.toggleGroupCallSettings.md
    """

    flags = tl.flags()
    reset_invite_hash: bool = tl.true(bit=1, default=False)
    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    join_muted: bool | None = tl.boolean(bit=0, default=None)
    messages_enabled: bool | None = tl.boolean(bit=2, default=None)
    send_paid_messages_stars: int | None = tl.int64(bit=3, default=None)

    ERRORS = (("GROUPCALL_INVALID", 400), ("GROUPCALL_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleGroupCallStartSubscription(
    tl.Function["TypeUpdates"], id=0x219C34E6, name="phone.toggleGroupCallStartSubscription"
):
    """Turns the reminder for a planned call on or off: whether you are notified when it starts.

    Args:
        call: The planned call.
        subscribed: True to be notified.

    Source:
        api/methods/phone.toggleGroupCallStartSubscription.md
    """

    call: TypeInputGroupCall = tl.boxed("InputGroupCall")
    subscribed: bool = tl.boolean()

    ERRORS = (("GROUPCALL_INVALID", 400), ("GROUPCALL_ALREADY_STARTED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}
