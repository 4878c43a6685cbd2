"""Logging in and out, and what a session remembers of it."""

import io
from pathlib import Path

import pytest
from telegram_client import Client, errors, functions, types
from telegram_client.client import LoggedOut
from telegram_client.runtime.client import login, terminal
from telegram_client.runtime.client.login import LoginError
from telegram_client.runtime.errors import Closed
from telegram_client.runtime.rpc_errors import rpc_error
from telegram_client.storage import SQLiteStorage, StringStorage
from telegram_client.testing import Server

PHONE, CODE, PASSWORD, TOKEN = "+31612345678", "12345", "correct horse", "1:token"


class Asked:
    """Gives answers one after the other, and knows how often it was asked."""

    def __init__(self, *answers: str) -> None:
        self._answers = list(answers)
        self.prompts: list[tuple[str, bool]] = []

    def __call__(self) -> str:
        return self._answers.pop(0)

    async def later(self) -> str:
        return self()

    async def at_terminal(self, prompt: str, is_secret: bool) -> str:
        self.prompts.append((prompt, is_secret))
        return self()


async def test_a_bot_logs_in_by_its_token(server: Server, client: Client) -> None:
    account = server.account(bot_token=TOKEN)
    me = await client.start(bot_token=TOKEN)
    assert isinstance(me, types.User)
    assert (me.id, me.bot) == (account.id, True)
    assert (client.user_id, client.is_bot) == (account.id, True)


async def test_a_person_logs_in_by_phone_and_code(server: Server, client: Client) -> None:
    account = server.account(phone=PHONE, code=CODE)
    me = await client.start(phone=PHONE, code=CODE)
    assert me.id == account.id
    assert (client.user_id, client.is_bot) == (account.id, False)
    assert server.requested(functions.auth.CheckPassword) == []


async def test_a_password_is_proved_and_not_sent(server: Server, client: Client) -> None:
    account = server.account(phone=PHONE, code=CODE, password=PASSWORD)
    me = await client.start(phone=lambda: PHONE, code=Asked(CODE).later, password=PASSWORD)
    assert me.id == account.id
    (proof,) = server.requested(functions.auth.CheckPassword)
    assert PASSWORD.encode() not in bytes(proof)


async def test_functions_are_asked_again_for_what_was_wrong(server: Server, client: Client) -> None:
    server.account(phone=PHONE, code=CODE, password=PASSWORD)
    code, password = Asked("1", "2", CODE), Asked("wrong", PASSWORD)
    await client.start(phone=PHONE, code=code, password=password.later)
    assert len(server.requested(functions.auth.SignIn)) == 3
    assert len(server.requested(functions.auth.CheckPassword)) == 2


async def test_a_value_that_is_wrong_is_not_tried_again(server: Server, client: Client) -> None:
    server.account(phone=PHONE, code=CODE, password=PASSWORD)
    with pytest.raises(errors.PhoneCodeInvalid):
        await client.start(phone=PHONE, code="1")
    with pytest.raises(errors.PasswordHashInvalid):
        await client.start(phone=PHONE, code=CODE, password="wrong")
    assert client.user_id is None


async def test_three_wrong_answers_are_enough(server: Server, client: Client) -> None:
    server.account(phone=PHONE, code=CODE)
    with pytest.raises(errors.PhoneCodeInvalid):
        await client.start(phone=PHONE, code=Asked("1", "2", "3", CODE))


async def test_an_old_challenge_is_replaced(server: Server, client: Client) -> None:
    account = server.account(phone=PHONE, code=CODE, password=PASSWORD)
    accepted = types.auth.Authorization(user=account.user(seen_by=account))
    server.answer(functions.auth.CheckPassword, rpc_error(400, "SRP_ID_INVALID"), accepted)
    await client.start(phone=PHONE, code=CODE, password=PASSWORD)
    assert len(server.requested(functions.account.GetPassword)) == 2


async def test_the_terminal_is_asked_for_what_is_missing(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.account(phone=PHONE, code=CODE, password=PASSWORD)
    asked = Asked(PHONE, CODE, PASSWORD)
    monkeypatch.setattr(terminal, "ask", asked.at_terminal)
    await client.start()
    assert asked.prompts == [
        ("Phone number or bot token: ", False),
        ("Code (by App): ", False),
        ("Password: ", True),
    ]


async def test_a_token_may_be_typed_instead_of_a_number(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.account(bot_token=TOKEN)
    monkeypatch.setattr(terminal, "ask", Asked(TOKEN).at_terminal)
    await client.start()
    assert client.is_bot


async def test_without_a_terminal_what_is_missing_is_named(
    server: Server, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.account(phone=PHONE, code=CODE)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    with pytest.raises(LoginError, match=r"Code \(by App\): not given, and there is no terminal"):
        await client.start(phone=PHONE)


async def test_a_number_without_an_account_is_refused_clearly(
    server: Server, client: Client
) -> None:
    with pytest.raises(LoginError, match="no account; accounts are made in an official app"):
        await client.start(phone="+31600000000", code=CODE)


async def test_signing_up_is_refused_however_the_server_asks_for_it(
    server: Server, client: Client
) -> None:
    server.account(phone=PHONE, code=CODE)
    server.answer(functions.auth.SignIn, types.auth.AuthorizationSignUpRequired())
    with pytest.raises(LoginError, match="no account"):
        await client.start(phone=PHONE, code=CODE)


async def test_a_code_by_email_travels_as_one(server: Server, client: Client) -> None:
    server.account(phone=PHONE, code=CODE)
    kind = types.auth.SentCodeTypeEmailCode(email_pattern="a***", length=5)
    server.answer(functions.auth.SendCode, types.auth.SentCode(type=kind, phone_code_hash="hash"))
    server.answer(functions.auth.SignIn, rpc_error(400, "EMAIL_CODE_EXPIRED"))
    with pytest.raises(errors.BadRequest):
        await client.start(phone=PHONE, code=CODE)
    (sent,) = server.requested(functions.auth.SignIn)
    assert sent.email_verification == types.EmailVerificationCode(code=CODE)
    assert sent.phone_code is None


@pytest.mark.parametrize(
    "sent",
    [
        types.auth.SentCode(
            type=types.auth.SentCodeTypeSetUpEmailRequired(), phone_code_hash="hash"
        ),
        types.auth.SentCodePaymentRequired(
            store_product="p",
            phone_code_hash="h",
            support_email_address="e",
            support_email_subject="s",
            currency="EUR",
            amount=1,
            premium_days=1,
        ),
    ],
)
async def test_ways_that_are_not_supported_say_so(
    server: Server, client: Client, sent: types.auth.TypeSentCode
) -> None:
    server.answer(functions.auth.SendCode, sent)
    with pytest.raises(LoginError):
        await client.start(phone=PHONE, code=CODE)


async def test_logging_in_by_hand_is_noticed_too(server: Server, client: Client) -> None:
    account = server.account(bot_token=TOKEN)
    await client.auth.import_bot_authorization(
        flags=0, api_id=1, api_hash="hash", bot_auth_token=TOKEN
    )
    assert (client.user_id, client.is_bot) == (account.id, True)


async def test_a_session_is_logged_in_for_good(server: Server, tmp_path: Path) -> None:
    account = server.account(phone=PHONE, code=CODE)
    for _ in range(2):
        async with Client.for_server(server, session=str(tmp_path / "me")) as client:
            me = await client.start(phone=PHONE, code=CODE)
            assert me.id == account.id
    assert len(server.requested(functions.auth.SignIn)) == 1
    assert (tmp_path / "me.session").exists()


async def test_a_string_is_logged_in_elsewhere(server: Server) -> None:
    account = server.account(bot_token=TOKEN)
    here = StringStorage()
    async with Client.for_server(server, session=here) as client:
        await client.start(bot_token=TOKEN)
    there = StringStorage(here.save())
    async with Client.for_server(server, session=there) as client:
        assert (client.user_id, client.is_bot) == (account.id, True)
        (me,) = await client.users.get_users(id=[types.InputUserSelf()])
        assert me.id == account.id


async def test_a_session_that_was_ended_elsewhere_logs_in_again(
    server: Server, client: Client
) -> None:
    server.account(bot_token=TOKEN)
    await client.start(bot_token=TOKEN)
    events: list[object] = []
    client.on_event(events.append)
    for session in server.sessions:
        session.key.visitor.account = None
    with pytest.raises(errors.AuthKeyUnregistered):
        await client.users.get_users(id=[types.InputUserSelf()])
    assert [type(each) for each in events] == [LoggedOut]
    assert client.user_id is None
    assert (await client.start(bot_token=TOKEN)).bot


async def test_logging_out_forgets_the_keys_and_disconnects(server: Server, tmp_path: Path) -> None:
    server.account(bot_token=TOKEN)
    client = Client.for_server(server, session=str(tmp_path / "me"))
    async with client:
        await client.start(bot_token=TOKEN)
        await client.log_out()
        with pytest.raises(Closed):
            await client.help.get_config()
    kept = SQLiteStorage(tmp_path / "me")
    state = kept.open()
    kept.close()
    assert state is not None
    assert state.user_id is None
    assert all(each.key is None for each in state.data_centers.values())
    assert server.connections == []


def test_nothing_of_a_login_is_in_its_repr() -> None:
    async def call(request: object) -> None: ...

    shown = repr(login.Login(call, api_id=1, api_hash="secret", ask=Asked().at_terminal))
    assert "secret" not in shown
