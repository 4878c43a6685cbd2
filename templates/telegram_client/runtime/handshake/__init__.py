"""The key exchange: an auth key for client and server, from random numbers. Floor 2.

https://core.telegram.org/mtproto/auth_key. The steps are frozen values, each with what the next
one needs and no more; `ClientHandshake` and `ServerHandshake` put them behind verbs and the
framing of unencrypted messages. Time and randomness are arguments.

client   the steps of the client
server   the steps of the server
keys     what both share, and end up with
binding  the message that binds a temporary key to a permanent one
"""

from __future__ import annotations

from .binding import Binding, open_binding, seal_binding
from .client import ClientHandshake
from .keys import HandshakeError, NewKey
from .server import Host, ServerHandshake, refusal_code

__all__ = [
    "Binding",
    "ClientHandshake",
    "HandshakeError",
    "Host",
    "NewKey",
    "ServerHandshake",
    "open_binding",
    "refusal_code",
    "seal_binding",
]
