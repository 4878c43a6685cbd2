"""Constructors of AutoSaveSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class AutoSaveSettings(tl.Constructor, id=0xC84834CE, name="autoSaveSettings"):
    """Which received media an app puts into the phone's gallery by itself.

    Attributes:
        photos: Save received photos to the device.
        videos: Save received videos to the device.
        video_max_size: Largest video to save, in bytes.

    Source:
        api/constructors/autoSaveSettings.md
    """

    flags = tl.flags()
    photos: bool = tl.true(bit=0, default=False)
    videos: bool = tl.true(bit=1, default=False)
    video_max_size: int | None = tl.int64(bit=2, default=None)


TypeAutoSaveSettings: TypeAlias = AutoSaveSettings
"""Rules for automatic saving, for a kind of chat or a single one; see
`account.get_auto_save_settings`.
"""
