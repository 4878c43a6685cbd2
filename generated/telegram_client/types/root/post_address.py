"""Constructors of PostAddress."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PostAddress(tl.Constructor, id=0x1E8CAAEB, name="postAddress"):
    """A postal address. Where a paid order is to be delivered.

    Attributes:
        street_line1: Street and house number.
        street_line2: Additional line, such as the flat; may be empty.
        city: Town of the address.
        state: State or province; empty where there is none.
        country_iso2: Two-letter country code.
        post_code: Postal code of the address.

    Source:
        api/constructors/postAddress.md
    """

    street_line1: str = tl.string()
    street_line2: str = tl.string()
    city: str = tl.string()
    state: str = tl.string()
    country_iso2: str = tl.string()
    post_code: str = tl.string()


TypePostAddress: TypeAlias = PostAddress
"""Delivery address a buyer enters for goods that are shipped."""
