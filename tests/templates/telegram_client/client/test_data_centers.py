"""Data centers: where home is, calls that belong elsewhere, and what is remembered of it."""

from collections.abc import AsyncIterator

import pytest
from telegram_client import Client, errors, functions, types
from telegram_client.runtime.crypto import RSAPrivateKey
from telegram_client.runtime.errors import LocalError
from telegram_client.runtime.rpc_errors import rpc_error
from telegram_client.runtime.storage import MemoryStorage
from telegram_client.testing import Cluster, Server

PHONE, CODE, TOKEN = "+31612345678", "12345", "1:token"
GetNearestDc = functions.help.GetNearestDc
LOCATION = types.InputPhotoFileLocation(id=1, access_hash=1, file_reference=b"", thumb_size="")


@pytest.fixture
async def cluster() -> AsyncIterator[Cluster]:
    async with Server.cluster(3) as running:
        yield running


def file_of(server: Server) -> types.upload.File:
    content = f"kept at {server.data_center}".encode()
    return types.upload.File(type=types.storage.FilePng(), mtime=0, bytes_=content)


def keep_files_at(cluster: Cluster, place: int) -> None:
    for server in cluster:
        server.answer(functions.upload.GetFile, rpc_error(303, f"FILE_MIGRATE_{place}"))
    cluster[place].answer(functions.upload.GetFile, file_of(cluster[place]))


async def test_a_phone_that_belongs_elsewhere_moves_home(cluster: Cluster) -> None:
    account = cluster[3].account(phone=PHONE, code=CODE)
    kept = MemoryStorage()
    async with Client.for_server(cluster[1], session=kept) as client:
        me = await client.start(phone=PHONE, code=CODE)
        assert (me.id, client.data_center) == (account.id, 3)
        assert (await client.help.get_nearest_dc()).this_dc == 3
        assert len(cluster[1].requested(functions.auth.SendCode)) == 1
        assert cluster[1].connections == []
    async with Client.for_server(cluster[1], session=kept) as client:
        assert (await client.help.get_nearest_dc()).this_dc == 3


async def test_a_bot_that_belongs_elsewhere_moves_home(cluster: Cluster) -> None:
    cluster[2].account(bot_token=TOKEN)
    async with Client.for_server(cluster[1]) as client:
        await client.start(bot_token=TOKEN)
        assert client.data_center == 2


async def test_an_account_that_moves_takes_its_authorization_along(cluster: Cluster) -> None:
    cluster[1].account(bot_token=TOKEN)
    async with Client.for_server(cluster[1], access="ignore") as client:
        await client.start(bot_token=TOKEN)
        cluster[1].answer(GetNearestDc, rpc_error(303, "USER_MIGRATE_2"))
        assert (await client.help.get_nearest_dc()).this_dc == 2
        assert client.data_center == 2
        (me,) = await client.users.get_users(id=[types.InputUserSelf()])
        assert me.id == client.user_id


async def test_a_file_that_is_elsewhere_is_fetched_there_and_home_stays(
    cluster: Cluster,
) -> None:
    cluster[1].account(bot_token=TOKEN)
    keep_files_at(cluster, 3)
    async with Client.for_server(cluster[1]) as client:
        await client.start(bot_token=TOKEN)
        for _ in range(2):
            file = await client.upload.get_file(location=LOCATION, offset=0, limit=4096)
            assert file == file_of(cluster[3])
        assert client.data_center == 1
        assert len(cluster[3].requested(functions.auth.ImportAuthorization)) == 1
        assert len(cluster[3].connections) == 1


async def test_statistics_are_fetched_where_they_are(cluster: Cluster) -> None:
    graph = types.StatsGraph(json=types.DataJSON(data="{}"))
    cluster[1].answer(functions.stats.LoadAsyncGraph, rpc_error(303, "STATS_MIGRATE_2"))
    cluster[2].answer(functions.stats.LoadAsyncGraph, graph)
    async with Client.for_server(cluster[1]) as client:
        assert await client.stats.load_async_graph(token="t") == graph
        assert client.data_center == 1


async def test_a_data_center_can_be_chosen_by_hand(cluster: Cluster) -> None:
    async with Client.for_server(cluster[1]) as client:
        assert (await client.at(2).help.get_nearest_dc()).this_dc == 2
        assert (await client.at(1).help.get_nearest_dc()).this_dc == 1
        assert (await client.help.get_nearest_dc()).this_dc == 1


async def test_an_authorization_that_was_forgotten_is_imported_again(cluster: Cluster) -> None:
    cluster[1].account(bot_token=TOKEN)
    async with Client.for_server(cluster[1]) as client:
        me = await client.start(bot_token=TOKEN)
        elsewhere = client.at(2)
        assert await elsewhere.users.get_users(id=[types.InputUserSelf()]) == [me]
        for session in cluster[2].sessions:
            session.key.visitor.account = None
        assert await elsewhere.users.get_users(id=[types.InputUserSelf()]) == [me]
        assert client.user_id == me.id


async def test_keys_of_every_data_center_are_remembered(cluster: Cluster) -> None:
    cluster[1].account(bot_token=TOKEN)
    kept = MemoryStorage()
    for _ in range(2):
        async with Client.for_server(cluster[1], session=kept) as client:
            await client.start(bot_token=TOKEN)
            await client.at(2).help.get_config()
    for server in (cluster[1], cluster[2]):
        assert len(server.requested(functions.auth.BindTempAuthKey)) == 1
    assert len(cluster[2].requested(functions.auth.ImportAuthorization)) == 1


async def test_another_account_is_not_taken_for_the_one_before(cluster: Cluster) -> None:
    first, second = (cluster[1].account(bot_token=f"{each}:token") for each in (1, 2))
    async with Client.for_server(cluster[1]) as client:
        for account in (first, second):
            token = account.bot_token
            await client.auth.import_bot_authorization(
                flags=0, api_id=1, api_hash="", bot_auth_token=token
            )
            (me,) = await client.at(2).users.get_users(id=[types.InputUserSelf()])
            assert me.id == account.id


async def test_a_data_center_nobody_knows_is_named(cluster: Cluster) -> None:
    async with Client.for_server(cluster[1]) as client:
        with pytest.raises(LocalError, match="data center 77: neither"):
            await client.at(77).help.get_config()


async def test_servers_that_send_a_call_in_circles_are_not_followed_for_ever(
    cluster: Cluster,
) -> None:
    for server, following in ((1, 2), (2, 3), (3, 1)):
        error = rpc_error(303, f"FILE_MIGRATE_{following}")
        cluster[server].answer(functions.upload.GetFile, error)
    async with Client.for_server(cluster[1]) as client:
        with pytest.raises(errors.FileMigrate):
            await client.upload.get_file(location=LOCATION, offset=0, limit=4096)


async def test_servers_of_ones_own_stay_where_they_are(cluster: Cluster) -> None:
    """Whatever `help.getConfig` says."""
    wrong = types.DcOption(id=2, ip_address="192.0.2.1", port=1)
    async with Client.for_server(cluster[1], cluster[2], timeout=5) as client:
        client._pool.book.learn(types_config(wrong))
        assert (await client.at(2).help.get_nearest_dc()).this_dc == 2


async def test_a_cdn_is_spoken_to_under_its_own_key_without_pfs(
    cluster: Cluster, rsa_key: RSAPrivateKey
) -> None:
    """https://core.telegram.org/cdn"""
    async with Server(data_center=203, key=rsa_key) as cdn:
        option = types.DcOption(id=203, ip_address=cdn.host, port=cdn.port, cdn=True)
        pem = types.CdnPublicKey(dc_id=203, public_key=cdn.public_key)
        cluster[1].answer(functions.help.GetCdnConfig, types.CdnConfig(public_keys=[pem]))
        cdn.answer(functions.upload.GetCdnFile, types.upload.CdnFile(bytes_=b"part"))
        async with Client.for_server(cluster[1]) as client:
            client._pool.book.learn(types_config(option))
            part = await client.at(203).upload.get_cdn_file(file_token=b"", offset=0, limit=1)
            assert part.bytes_ == b"part"
        (request,) = cdn.requests
        assert [each.NAME for each in request.wrappers] == ["invokeWithLayer", "initConnection"]


@pytest.fixture
def rsa_key() -> RSAPrivateKey:
    from cryptography.hazmat.primitives.asymmetric import rsa

    numbers = rsa.generate_private_key(65537, 2048).private_numbers()
    return RSAPrivateKey(numbers.p, numbers.q, 65537)


class types_config:  # noqa: N801 (stands for an object of `types`)
    """As much of a `config` as is looked at."""

    def __init__(self, *options: types.DcOption) -> None:
        self.dc_options = options
