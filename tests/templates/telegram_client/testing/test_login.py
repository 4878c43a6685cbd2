"""Accounts: logging in by phone, password and token, and moving between data centers."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from telegram_client import functions, types
from telegram_client.runtime.crypto import SrpParameters, check_password
from telegram_client.runtime.errors import LocalError
from telegram_client.runtime.rpc_errors import RpcError
from telegram_client.testing import Cluster, Server

from tests.templates.telegram_client.testing.peer import Peer

Connect = Callable[..., Awaitable[Peer]]

SELF = functions.users.GetUsers(id=[types.InputUserSelf()])
PHONE = "+999 662-1234"


async def send_code(peer: Peer, phone: str = PHONE) -> Any:
    settings = types.CodeSettings()
    return await peer.call(
        functions.auth.SendCode(phone_number=phone, api_id=1, api_hash="", settings=settings)
    )


async def sign_in(peer: Peer, sent: Any, code: str, phone: str = PHONE) -> Any:
    return await peer.call(
        functions.auth.SignIn(
            phone_number=phone, phone_code_hash=sent.phone_code_hash, phone_code=code
        )
    )


async def log_in_as_bot(peer: Peer, token: str) -> Any:
    return await peer.call(
        functions.auth.ImportBotAuthorization(flags=0, api_id=1, api_hash="", bot_auth_token=token)
    )


async def prove(peer: Peer, password: str) -> Any:
    asked = await peer.call(functions.account.GetPassword())
    algorithm = asked.current_algo
    parameters = SrpParameters(algorithm.salt1, algorithm.salt2, algorithm.g, algorithm.p)
    proof = check_password(parameters, password, asked.srp_B, os.urandom)
    answer = types.InputCheckPasswordSRP(srp_id=asked.srp_id, A=proof.a, M1=proof.m1)
    return await peer.call(functions.auth.CheckPassword(password=answer))


async def test_a_person_logs_in_with_a_code(server: Server, peer: Peer) -> None:
    account = server.account(phone=PHONE, code="22222", name="Ann")
    sent = await send_code(peer)
    with pytest.raises(RpcError, match="PHONE_CODE_INVALID"):
        await sign_in(peer, sent, "11111")
    authorization = await sign_in(peer, sent, "22222")
    assert (authorization.user.id, authorization.user.first_name) == (account.id, "Ann")
    (user,) = await peer.call(SELF)
    assert (user.id, user.self_, user.phone) == (account.id, True, "9996621234")
    assert server.sessions[0].user_id == account.id
    assert (await peer.call(functions.updates.GetState())).pts == 1


async def test_a_code_is_good_once(server: Server, peer: Peer) -> None:
    server.account(phone=PHONE)
    sent = await send_code(peer)
    await sign_in(peer, sent, "12345")
    with pytest.raises(RpcError, match="PHONE_CODE_EXPIRED"):
        await sign_in(peer, sent, "12345")


async def test_a_code_can_be_sent_again_and_cancelled(server: Server, peer: Peer) -> None:
    server.account(phone=PHONE)
    sent = await send_code(peer)
    query = {"phone_number": PHONE, "phone_code_hash": sent.phone_code_hash}
    again = await peer.call(functions.auth.ResendCode(**query))
    assert again.phone_code_hash == sent.phone_code_hash
    assert await peer.call(functions.auth.CancelCode(**query)) is True
    with pytest.raises(RpcError, match="PHONE_CODE_EXPIRED"):
        await sign_in(peer, sent, "12345")


async def test_a_number_without_an_account_would_have_to_sign_up(peer: Peer) -> None:
    answer = await sign_in(peer, await send_code(peer), "12345")
    assert isinstance(answer, types.auth.AuthorizationSignUpRequired)
    with pytest.raises(RpcError, match="PHONE_NUMBER_INVALID"):
        await send_code(peer, "abc")


async def test_a_password_is_proved_after_the_code(server: Server, peer: Peer) -> None:
    account = server.account(phone=PHONE, password="correct horse")
    with pytest.raises(RpcError, match="SESSION_PASSWORD_NEEDED"):
        await sign_in(peer, await send_code(peer), "12345")
    with pytest.raises(RpcError, match="AUTH_KEY_UNREGISTERED"):
        await peer.call(SELF)
    with pytest.raises(RpcError, match="PASSWORD_HASH_INVALID"):
        await prove(peer, "wrong horse")
    assert (await prove(peer, "correct horse")).user.id == account.id
    assert server.sessions[0].user_id == account.id


async def test_a_challenge_is_good_once(server: Server, peer: Peer) -> None:
    server.account(phone=PHONE, password="secret")
    with pytest.raises(RpcError, match="SESSION_PASSWORD_NEEDED"):
        await sign_in(peer, await send_code(peer), "12345")
    await peer.call(functions.account.GetPassword())
    old = types.InputCheckPasswordSRP(srp_id=1, A=bytes(256), M1=bytes(32))
    with pytest.raises(RpcError, match="SRP_ID_INVALID"):
        await peer.call(functions.auth.CheckPassword(password=old))


async def test_a_bot_logs_in_with_its_token_and_out(server: Server, peer: Peer) -> None:
    account = server.account(bot_token="1:abc")
    with pytest.raises(RpcError, match="ACCESS_TOKEN_INVALID"):
        await log_in_as_bot(peer, "1:abd")
    user = (await log_in_as_bot(peer, "1:abc")).user
    assert (user.id, user.bot) == (account.id, True)
    await peer.call(functions.auth.LogOut())
    with pytest.raises(RpcError, match="AUTH_KEY_UNREGISTERED"):
        await peer.call(SELF)


async def test_an_account_belongs_to_the_permanent_key(server: Server, connect: Connect) -> None:
    account = server.account(bot_token="1:abc")
    maker = await Peer(server).open()
    permanent = await maker.exchange()
    for _ in range(2):
        peer = await connect(server, key=await maker.exchange(expires_in=3600))
        await peer.bind(permanent)
        if server.sessions[0].user_id is None:
            await log_in_as_bot(peer, "1:abc")
    assert (await peer.call(SELF))[0].id == account.id
    assert await peer.call(functions.auth.DropTempAuthKeys(except_auth_keys=[])) is True
    assert len([each for each in server.sessions if each.user_id == account.id]) == 1
    await maker.close()


@pytest.mark.parametrize("how", [{}, {"phone": "1", "bot_token": "2"}])
def test_an_account_is_a_person_or_a_bot(how: dict[str, str]) -> None:
    with pytest.raises(LocalError, match="a phone number or a bot token"):
        Server().account(**how)


# Several data centers.


@pytest.fixture
async def cluster() -> AsyncIterator[Cluster]:
    async with Server.cluster(3) as cluster:
        yield cluster


async def test_each_data_center_names_all(cluster: Cluster, connect: Connect) -> None:
    for server in cluster:
        config = await (await connect(server)).call(functions.help.GetConfig())
        options = [(each.id, each.port) for each in config.dc_options]
        assert options == [(number, cluster[number].port) for number in (1, 2, 3)]
        assert config.this_dc == server.data_center


async def test_an_account_is_at_home_in_one_data_center(cluster: Cluster, connect: Connect) -> None:
    cluster[3].account(phone=PHONE)
    cluster[1].account(bot_token="1:abc")
    peer = await connect(cluster[2])
    with pytest.raises(RpcError, match="303 PHONE_MIGRATE_3"):
        await send_code(peer)
    with pytest.raises(RpcError, match="303 USER_MIGRATE_1"):
        await log_in_as_bot(peer, "1:abc")


async def test_an_authorization_is_carried_over_once(cluster: Cluster, connect: Connect) -> None:
    account = cluster[1].account(bot_token="1:abc")
    home, away, third = [await connect(server) for server in cluster]
    with pytest.raises(RpcError, match="AUTH_KEY_UNREGISTERED"):
        await home.call(functions.auth.ExportAuthorization(dc_id=2))
    await log_in_as_bot(home, "1:abc")
    exported = await home.call(functions.auth.ExportAuthorization(dc_id=2))
    query = functions.auth.ImportAuthorization(id=exported.id, bytes_=exported.bytes_)
    imported = await away.call(query)
    assert imported.user.id == account.id
    assert (await away.call(SELF))[0].id == account.id
    for peer in (away, third):
        with pytest.raises(RpcError, match="AUTH_BYTES_INVALID"):
            await peer.call(query)


@pytest.mark.parametrize("data_center", [1, 4])
async def test_an_authorization_is_exported_to_another_data_center(
    cluster: Cluster, connect: Connect, data_center: int
) -> None:
    cluster[1].account(bot_token="1:abc")
    peer = await connect(cluster[1])
    await log_in_as_bot(peer, "1:abc")
    with pytest.raises(RpcError, match="DC_ID_INVALID"):
        await peer.call(functions.auth.ExportAuthorization(dc_id=data_center))


async def test_an_answer_can_be_given_at_all_data_centers(
    cluster: Cluster, connect: Connect
) -> None:
    cluster.answer(functions.account.UpdateStatus, True)
    for server in cluster:
        peer = await connect(server)
        assert await peer.call(functions.account.UpdateStatus(offline=True)) is True
    assert len(cluster) == 3
