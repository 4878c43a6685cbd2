"""What the pages' headings and set phrases mean, from 2016 to now. Floor 0.

Three families: MadelineProto's pages (`# Method: x`, then sections that end in a colon), the same
as its site serves them (`# x`, a quoted line), and Telegram's own (`# x`, a tl block, sections
without a colon). Our pages are of the first family, with a tl block. The words hardly ever
changed, the order of sections did in every year, so headings are told by their words alone.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from .page import Kind

__all__ = [
    "BACK_LINK",
    "Role",
    "access_facts",
    "definition_heading",
    "index_heading",
    "kind_of_folder",
    "notice",
    "page_name",
    "promises_definition",
    "role_of",
    "says_no_parameters",
    "shaped_like",
]


class Role(Enum):
    """What a section holds."""

    ROWS = auto()
    RESULT = auto()
    ACCESS = auto()
    ERRORS = auto()
    CONSTRUCTORS = auto()
    METHODS = auto()
    EXAMPLE = auto()
    OTHER = auto()


_KINDS: dict[str, Kind] = {"Method": "method", "Constructor": "constructor", "Type": "type"}
_HEADING = re.compile(r"(Method|Constructor|Type):(?: (.*))?\Z")

# the first words that only pages of definitions have; looked for before anything is parsed
_PROMISE = re.compile(
    r"^ {0,3}(?:#{1,2} (?:Method|Constructor|Type):"
    r"|\[Back to (?:methods?|constructors?|types?) index\]"
    r"|#{2,4} (?:Parameters|Params|Attributes|Return type|Result|Type|Possible values|Constructors)"
    r"|[`~]{3,} ?tl\b)",
    re.MULTILINE,
)
BACK_LINK = re.compile(r"\[Back to (method|constructor|type)s? index\]\([^()\s]*\)[ ]*\Z")
_INDEX = re.compile(
    r"(?:Methods|Constructors|Types|What do you want to do\?|Telegram RPC API"
    r"|.* API documentation.*|.*\(layer \d+\))\Z"
)
_NAME = re.compile(r"[A-Za-z!][A-Za-z0-9_.|! ]{0,127}\Z")
_FOLDERS: dict[str, Kind] = {
    folder: kind for kind in _KINDS.values() for folder in (kind, kind + "s")
}

_ROLES = {
    "parameters": Role.ROWS,
    "params": Role.ROWS,
    "attributes": Role.ROWS,
    "return type": Role.RESULT,
    "result": Role.RESULT,
    "type": Role.RESULT,
    "errors": Role.ERRORS,
    "possible errors": Role.ERRORS,
    "errors this method can return": Role.ERRORS,
    "possible values (constructors)": Role.CONSTRUCTORS,
    "constructors": Role.CONSTRUCTORS,
    "methods that return an object of this type (methods)": Role.METHODS,
    "methods": Role.METHODS,
}
_RESULT = re.compile(r"(?:Return type|Type): (?=\S)")
_ACCESS = re.compile(r"(?:Can|Only|Both|Bots|Users|This method)\b.*\bthis method\b", re.IGNORECASE)
_INVOKED = re.compile(r"This method can(?:not|'t)? be (?:invoked|used|called)", re.IGNORECASE)
_EXAMPLE = re.compile(r"\bexamples?\b|\Aas an? (?:bot|user):?\Z", re.IGNORECASE)

_VERDICT = re.compile(r":\s*\**(YES|NO)\**\.?\s*\Z", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:cannot|can't|can not|not)\b", re.IGNORECASE)
_BUSINESS = re.compile(r"\bbusiness\b", re.IGNORECASE)
_UNAUTHENTICATED = re.compile(r"\b(?:unauthenticated|unauthorized|before login)\b", re.IGNORECASE)
_USERS = re.compile(r"\b(?:users|userbots)\b", re.IGNORECASE)
_BOTS = re.compile(r"\bbots\b", re.IGNORECASE)

_NO_PARAMETERS = re.compile(
    r"\bno (?:parameters|attributes)\b"
    r"|(?:\bnot|n't) (?:have|take|require|need) any (?:parameters|attributes)\b",
    re.IGNORECASE,
)
_STUB = "**You cannot use this method directly"
_NOTICES = (_STUB, "YOU CANNOT USE THIS METHOD IN MADELINEPROTO")


def promises_definition(text: str) -> bool:
    """Whether any line looks like one of a definition page; cheap, and sure where it says no."""
    return _PROMISE.search(text) is not None


def definition_heading(heading: str) -> tuple[Kind, str] | None:
    """Kind and name of `Method: auth.logOut`."""
    match = _HEADING.match(heading.strip())
    return (_KINDS[match[1]], (match[2] or "").strip()) if match else None


def page_name(name: str) -> bool:
    """Whether this may be the name of a page: one of TL, or `!X`, `Vector t`, `long|string`."""
    return _NAME.match(name) is not None


def shaped_like(kind: Kind, name: str) -> bool:
    """Whether a mere name may be of this kind: only types begin with a capital."""
    first = name.rpartition(".")[2][:1]
    return " " not in name and first.isupper() == (kind == "type")


def index_heading(heading: str) -> bool:
    """Whether a page with this heading lists definitions rather than being one."""
    return _INDEX.match(heading.strip()) is not None


def kind_of_folder(path: str) -> Kind | None:
    """What the folder of a page says: `API_docs/methods/x.md` is a method."""
    parts = path.replace("\\", "/").split("/")
    return _FOLDERS.get(parts[-2].lower()) if len(parts) > 1 else None


def role_of(heading: str, level: int) -> tuple[Role, str]:
    """What the section under this heading holds, and what the heading itself says of it."""
    heading = heading.strip()
    if result := _RESULT.match(heading):
        return Role.RESULT, heading[result.end() :]
    if _ACCESS.match(heading) or _INVOKED.match(heading):
        return Role.ACCESS, heading
    role = _ROLES.get(heading.rstrip(":").rstrip().lower())
    if role in (Role.CONSTRUCTORS, Role.METHODS) and level < 3:
        role = None  # `## Methods:` is prose about a PHP class
    if role is None:
        role = Role.EXAMPLE if _EXAMPLE.search(heading) else Role.OTHER
    return role, ""


def access_facts(heading: str) -> dict[str, bool]:
    """What a heading says of who may call the method; empty where it says nothing."""
    verdict = _VERDICT.search(heading)
    only = heading.lower().startswith("only ")
    if verdict:
        answer = verdict[1].upper() == "YES"
    elif heading.lower().startswith("can "):
        return {}
    else:
        answer = not _NEGATED.search(heading)
    if _BUSINESS.search(heading):
        return {"business": answer}
    if _UNAUTHENTICATED.search(heading):
        return {"unauthenticated": answer}
    named = {"users": bool(_USERS.search(heading)), "bots": bool(_BOTS.search(heading))}
    if only and answer:
        return named if any(named.values()) else {}
    return {who: answer for who, said in named.items() if said}


def says_no_parameters(text: str) -> bool:
    """Whether a sentence stands for an empty table."""
    return _NO_PARAMETERS.search(text) is not None


def notice(paragraph: str) -> tuple[str, bool] | None:
    """A sentence about the documented library, not the method; and whether it makes a stub."""
    if paragraph.startswith(_NOTICES):
        return paragraph.strip("* \n"), paragraph.startswith(_STUB)
    return None
