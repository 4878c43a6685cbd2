"""Methods of the bots namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

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


class AddPreviewMedia(
    tl.Function["TypeBotPreviewMedia"], id=0x17AEB75A, name="bots.addPreviewMedia"
):
    """Adds a picture or video to the preview of a bot's web app, which people see on its profile.
    For the bot's owner.

    Args:
        bot: A bot of yours that has a main web app.
        lang_code: Language of the preview; empty for users without a preview of their own language.
        media: The freshly uploaded picture or video.

    Source:
        api/methods/bots.addPreviewMedia.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    lang_code: str = tl.string()
    media: TypeInputMedia = tl.boxed("InputMedia")

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class AllowSendMessage(tl.Function["TypeUpdates"], id=0xF132E3EF, name="bots.allowSendMessage"):
    """Permits a bot to send you messages though you never started it. Apps call it when a web app
    asked and the user agreed.

    Args:
        bot: The bot that may write from now on.

    Source:
        api/methods/bots.allowSendMessage.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class AnswerWebhookJSONQuery(
    tl.Function["bool"], id=0xE6213F4D, name="bots.answerWebhookJSONQuery"
):
    """Answers a custom query that reached the bot as `types.UpdateBotWebhookJSONQuery`. Rarely met:
    only bots with a special agreement get such queries.

    Args:
        query_id: The `query_id` of the update.
        data: Your answer in JSON.

    Source:
        api/methods/bots.answerWebhookJSONQuery.md
    """

    query_id: int = tl.int64()
    data: TypeDataJSON = tl.boxed("DataJSON")

    ERRORS = (("DATA_JSON_INVALID", 400), ("QUERY_ID_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class CanSendMessage(tl.Function["bool"], id=0x1359F4E6, name="bots.canSendMessage"):
    """Tells whether a bot already has leave to write to you without your having started it. If not,
    its web app asks for it and `bots.allow_send_message` grants it.

    Args:
        bot: The bot in question.

    Source:
        api/methods/bots.canSendMessage.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckDownloadFileParams(
    tl.Function["bool"], id=0x50077589, name="bots.checkDownloadFileParams"
):
    """Checks whether a web app may offer a file for download. Apps call it before they ask the
    user; an error or false means that the download is refused.

    Args:
        bot: The bot whose web app wants to offer the file.
        file_name: Name under which the file would be saved.
        url: Address of the file.

    Source:
        api/methods/bots.checkDownloadFileParams.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    file_name: str = tl.string()
    url: str = tl.string()

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CheckUsername(tl.Function["bool"], id=0x87F2219B, name="bots.checkUsername"):
    """Tells whether a username is still free for a new bot and well formed. Ask before
    `bots.create_bot`.

    Args:
        username: Wanted username, without `@`; it has to end in `bot`.

    Source:
        api/methods/bots.checkUsername.md
    """

    username: str = tl.string()


class CreateBot(tl.Function["TypeUser"], id=0xE5B17F2B, name="bots.createBot"):
    """Creates a bot that belongs to you and is run by another bot, without a visit to BotFather.
    Returns the new bot as a user. The managing bot gets access to the token.

    Args:
        via_deeplink: Set when the user came here over a link that asks to create a bot.
        name: Name shown for the new bot.
        username: Its username, tested before with `bots.check_username`.
        manager_id: The bot that is going to manage the new one.

    Source:
        api/methods/bots.createBot.md
    """

    flags = tl.flags()
    via_deeplink: bool = tl.true(bit=0, default=False)
    name: str = tl.string()
    username: str = tl.string()
    manager_id: TypeInputUser = tl.boxed("InputUser")


class DeletePreviewMedia(tl.Function["bool"], id=0x2D0135B3, name="bots.deletePreviewMedia"):
    """Removes pictures and videos from the preview of your bot's web app.

    Args:
        bot: A bot that you own.
        lang_code: Language of the preview, or an empty string.
        media: Items to remove.

    Source:
        api/methods/bots.deletePreviewMedia.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    lang_code: str = tl.string()
    media: list[TypeInputMedia] = tl.vector(tl.boxed("InputMedia"))

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class EditAccessSettings(tl.Function["bool"], id=0x31813CD8, name="bots.editAccessSettings"):
    """Opens a managed bot to everybody or restricts it to its owner and chosen people.

    Args:
        restricted: Only the owner and the people in `add_users` may use the bot. Unset, everybody
            may.
        bot: The managed bot.
        add_users: People who get access besides the owner. Useful only with `restricted`.

    Source:
        api/methods/bots.editAccessSettings.md
    """

    flags = tl.flags()
    restricted: bool = tl.true(bit=0, default=False)
    bot: TypeInputUser = tl.boxed("InputUser")
    add_users: list[TypeInputUser] | None = tl.vector(tl.boxed("InputUser"), bit=1, default=None)


class EditPreviewMedia(
    tl.Function["TypeBotPreviewMedia"], id=0x8525606F, name="bots.editPreviewMedia"
):
    """Exchanges one picture or video in the preview of your bot's web app for another, in the same
    place.

    Args:
        bot: A bot that you own.
        lang_code: Language of the preview, or an empty string.
        media: The old picture or video.
        new_media: What takes its place.

    Source:
        api/methods/bots.editPreviewMedia.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    lang_code: str = tl.string()
    media: TypeInputMedia = tl.boxed("InputMedia")
    new_media: TypeInputMedia = tl.boxed("InputMedia")

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ExportBotToken(
    tl.Function["bots_TypeExportedBotToken"], id=0xBD0D99EB, name="bots.exportBotToken"
):
    """Hands out the token with which one can log in as a managed bot. For the owner and for the bot
    that manages it. Keep the token secret: it gives full control.

    Args:
        bot: The managed bot.
        revoke: True makes the former token invalid and issues another.

    Source:
        api/methods/bots.exportBotToken.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    revoke: bool = tl.boolean()


class GetAccessSettings(
    tl.Function["bots_TypeAccessSettings"], id=0x213853A3, name="bots.getAccessSettings"
):
    """Tells who may use a managed bot: everybody, or only its owner and chosen people.

    Args:
        bot: The managed bot.

    Source:
        api/methods/bots.getAccessSettings.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")


class GetAdminedBots(
    tl.Function["list[TypeUser]"],
    id=0xB0711D83,
    name="bots.getAdminedBots",
    result=tl.vector(tl.boxed("User")),
):
    """Lists the bots you own, for example to pick the one for which you join affiliate programs.

    Source:
        api/methods/bots.getAdminedBots.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetBotCommands(
    tl.Function["list[TypeBotCommand]"],
    id=0xE34C0DD6,
    name="bots.getBotCommands",
    result=tl.vector(tl.boxed("BotCommand")),
):
    """Returns the command list your bot has set for exactly this scope and language; empty if there
    is none.

    Args:
        scope: Scope of the list.
        lang_code: Language of the list, or an empty string.

    Source:
        api/methods/bots.getBotCommands.md
    """

    scope: TypeBotCommandScope = tl.boxed("BotCommandScope")
    lang_code: str = tl.string()

    ERRORS = (("USER_BOT_REQUIRED", 400),)
    ACCESS = {"users": False, "bots": True, "business": False}


class GetBotInfo(tl.Function["bots_TypeBotInfo"], id=0xDCD914FD, name="bots.getBotInfo"):
    """Reads name and descriptions of a bot in one language, as set with `bots.set_bot_info`.

    Args:
        bot: The bot, when its owner asks. Leave out when the bot itself does.
        lang_code: Language of the texts; empty for those without a language.

    Source:
        api/methods/bots.getBotInfo.md
    """

    flags = tl.flags()
    bot: TypeInputUser | None = tl.boxed("InputUser", bit=0, default=None)
    lang_code: str = tl.string()

    ERRORS = (("BOT_INVALID", 400), ("LANG_CODE_INVALID", 400), ("USER_BOT_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class GetBotMenuButton(
    tl.Function["TypeBotMenuButton"], id=0x9C60EB28, name="bots.getBotMenuButton"
):
    """Tells which menu button a user sees in the chat with your bot.

    Args:
        user_id: The user; `types.InputUserEmpty` for the default button.

    Source:
        api/methods/bots.getBotMenuButton.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("USER_BOT_REQUIRED", 400),)
    ACCESS = {"users": False, "bots": True, "business": False}


class GetBotRecommendations(
    tl.Function["users_TypeUsers"], id=0xA1B70815, name="bots.getBotRecommendations"
):
    """Suggests bots that resemble a given one, judged by the audience they share. Without Premium
    only some of them are shown.

    Args:
        bot: Bot to find relatives of.

    Source:
        api/methods/bots.getBotRecommendations.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPopularAppBots(
    tl.Function["bots_TypePopularAppBots"], id=0xC2510192, name="bots.getPopularAppBots"
):
    """Lists bots whose main web apps are popular at the moment, one page at a time.

    Args:
        offset: Empty string to start, then `next_offset` from the answer before.
        limit: How many bots to return at most.

    Source:
        api/methods/bots.getPopularAppBots.md
    """

    offset: str = tl.string()
    limit: int = tl.int32()

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPreviewInfo(
    tl.Function["bots_TypePreviewInfo"], id=0x423AB3AD, name="bots.getPreviewInfo"
):
    """Returns the preview of your bot's web app in one language, and in which languages there are
    previews. For the owner; others use `bots.get_preview_medias`.

    Args:
        bot: A bot that you own.
        lang_code: Language of the preview; empty for the general one.

    Source:
        api/methods/bots.getPreviewInfo.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    lang_code: str = tl.string()

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPreviewMedias(
    tl.Function["list[TypeBotPreviewMedia]"],
    id=0xA2A5594D,
    name="bots.getPreviewMedias",
    result=tl.vector(tl.boxed("BotPreviewMedia")),
):
    """Returns the pictures and videos that present a bot's web app, in your language if the owner
    provided it.

    Args:
        bot: Any bot with a main web app.

    Source:
        api/methods/bots.getPreviewMedias.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetRequestedWebViewButton(
    tl.Function["TypeKeyboardButton"], id=0xBF25B7F3, name="bots.getRequestedWebViewButton"
):
    """Fetches a button that a bot prepared with `bots.request_web_view_button`, so that the app can
    carry the request out. The choice is then sent with `messages.send_bot_requested_peer`.

    Args:
        bot: The bot whose web app is open.
        webapp_req_id: The id that the web app passed on.

    Source:
        api/methods/bots.getRequestedWebViewButton.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    webapp_req_id: str = tl.string()


class InvokeWebViewCustomMethod(
    tl.Function["TypeDataJSON"], id=0x087FC5E7, name="bots.invokeWebViewCustomMethod"
):
    """Passes a call of a special function from a web app on to Telegram and returns the result for
    the web app. Only for apps that display web apps.

    Args:
        bot: The bot whose web app is open.
        custom_method: Name of the function, as the web app gave it.
        params: Arguments in JSON, as the web app gave them.

    Source:
        api/methods/bots.invokeWebViewCustomMethod.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    custom_method: str = tl.string()
    params: TypeDataJSON = tl.boxed("DataJSON")

    ERRORS = (("BOT_INVALID", 400), ("DATA_JSON_INVALID", 400), ("METHOD_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderPreviewMedias(tl.Function["bool"], id=0xB627F3AA, name="bots.reorderPreviewMedias"):
    """Sets the order of the pictures and videos in the preview of your bot's web app.

    Args:
        bot: A bot that you own.
        lang_code: Language of the preview, or an empty string.
        order: All items in the wanted order.

    Source:
        api/methods/bots.reorderPreviewMedias.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    lang_code: str = tl.string()
    order: list[TypeInputMedia] = tl.vector(tl.boxed("InputMedia"))

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderUsernames(tl.Function["bool"], id=0x9709B1C2, name="bots.reorderUsernames"):
    """Sets the order of a bot's active usernames; the first is the one shown first. For the bot's
    owner.

    Args:
        bot: A bot that you own.
        order: All active usernames in the new order, without `@`.

    Source:
        api/methods/bots.reorderUsernames.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    order: list[str] = tl.vector(tl.string())

    ERRORS = (("BOT_INVALID", 400), ("USERNAME_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class RequestWebViewButton(
    tl.Function["bots_TypeRequestedButton"], id=0x31A2A35E, name="bots.requestWebViewButton"
):
    """Prepares a button for a user which your web app may later show him, for example one to choose
    a chat. Returns an id that the web app passes to the Telegram app. For bots.

    Args:
        user_id: The user who may use it.
        button: Kind of request: choose a user, a group or channel, or create a bot.

    Source:
        api/methods/bots.requestWebViewButton.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    button: TypeKeyboardButton = tl.boxed("KeyboardButton")


class ResetBotCommands(tl.Function["bool"], id=0x3D8DE0F9, name="bots.resetBotCommands"):
    """Deletes the bot's command list of one scope and language, so that the next more general list
    is shown.

    Args:
        scope: Scope of the list to delete.
        lang_code: Language of the list to delete; empty for the one without language.

    Source:
        api/methods/bots.resetBotCommands.md
    """

    scope: TypeBotCommandScope = tl.boxed("BotCommandScope")
    lang_code: str = tl.string()

    ERRORS = (("LANG_CODE_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SendCustomRequest(tl.Function["TypeDataJSON"], id=0xAA2769ED, name="bots.sendCustomRequest"):
    """Sends a request to one of the special functions that Telegram offers to a few bots; which
    ones exist is not public. Bots only.

    Args:
        custom_method: Name of the function.
        params: Its arguments in JSON.

    Source:
        api/methods/bots.sendCustomRequest.md
    """

    custom_method: str = tl.string()
    params: TypeDataJSON = tl.boxed("DataJSON")

    ERRORS = (("DATA_JSON_INVALID", 400), ("METHOD_INVALID", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SetBotBroadcastDefaultAdminRights(
    tl.Function["bool"], id=0x788464E1, name="bots.setBotBroadcastDefaultAdminRights"
):
    """Sets which admin rights are preselected when somebody adds your bot to a channel as
    administrator. The person can still change them.

    Args:
        admin_rights: Rights proposed to those who add the bot; they can still change them.

    Source:
        api/methods/bots.setBotBroadcastDefaultAdminRights.md
    """

    admin_rights: TypeChatAdminRights = tl.boxed("ChatAdminRights")

    ERRORS = (("RIGHTS_NOT_MODIFIED", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SetBotCommands(tl.Function["bool"], id=0x0517165A, name="bots.setBotCommands"):
    """Sets the commands that Telegram suggests when a user types `/` to your bot. There is one list
    per scope and language; the most specific that fits is shown. Replaces the former list of that
    scope and language.

    Args:
        scope: For whom the list holds: everybody, private chats, groups, administrators, one chat
            or one member.
        lang_code: Two-letter language code; empty for users whose language has no list of its own.
        commands: Up to 100 commands with short explanations; names in lowercase letters, digits and
            underscores, without the slash.

    Source:
        api/methods/bots.setBotCommands.md
    """

    scope: TypeBotCommandScope = tl.boxed("BotCommandScope")
    lang_code: str = tl.string()
    commands: list[TypeBotCommand] = tl.vector(tl.boxed("BotCommand"))

    ERRORS = (
        ("BOT_COMMAND_DESCRIPTION_INVALID", 400),
        ("BOT_COMMAND_INVALID", 400),
        ("LANG_CODE_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
        ("USER_ID_INVALID", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class SetBotGroupDefaultAdminRights(
    tl.Function["bool"], id=0x925EC9EA, name="bots.setBotGroupDefaultAdminRights"
):
    """Sets which admin rights are preselected when somebody adds your bot to a group as
    administrator. The person can still change them.

    Args:
        admin_rights: Rights proposed to those who add the bot; they can still change them.

    Source:
        api/methods/bots.setBotGroupDefaultAdminRights.md
    """

    admin_rights: TypeChatAdminRights = tl.boxed("ChatAdminRights")

    ERRORS = (("RIGHTS_NOT_MODIFIED", 400), ("USER_BOT_REQUIRED", 400))
    ACCESS = {"users": False, "bots": True, "business": False}


class SetBotInfo(tl.Function["bool"], id=0x10CF3123, name="bots.setBotInfo"):
    """Changes the bot's name and descriptions in one language. The bot does it for itself, the
    owner's account for any of his bots. Fields that you leave out keep their text.

    Args:
        bot: The bot, when its owner makes the call. Leave out when the bot itself does.
        lang_code: Two-letter language; empty for the texts shown when no translation exists.
        name: New name, up to 64 characters. Leave out to keep what is set.
        about: Short text on the profile page, up to 120 characters. Leave out to keep what is set.
        description: Text in the empty chat under "What can this bot do?", up to 512 characters.

    Source:
        api/methods/bots.setBotInfo.md
    """

    flags = tl.flags()
    bot: TypeInputUser | None = tl.boxed("InputUser", bit=2, default=None)
    lang_code: str = tl.string()
    name: str | None = tl.string(bit=3, default=None)
    about: str | None = tl.string(bit=0, default=None)
    description: str | None = tl.string(bit=1, default=None)

    ERRORS = (("BOT_INVALID", 400), ("USER_BOT_INVALID", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class SetBotMenuButton(tl.Function["bool"], id=0x4504D54F, name="bots.setBotMenuButton"):
    """Chooses what the button beside the input field does in chats with your bot: show the
    commands, open a web app, or the default. Works for one user or for all.

    Args:
        user_id: The user whose button changes; `types.InputUserEmpty` sets the default for
            everybody.
        button: The wanted button.

    Source:
        api/methods/bots.setBotMenuButton.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    button: TypeBotMenuButton = tl.boxed("BotMenuButton")

    ERRORS = (
        ("BUTTON_INVALID", 400),
        ("BUTTON_TEXT_INVALID", 400),
        ("BUTTON_URL_INVALID", 400),
        ("USER_BOT_REQUIRED", 400),
    )
    ACCESS = {"users": False, "bots": True, "business": False}


class SetCustomVerification(tl.Function["bool"], id=0x8B89DFBD, name="bots.setCustomVerification"):
    """Puts the verification icon of an organisation before a user's or channel's name, or removes
    it. Works only for bots that Telegram has admitted as verifiers.

    Args:
        enabled: Set to verify, unset to take the verification away.
        bot: The verifying bot, when its owner makes the call. Leave out when the bot itself does.
        peer: Who is to be verified.
        custom_description: Reason shown on the profile. Possible only if
            `can_modify_custom_description` is set for the bot; otherwise leave out.

    Source:
        api/methods/bots.setCustomVerification.md
    """

    flags = tl.flags()
    enabled: bool = tl.true(bit=1, default=False)
    bot: TypeInputUser | None = tl.boxed("InputUser", bit=0, default=None)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    custom_description: str | None = tl.string(bit=2, default=None)

    ERRORS = (("BOT_INVALID", 400), ("PEER_ID_INVALID", 400), ("BOT_VERIFIER_FORBIDDEN", 403))
    ACCESS = {"users": True, "bots": True, "business": False}


class SetJoinChatResults(tl.Function["bool"], id=0xE71A4810, name="bots.setJoinChatResults"):
    """Decides about a user who asked to join a chat that your bot guards: admit, refuse, leave to
    the administrators, or have him open a web app first. The question came as
    `types.UpdateBotChatInviteRequester`.

    Args:
        query_id: The `query_id` of that update.
        result: The bot's decision.

    Source:
        api/methods/bots.setJoinChatResults.md
    """

    query_id: int = tl.int64()
    result: TypeJoinChatBotResult = tl.boxed("JoinChatBotResult")


class ToggleUserEmojiStatusPermission(
    tl.Function["bool"], id=0x06DE6392, name="bots.toggleUserEmojiStatusPermission"
):
    """Allows a bot to change your emoji status, or takes the permission away.

    Args:
        bot: The bot that asks.
        enabled: True to allow.

    Source:
        api/methods/bots.toggleUserEmojiStatusPermission.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    enabled: bool = tl.boolean()

    ERRORS = (("BOT_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleUsername(tl.Function["bool"], id=0x053CA973, name="bots.toggleUsername"):
    """Switches one of a bot's usernames bought on Fragment on or off. For the bot's owner.

    Args:
        bot: A bot that you own.
        username: The username, without `@`.
        active: True makes it work, false switches it off.

    Source:
        api/methods/bots.toggleUsername.md
    """

    bot: TypeInputUser = tl.boxed("InputUser")
    username: str = tl.string()
    active: bool = tl.boolean()

    ERRORS = (("BOT_INVALID", 400), ("USERNAME_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateStarRefProgram(
    tl.Function["TypeStarRefProgram"], id=0x778B5AB3, name="bots.updateStarRefProgram"
):
    """Starts, changes or ends the affiliate program of your bot: affiliates get a share of what
    people they brought spend. Terms can only be made better for affiliates; an ended program stops
    after 24 hours.

    Args:
        bot: A bot that you own.
        commission_permille: Share for the affiliate in thousandths of the revenue, for example 50
            for 5 %. 0 ends the program.
        duration_months: For how many months after a user's arrival his spending counts. Leave out
            for no end.

    Source:
        api/methods/bots.updateStarRefProgram.md
    """

    flags = tl.flags()
    bot: TypeInputUser = tl.boxed("InputUser")
    commission_permille: int = tl.int32()
    duration_months: int | None = tl.int32(bit=0, default=None)

    ERRORS = (
        ("BOT_INVALID", 400),
        ("STARREF_AWAITING_END", 400),
        ("STARREF_PERMILLE_INVALID", 400),
        ("STARREF_PERMILLE_TOO_LOW", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateUserEmojiStatus(tl.Function["bool"], id=0xED9F30C5, name="bots.updateUserEmojiStatus"):
    """Changes the emoji status of a Premium user on behalf of your bot. The user must have allowed
    it in the web app, see `bots.toggle_user_emoji_status_permission`.

    Args:
        user_id: The user whose status changes.
        emoji_status: New status, optionally with an end date; `types.EmojiStatusEmpty` removes it.

    Source:
        api/methods/bots.updateUserEmojiStatus.md
    """

    user_id: TypeInputUser = tl.boxed("InputUser")
    emoji_status: TypeEmojiStatus = tl.boxed("EmojiStatus")

    ERRORS = (("USER_BOT_REQUIRED", 400), ("USER_ID_INVALID", 400), ("USER_PERMISSION_DENIED", 403))
    ACCESS = {"users": False, "bots": True, "business": False}
