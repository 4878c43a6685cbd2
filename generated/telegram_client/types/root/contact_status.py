"""Constructors of ContactStatus."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .user_status import TypeUserStatus


class ContactStatus(tl.Constructor, id=0x16D9703B, name="contactStatus"):
    """When one of your contacts was last online.

    Attributes:
        user_id: Id of the contact.
        status: When the user was last online.

    Source:
        api/constructors/contactStatus.md
    """

    user_id: int = tl.int64()
    status: TypeUserStatus = tl.boxed("UserStatus")


TypeContactStatus: TypeAlias = ContactStatus
"""Online state of a single contact, from `contacts.get_statuses`."""
