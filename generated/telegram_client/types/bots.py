"""Constructors of bots."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.bot_preview_media import TypeBotPreviewMedia
    from .root.user import TypeUser


class AccessSettings(tl.Constructor, id=0xDD1FBF93, name="bots.accessSettings"):
    """Who may use a managed bot.

    Attributes:
        restricted: Set if only the owner and the people listed have access.
        add_users: People with access besides the owner; only given while restricted.

    Source:
        api/constructors/bots.accessSettings.md
    """

    flags = tl.flags()
    restricted: bool = tl.true(bit=0, default=False)
    add_users: list[TypeUser] | None = tl.vector(tl.boxed("User"), bit=1, default=None)


class BotInfo(tl.Constructor, id=0xE8A775B0, name="bots.botInfo"):
    """Name and descriptions of a bot in one language.

    Attributes:
        name: Name as shown in chats.
        about: Short text on the profile page.
        description: Longer text in the still empty chat with the bot.

    Source:
        api/constructors/bots.botInfo.md
    """

    name: str = tl.string()
    about: str = tl.string()
    description: str = tl.string()


class ExportedBotToken(tl.Constructor, id=0x3C60B621, name="bots.exportedBotToken"):
    """Login token of a managed bot.

    Attributes:
        token: The secret token, usable in `auth.import_bot_authorization` and the Bot API.

    Source:
        api/constructors/bots.exportedBotToken.md
    """

    token: str = tl.string(secret=True)


class PopularAppBots(tl.Constructor, id=0x1991B13B, name="bots.popularAppBots"):
    """A page of bots with popular web apps.

    Attributes:
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        users: The bots, most popular first.

    Source:
        api/constructors/bots.popularAppBots.md
    """

    flags = tl.flags()
    next_offset: str | None = tl.string(bit=0, default=None)
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PreviewInfo(tl.Constructor, id=0x0CA71D64, name="bots.previewInfo"):
    """Preview pictures and videos of your bot's web app in one language.

    Attributes:
        media: The items in display order.
        lang_codes: Languages for which you provided a preview of its own.

    Source:
        api/constructors/bots.previewInfo.md
    """

    media: list[TypeBotPreviewMedia] = tl.vector(tl.boxed("BotPreviewMedia"))
    lang_codes: list[str] = tl.vector(tl.string())


class RequestedButton(tl.Constructor, id=0xF13BBCD7, name="bots.requestedButton"):
    """A button prepared for a web app.

    Attributes:
        webapp_req_id: Id under which the web app can request it from the Telegram app.

    Source:
        api/constructors/bots.requestedButton.md
    """

    webapp_req_id: str = tl.string()


TypeAccessSettings: TypeAlias = AccessSettings
"""Access rules of a managed bot, from `bots.get_access_settings`."""
TypeBotInfo: TypeAlias = BotInfo
"""Texts about a bot, read with `bots.get_bot_info`."""
TypeExportedBotToken: TypeAlias = ExportedBotToken
"""Token handed out by `bots.export_bot_token`."""
TypePopularAppBots: TypeAlias = PopularAppBots
"""List from `bots.get_popular_app_bots`."""
TypePreviewInfo: TypeAlias = PreviewInfo
"""Preview of a bot as its owner sees it, from `bots.get_preview_info`."""
TypeRequestedButton: TypeAlias = RequestedButton
"""What a bot gets after `bots.request_web_view_button`."""
