"""Constructors of ExportedChatlistInvite."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class ExportedChatlistInvite(tl.Constructor, id=0x0C5181AC, name="exportedChatlistInvite"):
    """A link to a shared folder.

    Attributes:
        title: Name that only its maker sees.
        url: Link that shares the folder.
        peers: Chats that people get through it.

    Source:
        api/constructors/exportedChatlistInvite.md
    """

    flags = tl.flags()
    title: str = tl.string()
    url: str = tl.string()
    peers: list[TypePeer] = tl.vector(tl.boxed("Peer"))


TypeExportedChatlistInvite: TypeAlias = ExportedChatlistInvite
"""Link to a shared folder, made by `chatlists.export_chatlist_invite`."""
