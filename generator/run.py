"""One run of the generator, from a folder of pages to a plan for the output folder. Floor 4.

A run that finds everything as the last one left it parses, renders and writes nothing: it tells so
from the hash of all that the output depends on, and from the hashes of the output's own files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from . import output
from .cache import Cache, digest, tree_digest
from .console import Speaker
from .files import CHANGELOG, Files, collect
from .model import Problem, Schema, Severity, Skipped
from .options import Options
from .protocol import PROTOCOL_PAGES

__all__ = ["CACHE_FOLDER", "Outcome", "Run"]

CACHE_FOLDER: Final = Path(".pagewire-cache")
_CODE: Final = Path(__file__).resolve().parent
_READERS: Final = ("markdown-it-py", "pyyaml")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run found out. `planned` is None where nothing changed or errors stop it."""

    problems: tuple[Problem, ...]
    skipped: tuple[Skipped, ...]
    summary: str = ""
    planned: output.Plan | None = None

    def stops(self, *, strict: bool) -> bool:
        """Whether its problems are reason to exit with 1."""
        severities = {p.severity for p in self.problems}
        return Severity.ERROR in severities or (strict and Severity.WARNING in severities)


@dataclass(frozen=True, slots=True)
class _Record:
    """What a run without changes has to say again."""

    manifest: bytes
    outcome: Outcome


class Run:
    """Everything that decides what comes out.

    Args:
        docs: the folder of pages, or one page.
        folder: the output folder.
        schemas: further schema files.
        options: the package's name and the like.
        cache: where to keep what was worked out; None keeps nothing.
    """

    def __init__(
        self,
        docs: Path,
        folder: Path,
        *,
        schemas: Sequence[Path] = (),
        options: Options,
        cache: Path | None = CACHE_FOLDER,
    ) -> None:
        self.docs = docs
        self.folder = folder
        self.schemas = tuple(schemas)
        self.options = options
        self._cache = Cache(cache)
        self._name = digest(str(docs.resolve()), str(folder.resolve())).hex()[:16]
        self._key = b""

    def work(self, speaker: Speaker) -> Outcome:
        """Read, check, render and compare; writes nothing but the cache.

        Raises:
            OSError: a page or schema can't be read.
            UnknownNamespaceError: there is no namespace of a name that was asked for.
            RenderError: a template is broken.
        """
        files, schemas = self._collect()
        code = tree_digest([_CODE], packages=_READERS)
        self._key = self._run_key(files, schemas, code)
        record = self._cache.load(f"run-{self._name}", self._key)
        if isinstance(record, _Record) and output.is_current(self.folder, record.manifest):
            return record.outcome
        return self._make(files, schemas, code, speaker)

    def _make(
        self, files: Files, schemas: dict[str, bytes], code: bytes, speaker: Speaker
    ) -> Outcome:
        """Read, check and render what isn't remembered."""
        # Only a run with changes needs these, and loading them takes longer than finding none.
        from .formatting import formatting_key
        from .pipeline import generate, problems_of
        from .selection import select
        from .sources import read

        with speaker.step("reading"):
            pages = self._cache.memory(f"pages-{self._name}", code)
            schema = read(files, schemas, memory=pages)
            self._cache.store_memory(f"pages-{self._name}", code, pages)
        problems = tuple(problems_of(schema))
        if any(p.severity is Severity.ERROR for p in problems):
            return Outcome(problems, schema.skipped)
        kept = select(schema, self.options.only)
        with speaker.step("rendering and formatting"):
            key = formatting_key()
            formatted = self._cache.memory(f"formatted-{self._name}", key)
            changelog = files.content.get(CHANGELOG)
            made = generate(schema, self.options, memory=formatted, changelog=changelog)
            self._cache.store_memory(f"formatted-{self._name}", key, formatted)
        planned = output.plan(self.folder, made)
        return Outcome(problems, schema.skipped, _words(kept), planned)

    def finish(self, outcome: Outcome) -> None:
        """Write what was planned, and remember that everything is current."""
        if outcome.planned is None:
            return
        output.apply(self.folder, outcome.planned)
        manifest = output.manifest_digest(outcome.planned.files)
        settled = Outcome(outcome.problems, outcome.skipped, outcome.summary)
        self._cache.store(f"run-{self._name}", self._key, _Record(manifest, settled))

    def _collect(self) -> tuple[Files, dict[str, bytes]]:
        files = collect(self.docs)
        if not files.content:
            raise FileNotFoundError(2, "no pages found", str(self.docs))
        return files, {path.as_posix(): path.read_bytes() for path in self.schemas}

    def _run_key(self, files: Files, schemas: dict[str, bytes], code: bytes) -> bytes:
        contents = [
            part
            for path, data in sorted({**files.content, **schemas}.items())
            for part in (path, data)
        ]
        noted = [f"{s.path} {s.reason}" for s in files.skipped]
        noted += [str(p) for p in files.problems]
        roots = [*self.options.template_roots, PROTOCOL_PAGES]
        templates = tree_digest(roots, packages=["black", "jinja2"])
        options = repr(self.options.decisive)
        return digest(code, templates, options, str(len(contents)), *contents, *noted)


def _words(schema: Schema) -> str:
    """How much there is, and how much of it is described."""
    kinds = Counter(f"{d.schema} {d.kind}s" for d in schema.definitions)
    described = sum(1 for d in schema.definitions if d.description)
    rows = [p for d in schema.definitions for p in d.parameters if not p.is_flags_word]
    worded = sum(1 for p in rows if p.description)
    counted = ", ".join(f"{n} {kind}" for kind, n in sorted(kinds.items()))
    return (
        f"layer {schema.layer}: {counted}\n"
        f"words: {described} of {len(schema.definitions)} definitions, "
        f"{worded} of {len(rows)} parameters"
    )
