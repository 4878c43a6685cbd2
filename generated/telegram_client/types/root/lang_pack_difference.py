"""Constructors of LangPackDifference."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .lang_pack_string import TypeLangPackString


class LangPackDifference(tl.Constructor, id=0xF385C1F6, name="langPackDifference"):
    """Translations of a language pack, complete or as changes since a version.

    Attributes:
        lang_code: Language code such as `en`.
        from_version: Version that the changes start from; 0 if this is everything.
        version: Version reached with it.
        strings: The texts that are new or changed.

    Source:
        api/constructors/langPackDifference.md
    """

    lang_code: str = tl.string()
    from_version: int = tl.int32()
    version: int = tl.int32()
    strings: list[TypeLangPackString] = tl.vector(tl.boxed("LangPackString"))


TypeLangPackDifference: TypeAlias = LangPackDifference
"""State or change of a language pack, from `langpack.get_lang_pack` and `langpack.get_difference`.
"""
