"""Constructors of True."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class True_(tl.Constructor, id=0x3FEDD339, name="true"):
    """The presence of a flag. It takes no bytes; the bit in `flags` says it all.

    Source:
        api/constructors/true.md
    """


TypeTrue_: TypeAlias = True_
"""Type of `flags.N?true` fields: present or not."""
