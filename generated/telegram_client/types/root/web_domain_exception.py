"""Constructors of WebDomainException."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class WebDomainException(tl.Constructor, id=0x933CA597, name="webDomainException"):
    """A site whose links open differently from all others.

    Attributes:
        domain: Domain the rule is for.
        url: Address that was given when the rule was made.
        title: Name of the site.
        favicon: Custom emoji with the icon of the site.

    Source:
        api/constructors/webDomainException.md
    """

    flags = tl.flags()
    domain: str = tl.string()
    url: str = tl.string()
    title: str = tl.string()
    favicon: int | None = tl.int64(bit=0, default=None)


TypeWebDomainException: TypeAlias = WebDomainException
"""Site with a rule of its own in `types.account.TypeWebBrowserSettings`."""
