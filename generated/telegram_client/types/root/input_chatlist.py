"""Constructors of InputChatlist."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputChatlistDialogFilter(tl.Constructor, id=0xF3E0DA33, name="inputChatlistDialogFilter"):
    """A folder that can be shared.

    Attributes:
        filter_id: Its number, from `types.DialogFilterChatlist`.

    Source:
        api/constructors/inputChatlistDialogFilter.md
    """

    filter_id: int = tl.int32()


TypeInputChatlist: TypeAlias = InputChatlistDialogFilter
"""Shared folder in a request, by its folder number."""
