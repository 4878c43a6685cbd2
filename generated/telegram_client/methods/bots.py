"""Methods of the bots namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import bots as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.bots import (
        TypeAccessSettings as bots_TypeAccessSettings,
        TypeBotInfo as bots_TypeBotInfo,
        TypeExportedBotToken as bots_TypeExportedBotToken,
        TypePopularAppBots as bots_TypePopularAppBots,
        TypePreviewInfo as bots_TypePreviewInfo,
        TypeRequestedButton as bots_TypeRequestedButton,
    )
    from ..types.root.bot_command import TypeBotCommand
    from ..types.root.bot_command_scope import TypeBotCommandScope
    from ..types.root.bot_menu_button import TypeBotMenuButton
    from ..types.root.bot_preview_media import TypeBotPreviewMedia
    from ..types.root.chat_admin_rights import TypeChatAdminRights
    from ..types.root.data_json import TypeDataJSON
    from ..types.root.emoji_status import TypeEmojiStatus
    from ..types.root.input_media import TypeInputMedia
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_user import TypeInputUser
    from ..types.root.join_chat_bot_result import TypeJoinChatBotResult
    from ..types.root.keyboard_button import TypeKeyboardButton
    from ..types.root.star_ref_program import TypeStarRefProgram
    from ..types.root.updates import TypeUpdates
    from ..types.root.user import TypeUser
    from ..types.users import TypeUsers as users_TypeUsers


class Bots(Namespace):
    """Methods of the bots namespace."""

    async def add_preview_media(
        self, *, bot: TypeInputUser, lang_code: str, media: TypeInputMedia
    ) -> TypeBotPreviewMedia:
        """Adds a picture or video to the preview of a bot's web app, which people see on its
        profile. For the bot's owner.

        Args:
            bot: A bot of yours that has a main web app.
            lang_code: Language of the preview; empty for users without a preview of their own
                language.
            media: The freshly uploaded picture or video.

        Returns:
            `types.TypeBotPreviewMedia`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.addPreviewMedia.md
        """
        return await self._client(
            functions.AddPreviewMedia(bot=bot, lang_code=lang_code, media=media)
        )

    async def allow_send_message(self, *, bot: TypeInputUser) -> TypeUpdates:
        """Permits a bot to send you messages though you never started it. Apps call it when a web
        app asked and the user agreed.

        Args:
            bot: The bot that may write from now on.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.allowSendMessage.md
        """
        return await self._client(functions.AllowSendMessage(bot=bot))

    async def answer_webhook_json_query(self, *, query_id: int, data: TypeDataJSON) -> bool:
        """Answers a custom query that reached the bot as `types.UpdateBotWebhookJSONQuery`. Rarely
        met: only bots with a special agreement get such queries.

        Args:
            query_id: The `query_id` of the update.
            data: Your answer in JSON.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.DataJsonInvalid: 400 DATA_JSON_INVALID: The JSON text cannot be read or lacks
                required fields; check what you put into `types.DataJSON`.
            errors.QueryIdInvalid: 400 QUERY_ID_INVALID: The query is unknown, answered already or
                too old; answer each query once and soon after it arrives.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.answerWebhookJSONQuery.md
        """
        return await self._client(functions.AnswerWebhookJSONQuery(query_id=query_id, data=data))

    async def can_send_message(self, *, bot: TypeInputUser) -> bool:
        """Tells whether a bot already has leave to write to you without your having started it. If
        not, its web app asks for it and `bots.allow_send_message` grants it.

        Args:
            bot: The bot in question.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.canSendMessage.md
        """
        return await self._client(functions.CanSendMessage(bot=bot))

    async def check_download_file_params(
        self, *, bot: TypeInputUser, file_name: str, url: str
    ) -> bool:
        """Checks whether a web app may offer a file for download. Apps call it before they ask the
        user; an error or false means that the download is refused.

        Args:
            bot: The bot whose web app wants to offer the file.
            file_name: Name under which the file would be saved.
            url: Address of the file.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.checkDownloadFileParams.md
        """
        return await self._client(
            functions.CheckDownloadFileParams(bot=bot, file_name=file_name, url=url)
        )

    async def check_username(self, *, username: str) -> bool:
        """Tells whether a username is still free for a new bot and well formed. Ask before
        `bots.create_bot`.

        Args:
            username: Wanted username, without `@`; it has to end in `bot`.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/bots.checkUsername.md
        """
        return await self._client(functions.CheckUsername(username=username))

    async def create_bot(
        self, *, via_deeplink: bool = False, name: str, username: str, manager_id: TypeInputUser
    ) -> TypeUser:
        """Creates a bot that belongs to you and is run by another bot, without a visit to
        BotFather. Returns the new bot as a user. The managing bot gets access to the token.

        Args:
            via_deeplink: Set when the user came here over a link that asks to create a bot.
            name: Name shown for the new bot.
            username: Its username, tested before with `bots.check_username`.
            manager_id: The bot that is going to manage the new one.

        Returns:
            `types.TypeUser`.

        Source:
            api/methods/bots.createBot.md
        """
        return await self._client(
            functions.CreateBot(
                via_deeplink=via_deeplink, name=name, username=username, manager_id=manager_id
            )
        )

    async def delete_preview_media(
        self, *, bot: TypeInputUser, lang_code: str, media: list[TypeInputMedia]
    ) -> bool:
        """Removes pictures and videos from the preview of your bot's web app.

        Args:
            bot: A bot that you own.
            lang_code: Language of the preview, or an empty string.
            media: Items to remove.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.deletePreviewMedia.md
        """
        return await self._client(
            functions.DeletePreviewMedia(bot=bot, lang_code=lang_code, media=media)
        )

    async def edit_access_settings(
        self,
        *,
        restricted: bool = False,
        bot: TypeInputUser,
        add_users: list[TypeInputUser] | None = None,
    ) -> bool:
        """Opens a managed bot to everybody or restricts it to its owner and chosen people.

        Args:
            restricted: Only the owner and the people in `add_users` may use the bot. Unset,
                everybody may.
            bot: The managed bot.
            add_users: People who get access besides the owner. Useful only with `restricted`.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/bots.editAccessSettings.md
        """
        return await self._client(
            functions.EditAccessSettings(restricted=restricted, bot=bot, add_users=add_users)
        )

    async def edit_preview_media(
        self,
        *,
        bot: TypeInputUser,
        lang_code: str,
        media: TypeInputMedia,
        new_media: TypeInputMedia,
    ) -> TypeBotPreviewMedia:
        """Exchanges one picture or video in the preview of your bot's web app for another, in the
        same place.

        Args:
            bot: A bot that you own.
            lang_code: Language of the preview, or an empty string.
            media: The old picture or video.
            new_media: What takes its place.

        Returns:
            `types.TypeBotPreviewMedia`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.editPreviewMedia.md
        """
        return await self._client(
            functions.EditPreviewMedia(
                bot=bot, lang_code=lang_code, media=media, new_media=new_media
            )
        )

    async def export_bot_token(
        self, *, bot: TypeInputUser, revoke: bool
    ) -> bots_TypeExportedBotToken:
        """Hands out the token with which one can log in as a managed bot. For the owner and for the
        bot that manages it. Keep the token secret: it gives full control.

        Args:
            bot: The managed bot.
            revoke: True makes the former token invalid and issues another.

        Returns:
            `types.bots.TypeExportedBotToken`.

        Source:
            api/methods/bots.exportBotToken.md
        """
        return await self._client(functions.ExportBotToken(bot=bot, revoke=revoke))

    async def get_access_settings(self, *, bot: TypeInputUser) -> bots_TypeAccessSettings:
        """Tells who may use a managed bot: everybody, or only its owner and chosen people.

        Args:
            bot: The managed bot.

        Returns:
            `types.bots.TypeAccessSettings`.

        Source:
            api/methods/bots.getAccessSettings.md
        """
        return await self._client(functions.GetAccessSettings(bot=bot))

    async def get_admined_bots(self) -> list[TypeUser]:
        """Lists the bots you own, for example to pick the one for which you join affiliate
        programs.

        Returns:
            A list of `types.TypeUser`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.getAdminedBots.md
        """
        return await self._client(functions.GetAdminedBots())

    async def get_bot_commands(
        self, *, scope: TypeBotCommandScope, lang_code: str
    ) -> list[TypeBotCommand]:
        """Returns the command list your bot has set for exactly this scope and language; empty if
        there is none.

        Args:
            scope: Scope of the list.
            lang_code: Language of the list, or an empty string.

        Returns:
            A list of `types.TypeBotCommand`.

        Raises:
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.getBotCommands.md
        """
        return await self._client(functions.GetBotCommands(scope=scope, lang_code=lang_code))

    async def get_bot_info(
        self, *, bot: TypeInputUser | None = None, lang_code: str
    ) -> bots_TypeBotInfo:
        """Reads name and descriptions of a bot in one language, as set with `bots.set_bot_info`.

        Args:
            bot: The bot, when its owner asks. Leave out when the bot itself does.
            lang_code: Language of the texts; empty for those without a language.

        Returns:
            `types.bots.TypeBotInfo`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.LangCodeInvalid: 400 LANG_CODE_INVALID: The language code is not known; pass a
                two-letter code such as `en`, or an empty string for all others.
            errors.UserBotInvalid: 400 USER_BOT_INVALID: The bot to work on is not given; a user
                passes one of their own bots, a bot itself leaves the field out.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/bots.getBotInfo.md
        """
        return await self._client(functions.GetBotInfo(bot=bot, lang_code=lang_code))

    async def get_bot_menu_button(self, *, user_id: TypeInputUser) -> TypeBotMenuButton:
        """Tells which menu button a user sees in the chat with your bot.

        Args:
            user_id: The user; `types.InputUserEmpty` for the default button.

        Returns:
            `types.TypeBotMenuButton`.

        Raises:
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.getBotMenuButton.md
        """
        return await self._client(functions.GetBotMenuButton(user_id=user_id))

    async def get_bot_recommendations(self, *, bot: TypeInputUser) -> users_TypeUsers:
        """Suggests bots that resemble a given one, judged by the audience they share. Without
        Premium only some of them are shown.

        Args:
            bot: Bot to find relatives of.

        Returns:
            `types.users.TypeUsers`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.getBotRecommendations.md
        """
        return await self._client(functions.GetBotRecommendations(bot=bot))

    async def get_popular_app_bots(self, *, offset: str, limit: int) -> bots_TypePopularAppBots:
        """Lists bots whose main web apps are popular at the moment, one page at a time.

        Args:
            offset: Empty string to start, then `next_offset` from the answer before.
            limit: How many bots to return at most.

        Returns:
            `types.bots.TypePopularAppBots`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.getPopularAppBots.md
        """
        return await self._client(functions.GetPopularAppBots(offset=offset, limit=limit))

    async def get_preview_info(self, *, bot: TypeInputUser, lang_code: str) -> bots_TypePreviewInfo:
        """Returns the preview of your bot's web app in one language, and in which languages there
        are previews. For the owner; others use `bots.get_preview_medias`.

        Args:
            bot: A bot that you own.
            lang_code: Language of the preview; empty for the general one.

        Returns:
            `types.bots.TypePreviewInfo`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.getPreviewInfo.md
        """
        return await self._client(functions.GetPreviewInfo(bot=bot, lang_code=lang_code))

    async def get_preview_medias(self, *, bot: TypeInputUser) -> list[TypeBotPreviewMedia]:
        """Returns the pictures and videos that present a bot's web app, in your language if the
        owner provided it.

        Args:
            bot: Any bot with a main web app.

        Returns:
            A list of `types.TypeBotPreviewMedia`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.getPreviewMedias.md
        """
        return await self._client(functions.GetPreviewMedias(bot=bot))

    async def get_requested_web_view_button(
        self, *, bot: TypeInputUser, webapp_req_id: str
    ) -> TypeKeyboardButton:
        """Fetches a button that a bot prepared with `bots.request_web_view_button`, so that the app
        can carry the request out. The choice is then sent with `messages.send_bot_requested_peer`.

        Args:
            bot: The bot whose web app is open.
            webapp_req_id: The id that the web app passed on.

        Returns:
            `types.TypeKeyboardButton`.

        Source:
            api/methods/bots.getRequestedWebViewButton.md
        """
        return await self._client(
            functions.GetRequestedWebViewButton(bot=bot, webapp_req_id=webapp_req_id)
        )

    async def invoke_web_view_custom_method(
        self, *, bot: TypeInputUser, custom_method: str, params: TypeDataJSON
    ) -> TypeDataJSON:
        """Passes a call of a special function from a web app on to Telegram and returns the result
        for the web app. Only for apps that display web apps.

        Args:
            bot: The bot whose web app is open.
            custom_method: Name of the function, as the web app gave it.
            params: Arguments in JSON, as the web app gave them.

        Returns:
            `types.TypeDataJSON`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.DataJsonInvalid: 400 DATA_JSON_INVALID: The JSON text cannot be read or lacks
                required fields; check what you put into `types.DataJSON`.
            errors.MethodInvalid: 400 METHOD_INVALID: The method named in the request does not exist
                or cannot be called here; check its name.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.invokeWebViewCustomMethod.md
        """
        return await self._client(
            functions.InvokeWebViewCustomMethod(bot=bot, custom_method=custom_method, params=params)
        )

    async def reorder_preview_medias(
        self, *, bot: TypeInputUser, lang_code: str, order: list[TypeInputMedia]
    ) -> bool:
        """Sets the order of the pictures and videos in the preview of your bot's web app.

        Args:
            bot: A bot that you own.
            lang_code: Language of the preview, or an empty string.
            order: All items in the wanted order.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.reorderPreviewMedias.md
        """
        return await self._client(
            functions.ReorderPreviewMedias(bot=bot, lang_code=lang_code, order=order)
        )

    async def reorder_usernames(self, *, bot: TypeInputUser, order: list[str]) -> bool:
        """Sets the order of a bot's active usernames; the first is the one shown first. For the
        bot's owner.

        Args:
            bot: A bot that you own.
            order: All active usernames in the new order, without `@`.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.UsernameNotModified: 400 USERNAME_NOT_MODIFIED: The username or its state already
                is as requested, so nothing was changed.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.reorderUsernames.md
        """
        return await self._client(functions.ReorderUsernames(bot=bot, order=order))

    async def request_web_view_button(
        self, *, user_id: TypeInputUser, button: TypeKeyboardButton
    ) -> bots_TypeRequestedButton:
        """Prepares a button for a user which your web app may later show him, for example one to
        choose a chat. Returns an id that the web app passes to the Telegram app. For bots.

        Args:
            user_id: The user who may use it.
            button: Kind of request: choose a user, a group or channel, or create a bot.

        Returns:
            `types.bots.TypeRequestedButton`.

        Source:
            api/methods/bots.requestWebViewButton.md
        """
        return await self._client(functions.RequestWebViewButton(user_id=user_id, button=button))

    async def reset_bot_commands(self, *, scope: TypeBotCommandScope, lang_code: str) -> bool:
        """Deletes the bot's command list of one scope and language, so that the next more general
        list is shown.

        Args:
            scope: Scope of the list to delete.
            lang_code: Language of the list to delete; empty for the one without language.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.LangCodeInvalid: 400 LANG_CODE_INVALID: The language code is not known; pass a
                two-letter code such as `en`, or an empty string for all others.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.resetBotCommands.md
        """
        return await self._client(functions.ResetBotCommands(scope=scope, lang_code=lang_code))

    async def send_custom_request(
        self, *, custom_method: str, params: TypeDataJSON
    ) -> TypeDataJSON:
        """Sends a request to one of the special functions that Telegram offers to a few bots; which
        ones exist is not public. Bots only.

        Args:
            custom_method: Name of the function.
            params: Its arguments in JSON.

        Returns:
            `types.TypeDataJSON`.

        Raises:
            errors.DataJsonInvalid: 400 DATA_JSON_INVALID: The JSON text cannot be read or lacks
                required fields; check what you put into `types.DataJSON`.
            errors.MethodInvalid: 400 METHOD_INVALID: The method named in the request does not exist
                or cannot be called here; check its name.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.sendCustomRequest.md
        """
        return await self._client(
            functions.SendCustomRequest(custom_method=custom_method, params=params)
        )

    async def set_bot_broadcast_default_admin_rights(
        self, *, admin_rights: TypeChatAdminRights
    ) -> bool:
        """Sets which admin rights are preselected when somebody adds your bot to a channel as
        administrator. The person can still change them.

        Args:
            admin_rights: Rights proposed to those who add the bot; they can still change them.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.RightsNotModified: 400 RIGHTS_NOT_MODIFIED: The bot already asks for these admin
                rights, so nothing was changed.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.setBotBroadcastDefaultAdminRights.md
        """
        return await self._client(
            functions.SetBotBroadcastDefaultAdminRights(admin_rights=admin_rights)
        )

    async def set_bot_commands(
        self, *, scope: TypeBotCommandScope, lang_code: str, commands: list[TypeBotCommand]
    ) -> bool:
        """Sets the commands that Telegram suggests when a user types `/` to your bot. There is one
        list per scope and language; the most specific that fits is shown. Replaces the former list
        of that scope and language.

        Args:
            scope: For whom the list holds: everybody, private chats, groups, administrators, one
                chat or one member.
            lang_code: Two-letter language code; empty for users whose language has no list of its
                own.
            commands: Up to 100 commands with short explanations; names in lowercase letters, digits
                and underscores, without the slash.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotCommandDescriptionInvalid: 400 BOT_COMMAND_DESCRIPTION_INVALID: A command's
                description is empty or too long; keep it between 1 and 256 characters.
            errors.BotCommandInvalid: 400 BOT_COMMAND_INVALID: A command name is not allowed; use 1
                to 32 lowercase letters, digits and underscores, without the slash.
            errors.LangCodeInvalid: 400 LANG_CODE_INVALID: The language code is not known; pass a
                two-letter code such as `en`, or an empty string for all others.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.setBotCommands.md
        """
        return await self._client(
            functions.SetBotCommands(scope=scope, lang_code=lang_code, commands=commands)
        )

    async def set_bot_group_default_admin_rights(
        self, *, admin_rights: TypeChatAdminRights
    ) -> bool:
        """Sets which admin rights are preselected when somebody adds your bot to a group as
        administrator. The person can still change them.

        Args:
            admin_rights: Rights proposed to those who add the bot; they can still change them.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.RightsNotModified: 400 RIGHTS_NOT_MODIFIED: The bot already asks for these admin
                rights, so nothing was changed.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.setBotGroupDefaultAdminRights.md
        """
        return await self._client(
            functions.SetBotGroupDefaultAdminRights(admin_rights=admin_rights)
        )

    async def set_bot_info(
        self,
        *,
        bot: TypeInputUser | None = None,
        lang_code: str,
        name: str | None = None,
        about: str | None = None,
        description: str | None = None,
    ) -> bool:
        """Changes the bot's name and descriptions in one language. The bot does it for itself, the
        owner's account for any of his bots. Fields that you leave out keep their text.

        Args:
            bot: The bot, when its owner makes the call. Leave out when the bot itself does.
            lang_code: Two-letter language; empty for the texts shown when no translation exists.
            name: New name, up to 64 characters. Leave out to keep what is set.
            about: Short text on the profile page, up to 120 characters. Leave out to keep what is
                set.
            description: Text in the empty chat under "What can this bot do?", up to 512 characters.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.UserBotInvalid: 400 USER_BOT_INVALID: The bot to work on is not given; a user
                passes one of their own bots, a bot itself leaves the field out.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/bots.setBotInfo.md
        """
        return await self._client(
            functions.SetBotInfo(
                bot=bot, lang_code=lang_code, name=name, about=about, description=description
            )
        )

    async def set_bot_menu_button(
        self, *, user_id: TypeInputUser, button: TypeBotMenuButton
    ) -> bool:
        """Chooses what the button beside the input field does in chats with your bot: show the
        commands, open a web app, or the default. Works for one user or for all.

        Args:
            user_id: The user whose button changes; `types.InputUserEmpty` sets the default for
                everybody.
            button: The wanted button.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.ButtonInvalid: 400 BUTTON_INVALID: The menu button cannot be used; check its
                type, text and address.
            errors.ButtonTextInvalid: 400 BUTTON_TEXT_INVALID: The label of the menu button is empty
                or too long; pass another text.
            errors.ButtonUrlInvalid: 400 BUTTON_URL_INVALID: The address of a button cannot be
                opened; pass a full `https://` address or a `tg://` link.
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.setBotMenuButton.md
        """
        return await self._client(functions.SetBotMenuButton(user_id=user_id, button=button))

    async def set_custom_verification(
        self,
        *,
        enabled: bool = False,
        bot: TypeInputUser | None = None,
        peer: TypeInputPeer,
        custom_description: str | None = None,
    ) -> bool:
        """Puts the verification icon of an organisation before a user's or channel's name, or
        removes it. Works only for bots that Telegram has admitted as verifiers.

        Args:
            enabled: Set to verify, unset to take the verification away.
            bot: The verifying bot, when its owner makes the call. Leave out when the bot itself
                does.
            peer: Who is to be verified.
            custom_description: Reason shown on the profile. Possible only if
                `can_modify_custom_description` is set for the bot; otherwise leave out.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.BotVerifierForbidden: 403 BOT_VERIFIER_FORBIDDEN: This bot may not hand out
                verification marks; only bots approved for it by Telegram can.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/bots.setCustomVerification.md
        """
        return await self._client(
            functions.SetCustomVerification(
                enabled=enabled, bot=bot, peer=peer, custom_description=custom_description
            )
        )

    async def set_join_chat_results(self, *, query_id: int, result: TypeJoinChatBotResult) -> bool:
        """Decides about a user who asked to join a chat that your bot guards: admit, refuse, leave
        to the administrators, or have him open a web app first. The question came as
        `types.UpdateBotChatInviteRequester`.

        Args:
            query_id: The `query_id` of that update.
            result: The bot's decision.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/bots.setJoinChatResults.md
        """
        return await self._client(functions.SetJoinChatResults(query_id=query_id, result=result))

    async def toggle_user_emoji_status_permission(
        self, *, bot: TypeInputUser, enabled: bool
    ) -> bool:
        """Allows a bot to change your emoji status, or takes the permission away.

        Args:
            bot: The bot that asks.
            enabled: True to allow.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.toggleUserEmojiStatusPermission.md
        """
        return await self._client(
            functions.ToggleUserEmojiStatusPermission(bot=bot, enabled=enabled)
        )

    async def toggle_username(self, *, bot: TypeInputUser, username: str, active: bool) -> bool:
        """Switches one of a bot's usernames bought on Fragment on or off. For the bot's owner.

        Args:
            bot: A bot that you own.
            username: The username, without `@`.
            active: True makes it work, false switches it off.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.UsernameNotModified: 400 USERNAME_NOT_MODIFIED: The username or its state already
                is as requested, so nothing was changed.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.toggleUsername.md
        """
        return await self._client(
            functions.ToggleUsername(bot=bot, username=username, active=active)
        )

    async def update_star_ref_program(
        self, *, bot: TypeInputUser, commission_permille: int, duration_months: int | None = None
    ) -> TypeStarRefProgram:
        """Starts, changes or ends the affiliate program of your bot: affiliates get a share of what
        people they brought spend. Terms can only be made better for affiliates; an ended program
        stops after 24 hours.

        Args:
            bot: A bot that you own.
            commission_permille: Share for the affiliate in thousandths of the revenue, for example
                50 for 5 %. 0 ends the program.
            duration_months: For how many months after a user's arrival his spending counts. Leave
                out for no end.

        Returns:
            `types.TypeStarRefProgram`.

        Raises:
            errors.BotInvalid: 400 BOT_INVALID: The user passed as the bot is no bot, or not one
                your account may use or manage in this way; pass the right bot with its access hash.
            errors.StarrefAwaitingEnd: 400 STARREF_AWAITING_END: The last affiliate program of this
                bot is still running out; change it after the end date in the bot's full info.
            errors.StarrefPermilleInvalid: 400 STARREF_PERMILLE_INVALID: The commission is out of
                range; stay within the limits (in thousandths) from `help.get_app_config`.
            errors.StarrefPermilleTooLow: 400 STARREF_PERMILLE_TOO_LOW: The commission cannot be set
                so low, nor lower than it was; pass a higher one.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/bots.updateStarRefProgram.md
        """
        return await self._client(
            functions.UpdateStarRefProgram(
                bot=bot, commission_permille=commission_permille, duration_months=duration_months
            )
        )

    async def update_user_emoji_status(
        self, *, user_id: TypeInputUser, emoji_status: TypeEmojiStatus
    ) -> bool:
        """Changes the emoji status of a Premium user on behalf of your bot. The user must have
        allowed it in the web app, see `bots.toggle_user_emoji_status_permission`.

        Args:
            user_id: The user whose status changes.
            emoji_status: New status, optionally with an end date; `types.EmojiStatusEmpty` removes
                it.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.UserBotRequired: 400 USER_BOT_REQUIRED: Only bots may call this; log in with a
                bot token.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.
            errors.UserPermissionDenied: 403 USER_PERMISSION_DENIED: The user has not allowed the
                bot to set the emoji status; ask for it in the mini app.

        Access:
            not users, bots, not bots over a business connection

        Source:
            api/methods/bots.updateUserEmojiStatus.md
        """
        return await self._client(
            functions.UpdateUserEmojiStatus(user_id=user_id, emoji_status=emoji_status)
        )
