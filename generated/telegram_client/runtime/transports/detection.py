"""Which transport a client speaks, from its first bytes. Floor 1.

https://core.telegram.org/mtproto/mtproto-transports: "the server recognizes these different
protocols (and distinguishes them from HTTP, too) by the header".
"""

from __future__ import annotations

import enum

from ..errors import RemoteError
from .framing import Abridged, Framing, Full, Intermediate, PaddedIntermediate
from .obfuscation import FOREIGN

__all__ = ["Seen", "detect", "tagged_framing"]

TAGGED: tuple[type[Framing], ...] = (Abridged, Intermediate, PaddedIntermediate)
BY_HEADER_TAG = {framing.tag * (4 // len(framing.tag)): framing for framing in TAGGED}


class Seen(enum.Enum):
    """What else than a plain transport the first bytes can be."""

    TOO_LITTLE = "too little"
    OBFUSCATED = "obfuscated"


def detect(first: bytes | bytearray) -> type[Framing] | Seen:
    """The plain transport that these bytes begin; at most 8 of them decide."""
    for framing in TAGGED:
        if first.startswith(framing.tag):
            return framing
    foreign = FOREIGN.get(bytes(first[:4]))
    if foreign:
        raise RemoteError(f"client speaks {foreign}, which is not supported here")
    if len(first) < 8:
        return Seen.TOO_LITTLE
    # The full transport has no tag: its second word, the first sequence number, is zero.
    return Full if first[4:8] == bytes(4) else Seen.OBFUSCATED


def tagged_framing(tag: bytes) -> type[Framing]:
    """The framing inside an obfuscated stream; the full one has no tag of its own."""
    return BY_HEADER_TAG.get(tag, Full)
