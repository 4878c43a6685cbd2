"""Constructors of DialogPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class DialogPeer(tl.Constructor, id=0xE56DBF05, name="dialogPeer"):
    """A chat of the chat list.

    Attributes:
        peer: The chat that is meant.

    Source:
        api/constructors/dialogPeer.md
    """

    peer: TypePeer = tl.boxed("Peer")


class DialogPeerFolder(tl.Constructor, id=0x514519E2, name="dialogPeerFolder"):
    """A folder row of the chat list, such as the archive.

    Attributes:
        folder_id: Folder of the chat: 0 or absent is the main list, 1 the archive.

    Source:
        api/constructors/dialogPeerFolder.md
    """

    folder_id: int = tl.int32()


class DialogPeerCommunity(tl.Constructor, id=0x2F65C8E4, name="dialogPeerCommunity"):
    """A community's row of the chat list.

    Attributes:
        community_id: Id of the community.

    Source:
        api/constructors/dialogPeerCommunity.md
    """

    community_id: int = tl.int64()


TypeDialogPeer: TypeAlias = DialogPeer | DialogPeerFolder | DialogPeerCommunity
"""Names a row of the chat list in updates about pinning and marking. The counterpart for requests
is `types.TypeInputDialogPeer`.
"""
