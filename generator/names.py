"""TL names to Python names: the only namer. Floor 0: text in, identifiers out.

TL writes `inputPeerUser`, `auth.sendCode`, `P_Q_inner_data` and `PHONE_NUMBER_INVALID`; Python
gets `InputPeerUser`, `auth.send_code`, `PQInnerData` and `PhoneNumberInvalid`. Two names that meet
in one are told apart by `clashes`, never by chance.
"""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

__all__ = [
    "clashes",
    "class_name",
    "error_class_name",
    "is_tl_name",
    "is_unhandy",
    "method_name",
    "module_name",
    "namespace_name",
    "parameter_name",
    "type_alias",
]

_TL_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)?", re.ASCII)
_MAX_NAME: Final = 128
_WORDS: Final = re.compile(r"[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_DIGITS: Final = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")

# What generated annotations call by name: a field or a method of the same name would hide it from
# the lines below it.
_ANNOTATION_NAMES: Final = frozenset({"bool", "bytes", "float", "int", "list", "object", "str"})
# What every generated object, or the body of its class, already has under this name.
_OBJECT_NAMES: Final = frozenset({"self", "tl", "functions", "to_dict", "to_json", "replace"})
_CLIENT_NAMES: Final = frozenset({"self", "functions", "types", "timeout"})
_MODULE_NAMES: Final = frozenset({"tl", "errors", "typing"})
# Classes that the errors module holds besides the documented errors.
_ERROR_BASES: Final = frozenset(
    {
        "BadRequest",
        "Flood",
        "Forbidden",
        "InternalServerError",
        "NotAcceptable",
        "NotFound",
        "RpcError",
        "SeeOther",
        "ServiceUnavailable",
        "Unauthorized",
    }
)


def is_tl_name(name: str) -> bool:
    """Whether this is a name that TL allows, of at most 128 characters, with or without a
    namespace.
    """
    return len(name) <= _MAX_NAME and _TL_NAME.fullmatch(name) is not None


def is_unhandy(name: str) -> bool:
    """Whether Python keeps a part of this TL name for itself, so that the Python name gets an
    underscore.
    """
    return any(keyword.iskeyword(part) for part in name.split("."))


def class_name(name: str) -> str:
    """The class of a constructor, a method or a boxed type, without its namespace:
    `auth.sentCode` is `SentCode`.
    """
    return _identifier("".join(_capitalised(part) for part in _local(name).split("_")))


def type_alias(name: str) -> str:
    """The union of a boxed type's constructors: `InputPeer` is `TypeInputPeer`."""
    return f"Type{class_name(name)}"


def method_name(name: str) -> str:
    """The method of the client: `auth.sendCode` is `send_code`."""
    return _apart(_snake(_local(name)), _ANNOTATION_NAMES | _CLIENT_NAMES)


def namespace_name(name: str) -> str:
    """The module, and the client's attribute, for a TL namespace."""
    return _apart(_snake(name), _MODULE_NAMES)


def module_name(name: str) -> str:
    """The module that holds the constructors of a boxed type: `InputPeer` is `input_peer`."""
    return _apart(_snake(name.replace(".", "_")), _MODULE_NAMES)


def parameter_name(name: str) -> str:
    """The keyword and attribute for a TL parameter: `from` is `from_`, `bytes` is `bytes_`."""
    return _apart(name, _ANNOTATION_NAMES | _OBJECT_NAMES)


def error_class_name(name: str) -> str:
    """The class of an error: `FLOOD_WAIT_%d` is `FloodWait`, `2FA_CONFIRM_WAIT_%d` is
    `TwoFaConfirmWait`.

    A name in capitals is taken apart at underscores; one that is a sentence at its blanks.
    """
    parts = [p for p in re.split(r"[^A-Za-z0-9]+", name.replace("%d", " ")) if p]
    joined = "".join(_capitalised(p.lower() if p.isupper() else p) for p in parts) or "Unnamed"
    spelled = _DIGITS[int(joined[0])] + _capitalised(joined[1:]) if joined[0].isdigit() else joined
    return f"{spelled}Error" if spelled in _ERROR_BASES else _identifier(_capitalised(spelled))


def clashes(names: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Python names that more than one TL name leads to, from pairs of (Python name, TL name)."""
    met: defaultdict[str, list[str]] = defaultdict(list)
    for python, tl in names:
        met[python].append(tl)
    return sorted((python, sorted(tls)) for python, tls in met.items() if len(tls) > 1)


def _local(name: str) -> str:
    return name.rpartition(".")[2]


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]


def _snake(name: str) -> str:
    return "_".join(word.lower() for part in name.split("_") for word in _WORDS.findall(part))


def _identifier(name: str) -> str:
    """A class's name that Python allows: `True` is `True_`."""
    return f"{name}_" if keyword.iskeyword(name) else name


def _apart(name: str, taken: frozenset[str]) -> str:
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name
