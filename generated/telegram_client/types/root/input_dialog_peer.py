"""Constructors of InputDialogPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_channel import TypeInputChannel
    from .input_peer import TypeInputPeer


class InputDialogPeer(tl.Constructor, id=0xFCAAFEB7, name="inputDialogPeer"):
    """A chat of the chat list.

    Attributes:
        peer: User, group or channel meant, with its access hash.

    Source:
        api/constructors/inputDialogPeer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")


class InputDialogPeerFolder(tl.Constructor, id=0x64600527, name="inputDialogPeerFolder"):
    """All chats of a folder; 1 is the archive.

    Attributes:
        folder_id: Folder of the chat: 0 or absent is the main list, 1 the archive.

    Source:
        api/constructors/inputDialogPeerFolder.md
    """

    folder_id: int = tl.int32()


class InputDialogPeerCommunity(tl.Constructor, id=0x69EF72C4, name="inputDialogPeerCommunity"):
    """A community's row of the chat list.

    Attributes:
        community: The community, passed like a channel.

    Source:
        api/constructors/inputDialogPeerCommunity.md
    """

    community: TypeInputChannel = tl.boxed("InputChannel")


TypeInputDialogPeer: TypeAlias = InputDialogPeer | InputDialogPeerFolder | InputDialogPeerCommunity
"""Row of the chat list in a request, for pinning, marking and fetching."""
