"""Constructors of GroupCallParticipantVideoSourceGroup."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class GroupCallParticipantVideoSourceGroup(
    tl.Constructor, id=0xDCB118B7, name="groupCallParticipantVideoSourceGroup"
):
    """Streams that together make one picture, for instance in several resolutions.

    Attributes:
        semantics: How they belong together in WebRTC terms: `SIM` for resolutions, `FID` for a
            stream with its repetitions.
        sources: Numbers (SSRC) of the streams.

    Source:
        api/constructors/groupCallParticipantVideoSourceGroup.md
    """

    semantics: str = tl.string()
    sources: list[int] = tl.vector(tl.int32())


TypeGroupCallParticipantVideoSourceGroup: TypeAlias = GroupCallParticipantVideoSourceGroup
"""Bundle of video streams, to be handed to the WebRTC library."""
