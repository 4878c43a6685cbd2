"""Constructors of InputCheckPasswordSRP."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputCheckPasswordEmpty(tl.Constructor, id=0x9880F658, name="inputCheckPasswordEmpty"):
    """No password; right if the account has none.

    Source:
        api/constructors/inputCheckPasswordEmpty.md
    """


class InputCheckPasswordSRP(tl.Constructor, id=0xD27FF082, name="inputCheckPasswordSRP"):
    """Proof that you know the cloud password, without sending it. Compute it from
    `account.get_password`; most libraries have a function for it.

    Attributes:
        srp_id: The `srp_id` from `types.account.Password`.
        A: Your public number of the SRP exchange, 256 bytes.
        M1: The computed proof, 32 bytes.

    Source:
        api/constructors/inputCheckPasswordSRP.md
    """

    srp_id: int = tl.int64()
    A: bytes = tl.bytes_()
    M1: bytes = tl.bytes_(secret=True)


TypeInputCheckPasswordSRP: TypeAlias = InputCheckPasswordEmpty | InputCheckPasswordSRP
"""Confirmation by cloud password, wanted by sensitive methods such as `auth.check_password`."""
