"""Constructors of SavedContact."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SavedPhoneContact(tl.Constructor, id=0x1142BD56, name="savedPhoneContact"):
    """A contact you once uploaded from your address book, whether or not the person uses Telegram.

    Attributes:
        phone: Phone number in the form it was uploaded.
        first_name: First name you gave them.
        last_name: Last name you gave them; may be empty.
        date: When it was uploaded, as Unix time.

    Source:
        api/constructors/savedPhoneContact.md
    """

    phone: str = tl.string()
    first_name: str = tl.string()
    last_name: str = tl.string()
    date: int = tl.int32()


TypeSavedContact: TypeAlias = SavedPhoneContact
"""Uploaded address book entry, as returned by `contacts.get_saved`."""
