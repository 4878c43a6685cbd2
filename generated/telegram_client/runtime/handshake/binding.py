"""The message that binds a temporary key to a permanent one, for both sides. Floor 2.

https://core.telegram.org/method/auth.bindTempAuthKey#binding-message-contents
It is encrypted by the permanent key, as MTProto 1.0 did, and travels inside a request that is
encrypted by the temporary one, so that the server sees that one client holds both.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from ..crypto import AuthKey, RandomBytes, decrypt_message_v1, encrypt_message_v1
from ..errors import SecurityError
from ..service import BindAuthKeyInner
from .keys import read

__all__ = ["Binding", "open_binding", "seal_binding"]

HEADER = struct.Struct("<16sqii")  # random:int128 msg_id:long seqno:int msg_len:int
LENGTH = 40  # of bind_auth_key_inner


class Binding(NamedTuple):
    """What a binding message says; longs are signed, as TL reads them.

    Attributes:
        nonce: a random long, also in the request.
        temporary: auth_key_id of the temporary key.
        permanent: auth_key_id of the permanent key, also in the request.
        session_id: of the session in which the request is sent, under the temporary key.
        expires_at: when the temporary key ends, also in the request.
        msg_id: of the request.
    """

    nonce: int
    temporary: int
    permanent: int
    session_id: int
    expires_at: int
    msg_id: int


def seal_binding(binding: Binding, permanent: AuthKey, random_bytes: RandomBytes) -> bytes:
    """`encrypted_message` of the request."""
    inner = BindAuthKeyInner(
        nonce=binding.nonce,
        temp_auth_key_id=binding.temporary,
        perm_auth_key_id=binding.permanent,
        temp_session_id=binding.session_id,
        expires_at=binding.expires_at,
    )
    header = HEADER.pack(random_bytes(16), binding.msg_id, 0, LENGTH)
    return encrypt_message_v1(permanent, header + bytes(inner), random_bytes)


def open_binding(encrypted: bytes, permanent: AuthKey) -> Binding:
    """The server's view; it is for the caller to compare all of it with the request."""
    plaintext = decrypt_message_v1(permanent, encrypted, length=HEADER.size + LENGTH)
    _, msg_id, seq_no, length = HEADER.unpack_from(plaintext)
    if (seq_no, length) != (0, LENGTH):
        raise SecurityError(f"binding message: seqno {seq_no}, length {length}, not 0, {LENGTH}")
    inner: BindAuthKeyInner = read(plaintext[HEADER.size :], BindAuthKeyInner, exact=True)
    return Binding(
        inner.nonce,
        inner.temp_auth_key_id,
        inner.perm_auth_key_id,
        inner.temp_session_id,
        inner.expires_at,
        msg_id,
    )
