"""Constructors of BotInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .bot_app_settings import TypeBotAppSettings
    from .bot_command import TypeBotCommand
    from .bot_menu_button import TypeBotMenuButton
    from .bot_verifier_settings import TypeBotVerifierSettings
    from .document import TypeDocument
    from .photo import TypePhoto


class BotInfo(tl.Constructor, id=0x4D8A0299, name="botInfo"):
    """How a bot introduces itself: text, picture, commands and menu button. Part of
    `types.UserFull` and of full groups with bots.

    Attributes:
        has_preview_medias: There are preview pictures or videos of its main mini app, see
            `bots.get_preview_medias`.
        user_id: User id of the bot.
        description: Text of the empty chat, before the first message.
        description_photo: Picture above that text.
        description_document: GIF or video above that text.
        commands: Commands it understands.
        menu_button: What the button next to the input field does.
        privacy_policy_url: Where its privacy policy can be read.
        app_settings: Colors and outline drawing to show while its mini app loads.
        verifier_settings: Set if the bot may verify others in the name of an organization.

    Source:
        api/constructors/botInfo.md
    """

    flags = tl.flags()
    has_preview_medias: bool = tl.true(bit=6, default=False)
    user_id: int | None = tl.int64(bit=0, default=None)
    description: str | None = tl.string(bit=1, default=None)
    description_photo: TypePhoto | None = tl.boxed("Photo", bit=4, default=None)
    description_document: TypeDocument | None = tl.boxed("Document", bit=5, default=None)
    commands: list[TypeBotCommand] | None = tl.vector(tl.boxed("BotCommand"), bit=2, default=None)
    menu_button: TypeBotMenuButton | None = tl.boxed("BotMenuButton", bit=3, default=None)
    privacy_policy_url: str | None = tl.string(bit=7, default=None)
    app_settings: TypeBotAppSettings | None = tl.boxed("BotAppSettings", bit=8, default=None)
    verifier_settings: TypeBotVerifierSettings | None = tl.boxed(
        "BotVerifierSettings", bit=9, default=None
    )


TypeBotInfo: TypeAlias = BotInfo
"""A bot's introduction of itself, for profile pages and for the command menu."""
