"""Every single edit of a schema is found, as what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from generator import tl
from generator.changes import Verdict, What, compare
from generator.model import Definition, Flag, Kind, Parameter, Place, Schema, Type

TYPES = ("Alpha", "Beta", "ns.Gamma")
PLAIN = ("int", "string", "double", "Bool", *TYPES)
PLACE = Place("api.tl", 1)
FLAGS = Parameter("flags", Type("#"), tl=PLACE)

Edit = Callable[[st.DataObject, Definition], tuple[Definition, What]]


@st.composite
def kinds(draw: st.DrawFn) -> Type:
    kind = Type(draw(st.sampled_from(PLAIN)))
    return Type("Vector", kind) if draw(st.booleans()) else kind


@st.composite
def definitions(draw: st.DrawFn, kind: Kind, name: str, result: str) -> Definition:
    parameters = [FLAGS]
    for bit, (of, optional) in enumerate(
        draw(st.lists(st.tuples(kinds(), st.booleans()), min_size=1, max_size=5))
    ):
        flag = Flag("flags", bit) if optional else None
        parameters.append(Parameter(f"p{bit}", of, flag, optional=optional, tl=PLACE))
    bare = Definition(kind, name, Type(result), tuple(parameters), tl=PLACE, page=PLACE)
    return replace(bare, id=tl.computed_id(bare), description="Words.")


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    """Two constructors of each type and three methods; unique names, so unique ids."""
    constructors = [
        draw(definitions(Kind.CONSTRUCTOR, f"{t[0].lower() + t[1:]}{n}".replace(".G", ".g"), t))
        for t in TYPES
        for n in "AB"
    ]
    methods = [
        draw(definitions(Kind.METHOD, f"ns.call{n}", draw(st.sampled_from(TYPES)))) for n in "XYZ"
    ]
    return Schema(definitions=(*constructors, *methods))


def free_bit(definition: Definition) -> int:
    return max((p.flag.bit for p in definition.parameters if p.flag), default=-1) + 1


def changed(definition: Definition, old: Parameter, new: Parameter) -> Definition:
    parameters = tuple(new if p == old else p for p in definition.parameters)
    return replace(definition, parameters=parameters)


def pick(data: st.DataObject, definition: Definition, *, optional: bool | None = None) -> Parameter:
    found = [
        p for p in definition.parameters if not p.is_flags_word and optional in (None, p.optional)
    ]
    assume(found)
    return data.draw(st.sampled_from(found))


def add_optional(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    flag = Flag("flags", free_bit(d))
    added = Parameter("extra", data.draw(kinds()), flag, optional=True, tl=PLACE)
    return replace(d, parameters=(*d.parameters, added)), What.PARAMETER_ADDED


def add_required(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    added = Parameter("extra", data.draw(kinds()), tl=PLACE)
    at = data.draw(st.integers(1, len(d.parameters)))
    parameters = (*d.parameters[:at], added, *d.parameters[at:])
    return replace(d, parameters=parameters), What.PARAMETER_ADDED


def remove(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    gone = pick(data, d)
    kept = tuple(p for p in d.parameters if p != gone)
    return replace(d, parameters=kept), What.PARAMETER_REMOVED


def rename(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    old = pick(data, d)
    return changed(d, old, replace(old, name="other")), What.PARAMETER_RENAMED


def retype(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    old = pick(data, d)
    kind = data.draw(kinds().filter(lambda kind: kind != old.type))
    return changed(d, old, replace(old, type=kind)), What.RETYPED


def make_optional(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    old = pick(data, d, optional=False)
    new = replace(old, flag=Flag("flags", free_bit(d)), optional=True)
    return changed(d, old, new), What.MADE_OPTIONAL


def make_required(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    old = pick(data, d, optional=True)
    return changed(d, old, replace(old, flag=None, optional=False)), What.MADE_REQUIRED


def move_flag(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    old = pick(data, d, optional=True)
    return changed(d, old, replace(old, flag=Flag("flags", free_bit(d)))), What.FLAG_MOVED


def reorder(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    head, *rest = d.parameters
    assume(len(rest) > 1)
    return replace(d, parameters=(head, *rest[1:], rest[0])), What.REORDERED


def other_result(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    others = [t for t in TYPES if d.result != Type(t)]
    what = What.RESULT if d.kind is Kind.METHOD else What.TYPE
    return replace(d, result=Type(data.draw(st.sampled_from(others)))), what


def other_name(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    return replace(d, name=f"{d.name}Renamed"), What.RENAMED


def other_id(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    return replace(d, id=(d.id or 0) ^ 1), What.ID


def other_words(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    return replace(d, description="Others."), What.WORDS


def parameter_words(data: st.DataObject, d: Definition) -> tuple[Definition, What]:
    old = pick(data, d)
    return changed(d, old, replace(old, description="Others.")), What.PARAMETER_WORDS


EDITS: tuple[Edit, ...] = (
    add_optional,
    add_required,
    remove,
    rename,
    retype,
    make_optional,
    make_required,
    move_flag,
    reorder,
    other_result,
    other_name,
    other_id,
    other_words,
    parameter_words,
)


@given(schemas())
def test_a_schema_does_not_differ_from_itself(schema: Schema) -> None:
    assert compare(schema, schema).changes == ()


@given(schemas(), st.randoms())
def test_the_order_of_definitions_means_nothing(schema: Schema, random: object) -> None:
    shuffled = list(schema.definitions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert compare(schema, replace(schema, definitions=tuple(shuffled))).changes == ()


@given(schemas(), st.sampled_from(EDITS), st.booleans(), st.data())
def test_one_edit_is_found_as_what_it_is(
    schema: Schema, edit: Edit, new_id: bool, data: st.DataObject
) -> None:
    old = data.draw(st.sampled_from(schema.definitions))
    new, what = edit(data, old)
    if new_id and what is not What.RENAMED and what is not What.ID:
        new = replace(new, id=tl.computed_id(new))
    after = tuple(new if d == old else d for d in schema.definitions)
    changes = compare(schema, replace(schema, definitions=after)).changes
    assert [(c.name, c.what) for c in changes] == [(new.name, what)]


@given(schemas(), st.data())
def test_what_came_is_found_as_gone_on_the_way_back(schema: Schema, data: st.DataObject) -> None:
    gone = data.draw(st.sampled_from(schema.definitions))
    without = replace(schema, definitions=tuple(d for d in schema.definitions if d != gone))
    assert [(c.name, c.what) for c in compare(without, schema).changes] == [(gone.name, What.ADDED)]
    assert [(c.name, c.what, c.verdict) for c in compare(schema, without).changes] == [
        (gone.name, What.REMOVED, Verdict.BREAKING)
    ]


@given(schemas(), st.data())
def test_an_optional_parameter_is_always_compatible(schema: Schema, data: st.DataObject) -> None:
    old = data.draw(st.sampled_from(schema.definitions))
    new, _ = add_optional(data, old)
    after = tuple(new if d == old else d for d in schema.definitions)
    (change,) = compare(schema, replace(schema, definitions=after)).changes
    assert change.verdict is Verdict.COMPATIBLE


@given(schemas(), schemas())
def test_every_change_has_a_reason(old: Schema, new: Schema) -> None:
    assert all(change.reason for change in compare(old, new).changes)
