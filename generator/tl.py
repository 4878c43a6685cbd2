"""TL text to Definition and back, the normal form, and its CRC32. Floor 1: the model's words, no
files.

TL is the language of Telegram's schemas: one definition per line, `name#id parameters = Result;`.
What is parsed here prints back as it was, and what can't be parsed is a problem with its line,
never passed over.

Source: https://core.telegram.org/mtproto/TL-formal
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from zlib import crc32

from .model import (
    Definition,
    Flag,
    Kind,
    Parameter,
    Place,
    Problem,
    SchemaName,
    Severity,
    Type,
)

__all__ = [
    "LEGACY_IDS",
    "TLSyntaxError",
    "TLText",
    "computed_id",
    "normal_form",
    "parse",
    "parse_line",
    "parse_type",
    "print_line",
    "print_schema",
]

NAME = r"[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z][A-Za-z0-9_]*)?"
_HEAD: Final = re.compile(rf"({NAME})(?:#([0-9a-fA-F]{{1,8}}))?(?=\s|$)", re.ASCII)
_GENERIC: Final = re.compile(r"\{([A-Za-z]\w*):Type\}", re.ASCII)
_PARAMETER: Final = re.compile(r"([A-Za-z]\w*):(?:([A-Za-z]\w*)\.(\d{1,3})\?)?(\S+)", re.ASCII)
_TYPE_NAME: Final = re.compile(rf"{NAME}|#")
_BUILTIN_BODY: Final = re.compile(r"\?|# \[ \w+ \]|\d+\*\[ \w+ \]", re.ASCII)
_BUILTIN_RESULT: Final = re.compile(r"Vector ([a-z])")
_TRUE_FLAG: Final = re.compile(r" \w+:\w+\.\d+\?true(?= )", re.ASCII)
_SECTION: Final = re.compile(r"---\s*(functions|types)\s*---")
_SECRET_LAYER: Final = re.compile(r"===\s*(\d{1,6})\s*===")
_LAYER: Final = re.compile(r"//\s*LAYER\s+(\d{1,6})\s*")
_MAX_LINE: Final = 20_000
_MAX_DEPTH: Final = 16
_MAX_BIT: Final = 31

LEGACY_IDS: Final[dict[str, int]] = {
    # These ids are fixed by the servers and are not the CRC32 of the line as it stands today. The
    # first three belong
    # to help.configSimple, whose line was restructured after its ids were in use.
    "ipPortSecret": 0x37982646,
    "accessPointRule": 0x4679B65F,
    "help.configSimple": 0x5A592A6C,
    # Constructors of old clients that were renamed (with "Legacy" added) and kept their ids.
    "inputPeerPhotoFileLocationLegacy": 0x27D69997,
    "inputStickerSetThumbLegacy": 0x0DBAEAE9,
    # Its line has been written with `vector<%Message>`, `vector<message>` and more; the id is
    # older than all of them.
    "msg_container": 0x73F1F8DC,
}


class TLSyntaxError(ValueError):
    """A line is not TL. `hint` says how to mend it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class TLText:
    """What a TL text holds: its definitions in order, the layer it names, and what was wrong
    with it.
    """

    definitions: tuple[Definition, ...] = ()
    layer: int | None = None
    problems: tuple[Problem, ...] = ()


def parse(text: str, path: str, *, schema: SchemaName, first_line: int = 1) -> TLText:
    """Read a schema, or a `tl` block of a page that begins at `first_line` of `path`.

    Lines that can't be read, ids that are not the line's CRC32 and names defined twice become
    problems.
    """
    return _Reader(path, schema).read(text, first_line)


def parse_line(
    line: str,
    *,
    kind: Kind = Kind.CONSTRUCTOR,
    schema: SchemaName = SchemaName.API,
    place: Place | None = None,
) -> Definition:
    """Read one definition, without or with its closing `;`. The id is as written, or the line's
    CRC32.

    Raises:
        TLSyntaxError: the line is not TL.
    """
    text = " ".join(line.split()).removesuffix(";").rstrip()
    if len(text) > _MAX_LINE:
        raise TLSyntaxError(f"a line of {len(text)} characters (the limit is {_MAX_LINE})")
    left, equals, right = text.rpartition(" = ")
    if not equals:
        raise TLSyntaxError(
            f"no ` = Result` in {_shown(text)}", "write `name#id parameter:type = Result;`"
        )
    head = _HEAD.match(left)
    if not head:
        raise TLSyntaxError(f"{_shown(left)} does not begin with a name")
    generics, rest = _generics(left[head.end() :].strip())
    body = rest if _BUILTIN_BODY.fullmatch(rest) else ""
    definition = Definition(
        kind=kind,
        name=head[1],
        result=_result(right),
        parameters=() if body else tuple(_parameters(rest, place)),
        generics=generics,
        body=body,
        schema=schema,
        tl=place,
    )
    written = int(head[2], 16) if head[2] else None
    return replace(definition, id=computed_id(definition) if written is None else written)


def parse_type(text: str, *, depth: int = 0) -> Type:
    """Read a type expression: `long`, `Vector<InputUser>`, `vector<%message>`, `!X`.

    Raises:
        TLSyntaxError: the text is not a type.
    """
    if depth > _MAX_DEPTH:
        raise TLSyntaxError(f"a type is nested more than {_MAX_DEPTH} deep")
    mark = text[:1] if text[:1] in ("!", "%") else ""
    name, bracket, argument = text[len(mark) :].partition("<")
    if not _TYPE_NAME.fullmatch(name) or (bracket and not argument.endswith(">")):
        raise TLSyntaxError(
            f"{_shown(text)} is not a type", "write a type's name, `Vector<type>` or `!X`"
        )
    item = parse_type(argument[:-1], depth=depth + 1) if bracket else None
    return Type(name, item, bare=mark == "%", variable=mark == "!")


def print_line(definition: Definition, *, with_id: bool = True) -> str:
    """The definition as TL, with its closing `;`. The reverse of `parse_line`."""
    written_id = f"#{definition.id:08x}" if with_id and definition.id is not None else ""
    parts = [
        f"{definition.tl_name}{written_id}",
        *(f"{{{name}:Type}}" for name in definition.generics),
        *([definition.body] if definition.body else map(str, definition.wire_parameters)),
    ]
    result = definition.result
    applied = definition.body.startswith("#") and result is not None and result.item is not None
    shown = f"{result.name} {result.item}" if applied and result else str(result)
    return f"{' '.join(parts)} = {shown};"


def print_schema(definitions: tuple[Definition, ...], *, layer: int | None = None) -> str:
    """A whole schema as TL: constructors, the functions marker, methods, and the layer."""
    constructors = [print_line(d) for d in definitions if d.kind is Kind.CONSTRUCTOR]
    methods = [print_line(d) for d in definitions if d.kind is Kind.METHOD]
    lines = [*constructors, *(["---functions---", *methods] if methods else [])]
    return "\n".join([*lines, *([f"// LAYER {layer}"] if layer is not None else []), ""])


def normal_form(definition: Definition) -> str:
    """The text that the id is the CRC32 of: no id, no `true` flags, `bytes` as `string`, no
    punctuation.
    """
    line = _TRUE_FLAG.sub("", print_line(definition, with_id=False))
    line = line.replace(":bytes ", ":string ").replace("?bytes ", "?string ").replace("<", " ")
    return " ".join(re.sub(r"[>{};]", "", line).split())


def computed_id(definition: Definition) -> int:
    """The id that TL gives a line: the CRC32 of its normal form."""
    return crc32(normal_form(definition).encode())


def _generics(text: str) -> tuple[tuple[str, ...], str]:
    names: list[str] = []
    while match := _GENERIC.match(text):
        names.append(match[1])
        text = text[match.end() :].lstrip()
    return tuple(names), text


def _parameters(text: str, place: Place | None) -> Iterator[Parameter]:
    words: set[str] = set()
    names: set[str] = set()
    for part in text.split():
        match = _PARAMETER.fullmatch(part)
        if not match:
            raise TLSyntaxError(f"{_shown(part)} is not a parameter", "write `name:type`")
        name, word, bit, type_text = match.groups()
        if name in names:
            raise TLSyntaxError(f"the parameter {name} stands twice")
        flag = Flag(word, int(bit)) if word else None
        if flag and (flag.word not in words or flag.bit > _MAX_BIT):
            raise TLSyntaxError(
                f"{name}: {flag} is no bit of a flags word before it",
                f"declare `{flag.word}:#` earlier in the line and use bits 0 to {_MAX_BIT}",
            )
        parsed = parse_type(type_text)
        if parsed.name == "#":
            words.add(name)
        names.add(name)
        yield Parameter(name, parsed, flag, optional=flag is not None, tl=place)


def _result(text: str) -> Type:
    applied = _BUILTIN_RESULT.fullmatch(text)
    return Type("Vector", Type(applied[1])) if applied else parse_type(text)


def _shown(text: str) -> str:
    return repr(text if len(text) <= 80 else f"{text[:77]}…")


class _Reader:
    """Walks over the lines of one TL text, keeping the section it is in."""

    def __init__(self, path: str, schema: SchemaName) -> None:
        self._path = path
        self._schema = schema
        self._kind = Kind.CONSTRUCTOR
        self._secret_layer: int | None = None
        self._layer: int | None = None
        self._found: dict[tuple[Kind, str], Definition] = {}
        self._problems: list[Problem] = []

    def read(self, text: str, first_line: int) -> TLText:
        for line, statement in self._statements(text, first_line):
            self._define(line, statement)
        return TLText(tuple(self._found.values()), self._layer, tuple(self._problems))

    def _statements(self, text: str, first_line: int) -> Iterator[tuple[int, str]]:
        """Definitions with the line they begin on; one may run over several lines up to its `;`."""
        begun, pending = first_line, ""
        for number, raw in enumerate(text.split("\n"), first_line):
            line = raw.strip()
            if pending and (not line or self._is_marker(line)):
                yield begun, pending
                pending = ""
            if not line or self._marker(line):
                continue
            if not pending:
                begun = number
            pending = f"{pending} {line}" if pending else line
            if line.endswith(";") or " = " in line:
                yield from ((begun, part) for part in pending.split(";") if part.strip())
                pending = ""
        if pending:
            yield begun, pending

    @staticmethod
    def _is_marker(line: str) -> bool:
        return line.startswith(("//", "---", "==="))

    def _marker(self, line: str) -> bool:
        """Take in a section marker, a layer or a comment; False when the line is none of these."""
        if section := _SECTION.fullmatch(line):
            self._kind = Kind.METHOD if section[1] == "functions" else Kind.CONSTRUCTOR
        elif secret := _SECRET_LAYER.fullmatch(line):
            self._secret_layer = int(secret[1])
        elif layer := _LAYER.fullmatch(line):
            self._layer = int(layer[1])
        else:
            return line.startswith("//")
        return True

    def _define(self, line: int, statement: str) -> None:
        place = Place(self._path, line)
        try:
            definition = parse_line(statement, kind=self._kind, schema=self._schema, place=place)
        except TLSyntaxError as error:
            self._report("P301", Severity.ERROR, place, str(error), error.hint)
            return
        if self._secret_layer is not None:
            name = f"{definition.name}_{self._secret_layer}"
            definition = replace(
                definition, name=name, layer=self._secret_layer, schema=SchemaName.SECRET
            )
        definition = self._verified(definition, place)
        earlier = self._found.setdefault((definition.kind, definition.name), definition)
        if earlier is not definition:
            self._report_twice(earlier, definition, place)

    def _verified(self, definition: Definition, place: Place) -> Definition:
        computed = computed_id(definition)
        if definition.id == computed or LEGACY_IDS.get(definition.name) == definition.id:
            return definition
        if definition.id == 0:
            message = (
                f"{definition.name}: the id is written as 0; the line's CRC32 is {computed:08x}"
            )
            self._report("P302", Severity.WARNING, place, message, f"write #{computed:08x}")
            return replace(definition, id=computed)
        message = (
            f"{definition.name}: the id is written as {definition.id:08x}, "
            f"the CRC32 of the line is {computed:08x}"
        )
        self._report("P303", Severity.WARNING, place, message, "compare the line with the schema's")
        return definition

    def _report_twice(self, earlier: Definition, definition: Definition, place: Place) -> None:
        same = print_line(earlier) == print_line(definition)
        severity = Severity.INFO if same else Severity.ERROR
        message = f"{definition.name} is defined a second time; the first is at {earlier.tl}"
        self._report("P304", severity, place, message, "keep one of the two lines")

    def _report(
        self, code: str, severity: Severity, place: Place, message: str, hint: str = ""
    ) -> None:
        self._problems.append(Problem(code, severity, place, message, hint))
