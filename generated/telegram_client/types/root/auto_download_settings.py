"""Constructors of AutoDownloadSettings."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class AutoDownloadSettings(tl.Constructor, id=0xBAA57628, name="autoDownloadSettings"):
    """What an app loads by itself, for one quality level.

    Attributes:
        disabled: Load nothing automatically.
        video_preload_large: Load the beginning of videos that are larger than the limit.
        audio_preload_next: Load the next song while one is playing.
        phonecalls_less_data: Save data in calls.
        stories_preload: Load stories ahead of time.
        photo_size_max: Largest photo to load automatically, in bytes.
        video_size_max: Largest video to load automatically, in bytes.
        file_size_max: Largest other file to load automatically, in bytes.
        video_upload_maxbitrate: Highest bit rate for videos one sends, in kilobits per second.
        small_queue_active_operations_max: How many small files may be transferred at the same time.
        large_queue_active_operations_max: How many large files may be transferred at the same time.

    Source:
        api/constructors/autoDownloadSettings.md
    """

    flags = tl.flags()
    disabled: bool = tl.true(bit=0, default=False)
    video_preload_large: bool = tl.true(bit=1, default=False)
    audio_preload_next: bool = tl.true(bit=2, default=False)
    phonecalls_less_data: bool = tl.true(bit=3, default=False)
    stories_preload: bool = tl.true(bit=4, default=False)
    photo_size_max: int = tl.int32()
    video_size_max: int = tl.int64()
    file_size_max: int = tl.int64()
    video_upload_maxbitrate: int = tl.int32()
    small_queue_active_operations_max: int = tl.int32()
    large_queue_active_operations_max: int = tl.int32()


TypeAutoDownloadSettings: TypeAlias = AutoDownloadSettings
"""Limits for automatic downloads; read with `account.get_auto_download_settings`."""
