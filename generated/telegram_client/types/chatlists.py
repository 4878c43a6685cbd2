"""Constructors of chatlists."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.dialog_filter import TypeDialogFilter
    from .root.exported_chatlist_invite import (
        TypeExportedChatlistInvite as root_TypeExportedChatlistInvite,
    )
    from .root.peer import TypePeer
    from .root.text_with_entities import TypeTextWithEntities
    from .root.user import TypeUser


class ChatlistInviteAlready(tl.Constructor, id=0xFA87F659, name="chatlists.chatlistInviteAlready"):
    """The link leads to a folder that you already added.

    Attributes:
        filter_id: Number of that folder among yours.
        missing_peers: Chats of the link that you have not joined yet.
        already_peers: Chats of the link that you are in.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/chatlists.chatlistInviteAlready.md
    """

    filter_id: int = tl.int32()
    missing_peers: list[TypePeer] = tl.vector(tl.boxed("Peer"))
    already_peers: list[TypePeer] = tl.vector(tl.boxed("Peer"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChatlistInvite(tl.Constructor, id=0xF10ECE2F, name="chatlists.chatlistInvite"):
    """The link leads to a folder that is new to you.

    Attributes:
        title_noanimate: Set if animated emoji in the name should stand still.
        title: Name of the folder.
        emoticon: Emoji that stands for the folder icon.
        peers: Chats you would join with the folder.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/chatlists.chatlistInvite.md
    """

    flags = tl.flags()
    title_noanimate: bool = tl.true(bit=1, default=False)
    title: TypeTextWithEntities = tl.boxed("TextWithEntities")
    emoticon: str | None = tl.string(bit=0, default=None)
    peers: list[TypePeer] = tl.vector(tl.boxed("Peer"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChatlistUpdates(tl.Constructor, id=0x93BD878D, name="chatlists.chatlistUpdates"):
    """Chats that were added to a shared folder after you took it over.

    Attributes:
        missing_peers: New chats that you have not joined; empty if there are none.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/chatlists.chatlistUpdates.md
    """

    missing_peers: list[TypePeer] = tl.vector(tl.boxed("Peer"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ExportedChatlistInvite(
    tl.Constructor, id=0x10E6E3A6, name="chatlists.exportedChatlistInvite"
):
    """A newly made link to a shared folder, with the folder it belongs to.

    Attributes:
        filter: The folder, now marked as shared.
        invite: The link, with its name and the chats it passes on.

    Source:
        api/constructors/chatlists.exportedChatlistInvite.md
    """

    filter: TypeDialogFilter = tl.boxed("DialogFilter")
    invite: root_TypeExportedChatlistInvite = tl.boxed("ExportedChatlistInvite")


class ExportedInvites(tl.Constructor, id=0x10AB6DC7, name="chatlists.exportedInvites"):
    """All links you made for one folder.

    Attributes:
        invites: The links, each with its name and its chats.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/chatlists.exportedInvites.md
    """

    invites: list[root_TypeExportedChatlistInvite] = tl.vector(tl.boxed("ExportedChatlistInvite"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeChatlistInvite: TypeAlias = ChatlistInviteAlready | ChatlistInvite
"""What is behind a folder link, from `chatlists.check_chatlist_invite`: known or new."""
TypeChatlistUpdates: TypeAlias = ChatlistUpdates
"""News about a shared folder, from `chatlists.get_chatlist_updates`."""
TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
"""Result of `chatlists.export_chatlist_invite`."""
TypeExportedInvites: TypeAlias = ExportedInvites
"""Links listed by `chatlists.get_exported_invites`."""
