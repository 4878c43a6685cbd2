"""Constructors of CdnConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .cdn_public_key import TypeCdnPublicKey


class CdnConfig(tl.Constructor, id=0x5725E40A, name="cdnConfig"):
    """Keys of all CDN data centers, from `help.get_cdn_config`.

    Attributes:
        public_keys: The keys, one or more for each CDN data center.

    Source:
        api/constructors/cdnConfig.md
    """

    public_keys: list[TypeCdnPublicKey] = tl.vector(tl.boxed("CdnPublicKey"))


TypeCdnConfig: TypeAlias = CdnConfig
"""What one has to know before connecting to a CDN data center."""
