"""The model as JSON, in the shape that other programs rely on. Floor 1."""

from __future__ import annotations

from .model import Definition, ErrorDoc, Parameter, Place, Problem, Schema, Type, TypeDoc

__all__ = ["schema_object"]

JSON = dict[str, object]


def schema_object(schema: Schema, *, provenance: bool = False) -> JSON:
    """The whole model as dicts and lists.

    Args:
        schema: the model.
        provenance: add, to each definition and parameter, where every fact was read.
    """
    return {
        "layer": schema.layer,
        "definitions": [_definition(d, provenance) for d in schema.definitions],
        "types": [_type(t) for t in schema.types],
        "problems": [_problem(p) for p in schema.problems],
        "skipped": [{"path": s.path, "reason": s.reason} for s in schema.skipped],
    }


def _definition(definition: Definition, provenance: bool) -> JSON:
    found: JSON = {
        "kind": definition.kind.value,
        "schema": definition.schema.value,
        "name": definition.name,
        "id": None if definition.id is None else f"{definition.id:08x}",
        "wire": definition.wire.value,
        "parameters": [_parameter(p, provenance) for p in definition.parameters],
        "result": _text(definition.result),
        "description": definition.description,
        "access": definition.access.facts(),
        "errors": [_error(e, provenance) for e in definition.errors],
        "source": _place(definition.source),
    }
    if provenance:
        found["provenance"] = {
            "page": _place(definition.page),
            "tl": _place(definition.tl),
            "description": _place(definition.words),
            "result": _place(definition.result_place),
            "access": {name: _place(place) for name, place in definition.access.places},
        }
    return found


def _parameter(parameter: Parameter, provenance: bool) -> JSON:
    found: JSON = {
        "name": parameter.name,
        "type": _text(parameter.type),
        "flag": None if parameter.flag is None else str(parameter.flag),
        "optional": parameter.optional,
        "docs_only": parameter.docs_only,
        "description": parameter.description,
    }
    if provenance:
        found["provenance"] = {"page": _place(parameter.page), "tl": _place(parameter.tl)}
    return found


def _error(error: ErrorDoc, provenance: bool) -> JSON:
    found: JSON = {"code": error.code, "name": error.name, "description": error.description}
    if provenance:
        found["provenance"] = {"page": _place(error.page)}
    return found


def _type(doc: TypeDoc) -> JSON:
    return {
        "name": doc.name,
        "description": doc.description,
        "constructors": list(doc.constructors),
    }


def _problem(problem: Problem) -> JSON:
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "path": problem.place.path,
        "line": problem.place.line,
        "message": problem.message,
    }


def _place(place: Place | None) -> JSON | None:
    return None if place is None else {"path": place.path, "line": place.line}


def _text(kind: Type | None) -> str | None:
    return None if kind is None else str(kind)
