"""The ratios of all results as one SVG: `python -m tests.benchmarks.chart`.

A bar begins at 1, where both are equal, and ends at the ratio; the scale doubles from line to line.
The colours follow the reader's light or dark setting.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any, Final

from .harness import RESULTS

__all__ = ["chart", "draw", "scale"]

ORDER: Final = ("codec", "imports", "memory", "calls", "message_layer", "generation")
FILE: Final = "ratios.svg"

WIDTH: Final = 976
LEFT, RIGHT, TOP, BOTTOM = 400, 780, 64, 58
LINE, HEADING = 22, 34
LEAST, MOST = 0.5, 64.0

STYLE: Final = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-size: 16px; font-weight: 600 }
.group { font-weight: 600 }
.faint { fill: #57606a; font-size: 11px }
.ground { fill: #ffffff; stroke: #d0d7de }
.line { stroke: #d8dee4 }
.one { stroke: #57606a }
.better { fill: #2da44e }
.worse { fill: #bc4c00 }
.goal { stroke: #8250df; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.faint { fill: #9da7b3 }
.ground { fill: #0d1117; stroke: #30363d }
.line { stroke: #262c34 }
.one { stroke: #9da7b3 }
.better { fill: #3fb950 }
.worse { fill: #db6d28 }
.goal { stroke: #d2a8ff }
}
"""


def scale(ratio: float) -> float:
    """Where a ratio stands, from left to right; what is beyond the ends stands at them."""
    kept = min(max(ratio, LEAST), MOST)
    share = math.log(kept / LEAST) / math.log(MOST / LEAST)
    return LEFT + share * (RIGHT - LEFT)


def chart(reports: Sequence[Mapping[str, Any]]) -> str:
    """The SVG of some results, as they were read from JSON.

    Raises:
        ValueError: there is no result with a ratio.
    """
    body: list[str] = []
    y = TOP
    for report in reports:
        rows = [row for row in report["rows"] if row["ratio"] is not None]
        if not rows:
            continue
        y += HEADING
        body.append(_text(16, y - 8, report["title"], "group"))
        for row in rows:
            body += _row(row, y)
            y += LINE
    if not body:
        raise ValueError("no results to draw: run the benchmarks first")
    height = y + BOTTOM
    legend = "How many times better than the peer named at the right. A bar to the left: worse."
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"'
        f' viewBox="0 0 {WIDTH} {height}" role="img" aria-label="pagewire beside its peers">',
        f"<style>{STYLE}</style>",
        f'<rect class="ground" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="8"/>',
        _text(16, 28, "pagewire beside its peers", "title"),
        _text(16, 46, f"{legend} The upright mark is the goal.", "faint"),
        *_grid(y),
        *body,
        *_footer(reports, height),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def draw(folder: Path = RESULTS) -> Path:
    """Read the results of a folder, write the chart beside them."""
    paths = [folder / f"{name}.json" for name in ORDER]
    reports = [json.loads(path.read_text(encoding="utf-8")) for path in paths if path.exists()]
    target = folder / FILE
    target.write_text(chart(reports), encoding="utf-8")
    return target


def _row(row: Mapping[str, Any], y: float) -> list[str]:
    ratio, one = row["ratio"], scale(1)
    end, middle = scale(ratio), y + LINE / 2
    kind = "better" if ratio >= 1 else "worse"
    x, width = min(one, end), max(abs(end - one), 1)
    parts = [
        _text(LEFT - 12, middle + 4, row["work"], "", anchor="end"),
        f'<rect class="{kind}" x="{x:.1f}" y="{y + 4}" width="{width:.1f}" height="{LINE - 8}"'
        ' rx="2"/>',
        _text(RIGHT + 10, middle + 4, f"{ratio:.2f}"),
        _text(RIGHT + 56, middle + 4, row["peer"], "faint"),
    ]
    if ratio < LEAST or ratio > MOST:  # cut off: an arrow says so
        sign, edge = ("‹", LEFT - 8) if ratio < LEAST else ("›", RIGHT + 2)
        parts.append(_text(edge, middle + 4, sign, "group"))
    if row["goal"] is not None:
        at = f"{scale(row['goal']):.1f}"
        parts.append(f'<line class="goal" x1="{at}" x2="{at}" y1="{y + 2}" y2="{y + LINE - 2}"/>')
    return parts


def _grid(bottom: float) -> Iterable[str]:
    """A line for each doubling."""
    ratio = LEAST
    while ratio <= MOST:
        at, kind = f"{scale(ratio):.1f}", "one" if ratio == 1 else "line"
        yield f'<line class="{kind}" x1="{at}" x2="{at}" y1="{TOP + 8}" y2="{bottom + 4}"/>'
        yield _text(scale(ratio), bottom + 18, f"{ratio:g}", "faint", anchor="middle")
        ratio *= 2


def _footer(reports: Sequence[Mapping[str, Any]], height: float) -> Iterable[str]:
    """Where and when; the results may be of several days."""
    machine = reports[0]["machine"]
    dates = sorted({report["date"] for report in reports})
    versions = reports[0]["packages"]
    where = f"{machine['cpu']}, {machine['cores']} cores, {machine['python']}, {machine['system']}"
    when = " to ".join(dict.fromkeys((dates[0], dates[-1])))
    peers = ", ".join(f"{name} {version}" for name, version in versions.items())
    if any("preliminary" in note for report in reports for note in report["notes"]):
        when += "; the machine had other work, wall times are preliminary"
    yield _text(16, height - 24, f"{where}; {when}", "faint")
    yield _text(16, height - 9, peers, "faint")


def _text(x: float, y: float, text: str, kind: str = "", *, anchor: str = "start") -> str:
    name = f' class="{kind}"' if kind else ""
    place = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text{name} x="{x:.1f}" y="{y:.1f}"{place}>{escape(text)}</text>'


if __name__ == "__main__":
    draw()
