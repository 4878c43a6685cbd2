"""Constructors of PhoneCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .data_json import TypeDataJSON
    from .phone_call_discard_reason import TypePhoneCallDiscardReason
    from .phone_call_protocol import TypePhoneCallProtocol
    from .phone_connection import TypePhoneConnection


class PhoneCallEmpty(tl.Constructor, id=0x5366C915, name="phoneCallEmpty"):
    """A call nothing is known about beyond its ID.

    Attributes:
        id: Id of the call.

    Source:
        api/constructors/phoneCallEmpty.md
    """

    id: int = tl.int64()


class PhoneCallWaiting(tl.Constructor, id=0xC5226F17, name="phoneCallWaiting"):
    """Your outgoing call before the other side has picked up.

    Attributes:
        video: Set if it is a video call.
        id: Id of the call.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        date: When the call was placed, as Unix time in seconds.
        admin_id: Who calls, that is, you.
        participant_id: Who is being called.
        protocol: Which versions and connection types the caller's app supports.
        receive_date: Since when the other device has been ringing, as Unix time. Absent as long as
            it hasn't been reached.

    Source:
        api/constructors/phoneCallWaiting.md
    """

    flags = tl.flags()
    video: bool = tl.true(bit=6, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    date: int = tl.int32()
    admin_id: int = tl.int64()
    participant_id: int = tl.int64()
    protocol: TypePhoneCallProtocol = tl.boxed("PhoneCallProtocol")
    receive_date: int | None = tl.int32(bit=0, default=None)


class PhoneCallRequested(tl.Constructor, id=0x14B0ED0C, name="phoneCallRequested"):
    """Somebody is calling you. Answer with `phone.accept_call` or turn it down with
    `phone.discard_call`.

    Attributes:
        video: Set if it is a video call.
        id: Id of the call.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        date: When the call was placed, as Unix time in seconds.
        admin_id: User id of the caller.
        participant_id: Who is called, that is, you.
        g_a_hash: SHA-256 of the caller's half of the key exchange; compare it later with the real
            `g_a`.
        protocol: Which versions and connection types the caller's app supports.

    Source:
        api/constructors/phoneCallRequested.md
    """

    flags = tl.flags()
    video: bool = tl.true(bit=6, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    date: int = tl.int32()
    admin_id: int = tl.int64()
    participant_id: int = tl.int64()
    g_a_hash: bytes = tl.bytes_()
    protocol: TypePhoneCallProtocol = tl.boxed("PhoneCallProtocol")


class PhoneCallAccepted(tl.Constructor, id=0x3660C311, name="phoneCallAccepted"):
    """The other side has picked up your call. Compute the key and go on with `phone.confirm_call`.

    Attributes:
        video: Set if it is a video call.
        id: Id of the call.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        date: When the call was placed, as Unix time in seconds.
        admin_id: Who calls, that is, you.
        participant_id: Who picked up.
        g_b: The callee's half of the key exchange.
        protocol: Which versions and connection types the caller's app supports.

    Source:
        api/constructors/phoneCallAccepted.md
    """

    flags = tl.flags()
    video: bool = tl.true(bit=6, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    date: int = tl.int32()
    admin_id: int = tl.int64()
    participant_id: int = tl.int64()
    g_b: bytes = tl.bytes_()
    protocol: TypePhoneCallProtocol = tl.boxed("PhoneCallProtocol")


class PhoneCall(tl.Constructor, id=0x30535AF5, name="phoneCall"):
    """A call whose key exchange is finished: both sides may now connect and talk.

    Attributes:
        p2p_allowed: The devices may connect directly, which shows each the other's IP address.
        video: Set if it is a video call.
        conference_supported: The call can be turned into a group call later.
        id: Id of the call.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        date: When the call was placed, as Unix time in seconds.
        admin_id: Who made the call.
        participant_id: Who was called.
        g_a_or_b: The other side's half of the key exchange: `g_b` for the caller, `g_a` for the
            callee.
        key_fingerprint: Last 64 bits of the key's SHA-1; if yours differs, hang up.
        protocol: Which versions and connection types the caller's app supports.
        connections: Relay servers to try, the best one first.
        start_date: When the talk began, as Unix time.
        custom_parameters: Settings for the call library as JSON.

    Source:
        api/constructors/phoneCall.md
    """

    flags = tl.flags()
    p2p_allowed: bool = tl.true(bit=5, default=False)
    video: bool = tl.true(bit=6, default=False)
    conference_supported: bool = tl.true(bit=8, default=False)
    id: int = tl.int64()
    access_hash: int = tl.int64()
    date: int = tl.int32()
    admin_id: int = tl.int64()
    participant_id: int = tl.int64()
    g_a_or_b: bytes = tl.bytes_()
    key_fingerprint: int = tl.int64()
    protocol: TypePhoneCallProtocol = tl.boxed("PhoneCallProtocol")
    connections: list[TypePhoneConnection] = tl.vector(tl.boxed("PhoneConnection"))
    start_date: int = tl.int32()
    custom_parameters: TypeDataJSON | None = tl.boxed("DataJSON", bit=7, default=None)


class PhoneCallDiscarded(tl.Constructor, id=0x50CA4DE1, name="phoneCallDiscarded"):
    """A call that has ended or never came about.

    Attributes:
        need_rating: Ask the user how good the call was, then send `phone.set_call_rating`.
        need_debug: The server wants the technical log; send it with `phone.save_call_debug`.
        video: Set if it is a video call.
        id: Id of the call.
        reason: Why it ended.
        duration: Length of the talk in seconds.

    Source:
        api/constructors/phoneCallDiscarded.md
    """

    flags = tl.flags()
    need_rating: bool = tl.true(bit=2, default=False)
    need_debug: bool = tl.true(bit=3, default=False)
    video: bool = tl.true(bit=6, default=False)
    id: int = tl.int64()
    reason: TypePhoneCallDiscardReason | None = tl.boxed(
        "PhoneCallDiscardReason", bit=0, default=None
    )
    duration: int | None = tl.int32(bit=1, default=None)


TypePhoneCall: TypeAlias = (
    PhoneCallEmpty
    | PhoneCallWaiting
    | PhoneCallRequested
    | PhoneCallAccepted
    | PhoneCall
    | PhoneCallDiscarded
)
"""State of a one-to-one call. It goes from waiting (caller) or requested (callee) over accepted to
running and ends as discarded; each step arrives in `types.UpdatePhoneCall`.
"""
