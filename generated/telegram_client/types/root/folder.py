"""Constructors of Folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .chat_photo import TypeChatPhoto


class Folder(tl.Constructor, id=0xFF544E65, name="folder"):
    """A folder that chats are moved into, as opposed to a filtered view. Only number 1, the
    archive, is in use.

    Attributes:
        autofill_new_broadcasts: New channels go there by themselves.
        autofill_public_groups: New public groups go there by themselves.
        autofill_new_correspondents: Chats with new people go there by themselves.
        id: Number of the folder: 0 is the main list, 1 the archive.
        title: Name of the folder.
        photo: The small profile picture of the chat.

    Source:
        api/constructors/folder.md
    """

    flags = tl.flags()
    autofill_new_broadcasts: bool = tl.true(bit=0, default=False)
    autofill_public_groups: bool = tl.true(bit=1, default=False)
    autofill_new_correspondents: bool = tl.true(bit=2, default=False)
    id: int = tl.int32()
    title: str = tl.string()
    photo: TypeChatPhoto | None = tl.boxed("ChatPhoto", bit=3, default=None)


TypeFolder: TypeAlias = Folder
"""Container of chats, in practice the archive. The folders that users define themselves are a
`types.TypeDialogFilter`.
"""
