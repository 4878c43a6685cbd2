"""Constructors of CdnPublicKey."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class CdnPublicKey(tl.Constructor, id=0xC982EABA, name="cdnPublicKey"):
    """Key with which a CDN data center proves itself.

    Attributes:
        dc_id: Number of the CDN data center.
        public_key: RSA key in PEM form, for the key exchange with that data center.

    Source:
        api/constructors/cdnPublicKey.md
    """

    dc_id: int = tl.int32()
    public_key: str = tl.string()


TypeCdnPublicKey: TypeAlias = CdnPublicKey
"""RSA key of one CDN data center."""
