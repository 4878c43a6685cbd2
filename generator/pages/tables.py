"""Tables by the names of their columns. Floor 0.

The columns of published pages come in several orders, and rows come with fewer or more cells than
the header, or with two of them exchanged. What a cell is follows from the header first, and from
what it says second: a cell that is exactly `Yes` or `Optional` is the Required one wherever it
stands. CommonMark drops the cells beyond the header's, so rows are split here, by its rule: at
every bar without a backslash before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .cells import plain, resolve, type_cell
from .page import ErrorRow, Row
from .problems import Reports

__all__ = ["MAX_ROWS", "Table", "read_error_rows", "read_rows", "split_cells"]

MAX_ROWS = 10_000

_BAR = re.compile(r"(?<!\\)\|")
_PARAMETER = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,127}\Z")
_CODE = re.compile(r"-?[0-9]{1,9}\Z")
_LONGEST_ERROR = 256

_COLUMNS = {
    "name": "name",
    "parameter": "name",
    "field": "name",
    "attribute": "name",
    "type": "type",
    "required": "required",
    "description": "description",
    "code": "code",
    "error": "error",
    "constructor": "name",
    "method": "name",
}
_REQUIRED: dict[str, Literal["Yes", "Optional"]] = {
    "yes": "Yes",
    "required": "Yes",
    "optional": "Optional",
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table's columns, in our words, and its rows as text with their line numbers."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[int, str]]
    line: int

    @staticmethod
    def read(numbered: Sequence[tuple[int, str]], reports: Reports) -> Table:
        """The table in these lines, of which the second is the row of dashes."""
        line, header = numbered[0]
        columns: list[str] = []
        for cell in split_cells(header):
            column = _COLUMNS.get(plain(cell).lower(), "")
            if not column or column in columns:
                reports.add("P132", line, column=plain(cell))
                column = f"?{len(columns)}"
            columns.append(column)
        rows = numbered[2:]
        if len(rows) > MAX_ROWS:
            reports.add("P141", line, limit=MAX_ROWS)
        return Table(tuple(columns), rows[:MAX_ROWS], line)


def split_cells(row: str) -> list[str]:
    """The cells of a row, without the bars at its ends."""
    row = row.strip()
    if "\\|" in row:
        cells = [cell.replace("\\|", "|") for cell in _BAR.split(row)]
    else:
        cells = row.split("|")
    if len(cells) > 1 and not cells[0]:
        del cells[0]
    if len(cells) > 1 and not cells[-1]:
        del cells[-1]
    return [cell.strip() for cell in cells]


def read_rows(table: Table, reports: Reports) -> tuple[Row, ...]:
    """The rows of a Parameters or Attributes table."""
    for column in ("name", "type"):
        if column not in table.columns:
            reports.add("P131", table.line, column=column.capitalize())
            return ()
    rows: list[Row] = []
    seen: set[str] = set()
    for line, text in table.rows:
        row = _row(table.columns, line, text, reports)
        if row is None:
            continue
        if row.name in seen:
            reports.add("P139", line, name=row.name)
        seen.add(row.name)
        rows.append(row)
    return tuple(rows)


def _row(columns: tuple[str, ...], line: int, text: str, reports: Reports) -> Row | None:
    if "|" not in text:
        reports.add("P143", line, text=text)
        return None
    cells = _arranged(columns, split_cells(text), line, reports)
    name = plain(cells.get("name", ""))
    if not _PARAMETER.match(name):
        reports.add("P137", line, name=name)
        return None
    type_text = cells.get("type", "")
    type_ = type_cell(type_text, line, reports)
    if type_ is None:
        reports.add("P138", line, name=name, what=_shown(type_text))
    word = plain(cells.get("required", ""))
    required = _REQUIRED.get(word.lower())
    if word and required is None:
        reports.add("P140", line, name=name, word=word)
    source = cells.get("description", "")
    return Row(name, type_, resolve(source), required, line, source)


def _shown(text: str) -> str:
    return repr(text[:79]) if text else "an empty cell"


def _arranged(
    columns: tuple[str, ...], cells: list[str], line: int, reports: Reports
) -> dict[str, str]:
    """Each cell under its column; where the numbers differ, what the cells say decides."""
    if len(cells) == len(columns):
        found = dict(zip(columns, cells, strict=True))
        return _exchanged(found, line, reports)
    named = [column for column in columns if column not in ("required", "description")]
    fixed = [at for at, column in enumerate(columns) if column in named and at < len(cells)]
    found = {columns[at]: cells[at] for at in fixed}
    rest = [cell for at, cell in enumerate(cells) if at not in fixed]
    words = [at for at, cell in enumerate(rest) if cell.lower() in _REQUIRED]
    if words and "required" in columns:
        found["required"] = rest.pop(words[-1])
    found["description"] = " | ".join(rest)
    _report_width(columns, cells, rest, line, reports)
    return found


def _report_width(
    columns: tuple[str, ...], cells: list[str], rest: list[str], line: int, reports: Reports
) -> None:
    counts = {"got": len(cells), "expected": len(columns)}
    if len(cells) < len(columns):
        reports.add("P133", line, **counts)
    elif "description" not in columns and len(rest) == 1:
        reports.add("P134", line, role="description", **counts)
    else:
        reports.add("P135", line, **counts)


def _exchanged(found: dict[str, str], line: int, reports: Reports) -> dict[str, str]:
    """Description and Required in each other's column, as in rows that were inserted later."""
    if "required" not in found or "description" not in found:
        return found
    required, description = found["required"], found["description"]
    if required.lower() not in _REQUIRED and description.lower() in _REQUIRED:
        reports.add("P136", line, word=description)
        found["required"], found["description"] = description, required
    return found


def read_error_rows(table: Table, reports: Reports) -> tuple[ErrorRow, ...]:
    """The rows of an error table, with or without codes; in 2017 all stood in one row."""
    columns = table.columns
    if "error" not in columns:
        columns = tuple("error" if column in ("type", "name") else column for column in columns)
    if "error" not in columns:
        reports.add("P131", table.line, column="Type")
        return ()
    rows: list[ErrorRow] = []
    seen: set[tuple[int | None, str]] = set()
    for line, text in table.rows:
        for cells in _error_cells(columns, line, text, reports):
            row = _error_row(dict(zip(columns, cells, strict=False)), line, reports)
            if row is None:
                continue
            if (row.code, row.name) in seen:
                reports.add("P173", line, name=row.name)
            seen.add((row.code, row.name))
            rows.append(row)
    return tuple(rows)


def _error_cells(
    columns: tuple[str, ...], line: int, text: str, reports: Reports
) -> list[list[str]]:
    """The row's cells, or those of each row where several were glued: `A|a||B|b|`."""
    if "|" not in text:
        reports.add("P143", line, text=text)
        return []
    cells, width = split_cells(text), len(columns)
    period = width + 1
    if len(cells) > width and len(cells) % period == width and not any(cells[width::period]):
        glued = [cells[at : at + width] for at in range(0, len(cells), period)]
        reports.add("P170", line, count=len(glued))
        if len(glued) > MAX_ROWS:
            reports.add("P141", line, limit=MAX_ROWS)
        return glued[:MAX_ROWS]
    if len(cells) > width:
        reports.add("P135", line, got=len(cells), expected=width)
        cells[width - 1 :] = [" | ".join(cells[width - 1 :])]
    return [cells]


def _error_row(cells: dict[str, str], line: int, reports: Reports) -> ErrorRow | None:
    name = plain(cells.get("error", ""))
    if not name or len(name) > _LONGEST_ERROR:
        reports.add("P172", line, text=name)
        return None
    code_text = plain(cells.get("code", ""))
    code = int(code_text) if _CODE.match(code_text) else None
    if code is None and "code" in cells:
        reports.add("P171", line, code=code_text)
    return ErrorRow(code, name, resolve(cells.get("description", "")), line)
