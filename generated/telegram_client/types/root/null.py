"""Constructors of Null."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Null(tl.Constructor, id=0x56730BCC, name="null"):
    """Stands for "nothing". A leftover of the schema; no method of this layer asks for it or sends
    it.

    Source:
        api/constructors/null.md
    """


TypeNull: TypeAlias = Null
"""Type of the empty value; of no use to clients."""
