"""Constructors of PhoneConnection."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PhoneConnection(tl.Constructor, id=0x9CC123C7, name="phoneConnection"):
    """A relay server of Telegram that passes on the encrypted sound of a call.

    Attributes:
        tcp: It takes TCP; without this flag, UDP.
        id: Number that names the relay.
        ip: IPv4 address of the reflector server.
        ipv6: IPv6 address; may be empty.
        port: Port to connect to.
        peer_tag: 16 bytes put in front of every packet so that the relay finds the call.

    Source:
        api/constructors/phoneConnection.md
    """

    flags = tl.flags()
    tcp: bool = tl.true(bit=0, default=False)
    id: int = tl.int64()
    ip: str = tl.string()
    ipv6: str = tl.string()
    port: int = tl.int32()
    peer_tag: bytes = tl.bytes_()


class PhoneConnectionWebrtc(tl.Constructor, id=0x635FE375, name="phoneConnectionWebrtc"):
    """A TURN or STUN server for calls made through WebRTC.

    Attributes:
        turn: It can serve as TURN server, relaying the sound.
        stun: It can serve as STUN server, telling devices their public address.
        id: Number that names the server.
        ip: IPv4 address of the TURN or STUN server.
        ipv6: IPv6 address; may be empty.
        port: Network port to connect to.
        username: Name to log in with.
        password: Password that goes with the username.

    Source:
        api/constructors/phoneConnectionWebrtc.md
    """

    flags = tl.flags()
    turn: bool = tl.true(bit=0, default=False)
    stun: bool = tl.true(bit=1, default=False)
    id: int = tl.int64()
    ip: str = tl.string()
    ipv6: str = tl.string()
    port: int = tl.int32()
    username: str = tl.string()
    password: str = tl.string(secret=True)


TypePhoneConnection: TypeAlias = PhoneConnection | PhoneConnectionWebrtc
"""Server through which the two devices of a call may reach each other."""
