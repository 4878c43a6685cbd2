"""Constructors of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.document import TypeDocument
    from .root.user import TypeUser
    from .root.user_full import TypeUserFull as root_TypeUserFull


class SavedMusicNotModified(tl.Constructor, id=0xE3878AA4, name="users.savedMusicNotModified"):
    """The songs you hold for this page are still right.

    Attributes:
        count: How many songs the profile has altogether.

    Source:
        api/constructors/users.savedMusicNotModified.md
    """

    count: int = tl.int32()


class SavedMusic(tl.Constructor, id=0x34A2F297, name="users.savedMusic"):
    """A page of the songs on a user's profile.

    Attributes:
        count: How many songs the profile has altogether.
        documents: The songs of this page, as audio files.

    Source:
        api/constructors/users.savedMusic.md
    """

    count: int = tl.int32()
    documents: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class UserFull(tl.Constructor, id=0x3B6D152E, name="users.userFull"):
    """Answer of `users.get_full_user`: the full profile with everything it refers to.

    Attributes:
        full_user: The full profile. Name and username are not in it but in `users`.
        chats: Chats the profile refers to, such as a personal channel.
        users: The user's short profile, and others mentioned.

    Source:
        api/constructors/users.userFull.md
    """

    full_user: root_TypeUserFull = tl.boxed("UserFull")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class Users(tl.Constructor, id=0x62D706B8, name="users.users"):
    """A complete list of users.

    Attributes:
        users: All of them.

    Source:
        api/constructors/users.users.md
    """

    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class UsersSlice(tl.Constructor, id=0x315A4974, name="users.usersSlice"):
    """A part of a list of users that goes on.

    Attributes:
        count: How many users the whole list has.
        users: The ones in this part.

    Source:
        api/constructors/users.usersSlice.md
    """

    count: int = tl.int32()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeSavedMusic: TypeAlias = SavedMusicNotModified | SavedMusic
"""A page of profile songs, or the news that your copy of it is current."""
TypeUserFull: TypeAlias = UserFull
"""A user's full profile packed with the chats and users it mentions."""
TypeUsers: TypeAlias = Users | UsersSlice
"""A list of users such as the similar bots from `bots.get_bot_recommendations`: complete, or a part
with the total count.
"""
