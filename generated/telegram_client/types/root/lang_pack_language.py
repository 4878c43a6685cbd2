"""Constructors of LangPackLanguage."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class LangPackLanguage(tl.Constructor, id=0xEECA5CE3, name="langPackLanguage"):
    """A language that the apps can be shown in.

    Attributes:
        official: Looked after by Telegram.
        rtl: Set if the text runs from right to left.
        beta: Set if the translation is still unfinished.
        name: Name in English.
        native_name: Name in the language itself.
        lang_code: Language code such as `en`.
        base_lang_code: Language to fall back on for missing texts.
        plural_code: Language whose plural rules hold.
        strings_count: Texts there are.
        translated_count: Texts that are translated.
        translations_url: Page where translations can be proposed.

    Source:
        api/constructors/langPackLanguage.md
    """

    flags = tl.flags()
    official: bool = tl.true(bit=0, default=False)
    rtl: bool = tl.true(bit=2, default=False)
    beta: bool = tl.true(bit=3, default=False)
    name: str = tl.string()
    native_name: str = tl.string()
    lang_code: str = tl.string()
    base_lang_code: str | None = tl.string(bit=1, default=None)
    plural_code: str = tl.string()
    strings_count: int = tl.int32()
    translated_count: int = tl.int32()
    translations_url: str = tl.string()


TypeLangPackLanguage: TypeAlias = LangPackLanguage
"""An available language, from `langpack.get_languages`."""
