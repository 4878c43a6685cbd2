"""What docstrings say of a definition, and in which sections. Floor 2."""

from __future__ import annotations

from collections.abc import Iterator

from .. import names, prose
from ..annotations import Scope
from ..model import Definition, Kind, Wire

__all__ = ["call_words", "class_words"]


def class_words(definition: Definition, scope: Scope) -> tuple[list[str], list[prose.Section]]:
    """The paragraphs and sections of a class's docstring."""
    return _paragraphs(definition, scope), [*_entries(definition, scope), _source(definition)]


def call_words(definition: Definition, scope: Scope) -> tuple[list[str], list[prose.Section]]:
    """The paragraphs and sections of a client's method: also what it returns and raises."""
    sections = [
        *_entries(definition, scope),
        *_call_sections(definition, scope),
        _source(definition),
    ]
    return _paragraphs(definition, scope), sections


def _paragraphs(definition: Definition, scope: Scope) -> list[str]:
    words = prose.plain(definition.description, scope.catalog.reference)
    paragraphs = [words or f"The {definition.kind} {definition.name}; its page has no words."]
    if definition.wire is Wire.DERIVED:
        paragraphs.append("The wire form was derived from the page's table and is not verified.")
    if definition.wire is Wire.UNKNOWN:
        paragraphs.append(
            "The page doesn't determine the wire form, so this can't be sent or read."
        )
    return paragraphs


def _entries(definition: Definition, scope: Scope) -> list[prose.Section]:
    entries = [
        f"{names.parameter_name(p.name)}: {prose.plain(p.description, scope.catalog.reference)}"
        for p in definition.parameters
        if p.description and not p.docs_only
    ]
    heading = "Args" if definition.kind is Kind.METHOD else "Attributes"
    return [prose.section(heading, entries)] if entries else []


def _source(definition: Definition) -> prose.Section:
    return prose.section("Source", [definition.source.path])


def _call_sections(definition: Definition, scope: Scope) -> Iterator[prose.Section]:
    catalog = scope.catalog
    yield prose.section("Returns", [_returned(definition, scope)])
    if definition.errors:
        yield prose.section(
            "Raises",
            (
                f"errors.{names.error_class_name(e.name)}: "
                f"{e.name if e.code is None else f'{e.code} {e.name}'}"
                f"{f': {prose.plain(e.description, catalog.reference)}' if e.description else ''}"
                for e in definition.errors
            ),
        )
    if access := _access_words(definition):
        yield prose.section("Access", [access])


def _returned(definition: Definition, scope: Scope) -> str:
    """The result in words: its Python type, or its union as `types` has it."""
    kind = definition.result
    inner = kind.innermost if kind else None
    if kind is None or inner is None:
        return "what the page does not say"
    shown = (
        scope.catalog.reference("type", inner.name) or f"`{scope.annotation(inner, definition)}`"
    )
    shown = "The query's result." if shown == "`tl.X`" else f"{shown}."
    return f"A list of {shown}" if kind.is_vector else shown


def _access_words(definition: Definition) -> str:
    facts = definition.access
    who = [
        name if fact else f"not {name}"
        for name, fact in (("users", facts.users), ("bots", facts.bots))
        if fact is not None
    ]
    if facts.business is not None:
        who.append(f"{'' if facts.business else 'not '}bots over a business connection")
    if facts.unauthenticated:
        who.append("without logging in")
    return ", ".join(who)
