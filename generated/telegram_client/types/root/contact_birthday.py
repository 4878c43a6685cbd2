"""Constructors of ContactBirthday."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .birthday import TypeBirthday


class ContactBirthday(tl.Constructor, id=0x1D998733, name="contactBirthday"):
    """Birthday of one of your contacts.

    Attributes:
        contact_id: User id of the contact.
        birthday: The birthday, with or without the year.

    Source:
        api/constructors/contactBirthday.md
    """

    contact_id: int = tl.int64()
    birthday: TypeBirthday = tl.boxed("Birthday")


TypeContactBirthday: TypeAlias = ContactBirthday
"""Contact who has a birthday around today, from `contacts.get_birthdays`."""
