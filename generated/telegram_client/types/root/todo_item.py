"""Constructors of TodoItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .text_with_entities import TypeTextWithEntities


class TodoItem(tl.Constructor, id=0xCBA9A52F, name="todoItem"):
    """One entry of a checklist.

    Attributes:
        id: Number of the entry, above 0 and unique in its list; you choose it when sending.
        title: What is to be done.

    Source:
        api/constructors/todoItem.md
    """

    id: int = tl.int32()
    title: TypeTextWithEntities = tl.boxed("TextWithEntities")


TypeTodoItem: TypeAlias = TodoItem
"""Entry of a `types.TodoList`."""
