"""Constructors of AccountDaysTTL."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class AccountDaysTTL(tl.Constructor, id=0xB8D0AFDF, name="accountDaysTTL"):
    """How long an unused account lives before it is deleted.

    Attributes:
        days: Days without a login after which the account goes, from 30 to 730.

    Source:
        api/constructors/accountDaysTTL.md
    """

    days: int = tl.int32()


TypeAccountDaysTTL: TypeAlias = AccountDaysTTL
"""Self-destruction time of an account; read by `account.get_account_ttl`, set by
`account.set_account_ttl`.
"""
