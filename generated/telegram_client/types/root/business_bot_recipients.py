"""Constructors of BusinessBotRecipients."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BusinessBotRecipients(tl.Constructor, id=0xB88CF373, name="businessBotRecipients"):
    """Which private chats a connected bot may handle, with exceptions.

    Attributes:
        existing_chats: Set if it covers private chats that already exist.
        new_chats: Set if it covers private chats that are new.
        contacts: Set if it covers chats with contacts.
        non_contacts: Set if it covers chats with people who are no contacts.
        exclude_selected: Set if the chats chosen here are left out instead of covered.
        users: Single users who are taken in, or left out with `exclude_selected`.
        exclude_users: Users left out even if the rules would take them in.

    Source:
        api/constructors/businessBotRecipients.md
    """

    flags = tl.flags()
    existing_chats: bool = tl.true(bit=0, default=False)
    new_chats: bool = tl.true(bit=1, default=False)
    contacts: bool = tl.true(bit=2, default=False)
    non_contacts: bool = tl.true(bit=3, default=False)
    exclude_selected: bool = tl.true(bit=5, default=False)
    users: list[int] | None = tl.vector(tl.int64(), bit=4, default=None)
    exclude_users: list[int] | None = tl.vector(tl.int64(), bit=6, default=None)


TypeBusinessBotRecipients: TypeAlias = BusinessBotRecipients
"""Choice of chats for a connected bot, as the server shows it. You send an
`types.TypeInputBusinessBotRecipients`.
"""
