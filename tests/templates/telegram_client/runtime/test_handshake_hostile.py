"""Key exchanges in which the peer fails exactly one check."""

import random
from collections.abc import Callable
from typing import Any

import pytest
from test_handshake import KEY, KEYS
from telegram_client.runtime import tl
from telegram_client.runtime.crypto import (
    DH_PRIME,
    AuthKey,
    RSAPublicKey,
    open_inner_data,
    rsa_pad,
    seal_inner_data,
    tmp_aes,
)
from telegram_client.runtime.crypto.hashes import sha1
from telegram_client.runtime.errors import RemoteError, SecurityError
from telegram_client.runtime.handshake import HandshakeError, Host, NewKey, refusal_code
from telegram_client.runtime.handshake.client import (
    RequestingDHParams,
    RequestingPq,
    SettingDHParams,
    Terms,
)
from telegram_client.runtime.handshake.server import (
    AwaitingClientParams,
    AwaitingDHParams,
    AwaitingPq,
)
from telegram_client.runtime.service import (
    ClientDHInnerData,
    DhGenFail,
    DhGenOk,
    DhGenRetry,
    PQInnerDataDc,
    ReqDHParams,
    ReqPqMulti,
    ServerDHInnerData,
    ServerDHParamsFail,
    ServerDHParamsOk,
)

randbytes = random.Random(1).randbytes
SAFE_PRIME_OF_2047_BITS = 2**2047 - 1942289  # only its length matters: that is looked at first
UNSAFE_PRIME = 2**2048 - 1557  # a prime, but (p - 1) / 2 is not
UNSAFE_COMPOSITE = 2**2048 - 1409  # no prime, but (p - 1) / 2 is
WRONG = bytes(16)
