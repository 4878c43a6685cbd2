"""The whole way from a model to files. Floor 3: pure but for reading the templates.

What stops generation is an error among the schema's problems or the naming's: then nothing is
rendered.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from .cache import Memory
from .failures import RenderError
from .files import CHANGELOG
from .formatting import format_all
from .model import Problem, Schema, Severity
from .options import Options
from .protocol import with_protocol
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
    changelog: bytes | None = None,
) -> dict[str, bytes]:
    """Every file of the generated distribution by its path, formatted.

    Args:
        schema: what was read and joined, without problems of severity error.
        options: what the user chose.
        memory: what earlier runs formatted.
        changelog: the changelog beside the pages, which the distribution gets a copy of.

    Raises:
        ValueError: the schema has errors.
        UnknownNamespaceError: there is no namespace of a name that was asked for.
        RenderError: a template is broken.
    """
    chosen = options or Options()
    worst = next((p for p in problems_of(schema) if p.severity is Severity.ERROR), None)
    if worst is not None:
        raise ValueError(f"the schema has errors, the first of them: {worst}")
    schema = with_protocol(schema)
    kept = select(schema, chosen.only)
    views = distribution(kept, package=chosen.package, whole=schema)
    copied = dict(copies(chosen.package, chosen.templates))
    rendered = render(views, chosen.templates)
    given = {} if changelog is None else {CHANGELOG: changelog}
    formatted = format_all(_once(rendered, copied), jobs=chosen.jobs, memory=memory)
    return dict(sorted({**given, **copied, **formatted}.items()))


def _once(
    rendered: Iterable[tuple[str, bytes]], copied: Collection[str]
) -> Iterator[tuple[str, bytes]]:
    """Rendered files, as long as each has a path of its own."""
    taken = {*copied}
    for path, data in rendered:
        if path in taken:
            raise RenderError(f"{path}: a second template makes this file; rename one of them")
        taken.add(path)
        yield path, data
