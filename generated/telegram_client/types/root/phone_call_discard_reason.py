"""Constructors of PhoneCallDiscardReason."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PhoneCallDiscardReasonMissed(
    tl.Constructor, id=0x85E42301, name="phoneCallDiscardReasonMissed"
):
    """Nobody picked up. Says why a call ended, see `phone.discard_call`.

    Source:
        api/constructors/phoneCallDiscardReasonMissed.md
    """


class PhoneCallDiscardReasonDisconnect(
    tl.Constructor, id=0xE095C1A0, name="phoneCallDiscardReasonDisconnect"
):
    """The connection broke off. Says why a call ended, see `phone.discard_call`.

    Source:
        api/constructors/phoneCallDiscardReasonDisconnect.md
    """


class PhoneCallDiscardReasonHangup(
    tl.Constructor, id=0x57ADC690, name="phoneCallDiscardReasonHangup"
):
    """One side ended the talk in the normal way.

    Source:
        api/constructors/phoneCallDiscardReasonHangup.md
    """


class PhoneCallDiscardReasonBusy(tl.Constructor, id=0xFAF7E8C9, name="phoneCallDiscardReasonBusy"):
    """The callee declined or was in another call.

    Source:
        api/constructors/phoneCallDiscardReasonBusy.md
    """


class PhoneCallDiscardReasonMigrateConferenceCall(
    tl.Constructor, id=0x9FBBF1F7, name="phoneCallDiscardReasonMigrateConferenceCall"
):
    """The call goes on as a group call, which both sides join instead.

    Attributes:
        slug: Invite slug of the group call, for `types.InputGroupCallSlug`.

    Source:
        api/constructors/phoneCallDiscardReasonMigrateConferenceCall.md
    """

    slug: str = tl.string()


TypePhoneCallDiscardReason: TypeAlias = (
    PhoneCallDiscardReasonMissed
    | PhoneCallDiscardReasonDisconnect
    | PhoneCallDiscardReasonHangup
    | PhoneCallDiscardReasonBusy
    | PhoneCallDiscardReasonMigrateConferenceCall
)
"""Why a one-to-one call ended; you also pass it when you end one yourself."""
