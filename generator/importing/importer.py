"""One import: which pages there are, what they should say, and which files that makes. Floor 3."""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from .. import names
from ..model import Definition, Kind, Place, Problem, SchemaName, Severity
from ..pages import Kind as PageKind
from ..pages import Page, PageProblem, decode_page, is_capture, read_page, recover
from ..schema import schema_name
from ..tl import TLText
from .contents import Composer, Existing, former_definition
from .edit import edit_page
from .error_table import ErrorEntry, read_errors, updated_errors
from .examples import Examples
from .glossary import Glossary, read_glossary
from .index_pages import folder_index, overview
from .map import PRIMITIVES, PageKey, PageMap
from .server_facts import AccessByMethod, ErrorFacts
from .shared_words import RECORD, OwnTexts
from .text import escaped, summary
from .writer import Contents, Shown, write_page

__all__ = ["GLOSSARY", "READ", "ImportResult", "import_schema", "schema_of"]

GLOSSARY: Final = "glossary.yaml"
READ: Final = (".md", ".txt", ".yaml")
"""Endings of the files that import reads."""

_ERRORS: Final = "errors.md"
_INDEX: Final = "index.md"
_LAYER: Final = re.compile(r"^layer: (\d{1,6})\s*$", re.MULTILINE)
_RESULT_WORDS: Final = frozenset({"Vector", "vector"})


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import does to a folder of pages.

    `written` has the content of every new and every changed file by its path. `gone` are pages
    whose definition the schema lacks; they are in `removed` only where that was asked for.
    """

    written: Mapping[str, bytes] = field(default_factory=dict)
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    unchanged: int = 0
    problems: tuple[Problem, ...] = ()


def schema_of(path: str, text: str) -> SchemaName:
    """The schema that a TL file holds: the protocol's own, by its name or `resPQ`, or the API."""
    own = "mtproto" in posixpath.basename(path).lower() or re.search(r"^resPQ[#\s]", text, re.M)
    return SchemaName.MTPROTO if own else SchemaName.API


def import_schema(
    schema: TLText,
    files: Mapping[str, bytes],
    *,
    name: SchemaName = SchemaName.API,
    errors: ErrorFacts | None = None,
    access: AccessByMethod | None = None,
    prune: bool = False,
) -> ImportResult:
    """Write and update the pages of a schema.

    Args:
        schema: the definitions, parsed as those of `name`.
        files: every file of the folder of pages that ends as in `READ`, by its path in the folder.
        name: which schema this is.
        errors: which errors methods return; without it, error tables stay as they are.
        access: who may call methods; without it, access lines stay as they are.
        prune: whether pages are removed whose definition is gone; not where a line couldn't be
            read, as the page may be that definition's.
    """
    importer = _Importer(schema, files, name)
    if importer.is_empty:
        place = schema.problems[0].place if schema.problems else Place("", 1)
        message, hint = f"the schema defines nothing of {name}", "give the TL file of a whole layer"
        nothing = Problem("P610", Severity.ERROR, place, message, hint)
        return ImportResult(problems=(*schema.problems, nothing))
    importer.compose(errors, access)
    broken = any(p.severity is Severity.ERROR for p in schema.problems)
    importer.list_gone(prune=prune and not broken)
    return importer.result()


class _Importer:
    """One run: reads the pages that exist, composes what they should say, and gathers the files."""

    def __init__(self, schema: TLText, files: Mapping[str, bytes], name: SchemaName) -> None:
        self._files = files
        self._name = name
        self._layer = schema.layer
        self._problems = list(schema.problems)
        self._definitions = {
            _key(d): d for d in schema.definitions if d.schema is name and self._is_usable(d)
        }
        self._types = _types(self._definitions.values())
        self._existing: dict[PageKey, Existing] = {}
        self._written: dict[str, bytes] = {}
        self._removed: list[str] = []
        self._gone: list[str] = []
        self._unchanged = 0
        self._read_pages()
        self._keys: list[PageKey] = [*self._definitions, *(("type", t) for t in self._types)]
        paths = {key: existing.page.path for key, existing in self._existing.items()}
        self._pages = PageMap(self._keys, paths, str(name), files)
        self._root = posixpath.dirname(self._pages.folder("method"))

    @property
    def is_empty(self) -> bool:
        """Whether the schema holds nothing that pages could be about."""
        return not self._definitions

    def _is_usable(self, definition: Definition) -> bool:
        if names.is_tl_name(definition.name):
            return True
        message = f"{definition.name[:80]!r} is too long for the name of a page"
        self._problem("P606", Severity.ERROR, definition.source, message, "shorten the name")
        return False

    def _problem(
        self, code: str, severity: Severity, place: Place, message: str, hint: str
    ) -> None:
        self._problems.append(Problem(code, severity, place, message, hint))

    # reading

    def _read_pages(self) -> None:
        for path in sorted(self._files):
            if path.endswith(".md") and schema_name(path) is self._name:
                self._read_page(path)

    def _read_page(self, path: str) -> None:
        text = self._text(path)
        if text is None:
            return
        if is_capture(text):
            text = recover(text)
        page = read_page(text, path)
        if not isinstance(page, Page) or schema_name(path, page.layer_suffix) is not self._name:
            return
        key = (page.kind, page.name)
        first = self._existing.setdefault(key, Existing(text, page))
        if first.page is not page:
            message = f"{page.name}: a second page for this {page.kind}; it was left alone"
            hint = f"keep one of the two pages; the other is {first.page.path}"
            self._problem("P607", Severity.WARNING, Place(path, page.line), message, hint)

    def _text(self, path: str) -> str | None:
        """A file's text; None where there is no such file, or it can't be read."""
        data = self._files.get(path)
        text = decode_page(data, path) if data is not None else None
        if isinstance(text, PageProblem):
            place = Place(path, text.line)
            self._problem(text.code, Severity(text.severity), place, text.message, text.hint)
            return None
        return text

    def _in_root(self, name: str) -> str:
        return posixpath.join(self._root, name)

    # composing

    def compose(self, errors: ErrorFacts | None, access: AccessByMethod | None) -> None:
        """Bring every page of the schema up to date, then the files beside them."""
        own = OwnTexts(self._text(self._in_root(RECORD)))
        composer = Composer(
            pages=self._pages,
            own=own,
            examples=Examples(self._definitions.values(), self._layer),
            former_examples=cache(self._former_examples),
            glossary=self._glossary(),
            sentences=self._sentences(errors),
            errors=errors,
            access=access,
        )
        summaries: dict[PageKey, str] = {}
        for key in self._keys:
            existing = self._existing.get(key)
            contents = self._contents(composer, key, existing)
            self._write_page(contents, self._pages.path(key), existing)
            summaries[key] = summary(contents.description)
        self._problems += composer.problems
        if self._root == str(self._name):
            self._write_indexes(summaries)
        self._write(self._in_root(RECORD), str(own))

    def _contents(self, composer: Composer, key: PageKey, existing: Existing | None) -> Contents:
        if definition := self._definitions.get(key):
            return composer.definition(definition, existing)
        constructors, methods = self._types[key[1]]
        return composer.type(key[1], constructors, methods, existing)

    def _former_examples(self) -> Examples:
        """Examples as they were written from the lines that the pages have."""
        found = (former_definition(existing.page) for existing in self._existing.values())
        layer = _LAYER.search(self._text(self._in_root(_INDEX)) or "")
        return Examples((d for d in found if d), int(layer[1]) if layer else None)

    def _glossary(self) -> Glossary:
        glossary = read_glossary(self._text(GLOSSARY) or "")
        for line, fault in glossary.faults:
            hint = "write `name:type: words`, one a line"
            self._problem("P608", Severity.WARNING, Place(GLOSSARY, line), fault, hint)
        return glossary

    def _sentences(self, errors: ErrorFacts | None) -> dict[str, str]:
        """The sentence of each error; the page that has them gets a row for every error."""
        if self._name is not SchemaName.API:
            return {}
        path = self._in_root(_ERRORS)
        text = self._text(path)
        if errors is not None:
            text = updated_errors(text, errors.codes)
            self._write(path, text)
        entries: tuple[ErrorEntry, ...] = read_errors(text or "")
        return {entry.name: entry.description for entry in entries if entry.description}

    # writing

    def _write_page(self, contents: Contents, path: str, existing: Existing | None) -> None:
        if existing is not None:
            text = edit_page(existing.text, existing.page, contents)
            if text == existing.text:
                self._unchanged += 1
            else:
                self._write(path, text)
        elif path in self._files:
            message = (
                f"this file is in the way: it is no page of the {contents.kind} {contents.name}"
            )
            self._problem("P609", Severity.ERROR, Place(path, 1), message, "move it away")
        else:
            self._write(path, write_page(contents))

    def _write(self, path: str, text: str) -> None:
        """Take in a file, with the line ends that it had."""
        former = self._files.get(path)
        if former is not None and b"\r\n" in former:
            text = text.replace("\n", "\r\n")
        data = text.encode("utf-8", "surrogatepass")
        if data == former:
            self._unchanged += 1
        else:
            self._written[path] = data

    def _write_indexes(self, summaries: Mapping[PageKey, str]) -> None:
        kinds: tuple[PageKind, ...] = ("method", "constructor", "type")
        listed = []
        for kind in kinds:
            folder = self._pages.folder(kind)
            keys = [key for key in self._keys if key[0] == kind]
            entries = [(self._listed(key), summaries[key]) for key in keys]
            path = f"{folder}/{_INDEX}"
            self._write(path, folder_index(kind, entries, self._text(path)))
            target = posixpath.relpath(f"/{path}", f"/{self._root}")
            listed.append((f"{kind.capitalize()}s", target, len(keys)))
        errors = self._in_root(_ERRORS)
        if errors in self._files or errors in self._written:
            text = self._written.get(errors) or self._files[errors]
            listed.append(("Errors", _ERRORS, len(read_errors(text.decode()))))
        path = self._in_root(_INDEX)
        self._write(path, overview(self._name, self._layer, listed, self._text(path)))

    def _listed(self, key: PageKey) -> Shown:
        """A link from the index of the page's own folder."""
        target = posixpath.basename(self._pages.path(key))
        return Shown(key[1], f"[{escaped(key[1])}]({target})")

    # what is gone

    def list_gone(self, *, prune: bool) -> None:
        """Note the pages whose definition the schema lacks, and take them away if asked."""
        for key in sorted(set(self._existing) - set(self._keys)):
            page = self._existing[key].page
            self._gone.append(page.path)
            if prune:
                self._removed.append(page.path)
                continue
            message = f"{page.name}: the schema has no such {page.kind}"
            hint = "remove the page, or all such pages with --prune"
            self._problem("P601", Severity.WARNING, Place(page.path, page.line), message, hint)

    def result(self) -> ImportResult:
        """All that was gathered, in order."""
        return ImportResult(
            written=dict(sorted(self._written.items())),
            new=tuple(sorted(set(self._written) - set(self._files))),
            changed=tuple(sorted(set(self._written) & set(self._files))),
            removed=tuple(self._removed),
            gone=tuple(self._gone),
            unchanged=self._unchanged,
            problems=tuple(sorted(self._problems, key=lambda p: (p.place, p.code, p.message))),
        )


def _key(definition: Definition) -> PageKey:
    return definition.kind.value, definition.name


def _types(definitions: Iterable[Definition]) -> dict[str, tuple[list[str], list[str]]]:
    """The types that pages are about, each with its constructors and the methods that return it."""
    constructors: defaultdict[str, list[str]] = defaultdict(list)
    methods: defaultdict[str, list[str]] = defaultdict(list)
    named: dict[str, None] = {}
    own: set[str] = set()
    for d in definitions:
        own |= {d.name} if d.kind is Kind.CONSTRUCTOR else set()
        if d.result is not None and not d.body.startswith("#"):
            result = d.result.innermost.name
            named[result] = None
            (constructors if d.kind is Kind.CONSTRUCTOR else methods)[result].append(d.name)
        for parameter in d.wire_parameters:
            if parameter.type and not parameter.is_flags_word:
                inner = parameter.type.innermost
                named[f"!{inner.name}" if inner.variable else inner.name] = None
    bare = own - set(PRIMITIVES) - set(constructors) - set(methods)
    return {
        name: (constructors[name], methods[name])
        for name in sorted(named)
        if name not in bare and name != "#"
    }
