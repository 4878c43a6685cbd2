"""An honest key exchange, every step of it at hand, for tests that change one."""

import random
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from telegram_client.runtime import tl
from telegram_client.runtime.crypto import (
    RSAPrivateKey,
    open_inner_data,
    rsa_pad,
    seal_inner_data,
    tmp_aes,
)
from telegram_client.runtime.handshake import Host
from telegram_client.runtime.handshake.client import RequestingPq, Terms
from telegram_client.runtime.handshake.server import AwaitingPq
from telegram_client.runtime.service import (
    ClientDHInnerData,
    PQInnerDataDc,
    ReqDHParams,
    ServerDHInnerData,
    SetClientDHParams,
)

NUMBERS = rsa.generate_private_key(65537, 2048).private_numbers()
KEY = RSAPrivateKey(NUMBERS.p, NUMBERS.q, NUMBERS.public_numbers.e)
KEYS = {KEY.public_key.fingerprint: KEY.public_key}
randbytes = random.Random(1).randbytes


def number(value: int) -> bytes:
    return value.to_bytes((value.bit_length() + 7) // 8, "big")


class Exchange:
    """An honest exchange, step by step: every query and answer, for a test to change one."""

    def __init__(self, host: Host | None = None) -> None:
        self.host = host or Host(KEY)
        self.asking = RequestingPq(randbytes(16), Terms(KEYS, 2))
        self.res_pq, self.awaiting = self._decoded(AwaitingPq(self.host), self.asking.query)
        self.requesting = self.asking.receive(bytes(self.res_pq), 0, randbytes)
        self.params, self.waiting = self._decoded(self.awaiting, self.requesting.query)
        self.setting = self.requesting.receive(bytes(self.params), 0, randbytes)
        self.dh_gen_ok, self.server_key = self._decoded(self.waiting, self.setting.query)
        self.tmp_aes = tmp_aes(self.requesting.server_nonce, self.requesting.new_nonce)

    def _decoded(self, step: Any, query: bytes) -> tuple[Any, Any]:
        answer, following = step.receive(query, 0, randbytes)
        return tl.decode(answer), following

    def server_inner(self, **changes: Any) -> bytes:
        """server_DH_params_ok whose encrypted answer has other values."""
        inner = tl.decode(open_inner_data(self.params.encrypted_answer, *self.tmp_aes))
        assert isinstance(inner, ServerDHInnerData)
        sealed = seal_inner_data(bytes(inner.replace(**changes)), *self.tmp_aes, randbytes)
        return bytes(self.params.replace(encrypted_answer=sealed))

    def client_inner(self, **changes: Any) -> bytes:
        """set_client_DH_params whose encrypted data has other values."""
        query = tl.decode(self.setting.query)
        assert isinstance(query, SetClientDHParams)
        inner = tl.decode(open_inner_data(query.encrypted_data, *self.tmp_aes))
        assert isinstance(inner, ClientDHInnerData)
        sealed = seal_inner_data(bytes(inner.replace(**changes)), *self.tmp_aes, randbytes)
        return bytes(query.replace(encrypted_data=sealed))

    def pq_inner(self, key: Any = KEY, **changes: Any) -> bytes:
        """req_DH_params whose encrypted data has other values."""
        query, pq = tl.decode(self.requesting.query), self.res_pq
        assert isinstance(query, ReqDHParams)
        inner = PQInnerDataDc(
            pq=pq.pq,
            p=query.p,
            q=query.q,
            nonce=pq.nonce,
            server_nonce=pq.server_nonce,
            new_nonce=self.requesting.new_nonce,
            dc=2,
        )
        sealed = rsa_pad(bytes(inner.replace(**changes)), key.public_key, randbytes)
        return bytes(query.replace(encrypted_data=sealed))
