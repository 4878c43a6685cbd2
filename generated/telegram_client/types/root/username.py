"""Constructors of Username."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Username(tl.Constructor, id=0xB4073647, name="username"):
    """One of several usernames of a user or channel.

    Attributes:
        editable: It is the free one that can be changed; the others were bought on Fragment.
        active: It works as a link; inactive ones are kept without use.
        username: The name without `@`.

    Source:
        api/constructors/username.md
    """

    flags = tl.flags()
    editable: bool = tl.true(bit=0, default=False)
    active: bool = tl.true(bit=1, default=False)
    username: str = tl.string()


TypeUsername: TypeAlias = Username
"""Username with its state: whether it works and can be edited."""
