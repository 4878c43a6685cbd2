"""Examples: Black leaves them as they are, and they pass what a method takes."""

from __future__ import annotations

import ast
from pathlib import Path

import black
import pytest

from generator.importing.examples import Examples
from generator.model import Definition, Kind, SchemaName
from generator.tl import TLText, parse

SCHEMA = """
inputPeerEmpty#7f3b18ea = InputPeer;
inputPeerSelf#7da07ec9 = InputPeer;
inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer;
textEmpty#dc3d824f = RichText;
textBold#6724abc4 text:RichText = RichText;
textConcat#7e6260d7 texts:Vector<RichText> = RichText;
nest#00000000 nest:Nest = Nest;
leafEmpty = Leaf;
leaf many:Vector<Leaf> = Leaf;
---functions---
auth.cancelCode#1f040578 phone_number:string phone_code_hash:string = Bool;
messages.sendMessage flags:# silent:flags.5?true peer:InputPeer message:string random_id:long = X;
messages.getDialogs offset_peer:InputPeer limit:int = Bool;
account.updateProfile flags:# first_name:flags.0?string about:flags.2?string = Bool;
invokeWithLayer {X:Type} layer:int query:!X = X;
stories.editStory flags:# id:int caption:flags.1?string entities:flags.1?Vector<MessageEntity> = X;
a.bold text:RichText = Bool;
a.nested nests:Vector<Nest> = Bool;
a.leaves leaf:Leaf = Bool;
help.from from:int class:string = Bool;
"""


def examples(text: str, path: str = "schema.tl") -> tuple[TLText, Examples]:
    parsed = parse(text, path, schema=SchemaName.API)
    return parsed, Examples(parsed.definitions, layer=228)


def calls(name: str) -> str:
    parsed, writer = examples(SCHEMA)
    example = writer.of(next(d for d in parsed.definitions if d.name == name))
    return " ".join(example.partition("await client.")[2].partition("\n    print")[0].split())


def test_the_example_of_a_page() -> None:
    parsed, writer = examples(SCHEMA)
    method = next(d for d in parsed.definitions if d.name == "auth.cancelCode")
    assert writer.of(method) == (
        "from telegram_client import Client\n\n\n"
        "async def main(client: Client) -> None:\n"
        "    result = await client.auth.cancel_code(\n"
        '        phone_number="+15550100", phone_code_hash="a1b2c3d4e5f6"\n'
        "    )\n"
        "    print(result)"
    )


@pytest.mark.parametrize(
    ("name", "call"),
    [
        (
            "messages.sendMessage",
            'messages.send_message( peer=types.InputPeerSelf(), message="Hello!" )',
        ),
        (
            "messages.getDialogs",
            "messages.get_dialogs( offset_peer=types.InputPeerEmpty(), limit=100 )",
        ),
        ("account.updateProfile", 'account.update_profile(about="Reads the documentation.")'),
        ("stories.editStory", 'stories.edit_story(id=42, caption="Good evening", entities=[])'),
        ("invokeWithLayer", "invoke_with_layer(layer=228, query=functions.help.GetConfig())"),
        ("a.bold", "a.bold(text=types.TextConcat(texts=[]))"),
        ("a.nested", "a.nested(nests=[])"),
        ("a.leaves", "a.leaves(leaf=types.Leaf(many=[]))"),
        ("help.from", 'help.from_(from_=1, class_="AbCdEfGhIjKl")'),
    ],
)
def test_what_a_call_passes(name: str, call: str) -> None:
    assert calls(name) == call


def required(method: Definition) -> set[str]:
    return {p.name.rstrip("_") for p in method.parameters if not p.flag and not p.is_flags_word}


def test_every_method_of_a_layer_has_an_example_in_blacks_format(shared: Path) -> None:
    path = shared / "facts" / "api_228.tl"
    parsed, writer = examples(path.read_text(encoding="utf-8"), path.name)
    methods = [d for d in parsed.definitions if d.kind is Kind.METHOD]
    found = [writer.of(method) for method in methods]
    assert len(found) == 808
    source = "\n\n\n".join(text.partition("\n\n\n")[2] for text in found) + "\n"
    assert black.format_str(source, mode=black.Mode()) == source
    for method, text in zip(methods, found, strict=True):
        awaited = next(node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Await))
        assert isinstance(awaited.value, ast.Call)
        passed = {str(keyword.arg).rstrip("_") for keyword in awaited.value.keywords}
        assert required(method) - {"random_id"} <= passed
