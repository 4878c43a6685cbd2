"""Which constructors a set of types leads to. Floor 1: definitions in, names out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from .model import Definition, Kind, Type

__all__ = ["Reach", "argument_types", "result_types"]


class Reach:
    """The boxed types of one schema with their constructors, and how they lead to one another."""

    def __init__(self, definitions: Iterable[Definition]) -> None:
        """Take in the constructors of one schema; methods and builtins are passed over."""
        self.constructors: dict[str, Definition] = {}
        types: defaultdict[str, list[str]] = defaultdict(list)
        for definition in definitions:
            if definition.kind is Kind.CONSTRUCTOR and not definition.body:
                self.constructors[definition.name] = definition
                if definition.result is not None:
                    types[definition.result.name].append(definition.name)
        self.types: dict[str, tuple[str, ...]] = {name: tuple(of) for name, of in types.items()}

    def of(self, kind: Type) -> tuple[str, ...]:
        """The constructors that a value of a type can be, inside of any vectors.

        A word of TL (`int`) has none. The name of a constructor stands for itself, as bare types
        are written.
        """
        name = kind.innermost.name
        return self.types.get(name) or ((name,) if name in self.constructors else ())

    def closure(self, seeds: Iterable[Type]) -> frozenset[str]:
        """Every constructor that a value of these types can be or hold."""
        found: set[str] = set()
        waiting = [name for kind in seeds for name in self.of(kind)]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                fields = argument_types([self.constructors[name]])
                waiting.extend(inner for kind in fields for inner in self.of(kind))
        return frozenset(found)


def argument_types(definitions: Iterable[Definition]) -> Iterator[Type]:
    """The types of everything that is passed when these definitions are built."""
    for definition in definitions:
        yield from (p.type for p in definition.wire_parameters if p.type is not None)


def result_types(definitions: Iterable[Definition]) -> Iterator[Type]:
    """The types of the definitions' results."""
    yield from (d.result for d in definitions if d.result is not None)
