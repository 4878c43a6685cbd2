"""Constructors of AutoSaveException."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .auto_save_settings import TypeAutoSaveSettings
    from .peer import TypePeer


class AutoSaveException(tl.Constructor, id=0x81602D47, name="autoSaveException"):
    """Special rule for saving the media of one chat.

    Attributes:
        peer: Chat with its own rules for saving media.
        settings: What holds there.

    Source:
        api/constructors/autoSaveException.md
    """

    peer: TypePeer = tl.boxed("Peer")
    settings: TypeAutoSaveSettings = tl.boxed("AutoSaveSettings")


TypeAutoSaveException: TypeAlias = AutoSaveException
"""A chat with its own rules for automatic saving."""
