"""Methods of the root namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.input_client_proxy import TypeInputClientProxy
    from ..types.root.json_value import TypeJSONValue
    from ..types.root.message_range import TypeMessageRange


class InitConnection(tl.Function[tl.X], id=0xC1CD5EA9, name="initConnection"):
    """Introduces your application to the server and runs a request along with it. Needed once on
    each new connection or whenever something here changes, inside `invoke_with_layer`. The texts
    appear in the user's list of active sessions.

    Args:
        api_id: Number of your application, from my.telegram.org.
        device_model: Name of the device, such as `ThinkPad X1`; must not be empty.
        system_version: Operating system with version, such as `Debian 12`.
        app_version: Version of your application; must not be empty.
        system_lang_code: Language of the operating system, such as `en-US`.
        lang_pack: Name of the official app whose texts you use; empty for any other application.
        lang_code: Language of the user interface, such as `en`; some server texts follow it.
        proxy: Address of the MTProxy in use. Leave out when connecting directly.
        params: JSON object with extras, such as `tz_offset`, the seconds by which local time is
            ahead of UTC. May be left out.
        query: The request to run, mostly `help.get_config`.

    Source:
        api/methods/initConnection.md
    """

    flags = tl.flags()
    api_id: int = tl.int32()
    device_model: str = tl.string()
    system_version: str = tl.string()
    app_version: str = tl.string()
    system_lang_code: str = tl.string()
    lang_pack: str = tl.string()
    lang_code: str = tl.string()
    proxy: TypeInputClientProxy | None = tl.boxed("InputClientProxy", bit=0, default=None)
    params: TypeJSONValue | None = tl.boxed("JSONValue", bit=1, default=None)
    query: tl.Function[tl.X] = tl.function()

    ERRORS = (("CONNECTION_LAYER_INVALID", 400),)
    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeAfterMsg(tl.Function[tl.X], id=0xCB9F372D, name="invokeAfterMsg"):
    """Runs another request only after an earlier one, which is still on its way, has been executed.
    Wrap requests in it when their order matters, such as two messages sent in a row.

    Args:
        msg_id: MTProto message id of the request to wait for, sent in the same session.
        query: The request to run.

    Source:
        api/methods/invokeAfterMsg.md
    """

    msg_id: int = tl.int64()
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeAfterMsgs(tl.Function[tl.X], id=0x3DC4B4F0, name="invokeAfterMsgs"):
    """Runs another request only after all of several earlier ones have been executed. The plural of
    `invoke_after_msg`.

    Args:
        msg_ids: MTProto message ids of the requests to wait for, sent in the same session.
        query: The request to run.

    Source:
        api/methods/invokeAfterMsgs.md
    """

    msg_ids: list[int] = tl.vector(tl.int64())
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithApnsSecret(tl.Function[tl.X], id=0x0DAE54F8, name="invokeWithApnsSecret"):
    """Repeats a request that failed with an error starting `APNS_VERIFY_CHECK_`, now with a proof
    that it comes from the genuine iOS app. Only the official app receives the proof.

    Args:
        nonce: The value that followed the error's prefix.
        secret: Secret delivered by a push notification for that nonce.
        query: The failed request again.

    Source:
        api/methods/invokeWithApnsSecret.md
    """

    nonce: str = tl.string()
    secret: str = tl.string(secret=True)
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithBusinessConnection(
    tl.Function[tl.X], id=0xDD289F8E, name="invokeWithBusinessConnection"
):
    """Lets a bot act in the name of a business user who connected it, for example answer that
    user's customers. Only some methods may be wrapped, and the user's settings say in which chats.

    Args:
        connection_id: Id of the connection, from `types.UpdateBotBusinessConnect` or a business
            message update.
        query: The request to run as that user.

    Source:
        api/methods/invokeWithBusinessConnection.md
    """

    connection_id: str = tl.string()
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithGooglePlayIntegrity(
    tl.Function[tl.X], id=0x1DF92984, name="invokeWithGooglePlayIntegrity"
):
    """Repeats a request that failed with an error starting `INTEGRITY_CHECK_CLASSIC_`, now with a
    proof that it comes from the genuine Android app. Only the official app can produce the proof.

    Args:
        nonce: The value that followed the error's prefix.
        token: Play Integrity token made for that nonce.
        query: The failed request again.

    Source:
        api/methods/invokeWithGooglePlayIntegrity.md
    """

    nonce: str = tl.string()
    token: str = tl.string(secret=True)
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithLayer(tl.Function[tl.X], id=0xDA9B0D0D, name="invokeWithLayer"):
    """States which version (layer) of the API schema you speak and runs a request. Put it around
    `init_connection` in the first request of each connection; the server remembers the layer for
    the authorization key.

    Args:
        layer: Number of the layer; 228 for this schema.
        query: The request to run, usually an `init_connection`.

    Source:
        api/methods/invokeWithLayer.md
    """

    layer: int = tl.int32()
    query: tl.Function[tl.X] = tl.function()

    ERRORS = (
        ("AUTH_BYTES_INVALID", 400),
        ("CDN_METHOD_INVALID", 400),
        ("CONNECTION_API_ID_INVALID", 400),
        ("CHAT_WRITE_FORBIDDEN", 403),
        ("INVITE_HASH_EXPIRED", 406),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithMessagesRange(tl.Function[tl.X], id=0x365275F2, name="invokeWithMessagesRange"):
    """Runs a request on only a part of the message history. Used during a data export, with ranges
    from `messages.get_split_ranges`, inside `invoke_with_takeout`.

    Args:
        range: The span of message ids to look at.
        query: The request to run, for instance `messages.get_history`.

    Source:
        api/methods/invokeWithMessagesRange.md
    """

    range: TypeMessageRange = tl.boxed("MessageRange")
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithReCaptcha(tl.Function[tl.X], id=0xADBB0F94, name="invokeWithReCaptcha"):
    """Repeats a request that failed with an error starting `RECAPTCHA_CHECK_`, now with the token
    of a solved reCAPTCHA. The error names the action and the site key to use.

    Args:
        token: Token returned by reCAPTCHA.
        query: The failed request again.

    Source:
        api/methods/invokeWithReCaptcha.md
    """

    token: str = tl.string(secret=True)
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithTakeout(tl.Function[tl.X], id=0xACA9FD2E, name="invokeWithTakeout"):
    """Runs a request as part of a data export, where rate limits are milder. Open the export with
    `account.init_takeout_session` and end it with `account.finish_takeout_session`, itself wrapped
    like this.

    Args:
        takeout_id: The `id` of the `types.account.Takeout` that opened the export.
        query: The request to run; only reading ones make sense.

    Source:
        api/methods/invokeWithTakeout.md
    """

    takeout_id: int = tl.int64()
    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}


class InvokeWithoutUpdates(tl.Function[tl.X], id=0xBF9459B7, name="invokeWithoutUpdates"):
    """Runs a request without turning the connection into one that receives updates. Meant for extra
    sessions, such as those that only transfer files.

    Args:
        query: The request to run.

    Source:
        api/methods/invokeWithoutUpdates.md
    """

    query: tl.Function[tl.X] = tl.function()

    ACCESS = {"users": True, "bots": True, "business": False}
