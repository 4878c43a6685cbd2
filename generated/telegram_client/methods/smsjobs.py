"""Methods of the smsjobs namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import smsjobs as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.root.sms_job import TypeSmsJob
    from ..types.smsjobs import (
        TypeEligibilityToJoin as smsjobs_TypeEligibilityToJoin,
        TypeStatus as smsjobs_TypeStatus,
    )


class Smsjobs(Namespace):
    """Methods of the smsjobs namespace."""

    async def finish_job(self, *, job_id: str, error: str | None = None) -> bool:
        """Reports that an SMS job from `smsjobs.get_sms_job` is done or has failed, so that it
        doesn't stay open. Returns true.

        Args:
            job_id: Name of the job, as received.
            error: Why the SMS could not be sent. Leave out after success.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.SmsjobIdInvalid: 400 SMSJOB_ID_INVALID: There is no such SMS job; use the id from
                the update that announced it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/smsjobs.finishJob.md
        """
        return await self._client(functions.FinishJob(job_id=job_id, error=error))

    async def get_sms_job(self, *, job_id: str) -> TypeSmsJob:
        """Fetches one SMS to be sent: recipient and text. Call it when `types.UpdateSmsJob`
        arrives, send the SMS from the phone, and report with `smsjobs.finish_job`.

        Args:
            job_id: Name of the job, from the update.

        Returns:
            `types.TypeSmsJob`.

        Raises:
            errors.SmsjobIdInvalid: 400 SMSJOB_ID_INVALID: There is no such SMS job; use the id from
                the update that announced it.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/smsjobs.getSmsJob.md
        """
        return await self._client(functions.GetSmsJob(job_id=job_id))

    async def get_status(self) -> smsjobs_TypeStatus:
        """Shows how many SMS the user has sent for the programme in this month and altogether, how
        many remain, and the gift code last earned. Fails with `NOT_JOINED` outside the programme.

        Returns:
            `types.smsjobs.TypeStatus`.

        Raises:
            errors.NotJoined: 400 NOT_JOINED: The account takes no part in the program that sends
                login codes by SMS; join it with `smsjobs.join`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/smsjobs.getStatus.md
        """
        return await self._client(functions.GetStatus())

    async def is_eligible_to_join(self) -> smsjobs_TypeEligibilityToJoin:
        """Asks whether this user may join the programme in which phones send login SMS for Telegram
        from their own number in return for Premium. Answers with the terms and the monthly amount,
        or fails with `NOT_ELIGIBLE`. For the Android app.

        Returns:
            `types.smsjobs.TypeEligibilityToJoin`.

        Raises:
            errors.NotEligible: 403 NOT_ELIGIBLE: Telegram has not invited this account to the
                program that sends login codes by SMS for others.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/smsjobs.isEligibleToJoin.md
        """
        return await self._client(functions.IsEligibleToJoin())

    async def join(self) -> bool:
        """Enters the SMS-sending programme after the user agreed to its terms; see
        `smsjobs.is_eligible_to_join`. From then on jobs arrive as `types.UpdateSmsJob`. Strangers
        who get these SMS see the user's phone number.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.NotEligible: 400 NOT_ELIGIBLE: Telegram has not invited this account to the
                program that sends login codes by SMS for others.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/smsjobs.join.md
        """
        return await self._client(functions.Join())

    async def leave(self) -> bool:
        """Quits the SMS-sending programme; no more jobs arrive. Fails with `NOT_JOINED` if the user
        wasn't in it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.NotJoined: 400 NOT_JOINED: The account takes no part in the program that sends
                login codes by SMS; join it with `smsjobs.join`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/smsjobs.leave.md
        """
        return await self._client(functions.Leave())

    async def update_settings(self, *, allow_international: bool = False) -> bool:
        """Sets whether a participant of the SMS-sending programme also gets jobs for foreign
        numbers. Fails with `NOT_JOINED` before `smsjobs.join`. Returns true.

        Args:
            allow_international: Permits jobs that send to foreign numbers, which may cost more;
                unset forbids them.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.NotJoined: 400 NOT_JOINED: The account takes no part in the program that sends
                login codes by SMS; join it with `smsjobs.join`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/smsjobs.updateSettings.md
        """
        return await self._client(functions.UpdateSettings(allow_international=allow_international))
