"""Constructors of SecureRequiredType."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .secure_value_type import TypeSecureValueType


class SecureRequiredType(tl.Constructor, id=0x829D99DA, name="secureRequiredType"):
    """One document a service wants to see.

    Attributes:
        native_names: Names in the letters of the user's own country are wanted as well.
        selfie_required: A photo of the user holding the document is wanted.
        translation_required: A certified translation into English is wanted.
        type: Kind of document.

    Source:
        api/constructors/secureRequiredType.md
    """

    flags = tl.flags()
    native_names: bool = tl.true(bit=0, default=False)
    selfie_required: bool = tl.true(bit=1, default=False)
    translation_required: bool = tl.true(bit=2, default=False)
    type: TypeSecureValueType = tl.boxed("SecureValueType")


class SecureRequiredTypeOneOf(tl.Constructor, id=0x027477B4, name="secureRequiredTypeOneOf"):
    """Several documents of which any one is enough, for instance passport or identity card.

    Attributes:
        types: Elements of which one is enough.

    Source:
        api/constructors/secureRequiredTypeOneOf.md
    """

    types: list[TypeSecureRequiredType] = tl.vector(tl.boxed("SecureRequiredType"))


TypeSecureRequiredType: TypeAlias = SecureRequiredType | SecureRequiredTypeOneOf
"""Demand of a service in `types.account.AuthorizationForm`."""
