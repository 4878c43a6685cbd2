"""Methods of the langpack namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import langpack as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.root.lang_pack_difference import TypeLangPackDifference
    from ..types.root.lang_pack_language import TypeLangPackLanguage
    from ..types.root.lang_pack_string import TypeLangPackString


class Langpack(Namespace):
    """Methods of the langpack namespace."""

    async def get_difference(
        self, *, lang_pack: str, lang_code: str, from_version: int
    ) -> TypeLangPackDifference:
        """Fetches the interface texts that changed since the version you hold. Call it on
        `types.UpdateLangPackTooLong` or when `help.get_config` shows a newer language version.

        Args:
            lang_pack: Which app's texts, such as `android` or `tdesktop`.
            lang_code: Code of the language.
            from_version: Version number of your copy, from the last `types.LangPackDifference`.

        Returns:
            `types.TypeLangPackDifference`.

        Raises:
            errors.LangPackInvalid: 400 LANG_PACK_INVALID: There is no language pack of this name;
                use one such as `tdesktop`, `android` or `ios`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/langpack.getDifference.md
        """
        return await self._client(
            functions.GetDifference(
                lang_pack=lang_pack, lang_code=lang_code, from_version=from_version
            )
        )

    async def get_lang_pack(self, *, lang_pack: str, lang_code: str) -> TypeLangPackDifference:
        """Downloads all interface texts of one Telegram app in one language. Later changes come
        more cheaply from `langpack.get_difference`. No login needed.

        Args:
            lang_pack: Which app's texts: `android`, `ios`, `macos`, `tdesktop`, `weba` and so on;
                empty for the one named in `init_connection`.
            lang_code: Code of the language, from `langpack.get_languages`.

        Returns:
            `types.TypeLangPackDifference`.

        Raises:
            errors.LanguageInvalid: 400 LANGUAGE_INVALID: There is no such language; take the code
                from `langpack.get_languages`.
            errors.LangCodeNotSupported: 400 LANG_CODE_NOT_SUPPORTED: Telegram has no translation
                for this language code; choose one from `langpack.get_languages`.
            errors.LangPackInvalid: 400 LANG_PACK_INVALID: There is no language pack of this name;
                use one such as `tdesktop`, `android` or `ios`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/langpack.getLangPack.md
        """
        return await self._client(functions.GetLangPack(lang_pack=lang_pack, lang_code=lang_code))

    async def get_language(self, *, lang_pack: str, lang_code: str) -> TypeLangPackLanguage:
        """Describes one language of an app, also an unofficial one somebody shared as a
        t.me/setlanguage link. No login needed.

        Args:
            lang_pack: Which app's translations, such as `android` or `tdesktop`.
            lang_code: Code of the language, as in the link.

        Returns:
            `types.TypeLangPackLanguage`.

        Raises:
            errors.LangCodeNotSupported: 400 LANG_CODE_NOT_SUPPORTED: Telegram has no translation
                for this language code; choose one from `langpack.get_languages`.
            errors.LangPackInvalid: 400 LANG_PACK_INVALID: There is no language pack of this name;
                use one such as `tdesktop`, `android` or `ios`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/langpack.getLanguage.md
        """
        return await self._client(functions.GetLanguage(lang_pack=lang_pack, lang_code=lang_code))

    async def get_languages(self, *, lang_pack: str) -> list[TypeLangPackLanguage]:
        """Lists the languages into which a Telegram app is translated, with the share of finished
        texts. No login needed.

        Args:
            lang_pack: Which app's translations, such as `android` or `tdesktop`.

        Returns:
            A list of `types.TypeLangPackLanguage`.

        Raises:
            errors.LangPackInvalid: 400 LANG_PACK_INVALID: There is no language pack of this name;
                use one such as `tdesktop`, `android` or `ios`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/langpack.getLanguages.md
        """
        return await self._client(functions.GetLanguages(lang_pack=lang_pack))

    async def get_strings(
        self, *, lang_pack: str, lang_code: str, keys: list[str]
    ) -> list[TypeLangPackString]:
        """Fetches single interface texts by key, for instance those of a login screen before the
        whole language is loaded. Keys unknown in that language come back marked as deleted. No
        login needed.

        Args:
            lang_pack: Which app's texts, such as `android` or `tdesktop`.
            lang_code: Code of the language.
            keys: Names of the wanted texts.

        Returns:
            A list of `types.TypeLangPackString`.

        Raises:
            errors.LangCodeNotSupported: 400 LANG_CODE_NOT_SUPPORTED: Telegram has no translation
                for this language code; choose one from `langpack.get_languages`.
            errors.LangPackInvalid: 400 LANG_PACK_INVALID: There is no language pack of this name;
                use one such as `tdesktop`, `android` or `ios`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/langpack.getStrings.md
        """
        return await self._client(
            functions.GetStrings(lang_pack=lang_pack, lang_code=lang_code, keys=keys)
        )
