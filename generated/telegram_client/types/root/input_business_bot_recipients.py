"""Constructors of InputBusinessBotRecipients."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_user import TypeInputUser


class InputBusinessBotRecipients(tl.Constructor, id=0xC4E5921E, name="inputBusinessBotRecipients"):
    """Private chats that a connected bot shall handle, with exceptions.

    Attributes:
        existing_chats: Set if it covers private chats that already exist.
        new_chats: Set if it covers private chats that are new.
        contacts: Set if it covers chats with contacts.
        non_contacts: Set if it covers chats with people who are no contacts.
        exclude_selected: Set if the chats chosen here are left out instead of covered.
        users: Single users to take in, or to leave out with `exclude_selected`.
        exclude_users: Users to leave out even if the rules would take them in; not together with
            `exclude_selected`.

    Source:
        api/constructors/inputBusinessBotRecipients.md
    """

    flags = tl.flags()
    existing_chats: bool = tl.true(bit=0, default=False)
    new_chats: bool = tl.true(bit=1, default=False)
    contacts: bool = tl.true(bit=2, default=False)
    non_contacts: bool = tl.true(bit=3, default=False)
    exclude_selected: bool = tl.true(bit=5, default=False)
    users: list[TypeInputUser] | None = tl.vector(tl.boxed("InputUser"), bit=4, default=None)
    exclude_users: list[TypeInputUser] | None = tl.vector(
        tl.boxed("InputUser"), bit=6, default=None
    )


TypeInputBusinessBotRecipients: TypeAlias = InputBusinessBotRecipients
"""Choice of chats for `account.update_connected_bot`."""
