"""Constructors of StoryFwdHeader."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class StoryFwdHeader(tl.Constructor, id=0xB826E150, name="storyFwdHeader"):
    """Tells where a reposted story comes from.

    Attributes:
        modified: The media was changed before reposting.
        from_: Who posted the original.
        from_name: Name of the original poster, if the account is hidden.
        story_id: ID of the original story.

    Source:
        api/constructors/storyFwdHeader.md
    """

    flags = tl.flags()
    modified: bool = tl.true(bit=3, default=False)
    from_: TypePeer | None = tl.boxed("Peer", bit=0, default=None, tl_name="from")
    from_name: str | None = tl.string(bit=1, default=None)
    story_id: int | None = tl.int32(bit=2, default=None)


TypeStoryFwdHeader: TypeAlias = StoryFwdHeader
"""Origin of a reposted story, as far as its poster can be named."""
