"""Bytes to objects and back: the same bytes and the same calls for every library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from .harness import Report, Row, Settings, Work, main, measure, per_second
from .libraries import Library, libraries
from .samples import SAMPLES, sample

__all__ = ["report", "verify"]

Build = Callable[[], Any]

USER, HASH = 123456, 123456789012345
TEXT: Final = "hello, this is a message for you, with some é text"
PART: Final = bytes(range(256)) * 2048  # 512 KiB

DECODING: Final = 4.0
ENCODING: Final = 2.5


def verify(data: bytes, library: Library) -> None:
    """See to it that a library reads all of the data: it must be able to write it again.

    Raises:
        ValueError: it wrote something else.
    """
    if library.encode(library.decode(data)) != data:
        raise ValueError(f"{library.name} decodes the sample to something else")


def _send_message(library: Library) -> Build:
    types, request = library.types, library.request("messages.SendMessage")
    peer, bold = types.InputPeerUser, types.MessageEntityBold
    italic, link = types.MessageEntityItalic, types.MessageEntityUrl

    def build() -> Any:
        return request(
            peer=peer(user_id=USER, access_hash=HASH),
            message=TEXT,
            random_id=12345678901234,
            entities=[
                bold(offset=0, length=5),
                italic(offset=6, length=7),
                link(offset=15, length=3),
            ],
        )

    return build


def _get_history(library: Library) -> Build:
    peer, request = library.types.InputPeerUser, library.request("messages.GetHistory")

    def build() -> Any:
        return request(
            peer=peer(user_id=USER, access_hash=HASH),
            offset_id=0,
            offset_date=0,
            add_offset=0,
            limit=100,
            max_id=0,
            min_id=0,
            hash=0,
        )

    return build


def _save_file_part(library: Library) -> Build:
    request = library.request("upload.SaveFilePart")
    part = {library.bytes_name: PART}

    def build() -> Any:
        return request(file_id=1, file_part=2, **part)

    return build


def _decode(library: Library, data: bytes) -> Work:
    decode = library.decode
    return lambda: decode(data)


def _encode(library: Library, build: Build) -> Work:
    encode, ready = library.encode, build()
    return lambda: encode(ready)


def _build_and_encode(library: Library, build: Build) -> Work:
    encode = library.encode
    return lambda: encode(build())


def _decoding(settings: Settings) -> list[Row]:
    rows = []
    for name, what in SAMPLES.items():
        data = sample(name)
        for library in libraries():
            verify(data, library)
        works = {library.name: _decode(library, data) for library in libraries()}
        figures = per_second(measure(works, settings))
        work = f"decode {what}, {len(data) / 1000:.1f} kB"
        rows.append(Row(work, "per s", figures, more_is_better=True, goal=DECODING))
    return rows


ENCODINGS: Final = (
    ("build and encode messages.sendMessage", _send_message, _build_and_encode, ENCODING),
    ("encode messages.sendMessage, object ready", _send_message, _encode, ENCODING),
    ("build and encode messages.getHistory", _get_history, _build_and_encode, 1.5),
    ("encode upload.saveFilePart, 512 KiB", _save_file_part, _encode, 1.0),
)


def _encoding(settings: Settings) -> list[Row]:
    rows = []
    for work, make, run, goal in ENCODINGS:
        builds = {library: make(library) for library in libraries()}
        if len({library.encode(build()) for library, build in builds.items()}) != 1:
            raise ValueError(f"{work}: the libraries' bytes differ")
        works = {library.name: run(library, build) for library, build in builds.items()}
        figures = per_second(measure(works, settings))
        rows.append(Row(work, "per s", figures, more_is_better=True, goal=goal))
    return rows


def report(settings: Settings) -> Report:
    """Decoding and encoding."""
    rows = [*_decoding(settings), *_encoding(settings)]
    return Report("codec", "Codec: objects per second", rows)


if __name__ == "__main__":
    main("codec", report)
