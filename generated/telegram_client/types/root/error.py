"""Constructors of Error."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class Error(tl.Constructor, id=0xC4B9F9BB, name="error"):
    """Old form of an error message. Real failures arrive as rpc_error instead, so you should not
    meet it in answers.

    Attributes:
        code: Number of the error class, like an HTTP status: 400 for a bad request, 420 for too
            many requests.
        text: Name of the error in capital letters.

    Source:
        api/constructors/error.md
    """

    code: int = tl.int32()
    text: str = tl.string()


TypeError: TypeAlias = Error
"""Leftover description of a failed request, kept for `test.use_error`. Errors of the API come as
rpc_error.
"""
