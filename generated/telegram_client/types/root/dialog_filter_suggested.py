"""Constructors of DialogFilterSuggested."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .dialog_filter import TypeDialogFilter


class DialogFilterSuggested(tl.Constructor, id=0x77744D4A, name="dialogFilterSuggested"):
    """A tab that Telegram proposes to you.

    Attributes:
        filter: The tab, ready to save.
        description: Why it may be handy.

    Source:
        api/constructors/dialogFilterSuggested.md
    """

    filter: TypeDialogFilter = tl.boxed("DialogFilter")
    description: str = tl.string()


TypeDialogFilterSuggested: TypeAlias = DialogFilterSuggested
"""Proposal of a folder, from `messages.get_suggested_dialog_filters`."""
