"""pagewire: pages of the Telegram API in, a typed Python package, its runtime and its tests out.

    pages (markdown) ── pages ──► Page ──────┐
                                             ├─ schema ─► Schema ─ views ─► render ─► output ─►
                                             generated/
    TL lines ────────── tl ─────► Definition ┘

`pages` reads markdown and knows nothing of TL; `tl` reads TL and knows nothing of pages; `schema`
joins the two, and from there on nobody knows that there were two. `views` makes finished Python
text of the model, `render` places it in templates, and `output` formats and writes it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .options import Options

if TYPE_CHECKING:
    from .pipeline import generate

__all__ = ["Options", "generate"]


def __getattr__(name: str) -> object:
    """`generate` at its first use: a run that finds nothing changed needs none of it."""
    if name == "generate":
        from .pipeline import generate

        return generate
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
