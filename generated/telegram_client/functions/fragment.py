"""Methods of the fragment namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.fragment import TypeCollectibleInfo as fragment_TypeCollectibleInfo
    from ..types.root.input_collectible import TypeInputCollectible


class GetCollectibleInfo(
    tl.Function["fragment_TypeCollectibleInfo"], id=0xBE1E85BA, name="fragment.getCollectibleInfo"
):
    """Tells when and for how much a username or anonymous phone number was bought on the Fragment
    auction site, with a link to its page there. `COLLECTIBLE_NOT_FOUND` means it is an ordinary
    one.

    Args:
        collectible: The username or phone number to look up.

    Source:
        api/methods/fragment.getCollectibleInfo.md
    """

    collectible: TypeInputCollectible = tl.boxed("InputCollectible")

    ERRORS = (("COLLECTIBLE_INVALID", 400), ("COLLECTIBLE_NOT_FOUND", 400))
    ACCESS = {"users": True, "bots": False, "business": False}
