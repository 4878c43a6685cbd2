"""Constructors of BaseTheme."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class BaseThemeClassic(tl.Constructor, id=0xC3A12462, name="baseThemeClassic"):
    """The bright theme with colored bubbles.

    Source:
        api/constructors/baseThemeClassic.md
    """


class BaseThemeDay(tl.Constructor, id=0xFBD81688, name="baseThemeDay"):
    """The plain bright theme. The look on which a theme builds.

    Source:
        api/constructors/baseThemeDay.md
    """


class BaseThemeNight(tl.Constructor, id=0xB7B31EA8, name="baseThemeNight"):
    """The dark theme. The look on which a theme builds.

    Source:
        api/constructors/baseThemeNight.md
    """


class BaseThemeTinted(tl.Constructor, id=0x6D5F77EE, name="baseThemeTinted"):
    """The dark theme with a blue tint.

    Source:
        api/constructors/baseThemeTinted.md
    """


class BaseThemeArctic(tl.Constructor, id=0x5B11125A, name="baseThemeArctic"):
    """The bright theme with cool colors.

    Source:
        api/constructors/baseThemeArctic.md
    """


TypeBaseTheme: TypeAlias = (
    BaseThemeClassic | BaseThemeDay | BaseThemeNight | BaseThemeTinted | BaseThemeArctic
)
"""One of the built-in looks that a theme with own colors is derived from."""
