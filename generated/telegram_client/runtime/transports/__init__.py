"""Transports: byte streams as packets, plain or obfuscated, for client and server. Floor 1.

framing      the four envelopes: abridged, intermediate, padded intermediate, full
obfuscation  the 64-byte header, its two ciphers, MTProxy secrets
detection    which of them a client speaks
connection   ClientTransport and ServerTransport, made of these
"""

from __future__ import annotations

from .connection import ClientTransport, ServerTransport
from .framing import (
    FRAMINGS,
    LIMIT,
    NEED_DATA,
    Abridged,
    Event,
    Framing,
    Full,
    Intermediate,
    Packet,
    PaddedIntermediate,
    QuickAck,
)
from .obfuscation import ProxySecret

__all__ = [
    "FRAMINGS",
    "LIMIT",
    "NEED_DATA",
    "Abridged",
    "ClientTransport",
    "Event",
    "Framing",
    "Full",
    "Intermediate",
    "Packet",
    "PaddedIntermediate",
    "ProxySecret",
    "QuickAck",
    "ServerTransport",
]
