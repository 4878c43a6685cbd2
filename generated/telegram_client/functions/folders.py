"""Methods of the folders namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.input_folder_peer import TypeInputFolderPeer
    from ..types.root.updates import TypeUpdates


class EditPeerFolders(tl.Function["TypeUpdates"], id=0x6847D0AB, name="folders.editPeerFolders"):
    """Moves chats into the archive or back to the main chat list. These are the two built-in
    folders; the tabs a user makes are filters, changed with `messages.update_dialog_filter`.

    Args:
        folder_peers: Each chat with its destination: folder 1 is the archive, folder 0 the main
            list.

    Source:
        api/methods/folders.editPeerFolders.md
    """

    folder_peers: list[TypeInputFolderPeer] = tl.vector(tl.boxed("InputFolderPeer"))

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ID_INVALID", 400),
        ("FOLDER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}
