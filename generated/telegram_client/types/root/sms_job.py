"""Constructors of SmsJob."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SmsJob(tl.Constructor, id=0xE6A1EEB8, name="smsJob"):
    """A login SMS that a volunteer's phone is asked to send; see `smsjobs.join`.

    Attributes:
        job_id: Name of the job; report the result under it with `smsjobs.finish_job`.
        phone_number: Where the SMS shall go.
        text: What the SMS shall say.

    Source:
        api/constructors/smsJob.md
    """

    job_id: str = tl.string()
    phone_number: str = tl.string()
    text: str = tl.string()


TypeSmsJob: TypeAlias = SmsJob
"""Order to send one SMS, fetched with `smsjobs.get_sms_job`."""
