"""The runtime is tested where it is written: `telegram_client.runtime` is imported from templates."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "templates"))
