"""The server's side of the key exchange: queries in, answers out, a key at the end. Floor 2.

    AwaitingPq -> AwaitingDHParams -> AwaitingClientParams (again after dh_gen_retry) -> NewKey

Items are those of https://core.telegram.org/mtproto/auth_key. "Both sides are to check": the
server refuses what the client must not send as the client does the other way round.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ..crypto import (
    DH_PRIME,
    AuthKey,
    RandomBytes,
    RSAPrivateKey,
    check_public,
    open_inner_data,
    rsa_unpad,
    rsa_unpad_retired,
    seal_inner_data,
    tmp_aes,
)
from ..crypto.primes import is_prime
from ..errors import RemoteError, SecurityError
from ..message import Unencrypted
from ..message_ids import ANSWER, MessageIds, ServerTime
from ..service import (
    ClientDHInnerData,
    DhGenOk,
    DhGenRetry,
    PQInnerData,
    PQInnerDataDc,
    PQInnerDataTemp,
    PQInnerDataTempDc,
    ReqDHParams,
    ReqPq,
    ReqPqMulti,
    ResPQ,
    ServerDHInnerData,
    ServerDHParamsOk,
    SetClientDHParams,
    TypePQInnerData,
)
from .keys import HandshakeError, NewKey, check_nonces, first_salt, read

__all__ = ["AwaitingClientParams", "AwaitingDHParams", "AwaitingPq", "Host", "ServerHandshake"]

SECRET = 256  # bytes of a
GENERATOR = 3  # what Telegram's servers use with DH_PRIME


@dataclass(frozen=True)
class Host:
    """A server, as far as a key exchange needs to know it.

    Attributes:
        key: its RSA key.
        data_center: its number; clients that name another are refused. None takes any.
        accept_retired: take the forms before RSA_PAD and `p_q_inner_data_dc`, which older
            clients send, and `req_pq`.
        is_known: whether there is a key of this auth_key_id already.
    """

    key: RSAPrivateKey
    data_center: int | None = None
    accept_retired: bool = True
    is_known: Callable[[bytes], bool] = lambda key_id: False


@dataclass(frozen=True)
class AwaitingPq:
    """Item 1."""

    host: Host

    def receive(
        self, data: bytes, unix_time: float, random_bytes: RandomBytes
    ) -> tuple[bytes, AwaitingDHParams]:
        """Item 2: a number to factorise."""
        retired = (ReqPq,) if self.host.accept_retired else ()
        query: ReqPqMulti | ReqPq = read(data, ReqPqMulti, *retired)
        p, q = _two_primes(random_bytes)
        step = AwaitingDHParams(self.host, query.nonce, random_bytes(16), p, q)
        answer = ResPQ(
            nonce=step.nonce,
            server_nonce=step.server_nonce,
            pq=step.pq,
            server_public_key_fingerprints=[self.host.key.public_key.fingerprint],
        )
        return bytes(answer), step


@dataclass(frozen=True, repr=False)
class AwaitingDHParams:
    """Item 5."""

    host: Host
    nonce: bytes
    server_nonce: bytes
    p: int
    q: int

    @property
    def pq(self) -> bytes:
        return (self.p * self.q).to_bytes(8, "big")

    def receive(
        self, data: bytes, unix_time: float, random_bytes: RandomBytes
    ) -> tuple[bytes, AwaitingClientParams]:
        """Item 6: the group and our half of the key."""
        query: ReqDHParams = read(data, ReqDHParams)
        check_nonces(query, nonce=self.nonce, server_nonce=self.server_nonce)
        self._check_factors(query)
        if query.public_key_fingerprint != self.host.key.public_key.fingerprint:
            raise HandshakeError("req_DH_params: the fingerprint is not that of our key")
        inner = self._open(query.encrypted_data)
        check_nonces(inner, nonce=self.nonce, server_nonce=self.server_nonce)
        self._check_factors(inner)
        step = AwaitingClientParams(
            host=self.host,
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            new_nonce=inner.new_nonce,
            secret=int.from_bytes(random_bytes(SECRET), "big"),
            expires_in=getattr(inner, "expires_in", None),
            data_center=self._data_center(inner),
        )
        return step.params(unix_time, random_bytes), step

    def _check_factors(self, query: ReqDHParams | TypePQInnerData) -> None:
        got = int.from_bytes(query.p, "big"), int.from_bytes(query.q, "big")
        if got != (self.p, self.q):
            raise HandshakeError(f"{type(query).__name__}: p and q are not the factors of our pq")

    def _open(self, encrypted: bytes) -> TypePQInnerData:
        """Item 4, in the present form or, where that is allowed, in the one before it."""
        block = self.host.key.decrypt(encrypted)
        new = (PQInnerDataDc, PQInnerDataTempDc)
        retired = (PQInnerData, PQInnerDataTemp) if self.host.accept_retired else ()
        try:
            data = rsa_unpad(block)
        except SecurityError:
            if not self.host.accept_retired:
                raise
            data = rsa_unpad_retired(block)
        inner: TypePQInnerData = read(data, *new, *retired)
        return inner

    def _data_center(self, inner: TypePQInnerData) -> int | None:
        named: int | None = getattr(inner, "dc", None)
        ours = self.host.data_center
        if ours is not None and named not in (None, ours):
            raise HandshakeError(f"p_q_inner_data_dc.dc: got {named}, this is {ours}", code=-444)
        return named


@dataclass(frozen=True, repr=False)
class AwaitingClientParams:
    """Item 7."""

    host: Host
    nonce: bytes
    server_nonce: bytes
    new_nonce: bytes
    secret: int
    expires_in: int | None
    data_center: int | None
    retry_id: int = 0

    def params(self, unix_time: float, random_bytes: RandomBytes) -> bytes:
        """server_DH_params_ok."""
        inner = ServerDHInnerData(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            g=GENERATOR,
            dh_prime=DH_PRIME.to_bytes(SECRET, "big"),
            g_a=pow(GENERATOR, self.secret, DH_PRIME).to_bytes(SECRET, "big"),
            server_time=int(unix_time),
        )
        key, iv = tmp_aes(self.server_nonce, self.new_nonce)
        answer = ServerDHParamsOk(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            encrypted_answer=seal_inner_data(bytes(inner), key, iv, random_bytes),
        )
        return bytes(answer)

    def receive(
        self, data: bytes, unix_time: float, random_bytes: RandomBytes
    ) -> tuple[bytes, AwaitingClientParams | NewKey]:
        """Items 8 and 9: the key, or another attempt because there is one of this hash."""
        query: SetClientDHParams = read(data, SetClientDHParams)
        check_nonces(query, nonce=self.nonce, server_nonce=self.server_nonce)
        key, iv = tmp_aes(self.server_nonce, self.new_nonce)
        inner: ClientDHInnerData
        inner = read(open_inner_data(query.encrypted_data, key, iv), ClientDHInnerData, exact=True)
        check_nonces(inner, nonce=self.nonce, server_nonce=self.server_nonce)
        if inner.retry_id != self.retry_id:
            raise HandshakeError("retry_id: not the auth_key_aux_hash of the key that was refused")
        g_b = int.from_bytes(inner.g_b, "big")
        check_public(g_b, DH_PRIME, "g_b")
        auth_key = AuthKey.from_exchange(g_b, self.secret, DH_PRIME)
        if self.host.is_known(auth_key.key_id):
            return self._retry(auth_key)
        return self._finish(auth_key, unix_time)

    def _retry(self, auth_key: AuthKey) -> tuple[bytes, AwaitingClientParams]:
        answer = DhGenRetry(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            new_nonce_hash2=auth_key.new_nonce_hash(self.new_nonce, 2),
        )
        return bytes(answer), replace(self, retry_id=auth_key.retry_id)

    def _finish(self, auth_key: AuthKey, unix_time: float) -> tuple[bytes, NewKey]:
        answer = DhGenOk(
            nonce=self.nonce,
            server_nonce=self.server_nonce,
            new_nonce_hash1=auth_key.new_nonce_hash(self.new_nonce, 1),
        )
        salt = first_salt(self.new_nonce, self.server_nonce)
        expires_at = None if self.expires_in is None else int(unix_time) + self.expires_in
        return bytes(answer), NewKey(auth_key, salt, 0, expires_at, self.data_center)


class ServerHandshake:
    """The steps behind one verb, with the framing of unencrypted messages.

    `new_key` is there once `receive` has answered dh_gen_ok. After an error the connection gets
    the transport error `refusal_code(error)` and the exchange is over.
    """

    def __init__(self, host: Host, *, random_bytes: RandomBytes, time_offset: float) -> None:
        self._random_bytes = random_bytes
        self._time = ServerTime(time_offset, is_known=True)
        self._ids = MessageIds(self._time)
        self._step: AwaitingPq | AwaitingDHParams | AwaitingClientParams = AwaitingPq(host)
        self._answered: tuple[bytes, bytes] = b"", b""
        self.new_key: NewKey | None = None

    def receive(self, packet: bytes, now: float) -> bytes:
        """Take a query; the packet that answers it.

        A query that was answered gets the same answer again: "exactly the same request"
        (https://core.telegram.org/mtproto/auth_key#error-handling-lost-queries-and-responses).
        """
        query = Unencrypted.from_bytes(packet).data
        if query != self._answered[0]:
            self._answered = query, self._answer(query, now)
        return Unencrypted(self._ids.next(now, ANSWER), self._answered[1]).to_bytes()

    def _answer(self, query: bytes, now: float) -> bytes:
        if self.new_key:
            raise HandshakeError("the key exchange is over")
        answer, step = self._step.receive(query, self._time.at(now), self._random_bytes)
        if isinstance(step, NewKey):
            self.new_key = replace(step, time_offset=self._time.offset)
        else:
            self._step = step
        return answer


def refusal_code(error: RemoteError) -> int:
    """The transport error for a client that failed a check."""
    return error.code if isinstance(error, HandshakeError) else -404


def _two_primes(random_bytes: RandomBytes) -> tuple[int, int]:
    """Two different primes of 31 bits, the smaller first; their product is below 2^63."""
    found: set[int] = set()
    while len(found) < 2:
        candidate = int.from_bytes(random_bytes(4), "big") >> 1 | 1 << 30 | 1
        if is_prime(candidate):
            found.add(candidate)
    p, q = sorted(found)
    return p, q
