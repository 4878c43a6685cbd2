"""Functions from source text. Floor 0: knows Python, knows nothing of TL.

Only words of ours and checked names of fields may enter the text; every value that the code needs
is bound to a name in the function's globals instead.
"""

from __future__ import annotations

import linecache
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

__all__ = ["Source"]


class Source:
    """The text of one function while it is written, and the values that it refers to."""

    def __init__(self, head: str, **names: Any) -> None:
        self.head = head
        self._lines: list[str] = []
        self._depth = 1
        self._count = 0
        self._names = names

    def add(self, line: str) -> None:
        """Adds a line at the present depth."""
        self._lines.append("    " * self._depth + line)

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """Adds a compound statement; what is added inside is its body."""
        self.add(head)
        self._depth += 1
        yield
        self._depth -= 1

    def fresh(self, stem: str) -> str:
        """A name that nothing else in the function has."""
        self._count += 1
        return f"_{stem}{self._count}"

    def bind(self, stem: str, value: Any) -> str:
        """Makes a value known to the function; returns the name it has there."""
        for name, bound in self._names.items():
            if bound is value:
                return name
        name = self.fresh(stem)
        self._names[name] = value
        return name

    def function(self, filename: str, qualname: str) -> Any:
        """Compiles the text; tracebacks and debuggers find it under `filename`."""
        text = "\n".join([self.head, *self._lines]) + "\n"
        linecache.cache[filename] = len(text), None, text.splitlines(True), filename
        exec(compile(text, filename, "exec"), self._names)  # noqa: S102
        name = self.head.partition("(")[0].removeprefix("def ")
        function = self._names[name]
        function.__qualname__ = qualname
        return function
