"""pagewire: pages of the Telegram API in, a typed Python package, its runtime and its tests out.

    pages (markdown) ── pages ──► Page ──────┐
                                             ├─ schema ─► Schema ─ views ─► render ─► output ─►
                                             generated/
    TL lines ────────── tl ─────► Definition ┘

`pages` reads markdown and knows nothing of TL; `tl` reads TL and knows nothing of pages; `schema`
joins the two, and from there on nobody knows that there were two. `views` makes finished Python
text of the model, `render` places it in templates, and `output` formats and writes it.
"""

from .pipeline import Options, generate

__all__ = ["Options", "generate"]
