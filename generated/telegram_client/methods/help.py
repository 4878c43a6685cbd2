"""Methods of the help namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import help as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.help import (
        TypeAppConfig as help_TypeAppConfig,
        TypeAppUpdate as help_TypeAppUpdate,
        TypeCountriesList as help_TypeCountriesList,
        TypeDeepLinkInfo as help_TypeDeepLinkInfo,
        TypeInviteText as help_TypeInviteText,
        TypePassportConfig as help_TypePassportConfig,
        TypePeerColors as help_TypePeerColors,
        TypePremiumPromo as help_TypePremiumPromo,
        TypePromoData as help_TypePromoData,
        TypeRecentMeUrls as help_TypeRecentMeUrls,
        TypeSupport as help_TypeSupport,
        TypeSupportName as help_TypeSupportName,
        TypeTermsOfServiceUpdate as help_TypeTermsOfServiceUpdate,
        TypeTimezonesList as help_TypeTimezonesList,
        TypeUserInfo as help_TypeUserInfo,
    )
    from ..types.root.cdn_config import TypeCdnConfig
    from ..types.root.config import TypeConfig
    from ..types.root.data_json import TypeDataJSON
    from ..types.root.input_app_event import TypeInputAppEvent
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_user import TypeInputUser
    from ..types.root.message_entity import TypeMessageEntity
    from ..types.root.nearest_dc import TypeNearestDc


class Help(Namespace):
    """Methods of the help namespace."""

    async def accept_terms_of_service(self, *, id: TypeDataJSON) -> bool:
        """Records that the user agrees to the terms of service shown. Whoever declines them must
        delete the account. Returns true.

        Args:
            id: The `id` of the `types.help.TermsOfService` that was shown, unchanged.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.DataJsonInvalid: 400 DATA_JSON_INVALID: The JSON text cannot be read or lacks
                required fields; check what you put into `types.DataJSON`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.acceptTermsOfService.md
        """
        return await self._client(functions.AcceptTermsOfService(id=id))

    async def dismiss_suggestion(self, *, peer: TypeInputPeer, suggestion: str) -> bool:
        """Marks a hint as dealt with, so that the server stops proposing it. Hints about the
        account come from `help.get_promo_data`, hints about a channel from its full profile
        (`channels.get_full_channel`). Returns true.

        Args:
            peer: The channel that the hint is about; `types.InputPeerEmpty` for hints about the
                account.
            suggestion: Name of the hint, exactly as received, for example `VALIDATE_PHONE_NUMBER`.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.dismissSuggestion.md
        """
        return await self._client(functions.DismissSuggestion(peer=peer, suggestion=suggestion))

    async def edit_user_info(
        self, *, user_id: TypeInputUser, message: str, entities: list[TypeMessageEntity]
    ) -> help_TypeUserInfo:
        """Replaces the internal note about a user that support volunteers share. Only support
        accounts may call it. Returns the note as saved.

        Args:
            user_id: The user the note is about.
            message: New text of the note; an empty string clears it.
            entities: Formatting of the text; an empty list for plain text.

        Returns:
            `types.help.TypeUserInfo`.

        Raises:
            errors.EntityBoundsInvalid: 400 ENTITY_BOUNDS_INVALID: A formatting entity lies outside
                the text or is empty; count `offset` and `length` in UTF-16 code units.
            errors.UserInvalid: 403 USER_INVALID: The user cannot be used here, or your account is
                not entitled to this (some of it is for Telegram's support staff).

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.editUserInfo.md
        """
        return await self._client(
            functions.EditUserInfo(user_id=user_id, message=message, entities=entities)
        )

    async def get_app_config(self, *, hash: int) -> help_TypeAppConfig:
        """Fetches the large JSON object of client settings: limits for free and Premium users,
        feature switches, emoji lists and more. Works together with `help.get_config`, which holds
        the connection settings.

        Args:
            hash: The `hash` of the `types.help.AppConfig` you hold; 0 to get it in any case.

        Returns:
            `types.help.TypeAppConfig`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getAppConfig.md
        """
        return await self._client(functions.GetAppConfig(hash=hash))

    async def get_app_update(self, *, source: str) -> help_TypeAppUpdate:
        """Asks whether a newer version of the calling official app exists, and if so where to get
        it. For other applications the answer is always that there is none.

        Args:
            source: Where the app was installed from, such as the package name of the app store; may
                be empty.

        Returns:
            `types.help.TypeAppUpdate`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getAppUpdate.md
        """
        return await self._client(functions.GetAppUpdate(source=source))

    async def get_cdn_config(self) -> TypeCdnConfig:
        """Fetches the RSA public keys of the CDN data centers. You need them to make an
        authorization key there, after a download was redirected with
        `types.upload.FileCdnRedirect`.

        Returns:
            `types.TypeCdnConfig`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/help.getCdnConfig.md
        """
        return await self._client(functions.GetCdnConfig())

    async def get_config(self) -> TypeConfig:
        """Fetches the server's settings: addresses of all data centers, time limits and size
        limits. Normally the first request on a new connection, wrapped in `invoke_with_layer` and
        `init_connection`; no login needed. Ask again when its `expires` time has passed.

        Returns:
            `types.TypeConfig`.

        Raises:
            errors.ConnectionApiIdInvalid: 400 CONNECTION_API_ID_INVALID: The `api_id` given in
                `init_connection` is wrong; use the one from my.telegram.org.
            errors.ConnectionAppVersionEmpty: 400 CONNECTION_APP_VERSION_EMPTY: The version of your
                app is missing in `init_connection`; fill in `app_version`.
            errors.ConnectionLayerInvalid: 400 CONNECTION_LAYER_INVALID: The server does not know
                this API layer; wrap the first request in `invoke_with_layer` with a layer that
                exists.
            errors.DataInvalid: 400 DATA_INVALID: The data in the request does not have the form
                expected here; pass bytes exactly as received or correctly encrypted.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UserPrivacyRestricted: 403 USER_PRIVACY_RESTRICTED: The user's privacy settings
                forbid this; to bring someone into a chat, send an invite link instead.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/help.getConfig.md
        """
        return await self._client(functions.GetConfig())

    async def get_countries_list(self, *, lang_code: str, hash: int) -> help_TypeCountriesList:
        """Fetches all countries with names, calling codes and digit patterns, for the phone input
        of a login screen. Works before login.

        Args:
            lang_code: Language for the country names, as a two-letter code such as `de`.
            hash: The `hash` of the `types.help.CountriesList` you hold; 0 to get all countries.

        Returns:
            `types.help.TypeCountriesList`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getCountriesList.md
        """
        return await self._client(functions.GetCountriesList(lang_code=lang_code, hash=hash))

    async def get_deep_link_info(self, *, path: str) -> help_TypeDeepLinkInfo:
        """Asks what to tell the user about a `tg://` link your application doesn't understand. The
        answer is a text, possibly with the hint that only a newer app version can open it.

        Args:
            path: The part of the link after `tg://`, or the path of the t.me address.

        Returns:
            `types.help.TypeDeepLinkInfo`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getDeepLinkInfo.md
        """
        return await self._client(functions.GetDeepLinkInfo(path=path))

    async def get_invite_text(self) -> help_TypeInviteText:
        """Returns a ready sentence, in the language of the connection, with a download link, for
        inviting a friend by SMS or mail.

        Returns:
            `types.help.TypeInviteText`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getInviteText.md
        """
        return await self._client(functions.GetInviteText())

    async def get_nearest_dc(self) -> TypeNearestDc:
        """Guesses from the caller's IP address the country and the closest data center. No login
        needed. Useful for preselecting a country code and for choosing where to start a login.

        Returns:
            `types.TypeNearestDc`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getNearestDc.md
        """
        return await self._client(functions.GetNearestDc())

    async def get_passport_config(self, *, hash: int) -> help_TypePassportConfig:
        """Fetches a table of countries with the language in which names are usually written there.
        A Telegram Passport form uses it to decide whether to ask for names in the native script.

        Args:
            hash: The `hash` of the `types.help.PassportConfig` you hold; 0 for none.

        Returns:
            `types.help.TypePassportConfig`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getPassportConfig.md
        """
        return await self._client(functions.GetPassportConfig(hash=hash))

    async def get_peer_colors(self, *, hash: int) -> help_TypePeerColors:
        """Lists the palettes a user or channel may choose as accent color for name, reply and link
        previews, with the boost level a channel needs for each.

        Args:
            hash: The `hash` of the `types.help.PeerColors` from an earlier call here; 0 at first.

        Returns:
            `types.help.TypePeerColors`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getPeerColors.md
        """
        return await self._client(functions.GetPeerColors(hash=hash))

    async def get_peer_profile_colors(self, *, hash: int) -> help_TypePeerColors:
        """Lists the palettes for the background of a profile page. Works like
        `help.get_peer_colors`, but the two sets of numbers have nothing to do with each other.

        Args:
            hash: The `hash` of the profile palettes you hold; 0 at first. Not the one from
                `help.get_peer_colors`.

        Returns:
            `types.help.TypePeerColors`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getPeerProfileColors.md
        """
        return await self._client(functions.GetPeerProfileColors(hash=hash))

    async def get_premium_promo(self) -> help_TypePremiumPromo:
        """Fetches what an app needs for its Telegram Premium page: text about the user's
        subscription, short videos of the features, and the prices.

        Returns:
            `types.help.TypePremiumPromo`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getPremiumPromo.md
        """
        return await self._client(functions.GetPremiumPromo())

    async def get_promo_data(self) -> help_TypePromoData:
        """Returns what to promote at the moment: the channel that sponsors the MTProxy in use, a
        public service announcement, and the hints (like checking the phone number) to show in
        settings. Call it again once `expires` passes.

        Returns:
            `types.help.TypePromoData`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getPromoData.md
        """
        return await self._client(functions.GetPromoData())

    async def get_recent_me_urls(self, *, referer: str) -> help_TypeRecentMeUrls:
        """Returns the t.me pages someone opened in the browser just before installing the app, so a
        new user can be led back there. For official apps right after sign-up.

        Args:
            referer: Referral string passed on by the app store or download page.

        Returns:
            `types.help.TypeRecentMeUrls`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getRecentMeUrls.md
        """
        return await self._client(functions.GetRecentMeUrls(referer=referer))

    async def get_support(self) -> help_TypeSupport:
        """Returns the user account and the phone number of a Telegram support volunteer, so the app
        can open a chat there.

        Returns:
            `types.help.TypeSupport`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getSupport.md
        """
        return await self._client(functions.GetSupport())

    async def get_support_name(self) -> help_TypeSupportName:
        """Returns the name under which the calling support volunteer answers users. Ordinary
        accounts get `USER_INVALID`.

        Returns:
            `types.help.TypeSupportName`.

        Raises:
            errors.UserInvalid: 403 USER_INVALID: The user cannot be used here, or your account is
                not entitled to this (some of it is for Telegram's support staff).

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getSupportName.md
        """
        return await self._client(functions.GetSupportName())

    async def get_terms_of_service_update(self) -> help_TypeTermsOfServiceUpdate:
        """Asks whether the user must accept new terms of service. Official apps call it after login
        and again each time the answer's `expires` passes; accept with
        `help.accept_terms_of_service`.

        Returns:
            `types.help.TypeTermsOfServiceUpdate`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getTermsOfServiceUpdate.md
        """
        return await self._client(functions.GetTermsOfServiceUpdate())

    async def get_timezones_list(self, *, hash: int) -> help_TypeTimezonesList:
        """Lists the time zones that can be chosen for the opening hours of a business account, with
        their present offset from UTC.

        Args:
            hash: The `hash` of the `types.help.TimezonesList` you hold; 0 to fetch it whole.

        Returns:
            `types.help.TypeTimezonesList`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getTimezonesList.md
        """
        return await self._client(functions.GetTimezonesList(hash=hash))

    async def get_user_info(self, *, user_id: TypeInputUser) -> help_TypeUserInfo:
        """Reads the internal note that support volunteers keep about a user. Only support accounts
        may call it; others get `USER_INVALID`.

        Args:
            user_id: The user the note is about.

        Returns:
            `types.help.TypeUserInfo`.

        Raises:
            errors.UserInvalid: 403 USER_INVALID: The user cannot be used here, or your account is
                not entitled to this (some of it is for Telegram's support staff).

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.getUserInfo.md
        """
        return await self._client(functions.GetUserInfo(user_id=user_id))

    async def hide_promo_data(self, *, peer: TypeInputPeer) -> bool:
        """Removes a promoted chat from the top of the user's chat list until something else is
        promoted. Returns true.

        Args:
            peer: The promoted chat, as named by `help.get_promo_data`.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.hidePromoData.md
        """
        return await self._client(functions.HidePromoData(peer=peer))

    async def save_app_log(self, *, events: list[TypeInputAppEvent]) -> bool:
        """Sends usage events of an official app to Telegram. Returns true; nothing changes for the
        user.

        Args:
            events: The events, each with time, kind and JSON details.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/help.saveAppLog.md
        """
        return await self._client(functions.SaveAppLog(events=events))

    async def set_bot_updates_status(self, *, pending_updates_count: int, message: str) -> bool:
        """Reports how a bot's webhook is doing, so its owner can be warned about trouble. Meant for
        Bot API servers; a bot that talks MTProto directly has no need for it. Returns true.

        Args:
            pending_updates_count: How many updates wait to be delivered to the webhook.
            message: Text of the last delivery error; empty if all is well.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/help.setBotUpdatesStatus.md
        """
        return await self._client(
            functions.SetBotUpdatesStatus(
                pending_updates_count=pending_updates_count, message=message
            )
        )
