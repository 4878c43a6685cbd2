"""Pages that list other pages: the overview of a schema, and one for each folder. Floor 1.

They belong to import, all but the words between the heading and the list: those are kept.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from ..model import SchemaName
from ..pages import Kind
from .text import yaml_scalar
from .writer import Shown

__all__ = ["folder_index", "overview"]

_NAMES: Final = {SchemaName.API: "Telegram", SchemaName.MTPROTO: "MTProto"}
_WORDS: Final = {
    SchemaName.API: (
        "Everything that a client and Telegram's servers say to each other. A client calls\n"
        "methods; calls and answers are made of constructors, and a type is the choice between\n"
        "the constructors that may stand in one place. Each page has the definition's line in TL,\n"
        "from which code is generated."
    ),
    SchemaName.MTPROTO: (
        "The service messages of MTProto, the protocol below the API: agreeing on a key,\n"
        "acknowledgements, containers, salts, sessions and pings. A client library handles them;\n"
        "a program that uses one has no need to."
    ),
}
_FOLDERS: Final[Mapping[Kind, str]] = {
    "method": "What a client can call, by namespace.",
    "constructor": "What calls and answers are made of, by namespace.",
    "type": "Each type with its constructors, by namespace. Words of TL itself are in lower case.",
}
_LIST_BEGINS: Final = re.compile(r"- \[|## ")


def overview(
    schema: SchemaName,
    layer: int | None,
    listed: Sequence[tuple[str, str, int]],
    former: str | None,
) -> str:
    """The page `index.md` of a schema.

    Args:
        schema: the schema, for the heading and the words.
        layer: its layer, if it has one.
        listed: title, target and number of entries of each list.
        former: the page as it was.
    """
    at_layer = f" (layer {layer})" if layer is not None else ""
    title = f"{_NAMES.get(schema, schema)} API documentation{at_layer}"
    front = [f"title: {yaml_scalar(title)}"]
    if layer is not None:
        front.append(f"layer: {layer}")
    lists = [f"- [{name}]({target}): {count}" for name, target, count in listed]
    words = _kept(former) or _WORDS.get(schema, "")
    return "\n".join(["---", *front, "---", f"# {title}", "", words, "", *lists, ""])


def folder_index(kind: Kind, entries: Sequence[tuple[Shown, str]], former: str | None) -> str:
    """The page `index.md` of a folder: a link and a sentence for each page, by namespace."""
    title = f"{kind.capitalize()}s"
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for shown, short in sorted(entries, key=lambda entry: entry[0].name.casefold()):
        line = f"- {shown.markdown}: {short}" if short else f"- {shown.markdown}"
        groups[shown.name.rpartition(".")[0]].append(line)
    words = _kept(former) or _FOLDERS[kind]
    head = ["---", f"title: {title}", "---", f"# {title}", "[Back to the overview](../index.md)"]
    body = [
        line
        for namespace in sorted(groups)
        for line in ("", f"## {namespace or 'Without a namespace'}", "", *groups[namespace])
    ]
    return "\n".join([*head, "", words, *body, ""])


def _kept(former: str | None) -> str:
    """The words between the heading and the list."""
    lines = (former or "").split("\n")
    heading = next((at for at, line in enumerate(lines) if line.startswith("# ")), None)
    if heading is None:
        return ""
    words: list[str] = []
    for line in lines[heading + 1 :]:
        if _LIST_BEGINS.match(line):
            break
        if not line.startswith("[Back to the overview]"):
            words.append(line)
    return "\n".join(words).strip("\n")
