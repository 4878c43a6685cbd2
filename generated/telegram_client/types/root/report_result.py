"""Constructors of ReportResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .message_report_option import TypeMessageReportOption


class ReportResultChooseOption(tl.Constructor, id=0xF0E4E0B6, name="reportResultChooseOption"):
    """The report needs a further choice: let the user pick one option and report again with its
    bytes.

    Attributes:
        title: Heading for the menu.
        options: What to choose from.

    Source:
        api/constructors/reportResultChooseOption.md
    """

    title: str = tl.string()
    options: list[TypeMessageReportOption] = tl.vector(tl.boxed("MessageReportOption"))


class ReportResultAddComment(tl.Constructor, id=0x6F09AC31, name="reportResultAddComment"):
    """The report needs a comment: ask the user for a text and report again.

    Attributes:
        optional: The comment may be left empty.
        option: Bytes to pass with the comment.

    Source:
        api/constructors/reportResultAddComment.md
    """

    flags = tl.flags()
    optional: bool = tl.true(bit=0, default=False)
    option: bytes = tl.bytes_()


class ReportResultReported(tl.Constructor, id=0x8DB33C4B, name="reportResultReported"):
    """The report is complete and will be looked at.

    Source:
        api/constructors/reportResultReported.md
    """


TypeReportResult: TypeAlias = (
    ReportResultChooseOption | ReportResultAddComment | ReportResultReported
)
"""Next step of reporting messages or stories: choose, comment, or done. Start `messages.report`
with an empty option.
"""
