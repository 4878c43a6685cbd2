"""Constructors of InputFolderPeer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_peer import TypeInputPeer


class InputFolderPeer(tl.Constructor, id=0xFBD2C296, name="inputFolderPeer"):
    """Moves a chat into a folder.

    Attributes:
        peer: The chat to move into the folder.
        folder_id: 1 puts it into the archive, 0 brings it back.

    Source:
        api/constructors/inputFolderPeer.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    folder_id: int = tl.int32()


TypeInputFolderPeer: TypeAlias = InputFolderPeer
"""A chat and where to move it, for `folders.edit_peer_folders`."""
