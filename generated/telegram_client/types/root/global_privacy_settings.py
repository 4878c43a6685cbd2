"""Constructors of GlobalPrivacySettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .disallowed_gifts_settings import TypeDisallowedGiftsSettings


class GlobalPrivacySettings(tl.Constructor, id=0xFE41B34F, name="globalPrivacySettings"):
    """Account-wide switches for strangers, the archive, read marks and gifts.

    Attributes:
        archive_and_mute_new_noncontact_peers: Chats begun by strangers go to the archive, muted.
        keep_archived_unmuted: Archived chats stay in the archive even if they are not muted and a
            message comes.
        keep_archived_folders: Archived chats that are in a folder stay archived when a message
            comes.
        hide_read_marks: Others don't learn when you read their messages, nor you when they read
            yours.
        new_noncontact_peers_require_premium: Strangers can only write to you if they have Premium.
        display_gifts_button: A gift button stands next to the input field in chats with you.
        noncontact_peers_paid_stars: Stars that strangers pay for each message to you; 0 or absent
            means free.
        disallowed_gifts: Kinds of gifts you don't want.

    Source:
        api/constructors/globalPrivacySettings.md
    """

    flags = tl.flags()
    archive_and_mute_new_noncontact_peers: bool = tl.true(bit=0, default=False)
    keep_archived_unmuted: bool = tl.true(bit=1, default=False)
    keep_archived_folders: bool = tl.true(bit=2, default=False)
    hide_read_marks: bool = tl.true(bit=3, default=False)
    new_noncontact_peers_require_premium: bool = tl.true(bit=4, default=False)
    display_gifts_button: bool = tl.true(bit=7, default=False)
    noncontact_peers_paid_stars: int | None = tl.int64(bit=5, default=None)
    disallowed_gifts: TypeDisallowedGiftsSettings | None = tl.boxed(
        "DisallowedGiftsSettings", bit=6, default=None
    )


TypeGlobalPrivacySettings: TypeAlias = GlobalPrivacySettings
"""Privacy switches that are no list of persons; see `account.get_global_privacy_settings`."""
