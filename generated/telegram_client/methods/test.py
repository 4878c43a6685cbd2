"""Methods of the test namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import test as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.help import TypeConfigSimple as help_TypeConfigSimple
    from ..types.root.error import TypeError


class Test(Namespace):
    """Methods of the test namespace."""

    async def use_config_simple(self) -> help_TypeConfigSimple:
        """Only keeps `types.help.ConfigSimple` referenced in the schema. The object itself is
        obtained outside the API (DNS and similar), when no data center can be reached; there is
        nothing to call this for.

        Returns:
            `types.help.TypeConfigSimple`.

        Source:
            api/methods/test.useConfigSimple.md
        """
        return await self._client(functions.UseConfigSimple())

    async def use_error(self) -> TypeError:
        """Only keeps the type `types.TypeError` referenced in the schema. There is nothing to call
        it for, and the server is not expected to serve it.

        Returns:
            `types.TypeError`.

        Source:
            api/methods/test.useError.md
        """
        return await self._client(functions.UseError())
