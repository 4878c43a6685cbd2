"""The inside of cells: escapes, links, types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.pages.cells import LINK, dotted, link_name, plain, resolve, type_cell
from generator.pages.page import TypeCell
from generator.pages.problems import Reports


def read(cell: str) -> tuple[TypeCell | None, list[str]]:
    reports = Reports()
    return type_cell(cell, 7, reports), [problem.code for problem in reports.problems()]


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("[int](../types/int.md)", "int"),
        (" [auth\\_SentCode](../types/auth_SentCode.md) ", "auth.SentCode"),
        ("[auth\\_SentCode](../types/auth\\_SentCode.md)", "auth.SentCode"),
        ("[auth.SentCode](/API_docs/constructors/auth.SentCode.html)", "auth.SentCode"),
        ("[Bool](https://example.org/type/Bool?layer=2#x)", "Bool"),
        ("Array of [int](../types/int.md)", "Vector<int>"),
        ("Array of Array of [int](../types/int.md)", "Vector<Vector<int>>"),
        ("Array of [long\\|string](/API_docs/types/long\\|string.html)", "Vector<long|string>"),
        ("Array of [long|string](/API_docs/types/long|string.html)", "Vector<long|string>"),
        ("Array of [ipPort](../constructors/ipPort.md)", "Vector<ipPort>"),
        ("[!X](../types/!X.md)", "!X"),
        ("[CLICK ME int](../types/int.md)", "int"),
        ("[Vector\\_of\\_WallPaper](../types/WallPaper.html)", "Vector<WallPaper>"),
        ("[Client\\_DH\\_Inner\\_Data](../types/Client_DH_Inner_Data.md)", "Client_DH_Inner_Data"),
        ("[#](/type/%23.md)", "#"),
        ("\\#", "#"),
        ("string", "string"),
        ("Array of string", "Vector<string>"),
        ("`Vector<int>`", "Vector<int>"),
        ("Vector&lt;[InputUser](/type/InputUser.md)&gt;", "Vector<InputUser>"),
        ("[Vector](/type/Vector%20t.md)<[User](/type/User.md)>", "Vector<User>"),
        ("[Vector<User>](/type/Vector%20t.md)", "Vector<User>"),
        ("Array of [vector<egg](../constructors/vector<egg.md)", "Vector<vector<egg>>"),
        ("flags.5?true", "flags.5?true"),
        ("[flags](/x).5?[true](/constructor/true.md)", "flags.5?true"),
        ("**flags2.31?Vector&lt;[long](/type/long.md)&gt;**", "flags2.31?Vector<long>"),
        ("flags.1?Array of [long](/type/long.md)", "flags.1?Vector<long>"),
        ("Username, chat ID or InputPeer", "InputPeer"),
        ("Vector t", "Vector t"),
        ("[int]( )", "int"),
        ("[int](#top)", "int"),
    ],
)
def test_types(cell, name):
    found, problems = read(cell)
    assert found is not None
    assert (found.name, found.line, problems) == (name, 7, [])


@pytest.mark.parametrize("cell", ["", " ", "any number", "[](", "<b>", "x" * 1025, "*"])
def test_what_isnt_a_type(cell):
    assert read(cell)[0] is None


@pytest.mark.parametrize(
    ("text", "aliases", "codes"),
    [
        ("InputPeer", (), []),
        (
            "Username, chat ID, Update, Message or InputPeer",
            ALIASES := ("Username", "chat ID", "Update", "Message"),
            [],
        ),
        ("Username, chat ID, Update, Message or Bool", (*ALIASES, "Bool"), ["P150"]),
        ("a duck", ("a duck",), ["P150"]),
    ],
)
def test_aliases(text, aliases, codes):
    found, problems = read(f"[{text}](../types/InputPeer.md)")
    assert found is not None
    assert (found.name, found.text, found.aliases) == ("InputPeer", text, aliases)
    assert problems == codes


def test_a_link_with_a_blank_in_its_target_is_read_and_reported():
    found, problems = read("[Vector t](/API_docs/types/Vector t.html)")
    assert found == TypeCell("Vector t", "Vector t", (), None, 7)
    assert problems == ["P151"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("updates_State", "updates.State"),
        ("Vector<help_AppUpdate>", "Vector<help.AppUpdate>"),
        ("P_Q_inner_data", "P_Q_inner_data"),
        ("Set_client_DH_params_answer", "Set_client_DH_params_answer"),
        ("server_DH_inner_data", "server_DH_inner_data"),
        ("future_salt", "future_salt"),
    ],
)
def test_namespaces_of_types_are_dotted(name, expected):
    assert dotted(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a \\_b\\_ &raquo; \\&lt;", "a _b_ » &lt;"),
        ("`\\_` and \\_", "`\\_` and _"),
        ("``\\_ ` \\_`` \\_", "``\\_ ` \\_`` _"),
        ("\\`\\_\\`", "`_`"),
        ("` \\_", "` _"),
        ("\\``` \\_ ``", "``` \\_ ``"),
        ("<a href='\\_'>\\_</a>", "<a href='\\_'>_</a>"),
        ("<https://example.org/\\_>\\_", "<https://example.org/\\_>_"),
        ("[x\\_](y\\_z)", "[x_](y_z)"),
        ("&nosuch; &amp &#65; \\q", "&nosuch; &amp A \\q"),
        ("&#0; &#1; &#xD800;", "&#0; &#1; &#xD800;"),
    ],
)
def test_escapes_are_resolved_but_in_code_and_tags(text, expected):
    assert resolve(text) == expected


@pytest.mark.parametrize("text", ["**query\\_id**", "`query_id`", " query\\_id "])
def test_names_lose_their_markup(text):
    assert plain(text) == "query_id"


@given(st.text(alphabet="ab \\&;lt_!", max_size=30).map(lambda text: f"a{text}a"))
def test_escapes_are_resolved_as_markdown_it_does(text):
    markdown = MarkdownIt("commonmark").disable("emphasis")
    (inline,) = markdown.parseInline(text)
    assert resolve(text) == "".join(token.content for token in inline.children or ())


@given(
    st.from_regex(r"[A-Za-z][A-Za-z0-9_.]{0,9}", fullmatch=True), st.sampled_from(["md", "html"])
)
def test_links_are_read_as_markdown_it_does(name, extension):
    text, target = name.replace("_", "\\_"), f"../types/{name}.{extension}"
    (inline,) = MarkdownIt("commonmark").parseInline(f"[{text}]({target})")
    first = (inline.children or [])[0]
    match = LINK.match(f"[{text}]({target})")
    assert match is not None
    assert match[2] == first.attrGet("href")
    assert link_name(match[2]) == name
