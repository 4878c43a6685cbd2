"""Constructors of InputContact."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .text_with_entities import TypeTextWithEntities


class InputPhoneContact(tl.Constructor, id=0x6A1DC4BE, name="inputPhoneContact"):
    """An address book entry to send to Telegram with `contacts.import_contacts`.

    Attributes:
        client_id: Any number of yours, unlike those of the other entries; the answer refers to
            entries by it.
        phone: Number with country code.
        first_name: First name of the person.
        last_name: Last name; may be empty.
        note: Private remark about the person, shown to you only.

    Source:
        api/constructors/inputPhoneContact.md
    """

    flags = tl.flags()
    client_id: int = tl.int64()
    phone: str = tl.string()
    first_name: str = tl.string()
    last_name: str = tl.string()
    note: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=0, default=None)


TypeInputContact: TypeAlias = InputPhoneContact
"""A phone number with a name, to be added to your contacts."""
