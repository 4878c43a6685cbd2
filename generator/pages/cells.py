"""The inside of a cell or line: escapes, links, types. Floor 0.

A type cell is `[Array of ]* [TEXT](FOLDER/NAME.md)`. The link's target is the truth, the text may
offer more ("Username, chat ID or InputPeer"), and the folder says nothing: pages have linked types
into `constructors/`. Telegram's own pages write conditional parameters as `flags.5?true`, with
links anywhere in it, so there the text is read.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

from markdown_it.common.utils import unescapeAll

from .page import TypeCell
from .problems import Reports

__all__ = ["LINK", "dotted", "link_name", "plain", "resolve", "type_cell"]

# [text](target); the target may hold blanks, as some published ones do, and one pair of brackets
LINK = re.compile(r"\[((?:\\.|[^\[\]\\])*)\]\(((?:\\.|[^()\\]|\([^()\\]*\))*)\)")

_SIMPLE = re.compile(r"((?:Array of )*)\[([^\[\]()<>&`*?%#!|]+)\]\(([^\[\]()<>&`?%#!|\s]+)\)\Z")
_VERBATIM = re.compile(r"\\.|(`+)|<[A-Za-z/!?][^<>]*>", re.DOTALL)
_EXTENSION = re.compile(r"\.(?:md|html)\Z")
_UNDERSCORED = re.compile(r"\b([a-z]+)_([A-Z][A-Za-z0-9]*)\b")
_FLAG = re.compile(r"([A-Za-z_]\w*\.\d+)\?(?=\S)")
_NOTATION = re.compile(r"(?:[Vv]ector t|#|[!%]?[A-Za-z_][A-Za-z0-9_.<>%!|?]*)\Z")
_ALIASED = re.compile(r"(.+) or (\S+)\Z")
_LONGEST = 1024


def resolve(text: str) -> str:
    r"""Text with `\_` and `&raquo;` resolved; code spans, tags and autolinks stay as they are."""
    if "\\" not in text and "&" not in text:
        return text
    if "`" not in text and "<" not in text:
        return unescapeAll(text)
    last_run = {len(run[0]): run.start() for run in re.finditer("`+", text)}
    parts: list[str] = []
    done = at = 0
    while match := _VERBATIM.search(text, at):
        at = match.end()
        if match[0][0] == "\\":
            continue
        if match[1]:
            ticks = len(match[1])
            if last_run.get(ticks, 0) < at:
                continue
            closing = re.compile(rf"(?<!`)`{{{ticks}}}(?!`)").search(text, at)
            if closing is None:
                continue
            at = closing.end()
        parts += unescapeAll(text[done : match.start()]), text[match.start() : at]
        done = at
    parts.append(unescapeAll(text[done:]))
    return "".join(parts)


def plain(text: str) -> str:
    r"""A name or sentence without its markup: `**query\_id**` is query_id."""
    text = text.strip().strip("*`").strip()
    return unescapeAll(text) if "\\" in text or "&" in text else text


def dotted(name: str) -> str:
    """The type name with its namespace dotted: updates_State is updates.State.

    Pages before 2020 wrote an underscore there. A namespace is all lower-case, a type begins
    with a capital and has no underscore: Set_client_DH_params_answer and future_salt stay.
    """
    return _UNDERSCORED.sub(r"\1.\2", name) if "_" in name else name


def link_name(target: str) -> str:
    """The name of the page that a link points at: `/API_docs/types/X.html#top` is X."""
    path = target.strip().strip("<>").split("#")[0].split("?")[0]
    name = _EXTENSION.sub("", path.rsplit("/", 1)[-1])
    if "\\" in name:
        name = unescapeAll(name)
    return unquote(name) if "%" in name else name


def type_cell(cell: str, line: int, reports: Reports) -> TypeCell | None:
    """The type that a cell (or a heading after its colon) means; None where it can't be read."""
    cell = cell.strip()
    if not cell or len(cell) > _LONGEST:
        return None
    if simple := _SIMPLE.match(cell):
        arrays, shown, target = simple.groups()
        name = link_name(target)
        if _NOTATION.match(name):
            return _built(plain(shown), dotted(name), arrays.count("Array"), line, reports)
    return _general(cell, line, reports)


def _general(cell: str, line: int, reports: Reports) -> TypeCell | None:
    """Any other cell: several links, a flag, angle brackets, or no link at all."""
    for _, target in LINK.findall(cell):
        if " " in target.strip():
            reports.add("P151", line, target=target)
    shown = _stripped(LINK.sub(r"\1", cell))
    notation = _stripped(LINK.sub(_link_meaning, cell))
    flag = _FLAG.match(shown)
    if flag:
        notation = shown[flag.end() :]
    arrays = 0
    while notation.lower().startswith("array of "):
        arrays += 1
        notation = notation[len("array of ") :].strip()
    while shown.lower().startswith("array of "):
        shown = shown[len("array of ") :].strip()
    aliased = _ALIASED.match(notation)
    name = dotted(aliased[2] if aliased else notation)
    if not _NOTATION.match(name):
        return None
    return _built(shown, name, arrays, line, reports, flag=flag and flag[1])


def _link_meaning(link: re.Match[str]) -> str:
    """What a link in a type cell stands for: its target, but for `Vector` and whole notations."""
    shown, name = _stripped(link[1]), link_name(link[2])
    if shown.lower() == "vector" or "<" in shown or shown == "#" or not _NOTATION.match(name):
        return shown
    return name


def _stripped(text: str) -> str:
    text = text.replace("*", "").replace("`", "").strip()
    return unescapeAll(text) if "\\" in text or "&" in text else text


def _built(
    text: str, name: str, arrays: int, line: int, reports: Reports, *, flag: str | None = None
) -> TypeCell:
    shown = "Array of " * arrays + text
    name += ">" * (name.count("<") - name.count(">"))  # vector<X.md, once in TDLib's pages
    text += ">" * (text.count("<") - text.count(">"))
    while text.startswith("Vector_of_"):
        arrays += 1
        text = text.removeprefix("Vector_of_")
        name = name.removeprefix("Vector_of_")
    aliases: tuple[str, ...] = ()
    if not flag and dotted(text) != name:
        aliases = _aliases(text, name, line, reports)
    full = "Vector<" * arrays + name + ">" * arrays
    return TypeCell(shown, f"{flag}?{full}" if flag else full, aliases, flag, line)


def _aliases(text: str, name: str, line: int, reports: Reports) -> tuple[str, ...]:
    text = text.removeprefix("CLICK ME ")  # March 2018
    match = _ALIASED.match(text)
    offered, last = (match[1].split(", "), match[2]) if match else ([], text)
    if dotted(last) != name:
        reports.add("P150", line, text=text, name=name)
        offered.append(last)
    return tuple(item for item in offered if item != name)
