"""Methods of the root namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import root as functions
from ..runtime import tl
from ..runtime.caller import Caller

if TYPE_CHECKING:
    from ..types.root.input_client_proxy import TypeInputClientProxy
    from ..types.root.json_value import TypeJSONValue
    from ..types.root.message_range import TypeMessageRange


class Root(Caller):
    """Methods of the root namespace."""

    async def init_connection(
        self,
        *,
        api_id: int,
        device_model: str,
        system_version: str,
        app_version: str,
        system_lang_code: str,
        lang_pack: str,
        lang_code: str,
        proxy: TypeInputClientProxy | None = None,
        params: TypeJSONValue | None = None,
        query: tl.Function[tl.X],
    ) -> tl.X:
        """Introduces your application to the server and runs a request along with it. Needed once
        on each new connection or whenever something here changes, inside `invoke_with_layer`. The
        texts appear in the user's list of active sessions.

        Args:
            api_id: Number of your application, from my.telegram.org.
            device_model: Name of the device, such as `ThinkPad X1`; must not be empty.
            system_version: Operating system with version, such as `Debian 12`.
            app_version: Version of your application; must not be empty.
            system_lang_code: Language of the operating system, such as `en-US`.
            lang_pack: Name of the official app whose texts you use; empty for any other
                application.
            lang_code: Language of the user interface, such as `en`; some server texts follow it.
            proxy: Address of the MTProxy in use. Leave out when connecting directly.
            params: JSON object with extras, such as `tz_offset`, the seconds by which local time is
                ahead of UTC. May be left out.
            query: The request to run, mostly `help.get_config`.

        Returns:
            The query's result.

        Raises:
            errors.ConnectionLayerInvalid: 400 CONNECTION_LAYER_INVALID: The server does not know
                this API layer; wrap the first request in `invoke_with_layer` with a layer that
                exists.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/initConnection.md
        """
        return await self(
            functions.InitConnection(
                api_id=api_id,
                device_model=device_model,
                system_version=system_version,
                app_version=app_version,
                system_lang_code=system_lang_code,
                lang_pack=lang_pack,
                lang_code=lang_code,
                proxy=proxy,
                params=params,
                query=query,
            )
        )

    async def invoke_after_msg(self, *, msg_id: int, query: tl.Function[tl.X]) -> tl.X:
        """Runs another request only after an earlier one, which is still on its way, has been
        executed. Wrap requests in it when their order matters, such as two messages sent in a row.

        Args:
            msg_id: MTProto message id of the request to wait for, sent in the same session.
            query: The request to run.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeAfterMsg.md
        """
        return await self(functions.InvokeAfterMsg(msg_id=msg_id, query=query))

    async def invoke_after_msgs(self, *, msg_ids: list[int], query: tl.Function[tl.X]) -> tl.X:
        """Runs another request only after all of several earlier ones have been executed. The
        plural of `invoke_after_msg`.

        Args:
            msg_ids: MTProto message ids of the requests to wait for, sent in the same session.
            query: The request to run.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeAfterMsgs.md
        """
        return await self(functions.InvokeAfterMsgs(msg_ids=msg_ids, query=query))

    async def invoke_with_apns_secret(
        self, *, nonce: str, secret: str, query: tl.Function[tl.X]
    ) -> tl.X:
        """Repeats a request that failed with an error starting `APNS_VERIFY_CHECK_`, now with a
        proof that it comes from the genuine iOS app. Only the official app receives the proof.

        Args:
            nonce: The value that followed the error's prefix.
            secret: Secret delivered by a push notification for that nonce.
            query: The failed request again.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithApnsSecret.md
        """
        return await self(functions.InvokeWithApnsSecret(nonce=nonce, secret=secret, query=query))

    async def invoke_with_business_connection(
        self, *, connection_id: str, query: tl.Function[tl.X]
    ) -> tl.X:
        """Lets a bot act in the name of a business user who connected it, for example answer that
        user's customers. Only some methods may be wrapped, and the user's settings say in which
        chats.

        Args:
            connection_id: Id of the connection, from `types.UpdateBotBusinessConnect` or a business
                message update.
            query: The request to run as that user.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithBusinessConnection.md
        """
        return await self(
            functions.InvokeWithBusinessConnection(connection_id=connection_id, query=query)
        )

    async def invoke_with_google_play_integrity(
        self, *, nonce: str, token: str, query: tl.Function[tl.X]
    ) -> tl.X:
        """Repeats a request that failed with an error starting `INTEGRITY_CHECK_CLASSIC_`, now with
        a proof that it comes from the genuine Android app. Only the official app can produce the
        proof.

        Args:
            nonce: The value that followed the error's prefix.
            token: Play Integrity token made for that nonce.
            query: The failed request again.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithGooglePlayIntegrity.md
        """
        return await self(
            functions.InvokeWithGooglePlayIntegrity(nonce=nonce, token=token, query=query)
        )

    async def invoke_with_layer(self, *, layer: int, query: tl.Function[tl.X]) -> tl.X:
        """States which version (layer) of the API schema you speak and runs a request. Put it
        around `init_connection` in the first request of each connection; the server remembers the
        layer for the authorization key.

        Args:
            layer: Number of the layer; 228 for this schema.
            query: The request to run, usually an `init_connection`.

        Returns:
            The query's result.

        Raises:
            errors.AuthBytesInvalid: 400 AUTH_BYTES_INVALID: The authorization brought from another
                data center is wrong, used or too old; get a new one with
                `auth.export_authorization` and import it at once.
            errors.CdnMethodInvalid: 400 CDN_METHOD_INVALID: This request was sent to a CDN data
                center, which only hands out file parts; send it to the main data center.
            errors.ConnectionApiIdInvalid: 400 CONNECTION_API_ID_INVALID: The `api_id` given in
                `init_connection` is wrong; use the one from my.telegram.org.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.InviteHashExpired: 406 INVITE_HASH_EXPIRED: The invite link has run out, was
                revoked or never belonged to this chat; ask for a new one.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithLayer.md
        """
        return await self(functions.InvokeWithLayer(layer=layer, query=query))

    async def invoke_with_messages_range(
        self, *, range: TypeMessageRange, query: tl.Function[tl.X]
    ) -> tl.X:
        """Runs a request on only a part of the message history. Used during a data export, with
        ranges from `messages.get_split_ranges`, inside `invoke_with_takeout`.

        Args:
            range: The span of message ids to look at.
            query: The request to run, for instance `messages.get_history`.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithMessagesRange.md
        """
        return await self(functions.InvokeWithMessagesRange(range=range, query=query))

    async def invoke_with_re_captcha(self, *, token: str, query: tl.Function[tl.X]) -> tl.X:
        """Repeats a request that failed with an error starting `RECAPTCHA_CHECK_`, now with the
        token of a solved reCAPTCHA. The error names the action and the site key to use.

        Args:
            token: Token returned by reCAPTCHA.
            query: The failed request again.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithReCaptcha.md
        """
        return await self(functions.InvokeWithReCaptcha(token=token, query=query))

    async def invoke_with_takeout(self, *, takeout_id: int, query: tl.Function[tl.X]) -> tl.X:
        """Runs a request as part of a data export, where rate limits are milder. Open the export
        with `account.init_takeout_session` and end it with `account.finish_takeout_session`, itself
        wrapped like this.

        Args:
            takeout_id: The `id` of the `types.account.Takeout` that opened the export.
            query: The request to run; only reading ones make sense.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithTakeout.md
        """
        return await self(functions.InvokeWithTakeout(takeout_id=takeout_id, query=query))

    async def invoke_without_updates(self, *, query: tl.Function[tl.X]) -> tl.X:
        """Runs a request without turning the connection into one that receives updates. Meant for
        extra sessions, such as those that only transfer files.

        Args:
            query: The request to run.

        Returns:
            The query's result.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/invokeWithoutUpdates.md
        """
        return await self(functions.InvokeWithoutUpdates(query=query))
