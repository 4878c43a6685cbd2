"""Asks a person at the terminal, without stopping the event loop. Floor 4."""

from __future__ import annotations

import asyncio
import sys

from .login import LoginError

__all__ = ["ask"]


async def ask(prompt: str, is_secret: bool) -> str:
    """One line; a secret is not shown while it is typed.

    Raises:
        LoginError: there is nobody to ask.
    """
    if not sys.stdin.isatty():
        raise LoginError(
            f"{prompt.rstrip(': ')}: not given, and there is no terminal to ask at; pass it to "
            "start() as a value or a function"
        )
    return await asyncio.to_thread(_read_secret if is_secret else input, prompt)


def _read_secret(prompt: str) -> str:
    from getpass import getpass

    return getpass(prompt)
