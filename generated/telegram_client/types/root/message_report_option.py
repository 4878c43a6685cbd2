"""Constructors of MessageReportOption."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class MessageReportOption(tl.Constructor, id=0x7903E3D9, name="messageReportOption"):
    """A reason to choose when reporting.

    Attributes:
        text: Label of the option.
        option: Bytes to pass in the next call of `messages.report`.

    Source:
        api/constructors/messageReportOption.md
    """

    text: str = tl.string()
    option: bytes = tl.bytes_()


TypeMessageReportOption: TypeAlias = MessageReportOption
"""Choice offered in the course of a report."""
