"""Constructors of ImportedContact."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ImportedContact(tl.Constructor, id=0xC13E3C50, name="importedContact"):
    """Somebody from your imported numbers who is on Telegram.

    Attributes:
        user_id: The user found.
        client_id: Number you had given to the entry.

    Source:
        api/constructors/importedContact.md
    """

    user_id: int = tl.int64()
    client_id: int = tl.int64()


TypeImportedContact: TypeAlias = ImportedContact
"""Match between an imported entry and a user, from `contacts.import_contacts`."""
