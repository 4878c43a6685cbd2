"""Constructors of Bytes."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Bytes(tl.Constructor, id=0xE937BB82, name="bytes"):
    """A sequence of raw bytes with its length in front, padded to a multiple of four. Python's
    `bytes`.

    Source:
        api/constructors/bytes.md
    """


TypeBytes: TypeAlias = Bytes
"""Raw bytes of any length."""
