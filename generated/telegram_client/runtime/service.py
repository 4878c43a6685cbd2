"""MTProto's own constructors and methods: handshake, containers, acknowledgements. Floor 1."""

from __future__ import annotations

from typing import TypeAlias

from . import tl


class BadMsgNotification(tl.Constructor, id=0xA7EFF811, name="bad_msg_notification"):
    """The server ignored a message, since its id or sequence number was wrong. Mend the cause given
    by the code and send the message again under a new id.

    Attributes:
        bad_msg_id: Id of the ignored message.
        bad_msg_seqno: Sequence number of the ignored message.
        error_code: 16 id too low, 17 id too high (clock wrong), 18 id not divisible by 4, 19
            container id used before, 20 too old to know, 32 sequence number too low, 33 too high,
            34 must be even, 35 must be odd, 64 bad container.

    Source:
        mtproto/constructors/bad_msg_notification.md
    """

    bad_msg_id: int = tl.int64()
    bad_msg_seqno: int = tl.int32()
    error_code: int = tl.int32()


class BadServerSalt(tl.Constructor, id=0xEDAB447B, name="bad_server_salt"):
    """The server ignored a message, since its salt was out of date. Take the new salt and send the
    message again.

    Attributes:
        bad_msg_id: Id of the ignored message.
        bad_msg_seqno: Sequence number of the ignored message.
        error_code: Always 48, that is, a wrong salt.
        new_server_salt: Salt to use from now on.

    Source:
        mtproto/constructors/bad_server_salt.md
    """

    bad_msg_id: int = tl.int64()
    bad_msg_seqno: int = tl.int32()
    error_code: int = tl.int32()
    new_server_salt: int = tl.int64()


class BindAuthKeyInner(tl.Constructor, id=0x75A3F765, name="bind_auth_key_inner"):
    """Statement, encrypted with the permanent key, that a temporary key belongs to it. Goes as
    `encrypted_message` into auth.bindTempAuthKey.

    Attributes:
        nonce: Random number, the same as in the request.
        temp_auth_key_id: Id of the temporary key: low 64 bits of its SHA1.
        perm_auth_key_id: Id of the permanent key: low 64 bits of its SHA1.
        temp_session_id: Session, under the temporary key, in which the request is sent.
        expires_at: Unix time when the temporary key dies, the same as in the request.

    Source:
        mtproto/constructors/bind_auth_key_inner.md
    """

    nonce: int = tl.int64()
    temp_auth_key_id: int = tl.int64()
    perm_auth_key_id: int = tl.int64()
    temp_session_id: int = tl.int64()
    expires_at: int = tl.int32()


class ClientDHInnerData(tl.Constructor, id=0x6643B654, name="client_DH_inner_data"):
    """What the client encrypts in the third step: its public value of the Diffie-Hellman exchange.

    Attributes:
        nonce: The client's nonce of this handshake.
        server_nonce: The server's nonce of this handshake.
        retry_id: 0 at the first try. After `types.DhGenRetry`: the first 64 bits of the SHA1 of the
            key that was refused.
        g_b: The client's public value, `g` to the power of a random 2048-bit number modulo the
            prime, big-endian.

    Source:
        mtproto/constructors/client_DH_inner_data.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    retry_id: int = tl.int64()
    g_b: bytes = tl.bytes_()


class DestroyAuthKeyFail(tl.Constructor, id=0xEA109B13, name="destroy_auth_key_fail"):
    """The key could not be deleted and goes on being valid; try again later.

    Source:
        mtproto/constructors/destroy_auth_key_fail.md
    """


class DestroyAuthKeyNone(tl.Constructor, id=0x0A9F2259, name="destroy_auth_key_none"):
    """The server doesn't have the key, so it is as good as deleted.

    Source:
        mtproto/constructors/destroy_auth_key_none.md
    """


class DestroyAuthKeyOk(tl.Constructor, id=0xF660E1D4, name="destroy_auth_key_ok"):
    """The key is deleted on the server. Close the connection and forget the key.

    Source:
        mtproto/constructors/destroy_auth_key_ok.md
    """


class DestroySessionNone(tl.Constructor, id=0x62D350C9, name="destroy_session_none"):
    """The server knows no such session, so nothing had to be done.

    Attributes:
        session_id: The session that was named.

    Source:
        mtproto/constructors/destroy_session_none.md
    """

    session_id: int = tl.int64()


class DestroySessionOk(tl.Constructor, id=0xE22045FC, name="destroy_session_ok"):
    """The named session and all that waited in it are gone from the server.

    Attributes:
        session_id: The session that was named.

    Source:
        mtproto/constructors/destroy_session_ok.md
    """

    session_id: int = tl.int64()


class DhGenFail(tl.Constructor, id=0xA69DAE02, name="dh_gen_fail"):
    """The key exchange failed. Begin the handshake anew.

    Attributes:
        nonce: The client's nonce repeated; check it.
        server_nonce: The server's nonce repeated; check it.
        new_nonce_hash3: Computed like the hash of `types.DhGenOk`, with the byte 3.

    Source:
        mtproto/constructors/dh_gen_fail.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce_hash3: bytes = tl.int128()


class DhGenOk(tl.Constructor, id=0x3BCBF734, name="dh_gen_ok"):
    """The authorization key is made. Check the hash, then the key and the first salt (XOR of the
    first eight bytes of `new_nonce` and `server_nonce`) can be used.

    Attributes:
        nonce: The client's nonce repeated; check it.
        server_nonce: The server's nonce repeated; check it.
        new_nonce_hash1: Last 16 bytes of the SHA1 of `new_nonce`, the byte 1 and the first eight
            bytes of the key's SHA1; a mismatch means an attack.

    Source:
        mtproto/constructors/dh_gen_ok.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce_hash1: bytes = tl.int128()


class DhGenRetry(tl.Constructor, id=0x46DC1FB9, name="dh_gen_retry"):
    """The key cannot be used since another one has the same id. Choose a new secret number and
    repeat the third step with `retry_id` set.

    Attributes:
        nonce: The client's nonce repeated; check it.
        server_nonce: The server's nonce repeated; check it.
        new_nonce_hash2: Computed like the hash of `types.DhGenOk`, with the byte 2.

    Source:
        mtproto/constructors/dh_gen_retry.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce_hash2: bytes = tl.int128()


class FutureSalt(tl.Constructor, id=0x0949D9DC, name="future_salt"):
    """One server salt with the span of time in which it is accepted. Comes in `types.FutureSalts`
    without its constructor number.

    Attributes:
        valid_since: Unix time from which the salt may be used.
        valid_until: Unix time at which it stops being accepted.
        salt: The salt; put it into the header of encrypted messages.

    Source:
        mtproto/constructors/future_salt.md
    """

    valid_since: int = tl.int32()
    valid_until: int = tl.int32()
    salt: int = tl.int64()


class FutureSalts(tl.Constructor, id=0xAE500895, name="future_salts"):
    """Salts to be used one after the other, in answer to `get_future_salts`.

    Attributes:
        req_msg_id: Message id of the request for salts.
        now: Unix time at the server.
        salts: The salts in order of time.

    Source:
        mtproto/constructors/future_salts.md
    """

    req_msg_id: int = tl.int64()
    now: int = tl.int32()
    salts: list[FutureSalt] = tl.bare_vector(tl.bare("future_salt#0949d9dc"))


class GzipPacked(tl.Constructor, id=0x3072CFA1, name="gzip_packed"):
    """An object compressed by gzip. Can stand in the place of any request or result, except for
    containers.

    Attributes:
        packed_data: A gzip stream (RFC 1952); unpacked, it is a serialized object with its
            constructor number.

    Source:
        mtproto/constructors/gzip_packed.md
    """

    packed_data: bytes = tl.bytes_()


class Message(tl.Constructor, id=0x5BB8E511, name="message"):
    """One MTProto message inside a `types.MsgContainer`. Nothing to do with the chat messages of
    the API, which have a constructor of the same name.

    Attributes:
        msg_id: Id of the message: about Unix time times 2 to the 32nd power. A client's ids are
            divisible by 4; the server's leave the remainder 1 (answers) or 3.
        seqno: Twice the number of content-related messages sent before in the session, plus 1 if
            this one is content-related too (needs an acknowledgment).
        bytes_: Length of `body` in bytes, divisible by 4.
        body: The contents: a request, a result, an update or a service message.

    Source:
        mtproto/constructors/message.md
    """

    msg_id: int = tl.int64()
    seqno: int = tl.int32()
    bytes_: int = tl.int32(tl_name="bytes")
    body: TypeObject = tl.boxed("Object")


class MsgContainer(tl.Constructor, id=0x73F1F8DC, name="msg_container"):
    """Several messages sent as one, at most about 1020 and without nesting. The container gets a
    message id higher than those of its contents and isn't acknowledged itself.

    Attributes:
        messages: The contained messages, each with its id, sequence number and length but without a
            constructor number.

    Source:
        mtproto/constructors/msg_container.md
    """

    messages: list[Message] = tl.bare_vector(tl.bare("message#5bb8e511"))


class MsgCopy(tl.Constructor, id=0xE06046B2, name="msg_copy"):
    """Wraps a message sent once more under a new id, as a copy. Hardly used; containers serve the
    purpose better.

    Attributes:
        orig_message: The original message with its old id. If that one did arrive, ignore the copy.

    Source:
        mtproto/constructors/msg_copy.md
    """

    orig_message: TypeMessage = tl.boxed("Message")


class MsgDetailedInfo(tl.Constructor, id=0x276D3EC6, name="msg_detailed_info"):
    """Says that an answer to a request exists but wasn't delivered, usually because it is long. If
    it hasn't arrived in the meantime, fetch it with `types.MsgResendReq`; else acknowledge it.

    Attributes:
        msg_id: Id of the request.
        answer_msg_id: Id of the waiting answer.
        bytes_: Length of the answer in bytes.
        status: Reserved, so far always 0.

    Source:
        mtproto/constructors/msg_detailed_info.md
    """

    msg_id: int = tl.int64()
    answer_msg_id: int = tl.int64()
    bytes_: int = tl.int32(tl_name="bytes")
    status: int = tl.int32()


class MsgNewDetailedInfo(tl.Constructor, id=0x809DB6DF, name="msg_new_detailed_info"):
    """Says that a message from the server, which answers no request, is waiting. Fetch it with
    `types.MsgResendReq`, or acknowledge it if it did arrive.

    Attributes:
        answer_msg_id: Id of the waiting message.
        bytes_: Length of the message in bytes.
        status: Reserved, so far always 0.

    Source:
        mtproto/constructors/msg_new_detailed_info.md
    """

    answer_msg_id: int = tl.int64()
    bytes_: int = tl.int32(tl_name="bytes")
    status: int = tl.int32()


class MsgResendAnsReq(tl.Constructor, id=0x8610BAEB, name="msg_resend_ans_req"):
    """Asks the other side to send the answers to certain requests once more.

    Attributes:
        msg_ids: Ids of the requests whose answers are wanted.

    Source:
        mtproto/constructors/msg_resend_ans_req.md
    """

    msg_ids: list[int] = tl.vector(tl.int64())


class MsgResendReq(tl.Constructor, id=0x7D861A08, name="msg_resend_req"):
    """Asks the other side to send certain messages once more. They are repeated or, if gone, their
    states are reported.

    Attributes:
        msg_ids: Ids of the wanted messages.

    Source:
        mtproto/constructors/msg_resend_req.md
    """

    msg_ids: list[int] = tl.vector(tl.int64())


class MsgsAck(tl.Constructor, id=0x62D6B459, name="msgs_ack"):
    """Acknowledges that messages arrived, so the other side may forget them. Both sides send it; it
    needs no acknowledgment itself. Send it within a minute, along with other messages where
    possible, or the server repeats what it sent.

    Attributes:
        msg_ids: Ids of the received content-related messages, at most 8192.

    Source:
        mtproto/constructors/msgs_ack.md
    """

    msg_ids: list[int] = tl.vector(tl.int64())


class MsgsAllInfo(tl.Constructor, id=0x8CC0D131, name="msgs_all_info"):
    """Tells the states of messages without having been asked.

    Attributes:
        msg_ids: Ids of the messages, all sent by the receiver of this.
        info: One state byte per id, as in `types.MsgsStateInfo`.

    Source:
        mtproto/constructors/msgs_all_info.md
    """

    msg_ids: list[int] = tl.vector(tl.int64())
    info: bytes = tl.bytes_()


class MsgsStateInfo(tl.Constructor, id=0x04DEB57D, name="msgs_state_info"):
    """Tells the states of the messages that were asked about.

    Attributes:
        req_msg_id: Message id of the `types.MsgsStateReq`.
        info: One byte per asked id, in the same order. Low three bits: 1 forgotten or too old, 2
            and 3 not received, 4 received. Further bits: 8 acknowledged, 16 needs no
            acknowledgment, 32 request in work or done, 64 answer exists, 128 the other side is
            known to have it.

    Source:
        mtproto/constructors/msgs_state_info.md
    """

    req_msg_id: int = tl.int64()
    info: bytes = tl.bytes_()


class MsgsStateReq(tl.Constructor, id=0xDA69FB52, name="msgs_state_req"):
    """Asks what became of messages that were sent but not acknowledged for a while.
    `types.MsgsStateInfo` answers.

    Attributes:
        msg_ids: Ids of the messages in question, at most 8192.

    Source:
        mtproto/constructors/msgs_state_req.md
    """

    msg_ids: list[int] = tl.vector(tl.int64())


class NewSessionCreated(tl.Constructor, id=0x9EC20908, name="new_session_created"):
    """The server made a new session on its side, at the first message of a client or after losing
    the old state. Resend what was sent earlier than `first_msg_id`, and catch up with
    updates.getDifference. Must be acknowledged.

    Attributes:
        first_msg_id: Messages with a lower id than this were not received in the new session.
        unique_id: Random number of this event; a repeated one tells a duplicate from another new
            session.
        server_salt: Salt to use from now on.

    Source:
        mtproto/constructors/new_session_created.md
    """

    first_msg_id: int = tl.int64()
    unique_id: int = tl.int64()
    server_salt: int = tl.int64()


class PQInnerData(tl.Constructor, id=0x83C95AEC, name="p_q_inner_data"):
    """What the client encrypts with RSA in the second step, in the original form that doesn't name
    a data center. Use `types.PQInnerDataDc` nowadays.

    Attributes:
        pq: The number from `types.ResPQ`, unchanged.
        p: Smaller prime factor of pq, big-endian.
        q: Larger prime factor of pq, big-endian.
        nonce: The client's nonce of this handshake.
        server_nonce: The server's nonce of this handshake.
        new_nonce: 32 fresh random bytes. They stay secret, since the following messages are
            encrypted with keys derived from them.

    Source:
        mtproto/constructors/p_q_inner_data.md
    """

    pq: bytes = tl.bytes_()
    p: bytes = tl.bytes_()
    q: bytes = tl.bytes_()
    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce: bytes = tl.int256(secret=True)


class PQInnerDataDc(tl.Constructor, id=0xA9F55F95, name="p_q_inner_data_dc"):
    """What the client encrypts with RSA in the second step when it makes a permanent key. The data
    center in it keeps others from passing the message on to a different one.

    Attributes:
        pq: The number from `types.ResPQ`, unchanged.
        p: Smaller prime factor of pq, big-endian.
        q: Larger prime factor of pq, big-endian.
        nonce: The client's nonce of this handshake.
        server_nonce: The server's nonce of this handshake.
        new_nonce: 32 fresh random bytes, kept secret; they protect the rest of the handshake.
        dc: Number of the data center addressed; plus 10000 on the test servers, and negative for a
            media-only one.

    Source:
        mtproto/constructors/p_q_inner_data_dc.md
    """

    pq: bytes = tl.bytes_()
    p: bytes = tl.bytes_()
    q: bytes = tl.bytes_()
    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce: bytes = tl.int256(secret=True)
    dc: int = tl.int32()


class PQInnerDataTemp(tl.Constructor, id=0x3C6A84D4, name="p_q_inner_data_temp"):
    """Older form of `types.PQInnerDataTempDc`, for a temporary key without naming the data center.

    Attributes:
        pq: The number from `types.ResPQ`, unchanged.
        p: Smaller prime factor of pq, big-endian.
        q: Larger prime factor of pq, big-endian.
        nonce: The client's nonce of this handshake.
        server_nonce: The server's nonce of this handshake.
        new_nonce: 32 fresh random bytes, kept secret; they protect the rest of the handshake.
        expires_in: Lifetime of the key in seconds, counted from its making.

    Source:
        mtproto/constructors/p_q_inner_data_temp.md
    """

    pq: bytes = tl.bytes_()
    p: bytes = tl.bytes_()
    q: bytes = tl.bytes_()
    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce: bytes = tl.int256(secret=True)
    expires_in: int = tl.int32()


class PQInnerDataTempDc(tl.Constructor, id=0x56FDDF88, name="p_q_inner_data_temp_dc"):
    """What the client encrypts with RSA in the second step when it makes a temporary key, as used
    for perfect forward secrecy. Afterwards bind the key with auth.bindTempAuthKey.

    Attributes:
        pq: The number from `types.ResPQ`, unchanged.
        p: Smaller prime factor of pq, big-endian.
        q: Larger prime factor of pq, big-endian.
        nonce: The client's nonce of this handshake.
        server_nonce: The server's nonce of this handshake.
        new_nonce: 32 fresh random bytes, kept secret; they protect the rest of the handshake.
        dc: Number of the data center addressed; plus 10000 on the test servers, and negative for a
            media-only one.
        expires_in: Lifetime of the key in seconds, at most a day or so is usual. The server may
            forget it earlier.

    Source:
        mtproto/constructors/p_q_inner_data_temp_dc.md
    """

    pq: bytes = tl.bytes_()
    p: bytes = tl.bytes_()
    q: bytes = tl.bytes_()
    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce: bytes = tl.int256(secret=True)
    dc: int = tl.int32()
    expires_in: int = tl.int32()


class Pong(tl.Constructor, id=0x347773C5, name="pong"):
    """The answer to a ping.

    Attributes:
        msg_id: Message id of the ping.
        ping_id: The number that was in the ping.

    Source:
        mtproto/constructors/pong.md
    """

    msg_id: int = tl.int64()
    ping_id: int = tl.int64()


class ResPQ(tl.Constructor, id=0x05162463, name="resPQ"):
    """The server's reply to the opening of the handshake.

    Attributes:
        nonce: The client's nonce repeated; refuse the reply if it differs.
        server_nonce: 16 random bytes of the server; belong to every later message of this
            handshake.
        pq: Product of two different odd primes as big-endian bytes, at most 63 bits; factorise it.
        server_public_key_fingerprints: Low 64 bits of the SHA1 of each RSA key the server accepts;
            pick one you know.

    Source:
        mtproto/constructors/resPQ.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    pq: bytes = tl.bytes_()
    server_public_key_fingerprints: list[int] = tl.vector(tl.int64())


class RpcAnswerDropped(tl.Constructor, id=0xA43AD8B7, name="rpc_answer_dropped"):
    """The answer was ready and has been thrown away before it was sent.

    Attributes:
        msg_id: Message id the dropped answer had.
        seq_no: Sequence number the dropped answer had.
        bytes_: Length of the dropped answer in bytes.

    Source:
        mtproto/constructors/rpc_answer_dropped.md
    """

    msg_id: int = tl.int64()
    seq_no: int = tl.int32()
    bytes_: int = tl.int32(tl_name="bytes")


class RpcAnswerDroppedRunning(tl.Constructor, id=0xCD78E586, name="rpc_answer_dropped_running"):
    """The request was being executed; it runs to its end, but no answer will be sent. Its effects
    may have taken place.

    Source:
        mtproto/constructors/rpc_answer_dropped_running.md
    """


class RpcAnswerUnknown(tl.Constructor, id=0x5E2AD36E, name="rpc_answer_unknown"):
    """The server doesn't know the request to be dropped: it never arrived, or its answer was sent
    and acknowledged long ago.

    Source:
        mtproto/constructors/rpc_answer_unknown.md
    """


class RpcError(tl.Constructor, id=0x2144CA19, name="rpc_error"):
    """The request failed. Stands in the place of the result.

    Attributes:
        error_code: Class of the failure, like an HTTP status: 303 go to another data center, 400
            bad request, 401 not logged in, 403 forbidden, 406 not acceptable, 420 too many
            requests, 500 server trouble.
        error_message: Name in capitals such as `PHONE_CODE_INVALID`, often with a number at the
            end, as in `FLOOD_WAIT_30` (seconds).

    Source:
        mtproto/constructors/rpc_error.md
    """

    error_code: int = tl.int32()
    error_message: str = tl.string()


class RpcResult(tl.Constructor, id=0xF35C6D01, name="rpc_result"):
    """Carries the answer to one API request. Find the request by its message id; acknowledge the
    message in which this comes.

    Attributes:
        req_msg_id: Message id of the request that is answered.
        result: The answer: an object of the method's result type, an `types.RpcError`, or either of
            them inside a `types.GzipPacked`.

    Source:
        mtproto/constructors/rpc_result.md
    """

    req_msg_id: int = tl.int64()
    result: TypeObject = tl.boxed("Object")


class ServerDHInnerData(tl.Constructor, id=0xB5890DBA, name="server_DH_inner_data"):
    """Decrypted contents of the server's answer: the Diffie-Hellman group and the server's public
    value. Check group and value as the security guidelines demand before going on.

    Attributes:
        nonce: The client's nonce repeated; check it.
        server_nonce: The server's nonce repeated; check it.
        g: Generator of the group, a number from 2 to 7.
        dh_prime: Modulus: a 2048-bit safe prime, big-endian. Verify it or compare it with known
            good ones.
        g_a: The server's public value, 256 bytes big-endian; must lie well between 1 and the
            modulus.
        server_time: Unix time at the server; use it to correct your clock for message ids.

    Source:
        mtproto/constructors/server_DH_inner_data.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    g: int = tl.int32()
    dh_prime: bytes = tl.bytes_()
    g_a: bytes = tl.bytes_()
    server_time: int = tl.int32()


class ServerDHParamsFail(tl.Constructor, id=0x79CB045D, name="server_DH_params_fail"):
    """The server rejects the second step. Begin the handshake anew.

    Attributes:
        nonce: The client's nonce repeated; check it.
        server_nonce: The server's nonce repeated; check it.
        new_nonce_hash: Last 16 bytes of the SHA1 of `new_nonce`; proves that the rejection comes
            from the server.

    Source:
        mtproto/constructors/server_DH_params_fail.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    new_nonce_hash: bytes = tl.int128()


class ServerDHParamsOk(tl.Constructor, id=0xD0E8075C, name="server_DH_params_ok"):
    """The server accepts the second step and sends its half of the Diffie-Hellman exchange,
    encrypted.

    Attributes:
        nonce: The client's nonce repeated; check it.
        server_nonce: The server's nonce repeated; check it.
        encrypted_answer: SHA1, then a `types.ServerDHInnerData`, then padding, all under
            AES-256-IGE with the key derived from `new_nonce` and `server_nonce`.

    Source:
        mtproto/constructors/server_DH_params_ok.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    encrypted_answer: bytes = tl.bytes_()


class DestroyAuthKey(tl.Function["TypeDestroyAuthKeyRes"], id=0xD1435160, name="destroy_auth_key"):
    """Deletes the authorization key with which it is encrypted, on the server. Everything bound to
    the key is lost; sensible after auth.logOut or for a key that will never be used again.

    Source:
        mtproto/methods/destroy_auth_key.md
    """


class DestroySession(tl.Function["TypeDestroySessionRes"], id=0xE7512126, name="destroy_session"):
    """Makes the server forget another session of the same authorization key together with its
    undelivered messages and updates. The current session cannot be destroyed this way.

    Args:
        session_id: 64-bit number of the session, which its client had chosen at random.

    Source:
        mtproto/methods/destroy_session.md
    """

    session_id: int = tl.int64()


class GetFutureSalts(tl.Function["TypeFutureSalts"], id=0xB921BD04, name="get_future_salts"):
    """Asks for server salts that will be valid later, so a client can switch in time instead of
    having messages refused. Each salt lives an hour or so. Answered by `types.FutureSalts`
    directly, not as an RPC result.

    Args:
        num: How many salts are wanted, 1 to 64; fewer may come.

    Source:
        mtproto/methods/get_future_salts.md
    """

    num: int = tl.int32()


class HttpWait(tl.Function["object"], id=0x9299359F, name="http_wait"):
    """Over HTTP, lets the server hold a request open until it has something to send (long polling),
    since it can't push there. Useless over TCP. Nothing answers it as such; without it the HTTP
    transport behaves as if 0, 0, 25000 had been sent.

    Args:
        max_delay: Milliseconds the server may hold back a message in order to send several
            together.
        wait_after: Milliseconds the server waits for more after the newest message it received for
            you.
        max_wait: Milliseconds after which the server answers in any case, even with nothing.

    Source:
        mtproto/methods/http_wait.md
    """

    max_delay: int = tl.int32()
    wait_after: int = tl.int32()
    max_wait: int = tl.int32()


class Ping(tl.Function["TypePong"], id=0x7ABE77EC, name="ping"):
    """Checks that the connection is alive and keeps it open. The server answers with `types.Pong`.
    A quiet client sends one about every minute.

    Args:
        ping_id: Any number; the pong repeats it.

    Source:
        mtproto/methods/ping.md
    """

    ping_id: int = tl.int64()


class PingDelayDisconnect(tl.Function["TypePong"], id=0xF3427B8C, name="ping_delay_disconnect"):
    """Pings like `ping` and orders the server to close the connection if no further ping arrives in
    time, so that dead connections don't linger.

    Args:
        ping_id: Any number; the pong repeats it.
        disconnect_delay: Seconds after which the server hangs up; choose it a bit longer than the
            pause between pings, for example 75 for one each minute.

    Source:
        mtproto/methods/ping_delay_disconnect.md
    """

    ping_id: int = tl.int64()
    disconnect_delay: int = tl.int32()


class ReqDHParams(tl.Function["TypeServerDHParams"], id=0xD712E4BE, name="req_DH_params"):
    """Second step of the handshake: delivers the factors of pq as a small proof of work, and the
    client's secret nonce encrypted for the server. The answer carries the Diffie-Hellman
    parameters. Sent unencrypted, after `req_pq_multi`.

    Args:
        nonce: The client's nonce of this handshake.
        server_nonce: The server's nonce, from `types.ResPQ`.
        p: Smaller prime factor of pq, as big-endian bytes without leading zeros.
        q: Larger prime factor of pq, in the same form.
        public_key_fingerprint: Which of the offered RSA keys `encrypted_data` is made for.
        encrypted_data: A serialized `types.PQInnerDataDc` (or the temporary kind), padded by
            RSA_PAD and encrypted with that key; 256 bytes.

    Source:
        mtproto/methods/req_DH_params.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    p: bytes = tl.bytes_()
    q: bytes = tl.bytes_()
    public_key_fingerprint: int = tl.int64()
    encrypted_data: bytes = tl.bytes_()


class ReqPq(tl.Function["TypeResPQ"], id=0x60469778, name="req_pq"):
    """Opens the making of an authorization key, in its old form. Sent unencrypted. Use
    `req_pq_multi` instead: it differs only in that the server may offer several RSA keys.

    Args:
        nonce: 16 random bytes chosen by the client; they mark every later message of this
            handshake.

    Source:
        mtproto/methods/req_pq.md
    """

    nonce: bytes = tl.int128()


class ReqPqMulti(tl.Function["TypeResPQ"], id=0xBE7E8EF1, name="req_pq_multi"):
    """Opens the making of an authorization key. Sent unencrypted as the first request on a
    connection without a key. The answer `types.ResPQ` brings a number to factorise and the
    fingerprints of usable RSA keys.

    Args:
        nonce: 16 random bytes chosen by the client; they mark every later message of this
            handshake.

    Source:
        mtproto/methods/req_pq_multi.md
    """

    nonce: bytes = tl.int128()


class RpcDropAnswer(tl.Function["TypeRpcDropAnswer"], id=0x58E4A740, name="rpc_drop_answer"):
    """Tells the server that the answer to an earlier request is no longer wanted, for example since
    the user closed the window. The request itself may still be executed; the reply tells how far it
    had come.

    Args:
        req_msg_id: Message id of the request whose answer can be dropped.

    Source:
        mtproto/methods/rpc_drop_answer.md
    """

    req_msg_id: int = tl.int64()


class SetClientDHParams(
    tl.Function["TypeSetClientDHParamsAnswer"], id=0xF5045F1F, name="set_client_DH_params"
):
    """Third step of the handshake: hands over the client's half of the Diffie-Hellman exchange. If
    the answer is `types.DhGenOk`, both sides own the authorization key. Sent unencrypted.

    Args:
        nonce: The client's nonce of this handshake.
        server_nonce: The server's nonce of this handshake.
        encrypted_data: SHA1 and serialized `types.ClientDHInnerData`, padded and encrypted by
            AES-256-IGE with the key derived from both nonces.

    Source:
        mtproto/methods/set_client_DH_params.md
    """

    nonce: bytes = tl.int128()
    server_nonce: bytes = tl.int128()
    encrypted_data: bytes = tl.bytes_()


TypeBadMsgNotification: TypeAlias = BadMsgNotification | BadServerSalt
"""Complaint about a message that was ignored. A wrong salt has a kind of its own, since the right
one comes along.
"""
TypeBindAuthKeyInner: TypeAlias = BindAuthKeyInner
"""Inner part of binding a temporary key to a permanent one."""
TypeClientDHInnerData: TypeAlias = ClientDHInnerData
"""The client's Diffie-Hellman half before encryption."""
TypeDestroyAuthKeyRes: TypeAlias = DestroyAuthKeyOk | DestroyAuthKeyNone | DestroyAuthKeyFail
"""Whether the deletion of an authorization key worked."""
TypeDestroySessionRes: TypeAlias = DestroySessionOk | DestroySessionNone
"""Outcome of destroying a session; both kinds mean that it no longer exists."""
TypeFutureSalt: TypeAlias = FutureSalt
"""A server salt and the time in which it is good."""
TypeFutureSalts: TypeAlias = FutureSalts
"""A supply of server salts for the coming hours."""
TypeMessage: TypeAlias = Message
"""An MTProto message as it stands in a container. Don't confuse it with the chat messages of the
API, whose type has the same name.
"""
TypeMessageContainer: TypeAlias = MsgContainer
"""Several MTProto messages in one packet."""
TypeMessageCopy: TypeAlias = MsgCopy
"""A message repeated under a new id."""
TypeMsgDetailedInfo: TypeAlias = MsgDetailedInfo | MsgNewDetailedInfo
"""Notice that a message is waiting to be fetched: an answer to a request, or something new from the
server.
"""
TypeMsgResendReq: TypeAlias = MsgResendReq | MsgResendAnsReq
"""Wish to have messages sent again: the named ones, or the answers to them."""
TypeMsgsAck: TypeAlias = MsgsAck
"""Receipt for messages that arrived."""
TypeMsgsAllInfo: TypeAlias = MsgsAllInfo
"""Report on the fate of messages that nobody asked for."""
TypeMsgsStateInfo: TypeAlias = MsgsStateInfo
"""Answer to the question about the fate of messages."""
TypeMsgsStateReq: TypeAlias = MsgsStateReq
"""Question about the fate of messages sent earlier."""
TypeNewSession: TypeAlias = NewSessionCreated
"""News that the server started a session afresh and may have lost messages of the old one."""
TypeObject: TypeAlias = GzipPacked
"""Any serialized object at all: stands in the schema where the contents can be of every type. Its
one constructor of its own is `types.GzipPacked`, which replaces another object by its compressed
form.
"""
TypePQInnerData: TypeAlias = PQInnerData | PQInnerDataDc | PQInnerDataTempDc | PQInnerDataTemp
"""Secret contents of the second step of the handshake. Take the `_dc` kinds: with `temp` for a
temporary key, without for a permanent one.
"""
TypePong: TypeAlias = Pong
"""Sign of life in answer to either kind of ping."""
TypeResPQ: TypeAlias = ResPQ
"""First answer of the handshake that makes an authorization key."""
TypeRpcDropAnswer: TypeAlias = RpcAnswerUnknown | RpcAnswerDroppedRunning | RpcAnswerDropped
"""What became of an answer that the client no longer wants: unknown, still being worked on, or
thrown away.
"""
TypeRpcError: TypeAlias = RpcError
"""Failure of a request, with a number for its class and a name."""
TypeRpcResult: TypeAlias = RpcResult
"""Envelope in which every answer to an API request arrives."""
TypeServerDHParams: TypeAlias = ServerDHParamsFail | ServerDHParamsOk
"""The server's answer to the second step of the handshake: its encrypted Diffie-Hellman half, or a
rejection.
"""
TypeServerDHInnerData: TypeAlias = ServerDHInnerData
"""The server's Diffie-Hellman half after decryption."""
TypeSetClientDHParamsAnswer: TypeAlias = DhGenOk | DhGenRetry | DhGenFail
"""Last answer of the handshake: the key is made, must be tried again with another secret, or
failed. The three hashes in it differ by one byte of their input.
"""
