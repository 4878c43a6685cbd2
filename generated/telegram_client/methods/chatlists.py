"""Methods of the chatlists namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import chatlists as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.chatlists import (
        TypeChatlistInvite as chatlists_TypeChatlistInvite,
        TypeChatlistUpdates as chatlists_TypeChatlistUpdates,
        TypeExportedChatlistInvite as chatlists_TypeExportedChatlistInvite,
        TypeExportedInvites as chatlists_TypeExportedInvites,
    )
    from ..types.root.exported_chatlist_invite import TypeExportedChatlistInvite
    from ..types.root.input_chatlist import TypeInputChatlist
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.peer import TypePeer
    from ..types.root.updates import TypeUpdates


class Chatlists(Namespace):
    """Methods of the chatlists namespace."""

    async def check_chatlist_invite(self, *, slug: str) -> chatlists_TypeChatlistInvite:
        """Shows what is behind a `t.me/addlist/` link, without joining anything: title and chats
        for a new folder, or, when you have the folder already, which chats you still lack.

        Args:
            slug: Last part of the link, after `t.me/addlist/`.

        Returns:
            `types.chatlists.TypeChatlistInvite`.

        Raises:
            errors.InviteSlugEmpty: 400 INVITE_SLUG_EMPTY: The folder link is missing; pass the part
                after `t.me/addlist/`.
            errors.InviteSlugExpired: 400 INVITE_SLUG_EXPIRED: The folder link was deleted or has
                run out; ask its maker for a new one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.checkChatlistInvite.md
        """
        return await self._client(functions.CheckChatlistInvite(slug=slug))

    async def delete_exported_invite(self, *, chatlist: TypeInputChatlist, slug: str) -> bool:
        """Deletes a link to a shared folder of yours. Folders that people have added by it stay
        with them.

        Args:
            chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
            slug: Last part of the link, after `t.me/addlist/`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.
            errors.InviteSlugExpired: 400 INVITE_SLUG_EXPIRED: The folder link was deleted or has
                run out; ask its maker for a new one.
            errors.InviteSlugInvalid: 400 INVITE_SLUG_INVALID: There is no such folder link; check
                the part after `t.me/addlist/`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.deleteExportedInvite.md
        """
        return await self._client(functions.DeleteExportedInvite(chatlist=chatlist, slug=slug))

    async def edit_exported_invite(
        self,
        *,
        chatlist: TypeInputChatlist,
        slug: str,
        title: str | None = None,
        peers: list[TypeInputPeer] | None = None,
    ) -> TypeExportedChatlistInvite:
        """Changes name or chats of a link to a shared folder. Users who came by the link are
        offered newly added chats; see `chatlists.get_chatlist_updates`.

        Args:
            chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
            slug: Last part of the link, after `t.me/addlist/`.
            title: New name of the link; leave out to keep it.
            peers: Complete new list of offered chats; leave out for no change.

        Returns:
            `types.TypeExportedChatlistInvite`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.
            errors.InviteSlugEmpty: 400 INVITE_SLUG_EMPTY: The folder link is missing; pass the part
                after `t.me/addlist/`.
            errors.InviteSlugExpired: 400 INVITE_SLUG_EXPIRED: The folder link was deleted or has
                run out; ask its maker for a new one.
            errors.PeersListEmpty: 400 PEERS_LIST_EMPTY: The folder link shares no chats; name at
                least one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.editExportedInvite.md
        """
        return await self._client(
            functions.EditExportedInvite(chatlist=chatlist, slug=slug, title=title, peers=peers)
        )

    async def export_chatlist_invite(
        self, *, chatlist: TypeInputChatlist, title: str, peers: list[TypeInputPeer]
    ) -> chatlists_TypeExportedChatlistInvite:
        """Makes a `t.me/addlist/` link by which others can add a folder of yours with its chats.
        The folder then becomes a shared one. You need the right to invite into each chat; the
        numbers of links per folder and of shared folders are limited.

        Args:
            chatlist: The folder, by its id from `messages.get_dialog_filters`.
            title: Name of the link that only you see; may be empty.
            peers: Chats of the folder that the link offers; groups and channels only.

        Returns:
            `types.chatlists.TypeExportedChatlistInvite`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatlistsTooMuch: 400 CHATLISTS_TOO_MUCH: The account shares or has joined as
                many shared folders as it may; remove one, or get Premium for more.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.
            errors.InvitesTooMuch: 400 INVITES_TOO_MUCH: The folder has as many share links as it
                may; delete one, or get Premium for more.
            errors.PeersListEmpty: 400 PEERS_LIST_EMPTY: The folder link shares no chats; name at
                least one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.exportChatlistInvite.md
        """
        return await self._client(
            functions.ExportChatlistInvite(chatlist=chatlist, title=title, peers=peers)
        )

    async def get_chatlist_updates(
        self, *, chatlist: TypeInputChatlist
    ) -> chatlists_TypeChatlistUpdates:
        """Asks whether the owner of a shared folder you use has added chats to it. Ask when the
        folder is opened, but not more often than every `chatlist_update_period` seconds from
        `help.get_app_config`.

        Args:
            chatlist: The folder you got by a link.

        Returns:
            `types.chatlists.TypeChatlistUpdates`.

        Raises:
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.
            errors.InputChatlistInvalid: 400 INPUT_CHATLIST_INVALID: This folder is not one that was
                joined through a shared link; pass a shared folder.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.getChatlistUpdates.md
        """
        return await self._client(functions.GetChatlistUpdates(chatlist=chatlist))

    async def get_exported_invites(
        self, *, chatlist: TypeInputChatlist
    ) -> chatlists_TypeExportedInvites:
        """Lists the links you have made for one of your folders, with the chats each of them
        offers.

        Args:
            chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.

        Returns:
            `types.chatlists.TypeExportedInvites`.

        Raises:
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.getExportedInvites.md
        """
        return await self._client(functions.GetExportedInvites(chatlist=chatlist))

    async def get_leave_chatlist_suggestions(
        self, *, chatlist: TypeInputChatlist
    ) -> list[TypePeer]:
        """Lists the chats that would likely be left as well if you remove a shared folder, namely
        those you joined through it.

        Args:
            chatlist: The folder about to be removed.

        Returns:
            A list of `types.TypePeer`.

        Raises:
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.getLeaveChatlistSuggestions.md
        """
        return await self._client(functions.GetLeaveChatlistSuggestions(chatlist=chatlist))

    async def hide_chatlist_updates(self, *, chatlist: TypeInputChatlist) -> bool:
        """Dismisses the hint about new chats in a shared folder. The chats are not joined and not
        offered again.

        Args:
            chatlist: The folder with the hint.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterNotSupported: 400 FILTER_NOT_SUPPORTED: This folder or search filter cannot
                be used here; pass a shared folder, or a filter that this kind of search knows.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.hideChatlistUpdates.md
        """
        return await self._client(functions.HideChatlistUpdates(chatlist=chatlist))

    async def join_chatlist_invite(self, *, slug: str, peers: list[TypeInputPeer]) -> TypeUpdates:
        """Adds a shared folder from a link and joins the chats you choose of it. Look at the offer
        first with `chatlists.check_chatlist_invite`. Some chats may only take a join request.

        Args:
            slug: Last part of the link, after `t.me/addlist/`.
            peers: Chats to join; those you are in already belong in the list too.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.ChannelsTooMuch: 400 CHANNELS_TOO_MUCH: The account is in as many channels and
                supergroups as it may join; leave some, or get Premium for a higher limit.
            errors.ChatlistsTooMuch: 400 CHATLISTS_TOO_MUCH: The account shares or has joined as
                many shared folders as it may; remove one, or get Premium for more.
            errors.FilterIncludeEmpty: 400 FILTER_INCLUDE_EMPTY: The folder would contain no chats;
                include at least one chat or one kind of chats.
            errors.InviteSlugEmpty: 400 INVITE_SLUG_EMPTY: The folder link is missing; pass the part
                after `t.me/addlist/`.
            errors.InviteSlugExpired: 400 INVITE_SLUG_EXPIRED: The folder link was deleted or has
                run out; ask its maker for a new one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.joinChatlistInvite.md
        """
        return await self._client(functions.JoinChatlistInvite(slug=slug, peers=peers))

    async def join_chatlist_updates(
        self, *, chatlist: TypeInputChatlist, peers: list[TypeInputPeer]
    ) -> TypeUpdates:
        """Joins chats that were added to a shared folder, as found by
        `chatlists.get_chatlist_updates`.

        Args:
            chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
            peers: Those of the new chats you want to join.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.
            errors.FilterIncludeEmpty: 400 FILTER_INCLUDE_EMPTY: The folder would contain no chats;
                include at least one chat or one kind of chats.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.joinChatlistUpdates.md
        """
        return await self._client(functions.JoinChatlistUpdates(chatlist=chatlist, peers=peers))

    async def leave_chatlist(
        self, *, chatlist: TypeInputChatlist, peers: list[TypeInputPeer]
    ) -> TypeUpdates:
        """Removes a shared folder and leaves the chosen chats in the same step.

        Args:
            chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
            peers: Chats to leave too; an empty list leaves none. See
                `chatlists.get_leave_chatlist_suggestions`.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.FilterIdInvalid: 400 FILTER_ID_INVALID: There is no folder of this number; take
                it from `messages.get_dialog_filters`, own folders begin at 2.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/chatlists.leaveChatlist.md
        """
        return await self._client(functions.LeaveChatlist(chatlist=chatlist, peers=peers))
