"""Constructors of AttachMenuBot."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .attach_menu_bot_icon import TypeAttachMenuBotIcon
    from .attach_menu_peer_type import TypeAttachMenuPeerType


class AttachMenuBot(tl.Constructor, id=0xD90D8DFE, name="attachMenuBot"):
    """A bot whose mini app can be opened from the attachment menu or the side menu.

    Attributes:
        inactive: Not yet allowed by the user: ask for consent, then use
            `messages.toggle_bot_in_attach_menu`.
        has_settings: The mini app has a settings page.
        request_write_access: Ask the user whether the bot may write to them.
        show_in_attach_menu: Belongs in the attachment menu.
        show_in_side_menu: Belongs in the side menu of the app.
        side_menu_disclaimer_needed: Before the first start from the side menu, tell the user that
            the app is not made by Telegram.
        bot_id: User id of the bot concerned.
        short_name: Name to show in the menu.
        peer_types: Kinds of chats in whose attachment menu it belongs.
        icons: Its icons for the various menus and apps.

    Source:
        api/constructors/attachMenuBot.md
    """

    flags = tl.flags()
    inactive: bool = tl.true(bit=0, default=False)
    has_settings: bool = tl.true(bit=1, default=False)
    request_write_access: bool = tl.true(bit=2, default=False)
    show_in_attach_menu: bool = tl.true(bit=3, default=False)
    show_in_side_menu: bool = tl.true(bit=4, default=False)
    side_menu_disclaimer_needed: bool = tl.true(bit=5, default=False)
    bot_id: int = tl.int64()
    short_name: str = tl.string()
    peer_types: list[TypeAttachMenuPeerType] | None = tl.vector(
        tl.boxed("AttachMenuPeerType"), bit=3, default=None
    )
    icons: list[TypeAttachMenuBotIcon] = tl.vector(tl.boxed("AttachMenuBotIcon"))


TypeAttachMenuBot: TypeAlias = AttachMenuBot
"""A mini app of a menu, from `messages.get_attach_menu_bots`."""
