"""Methods of the help namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

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


class AcceptTermsOfService(tl.Function["bool"], id=0xEE72F79A, name="help.acceptTermsOfService"):
    """Records that the user agrees to the terms of service shown. Whoever declines them must delete
    the account. Returns true.

    Args:
        id: The `id` of the `types.help.TermsOfService` that was shown, unchanged.

    Source:
        api/methods/help.acceptTermsOfService.md
    """

    id: TypeDataJSON = tl.boxed("DataJSON")

    ERRORS = (("DATA_JSON_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DismissSuggestion(tl.Function["bool"], id=0xF50DBAA1, name="help.dismissSuggestion"):
    """Marks a hint as dealt with, so that the server stops proposing it. Hints about the account
    come from `help.get_promo_data`, hints about a channel from its full profile
    (`channels.get_full_channel`). Returns true.

    Args:
        peer: The channel that the hint is about; `types.InputPeerEmpty` for hints about the
            account.
        suggestion: Name of the hint, exactly as received, for example `VALIDATE_PHONE_NUMBER`.

    Source:
        api/methods/help.dismissSuggestion.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    suggestion: str = tl.string()

    ACCESS = {"users": True, "bots": False, "business": False}


class EditUserInfo(tl.Function["help_TypeUserInfo"], id=0x66B91B70, name="help.editUserInfo"):
    """Replaces the internal note about a user that support volunteers share. Only support accounts
    may call it. Returns the note as saved.

    Args:
        user_id: The user the note is about.
        message: New text of the note; an empty string clears it.
        entities: Formatting of the text; an empty list for plain text.

    Source:
        api/methods/help.editUserInfo.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    message: str = tl.string()
    entities: list[TypeMessageEntity] = tl.vector(tl.boxed("MessageEntity"))

    ERRORS = (("ENTITY_BOUNDS_INVALID", 400), ("USER_INVALID", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAppConfig(tl.Function["help_TypeAppConfig"], id=0x61E3F854, name="help.getAppConfig"):
    """Fetches the large JSON object of client settings: limits for free and Premium users, feature
    switches, emoji lists and more. Works together with `help.get_config`, which holds the
    connection settings.

    Args:
        hash: The `hash` of the `types.help.AppConfig` you hold; 0 to get it in any case.

    Source:
        api/methods/help.getAppConfig.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAppUpdate(tl.Function["help_TypeAppUpdate"], id=0x522D5A7D, name="help.getAppUpdate"):
    """Asks whether a newer version of the calling official app exists, and if so where to get it.
    For other applications the answer is always that there is none.

    Args:
        source: Where the app was installed from, such as the package name of the app store; may be
            empty.

    Source:
        api/methods/help.getAppUpdate.md
    """

    source: str = tl.string()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetCdnConfig(tl.Function["TypeCdnConfig"], id=0x52029342, name="help.getCdnConfig"):
    """Fetches the RSA public keys of the CDN data centers. You need them to make an authorization
    key there, after a download was redirected with `types.upload.FileCdnRedirect`.

    Source:
        api/methods/help.getCdnConfig.md
    """

    ACCESS = {"users": True, "bots": True, "business": False}


class GetConfig(tl.Function["TypeConfig"], id=0xC4F9186B, name="help.getConfig"):
    """Fetches the server's settings: addresses of all data centers, time limits and size limits.
    Normally the first request on a new connection, wrapped in `invoke_with_layer` and
    `init_connection`; no login needed. Ask again when its `expires` time has passed.

    Source:
        api/methods/help.getConfig.md
    """

    ERRORS = (
        ("CONNECTION_API_ID_INVALID", 400),
        ("CONNECTION_APP_VERSION_EMPTY", 400),
        ("CONNECTION_LAYER_INVALID", 400),
        ("DATA_INVALID", 400),
        ("MSG_ID_INVALID", 400),
        ("USERNAME_INVALID", 400),
        ("USER_PRIVACY_RESTRICTED", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class GetCountriesList(
    tl.Function["help_TypeCountriesList"], id=0x735787A8, name="help.getCountriesList"
):
    """Fetches all countries with names, calling codes and digit patterns, for the phone input of a
    login screen. Works before login.

    Args:
        lang_code: Language for the country names, as a two-letter code such as `de`.
        hash: The `hash` of the `types.help.CountriesList` you hold; 0 to get all countries.

    Source:
        api/methods/help.getCountriesList.md
    """

    lang_code: str = tl.string()
    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetDeepLinkInfo(
    tl.Function["help_TypeDeepLinkInfo"], id=0x3FEDC75F, name="help.getDeepLinkInfo"
):
    """Asks what to tell the user about a `tg://` link your application doesn't understand. The
    answer is a text, possibly with the hint that only a newer app version can open it.

    Args:
        path: The part of the link after `tg://`, or the path of the t.me address.

    Source:
        api/methods/help.getDeepLinkInfo.md
    """

    path: str = tl.string()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetInviteText(tl.Function["help_TypeInviteText"], id=0x4D392343, name="help.getInviteText"):
    """Returns a ready sentence, in the language of the connection, with a download link, for
    inviting a friend by SMS or mail.

    Source:
        api/methods/help.getInviteText.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetNearestDc(tl.Function["TypeNearestDc"], id=0x1FB33026, name="help.getNearestDc"):
    """Guesses from the caller's IP address the country and the closest data center. No login
    needed. Useful for preselecting a country code and for choosing where to start a login.

    Source:
        api/methods/help.getNearestDc.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPassportConfig(
    tl.Function["help_TypePassportConfig"], id=0xC661AD08, name="help.getPassportConfig"
):
    """Fetches a table of countries with the language in which names are usually written there. A
    Telegram Passport form uses it to decide whether to ask for names in the native script.

    Args:
        hash: The `hash` of the `types.help.PassportConfig` you hold; 0 for none.

    Source:
        api/methods/help.getPassportConfig.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPeerColors(tl.Function["help_TypePeerColors"], id=0xDA80F42F, name="help.getPeerColors"):
    """Lists the palettes a user or channel may choose as accent color for name, reply and link
    previews, with the boost level a channel needs for each.

    Args:
        hash: The `hash` of the `types.help.PeerColors` from an earlier call here; 0 at first.

    Source:
        api/methods/help.getPeerColors.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPeerProfileColors(
    tl.Function["help_TypePeerColors"], id=0xABCFA9FD, name="help.getPeerProfileColors"
):
    """Lists the palettes for the background of a profile page. Works like `help.get_peer_colors`,
    but the two sets of numbers have nothing to do with each other.

    Args:
        hash: The `hash` of the profile palettes you hold; 0 at first. Not the one from
            `help.get_peer_colors`.

    Source:
        api/methods/help.getPeerProfileColors.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPremiumPromo(
    tl.Function["help_TypePremiumPromo"], id=0xB81B93D4, name="help.getPremiumPromo"
):
    """Fetches what an app needs for its Telegram Premium page: text about the user's subscription,
    short videos of the features, and the prices.

    Source:
        api/methods/help.getPremiumPromo.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPromoData(tl.Function["help_TypePromoData"], id=0xC0977421, name="help.getPromoData"):
    """Returns what to promote at the moment: the channel that sponsors the MTProxy in use, a public
    service announcement, and the hints (like checking the phone number) to show in settings. Call
    it again once `expires` passes.

    Source:
        api/methods/help.getPromoData.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetRecentMeUrls(
    tl.Function["help_TypeRecentMeUrls"], id=0x3DC0F114, name="help.getRecentMeUrls"
):
    """Returns the t.me pages someone opened in the browser just before installing the app, so a new
    user can be led back there. For official apps right after sign-up.

    Args:
        referer: Referral string passed on by the app store or download page.

    Source:
        api/methods/help.getRecentMeUrls.md
    """

    referer: str = tl.string()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSupport(tl.Function["help_TypeSupport"], id=0x9CDF08CD, name="help.getSupport"):
    """Returns the user account and the phone number of a Telegram support volunteer, so the app can
    open a chat there.

    Source:
        api/methods/help.getSupport.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetSupportName(
    tl.Function["help_TypeSupportName"], id=0xD360E72C, name="help.getSupportName"
):
    """Returns the name under which the calling support volunteer answers users. Ordinary accounts
    get `USER_INVALID`.

    Source:
        api/methods/help.getSupportName.md
    """

    ERRORS = (("USER_INVALID", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetTermsOfServiceUpdate(
    tl.Function["help_TypeTermsOfServiceUpdate"], id=0x2CA51FD1, name="help.getTermsOfServiceUpdate"
):
    """Asks whether the user must accept new terms of service. Official apps call it after login and
    again each time the answer's `expires` passes; accept with `help.accept_terms_of_service`.

    Source:
        api/methods/help.getTermsOfServiceUpdate.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetTimezonesList(
    tl.Function["help_TypeTimezonesList"], id=0x49B30240, name="help.getTimezonesList"
):
    """Lists the time zones that can be chosen for the opening hours of a business account, with
    their present offset from UTC.

    Args:
        hash: The `hash` of the `types.help.TimezonesList` you hold; 0 to fetch it whole.

    Source:
        api/methods/help.getTimezonesList.md
    """

    hash: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetUserInfo(tl.Function["help_TypeUserInfo"], id=0x038A08D3, name="help.getUserInfo"):
    """Reads the internal note that support volunteers keep about a user. Only support accounts may
    call it; others get `USER_INVALID`.

    Args:
        user_id: The user the note is about.

    Source:
        api/methods/help.getUserInfo.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("USER_INVALID", 403),)
    ACCESS = {"users": True, "bots": False, "business": False}


class HidePromoData(tl.Function["bool"], id=0x1E251C95, name="help.hidePromoData"):
    """Removes a promoted chat from the top of the user's chat list until something else is
    promoted. Returns true.

    Args:
        peer: The promoted chat, as named by `help.get_promo_data`.

    Source:
        api/methods/help.hidePromoData.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ACCESS = {"users": True, "bots": False, "business": False}


class SaveAppLog(tl.Function["bool"], id=0x6F02F748, name="help.saveAppLog"):
    """Sends usage events of an official app to Telegram. Returns true; nothing changes for the
    user.

    Args:
        events: The events, each with time, kind and JSON details.

    Source:
        api/methods/help.saveAppLog.md
    """

    events: list[TypeInputAppEvent] = tl.vector(tl.boxed("InputAppEvent"))

    ACCESS = {"users": True, "bots": False, "business": False}


class SetBotUpdatesStatus(tl.Function["bool"], id=0xEC22CFCD, name="help.setBotUpdatesStatus"):
    """Reports how a bot's webhook is doing, so its owner can be warned about trouble. Meant for Bot
    API servers; a bot that talks MTProto directly has no need for it. Returns true.

    Args:
        pending_updates_count: How many updates wait to be delivered to the webhook.
        message: Text of the last delivery error; empty if all is well.

    Source:
        api/methods/help.setBotUpdatesStatus.md
    """

    pending_updates_count: int = tl.int32()
    message: str = tl.string()

    ERRORS = (("USER_BOT_REQUIRED", 400),)
    ACCESS = {"users": False, "bots": True, "business": False}
