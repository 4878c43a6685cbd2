"""Constructors of InputPhoneCall."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputPhoneCall(tl.Constructor, id=0x1E36FDED, name="inputPhoneCall"):
    """A call between two people, with the values from its `types.PhoneCall` object.

    Attributes:
        id: Id of the call.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputPhoneCall.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


TypeInputPhoneCall: TypeAlias = InputPhoneCall
"""Reference to a one-to-one call, with id and access hash from a `types.TypePhoneCall`."""
