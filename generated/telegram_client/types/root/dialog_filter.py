"""Constructors of DialogFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer
    from .text_with_entities import TypeTextWithEntities


class DialogFilter(tl.Constructor, id=0xAA472651, name="dialogFilter"):
    """A folder in the sense of the apps: a tab that shows chats chosen by kind and by name. Save it
    with `messages.update_dialog_filter`.

    Attributes:
        contacts: Takes in chats with contacts.
        non_contacts: Takes in chats with people who are no contacts.
        groups: Takes in groups.
        broadcasts: Takes in channels.
        bots: Takes in bots.
        exclude_muted: Leaves out muted chats.
        exclude_read: Leaves out chats without anything unread.
        exclude_archived: Leaves out archived chats.
        title_noanimate: Set if emoji in the title do not move.
        id: Number of the tab, 2 to 255, chosen by whoever makes it.
        title: Name of the tab; may hold custom emoji.
        emoticon: Emoji that picks the icon.
        color: Number of the color for the label on its chats.
        pinned_peers: Chats pinned at its top, in this order.
        include_peers: Chats that are in it regardless of their kind.
        exclude_peers: Chats that stay out regardless of their kind.

    Source:
        api/constructors/dialogFilter.md
    """

    flags = tl.flags()
    contacts: bool = tl.true(bit=0, default=False)
    non_contacts: bool = tl.true(bit=1, default=False)
    groups: bool = tl.true(bit=2, default=False)
    broadcasts: bool = tl.true(bit=3, default=False)
    bots: bool = tl.true(bit=4, default=False)
    exclude_muted: bool = tl.true(bit=11, default=False)
    exclude_read: bool = tl.true(bit=12, default=False)
    exclude_archived: bool = tl.true(bit=13, default=False)
    title_noanimate: bool = tl.true(bit=28, default=False)
    id: int = tl.int32()
    title: TypeTextWithEntities = tl.boxed("TextWithEntities")
    emoticon: str | None = tl.string(bit=25, default=None)
    color: int | None = tl.int32(bit=27, default=None)
    pinned_peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))
    include_peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))
    exclude_peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))


class DialogFilterDefault(tl.Constructor, id=0x363293AE, name="dialogFilterDefault"):
    """The tab "All chats". It only tells where that tab stands among the others.

    Source:
        api/constructors/dialogFilterDefault.md
    """


class DialogFilterChatlist(tl.Constructor, id=0x96537BD7, name="dialogFilterChatlist"):
    """A shared folder: a fixed list of groups and channels that can be passed on by link.

    Attributes:
        has_my_invites: You have made links to this folder yourself.
        title_noanimate: Set if emoji in the title do not move.
        id: Number of the tab, 2 to 255.
        title: Name of the tab; may hold custom emoji.
        emoticon: Emoji that picks the icon.
        color: Number of the color for the label on its chats.
        pinned_peers: Chats pinned at its top, in this order.
        include_peers: The other chats in it.

    Source:
        api/constructors/dialogFilterChatlist.md
    """

    flags = tl.flags()
    has_my_invites: bool = tl.true(bit=26, default=False)
    title_noanimate: bool = tl.true(bit=28, default=False)
    id: int = tl.int32()
    title: TypeTextWithEntities = tl.boxed("TextWithEntities")
    emoticon: str | None = tl.string(bit=25, default=None)
    color: int | None = tl.int32(bit=27, default=None)
    pinned_peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))
    include_peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))


TypeDialogFilter: TypeAlias = DialogFilter | DialogFilterDefault | DialogFilterChatlist
"""A tab of the chat list: chosen by rules, fixed and shared, or the one with everything. All are
listed by `messages.get_dialog_filters`.
"""
