"""The command `model`: pages to one JSON object. Floor 4."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from ..serial import schema_object
from .reading import DOCS, FILE, read_docs, stop_on

__all__ = ["model_command"]


@click.command("model")
@click.argument("docs", type=DOCS)
@click.option(
    "--schema",
    "schemas",
    multiple=True,
    type=FILE,
    help="A TL schema for pages without a tl block.",
)
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="Print the model as JSON (the only form so far, and the default).",
)
@click.option("--provenance", is_flag=True, help="Add where each fact was read.")
def model_command(docs: Path, schemas: tuple[Path, ...], as_json: bool, provenance: bool) -> None:
    """Print what the pages in DOCS say, joined with their TL, as one JSON object."""
    del as_json
    schema = read_docs(docs, schemas)
    found = schema_object(schema, provenance=provenance)
    json.dump(found, sys.stdout, ensure_ascii=True, indent=1)
    sys.stdout.write("\n")
    stop_on(schema.problems, strict=False)
