"""What all tests share: where the project is, and the generated package on the path."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
"""Facts and real pages beside the checkout; tests that read them skip where they are missing."""

sys.path.insert(0, str(ROOT / "generated"))

settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True)
settings.register_profile("long", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of facts and real pages; skips where there is none."""
    if not SHARED.is_dir():
        pytest.skip("the shared facts and pages are not beside this checkout")
    return SHARED
