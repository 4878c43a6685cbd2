"""Source text in Black's own format. Floor 0: pieces of a statement in, lines out.

Black is far faster on text that is already in its format, so statements whose length depends on
the input are laid out here the way Black would: on one line, else with the bracket's content on a
line of its own, else one item a line.
"""

from __future__ import annotations

from collections.abc import Sequence

from .prose import LINE_LENGTH

__all__ = ["bracketed", "exploded", "joined"]


def bracketed(head: str, items: Sequence[str], tail: str, *, indent: int = 0) -> str:
    """`head(items)tail` where `head` ends with the opening bracket and `tail` begins with the
    closing one.
    """
    margin = " " * indent
    inner = ", ".join(items)
    if indent + len(head) + len(inner) + len(tail) <= LINE_LENGTH:
        return f"{head}{inner}{tail}"
    if indent + 4 + len(inner) <= LINE_LENGTH:
        return f"{head}\n{margin}    {inner}\n{margin}{tail}"
    return exploded(head, items, tail, indent=indent)


def exploded(head: str, items: Sequence[str], tail: str, *, indent: int = 0) -> str:
    """One item a line with a comma behind each, as Black leaves it wherever that comma stands."""
    margin = " " * indent
    lines = "".join(f"{margin}    {item},\n" for item in items)
    return f"{head}\n{lines}{margin}{tail}"


def joined(head: str, items: Sequence[str], operator: str, *, indent: int = 0) -> str:
    """`head a | b | c`, in parentheses over several lines where it is too long for one."""
    margin = " " * indent
    inner = f" {operator} ".join(items)
    if indent + len(head) + len(inner) <= LINE_LENGTH:
        return f"{head}{inner}"
    if indent + 4 + len(inner) <= LINE_LENGTH:
        return f"{head}(\n{margin}    {inner}\n{margin})"
    lines = f"\n{margin}    {operator} ".join(items)
    return f"{head}(\n{margin}    {lines}\n{margin})"
