"""Constructors of Contact."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Contact(tl.Constructor, id=0x145ADE0B, name="contact"):
    """Entry of your address book, reduced to the user's id.

    Attributes:
        user_id: Id of the contact.
        mutual: Whether this user also has your number in their contacts.

    Source:
        api/constructors/contact.md
    """

    user_id: int = tl.int64()
    mutual: bool = tl.boolean()


TypeContact: TypeAlias = Contact
"""One of your contacts, as listed by `contacts.get_contacts`; name and number are in the `users` of
that answer.
"""
