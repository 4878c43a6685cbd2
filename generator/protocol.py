"""The protocol's own schema, which every generated package needs, whatever pages it is made of.
Floor 4.

Pages of the API alone, or pages of MTProto without TL, don't say how a handshake or a container
travels. What they lack comes from this project's own pages of the protocol.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from .files import Files, collect
from .model import Schema, SchemaName, Wire

__all__ = ["PROTOCOL_PAGES", "with_protocol"]

PROTOCOL_PAGES: Final = Path(__file__).resolve().parent.parent / "docs_input" / "mtproto"


def with_protocol(schema: Schema) -> Schema:
    """The schema with every definition of the protocol that it lacks, or knows only by a guess."""
    own = {
        (d.kind, d.name): d for d in schema.of(SchemaName.MTPROTO) if d.wire is Wire.TL and d.page
    }
    builtin = _builtin()
    missing = [d for d in builtin.definitions if (d.kind, d.name) not in own]
    if not missing:
        return schema
    rest = [d for d in schema.definitions if d.schema is not SchemaName.MTPROTO]
    kept = [d for d in own.values() if not d.body]
    types = {t.name: t for t in builtin.types}
    return replace(
        schema,
        definitions=(*rest, *kept, *missing),
        types=(*(t for t in schema.types if t.schema is not SchemaName.MTPROTO), *types.values()),
    )


def _builtin() -> Schema:
    from .sources import read

    pages = collect(PROTOCOL_PAGES)
    content = {f"mtproto/{path}": data for path, data in pages.content.items()}
    return read(Files(content=content))
