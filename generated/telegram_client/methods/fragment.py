"""Methods of the fragment namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import fragment as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.fragment import TypeCollectibleInfo as fragment_TypeCollectibleInfo
    from ..types.root.input_collectible import TypeInputCollectible


class Fragment(Namespace):
    """Methods of the fragment namespace."""

    async def get_collectible_info(
        self, *, collectible: TypeInputCollectible
    ) -> fragment_TypeCollectibleInfo:
        """Tells when and for how much a username or anonymous phone number was bought on the
        Fragment auction site, with a link to its page there. `COLLECTIBLE_NOT_FOUND` means it is an
        ordinary one.

        Args:
            collectible: The username or phone number to look up.

        Returns:
            `types.fragment.TypeCollectibleInfo`.

        Raises:
            errors.CollectibleInvalid: 400 COLLECTIBLE_INVALID: This collectible cannot be used
                here: it does not exist, has the wrong form or is not owned by the account.
            errors.CollectibleNotFound: 400 COLLECTIBLE_NOT_FOUND: The username or phone number is
                not a collectible sold on Fragment; ask only about collectible ones.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/fragment.getCollectibleInfo.md
        """
        return await self._client(functions.GetCollectibleInfo(collectible=collectible))
