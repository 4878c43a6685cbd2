"""A comparison as JSON, in the shape that other programs rely on. Floor 2.

    {"old": {"source": "HEAD:docs_input", "layer": 223},
     "new": {"source": "docs_input", "layer": 228},
     "counts": {"breaking": 1, "compatible": 0, "wire only": 0, "words only": 0},
     "not_compared": [{"schema": "mtproto", "only_in": "old"}],
     "definitions": [
      {"schema": "api", "kind": "method", "name": "messages.getPollResults",
       "old_name": "messages.getPollResults", "verdict": "breaking",
       "old": {"id": "73bb643b", "tl": "messages.getPollResults#73bb643b …;",
               "signature": "messages.get_poll_results(*, …) -> …",
               "source": {"path": "api_223.tl", "line": 2145}},
       "new": {…},
       "changes": [
        {"what": "parameter added", "part": "poll_hash", "old": null, "new": "long",
         "verdict": "breaking", "reason": "required: every call has to pass it"}]}]}

- `kind` is `method`, `constructor` or `type`; `old` and `new` are null where there is no such form,
and for types. - `tl` and `id` are null where the wire form is unknown. - `verdict` of a definition
is the worst of its changes; `counts` counts changes. - `what` is one of the values of `What`;
`part` names the parameter, error or access fact, and is empty elsewhere.
"""

from __future__ import annotations

from .. import tl
from ..annotations import Catalog
from ..model import Definition, Schema, SchemaName, Wire
from ..signatures import signature
from .values import Change, Comparison, Entry

__all__ = ["comparison_object"]

JSON = dict[str, object]
_Catalogs = dict[SchemaName, Catalog]


def comparison_object(
    comparison: Comparison, old: Schema, new: Schema, sources: tuple[str, str]
) -> JSON:
    """The whole comparison as dicts and lists.

    Args:
        comparison: what `compare` found.
        old: the old schema.
        new: the new schema.
        sources: what the user named them.
    """
    catalogs = (catalogs_of(old), catalogs_of(new))
    return {
        "old": {"source": sources[0], "layer": comparison.old_layer},
        "new": {"source": sources[1], "layer": comparison.new_layer},
        "counts": {str(verdict): count for verdict, count in comparison.counts().items()},
        "not_compared": [
            {"schema": str(name), "only_in": str(side)} for name, side in comparison.one_sided
        ],
        "definitions": [_entry(entry, *catalogs) for entry in comparison.entries()],
    }


def catalogs_of(schema: Schema) -> _Catalogs:
    """Where everything of the generated schemas is in the package."""
    return {name: Catalog(schema, name) for name in (SchemaName.API, SchemaName.MTPROTO)}


def _entry(entry: Entry, old: _Catalogs, new: _Catalogs) -> JSON:
    first = entry.first
    return {
        "schema": str(first.schema),
        "kind": str(first.kind),
        "name": first.name,
        "old_name": first.old_name,
        "verdict": str(entry.verdict),
        "old": _form(first.old, old[first.schema]),
        "new": _form(first.new, new[first.schema]),
        "changes": [_change(change) for change in entry.changes],
    }


def _form(definition: Definition | None, catalog: Catalog) -> JSON | None:
    if definition is None:
        return None
    known = definition.wire is not Wire.UNKNOWN
    place = definition.source
    return {
        "id": None if definition.id is None else f"{definition.id:08x}",
        "tl": tl.print_line(definition) if known else None,
        "signature": str(signature(definition, catalog)),
        "source": {"path": place.path, "line": place.line},
    }


def _change(change: Change) -> JSON:
    return {
        "what": str(change.what),
        "part": change.part,
        "old": change.before,
        "new": change.after,
        "verdict": str(change.verdict),
        "reason": change.reason,
    }
