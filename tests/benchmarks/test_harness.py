"""The harness counts right, and the samples are what they should be. No times are asserted."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import Any

import pytest
from telegram_client import tl, types

from . import chart, growth
from .codec import verify
from .harness import OURS, Report, Row, Settings, in_rounds, measure, per_second
from .libraries import LOADERS, object_count
from .samples import SAMPLES, message, sample

COST = Row(
    "import",
    "ms",
    {OURS: [10, 20, 30], "A": [60, 40, 50], "B": [100, 100, 100]},
    goal=2.5,
    limit=20,
)
RATE = Row(
    "decode", "per s", {OURS: [30, 10, 20], "A": [1, 2, 3], "B": [5, 5, 8]}, more_is_better=True
)


def test_a_figure_is_the_median_of_its_rounds() -> None:
    assert COST.medians == {OURS: 20, "A": 50, "B": 100}


def test_the_ratio_is_to_the_better_peer_and_above_one_where_ours_is_better() -> None:
    assert (COST.peer, COST.ratio) == ("A", 2.5)
    assert (RATE.peer, RATE.ratio) == ("B", 4)


def test_the_ratio_is_to_the_peer_that_a_row_names() -> None:
    row = Row("", "MiB", {OURS: [2], "A": [3], "B": [5]}, against="B")
    assert (row.peer, row.ratio) == ("B", 2.5)


def test_the_spread_is_that_of_the_ratios_of_single_rounds() -> None:
    assert COST.spread is not None
    assert list(COST.spread) == pytest.approx([(2 + 5 / 3) / 2, 4])


def test_goal_and_limit_are_both_to_be_reached() -> None:
    assert COST.is_met is True
    assert Row("", "ms", COST.figures, goal=3, limit=20).is_met is False
    assert Row("", "ms", COST.figures, goal=2.5, limit=19).is_met is False
    assert RATE.is_met is None


def test_without_peers_there_is_no_ratio() -> None:
    alone = Row("", "s", {OURS: [1, 2]}, goal=4, limit=2)
    assert (alone.ratio, alone.spread, alone.is_met) == (None, None, True)


def test_rounds_are_interleaved_and_another_contestant_begins_each() -> None:
    order: list[str] = []

    def turn(name: str) -> float:
        order.append(name)
        return len(order)

    figures = in_rounds({"A": lambda: turn("A"), "B": lambda: turn("B")}, 3)
    assert "".join(order) == "ABBAAB"
    assert figures == {"A": [1, 4, 5], "B": [2, 3, 6]}


def test_every_contestant_is_measured_in_every_round() -> None:
    figures = measure({"A": lambda: sum(range(100)), "B": lambda: None}, Settings(3, 0.001))
    assert {name: len(rounds) for name, rounds in figures.items()} == {"A": 3, "B": 3}
    assert per_second({"A": [0.5, 0.25]}) == {"A": [2, 4]}


def test_table_and_json_say_the_same() -> None:
    report = Report("name", "Title", [COST, RATE], ["a note"])
    title, _, cost, rate, note = report.table().splitlines()
    assert (title, note) == ("Title", "a note")
    assert " ".join(cost.split()) == "import 20 50 100 ms 2.50 1.83–4.00 2.5, ≤ 20 ms met"
    assert " ".join(rate.split()) == "decode 20 2 5 per s 4.00 2.25–4.25"
    kept = report.as_json()["rows"][0]
    assert kept["median"] == {OURS: 20, "A": 50, "B": 100}
    assert (kept["ratio"], kept["peer"], kept["met"], kept["rounds"]) == (2.5, "A", True, 3)


def test_the_chart_has_a_bar_for_every_ratio_and_a_mark_for_every_goal() -> None:
    alone = Row("alone", "s", {OURS: [1]})
    drawn = ElementTree.fromstring(chart.chart([Report("n", "T", [COST, RATE, alone]).as_json()]))
    kinds = [element.get("class") for element in drawn.iter()]
    assert (kinds.count("better"), kinds.count("worse"), kinds.count("goal")) == (2, 0, 1)
    assert chart.scale(2) - chart.scale(1) == pytest.approx(chart.scale(8) - chart.scale(4))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_decodes_to_an_equal_object(name: str) -> None:
    data = sample(name)
    value: Any = tl.decode(data)
    assert bytes(value) == data
    assert tl.from_dict(value.to_dict()) == value


def test_the_samples_are_as_large_as_they_are_said_to_be() -> None:
    sizes = {name: len(sample(name)) for name in SAMPLES}
    counts = {name: object_count(_dict(sample(name))) for name in SAMPLES}
    assert sizes == {"messages": 41508, "updates": 5100, "config": 1072}
    assert counts == {"messages": 858, "updates": 114, "config": 22}
    page = tl.decode(sample("messages"))
    assert isinstance(page, types.messages.ChannelMessages)
    assert len(page.messages) == 100


@pytest.mark.parametrize("name", LOADERS)
def test_every_installed_library_writes_a_sample_as_it_was(name: str) -> None:
    try:
        library = LOADERS[name]()
    except ModuleNotFoundError:
        pytest.skip(f"{name} isn't installed")
    for data in (*map(sample, SAMPLES), message()):
        verify(data, library)


PAGES = {
    "api/methods/a.getUser.md": (
        "# Method: a.getUser\n\n"
        "```tl\na.getUser#12345678 id:InputUser some_name:string = User;\n```\n"
        "|some\\_name|[string](../types/string.md)|\n[User](../types/User.md)\n"
    ),
    "api/types/User.md": "# Type: User\n",
    "api/index.md": "# index\n",
}


def test_copied_pages_define_other_names_with_ids_of_their_own() -> None:
    pages = dict(growth.with_copies(PAGES, 2))
    assert list(pages) == [*PAGES, "api/methods/a.getUserCopy1.md", "api/types/UserCopy1.md"]
    copy = pages["api/methods/a.getUserCopy1.md"]
    assert "# Method: a.getUserCopy1" in copy
    assert "[UserCopy1](../types/UserCopy1.md)" in copy
    assert "a.getUserCopy1#d30fa8e6 id:InputUser some_name:string = UserCopy1;" in copy


def _dict(data: bytes) -> Any:
    value: Any = tl.decode(data)
    return value.to_dict()
