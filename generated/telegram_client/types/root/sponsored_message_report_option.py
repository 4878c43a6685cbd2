"""Constructors of SponsoredMessageReportOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SponsoredMessageReportOption(
    tl.Constructor, id=0x430D3150, name="sponsoredMessageReportOption"
):
    """One entry of the menu for complaining about an ad.

    Attributes:
        text: Wording of the entry.
        option: Bytes to send back with the choice.

    Source:
        api/constructors/sponsoredMessageReportOption.md
    """

    text: str = tl.string()
    option: bytes = tl.bytes_()


TypeSponsoredMessageReportOption: TypeAlias = SponsoredMessageReportOption
"""Reason offered by `messages.report_sponsored_message`."""
