"""Constructors of help."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.access_point_rule import TypeAccessPointRule
    from .root.chat import TypeChat
    from .root.data_json import TypeDataJSON
    from .root.document import TypeDocument
    from .root.json_value import TypeJSONValue
    from .root.message_entity import TypeMessageEntity
    from .root.peer import TypePeer
    from .root.pending_suggestion import TypePendingSuggestion
    from .root.premium_subscription_option import TypePremiumSubscriptionOption
    from .root.recent_me_url import TypeRecentMeUrl
    from .root.timezone import TypeTimezone
    from .root.user import TypeUser


class AppConfigNotModified(tl.Constructor, id=0x7CDE641D, name="help.appConfigNotModified"):
    """The client settings you hold are still right.

    Source:
        api/constructors/help.appConfigNotModified.md
    """


class AppConfig(tl.Constructor, id=0xDD18782E, name="help.appConfig"):
    """The client settings as one JSON object.

    Attributes:
        hash: Pass it with the next `help.get_app_config`.
        config: A JSON object from setting name to value. Expect names you don't know.

    Source:
        api/constructors/help.appConfig.md
    """

    hash: int = tl.int32()
    config: TypeJSONValue = tl.boxed("JSONValue")


class AppUpdate(tl.Constructor, id=0xCCBBCE30, name="help.appUpdate"):
    """A newer version of the calling official app exists.

    Attributes:
        can_not_skip: The old version won't work any more; the user has to update.
        id: Number of the update; higher for later ones.
        version: Name of the new version, such as `11.2.0`.
        text: What is new.
        entities: Formatting, links and mentions of the text next to it.
        document: The installer, to be downloaded within Telegram. Absent if only a link is given.
        url: Where to download the update or open the store.
        sticker: Sticker to show along with the news.

    Source:
        api/constructors/help.appUpdate.md
    """

    flags = tl.flags()
    can_not_skip: bool = tl.true(bit=0, default=False)
    id: int = tl.int32()
    version: str = tl.string()
    text: str = tl.string()
    entities: list[TypeMessageEntity] = tl.vector(tl.boxed("MessageEntity"))
    document: TypeDocument | None = tl.boxed("Document", bit=1, default=None)
    url: str | None = tl.string(bit=2, default=None)
    sticker: TypeDocument | None = tl.boxed("Document", bit=3, default=None)


class NoAppUpdate(tl.Constructor, id=0xC45A6536, name="help.noAppUpdate"):
    """No update: the version in use is current, or the application isn't an official one.

    Source:
        api/constructors/help.noAppUpdate.md
    """


class ConfigSimple(tl.Constructor, id=0x5A592A6C, name="help.configSimple"):
    """Emergency list of server addresses, published outside the API (encrypted, in DNS records and
    elsewhere) for apps that reach no data center.

    Attributes:
        date: Unix time from which the list is valid.
        expires: Unix time when it becomes void.
        rules: Addresses, with the phone number prefixes each is meant for.

    Source:
        api/constructors/help.configSimple.md
    """

    date: int = tl.int32()
    expires: int = tl.int32()
    rules: list[TypeAccessPointRule] = tl.bare_vector(tl.boxed("AccessPointRule"))


class CountriesListNotModified(tl.Constructor, id=0x93CC1F32, name="help.countriesListNotModified"):
    """The country list you hold is still right.

    Source:
        api/constructors/help.countriesListNotModified.md
    """


class CountriesList(tl.Constructor, id=0x87D0759E, name="help.countriesList"):
    """All countries with their calling codes.

    Attributes:
        countries: One entry per country.
        hash: Pass it with the next `help.get_countries_list`.

    Source:
        api/constructors/help.countriesList.md
    """

    countries: list[TypeCountry] = tl.vector(tl.boxed("help.Country"))
    hash: int = tl.int32()


class Country(tl.Constructor, id=0xC3878E23, name="help.country"):
    """A country as offered in the phone input of a login screen.

    Attributes:
        hidden: Leave it out of the list, but recognise its code when typed.
        iso2: Two-letter ISO code, such as `DE`.
        default_name: Name of the country in English.
        name: Name in the requested language. Absent if it is the English one.
        country_codes: All calling codes of the country.

    Source:
        api/constructors/help.country.md
    """

    flags = tl.flags()
    hidden: bool = tl.true(bit=0, default=False)
    iso2: str = tl.string()
    default_name: str = tl.string()
    name: str | None = tl.string(bit=1, default=None)
    country_codes: list[TypeCountryCode] = tl.vector(tl.boxed("help.CountryCode"))


class CountryCode(tl.Constructor, id=0x4203C5EF, name="help.countryCode"):
    """One calling code of a country, with the digits by which countries sharing it are told apart.

    Attributes:
        country_code: Calling code without plus, such as `49`.
        prefixes: First digits after the code that belong to this country. Absent if the code isn't
            shared.
        patterns: How numbers are grouped, with the letter `X` for a digit and spaces between the
            groups. Absent if unknown.

    Source:
        api/constructors/help.countryCode.md
    """

    flags = tl.flags()
    country_code: str = tl.string()
    prefixes: list[str] | None = tl.vector(tl.string(), bit=0, default=None)
    patterns: list[str] | None = tl.vector(tl.string(), bit=1, default=None)


class DeepLinkInfoEmpty(tl.Constructor, id=0x66AFA166, name="help.deepLinkInfoEmpty"):
    """The server knows nothing about the link either.

    Source:
        api/constructors/help.deepLinkInfoEmpty.md
    """


class DeepLinkInfo(tl.Constructor, id=0x6A4EE832, name="help.deepLinkInfo"):
    """What to tell the user about a link the application can't handle.

    Attributes:
        update_app: A newer app version can open the link; offer to update.
        message: Text to show.
        entities: Formatting, links and mentions of the text next to it.

    Source:
        api/constructors/help.deepLinkInfo.md
    """

    flags = tl.flags()
    update_app: bool = tl.true(bit=0, default=False)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )


class InviteText(tl.Constructor, id=0x18CB9F78, name="help.inviteText"):
    """A sentence for inviting friends.

    Attributes:
        message: The sentence, including a download link.

    Source:
        api/constructors/help.inviteText.md
    """

    message: str = tl.string()


class PassportConfigNotModified(
    tl.Constructor, id=0xBFB9F457, name="help.passportConfigNotModified"
):
    """The country table you hold is still right.

    Source:
        api/constructors/help.passportConfigNotModified.md
    """


class PassportConfig(tl.Constructor, id=0xA098D6AF, name="help.passportConfig"):
    """Table for Telegram Passport forms: which language names are written in, by country.

    Attributes:
        hash: Pass it with the next `help.get_passport_config`.
        countries_langs: JSON object from two-letter country code to language code.

    Source:
        api/constructors/help.passportConfig.md
    """

    hash: int = tl.int32()
    countries_langs: TypeDataJSON = tl.boxed("DataJSON")


class PeerColorOption(tl.Constructor, id=0xADEC6EBE, name="help.peerColorOption"):
    """One palette that can be chosen, with the colors for light and dark themes.

    Attributes:
        hidden: Don't offer it in the picker; it may still be in use.
        color_id: Number of the palette, as stored in `types.PeerColor` and set with
            `account.update_color`.
        colors: Colors for light themes. Absent for numbers 0 to 6, whose colors belong to the app's
            theme.
        dark_colors: Colors for dark themes. Absent if they equal `colors`.
        channel_min_level: Boost level a channel needs for this palette.
        group_min_level: Boost level a supergroup needs for this palette.

    Source:
        api/constructors/help.peerColorOption.md
    """

    flags = tl.flags()
    hidden: bool = tl.true(bit=0, default=False)
    color_id: int = tl.int32()
    colors: TypePeerColorSet | None = tl.boxed("help.PeerColorSet", bit=1, default=None)
    dark_colors: TypePeerColorSet | None = tl.boxed("help.PeerColorSet", bit=2, default=None)
    channel_min_level: int | None = tl.int32(bit=3, default=None)
    group_min_level: int | None = tl.int32(bit=4, default=None)


class PeerColorSet(tl.Constructor, id=0x26219A58, name="help.peerColorSet"):
    """Colors of an accent palette: one for a plain name, two or three for striped reply bars.

    Attributes:
        colors: One to three RGB24 colors, the main one first.

    Source:
        api/constructors/help.peerColorSet.md
    """

    colors: list[int] = tl.vector(tl.int32())


class PeerColorProfileSet(tl.Constructor, id=0x767D61EB, name="help.peerColorProfileSet"):
    """Colors of a profile palette, sorted by use.

    Attributes:
        palette_colors: RGB24 colors for the sample in a color picker.
        bg_colors: RGB24 colors of the background: one, or two for a gradient.
        story_colors: RGB24 colors of the gradient ring around the picture when there are stories.

    Source:
        api/constructors/help.peerColorProfileSet.md
    """

    palette_colors: list[int] = tl.vector(tl.int32())
    bg_colors: list[int] = tl.vector(tl.int32())
    story_colors: list[int] = tl.vector(tl.int32())


class PeerColorsNotModified(tl.Constructor, id=0x2BA1F5CE, name="help.peerColorsNotModified"):
    """The palettes you hold are still right.

    Source:
        api/constructors/help.peerColorsNotModified.md
    """


class PeerColors(tl.Constructor, id=0x00F8ED08, name="help.peerColors"):
    """All palettes of one of the two kinds, accent or profile, in the order of the picker.

    Attributes:
        hash: Pass it with the next call of the same method.
        colors: The color palettes to choose from.

    Source:
        api/constructors/help.peerColors.md
    """

    hash: int = tl.int32()
    colors: list[TypePeerColorOption] = tl.vector(tl.boxed("help.PeerColorOption"))


class PremiumPromo(tl.Constructor, id=0x5334759C, name="help.premiumPromo"):
    """Contents of a Telegram Premium page: state of the subscription, videos of the features and
    prices.

    Attributes:
        status_text: Sentence about the user's subscription, or about the offer if there is none.
        status_entities: Formatting of that sentence.
        video_sections: Feature shown by each video, by name and in the same order as `videos`.
        videos: Short clips, one for each name in `video_sections`.
        period_options: Durations for which Premium can be bought, with prices.
        users: Users mentioned in the text, if any.

    Source:
        api/constructors/help.premiumPromo.md
    """

    status_text: str = tl.string()
    status_entities: list[TypeMessageEntity] = tl.vector(tl.boxed("MessageEntity"))
    video_sections: list[str] = tl.vector(tl.string())
    videos: list[TypeDocument] = tl.vector(tl.boxed("Document"))
    period_options: list[TypePremiumSubscriptionOption] = tl.vector(
        tl.boxed("PremiumSubscriptionOption")
    )
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PromoDataEmpty(tl.Constructor, id=0x98F6AC75, name="help.promoDataEmpty"):
    """Nothing to promote at the moment.

    Attributes:
        expires: Unix time at which to ask again.

    Source:
        api/constructors/help.promoDataEmpty.md
    """

    expires: int = tl.int32()


class PromoData(tl.Constructor, id=0x08A4D87A, name="help.promoData"):
    """What to promote right now: a chat on top of the list, and hints for the settings screen.

    Attributes:
        proxy: The chat is promoted by the owner of the MTProxy in use; show it as a proxy sponsor.
        expires: Unix time at which to ask again.
        peer: The promoted chat. Absent if there are only hints.
        psa_type: Kind of public service announcement, which selects the label apps show, such as
            `covid`. Absent if it is none.
        psa_message: Short text of that announcement for the chat list.
        pending_suggestions: Names of hints to show, such as `SETUP_PASSWORD`; end one with
            `help.dismiss_suggestion`.
        dismissed_suggestions: Names of hints the user has already dismissed.
        custom_pending_suggestion: A further hint that brings its own text and link.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/help.promoData.md
    """

    flags = tl.flags()
    proxy: bool = tl.true(bit=0, default=False)
    expires: int = tl.int32()
    peer: TypePeer | None = tl.boxed("Peer", bit=3, default=None)
    psa_type: str | None = tl.string(bit=1, default=None)
    psa_message: str | None = tl.string(bit=2, default=None)
    pending_suggestions: list[str] = tl.vector(tl.string())
    dismissed_suggestions: list[str] = tl.vector(tl.string())
    custom_pending_suggestion: TypePendingSuggestion | None = tl.boxed(
        "PendingSuggestion", bit=4, default=None
    )
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class RecentMeUrls(tl.Constructor, id=0x0E0310D7, name="help.recentMeUrls"):
    """The t.me pages opened before the app was installed, with the chats and users they mention.

    Attributes:
        urls: The pages, the latest first.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/help.recentMeUrls.md
    """

    urls: list[TypeRecentMeUrl] = tl.vector(tl.boxed("RecentMeUrl"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class Support(tl.Constructor, id=0x17C6B5F6, name="help.support"):
    """A support volunteer who can be asked for help.

    Attributes:
        phone_number: Phone number of the support account.
        user: The support account, to open a chat with.

    Source:
        api/constructors/help.support.md
    """

    phone_number: str = tl.string()
    user: TypeUser = tl.boxed("User")


class SupportName(tl.Constructor, id=0x8C05F1C9, name="help.supportName"):
    """Name under which the calling support volunteer appears.

    Attributes:
        name: The name to show to users.

    Source:
        api/constructors/help.supportName.md
    """

    name: str = tl.string()


class TermsOfService(tl.Constructor, id=0x780A0310, name="help.termsOfService"):
    """Terms of service, shown before sign-up or when they have changed.

    Attributes:
        popup: Show them in a window of their own; otherwise a link on the screen is enough.
        id: JSON text to be returned unchanged to `help.accept_terms_of_service`.
        text: The wording of the terms.
        entities: Formatting, links and mentions of the text next to it.
        min_age_confirm: The user must confirm to be at least this many years old. Absent if age
            doesn't matter.

    Source:
        api/constructors/help.termsOfService.md
    """

    flags = tl.flags()
    popup: bool = tl.true(bit=0, default=False)
    id: TypeDataJSON = tl.boxed("DataJSON")
    text: str = tl.string()
    entities: list[TypeMessageEntity] = tl.vector(tl.boxed("MessageEntity"))
    min_age_confirm: int | None = tl.int32(bit=1, default=None)


class TermsOfServiceUpdateEmpty(
    tl.Constructor, id=0xE3309F7F, name="help.termsOfServiceUpdateEmpty"
):
    """No new terms of service are waiting for the user's consent.

    Attributes:
        expires: Unix time at which to ask again.

    Source:
        api/constructors/help.termsOfServiceUpdateEmpty.md
    """

    expires: int = tl.int32()


class TermsOfServiceUpdate(tl.Constructor, id=0x28ECF961, name="help.termsOfServiceUpdate"):
    """New terms of service are waiting for the user's consent.

    Attributes:
        expires: Unix time at which to ask again.
        terms_of_service: The terms to show.

    Source:
        api/constructors/help.termsOfServiceUpdate.md
    """

    expires: int = tl.int32()
    terms_of_service: TypeTermsOfService = tl.boxed("help.TermsOfService")


class TimezonesListNotModified(tl.Constructor, id=0x970708CC, name="help.timezonesListNotModified"):
    """The time zones you hold are still right.

    Source:
        api/constructors/help.timezonesListNotModified.md
    """


class TimezonesList(tl.Constructor, id=0x7B74ED71, name="help.timezonesList"):
    """The time zones on offer for business opening hours.

    Attributes:
        timezones: The zones with name and offset from UTC.
        hash: Pass it with the next `help.get_timezones_list`.

    Source:
        api/constructors/help.timezonesList.md
    """

    timezones: list[TypeTimezone] = tl.vector(tl.boxed("Timezone"))
    hash: int = tl.int32()


class UserInfoEmpty(tl.Constructor, id=0xF3AE2EED, name="help.userInfoEmpty"):
    """No support note exists about the user.

    Source:
        api/constructors/help.userInfoEmpty.md
    """


class UserInfo(tl.Constructor, id=0x01EB3758, name="help.userInfo"):
    """Note of the support team about a user, as last edited.

    Attributes:
        message: Text of the note.
        entities: Formatting, links and mentions of the text next to it.
        author: Name of the volunteer who wrote it.
        date: Unix time of the last edit.

    Source:
        api/constructors/help.userInfo.md
    """

    message: str = tl.string()
    entities: list[TypeMessageEntity] = tl.vector(tl.boxed("MessageEntity"))
    author: str = tl.string()
    date: int = tl.int32()


TypeAppConfig: TypeAlias = AppConfigNotModified | AppConfig
"""JSON settings for clients, or the news that your copy is current;
`types.help.AppConfigNotModified` says that what you hold is still current.
"""
TypeAppUpdate: TypeAlias = AppUpdate | NoAppUpdate
"""Whether a newer version of the app exists, and which."""
TypeConfigSimple: TypeAlias = ConfigSimple
"""Emergency addresses of Telegram's servers, for networks that block the usual ones."""
TypeCountriesList: TypeAlias = CountriesListNotModified | CountriesList
"""The countries for a phone input, or the news that your copy is current."""
TypeCountry: TypeAlias = Country
"""A country with its names and calling codes."""
TypeCountryCode: TypeAlias = CountryCode
"""A calling code with the number formats behind it."""
TypeDeepLinkInfo: TypeAlias = DeepLinkInfoEmpty | DeepLinkInfo
"""Advice on a link that the application doesn't understand, or none."""
TypeInviteText: TypeAlias = InviteText
"""Ready-made words for inviting a friend to Telegram."""
TypePassportConfig: TypeAlias = PassportConfigNotModified | PassportConfig
"""Country table for Telegram Passport forms, or the news that yours is current;
`types.help.PassportConfigNotModified` says that what you hold is still current.
"""
TypePeerColorOption: TypeAlias = PeerColorOption
"""A choosable palette together with the conditions for its use."""
TypePeerColorSet: TypeAlias = PeerColorSet | PeerColorProfileSet
"""Colors of one palette: the first kind is for accent colors, the other for profile pages."""
TypePeerColors: TypeAlias = PeerColorsNotModified | PeerColors
"""The choosable palettes, or the news that your copy is current; `types.help.PeerColorsNotModified`
says that what you hold is still current.
"""
TypePremiumPromo: TypeAlias = PremiumPromo
"""Everything shown on the page that presents Telegram Premium."""
TypePromoData: TypeAlias = PromoDataEmpty | PromoData
"""What is to be promoted to the user now, if anything. Both kinds tell when to ask next."""
TypeRecentMeUrls: TypeAlias = RecentMeUrls
"""The t.me pages somebody opened shortly before installing the app."""
TypeSupport: TypeAlias = Support
"""Contact data of Telegram's volunteer support."""
TypeSupportName: TypeAlias = SupportName
"""Name of a support volunteer, met only by support accounts."""
TypeTermsOfService: TypeAlias = TermsOfService
"""Terms of service with what has to be done about them: show, confirm age, accept."""
TypeTermsOfServiceUpdate: TypeAlias = TermsOfServiceUpdateEmpty | TermsOfServiceUpdate
"""Whether new terms of service await consent. Both kinds tell when to ask next."""
TypeTimezonesList: TypeAlias = TimezonesListNotModified | TimezonesList
"""The time zones for opening hours, or the news that your copy is current."""
TypeUserInfo: TypeAlias = UserInfoEmpty | UserInfo
"""Support team's note about a user, or its absence. Met only by support accounts."""
