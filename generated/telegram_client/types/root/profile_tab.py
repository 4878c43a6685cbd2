"""Constructors of ProfileTab."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ProfileTabPosts(tl.Constructor, id=0xB98CD696, name="profileTabPosts"):
    """Tab with the stories posted to the profile.

    Source:
        api/constructors/profileTabPosts.md
    """


class ProfileTabGifts(tl.Constructor, id=0x4D4BD46A, name="profileTabGifts"):
    """Tab with received gifts. One of the tabs that a profile can open with, see
    `account.set_main_profile_tab`.

    Source:
        api/constructors/profileTabGifts.md
    """


class ProfileTabMedia(tl.Constructor, id=0x72C64955, name="profileTabMedia"):
    """Tab with shared photos and videos.

    Source:
        api/constructors/profileTabMedia.md
    """


class ProfileTabFiles(tl.Constructor, id=0xAB339C00, name="profileTabFiles"):
    """Tab with shared files. One of the tabs that a profile can open with, see
    `account.set_main_profile_tab`.

    Source:
        api/constructors/profileTabFiles.md
    """


class ProfileTabMusic(tl.Constructor, id=0x9F27D26E, name="profileTabMusic"):
    """Tab with shared or pinned music.

    Source:
        api/constructors/profileTabMusic.md
    """


class ProfileTabVoice(tl.Constructor, id=0xE477092E, name="profileTabVoice"):
    """Tab with voice messages. One of the tabs that a profile can open with, see
    `account.set_main_profile_tab`.

    Source:
        api/constructors/profileTabVoice.md
    """


class ProfileTabLinks(tl.Constructor, id=0xD3656499, name="profileTabLinks"):
    """Tab with shared links. One of the tabs that a profile can open with, see
    `account.set_main_profile_tab`.

    Source:
        api/constructors/profileTabLinks.md
    """


class ProfileTabGifs(tl.Constructor, id=0xA2C0F695, name="profileTabGifs"):
    """Tab with shared GIFs. One of the tabs that a profile can open with, see
    `account.set_main_profile_tab`.

    Source:
        api/constructors/profileTabGifs.md
    """


TypeProfileTab: TypeAlias = (
    ProfileTabPosts
    | ProfileTabGifts
    | ProfileTabMedia
    | ProfileTabFiles
    | ProfileTabMusic
    | ProfileTabVoice
    | ProfileTabLinks
    | ProfileTabGifs
)
"""Tab of a profile that is opened first; users set theirs with `account.set_main_profile_tab`."""
