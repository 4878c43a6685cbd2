"""What changed documentation means to callers: errors, access, words. Floor 2.

An error's class is in the generated package as long as any page documents it, under the class of
its smallest code.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from .. import names
from ..model import ErrorDoc, Kind, Schema, SchemaName
from ..views import error_base
from .values import Difference, Judgement, Verdict, What

__all__ = ["ErrorClasses", "judge_access", "judge_words"]

_WHO: Final = {
    "users": "users",
    "bots": "bots",
    "business": "bots over a business connection",
    "unauthenticated": "clients that are not logged in",
}


class ErrorClasses:
    """The error classes of both sides' packages, and the class that each stands under."""

    def __init__(self, old: Schema, new: Schema) -> None:
        self._old = _bases(old)
        self._new = _bases(new)

    def judge(self, difference: Difference) -> Judgement:
        """An error that was added to a method, removed from it, or got another code."""
        name = f"errors.{names.error_class_name(difference.part)}"
        before, after = self._old.get(name), self._new.get(name)
        if before is not None and after is None:
            reason = f"no page documents it any more: {name} is gone"
            return Judgement(Verdict.BREAKING, reason)
        if before is not None and before != after:
            reason = f"{name} is now under errors.{after}, no longer under errors.{before}"
            return Judgement(Verdict.BREAKING, reason)
        if before is None:
            return Judgement(Verdict.COMPATIBLE, f"one more error to expect; {name} is new")
        if difference.what is What.ERROR_ADDED:
            return Judgement(Verdict.COMPATIBLE, f"one more error to expect; {name} is known")
        return Judgement(Verdict.COMPATIBLE, f"{name} stays as it was")


def _bases(schema: Schema) -> dict[str, str]:
    found: defaultdict[str, list[ErrorDoc]] = defaultdict(list)
    listed = (e for d in schema.of(SchemaName.API, Kind.METHOD) for e in d.errors)
    for error in (*schema.errors, *listed):
        found[f"errors.{names.error_class_name(error.name)}"].append(error)
    return {
        name: error_base(e.code for e in errors if e.code is not None)
        for name, errors in found.items()
    }


def judge_access(difference: Difference) -> Judgement:
    """Who may call a method."""
    who = _WHO.get(difference.part, difference.part)
    if None in (difference.before, difference.after):
        was = "didn't say" if difference.before is None else "no longer says"
        return Judgement(Verdict.WORDS, f"the page {was} whether {who} may call it")
    if difference.after == "no":
        return Judgement(Verdict.BREAKING, f"calls by {who} worked and are now refused")
    return Judgement(Verdict.COMPATIBLE, f"{who} may now call it")


def judge_words(difference: Difference) -> Judgement:
    """Documentation that no code depends on."""
    del difference
    return Judgement(Verdict.WORDS, "documentation")
