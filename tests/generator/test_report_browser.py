"""The report in a browser: what a person finds, follows and filters, by mouse or by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.pipeline import problems_of
from generator.report import report
from tests.generator.chromium import Browser, Tab, chromium
from tests.generator.report_pages import OLD_TL, bulk, schema

DEFINITIONS = 3000
HASH = "decodeURIComponent(location.hash)"
HEADING = "document.querySelector('#entry-name')?.textContent"
ROWS = "document.querySelectorAll('.row').length"
FIRST = "document.querySelector('.row .row-name')?.textContent"


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    binary = chromium()
    if binary is None:
        pytest.skip("no Chromium is installed; CHROMIUM can name one")
    found = Browser(binary, tmp_path_factory.mktemp("profile"))
    yield found
    found.close()


def written(folder: Path, definitions: int) -> str:
    """A report of a few described definitions among many that only TL has."""
    of = schema(bulk_tl=bulk(definitions))
    text = report(of, problems_of(of), docs="docs", old=("old.tl", schema({}, old_tl=OLD_TL)))
    (folder / "report.html").write_text(text)
    return (folder / "report.html").as_uri()


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("report"), 100)


@pytest.fixture(scope="module")
def large_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return written(tmp_path_factory.mktemp("report"), DEFINITIONS)


@pytest.fixture
def tab(browser: Browser, url: str) -> Iterator[Tab]:
    """The report, open; afterwards nothing may have been logged, thrown or asked for."""
    found = browser.tab()
    found.open(url)
    yield found
    assert found.complaints() == []
    assert found.requests() == [url]


# thousands of definitions


def test_thousands_of_definitions_open_without_a_complaint(
    browser: Browser, large_url: str
) -> None:
    tab = browser.tab()
    tab.open(large_url)
    assert tab.run("ENTRIES.length") > DEFINITIONS
    assert tab.complaints() == []


def test_only_rows_in_sight_exist(browser: Browser, large_url: str) -> None:
    tab = browser.tab()
    tab.open(large_url)
    tab.press("/")
    tab.write("item")
    assert tab.run("Reference.found.length") >= DEFINITIONS / 2
    assert tab.run(ROWS) < 60
    tab.run("Reference.box.scrollTop = 20000")
    tab.wait("Number(document.querySelector('.row').getAttribute('aria-posinset')) > 300")
    assert tab.run(ROWS) < 60


@pytest.mark.parametrize(
    "query",
    [
        "auth.sendCode",
        "sendcode",
        "send_code",
        "client.auth.send",
        "5debb149",
        "#5debb149",
        "0x5debb149",
        "api_id",
        "kind:method onerror",
        "kind:method namespace:auth has:errors",
    ],
)
def test_search_finds_a_method(tab: Tab, query: str) -> None:
    tab.press("/")
    tab.write(query)
    assert tab.run(FIRST) == "auth.sendCode method"


@pytest.mark.parametrize("query", ["(", "[a-", "\\", "*", "a|b", "kind:", "namespace:", "%", "#"])
def test_any_query_is_just_words(tab: Tab, query: str) -> None:
    tab.press("/")
    tab.write(query)
    tab.write(" item1")
    assert tab.run("Reference.input.value") == f"{query} item1"
    assert tab.run(HASH) == f"#/find/{query} item1"


def test_an_error_is_found_and_leads_to_its_methods(tab: Tab) -> None:
    tab.press("/")
    tab.write("phone_number_invalid")
    tab.press("Enter")
    tab.wait(f"{HEADING} === 'PHONE_NUMBER_INVALID'")
    tab.click(".relations a")
    tab.wait(f"{HEADING} === 'auth.sendCode'")


def test_a_link_opens_its_target(tab: Tab) -> None:
    tab.run("location.hash = '#auth.sendCode'")
    tab.wait(f"{HEADING} === 'auth.sendCode'")
    tab.click(".words a")
    tab.wait(f"{HEADING} === 'auth.signIn'")
    assert tab.run(HASH) == "#auth.signIn"
    tab.click(".words a")
    tab.wait(f"{HEADING} === 'auth.sentCode'")
    tab.run("history.back()")
    tab.wait(f"{HEADING} === 'auth.signIn'")


def test_the_python_signature_and_example_link_their_names(tab: Tab) -> None:
    tab.run("location.hash = '#auth.sendCode'")
    tab.wait(HEADING)
    linked = tab.run("[...document.querySelectorAll('figure.code a')].map(a => a.textContent)")
    assert {"client.auth.send_code", "types.auth.TypeSentCode", "auth.SentCode"} <= set(linked)
    assert "await client.auth.send_code(" in tab.text("#pane")


@pytest.mark.parametrize(
    ("address", "heading"),
    [
        ("#auth.sendCode", "auth.sendCode"),
        ("#auth.SentCode", "auth.SentCode"),
        ("#AUTH.SENDCODE", "auth.sendCode"),
        ("#client.auth.send_code", "auth.sendCode"),
        ("#types.auth.SentCode", "auth.sentCode"),
        ("#PHONE_NUMBER_INVALID", "PHONE_NUMBER_INVALID"),
    ],
)
def test_an_address_leads_to_its_entry(
    browser: Browser, url: str, address: str, heading: str
) -> None:
    tab = browser.tab()
    tab.open(url + address)
    assert tab.run(HEADING) == heading
    assert tab.run("document.querySelector('.row[aria-current=page]') !== null")
    assert tab.complaints() == []


def test_words_that_mean_harm_are_shown_as_text(tab: Tab) -> None:
    tab.run("location.hash = '#auth.sendCode'")
    tab.wait(HEADING)
    assert "<img src=x onerror=alert(2)>" in tab.text("#pane .words")
    assert tab.run("document.images.length") == 0
    assert tab.run("[...document.links].every(a => /^(#|https?:)/.test(a.getAttribute('href')))")
    assert tab.run("document.querySelector('a.external').rel") == "noopener noreferrer"


# keys


def test_keys_alone_find_and_open(tab: Tab) -> None:
    tab.press("/")
    assert tab.run("document.activeElement.id") == "query"
    tab.write("auth")
    first = tab.run("document.querySelector('.row[aria-selected=true]').title")
    tab.press("ArrowDown", "ArrowDown", "ArrowUp")
    active = tab.run(
        "document.getElementById(Reference.input.getAttribute('aria-activedescendant')).title"
    )
    assert active != first
    tab.press("Enter")
    tab.wait(f"{HEADING} === '{active}'")
    assert tab.run("document.activeElement.id") == "entry-name"
    tab.press("/", "Escape")
    tab.wait("Reference.input.value === '' && location.hash === '#/find'")


def test_arrows_go_beyond_the_rows_in_sight(tab: Tab) -> None:
    tab.press("/")
    tab.write("item")
    tab.press(*["ArrowDown"] * 40)
    assert tab.run("Reference.active") == 40
    box = "Reference.box.getBoundingClientRect()"
    row = "document.getElementById('row-40').getBoundingClientRect()"
    assert tab.run(f"{row}.top >= {box}.top - 1 && {row}.bottom <= {box}.bottom + 1")


def test_the_tab_key_shows_where_it_is(tab: Tab) -> None:
    tab.press("Tab")
    assert tab.run("document.activeElement.id") == "skip"
    tab.press("Enter")
    assert tab.run("document.activeElement.id") == "main"
    tab.press("Tab")
    assert tab.run("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_every_control_and_landmark_has_a_name(tab: Tab) -> None:
    for address in ("#/", "#/find/item", "#auth.sendCode", "#/problems", "#/changes"):
        tab.run(f"go('{address}')")
        unnamed = tab.run("""[...document.querySelectorAll(
            "[role=region], nav, section, aside, button, a, input, select"
        )].filter(e => e.checkVisibility() && !e.ariaLabel && !e.textContent.trim())
        .map(e => e.outerHTML)""")
        assert unnamed == []
    assert tab.run("document.querySelectorAll('header.bar, main, nav, [role=search]').length") == 4


# problems and changes


def test_problems_are_filtered_by_severity_code_and_text(tab: Tab) -> None:
    tab.click("#tabs [data-view=problems]")
    everything = tab.wait("document.querySelectorAll('#problems .problem-class').length")
    assert everything >= 2
    tab.click("#problems [data-severity=info]")
    assert tab.text("#problems .count-line") == "1 problem"
    assert "parse_mode" in tab.text("#problems .groups")
    assert tab.run(HASH) == "#/problems?severity=info"
    tab.click("#problems [data-severity=all]")
    tab.run("Problems.codes.value = 'P211'; Problems.codes.dispatchEvent(new Event('change'))")
    assert "P204" not in tab.text("#problems .groups")
    tab.run("Problems.text.focus()")
    tab.write("getItem7:")
    assert tab.text("#problems .count-line") == "1 problem"
    tab.click("#problems .problem-place a")
    tab.wait(f"{HEADING} === 'bulk.getItem7'")
    tab.run("history.back()")
    tab.wait("Problems.root.checkVisibility() && Problems.text.value === 'getItem7:'")
    assert tab.text("#problems .count-line") == "1 problem"


def test_changes_are_filtered_by_verdict(tab: Tab) -> None:
    tab.click("#tabs [data-view=changes]")
    tab.wait("document.querySelectorAll('#changes .change').length > 3")
    tab.run("Changes.input.focus()")
    tab.write("sendcode")
    assert tab.run("document.querySelectorAll('#changes .change').length") == 1
    shown = tab.text("#changes .change")
    assert "Parameter added api_id" in shown
    assert "client.auth.send_code(*, phone: str) -> types.auth.TypeSentCode" in shown
    tab.run("Changes.buttons.querySelectorAll('button')[2].click()")
    assert "Parameter added" not in tab.text("#changes .groups")


def test_a_changed_entry_says_so(tab: Tab) -> None:
    tab.run("location.hash = '#auth.sendCode'")
    tab.wait(HEADING)
    assert "Changed since old.tl" in tab.text("#pane")


# looks


def test_the_theme_follows_the_system_and_the_button(browser: Browser, url: str) -> None:
    tab = browser.tab(dark=True)
    tab.open(url)
    theme = "document.documentElement.dataset.theme"
    assert tab.run(theme) == "dark"
    dark = tab.run("getComputedStyle(document.body).backgroundColor")
    tab.click("#theme")
    assert tab.run(theme) == "light"
    assert tab.run("getComputedStyle(document.body).backgroundColor") != dark
    tab.open(url + "?again")
    assert tab.run(theme) == "light"


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_no_view_is_wider_than_the_screen(browser: Browser, url: str, width: int) -> None:
    tab = browser.tab(width=width)
    tab.open(url)
    for address in (
        "#/",
        "#/find/item",
        "#auth.sendCode",
        "#PHONE_NUMBER_INVALID",
        "#/problems",
        "#/changes",
    ):
        tab.run(f"go('{address}')")
        tab.run("new Promise(requestAnimationFrame)")
        wide = tab.run("""[...document.querySelectorAll("html, main, .scroll")]
            .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.id || e.tagName)""")
        assert wide == [], address


def test_a_phone_shows_the_list_or_the_entry(browser: Browser, url: str) -> None:
    tab = browser.tab(width=390, height=844)
    tab.open(f"{url}#/find/sendCode")
    assert not tab.run("document.getElementById('pane').checkVisibility()")
    tab.click(".row")
    tab.wait(HEADING)
    assert not tab.run("document.querySelector('.finder').checkVisibility()")
    tab.click(".back")
    tab.wait("document.querySelector('.finder').checkVisibility()")
    assert tab.run("Reference.input.value") == "sendCode"


def test_the_page_may_not_ask_for_anything(browser: Browser, url: str) -> None:
    tab = browser.tab()
    tab.open(url)
    refused = tab.run("""new Promise(done => {
        addEventListener("securitypolicyviolation", e => done(e.effectiveDirective));
        fetch("http://127.0.0.1:9/").catch(() => null);
    })""")
    assert refused == "connect-src"
