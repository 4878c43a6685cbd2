"""Constructors of TodoCompletion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class TodoCompletion(tl.Constructor, id=0x221BB5E4, name="todoCompletion"):
    """Tells that an entry of a checklist is done.

    Attributes:
        id: Number of the entry in the list.
        completed_by: Who ticked it off.
        date: When, as Unix time.

    Source:
        api/constructors/todoCompletion.md
    """

    id: int = tl.int32()
    completed_by: TypePeer = tl.boxed("Peer")
    date: int = tl.int32()


TypeTodoCompletion: TypeAlias = TodoCompletion
"""Ticked entry of a checklist: which one, by whom and when."""
