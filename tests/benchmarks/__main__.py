"""Every benchmark, each in a process of its own, and the chart: `python -m tests.benchmarks`."""

from __future__ import annotations

import subprocess
import sys

from .chart import ORDER, draw
from .processes import ROOT


def _main() -> int:
    failed = []
    for name in ORDER:
        command = [sys.executable, "-m", f"tests.benchmarks.{name}", *sys.argv[1:]]
        if subprocess.run(command, cwd=ROOT).returncode:
            failed.append(name)
    if "--quick" not in sys.argv:
        sys.stdout.write(f"{draw()}\n")
    for name in failed:
        sys.stderr.write(f"failed: {name}\n")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(_main())
