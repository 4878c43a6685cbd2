"""Constructors of ReportReason."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputReportReasonSpam(tl.Constructor, id=0x58DBCAB8, name="inputReportReasonSpam"):
    """The chat sends unwanted advertising. A reason for `account.report_peer`.

    Source:
        api/constructors/inputReportReasonSpam.md
    """


class InputReportReasonViolence(tl.Constructor, id=0x1E22C78D, name="inputReportReasonViolence"):
    """The chat threatens or shows violence.

    Source:
        api/constructors/inputReportReasonViolence.md
    """


class InputReportReasonPornography(
    tl.Constructor, id=0x2E59D922, name="inputReportReasonPornography"
):
    """The chat shows pornography. A reason for `account.report_peer`.

    Source:
        api/constructors/inputReportReasonPornography.md
    """


class InputReportReasonChildAbuse(
    tl.Constructor, id=0xADF44EE3, name="inputReportReasonChildAbuse"
):
    """The chat shows abuse of children.

    Source:
        api/constructors/inputReportReasonChildAbuse.md
    """


class InputReportReasonOther(tl.Constructor, id=0xC1E4A2B1, name="inputReportReasonOther"):
    """None of the listed reasons fits; say more in the comment.

    Source:
        api/constructors/inputReportReasonOther.md
    """


class InputReportReasonCopyright(tl.Constructor, id=0x9B89F93A, name="inputReportReasonCopyright"):
    """The chat spreads other people's works.

    Source:
        api/constructors/inputReportReasonCopyright.md
    """


class InputReportReasonGeoIrrelevant(
    tl.Constructor, id=0xDBD4FEED, name="inputReportReasonGeoIrrelevant"
):
    """The group has nothing to do with the place it is tied to.

    Source:
        api/constructors/inputReportReasonGeoIrrelevant.md
    """


class InputReportReasonFake(tl.Constructor, id=0xF5DDD6E7, name="inputReportReasonFake"):
    """The account pretends to be somebody else.

    Source:
        api/constructors/inputReportReasonFake.md
    """


class InputReportReasonIllegalDrugs(
    tl.Constructor, id=0x0A8EB2BE, name="inputReportReasonIllegalDrugs"
):
    """The chat deals in illegal drugs.

    Source:
        api/constructors/inputReportReasonIllegalDrugs.md
    """


class InputReportReasonPersonalDetails(
    tl.Constructor, id=0x9EC7863D, name="inputReportReasonPersonalDetails"
):
    """The chat reveals private data of people.

    Source:
        api/constructors/inputReportReasonPersonalDetails.md
    """


TypeReportReason: TypeAlias = (
    InputReportReasonSpam
    | InputReportReasonViolence
    | InputReportReasonPornography
    | InputReportReasonChildAbuse
    | InputReportReasonOther
    | InputReportReasonCopyright
    | InputReportReasonGeoIrrelevant
    | InputReportReasonFake
    | InputReportReasonIllegalDrugs
    | InputReportReasonPersonalDetails
)
"""Why a whole chat or its photo is reported with `account.report_peer`. Single messages and stories
are reported by menu, see `types.TypeReportResult`.
"""
