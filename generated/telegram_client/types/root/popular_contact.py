"""Constructors of PopularContact."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PopularContact(tl.Constructor, id=0x5CE14175, name="popularContact"):
    """A number from your address book that isn't on Telegram, though many users have saved it;
    worth an invitation.

    Attributes:
        client_id: Number you gave the contact when importing it.
        importers: How many Telegram users have it in their address book.

    Source:
        api/constructors/popularContact.md
    """

    client_id: int = tl.int64()
    importers: int = tl.int32()


TypePopularContact: TypeAlias = PopularContact
"""Hint after importing contacts about who might be invited."""
