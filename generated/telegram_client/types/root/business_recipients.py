"""Constructors of BusinessRecipients."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BusinessRecipients(tl.Constructor, id=0x21108FF7, name="businessRecipients"):
    """Which private chats a business function such as an automatic greeting applies to.

    Attributes:
        existing_chats: Set if it covers private chats that already exist.
        new_chats: Set if it covers private chats that are new.
        contacts: Set if it covers chats with contacts.
        non_contacts: Set if it covers chats with people who are no contacts.
        exclude_selected: Set if the chats chosen here are left out instead of covered.
        users: Single users who are taken in, or left out with `exclude_selected`.

    Source:
        api/constructors/businessRecipients.md
    """

    flags = tl.flags()
    existing_chats: bool = tl.true(bit=0, default=False)
    new_chats: bool = tl.true(bit=1, default=False)
    contacts: bool = tl.true(bit=2, default=False)
    non_contacts: bool = tl.true(bit=3, default=False)
    exclude_selected: bool = tl.true(bit=5, default=False)
    users: list[int] | None = tl.vector(tl.int64(), bit=4, default=None)


TypeBusinessRecipients: TypeAlias = BusinessRecipients
"""Choice of private chats, as the server shows it. You send an `types.TypeInputBusinessRecipients`.
"""
