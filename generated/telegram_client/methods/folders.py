"""Methods of the folders namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import folders as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.root.input_folder_peer import TypeInputFolderPeer
    from ..types.root.updates import TypeUpdates


class Folders(Namespace):
    """Methods of the folders namespace."""

    async def edit_peer_folders(self, *, folder_peers: list[TypeInputFolderPeer]) -> TypeUpdates:
        """Moves chats into the archive or back to the main chat list. These are the two built-in
        folders; the tabs a user makes are filters, changed with `messages.update_dialog_filter`.

        Args:
            folder_peers: Each chat with its destination: folder 1 is the archive, folder 0 the main
                list.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatIdInvalid: 400 CHAT_ID_INVALID: The chat does not exist for this account or
                is of the wrong kind (basic group, supergroup, channel or secret chat); check the id
                and pass a chat of the kind this needs.
            errors.FolderIdInvalid: 400 FOLDER_ID_INVALID: Only folder 0 (main list) and folder 1
                (archive) exist here; pass one of them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/folders.editPeerFolders.md
        """
        return await self._client(functions.EditPeerFolders(folder_peers=folder_peers))
