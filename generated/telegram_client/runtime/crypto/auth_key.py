"""The 2048-bit key that client and server share. Floor 0.

https://core.telegram.org/mtproto/auth_key, items 8 and 9
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from functools import cached_property

from ..errors import LocalError
from .hashes import sha1

__all__ = ["AuthKey"]

SIZE = 256


@dataclass(frozen=True, eq=False, repr=False)
class AuthKey:
    """An auth key and the hashes that name it. Longs are signed, as TL reads them."""

    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) != SIZE:
            raise LocalError(f"auth key: {len(self.data)} bytes, not {SIZE}")

    @classmethod
    def from_exchange(cls, public: int, secret: int, prime: int) -> AuthKey:
        """The key of a finished exchange: the peer's public value to the power of our secret."""
        return cls(pow(public, secret, prime).to_bytes(SIZE, "big"))

    @cached_property
    def key_id(self) -> bytes:
        """auth_key_id as it stands in a message: the 64 lower-order bits of SHA1."""
        return sha1(self.data)[12:]

    @cached_property
    def id(self) -> int:
        """auth_key_id as a long, for `auth.bindTempAuthKey`."""
        return int.from_bytes(self.key_id, "little", signed=True)

    @cached_property
    def aux_hash(self) -> bytes:
        """auth_key_aux_hash: the 64 higher-order bits of SHA1."""
        return sha1(self.data)[:8]

    @property
    def retry_id(self) -> int:
        """auth_key_aux_hash as a long, for `client_DH_inner_data` after `dh_gen_retry`."""
        return int.from_bytes(self.aux_hash, "little", signed=True)

    def new_nonce_hash(self, new_nonce: bytes, number: int) -> bytes:
        """new_nonce_hash1, 2 or 3: what `dh_gen_ok`, `dh_gen_retry` or `dh_gen_fail` must carry."""
        return sha1(new_nonce, bytes([number]), self.aux_hash)[4:]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, AuthKey):
            return NotImplemented
        return hmac.compare_digest(self.data, other.data)

    def __hash__(self) -> int:
        return hash(self.key_id)

    def __repr__(self) -> str:
        return f"<AuthKey {self.key_id.hex()}>"
