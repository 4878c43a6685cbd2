"""Constructors of FolderPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class FolderPeer(tl.Constructor, id=0xE9BAA668, name="folderPeer"):
    """Tells in which folder a chat lies now.

    Attributes:
        peer: The chat that is meant.
        folder_id: Folder of the chat: 0 or absent is the main list, 1 the archive.

    Source:
        api/constructors/folderPeer.md
    """

    peer: TypePeer = tl.boxed("Peer")
    folder_id: int = tl.int32()


TypeFolderPeer: TypeAlias = FolderPeer
"""A chat and its folder, as reported by `types.UpdateFolderPeers`."""
