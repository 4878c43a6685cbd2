"""Constructors of InputCollectible."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputCollectibleUsername(tl.Constructor, id=0xE39460A9, name="inputCollectibleUsername"):
    """A public name that was sold on Fragment.

    Attributes:
        username: The collectible username, without the `@`.

    Source:
        api/constructors/inputCollectibleUsername.md
    """

    username: str = tl.string()


class InputCollectiblePhone(tl.Constructor, id=0xA2E214A4, name="inputCollectiblePhone"):
    """An anonymous number that was sold on Fragment.

    Attributes:
        phone: The anonymous number, with the country code 888.

    Source:
        api/constructors/inputCollectiblePhone.md
    """

    phone: str = tl.string()


TypeInputCollectible: TypeAlias = InputCollectibleUsername | InputCollectiblePhone
"""Item to ask `fragment.get_collectible_info` about."""
