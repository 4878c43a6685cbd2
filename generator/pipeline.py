"""The whole way from a model to files. Floor 3: pure but for reading the templates.

What stops generation is an error among the schema's problems or the naming's: then nothing is
rendered.
"""

from __future__ import annotations

from .cache import Memory
from .model import Problem, Schema, Severity
from .options import Options
from .output import format_all
from .render import copies, render
from .selection import select
from .views import distribution, naming_problems

__all__ = ["Options", "generate", "problems_of"]


def problems_of(schema: Schema) -> list[Problem]:
    """Everything that is wrong with the input, the naming included, in the order of its places."""
    problems = {*schema.problems, *naming_problems(schema)}
    return sorted(problems, key=lambda p: (p.place, p.code, p.message))


def generate(
    schema: Schema,
    options: Options | None = None,
    *,
    memory: Memory | None = None,
) -> dict[str, bytes]:
    """Every file of the generated distribution by its path, formatted.

    Args:
        schema: what was read and joined, without problems of severity error.
        options: what the user chose.
        memory: what earlier runs formatted.

    Raises:
        ValueError: the schema has errors.
        UnknownNamespaceError: there is no namespace of a name that was asked for.
        RenderError: a template is broken.
    """
    chosen = options or Options()
    worst = [p for p in problems_of(schema) if p.severity is Severity.ERROR]
    if worst:
        raise ValueError(f"{len(worst)} errors, the first of them: {worst[0]}")
    kept = select(schema, chosen.only)
    views = distribution(kept, package=chosen.package, whole=schema)
    rendered = format_all(render(views, chosen.templates), jobs=chosen.jobs, memory=memory)
    files = {**dict(copies(chosen.package, chosen.templates)), **rendered}
    return dict(sorted(files.items()))
