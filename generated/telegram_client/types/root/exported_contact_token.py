"""Constructors of ExportedContactToken."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ExportedContactToken(tl.Constructor, id=0x41BF109B, name="exportedContactToken"):
    """Link by which others can add you without knowing your number or name.

    Attributes:
        url: The link, often shown as a QR code.
        expires: When it stops working, as Unix time.

    Source:
        api/constructors/exportedContactToken.md
    """

    url: str = tl.string()
    expires: int = tl.int32()


TypeExportedContactToken: TypeAlias = ExportedContactToken
"""Temporary link to yourself, from `contacts.export_contact_token`."""
