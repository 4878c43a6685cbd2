"""What a type checker tells a user of the generated package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

PROGRAM = """
from telegram_client import Client, functions, types

async def main(client: Client) -> None:
    reveal_type(await client.auth.cancel_code(phone_number="", phone_code_hash=""))
    reveal_type(await client(functions.help.GetConfig()))
    reveal_type(await client.contacts.get_statuses())
    reveal_type(await client.invoke_with_layer(layer=1, query=functions.help.GetConfig()))
    reveal_type(types.InputPeerUser(user_id=1, access_hash=2).user_id)
    types.InputPeerUser(user_id="x", access_hash=1)
    types.InputPeerUser(1, 2)
    types.InputPeerUser(user_id=1)
    types.InputPeerUser(user_id=1, access_hash=2, more=3)
    functions.messages.SendMessage(peer=types.InputPeerSelf(), message="x")
    functions.messages.SendMessage(peer=types.InputUserSelf(), message="x")
    types.NoSuchThing
"""

EXPECTED = [
    'Revealed type is "bool"',
    'Revealed type is "telegram_client.types.root.config.Config"',
    'Revealed type is "list[telegram_client.types.root.contact_status.ContactStatus]"',
    'Revealed type is "telegram_client.types.root.config.Config"',
    'Revealed type is "int"',
    'Argument "user_id" to "InputPeerUser" has incompatible type "str"; expected "int"',
    'Too many positional arguments for "InputPeerUser"',
    'Missing named argument "access_hash" for "InputPeerUser"',
    'Unexpected keyword argument "more" for "InputPeerUser"',
    'Argument "peer" to "SendMessage" has incompatible type "InputUserSelf"',
    'Module has no attribute "NoSuchThing"',
]


def test_calls_and_constructors_are_checked_exactly(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-pretty", str(program)]
    environment = {**os.environ, "MYPYPATH": str(ROOT / "generated")}
    result = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=ROOT)
    lines = [
        line.partition(": ")[2] for line in result.stdout.splitlines() if "program.py:" in line
    ]
    said = [line.partition(": ")[2] for line in lines if not line.startswith('note: "')]
    found = [
        line for line in said if "defined in" not in line and "did you mean" not in line.lower()
    ]
    assert len(found) == len(EXPECTED), result.stdout
    for line, expected in zip(found, EXPECTED, strict=True):
        assert expected in line
