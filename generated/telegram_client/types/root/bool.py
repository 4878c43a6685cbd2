"""Constructors of Bool."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BoolFalse(tl.BoolConstructor, id=0xBC799737, name="boolFalse"):
    """The value "no". Python libraries turn it into `False`, so you hardly ever build it yourself.

    Source:
        api/constructors/boolFalse.md
    """


class BoolTrue(tl.BoolConstructor, id=0x997275B5, name="boolTrue"):
    """The value "yes", known as `True` in Python. Many methods answer with it alone to confirm that
    all went well.

    Source:
        api/constructors/boolTrue.md
    """


TypeBool: TypeAlias = bool
"""A plain truth value. On the wire it takes up four bytes of its own, unlike a `true` flag, which
is only a bit of the flags word.
"""
