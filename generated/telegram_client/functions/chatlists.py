"""Methods of the chatlists namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

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


class CheckChatlistInvite(
    tl.Function["chatlists_TypeChatlistInvite"], id=0x41C10FFF, name="chatlists.checkChatlistInvite"
):
    """Shows what is behind a `t.me/addlist/` link, without joining anything: title and chats for a
    new folder, or, when you have the folder already, which chats you still lack.

    Args:
        slug: Last part of the link, after `t.me/addlist/`.

    Source:
        api/methods/chatlists.checkChatlistInvite.md
    """

    slug: str = tl.string()

    ERRORS = (("INVITE_SLUG_EMPTY", 400), ("INVITE_SLUG_EXPIRED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteExportedInvite(
    tl.Function["bool"], id=0x719C5C5E, name="chatlists.deleteExportedInvite"
):
    """Deletes a link to a shared folder of yours. Folders that people have added by it stay with
    them.

    Args:
        chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
        slug: Last part of the link, after `t.me/addlist/`.

    Source:
        api/methods/chatlists.deleteExportedInvite.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")
    slug: str = tl.string()

    ERRORS = (
        ("FILTER_ID_INVALID", 400),
        ("FILTER_NOT_SUPPORTED", 400),
        ("INVITE_SLUG_EXPIRED", 400),
        ("INVITE_SLUG_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class EditExportedInvite(
    tl.Function["TypeExportedChatlistInvite"], id=0x653DB63D, name="chatlists.editExportedInvite"
):
    """Changes name or chats of a link to a shared folder. Users who came by the link are offered
    newly added chats; see `chatlists.get_chatlist_updates`.

    Args:
        chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
        slug: Last part of the link, after `t.me/addlist/`.
        title: New name of the link; leave out to keep it.
        peers: Complete new list of offered chats; leave out for no change.

    Source:
        api/methods/chatlists.editExportedInvite.md
    """

    flags = tl.flags()
    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")
    slug: str = tl.string()
    title: str | None = tl.string(bit=1, default=None)
    peers: list[TypeInputPeer] | None = tl.vector(tl.boxed("InputPeer"), bit=2, default=None)

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("FILTER_ID_INVALID", 400),
        ("FILTER_NOT_SUPPORTED", 400),
        ("INVITE_SLUG_EMPTY", 400),
        ("INVITE_SLUG_EXPIRED", 400),
        ("PEERS_LIST_EMPTY", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class ExportChatlistInvite(
    tl.Function["chatlists_TypeExportedChatlistInvite"],
    id=0x8472478E,
    name="chatlists.exportChatlistInvite",
):
    """Makes a `t.me/addlist/` link by which others can add a folder of yours with its chats. The
    folder then becomes a shared one. You need the right to invite into each chat; the numbers of
    links per folder and of shared folders are limited.

    Args:
        chatlist: The folder, by its id from `messages.get_dialog_filters`.
        title: Name of the link that only you see; may be empty.
        peers: Chats of the folder that the link offers; groups and channels only.

    Source:
        api/methods/chatlists.exportChatlistInvite.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")
    title: str = tl.string()
    peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHATLISTS_TOO_MUCH", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("FILTER_ID_INVALID", 400),
        ("FILTER_NOT_SUPPORTED", 400),
        ("INVITES_TOO_MUCH", 400),
        ("PEERS_LIST_EMPTY", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetChatlistUpdates(
    tl.Function["chatlists_TypeChatlistUpdates"], id=0x89419521, name="chatlists.getChatlistUpdates"
):
    """Asks whether the owner of a shared folder you use has added chats to it. Ask when the folder
    is opened, but not more often than every `chatlist_update_period` seconds from
    `help.get_app_config`.

    Args:
        chatlist: The folder you got by a link.

    Source:
        api/methods/chatlists.getChatlistUpdates.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")

    ERRORS = (
        ("FILTER_ID_INVALID", 400),
        ("FILTER_NOT_SUPPORTED", 400),
        ("INPUT_CHATLIST_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetExportedInvites(
    tl.Function["chatlists_TypeExportedInvites"], id=0xCE03DA83, name="chatlists.getExportedInvites"
):
    """Lists the links you have made for one of your folders, with the chats each of them offers.

    Args:
        chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.

    Source:
        api/methods/chatlists.getExportedInvites.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")

    ERRORS = (("FILTER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetLeaveChatlistSuggestions(
    tl.Function["list[TypePeer]"],
    id=0xFDBCD714,
    name="chatlists.getLeaveChatlistSuggestions",
    result=tl.vector(tl.boxed("Peer")),
):
    """Lists the chats that would likely be left as well if you remove a shared folder, namely those
    you joined through it.

    Args:
        chatlist: The folder about to be removed.

    Source:
        api/methods/chatlists.getLeaveChatlistSuggestions.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")

    ERRORS = (("FILTER_ID_INVALID", 400), ("FILTER_NOT_SUPPORTED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class HideChatlistUpdates(tl.Function["bool"], id=0x66E486FB, name="chatlists.hideChatlistUpdates"):
    """Dismisses the hint about new chats in a shared folder. The chats are not joined and not
    offered again.

    Args:
        chatlist: The folder with the hint.

    Source:
        api/methods/chatlists.hideChatlistUpdates.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")

    ERRORS = (("FILTER_ID_INVALID", 400), ("FILTER_NOT_SUPPORTED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class JoinChatlistInvite(
    tl.Function["TypeUpdates"], id=0xA6B1E39A, name="chatlists.joinChatlistInvite"
):
    """Adds a shared folder from a link and joins the chats you choose of it. Look at the offer
    first with `chatlists.check_chatlist_invite`. Some chats may only take a join request.

    Args:
        slug: Last part of the link, after `t.me/addlist/`.
        peers: Chats to join; those you are in already belong in the list too.

    Source:
        api/methods/chatlists.joinChatlistInvite.md
    """

    slug: str = tl.string()
    peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))

    ERRORS = (
        ("CHANNELS_TOO_MUCH", 400),
        ("CHATLISTS_TOO_MUCH", 400),
        ("FILTER_INCLUDE_EMPTY", 400),
        ("INVITE_SLUG_EMPTY", 400),
        ("INVITE_SLUG_EXPIRED", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class JoinChatlistUpdates(
    tl.Function["TypeUpdates"], id=0xE089F8F5, name="chatlists.joinChatlistUpdates"
):
    """Joins chats that were added to a shared folder, as found by `chatlists.get_chatlist_updates`.

    Args:
        chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
        peers: Those of the new chats you want to join.

    Source:
        api/methods/chatlists.joinChatlistUpdates.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")
    peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))

    ERRORS = (("FILTER_ID_INVALID", 400), ("FILTER_INCLUDE_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class LeaveChatlist(tl.Function["TypeUpdates"], id=0x74FAE13A, name="chatlists.leaveChatlist"):
    """Removes a shared folder and leaves the chosen chats in the same step.

    Args:
        chatlist: The shared folder, by its number as in `messages.get_dialog_filters`.
        peers: Chats to leave too; an empty list leaves none. See
            `chatlists.get_leave_chatlist_suggestions`.

    Source:
        api/methods/chatlists.leaveChatlist.md
    """

    chatlist: TypeInputChatlist = tl.boxed("InputChatlist")
    peers: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))

    ERRORS = (("FILTER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}
