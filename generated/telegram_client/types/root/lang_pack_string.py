"""Constructors of LangPackString."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class LangPackString(tl.Constructor, id=0xCAD181F6, name="langPackString"):
    """A text of the app in some language.

    Attributes:
        key: Name of the text within the app.
        value: The translated text of this key.

    Source:
        api/constructors/langPackString.md
    """

    key: str = tl.string()
    value: str = tl.string()


class LangPackStringPluralized(tl.Constructor, id=0x6C47AC9F, name="langPackStringPluralized"):
    """A text of the app that depends on a number.

    Attributes:
        key: Name of the text within the app.
        zero_value: Form for zero, in languages that have one.
        one_value: Form for one.
        two_value: Form for two.
        few_value: Form for small numbers.
        many_value: Form for large numbers.
        other_value: Form for everything else.

    Source:
        api/constructors/langPackStringPluralized.md
    """

    flags = tl.flags()
    key: str = tl.string()
    zero_value: str | None = tl.string(bit=0, default=None)
    one_value: str | None = tl.string(bit=1, default=None)
    two_value: str | None = tl.string(bit=2, default=None)
    few_value: str | None = tl.string(bit=3, default=None)
    many_value: str | None = tl.string(bit=4, default=None)
    other_value: str = tl.string()


class LangPackStringDeleted(tl.Constructor, id=0x2979EEB2, name="langPackStringDeleted"):
    """A text that has no translation any more; use the built-in one.

    Attributes:
        key: Name of the text within the app.

    Source:
        api/constructors/langPackStringDeleted.md
    """

    key: str = tl.string()


TypeLangPackString: TypeAlias = LangPackString | LangPackStringPluralized | LangPackStringDeleted
"""One translated text, with or without plural forms, or its removal."""
