"""The report as one HTML file that asks for nothing else. Data in, text out.

Style and scripts stand in the page itself and are allowed by their hashes; nothing else may run,
load or be sent. The data is JSON that no HTML parser can see an end of, and the scripts put it into
the page as text only.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

__all__ = ["embedded_json", "page"]

_HERE: Final = Path(__file__).resolve().parent
_STYLES: Final = (
    "style/base.css",
    "style/frame.css",
    "style/list.css",
    "style/entry.css",
    "style/views.css",
)
_EARLY: Final = ("script/theme.js",)
_SCRIPTS: Final = (
    "script/dom.js",
    "script/data.js",
    "script/code.js",
    "script/search.js",
    "script/list.js",
    "script/entry.js",
    "script/reference.js",
    "script/overview.js",
    "script/problems.js",
    "script/changes.js",
    "script/main.js",
)
_ESCAPES: Final = {ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"}


def page(data: dict[str, object]) -> str:
    """The whole page for the data of `report_data`."""
    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style, early, script = (_joined(files) for files in (_STYLES, _EARLY, _SCRIPTS))
    return environment.get_template("page.html.jinja").render(
        docs=data["docs"],
        layer=data["layer"],
        policy=_policy([early, script], [style]),
        style=Markup(style),  # noqa: S704 (our own file)
        early=Markup(early),  # noqa: S704
        script=Markup(script),  # noqa: S704
        data=Markup(embedded_json(data)),  # noqa: S704 (holds no `<`, `>` or `&`)
    )


def embedded_json(value: object) -> str:
    """JSON that can stand inside a `script` element: `<`, `>` and `&` are written as numbers."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPES)


def _policy(scripts: Iterable[str], styles: Iterable[str]) -> str:
    """A Content Security Policy that allows these texts and a drawn icon, and nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(map(_source, scripts))}",
            f"style-src {' '.join(map(_source, styles))}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _source(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _joined(files: Iterable[str]) -> str:
    """Our files one after the other; scripts share one scope, in the order of the list."""
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in files)
