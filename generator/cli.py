"""The table of commands. Floor 4: the rim.

A command's module is loaded when it is asked for: a run that finds nothing changed takes less time
than loading everything would.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

import click

__all__ = ["main"]

_COMMANDS: Final = {
    "generate": "generate",
    "model": "model",
    "import": "importing",
    "diff": "diff",
    "report": "report",
}
"""Commands, and the modules of `commands` that hold them."""


class _Commands(click.Group):
    """Loads a command at its first use. What is no command is DOCS for `generate`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*_COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = import_module(f".commands.{_COMMANDS[cmd_name]}", __package__)
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in {*_COMMANDS, "--help", "--version"}:
            args = ["generate", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_Commands)
@click.version_option(package_name="pagewire")
def main() -> None:
    """Read pages of the Telegram API and write the Python package that they describe.

    `python -m generator DOCS` is short for `python -m generator generate DOCS`.
    """
