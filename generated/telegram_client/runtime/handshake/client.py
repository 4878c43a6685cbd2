"""The client's side of the key exchange: answers in, queries out, a key at the end. Floor 2.

    RequestingPq -> RequestingDHParams -> SettingDHParams (again after dh_gen_retry) -> NewKey

Every step has the query to send and a `receive` for its answer. An answer that fails a check is a
SecurityError and ends the exchange: nothing of it may be used
(https://core.telegram.org/mtproto/security_guidelines#behavior-in-case-of-mismatch).
Items are those of https://core.telegram.org/mtproto/auth_key.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..crypto import (
    AuthKey,
    RandomBytes,
    RSAPublicKey,
    check_group,
    check_public,
    factorize,
    open_inner_data,
    rsa_pad,
    seal_inner_data,
    tmp_aes,
)
from ..crypto.hashes import sha1
from ..errors import LocalError, RemoteError, SecurityError
from ..message import Unencrypted
from ..message_ids import MessageIds, ServerTime
from ..service import (
    ClientDHInnerData,
    DhGenFail,
    DhGenOk,
    DhGenRetry,
    PQInnerDataDc,
    PQInnerDataTempDc,
    ReqDHParams,
    ReqPqMulti,
    ResPQ,
    ServerDHInnerData,
    ServerDHParamsFail,
    ServerDHParamsOk,
    SetClientDHParams,
)
from .keys import HandshakeError, NewKey, check_nonces, first_salt, read

__all__ = ["ClientHandshake", "RequestingDHParams", "RequestingPq", "SettingDHParams", "Terms"]

SECRET = 256  # bytes of b, "a random 2048-bit number"
ATTEMPTS = 5  # how often the server may find that it already has a key of this hash


@dataclass(frozen=True)
class Terms:
    """With whom a key is wanted, and which.

    Attributes:
        keys: the server's possible public keys by fingerprint.
        data_center: its number; 10000 more for a test one, negative for a media one.
        expires_in: the seconds a temporary key shall live; None for a permanent key.
    """

    keys: Mapping[int, RSAPublicKey]
    data_center: int
    expires_in: int | None = None


@dataclass(frozen=True)
class RequestingPq:
    """Item 1: asks for a number to factorise."""

    nonce: bytes
    terms: Terms

    @property
    def query(self) -> bytes:
        return bytes(ReqPqMulti(nonce=self.nonce))

    def receive(self, data: bytes, now: float, random_bytes: RandomBytes) -> RequestingDHParams:
        """Items 2 to 4: factorise pq and hide a nonce that only the server can read."""
        answer: ResPQ = read(data, ResPQ)
        check_nonces(answer, nonce=self.nonce)
        fingerprint, key = self._choose_key(answer.server_public_key_fingerprints)
        p, q = map(_minimal, factorize(int.from_bytes(answer.pq, "big")))
        new_nonce = random_bytes(32)
        inner = self._inner_data(answer, p, q, new_nonce)
        query = ReqDHParams(
            nonce=self.nonce,
            server_nonce=answer.server_nonce,
            p=p,
            q=q,
            public_key_fingerprint=fingerprint,
            encrypted_data=rsa_pad(inner, key, random_bytes),
        )
        return RequestingDHParams(
            bytes(query), self.nonce, answer.server_nonce, new_nonce, self.terms.expires_in
        )

    def _choose_key(self, fingerprints: list[int]) -> tuple[int, RSAPublicKey]:
        for fingerprint in fingerprints:
            if key := self.terms.keys.get(fingerprint):
                return fingerprint, key
        raise SecurityError(
            f"resPQ: the server has the keys {_hex(fingerprints)}, we know {_hex(self.terms.keys)}"
        )

    def _inner_data(self, answer: ResPQ, p: bytes, q: bytes, new_nonce: bytes) -> bytes:
        """https://core.telegram.org/mtproto/auth_key#4-encrypted-data-payload-generation"""
        terms, server_nonce = self.terms, answer.server_nonce
        if terms.expires_in is None:
            permanent = PQInnerDataDc(
                pq=answer.pq,
                p=p,
                q=q,
                nonce=self.nonce,
                server_nonce=server_nonce,
                new_nonce=new_nonce,
                dc=terms.data_center,
            )
            return bytes(permanent)
        temporary = PQInnerDataTempDc(
            pq=answer.pq,
            p=p,
            q=q,
            nonce=self.nonce,
            server_nonce=server_nonce,
            new_nonce=new_nonce,
            dc=terms.data_center,
            expires_in=terms.expires_in,
        )
        return bytes(temporary)


@dataclass(frozen=True, repr=False)
class RequestingDHParams:
    """Item 5: asks for the group and the server's half of the key."""

    query: bytes
    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes
    expires_in: int | None

    def receive(self, data: bytes, now: float, random_bytes: RandomBytes) -> SettingDHParams:
        """Items 6 and 7: check the group, choose our half of the key."""
        answer: ServerDHParamsOk | ServerDHParamsFail
        answer = read(data, ServerDHParamsOk, ServerDHParamsFail)
        check_nonces(answer, nonce=self.nonce, server_nonce=self.server_nonce)
        if isinstance(answer, ServerDHParamsFail):
            expected = sha1(self.new_nonce)[4:]  # "128 lower-order bits of SHA1 (new_nonce)"
            _check_hash("new_nonce_hash", answer.new_nonce_hash, expected)
            raise HandshakeError("server_DH_params_fail: the server refused our query")
        key, iv = tmp_aes(self.server_nonce, self.new_nonce)
        inner: ServerDHInnerData
        inner = read(
            open_inner_data(answer.encrypted_answer, key, iv), ServerDHInnerData, exact=True
        )
        check_nonces(inner, nonce=self.nonce, server_nonce=self.server_nonce)
        prime, g_a = (int.from_bytes(number, "big") for number in (inner.dh_prime, inner.g_a))
        check_group(inner.g, prime, random_bytes)
        check_public(g_a, prime, "g_a")
        expires_at = None if self.expires_in is None else inner.server_time + self.expires_in
        exchange = _Exchange(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            new_nonce=self.new_nonce,
            g=inner.g,
            prime=prime,
            g_a=g_a,
            time_offset=inner.server_time - now,
            expires_at=expires_at,
        )
        return exchange.set_params(random_bytes, retry_id=0, attempt=1)


@dataclass(frozen=True, repr=False)
class _Exchange:
    """What stays the same from one attempt at item 7 to the next."""

    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes
    g: int
    prime: int
    g_a: int
    time_offset: float
    expires_at: int | None

    def set_params(
        self, random_bytes: RandomBytes, *, retry_id: int, attempt: int
    ) -> SettingDHParams:
        """Item 7 with a new b."""
        secret = int.from_bytes(random_bytes(SECRET), "big")
        g_b = pow(self.g, secret, self.prime)
        check_public(g_b, self.prime, "our own g_b")
        inner = ClientDHInnerData(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            retry_id=retry_id,
            g_b=g_b.to_bytes(SECRET, "big"),
        )
        key, iv = tmp_aes(self.server_nonce, self.new_nonce)
        query = SetClientDHParams(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            encrypted_data=seal_inner_data(bytes(inner), key, iv, random_bytes),
        )
        auth_key = AuthKey.from_exchange(self.g_a, secret, self.prime)
        return SettingDHParams(bytes(query), self, auth_key, attempt)


@dataclass(frozen=True, repr=False)
class SettingDHParams:
    """Item 7: sends our half of the key."""

    query: bytes
    exchange: _Exchange
    auth_key: AuthKey
    attempt: int

    def receive(
        self, data: bytes, now: float, random_bytes: RandomBytes
    ) -> SettingDHParams | NewKey:
        """Item 9: the key, or another attempt because the server has one of this hash."""
        answer: DhGenOk | DhGenRetry | DhGenFail = read(data, DhGenOk, DhGenRetry, DhGenFail)
        exchange = self.exchange
        check_nonces(answer, nonce=exchange.nonce, server_nonce=exchange.server_nonce)
        number, got = _new_nonce_hash(answer)
        expected = self.auth_key.new_nonce_hash(exchange.new_nonce, number)
        _check_hash(f"new_nonce_hash{number}", got, expected)
        if isinstance(answer, DhGenOk):
            salt = first_salt(exchange.new_nonce, exchange.server_nonce)
            return NewKey(self.auth_key, salt, exchange.time_offset, exchange.expires_at)
        if isinstance(answer, DhGenFail):
            raise HandshakeError("dh_gen_fail: the server refused the key")
        if self.attempt == ATTEMPTS:
            raise RemoteError(f"dh_gen_retry: {ATTEMPTS} keys in a row, no server has so many")
        return exchange.set_params(
            random_bytes, retry_id=self.auth_key.retry_id, attempt=self.attempt + 1
        )


class ClientHandshake:
    """The steps behind two verbs, with the framing of unencrypted messages.

    Send what `data_to_send` gives, and give every packet to `receive` until it returns the key.
    After any error, and where an answer does not come, begin anew.
    """

    def __init__(
        self,
        keys: Mapping[int, RSAPublicKey],
        data_center: int,
        *,
        random_bytes: RandomBytes,
        time_offset: float,
        expires_in: int | None = None,
    ) -> None:
        """See `Terms`; `time_offset` is a guess of unix time less `now`."""
        terms = Terms(keys, data_center, expires_in)
        self._random_bytes = random_bytes
        self._ids = MessageIds(ServerTime(time_offset, is_known=False))
        self._step: RequestingPq | RequestingDHParams | SettingDHParams | NewKey
        self._step = RequestingPq(random_bytes(16), terms)
        self._to_send = self._step.query

    def data_to_send(self, now: float) -> bytes:
        """The packet to send now, once; empty while it is the server's turn."""
        query, self._to_send = self._to_send, b""
        return Unencrypted(self._ids.next(now), query).to_bytes() if query else b""

    def receive(self, packet: bytes, now: float) -> NewKey | None:
        """Take the server's answer; the key once there is one."""
        if isinstance(self._step, NewKey):
            raise LocalError("the key exchange is over")
        data = Unencrypted.from_bytes(packet).data
        step = self._step = self._step.receive(data, now, self._random_bytes)
        if isinstance(step, NewKey):
            return step
        self._to_send = step.query
        return None


def _new_nonce_hash(answer: DhGenOk | DhGenRetry | DhGenFail) -> tuple[int, bytes]:
    """Which of the three hashes an answer has to carry, and the one it carries."""
    match answer:
        case DhGenOk():
            return 1, answer.new_nonce_hash1
        case DhGenRetry():
            return 2, answer.new_nonce_hash2
        case DhGenFail():
            return 3, answer.new_nonce_hash3


def _check_hash(name: str, got: bytes, expected: bytes) -> None:
    if not hmac.compare_digest(got, expected):
        raise SecurityError(f"{name}: got {got.hex()}, which is not made of our new_nonce")


def _minimal(number: int) -> bytes:
    """A large number as TL carries it: big-endian, without leading zeros."""
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def _hex(fingerprints: Iterable[int]) -> str:
    return ", ".join(f"{fingerprint & (2**64 - 1):016x}" for fingerprint in fingerprints) or "none"
