"""Runs a local server alone, until it is told to stop. Floor 4.

Prints one line of JSON with the keys host, port, data_center and public_key (PKCS#1 PEM).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from ..runtime.errors import LocalError
from ..runtime.transports import ProxySecret
from .scenario import Scenario
from .server import Server

__all__ = ["main"]

SIGNALS = (signal.SIGINT, signal.SIGTERM)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; the exit status is 2 where the arguments or the scenario can't be used."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        scenario = Scenario.load(options.scenario) if options.scenario else Scenario({})
        secret = ProxySecret.parse(options.secret) if options.secret else None
    except LocalError as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 2
    server = Server(
        host=options.host,
        port=options.port,
        data_center=options.data_center,
        any_data_center=options.any_data_center,
        secret=secret,
    )
    try:
        asyncio.run(_serve(server, scenario))
    except OSError as error:
        print(f"{parser.prog}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:  # where there are no signal handlers of the loop
        pass
    return 0


def _parser() -> argparse.ArgumentParser:
    package = __package__ or "testing"
    parser = argparse.ArgumentParser(prog=f"python -m {package}", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at")
    parser.add_argument("--port", type=int, default=0, help="the port; 0 for a free one")
    parser.add_argument("--data-center", type=int, default=2, help="the data center's number")
    parser.add_argument(
        "--any-data-center", action="store_true", help="take clients that name another number"
    )
    parser.add_argument("--secret", help="play an MTProxy with this secret")
    parser.add_argument("--scenario", type=Path, help="a file of answers, .json or .toml")
    return parser


async def _serve(server: Server, scenario: Scenario) -> None:
    stopped = asyncio.Event()
    _on_signals(stopped)
    scenario.apply(server)
    async with server:
        facts = {
            "host": server.host,
            "port": server.port,
            "data_center": server.data_center,
            "public_key": server.public_key,
        }
        print(json.dumps(facts), flush=True)
        await stopped.wait()


def _on_signals(stopped: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        try:
            loop.add_signal_handler(number, stopped.set)
        except NotImplementedError:  # Windows; Ctrl-C still raises KeyboardInterrupt
            return


if __name__ == "__main__":
    sys.exit(main())
