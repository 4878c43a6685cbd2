"""Constructors of ExportedMessageLink."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ExportedMessageLink(tl.Constructor, id=0x5DAB1AF4, name="exportedMessageLink"):
    """Link to a message of a channel or supergroup.

    Attributes:
        link: The link as it can be shared.
        html: Code for embedding the post into a web page.

    Source:
        api/constructors/exportedMessageLink.md
    """

    link: str = tl.string()
    html: str = tl.string()


TypeExportedMessageLink: TypeAlias = ExportedMessageLink
"""Shareable link to a post, from `channels.export_message_link`."""
