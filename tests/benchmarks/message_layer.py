"""The message layer on 512 KiB: padding, msg_key, keys, AES-IGE, hash; and cryptg's AES-IGE alone.

Each library seals what a client sends and opens what a server sends, under one auth key.
"""

from __future__ import annotations

import os
import struct
import time
from collections.abc import Callable
from importlib import import_module
from io import BytesIO
from typing import Any, Final

from .harness import OURS, Report, Row, Settings, Work, main, measure
from .libraries import KURIGRAM, TELETHON

__all__ = ["report"]

SIZE: Final = 512 * 1024
GOAL: Final = 0.8
ALONE: Final = "cryptg alone"
KEY: Final = bytes(reversed(range(256)))
SESSION: Final = 77
SALT: Final = 5


def _server_message(body: bytes) -> bytes:
    """The plaintext of an answer, whose msg_id is of this moment and odd."""
    msg_id = int(time.time()) << 32 | 1
    return struct.pack("<qqqii", SALT, SESSION, msg_id, 1, len(body)) + body


def _sealed(plaintext: bytes) -> bytes:
    """A packet from the server."""
    crypto = import_module("telegram_client.runtime.crypto")
    return bytes(
        crypto.encrypt_message(crypto.AuthKey(KEY), plaintext, os.urandom, to_server=False)
    )


def _ours(request: bytes, packet: bytes) -> tuple[Work, Work]:
    crypto = import_module("telegram_client.runtime.crypto")
    key = crypto.AuthKey(KEY)

    def seal() -> Any:
        plain = crypto.Plaintext(SALT, SESSION, 4, 1, request).to_bytes()
        return crypto.seal_message(key, plain, os.urandom, to_server=True)

    def open_() -> Any:
        opened = crypto.open_message(key, packet, to_server=False)
        return crypto.Plaintext.from_bytes(opened.plaintext)

    return seal, open_


def _telethon(request: bytes, packet: bytes) -> tuple[Work, Work]:
    key = import_module("telethon.crypto").AuthKey(KEY)
    state_class = import_module("telethon.network.mtprotostate").MTProtoState
    loggers = import_module("collections").defaultdict(import_module("logging").getLogger)
    state = state_class(key, loggers)
    state.id, state.salt = SESSION, SALT

    def seal() -> Any:
        return state.encrypt_message_data(struct.pack("<qii", 4, 1, len(request)) + request)

    def open_() -> Any:
        state._recent_remote_ids.clear()  # or the same message again would be refused
        state._highest_remote_id = 0
        return state.decrypt_message_data(packet)

    return seal, open_


def _kurigram(request: bytes, packet: bytes) -> tuple[Work, Work]:
    mtproto = import_module("pyrogram.crypto.mtproto")
    core = import_module("pyrogram.raw.core")
    sha1 = import_module("hashlib").sha1
    key_id, session = sha1(KEY).digest()[-8:], struct.pack("<q", SESSION)

    class Written:
        """A body that is bytes already, as the other libraries' are."""

        @staticmethod
        def write() -> bytes:
            return request

    message = core.Message(Written(), 4, 1, len(request))

    def seal() -> Any:
        return mtproto.pack(message, SALT, session, KEY, key_id)

    def open_() -> Any:
        return mtproto.unpack(BytesIO(packet), session, KEY, key_id)

    return seal, open_


def _alone(request: bytes, packet: bytes) -> tuple[Work, Work]:
    cryptg = import_module("cryptg")
    key, iv, data = KEY[:32], KEY[:32], bytes(len(packet) - 24)
    return lambda: cryptg.encrypt_ige(data, key, iv), lambda: cryptg.decrypt_ige(data, key, iv)


MAKERS: Final[dict[str, Callable[[bytes, bytes], tuple[Work, Work]]]] = {
    OURS: _ours,
    ALONE: _alone,
    TELETHON: _telethon,
    KURIGRAM: _kurigram,
}


def report(settings: Settings) -> Report:
    """Sealing and opening, as megabytes per second."""
    body = _file_of(SIZE)
    packet = _sealed(_server_message(body))
    works: dict[str, tuple[Work, Work]] = {}
    for name, make in MAKERS.items():
        try:
            works[name] = make(body, packet)
        except ModuleNotFoundError:
            continue
    rows = []
    for place, what in enumerate(("seal and encrypt", "decrypt and check")):
        taken = measure({name: pair[place] for name, pair in works.items()}, settings)
        figures = {name: [SIZE / value / 1e6 for value in values] for name, values in taken.items()}
        work = f"message layer, 512 KiB: {what}"
        peers = {name: values for name, values in figures.items() if name != ALONE}
        to_cryptg = f"{work}, to cryptg alone"
        rows.append(Row(to_cryptg, "MB/s", figures, more_is_better=True, goal=GOAL, against=ALONE))
        rows.append(Row(work, "MB/s", peers, more_is_better=True))
    return Report("message_layer", "Message layer: encryption of 512 KiB", rows)


def _file_of(size: int) -> bytes:
    """upload.file with content of this size, as an answer holds it."""
    from telegram_client import types

    content = bytes(range(256)) * (size // 256)
    return bytes(types.upload.File(type=types.storage.FileJpeg(), mtime=1, bytes_=content))


if __name__ == "__main__":
    main("message_layer", report)
