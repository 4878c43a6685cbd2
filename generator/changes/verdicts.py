"""What a difference means to callers of the generated package. Floor 2.

Arguments are passed by keyword only, so order means nothing. What a caller passes is a method's
parameters and the fields of constructors that parameters can hold; what he reads is results and the
fields of constructors that results can hold. The same difference is often harmless on one of these
sides and breaks code on the other: a field that may now be None can still be passed as before, but
who reads it has to ask first. Whatever no method reaches counts as both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Final

from .. import names
from ..annotations import is_random_id
from ..model import Definition, Kind, Parameter, Schema, SchemaName, Wire
from ..reach import Reach, argument_types, result_types
from ..signatures import call_name, python_name, union_name
from .documented import ErrorClasses, judge_access, judge_words
from .python_types import PythonType, Slot, Types, fits, is_narrower, newly_tied
from .values import Change, Difference, Judgement, Side, Verdict, What

__all__ = ["Judge"]

_BREAKING, _COMPATIBLE, _WIRE = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.WIRE
_OWN_BUILDS: Final = "only code that builds it itself, as a test does, has to pass it"


class Judge:
    """Judges the differences between two forms of one schema."""

    def __init__(
        self, old: Schema, new: Schema, name: SchemaName, renamed: Mapping[str, str]
    ) -> None:
        """Work out what old code passed and read.

        Args:
            old: the schema that callers' code was written for.
            new: the schema that it is to run with.
            name: which schema is judged.
            renamed: new names of constructors, by their old names.
        """
        definitions = old.of(name)
        methods = [d for d in definitions if d.kind is Kind.METHOD]
        self._old, self._new = Reach(definitions), Reach(new.of(name))
        self._types = Types(self._old, self._new, renamed)
        self._built = self._old.closure(argument_types(methods))
        self._read = self._old.closure(result_types(methods))
        self._errors = ErrorClasses(old, new)
        self._rules: dict[What, Callable[[Difference], Judgement]] = {
            What.ADDED: self._added,
            What.REMOVED: self._removed,
            What.RENAMED: self._renamed,
            What.PARAMETER_ADDED: self._parameter_added,
            What.PARAMETER_REMOVED: self._parameter_removed,
            What.PARAMETER_RENAMED: self._parameter_renamed,
            What.RETYPED: self._retyped,
            What.MADE_OPTIONAL: self._presence,
            What.MADE_REQUIRED: self._presence,
            What.FLAG_MOVED: self._flag_moved,
            What.REORDERED: _wire("arguments are passed by keyword"),
            What.RESULT: self._result,
            What.TYPE: self._type,
            What.ID: _wire("the id is written for the caller"),
            What.LINE: _wire("the call is the same"),
            What.WIRE_FORM: _wire_form,
            What.ERROR_ADDED: self._errors.judge,
            What.ERROR_REMOVED: self._errors.judge,
            What.ERROR_CODE: self._errors.judge,
            What.ACCESS: judge_access,
            What.WORDS: judge_words,
            What.PARAMETER_WORDS: judge_words,
            What.ERROR_WORDS: judge_words,
            What.EXAMPLES: judge_words,
        }

    def change(self, difference: Difference) -> Change:
        """The difference with its verdict. What couldn't be used before can't break."""
        found = self._rules[difference.what](difference)
        if found.verdict is _BREAKING and difference.becomes_usable:
            reason = f"{found.reason}; but nothing could be sent or read before"
            found = Judgement(_COMPATIBLE, reason)
        facts = {f.name: getattr(difference, f.name) for f in fields(Difference)}
        return Change(**facts, verdict=found.verdict, reason=found.reason)

    def _is_built(self, definition: Definition) -> bool:
        """Whether old code passed the definition's fields."""
        return definition.kind is Kind.METHOD or (
            definition.name in self._built or definition.name not in self._read
        )

    def _is_read(self, definition: Definition) -> bool:
        """Whether old code read the definition's fields."""
        return definition.kind is Kind.CONSTRUCTOR and (
            definition.name in self._read or definition.name not in self._built
        )

    def _added(self, difference: Difference) -> Judgement:
        new = difference.new
        if new is None or new.kind is Kind.METHOD or new.result is None:
            return Judgement(_COMPATIBLE, f"a new {difference.kind}")
        name = new.result.name
        others = self._old.types.get(name, ())
        if not others:
            return Judgement(_COMPATIBLE, "a constructor of a new type")
        if any(self._is_read(self._old.constructors[c]) for c in others):
            reason = f"{union_name(name, new.schema)} can hold it: an exhaustive match gains a case"
            return Judgement(_COMPATIBLE, reason)
        return Judgement(_COMPATIBLE, f"one more way to make a {union_name(name, new.schema)}")

    def _removed(self, difference: Difference) -> Judgement:
        if difference.old is None:
            return Judgement(_BREAKING, f"{union_name(difference.name, difference.schema)} is gone")
        return Judgement(_BREAKING, f"{_places(difference.old)} gone")

    def _renamed(self, difference: Difference) -> Judgement:
        old, new = difference.old, difference.new
        if old is None or new is None:
            before = union_name(difference.before or "", difference.schema)
            after = union_name(difference.name, difference.schema)
        else:
            before, after = (f"{python_name(d)} {call_name(d)}" for d in (old, new))
        if before == after:
            return Judgement(_WIRE, "its Python name is the same")
        return Judgement(_BREAKING, f"{before.split()[0]} is now {after.split()[0]}")

    def _parameter_added(self, difference: Difference) -> Judgement:
        new, owner = difference.new_parameter, difference.old
        if new is None or owner is None or new.is_flags_word:
            return Judgement(_WIRE, "flags words are never passed by hand")
        if not self._is_built(owner):
            rest = "" if Slot.of(new).has_default else f"; {_OWN_BUILDS}"
            return Judgement(_COMPATIBLE, f"one more field to read{rest}")
        if not Slot.of(new).has_default:
            return Judgement(_BREAKING, "required: every call has to pass it")
        if tied := newly_tied(difference):
            return Judgement(_BREAKING, f"calls that pass {tied} have to pass it too")
        filled = "it is filled in where it is left out" if is_random_id(new) else "optional"
        return Judgement(_COMPATIBLE, f"{filled}: calls without it mean what they did")

    def _parameter_removed(self, difference: Difference) -> Judgement:
        old, owner = difference.old_parameter, difference.old
        if old is None or owner is None or old.is_flags_word:
            return Judgement(_WIRE, "flags words are never passed by hand")
        broken = [
            *(["calls that pass it"] if self._is_built(owner) else []),
            *(["code that reads it"] if self._is_read(owner) else []),
        ]
        return Judgement(_BREAKING, f"{' and '.join(broken)} no longer type-checks")

    def _parameter_renamed(self, difference: Difference) -> Judgement:
        before, after = difference.before or "", difference.after or ""
        old, new = names.parameter_name(before), names.parameter_name(after)
        parameter = difference.new_parameter
        if old == new or (parameter is not None and parameter.is_flags_word):
            return Judgement(_WIRE, "callers don't see the name")
        return Judgement(_BREAKING, f"the keyword and attribute {old} is now {new}")

    def _retyped(self, difference: Difference) -> Judgement:
        before, after = difference.forms()
        old, new = difference.parameter_forms()
        if old.is_flags_word:
            return self._parameter_added(difference)
        if new.is_flags_word:
            return self._parameter_removed(difference)
        value = self._types.of(old.type, before, Side.OLD)
        wanted = self._types.of(new.type, after, Side.NEW)
        found = []
        if self._is_built(before):
            found.append(_passed(value, wanted, old, new))
        if self._is_read(before):
            found.append(_received(value, wanted, "the field"))
        if old.optional == new.optional and Slot.of(old) != Slot.of(new):
            found.append(self._presence(difference))
        return _worst(found)

    def _flag_moved(self, difference: Difference) -> Judgement:
        owner, _ = difference.forms()
        if self._is_built(owner) and (tied := newly_tied(difference)):
            return Judgement(_BREAKING, f"it has to be passed together with {tied} now")
        return Judgement(_WIRE, "the bit is set for the caller")

    def _presence(self, difference: Difference) -> Judgement:
        """Whether a parameter can be left out, and whether it can be None."""
        owner, _ = difference.forms()
        before, after = map(Slot.of, difference.parameter_forms())
        found = []
        if self._is_built(owner):
            found.append(_passed_presence(before, after))
            if tied := newly_tied(difference):
                found.append(Judgement(_BREAKING, f"it has to be passed together with {tied} now"))
        if self._is_read(owner):
            found.append(_received_presence(before, after))
        return _worst(found)

    def _result(self, difference: Difference) -> Judgement:
        old, new = difference.forms()
        before = self._types.of(old.result, old, Side.OLD)
        after = self._types.of(new.result, new, Side.NEW)
        return _received(before, after, "the result")

    def _type(self, difference: Difference) -> Judgement:
        """A constructor that belongs to another boxed type."""
        old, new = difference.forms()
        homes = [python_name(d).rpartition(".")[0] for d in (old, new)]
        if homes[0] != homes[1]:
            return Judgement(_BREAKING, "its class moves from {} to {}".format(*homes))
        before = self._types.of(old.result, old, Side.OLD)
        if before == self._types.of(new.result, new, Side.NEW):
            return Judgement(_WIRE, "its union holds the same classes under another name")
        unions = (union_name(d.result.name, d.schema) for d in (old, new) if d.result)
        return Judgement(_BREAKING, "it left {} for {}".format(*unions))


def _wire(reason: str) -> Callable[[Difference], Judgement]:
    return lambda difference: Judgement(_WIRE, reason)


def _wire_form(difference: Difference) -> Judgement:
    if difference.after == Wire.UNKNOWN:
        reason = "nothing says its wire form any more, so it can't be sent or read"
        return Judgement(_BREAKING, reason)
    if difference.becomes_usable:
        return Judgement(_COMPATIBLE, "its wire form is known now, so it can be sent and read")
    raise ValueError(f"{difference.name}: {difference.before} to {difference.after}")


def _places(definition: Definition) -> str:
    """Where callers find a definition, with the verb that fits the number of places."""
    places = [python_name(definition)]
    if definition.kind is Kind.METHOD and call_name(definition) != places[0]:
        places.append(f"client.{call_name(definition)}")
    return f"{' and '.join(places)} {'are' if len(places) > 1 else 'is'}"


def _passed(value: PythonType, wanted: PythonType, old: Parameter, new: Parameter) -> Judgement:
    """What callers pass has to be allowed."""
    if not fits(value, wanted):
        return Judgement(_BREAKING, "what was passed no longer type-checks")
    if value != wanted:
        return Judgement(_COMPATIBLE, "more can be passed than before")
    if old.type and new.type and is_narrower(old.type, new.type):
        return Judgement(_BREAKING, f"values that {new.type} has no room for are now refused")
    return Judgement(_WIRE, "the same Python type")


def _received(old: PythonType, new: PythonType, what: str) -> Judgement:
    """What callers read has to be what they expected."""
    if not fits(new, old):
        return Judgement(_BREAKING, f"{what} is of another type")
    if new != old:
        return Judgement(_COMPATIBLE, f"{what} can only be some of what it was")
    return Judgement(_WIRE, "the same Python type")


def _passed_presence(old: Slot, new: Slot) -> Judgement:
    if old.has_default and not new.has_default:
        return Judgement(_BREAKING, "required: every call has to pass it")
    if old.may_be_none and not new.may_be_none:
        return Judgement(_BREAKING, "None can't be passed any more")
    if old == new:
        return Judgement(_WIRE, "the same keyword")
    now = "None can be passed too" if old.has_default else "optional: it can be left out now"
    return Judgement(_COMPATIBLE, now)


def _received_presence(old: Slot, new: Slot) -> Judgement:
    if new.may_be_none and not old.may_be_none:
        return Judgement(_BREAKING, "the field can be None now: code that reads it has to ask")
    if old.may_be_none and not new.may_be_none:
        return Judgement(_COMPATIBLE, f"the field is never None any more; {_OWN_BUILDS}")
    return Judgement(_WIRE, "the same attribute")


def _worst(found: Sequence[Judgement]) -> Judgement:
    """The worst verdict, with the reasons of all that share it."""
    verdict = min((j.verdict for j in found), key=lambda v: v.rank)
    reasons = dict.fromkeys(j.reason for j in found if j.verdict is verdict)
    return Judgement(verdict, "; ".join(reasons))
