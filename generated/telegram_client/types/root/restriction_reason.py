"""Constructors of RestrictionReason."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class RestrictionReason(tl.Constructor, id=0xD072ACB4, name="restrictionReason"):
    """Why a chat or message must not be shown on some platforms.

    Attributes:
        platform: Where it applies: `ios`, `android`, `all` and so on.
        reason: Short code, for instance `sensitive`, `porn` or `copyright`.
        text: Explanation to show in place of the content.

    Source:
        api/constructors/restrictionReason.md
    """

    platform: str = tl.string()
    reason: str = tl.string()
    text: str = tl.string()


TypeRestrictionReason: TypeAlias = RestrictionReason
"""Ban on showing some content, possibly limited to one platform."""
