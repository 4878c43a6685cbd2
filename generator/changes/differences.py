"""Two forms of one definition to what differs between them. Floor 2: finds, doesn't judge.

What one side doesn't say is no difference: a page without a TL line says nothing of ids and flag
bits, a TL line without a page nothing of words, errors and access. Where both sides have a line,
the lines are compared, for equal ids don't prove equal lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from .. import tl
from ..matching import LEFT_OUT, PAGE_ROWS, is_page_notation
from ..model import Definition, Kind, Parameter, Type, Wire
from .errors import error_differences
from .pairing import pair_parameters
from .values import Difference, What

__all__ = ["definition_differences"]

_KNOWN_HABITS: Final = LEFT_OUT | PAGE_ROWS
"""Parameters that pages leave out or add by habit: whether a page has them says nothing."""


def definition_differences(old: Definition, new: Definition) -> list[Difference]:
    """Everything that differs between the old and the new form of a definition."""
    pair = _Pair(old, new)
    found = [*pair.wire()]
    if old.page is not None and new.page is not None:
        found += [*pair.access(), *pair.errors(), *pair.words()]
    return found


@dataclass(frozen=True, slots=True)
class _Pair:
    """The old and the new form of one definition."""

    old: Definition
    new: Definition

    def _difference(
        self,
        what: What,
        part: str = "",
        before: object = None,
        after: object = None,
        *,
        parameters: tuple[Parameter | None, Parameter | None] = (None, None),
    ) -> Difference:
        return Difference(
            what=what,
            schema=self.new.schema,
            kind=self.new.kind,
            name=self.new.name,
            part=part,
            before=None if before is None else str(before),
            after=None if after is None else str(after),
            old=self.old,
            new=self.new,
            old_parameter=parameters[0],
            new_parameter=parameters[1],
        )

    def _lines_known(self) -> bool:
        """Whether both forms are known from TL: what is missing in one is really not there."""
        return self.old.wire is Wire.TL and self.new.wire is Wire.TL

    def wire(self) -> Iterator[Difference]:
        """What differs in what travels."""
        if self.old.name != self.new.name:
            yield self._difference(What.RENAMED, "", self.old.name, self.new.name)
        if Wire.UNKNOWN in (self.old.wire, self.new.wire) and self.old.wire is not self.new.wire:
            yield self._difference(What.WIRE_FORM, "", self.old.wire, self.new.wire)
        told = not (_says_nothing(self.old) or _says_nothing(self.new))
        structure = [*self._result(), *self._parameters()] if told else []
        yield from structure
        if structure or self.old.name != self.new.name:
            return  # the id follows from these
        old_id, new_id = self.old.id, self.new.id
        if None not in (old_id, new_id) and old_id != new_id:
            yield self._difference(What.ID, "", f"{old_id:08x}", f"{new_id:08x}")
        elif self._lines_known() and _rest_of_line(self.old) != _rest_of_line(self.new):
            lines = (tl.print_line(self.old), tl.print_line(self.new))
            yield self._difference(What.LINE, "", *lines)

    def _result(self) -> Iterator[Difference]:
        if self._same_type("", self.old.result, self.new.result):
            return
        what = What.RESULT if self.new.kind is Kind.METHOD else What.TYPE
        yield self._difference(what, "", self.old.result, self.new.result)

    def _parameters(self) -> Iterator[Difference]:
        old, new = self.old.wire_parameters, self.new.wire_parameters
        pairing = pair_parameters(old, new)
        for p in pairing.removed:
            if self._is_told(p, self.new):
                yield self._difference(
                    What.PARAMETER_REMOVED, p.name, _shown(p), parameters=(p, None)
                )
        for p in pairing.added:
            if self._is_told(p, self.old):
                yield self._difference(
                    What.PARAMETER_ADDED, p.name, None, _shown(p), parameters=(None, p)
                )
        rank = {p.name: i for i, p in enumerate(new)}
        for before, after in sorted(pairing.both, key=lambda pair: rank[pair[1].name]):
            yield from self._parameter(before, after)
        renamed = pairing.renamed()
        order = [rank[now] for p in old if (now := renamed.get(p.name, p.name)) in rank]
        if self._lines_known() and order != sorted(order):
            names = (_names(old), _names(new))
            yield self._difference(What.REORDERED, "", *names)

    def _is_told(self, parameter: Parameter, other: Definition) -> bool:
        """Whether the other form would say it if it had this parameter too."""
        if self._lines_known():
            return True
        if parameter.is_flags_word:
            return other.wire is Wire.TL
        return parameter.name not in _KNOWN_HABITS

    def _parameter(self, old: Parameter, new: Parameter) -> Iterator[Difference]:
        pair, name = (old, new), new.name
        if old.name != new.name:
            yield self._difference(
                What.PARAMETER_RENAMED, name, old.name, new.name, parameters=pair
            )
        if not self._same_type(name, old.type, new.type):
            yield self._difference(What.RETYPED, name, old.type, new.type, parameters=pair)
        if None not in (old.optional, new.optional) and old.optional != new.optional:
            what = What.MADE_OPTIONAL if new.optional else What.MADE_REQUIRED
            yield self._difference(what, name, _shown(old), _shown(new), parameters=pair)
        elif old.flag and new.flag and old.flag != new.flag:
            yield self._difference(What.FLAG_MOVED, name, old.flag, new.flag, parameters=pair)

    def _same_type(self, name: str, old: Type | None, new: Type | None) -> bool:
        if old is None or new is None or old == new:
            return True
        if self.old.wire is not Wire.TL and self.new.wire is Wire.TL:
            return bool(is_page_notation(name, old, new))
        if self.new.wire is not Wire.TL and self.old.wire is Wire.TL:
            return bool(is_page_notation(name, new, old))
        return False

    def access(self) -> Iterator[Difference]:
        """Who may call it."""
        now = self.new.access.facts()
        for who, before in self.old.access.facts().items():
            if before != now[who]:
                yield self._difference(What.ACCESS, who, _answer(before), _answer(now[who]))

    def errors(self) -> Iterator[Difference]:
        """Errors that it returns, with their words."""
        for found in error_differences(self.old.errors, self.new.errors):
            yield self._difference(*found)

    def words(self) -> Iterator[Difference]:
        """Descriptions of the definition, its parameters and rows; and examples."""
        if _differ(self.old.description, self.new.description):
            texts = (self.old.description, self.new.description)
            yield self._difference(What.WORDS, "", *texts)
        yield from self._row_words()
        if self.old.examples != self.new.examples:
            examples = ("\n\n".join(self.old.examples), "\n\n".join(self.new.examples))
            yield self._difference(What.EXAMPLES, "", *examples)

    def _row_words(self) -> Iterator[Difference]:
        """The words of parameters that both forms have, and rows that only the pages have."""
        pairing = pair_parameters(self.old.wire_parameters, self.new.wire_parameters)
        renamed = pairing.renamed()
        old = {renamed.get(p.name, p.name): p for p in self.old.parameters}
        new = {p.name: p for p in self.new.parameters}
        for name in [*new, *(name for name in old if name not in new)]:
            rows = (old.get(name), new.get(name))
            if None in rows and not any(row and row.docs_only for row in rows):
                continue
            before, after = (None if row is None else row.description for row in rows)
            if None in rows or _differ(before, after):
                found = What.PARAMETER_WORDS
                yield self._difference(found, name, before, after, parameters=rows)


def _says_nothing(definition: Definition) -> bool:
    """Whether this is a page without a signature."""
    unknown = definition.wire is Wire.UNKNOWN
    return unknown and definition.result is None and not definition.parameters


def _differ(old: str | None, new: str | None) -> bool:
    """Whether two texts differ in more than their blanks."""
    return (old or "").split() != (new or "").split()


def _shown(parameter: Parameter) -> str:
    """A type with its flag as TL writes it; `type?` where only a page says that it's optional."""
    if parameter.flag is None and parameter.optional is not False:
        return f"{parameter.type}?"
    return str(parameter).partition(":")[2]


def _rest_of_line(definition: Definition) -> tuple[object, ...]:
    """What a line holds besides its name, id, parameters and result."""
    return definition.generics, definition.body


def _names(parameters: Iterable[Parameter]) -> str:
    return " ".join(p.name for p in parameters)


def _answer(fact: bool | None) -> str | None:
    return None if fact is None else "yes" if fact else "no"
