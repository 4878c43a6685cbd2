"""The Python example of a method's page. Floor 2: definitions in, source in Black's format out.

    from telegram_client import Client

    async def main(client: Client) -> None:
        result = await client.auth.cancel_code(
            phone_number="+15550100", phone_code_hash="a1b2c3d4e5f6"
        )
        print(result)

The call passes what it must, with plausible values: from tables where the parameter says more than
its type, else the smallest object of the type, built the same way.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .. import names
from ..model import Definition, Kind, Parameter, Type
from .example_choices import CHOSEN, IN_NAMESPACE, OPTIONAL, PREFERRED
from .example_values import PLAIN, VALUES

__all__ = ["Examples"]

_PACKAGE: Final = "telegram_client"
_WIDTH: Final = 88
_QUERY: Final = "functions.help.GetConfig()"
_EMPTY_COST: Final = 50


@dataclass(frozen=True, slots=True)
class _Node:
    """An expression: brackets around items, or only its opening where it has no inside."""

    opening: str
    items: tuple[tuple[str, _Node], ...] = ()
    closing: str = ""

    def __str__(self) -> str:
        inner = ", ".join(f"{name}{item}" for name, item in self.items)
        return f"{self.opening}{inner}{self.closing}"


class Examples:
    """Writes examples for methods of one schema, whose constructors it builds."""

    def __init__(self, definitions: Iterable[Definition], layer: int | None = None) -> None:
        self._layer = layer
        self._constructors: dict[str, Definition] = {}
        self._of_type: defaultdict[str, list[Definition]] = defaultdict(list)
        for d in definitions:
            if d.kind is Kind.CONSTRUCTOR and d.result is not None and not d.body:
                self._constructors[d.name] = d
                self._of_type[d.result.name].append(d)
        self._costs = self._settled_costs()
        self._namespace = ""
        self._within: tuple[str, ...] = ()
        self._building: list[str] = []

    def of(self, method: Definition) -> str:
        """The example for a method."""
        namespace = method.namespace
        self._namespace, self._within = namespace, (method.name,)
        attribute = f"{names.namespace_name(namespace)}." if namespace else ""
        call = self._call(
            f"client.{attribute}{names.method_name(method.name)}",
            method,
            list(_passed(method)),
        )
        body = _laid_out(f"result = await {call.opening}", call, "", 4)
        used = "\n".join(body)
        imported = ["Client", *(m for m in ("functions", "types") if f"{m}." in used)]
        return "\n".join(
            [
                f"from {_PACKAGE} import {', '.join(imported)}",
                "",
                "",
                "async def main(client: Client) -> None:",
                *body,
                "    print(result)",
            ]
        )

    def of_constructor(self, constructor: Definition) -> str:
        """How a constructor is made, with the fields that it must have."""
        self._namespace, self._within = constructor.namespace, (constructor.name,)
        prefix = f"{names.namespace_name(self._namespace)}." if self._namespace else ""
        required = [p for p in constructor.wire_parameters if _is_required(p)]
        call = self._call(
            f"types.{prefix}{names.class_name(constructor.name)}", constructor, required
        )
        body = _laid_out(f"value = {call.opening}", call, "", 0)
        imported = [m for m in ("functions", "types") if f"{m}." in "\n".join(body)]
        return "\n".join([f"from {_PACKAGE} import {', '.join(imported)}", "", *body])

    # what is cheap to build

    def _settled_costs(self) -> dict[str, float]:
        """How many values the smallest object of each type holds; endless if it holds itself."""
        costs: dict[str, float] = dict.fromkeys(self._of_type, math.inf)
        changed = True
        while changed:
            changed = False
            for name, constructors in self._of_type.items():
                cost = min(self._cost(c, costs) for c in constructors)
                if cost < costs[name]:
                    costs[name], changed = cost, True
        return costs

    def _cost(self, constructor: Definition, costs: dict[str, float]) -> float:
        empty = _EMPTY_COST if "Empty" in constructor.name else 0
        required = (p.type for p in constructor.wire_parameters if _is_required(p))
        return 1 + empty + sum(self._type_cost(t, costs) for t in required if t)

    def _type_cost(self, kind: Type, costs: dict[str, float]) -> float:
        if kind.is_vector:
            return 1
        return costs.get(kind.name, 1)

    def _smallest(self, type_name: str) -> Definition:
        found = self._of_type[type_name]
        return min(found, key=lambda c: self._cost(c, self._costs))

    # what is passed

    def _call(self, opening: str, owner: Definition, passed: Sequence[Parameter]) -> _Node:
        items = tuple((f"{names.parameter_name(p.name)}=", self._value(p, owner)) for p in passed)
        return _Node(f"{opening}(", items, ")")

    def _found(self, table: Mapping[str, str], parameter: Parameter, owner: Definition) -> str:
        """What a table says of a parameter: within what is built, at its owner, or anywhere."""
        key = f"{parameter.name}:{parameter.type}"
        keys = (*(f"{place}>{key}" for place in self._within), f"{owner.name}.{key}", key)
        return next((table[k] for k in keys if k in table), "")

    def _value(self, parameter: Parameter, owner: Definition) -> _Node:
        kind = parameter.type
        if kind is None:
            return _Node("...")
        value = self._found(VALUES, parameter, owner)
        if parameter.name == "layer" and self._layer is not None:
            value = str(self._layer)
        if value:
            return _Node(value)
        chosen, within = self._found(CHOSEN, parameter, owner), self._within
        if len(within) == 1:
            self._within = (f"{within[0]}.{parameter.name}", *within, parameter.name)
        built = self._built(kind, chosen)
        self._within = within
        return built

    def _built(self, kind: Type, chosen: str = "") -> _Node:
        if kind.variable:
            return _Node(_QUERY)
        if kind.item is not None:
            item = kind.item.innermost.name
            endless = item in self._building or self._costs.get(item, 0) == math.inf
            items = () if endless else (("", self._built(kind.item, chosen)),)
            return _Node("[", items, "]")
        if kind.name in PLAIN:
            return _Node(PLAIN[kind.name])
        endless = self._building.count(kind.name) > 1 or self._costs.get(kind.name, 0) == math.inf
        constructor = None if endless else self._constructor(kind.name, chosen)
        if constructor is None:
            return _Node("...")
        namespace = constructor.namespace
        prefix = f"{names.namespace_name(namespace)}." if namespace else ""
        required = [p for p in constructor.wire_parameters if _is_required(p)]
        self._building.append(kind.name)
        opening = f"types.{prefix}{names.class_name(constructor.name)}"
        built = self._call(opening, constructor, required)
        self._building.pop()
        return built

    def _constructor(self, type_name: str, chosen: str) -> Definition | None:
        """What is built of a type: what is chosen or preferred, if it exists, or the smallest."""
        if type_name in self._constructors and type_name not in self._of_type:
            return self._constructors[type_name]
        if not self._of_type.get(type_name):
            return None
        if type_name in self._building:
            return self._smallest(type_name)
        preferred = (
            chosen,
            IN_NAMESPACE.get((self._namespace, type_name), ""),
            PREFERRED.get(type_name, ""),
        )
        for name in preferred:
            found = self._constructors.get(name)
            if found and found.result and found.result.name == type_name and self._is_finite(found):
                return found
        return self._smallest(type_name)

    def _is_finite(self, constructor: Definition) -> bool:
        return self._cost(constructor, self._costs) < math.inf


def _is_required(parameter: Parameter) -> bool:
    return parameter.flag is None and not parameter.is_flags_word and not _is_filled_in(parameter)


def _is_filled_in(parameter: Parameter) -> bool:
    """A random id that the client chooses by itself."""
    return parameter.name == "random_id" and parameter.type == Type("long") and not parameter.flag


def _passed(method: Definition) -> Iterator[Parameter]:
    """What a call must pass, what it is pointless without, and what shares a bit with that."""
    chosen = OPTIONAL.get(method.name, ())
    bits = {p.flag for p in method.wire_parameters if p.name in chosen and p.flag}
    for parameter in method.wire_parameters:
        shares = parameter.flag in bits and parameter.type != Type("true")
        if _is_required(parameter) or parameter.name in chosen or shares:
            yield parameter


def _laid_out(opening: str, node: _Node, closing: str, indent: int) -> list[str]:
    """An expression as Black lays it out: on one line, its inside below, or one item a line."""
    margin = " " * indent
    inner = ", ".join(f"{name}{item}" for name, item in node.items)
    flat = f"{margin}{opening}{inner}{node.closing}{closing}"
    if len(flat) <= _WIDTH or not node.items:
        return [flat]
    deeper = indent + 4
    if len(inner) + deeper <= _WIDTH:
        return [f"{margin}{opening}", f"{margin}    {inner}", f"{margin}{node.closing}{closing}"]
    lines = [f"{margin}{opening}"]
    for name, item in node.items:
        lines += _laid_out(f"{name}{item.opening}", item, ",", deeper)
    return [*lines, f"{margin}{node.closing}{closing}"]
