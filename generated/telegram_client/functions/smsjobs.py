"""Methods of the smsjobs namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.sms_job import TypeSmsJob
    from ..types.smsjobs import (
        TypeEligibilityToJoin as smsjobs_TypeEligibilityToJoin,
        TypeStatus as smsjobs_TypeStatus,
    )


class FinishJob(tl.Function["bool"], id=0x4F1EBF24, name="smsjobs.finishJob"):
    """Reports that an SMS job from `smsjobs.get_sms_job` is done or has failed, so that it doesn't
    stay open. Returns true.

    Args:
        job_id: Name of the job, as received.
        error: Why the SMS could not be sent. Leave out after success.

    Source:
        api/methods/smsjobs.finishJob.md
    """

    flags = tl.flags()
    job_id: str = tl.string()
    error: str | None = tl.string(bit=0, default=None)

    ERRORS = (("SMSJOB_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetSmsJob(tl.Function["TypeSmsJob"], id=0x778D902F, name="smsjobs.getSmsJob"):
    """Fetches one SMS to be sent: recipient and text. Call it when `types.UpdateSmsJob` arrives,
    send the SMS from the phone, and report with `smsjobs.finish_job`.

    Args:
        job_id: Name of the job, from the update.

    Source:
        api/methods/smsjobs.getSmsJob.md
    """

    job_id: str = tl.string()

    ERRORS = (("SMSJOB_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStatus(tl.Function["smsjobs_TypeStatus"], id=0x10A698E8, name="smsjobs.getStatus"):
    """Shows how many SMS the user has sent for the programme in this month and altogether, how many
    remain, and the gift code last earned. Fails with `NOT_JOINED` outside the programme.

    Source:
        api/methods/smsjobs.getStatus.md
    """

    ERRORS = (("NOT_JOINED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class IsEligibleToJoin(
    tl.Function["smsjobs_TypeEligibilityToJoin"], id=0x0EDC39D0, name="smsjobs.isEligibleToJoin"
):
    """Asks whether this user may join the programme in which phones send login SMS for Telegram
    from their own number in return for Premium. Answers with the terms and the monthly amount, or
    fails with `NOT_ELIGIBLE`. For the Android app.

    Source:
        api/methods/smsjobs.isEligibleToJoin.md
    """

    ERRORS = (("NOT_ELIGIBLE", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class Join(tl.Function["bool"], id=0xA74ECE2D, name="smsjobs.join"):
    """Enters the SMS-sending programme after the user agreed to its terms; see
    `smsjobs.is_eligible_to_join`. From then on jobs arrive as `types.UpdateSmsJob`. Strangers who
    get these SMS see the user's phone number.

    Source:
        api/methods/smsjobs.join.md
    """

    ERRORS = (("NOT_ELIGIBLE", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class Leave(tl.Function["bool"], id=0x9898AD73, name="smsjobs.leave"):
    """Quits the SMS-sending programme; no more jobs arrive. Fails with `NOT_JOINED` if the user
    wasn't in it.

    Source:
        api/methods/smsjobs.leave.md
    """

    ERRORS = (("NOT_JOINED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateSettings(tl.Function["bool"], id=0x093FA0BF, name="smsjobs.updateSettings"):
    """Sets whether a participant of the SMS-sending programme also gets jobs for foreign numbers.
    Fails with `NOT_JOINED` before `smsjobs.join`. Returns true.

    Args:
        allow_international: Permits jobs that send to foreign numbers, which may cost more; unset
            forbids them.

    Source:
        api/methods/smsjobs.updateSettings.md
    """

    flags = tl.flags()
    allow_international: bool = tl.true(bit=0, default=False)

    ERRORS = (("NOT_JOINED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}
