"""Methods of the test namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.help import TypeConfigSimple as help_TypeConfigSimple
    from ..types.root.error import TypeError


class UseConfigSimple(
    tl.Function["help_TypeConfigSimple"], id=0xF9B7B23D, name="test.useConfigSimple"
):
    """Only keeps `types.help.ConfigSimple` referenced in the schema. The object itself is obtained
    outside the API (DNS and similar), when no data center can be reached; there is nothing to call
    this for.

    Source:
        api/methods/test.useConfigSimple.md
    """


class UseError(tl.Function["TypeError"], id=0xEE75AF01, name="test.useError"):
    """Only keeps the type `types.TypeError` referenced in the schema. There is nothing to call it
    for, and the server is not expected to serve it.

    Source:
        api/methods/test.useError.md
    """
