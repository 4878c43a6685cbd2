"""Methods of the langpack namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.lang_pack_difference import TypeLangPackDifference
    from ..types.root.lang_pack_language import TypeLangPackLanguage
    from ..types.root.lang_pack_string import TypeLangPackString


class GetDifference(
    tl.Function["TypeLangPackDifference"], id=0xCD984AA5, name="langpack.getDifference"
):
    """Fetches the interface texts that changed since the version you hold. Call it on
    `types.UpdateLangPackTooLong` or when `help.get_config` shows a newer language version.

    Args:
        lang_pack: Which app's texts, such as `android` or `tdesktop`.
        lang_code: Code of the language.
        from_version: Version number of your copy, from the last `types.LangPackDifference`.

    Source:
        api/methods/langpack.getDifference.md
    """

    lang_pack: str = tl.string()
    lang_code: str = tl.string()
    from_version: int = tl.int32()

    ERRORS = (("LANG_PACK_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetLangPack(
    tl.Function["TypeLangPackDifference"], id=0xF2F2330A, name="langpack.getLangPack"
):
    """Downloads all interface texts of one Telegram app in one language. Later changes come more
    cheaply from `langpack.get_difference`. No login needed.

    Args:
        lang_pack: Which app's texts: `android`, `ios`, `macos`, `tdesktop`, `weba` and so on; empty
            for the one named in `init_connection`.
        lang_code: Code of the language, from `langpack.get_languages`.

    Source:
        api/methods/langpack.getLangPack.md
    """

    lang_pack: str = tl.string()
    lang_code: str = tl.string()

    ERRORS = (
        ("LANGUAGE_INVALID", 400),
        ("LANG_CODE_NOT_SUPPORTED", 400),
        ("LANG_PACK_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetLanguage(tl.Function["TypeLangPackLanguage"], id=0x6A596502, name="langpack.getLanguage"):
    """Describes one language of an app, also an unofficial one somebody shared as a
    t.me/setlanguage link. No login needed.

    Args:
        lang_pack: Which app's translations, such as `android` or `tdesktop`.
        lang_code: Code of the language, as in the link.

    Source:
        api/methods/langpack.getLanguage.md
    """

    lang_pack: str = tl.string()
    lang_code: str = tl.string()

    ERRORS = (("LANG_CODE_NOT_SUPPORTED", 400), ("LANG_PACK_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetLanguages(
    tl.Function["list[TypeLangPackLanguage]"],
    id=0x42C6978F,
    name="langpack.getLanguages",
    result=tl.vector(tl.boxed("LangPackLanguage")),
):
    """Lists the languages into which a Telegram app is translated, with the share of finished
    texts. No login needed.

    Args:
        lang_pack: Which app's translations, such as `android` or `tdesktop`.

    Source:
        api/methods/langpack.getLanguages.md
    """

    lang_pack: str = tl.string()

    ERRORS = (("LANG_PACK_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStrings(
    tl.Function["list[TypeLangPackString]"],
    id=0xEFEA3803,
    name="langpack.getStrings",
    result=tl.vector(tl.boxed("LangPackString")),
):
    """Fetches single interface texts by key, for instance those of a login screen before the whole
    language is loaded. Keys unknown in that language come back marked as deleted. No login needed.

    Args:
        lang_pack: Which app's texts, such as `android` or `tdesktop`.
        lang_code: Code of the language.
        keys: Names of the wanted texts.

    Source:
        api/methods/langpack.getStrings.md
    """

    lang_pack: str = tl.string()
    lang_code: str = tl.string()
    keys: list[str] = tl.vector(tl.string())

    ERRORS = (("LANG_CODE_NOT_SUPPORTED", 400), ("LANG_PACK_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}
