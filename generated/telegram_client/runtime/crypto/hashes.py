"""The two hashes of MTProto over parts that need not be joined first. Floor 0."""

from __future__ import annotations

import hashlib

__all__ = ["sha1", "sha256"]


def sha1(*parts: bytes) -> bytes:
    hasher = hashlib.sha1(usedforsecurity=False)  # the protocol's choice; allowed in FIPS mode
    for part in parts:
        hasher.update(part)
    return hasher.digest()


def sha256(*parts: bytes) -> bytes:
    hasher = hashlib.sha256()
    for part in parts:
        hasher.update(part)
    return hasher.digest()
