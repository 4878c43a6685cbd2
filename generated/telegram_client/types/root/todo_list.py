"""Constructors of TodoList."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .text_with_entities import TypeTextWithEntities
    from .todo_item import TypeTodoItem


class TodoList(tl.Constructor, id=0x49B92A26, name="todoList"):
    """A checklist sent as a message; make one with `types.InputMediaTodo`.

    Attributes:
        others_can_append: Other members may add entries.
        others_can_complete: Other members may tick entries off.
        title: Heading of the list.
        list_: Entries of the checklist, in order.

    Source:
        api/constructors/todoList.md
    """

    flags = tl.flags()
    others_can_append: bool = tl.true(bit=0, default=False)
    others_can_complete: bool = tl.true(bit=1, default=False)
    title: TypeTextWithEntities = tl.boxed("TextWithEntities")
    list_: list[TypeTodoItem] = tl.vector(tl.boxed("TodoItem"), tl_name="list")


TypeTodoList: TypeAlias = TodoList
"""Checklist of tasks, with its title and entries; sent as `types.InputMediaTodo`."""
