"""Constructors of SecureValueHash."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .secure_value_type import TypeSecureValueType


class SecureValueHash(tl.Constructor, id=0xED1ECDB0, name="secureValueHash"):
    """Names one version of a Passport element when the user consents to sharing it.

    Attributes:
        type: Kind of element.
        hash: Hash from its `types.SecureValue`.

    Source:
        api/constructors/secureValueHash.md
    """

    type: TypeSecureValueType = tl.boxed("SecureValueType")
    hash: bytes = tl.bytes_()


TypeSecureValueHash: TypeAlias = SecureValueHash
"""Passport element picked for sharing in `account.accept_authorization`."""
