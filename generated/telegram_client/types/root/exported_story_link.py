"""Constructors of ExportedStoryLink."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ExportedStoryLink(tl.Constructor, id=0x3FC9053B, name="exportedStoryLink"):
    """Web link to a story.

    Attributes:
        link: The link as it can be shared.

    Source:
        api/constructors/exportedStoryLink.md
    """

    link: str = tl.string()


TypeExportedStoryLink: TypeAlias = ExportedStoryLink
"""Answer of `stories.export_story_link`."""
