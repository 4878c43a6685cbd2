"""Constructors of messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.available_effect import TypeAvailableEffect
    from .root.available_reaction import TypeAvailableReaction
    from .root.bot_app import TypeBotApp as root_TypeBotApp
    from .root.bot_inline_result import TypeBotInlineResult
    from .root.chat import TypeChat
    from .root.chat_admin_with_invites import TypeChatAdminWithInvites
    from .root.chat_full import TypeChatFull as root_TypeChatFull
    from .root.chat_invite_importer import TypeChatInviteImporter
    from .root.dialog import TypeDialog
    from .root.dialog_filter import TypeDialogFilter
    from .root.document import TypeDocument
    from .root.emoji_group import TypeEmojiGroup
    from .root.encrypted_file import TypeEncryptedFile
    from .root.exported_chat_invite import TypeExportedChatInvite as root_TypeExportedChatInvite
    from .root.forum_topic import TypeForumTopic
    from .root.high_score import TypeHighScore
    from .root.inline_bot_switch_pm import TypeInlineBotSwitchPM
    from .root.inline_bot_web_view import TypeInlineBotWebView
    from .root.inline_query_peer_type import TypeInlineQueryPeerType
    from .root.message import TypeMessage
    from .root.message_media import TypeMessageMedia
    from .root.message_peer_reaction import TypeMessagePeerReaction
    from .root.message_peer_vote import TypeMessagePeerVote
    from .root.message_views import TypeMessageViews as root_TypeMessageViews
    from .root.messages_filter import TypeMessagesFilter
    from .root.missing_invitee import TypeMissingInvitee
    from .root.peer_settings import TypePeerSettings as root_TypePeerSettings
    from .root.quick_reply import TypeQuickReply
    from .root.reaction import TypeReaction
    from .root.rich_message import TypeRichMessage
    from .root.saved_dialog import TypeSavedDialog
    from .root.saved_reaction_tag import TypeSavedReactionTag
    from .root.search_posts_flood import TypeSearchPostsFlood
    from .root.search_results_calendar_period import TypeSearchResultsCalendarPeriod
    from .root.search_results_position import TypeSearchResultsPosition
    from .root.sponsored_message import TypeSponsoredMessage
    from .root.sticker_keyword import TypeStickerKeyword
    from .root.sticker_pack import TypeStickerPack
    from .root.sticker_set import TypeStickerSet as root_TypeStickerSet
    from .root.sticker_set_covered import TypeStickerSetCovered
    from .root.text_with_entities import TypeTextWithEntities
    from .root.updates import TypeUpdates
    from .root.user import TypeUser
    from .root.web_page import TypeWebPage as root_TypeWebPage
    from .updates import TypeState as updates_TypeState


class AffectedFoundMessages(tl.Constructor, id=0xEF8D3E6C, name="messages.affectedFoundMessages"):
    """Messages found by a criterion were deleted, perhaps not yet all.

    Attributes:
        pts: Event position after the change.
        pts_count: How many events this made; compare with your own position to notice gaps.
        offset: 0 when everything is done; otherwise the same call is needed again.
        messages: Numbers of the deleted messages.

    Source:
        api/constructors/messages.affectedFoundMessages.md
    """

    pts: int = tl.int32()
    pts_count: int = tl.int32()
    offset: int = tl.int32()
    messages: list[int] = tl.vector(tl.int32())


class AffectedHistory(tl.Constructor, id=0xB45C69D1, name="messages.affectedHistory"):
    """Part of a history was deleted or marked as read. Repeat the request while `offset` is not 0.

    Attributes:
        pts: Event position after the change.
        pts_count: How many events this made; compare with your own position to notice gaps.
        offset: 0 when everything is done; otherwise the same call is needed again.

    Source:
        api/constructors/messages.affectedHistory.md
    """

    pts: int = tl.int32()
    pts_count: int = tl.int32()
    offset: int = tl.int32()


class AffectedMessages(tl.Constructor, id=0x84D19185, name="messages.affectedMessages"):
    """Certain messages were deleted or marked as read.

    Attributes:
        pts: Event position after the change.
        pts_count: How many events this made; compare with your own position to notice gaps.

    Source:
        api/constructors/messages.affectedMessages.md
    """

    pts: int = tl.int32()
    pts_count: int = tl.int32()


class AllStickersNotModified(tl.Constructor, id=0xE86602C3, name="messages.allStickersNotModified"):
    """Your installed sticker sets have not changed.

    Source:
        api/constructors/messages.allStickersNotModified.md
    """


class AllStickers(tl.Constructor, id=0xCDBBCEBB, name="messages.allStickers"):
    """Sticker sets that you installed, without the stickers themselves.

    Attributes:
        hash: Send it with the next request of the same kind.
        sets: The sets in your order; load the contents with `messages.get_sticker_set`.

    Source:
        api/constructors/messages.allStickers.md
    """

    hash: int = tl.int64()
    sets: list[root_TypeStickerSet] = tl.vector(tl.boxed("StickerSet"))


class ArchivedStickers(tl.Constructor, id=0x4FCBA9C8, name="messages.archivedStickers"):
    """Sticker sets that were put aside because you installed too many.

    Attributes:
        count: How many are archived in all.
        sets: Sets on this page.

    Source:
        api/constructors/messages.archivedStickers.md
    """

    count: int = tl.int32()
    sets: list[TypeStickerSetCovered] = tl.vector(tl.boxed("StickerSetCovered"))


class AvailableEffectsNotModified(
    tl.Constructor, id=0xD1ED9A5B, name="messages.availableEffectsNotModified"
):
    """The message effects are the same as those you have.

    Source:
        api/constructors/messages.availableEffectsNotModified.md
    """


class AvailableEffects(tl.Constructor, id=0xBDDB616E, name="messages.availableEffects"):
    """Animations that can go with a message in private chats.

    Attributes:
        hash: Send it with the next `messages.get_available_effects`.
        effects: The effects, each naming its animation by document id.
        documents: The animations and stickers themselves.

    Source:
        api/constructors/messages.availableEffects.md
    """

    hash: int = tl.int32()
    effects: list[TypeAvailableEffect] = tl.vector(tl.boxed("AvailableEffect"))
    documents: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class AvailableReactionsNotModified(
    tl.Constructor, id=0x9F071957, name="messages.availableReactionsNotModified"
):
    """The emoji for reactions are the same as those you have.

    Source:
        api/constructors/messages.availableReactionsNotModified.md
    """


class AvailableReactions(tl.Constructor, id=0x768E3AAD, name="messages.availableReactions"):
    """All ordinary emoji with which one can react, with their animations.

    Attributes:
        hash: Send it with the next `messages.get_available_reactions`.
        reactions: The reactions in display order.

    Source:
        api/constructors/messages.availableReactions.md
    """

    hash: int = tl.int32()
    reactions: list[TypeAvailableReaction] = tl.vector(tl.boxed("AvailableReaction"))


class BotApp(tl.Constructor, id=0xEB50ADF5, name="messages.botApp"):
    """A web app of a bot, and what must be asked before it is opened.

    Attributes:
        inactive: Warn the user first; he has not opened this app before or it is not in use.
        request_write_access: Ask whether the bot may write to the user.
        has_settings: The web app has a settings page of its own.
        app: The web app.

    Source:
        api/constructors/messages.botApp.md
    """

    flags = tl.flags()
    inactive: bool = tl.true(bit=0, default=False)
    request_write_access: bool = tl.true(bit=1, default=False)
    has_settings: bool = tl.true(bit=2, default=False)
    app: root_TypeBotApp = tl.boxed("BotApp")


class BotCallbackAnswer(tl.Constructor, id=0x36585EA4, name="messages.botCallbackAnswer"):
    """How a bot reacted to the press of a button. An empty answer only ends the waiting sign.

    Attributes:
        alert: Show the text in a window that must be closed, not as a short note.
        has_url: The button may lead to a web address, that of a game.
        native_ui: Open a game's page in the app's own browser view.
        message: Text for the user.
        url: Page to open.
        cache_time: For how many seconds the answer holds when the button is pressed again.

    Source:
        api/constructors/messages.botCallbackAnswer.md
    """

    flags = tl.flags()
    alert: bool = tl.true(bit=1, default=False)
    has_url: bool = tl.true(bit=3, default=False)
    native_ui: bool = tl.true(bit=4, default=False)
    message: str | None = tl.string(bit=0, default=None)
    url: str | None = tl.string(bit=2, default=None)
    cache_time: int = tl.int32()


class BotPreparedInlineMessage(
    tl.Constructor, id=0x8ECF0511, name="messages.botPreparedInlineMessage"
):
    """A message that a bot prepared for a user to share from a web app.

    Attributes:
        id: Id to hand to the web app.
        expire_date: Unix time until which it can be used.

    Source:
        api/constructors/messages.botPreparedInlineMessage.md
    """

    id: str = tl.string()
    expire_date: int = tl.int32()


class BotResults(tl.Constructor, id=0xE021F2F6, name="messages.botResults"):
    """What an inline bot offers for the typed text. A chosen result is sent with
    `messages.send_inline_bot_result`.

    Attributes:
        gallery: Show the results as a grid of pictures rather than as a list.
        query_id: Goes into the request that sends a result.
        next_offset: Pass it as `offset` to get more; missing at the end.
        switch_pm: Button above the results that opens the private chat with the bot.
        switch_webview: Button above the results that opens a web app.
        results: The results on offer.
        cache_time: For how many seconds these results may be reused.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.botResults.md
    """

    flags = tl.flags()
    gallery: bool = tl.true(bit=0, default=False)
    query_id: int = tl.int64()
    next_offset: str | None = tl.string(bit=1, default=None)
    switch_pm: TypeInlineBotSwitchPM | None = tl.boxed("InlineBotSwitchPM", bit=2, default=None)
    switch_webview: TypeInlineBotWebView | None = tl.boxed("InlineBotWebView", bit=3, default=None)
    results: list[TypeBotInlineResult] = tl.vector(tl.boxed("BotInlineResult"))
    cache_time: int = tl.int32()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChatAdminsWithInvites(tl.Constructor, id=0xB69B72D7, name="messages.chatAdminsWithInvites"):
    """Administrators who made invite links.

    Attributes:
        admins: Each one with the number of his valid and revoked links.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.chatAdminsWithInvites.md
    """

    admins: list[TypeChatAdminWithInvites] = tl.vector(tl.boxed("ChatAdminWithInvites"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChatFull(tl.Constructor, id=0xE5D7D19C, name="messages.chatFull"):
    """All details of one group or channel.

    Attributes:
        full_chat: The details: description, members, invite link and settings.
        chats: The chat itself in short form, and chats connected with it.
        users: Members and bots named in the details.

    Source:
        api/constructors/messages.chatFull.md
    """

    full_chat: root_TypeChatFull = tl.boxed("ChatFull")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChatInviteImporters(tl.Constructor, id=0x81B6B00A, name="messages.chatInviteImporters"):
    """People who came by an invite link or wait for admission.

    Attributes:
        count: How many there are in all.
        importers: Each person with date and, for those waiting, his bio.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.chatInviteImporters.md
    """

    count: int = tl.int32()
    importers: list[TypeChatInviteImporter] = tl.vector(tl.boxed("ChatInviteImporter"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChatInviteJoinResultOk(tl.Constructor, id=0x445663A7, name="messages.chatInviteJoinResultOk"):
    """You are in the chat. Joining by link has worked at once.

    Attributes:
        updates: The joined chat and what changed.

    Source:
        api/constructors/messages.chatInviteJoinResultOk.md
    """

    updates: TypeUpdates = tl.boxed("Updates")


class ChatInviteJoinResultWebView(
    tl.Constructor, id=0x61CA29D3, name="messages.chatInviteJoinResultWebView"
):
    """A bot guards the chat: you have to pass its web app before you get in. Open it with
    `messages.request_chat_join_web_view`.

    Attributes:
        bot_id: The guarding bot.
        query_id: Goes into that request, and comes back in the bot's decision.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.chatInviteJoinResultWebView.md
    """

    bot_id: int = tl.int64()
    query_id: int = tl.int64()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class Chats(tl.Constructor, id=0x64FF9FD5, name="messages.chats"):
    """Groups and channels, all in one answer.

    Attributes:
        chats: The chats asked for.

    Source:
        api/constructors/messages.chats.md
    """

    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))


class ChatsSlice(tl.Constructor, id=0x9CD81144, name="messages.chatsSlice"):
    """Some groups and channels out of more.

    Attributes:
        count: How many there are in all.
        chats: The part that was sent.

    Source:
        api/constructors/messages.chatsSlice.md
    """

    count: int = tl.int32()
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))


class CheckedHistoryImportPeer(
    tl.Constructor, id=0xA24DE717, name="messages.checkedHistoryImportPeer"
):
    """The history may be imported into this chat.

    Attributes:
        confirm_text: Question to put to the user before going on.

    Source:
        api/constructors/messages.checkedHistoryImportPeer.md
    """

    confirm_text: str = tl.string()


class ComposedMessageWithAI(tl.Constructor, id=0x90D7ADFA, name="messages.composedMessageWithAI"):
    """Text as the assistant rewrote it.

    Attributes:
        result_text: The new text.
        diff_text: The new text with changes marked, when it was proofread.

    Source:
        api/constructors/messages.composedMessageWithAI.md
    """

    flags = tl.flags()
    result_text: TypeTextWithEntities = tl.boxed("TextWithEntities")
    diff_text: TypeTextWithEntities | None = tl.boxed("TextWithEntities", bit=0, default=None)


class ComposedRichMessageWithAI(
    tl.Constructor, id=0x4C4537C8, name="messages.composedRichMessageWithAI"
):
    """Rich message as the assistant wrote it.

    Attributes:
        result: The new message.

    Source:
        api/constructors/messages.composedRichMessageWithAI.md
    """

    result: TypeRichMessage = tl.boxed("RichMessage")


class DhConfigNotModified(tl.Constructor, id=0xC0E24635, name="messages.dhConfigNotModified"):
    """Your stored prime and generator are still valid.

    Attributes:
        random: Random bytes from the server; mix them into your own.

    Source:
        api/constructors/messages.dhConfigNotModified.md
    """

    random: bytes = tl.bytes_()


class DhConfig(tl.Constructor, id=0x2C221EDD, name="messages.dhConfig"):
    """Prime and generator for the key exchange of secret chats and calls. Check them before use.

    Attributes:
        g: Generator, a small number from 2 to 7.
        p: The prime, 256 bytes.
        version: Send it with the next `messages.get_dh_config`.
        random: Random bytes from the server; mix them into your own.

    Source:
        api/constructors/messages.dhConfig.md
    """

    g: int = tl.int32()
    p: bytes = tl.bytes_()
    version: int = tl.int32()
    random: bytes = tl.bytes_()


class DialogFilters(tl.Constructor, id=0x2AD93719, name="messages.dialogFilters"):
    """Your chat folders.

    Attributes:
        tags_enabled: Folder names are shown as colored tags in the chat list.
        filters: The folders in your order; `types.DialogFilterDefault` stands for "all chats".

    Source:
        api/constructors/messages.dialogFilters.md
    """

    flags = tl.flags()
    tags_enabled: bool = tl.true(bit=0, default=False)
    filters: list[TypeDialogFilter] = tl.vector(tl.boxed("DialogFilter"))


class Dialogs(tl.Constructor, id=0x15BA6C40, name="messages.dialogs"):
    """Your complete chat list, or all of one folder, in a single answer.

    Attributes:
        dialogs: Chats from the most recent down, pinned ones first.
        messages: Last message of each chat.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.dialogs.md
    """

    dialogs: list[TypeDialog] = tl.vector(tl.boxed("Dialog"))
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class DialogsSlice(tl.Constructor, id=0x71E094F3, name="messages.dialogsSlice"):
    """A page of the chat list. For the next page, take date, number and chat of the last entry's
    top message as offsets.

    Attributes:
        count: How many chats the list has in all.
        dialogs: Chats on this page.
        messages: Last message of each chat on this page.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.dialogsSlice.md
    """

    count: int = tl.int32()
    dialogs: list[TypeDialog] = tl.vector(tl.boxed("Dialog"))
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class DialogsNotModified(tl.Constructor, id=0xF0E3E596, name="messages.dialogsNotModified"):
    """The chat list is as it was at the hash you sent.

    Attributes:
        count: How many chats the list has.

    Source:
        api/constructors/messages.dialogsNotModified.md
    """

    count: int = tl.int32()


class DiscussionMessage(tl.Constructor, id=0xA6341782, name="messages.discussionMessage"):
    """A channel post as it stands in the discussion group, with the state of its comments.

    Attributes:
        messages: The forwarded post in the group, several for an album; comments reply to the last
            one.
        max_id: Number of the newest comment.
        read_inbox_max_id: Number of the newest comment you have read.
        read_outbox_max_id: Number of your newest comment that others have read.
        unread_count: How many comments you have not read.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.discussionMessage.md
    """

    flags = tl.flags()
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    max_id: int | None = tl.int32(bit=0, default=None)
    read_inbox_max_id: int | None = tl.int32(bit=1, default=None)
    read_outbox_max_id: int | None = tl.int32(bit=2, default=None)
    unread_count: int = tl.int32()
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class EmojiGameUnavailable(tl.Constructor, id=0x59E65335, name="messages.emojiGameUnavailable"):
    """You cannot play for stakes. Answer of `messages.get_emoji_game_info`.

    Source:
        api/constructors/messages.emojiGameUnavailable.md
    """


class EmojiGameDiceInfo(tl.Constructor, id=0x44E56023, name="messages.emojiGameDiceInfo"):
    """Where you stand in the dice game for stakes.

    Attributes:
        game_hash: Commitment of the server to the next throw; put it into
            `types.InputMediaStakeDice`.
        prev_stake: Your last stake, in nanotons.
        current_streak: How many sixes in a row you have thrown.
        params: Winnings per 1000 staked, for the faces one to six and then for three sixes in a
            row.
        plays_left: How many more throws you have.

    Source:
        api/constructors/messages.emojiGameDiceInfo.md
    """

    flags = tl.flags()
    game_hash: str = tl.string()
    prev_stake: int = tl.int64()
    current_streak: int = tl.int32()
    params: list[int] = tl.vector(tl.int32())
    plays_left: int | None = tl.int32(bit=0, default=None)


class EmojiGameOutcome(tl.Constructor, id=0xDA2AD647, name="messages.emojiGameOutcome"):
    """Result of a dice game with a stake, with what is needed to verify that it was fair.

    Attributes:
        seed: Server's secret for this throw; together with your own seed and the game hash it
            proves the result.
        stake_ton_amount: Stake, in nanotons.
        ton_amount: Winnings, in nanotons; 0 if lost.

    Source:
        api/constructors/messages.emojiGameOutcome.md
    """

    seed: bytes = tl.bytes_()
    stake_ton_amount: int = tl.int64()
    ton_amount: int = tl.int64()


class EmojiGroupsNotModified(tl.Constructor, id=0x6FB4AD87, name="messages.emojiGroupsNotModified"):
    """The emoji categories are the same.

    Source:
        api/constructors/messages.emojiGroupsNotModified.md
    """


class EmojiGroups(tl.Constructor, id=0x881FB94B, name="messages.emojiGroups"):
    """Categories for the search of stickers and custom emoji, such as love or sport.

    Attributes:
        hash: Send it with the next request of the same kind.
        groups: The categories, each with icon and emoji.

    Source:
        api/constructors/messages.emojiGroups.md
    """

    hash: int = tl.int32()
    groups: list[TypeEmojiGroup] = tl.vector(tl.boxed("EmojiGroup"))


class ExportedChatInvite(tl.Constructor, id=0x1871BE50, name="messages.exportedChatInvite"):
    """One invite link with its settings.

    Attributes:
        invite: The link with its settings and counters.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.exportedChatInvite.md
    """

    invite: root_TypeExportedChatInvite = tl.boxed("ExportedChatInvite")
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ExportedChatInviteReplaced(
    tl.Constructor, id=0x222600EF, name="messages.exportedChatInviteReplaced"
):
    """A revoked main link, along with the one that took its place.

    Attributes:
        invite: The link that no longer works.
        new_invite: The link that works from now on.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.exportedChatInviteReplaced.md
    """

    invite: root_TypeExportedChatInvite = tl.boxed("ExportedChatInvite")
    new_invite: root_TypeExportedChatInvite = tl.boxed("ExportedChatInvite")
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ExportedChatInvites(tl.Constructor, id=0xBDC62DCC, name="messages.exportedChatInvites"):
    """A page of invite links of a group or channel.

    Attributes:
        count: How many links this administrator has in all.
        invites: The links with settings and use.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.exportedChatInvites.md
    """

    count: int = tl.int32()
    invites: list[root_TypeExportedChatInvite] = tl.vector(tl.boxed("ExportedChatInvite"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class FavedStickersNotModified(
    tl.Constructor, id=0x9E8FA6D3, name="messages.favedStickersNotModified"
):
    """Your favorite stickers are unchanged. Answer of `messages.get_faved_stickers`.

    Source:
        api/constructors/messages.favedStickersNotModified.md
    """


class FavedStickers(tl.Constructor, id=0x2CB51097, name="messages.favedStickers"):
    """Your favorite stickers. Answer of `messages.get_faved_stickers`.

    Attributes:
        hash: Send it with the next `messages.get_faved_stickers`.
        packs: Which emoji stands for which stickers.
        stickers: The favorites, last added first.

    Source:
        api/constructors/messages.favedStickers.md
    """

    hash: int = tl.int64()
    packs: list[TypeStickerPack] = tl.vector(tl.boxed("StickerPack"))
    stickers: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class FeaturedStickersNotModified(
    tl.Constructor, id=0xC6DC0C66, name="messages.featuredStickersNotModified"
):
    """The recommended sets are as before.

    Attributes:
        count: How many sets are recommended.

    Source:
        api/constructors/messages.featuredStickersNotModified.md
    """

    count: int = tl.int32()


class FeaturedStickers(tl.Constructor, id=0xBE382906, name="messages.featuredStickers"):
    """Sticker sets that Telegram recommends.

    Attributes:
        premium: The list is about sets for Premium users.
        hash: Send it with the next request of the same kind.
        count: How many sets are recommended.
        sets: The sets, each with some stickers to look at.
        unread: Ids of the sets that you have not seen yet.

    Source:
        api/constructors/messages.featuredStickers.md
    """

    flags = tl.flags()
    premium: bool = tl.true(bit=0, default=False)
    hash: int = tl.int64()
    count: int = tl.int32()
    sets: list[TypeStickerSetCovered] = tl.vector(tl.boxed("StickerSetCovered"))
    unread: list[int] = tl.vector(tl.int64())


class ForumTopics(tl.Constructor, id=0x367617D3, name="messages.forumTopics"):
    """A page of the topics of a forum.

    Attributes:
        order_by_create_date: Topics are sorted by creation; otherwise by their last message.
        count: How many topics there are, the pinned ones not always counted.
        topics: The topics on this page.
        messages: Last message of each topic.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        pts: Event position of the group at the time of the answer.

    Source:
        api/constructors/messages.forumTopics.md
    """

    flags = tl.flags()
    order_by_create_date: bool = tl.true(bit=0, default=False)
    count: int = tl.int32()
    topics: list[TypeForumTopic] = tl.vector(tl.boxed("ForumTopic"))
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    pts: int = tl.int32()


class FoundStickerSetsNotModified(
    tl.Constructor, id=0x0D54B65D, name="messages.foundStickerSetsNotModified"
):
    """The search finds the same sets as last time.

    Source:
        api/constructors/messages.foundStickerSetsNotModified.md
    """


class FoundStickerSets(tl.Constructor, id=0x8AF09DD2, name="messages.foundStickerSets"):
    """Sticker sets whose name fits your search.

    Attributes:
        hash: Send it when you repeat the search.
        sets: The sets, each with some stickers to look at.

    Source:
        api/constructors/messages.foundStickerSets.md
    """

    hash: int = tl.int64()
    sets: list[TypeStickerSetCovered] = tl.vector(tl.boxed("StickerSetCovered"))


class FoundStickersNotModified(
    tl.Constructor, id=0x6010C534, name="messages.foundStickersNotModified"
):
    """The search finds the same stickers as last time.

    Attributes:
        next_offset: Where the next page starts; missing at the end.

    Source:
        api/constructors/messages.foundStickersNotModified.md
    """

    flags = tl.flags()
    next_offset: int | None = tl.int32(bit=0, default=None)


class FoundStickers(tl.Constructor, id=0x82C9E290, name="messages.foundStickers"):
    """Stickers that fit your search words.

    Attributes:
        next_offset: Where the next page starts; missing at the end.
        hash: Send it when you repeat the search.
        stickers: Stickers on this page.

    Source:
        api/constructors/messages.foundStickers.md
    """

    flags = tl.flags()
    next_offset: int | None = tl.int32(bit=0, default=None)
    hash: int = tl.int64()
    stickers: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class HighScores(tl.Constructor, id=0x9A3BFD99, name="messages.highScores"):
    """Best scores in a game among the members of a chat.

    Attributes:
        scores: Place, player and points.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.highScores.md
    """

    scores: list[TypeHighScore] = tl.vector(tl.boxed("HighScore"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class HistoryImport(tl.Constructor, id=0x1662AF0B, name="messages.historyImport"):
    """Import of a foreign chat history has been prepared.

    Attributes:
        id: Pass it as `import_id` in the next steps.

    Source:
        api/constructors/messages.historyImport.md
    """

    id: int = tl.int64()


class HistoryImportParsed(tl.Constructor, id=0x5E0FB7B9, name="messages.historyImportParsed"):
    """What an export file of another messenger seems to be. If neither switch is set, it could be
    either kind.

    Attributes:
        pm: It comes from a private chat.
        group: It comes from a group.
        title: Name of the chat or group, if it could be read.

    Source:
        api/constructors/messages.historyImportParsed.md
    """

    flags = tl.flags()
    pm: bool = tl.true(bit=0, default=False)
    group: bool = tl.true(bit=1, default=False)
    title: str | None = tl.string(bit=2, default=None)


class InactiveChats(tl.Constructor, id=0xA927FEC5, name="messages.inactiveChats"):
    """Groups and channels that you have not used for long; candidates for leaving when you are in
    too many.

    Attributes:
        dates: Unix time of the last activity, one per chat, in the same order as `chats`.
        chats: The chats, quietest first.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.inactiveChats.md
    """

    dates: list[int] = tl.vector(tl.int32())
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class InvitedUsers(tl.Constructor, id=0x7F5DEFA6, name="messages.invitedUsers"):
    """Result of adding people to a chat: some may not have come in.

    Attributes:
        updates: What changed in the chat.
        missing_invitees: People who could not be added because of their privacy; send them a link.

    Source:
        api/constructors/messages.invitedUsers.md
    """

    updates: TypeUpdates = tl.boxed("Updates")
    missing_invitees: list[TypeMissingInvitee] = tl.vector(tl.boxed("MissingInvitee"))


class MessageEditData(tl.Constructor, id=0x26B5DDE6, name="messages.messageEditData"):
    """You may edit the message.

    Attributes:
        caption: What is edited is the caption of media, not a plain text.

    Source:
        api/constructors/messages.messageEditData.md
    """

    flags = tl.flags()
    caption: bool = tl.true(bit=0, default=False)


class MessageReactionsList(tl.Constructor, id=0x31BD492D, name="messages.messageReactionsList"):
    """Who reacted to a message and how, one page of it.

    Attributes:
        count: Reactions in all that fit the request.
        reactions: Person, reaction and time.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.

    Source:
        api/constructors/messages.messageReactionsList.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    reactions: list[TypeMessagePeerReaction] = tl.vector(tl.boxed("MessagePeerReaction"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    next_offset: str | None = tl.string(bit=0, default=None)


class MessageViews(tl.Constructor, id=0xB6C4F543, name="messages.messageViews"):
    """View counters of several messages.

    Attributes:
        views: Counters in the order in which the messages were asked for: views, forwards and
            comments.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.messageViews.md
    """

    views: list[root_TypeMessageViews] = tl.vector(tl.boxed("MessageViews"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class Messages(tl.Constructor, id=0x1D73E7EA, name="messages.messages"):
    """Messages that fit into one answer; there are no more of them.

    Attributes:
        messages: Messages, usually newest first; deleted ones stand as `types.MessageEmpty` if you
            asked by number.
        topics: Forum topics in which the messages stand, where that matters.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.messages.md
    """

    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    topics: list[TypeForumTopic] = tl.vector(tl.boxed("ForumTopic"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class MessagesSlice(tl.Constructor, id=0x5F206716, name="messages.messagesSlice"):
    """Part of the messages that match. To get more, repeat the request with the number of the
    oldest message as offset.

    Attributes:
        inexact: `count` is an estimate.
        count: How many messages match in all.
        next_rate: For `messages.search_global`: pass it as `offset_rate` to continue.
        offset_id_offset: How many matching messages are newer than the first one here; tells "5 of
            20".
        search_flood: For a search in all public posts: how many free searches are left and what
            more cost.
        messages: The messages that this answer holds or refers to.
        topics: Forum topics in which the messages stand, where that matters.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.messagesSlice.md
    """

    flags = tl.flags()
    inexact: bool = tl.true(bit=1, default=False)
    count: int = tl.int32()
    next_rate: int | None = tl.int32(bit=0, default=None)
    offset_id_offset: int | None = tl.int32(bit=2, default=None)
    search_flood: TypeSearchPostsFlood | None = tl.boxed("SearchPostsFlood", bit=3, default=None)
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    topics: list[TypeForumTopic] = tl.vector(tl.boxed("ForumTopic"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChannelMessages(tl.Constructor, id=0xC776BA4E, name="messages.channelMessages"):
    """Messages of one channel or supergroup, together with its position in the event sequence.

    Attributes:
        inexact: `count` is an estimate.
        pts: Event position of the channel at the time of the answer.
        count: How many messages match in all.
        offset_id_offset: How many matching messages are newer than the first one here.
        messages: The messages that this answer holds or refers to.
        topics: Forum topics in which the messages stand.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.channelMessages.md
    """

    flags = tl.flags()
    inexact: bool = tl.true(bit=1, default=False)
    pts: int = tl.int32()
    count: int = tl.int32()
    offset_id_offset: int | None = tl.int32(bit=2, default=None)
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    topics: list[TypeForumTopic] = tl.vector(tl.boxed("ForumTopic"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class MessagesNotModified(tl.Constructor, id=0x74535F21, name="messages.messagesNotModified"):
    """The messages are the same as those for which you sent a hash.

    Attributes:
        count: How many messages match.

    Source:
        api/constructors/messages.messagesNotModified.md
    """

    count: int = tl.int32()


class MyStickers(tl.Constructor, id=0xFAFF629D, name="messages.myStickers"):
    """Sticker and emoji sets that you made.

    Attributes:
        count: How many there are in all.
        sets: Sets on this page.

    Source:
        api/constructors/messages.myStickers.md
    """

    count: int = tl.int32()
    sets: list[TypeStickerSetCovered] = tl.vector(tl.boxed("StickerSetCovered"))


class PeerDialogs(tl.Constructor, id=0x3371C354, name="messages.peerDialogs"):
    """Chat list entries of certain chats.

    Attributes:
        dialogs: The entries with their counters.
        messages: Last message of each chat.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        state: Your event position at that moment.

    Source:
        api/constructors/messages.peerDialogs.md
    """

    dialogs: list[TypeDialog] = tl.vector(tl.boxed("Dialog"))
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    state: updates_TypeState = tl.boxed("updates.State")


class PeerSettings(tl.Constructor, id=0x6880B94D, name="messages.peerSettings"):
    """What to offer the user on top of a chat, such as "add contact" or "report".

    Attributes:
        settings: The possible actions.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.peerSettings.md
    """

    settings: root_TypePeerSettings = tl.boxed("PeerSettings")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PreparedInlineMessage(tl.Constructor, id=0xFF57708D, name="messages.preparedInlineMessage"):
    """The prepared message as the user's app sees it.

    Attributes:
        query_id: Goes into `messages.send_inline_bot_result`.
        result: The message to show and send.
        peer_types: Kinds of chats to which it may be sent.
        cache_time: For how many seconds this answer may be kept and used again.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.preparedInlineMessage.md
    """

    query_id: int = tl.int64()
    result: TypeBotInlineResult = tl.boxed("BotInlineResult")
    peer_types: list[TypeInlineQueryPeerType] = tl.vector(tl.boxed("InlineQueryPeerType"))
    cache_time: int = tl.int32()
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class QuickReplies(tl.Constructor, id=0xC68D6695, name="messages.quickReplies"):
    """Your prepared replies as a business.

    Attributes:
        quick_replies: The shortcuts, each with its first message and the number of messages.
        messages: First message of each.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.quickReplies.md
    """

    quick_replies: list[TypeQuickReply] = tl.vector(tl.boxed("QuickReply"))
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class QuickRepliesNotModified(
    tl.Constructor, id=0x5F91EB5B, name="messages.quickRepliesNotModified"
):
    """Your prepared replies are unchanged.

    Source:
        api/constructors/messages.quickRepliesNotModified.md
    """


class ReactionsNotModified(tl.Constructor, id=0xB06FDBDF, name="messages.reactionsNotModified"):
    """Same list of reactions as at the hash you sent.

    Source:
        api/constructors/messages.reactionsNotModified.md
    """


class Reactions(tl.Constructor, id=0xEAFDF716, name="messages.reactions"):
    """Reactions to offer first.

    Attributes:
        hash: Send it with the next request of the same kind.
        reactions: The reactions, most fitting first.

    Source:
        api/constructors/messages.reactions.md
    """

    hash: int = tl.int64()
    reactions: list[TypeReaction] = tl.vector(tl.boxed("Reaction"))


class RecentStickersNotModified(
    tl.Constructor, id=0x0B17F890, name="messages.recentStickersNotModified"
):
    """The stickers you last used are the same.

    Source:
        api/constructors/messages.recentStickersNotModified.md
    """


class RecentStickers(tl.Constructor, id=0x88D37C56, name="messages.recentStickers"):
    """The stickers you last used.

    Attributes:
        hash: Send it with the next `messages.get_recent_stickers`.
        packs: Which emoji stands for which stickers.
        stickers: The stickers, last used first.
        dates: Unix time of the last use of each, in the same order.

    Source:
        api/constructors/messages.recentStickers.md
    """

    hash: int = tl.int64()
    packs: list[TypeStickerPack] = tl.vector(tl.boxed("StickerPack"))
    stickers: list[TypeDocument] = tl.vector(tl.boxed("Document"))
    dates: list[int] = tl.vector(tl.int32())


class SavedDialogs(tl.Constructor, id=0xF83AE221, name="messages.savedDialogs"):
    """All sub-chats of Saved Messages, one per original sender.

    Attributes:
        dialogs: The sub-chats, pinned ones first.
        messages: Last message of each.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.savedDialogs.md
    """

    dialogs: list[TypeSavedDialog] = tl.vector(tl.boxed("SavedDialog"))
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SavedDialogsSlice(tl.Constructor, id=0x44BA9DD9, name="messages.savedDialogsSlice"):
    """A page of the sub-chats of Saved Messages.

    Attributes:
        count: How many there are in all.
        dialogs: Sub-chats on this page.
        messages: Last message of each.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.savedDialogsSlice.md
    """

    count: int = tl.int32()
    dialogs: list[TypeSavedDialog] = tl.vector(tl.boxed("SavedDialog"))
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SavedDialogsNotModified(
    tl.Constructor, id=0xC01F6FE8, name="messages.savedDialogsNotModified"
):
    """The sub-chats of Saved Messages have not changed.

    Attributes:
        count: How many there are.

    Source:
        api/constructors/messages.savedDialogsNotModified.md
    """

    count: int = tl.int32()


class SavedGifsNotModified(tl.Constructor, id=0xE8025CA2, name="messages.savedGifsNotModified"):
    """Your GIF collection has not changed.

    Source:
        api/constructors/messages.savedGifsNotModified.md
    """


class SavedGifs(tl.Constructor, id=0x84A02A0D, name="messages.savedGifs"):
    """The GIFs you saved. Answer of `messages.get_saved_gifs`.

    Attributes:
        hash: Send it with the next `messages.get_saved_gifs`.
        gifs: The animations, last used first.

    Source:
        api/constructors/messages.savedGifs.md
    """

    hash: int = tl.int64()
    gifs: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class SavedReactionTagsNotModified(
    tl.Constructor, id=0x889B59EF, name="messages.savedReactionTagsNotModified"
):
    """Your tags are unchanged.

    Source:
        api/constructors/messages.savedReactionTagsNotModified.md
    """


class SavedReactionTags(tl.Constructor, id=0x3259950A, name="messages.savedReactionTags"):
    """The tags you gave to saved messages.

    Attributes:
        tags: Each tag with its name and how often you used it.
        hash: Send it with the next `messages.get_saved_reaction_tags`.

    Source:
        api/constructors/messages.savedReactionTags.md
    """

    tags: list[TypeSavedReactionTag] = tl.vector(tl.boxed("SavedReactionTag"))
    hash: int = tl.int64()


class SearchCounter(tl.Constructor, id=0xE844EBFF, name="messages.searchCounter"):
    """Number of messages of one kind in a chat.

    Attributes:
        inexact: The number is an estimate.
        filter: The kind that was counted, such as photos or links.
        count: How many there are.

    Source:
        api/constructors/messages.searchCounter.md
    """

    flags = tl.flags()
    inexact: bool = tl.true(bit=1, default=False)
    filter: TypeMessagesFilter = tl.boxed("MessagesFilter")
    count: int = tl.int32()


class SearchResultsCalendar(tl.Constructor, id=0x147EE23C, name="messages.searchResultsCalendar"):
    """Messages of one kind grouped by day, for a calendar view.

    Attributes:
        inexact: `count` is an estimate.
        count: How many messages of the kind there are.
        min_date: Unix time of the oldest of them.
        min_msg_id: Number of the oldest of them.
        offset_id_offset: How many of them are newer than the first day here.
        periods: The days, with first and last message and their number.
        messages: One message for each day, to show a picture of it.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.searchResultsCalendar.md
    """

    flags = tl.flags()
    inexact: bool = tl.true(bit=0, default=False)
    count: int = tl.int32()
    min_date: int = tl.int32()
    min_msg_id: int = tl.int32()
    offset_id_offset: int | None = tl.int32(bit=1, default=None)
    periods: list[TypeSearchResultsCalendarPeriod] = tl.vector(
        tl.boxed("SearchResultsCalendarPeriod")
    )
    messages: list[TypeMessage] = tl.vector(tl.boxed("Message"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SearchResultsPositions(tl.Constructor, id=0x53B22BAF, name="messages.searchResultsPositions"):
    """Sparse list of messages of one kind, enough to draw a scroll bar with dates.

    Attributes:
        count: How many messages of the kind there are.
        positions: Selected messages with their date and rank.

    Source:
        api/constructors/messages.searchResultsPositions.md
    """

    count: int = tl.int32()
    positions: list[TypeSearchResultsPosition] = tl.vector(tl.boxed("SearchResultsPosition"))


class SentEncryptedMessage(tl.Constructor, id=0x560F8935, name="messages.sentEncryptedMessage"):
    """The message went into the secret chat.

    Attributes:
        date: Server time of sending, as Unix time.

    Source:
        api/constructors/messages.sentEncryptedMessage.md
    """

    date: int = tl.int32()


class SentEncryptedFile(tl.Constructor, id=0x9493FF32, name="messages.sentEncryptedFile"):
    """The message with its file went into the secret chat.

    Attributes:
        date: Server time of sending, as Unix time.
        file: The stored encrypted file, reusable in further messages.

    Source:
        api/constructors/messages.sentEncryptedFile.md
    """

    date: int = tl.int32()
    file: TypeEncryptedFile = tl.boxed("EncryptedFile")


class SponsoredMessages(tl.Constructor, id=0xFFDA656D, name="messages.sponsoredMessages"):
    """Ads for a channel or bot chat. They must be displayed as they are and their views reported.

    Attributes:
        posts_between: Least number of posts between two ads; if missing, a single ad goes below the
            last post.
        start_delay: For video ads: seconds after the start of the video until the first ad.
        between_delay: For video ads: seconds between two ads.
        messages: The ads in display order.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.sponsoredMessages.md
    """

    flags = tl.flags()
    posts_between: int | None = tl.int32(bit=0, default=None)
    start_delay: int | None = tl.int32(bit=1, default=None)
    between_delay: int | None = tl.int32(bit=2, default=None)
    messages: list[TypeSponsoredMessage] = tl.vector(tl.boxed("SponsoredMessage"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SponsoredMessagesEmpty(tl.Constructor, id=0x1839490F, name="messages.sponsoredMessagesEmpty"):
    """There are no ads for you here.

    Source:
        api/constructors/messages.sponsoredMessagesEmpty.md
    """


class StickerSet(tl.Constructor, id=0x6E153F16, name="messages.stickerSet"):
    """A sticker set with all its contents.

    Attributes:
        set: Name, title and kind of the set.
        packs: Which emoji stands for which stickers.
        keywords: Words under which each sticker can be found.
        documents: The stickers, in order.

    Source:
        api/constructors/messages.stickerSet.md
    """

    set: root_TypeStickerSet = tl.boxed("StickerSet")
    packs: list[TypeStickerPack] = tl.vector(tl.boxed("StickerPack"))
    keywords: list[TypeStickerKeyword] = tl.vector(tl.boxed("StickerKeyword"))
    documents: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class StickerSetNotModified(tl.Constructor, id=0xD3F924EB, name="messages.stickerSetNotModified"):
    """The set has not changed since the hash you sent.

    Source:
        api/constructors/messages.stickerSetNotModified.md
    """


class StickerSetInstallResultSuccess(
    tl.Constructor, id=0x38641628, name="messages.stickerSetInstallResultSuccess"
):
    """The set is installed, nothing else changed.

    Source:
        api/constructors/messages.stickerSetInstallResultSuccess.md
    """


class StickerSetInstallResultArchive(
    tl.Constructor, id=0x35E410A8, name="messages.stickerSetInstallResultArchive"
):
    """The set is installed, and to make room, others moved to the archive.

    Attributes:
        sets: The sets that were archived.

    Source:
        api/constructors/messages.stickerSetInstallResultArchive.md
    """

    sets: list[TypeStickerSetCovered] = tl.vector(tl.boxed("StickerSetCovered"))


class StickersNotModified(tl.Constructor, id=0xF1749A22, name="messages.stickersNotModified"):
    """Same stickers as last time. Answer of `messages.get_stickers`.

    Source:
        api/constructors/messages.stickersNotModified.md
    """


class Stickers(tl.Constructor, id=0x30A6EC7E, name="messages.stickers"):
    """Stickers that fit an emoji. Answer of `messages.get_stickers`.

    Attributes:
        hash: Send it with the next request for the same emoji.
        stickers: The stickers, best first.

    Source:
        api/constructors/messages.stickers.md
    """

    hash: int = tl.int64()
    stickers: list[TypeDocument] = tl.vector(tl.boxed("Document"))


class TranscribedAudio(tl.Constructor, id=0xCFB9D957, name="messages.transcribedAudio"):
    """Text of a voice or video message, perhaps still unfinished.

    Attributes:
        pending: More text follows by `types.UpdateTranscribedAudio`.
        transcription_id: Number of this transcription; appears in those updates and serves for
            rating.
        text: Recognised text so far.
        trial_remains_num: For users without Premium: free transcriptions left.
        trial_remains_until_date: For users without Premium: Unix time at which the free ones are
            renewed.

    Source:
        api/constructors/messages.transcribedAudio.md
    """

    flags = tl.flags()
    pending: bool = tl.true(bit=0, default=False)
    transcription_id: int = tl.int64()
    text: str = tl.string()
    trial_remains_num: int | None = tl.int32(bit=1, default=None)
    trial_remains_until_date: int | None = tl.int32(bit=1, default=None)


class TranslatedRichMessage(tl.Constructor, id=0x4203998F, name="messages.translatedRichMessage"):
    """Translated rich messages.

    Attributes:
        result: One message per message or text you gave, in the same order.

    Source:
        api/constructors/messages.translatedRichMessage.md
    """

    result: list[TypeRichMessage] = tl.vector(tl.boxed("RichMessage"))


class TranslateResult(tl.Constructor, id=0x33DB32F8, name="messages.translateResult"):
    """Translated texts.

    Attributes:
        result: One text per message or text you gave, in the same order.

    Source:
        api/constructors/messages.translateResult.md
    """

    result: list[TypeTextWithEntities] = tl.vector(tl.boxed("TextWithEntities"))


class VotesList(tl.Constructor, id=0x4899484E, name="messages.votesList"):
    """Who voted for what in a public poll, one page of it.

    Attributes:
        count: Votes in all that fit the request.
        votes: Voter, chosen options and time.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.

    Source:
        api/constructors/messages.votesList.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    votes: list[TypeMessagePeerVote] = tl.vector(tl.boxed("MessagePeerVote"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    next_offset: str | None = tl.string(bit=0, default=None)


class WebPage(tl.Constructor, id=0xFD5E12BD, name="messages.webPage"):
    """A web page preview fetched on its own.

    Attributes:
        webpage: The page; `types.WebPageNotModified` if your copy is current.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.webPage.md
    """

    webpage: root_TypeWebPage = tl.boxed("WebPage")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class WebPagePreview(tl.Constructor, id=0x8C9A88AC, name="messages.webPagePreview"):
    """Preview that a text with a link would get.

    Attributes:
        media: The preview, or `types.MessageMediaEmpty` if there is none.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/messages.webPagePreview.md
    """

    media: TypeMessageMedia = tl.boxed("MessageMedia")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


TypeAffectedFoundMessages: TypeAlias = AffectedFoundMessages
"""Progress of `messages.delete_phone_call_history`."""
TypeAffectedHistory: TypeAlias = AffectedHistory
"""Progress of an action on a whole history, such as `messages.delete_history`."""
TypeAffectedMessages: TypeAlias = AffectedMessages
"""Effect of an action on single messages, such as `messages.delete_messages`, on your event
position.
"""
TypeAllStickers: TypeAlias = AllStickersNotModified | AllStickers
"""Your installed sets: stickers, masks or custom emoji, depending on the method;
`types.messages.AllStickersNotModified` says that what you hold is still current.
"""
TypeArchivedStickers: TypeAlias = ArchivedStickers
"""Your archived sets, from `messages.get_archived_stickers`."""
TypeAvailableEffects: TypeAlias = AvailableEffectsNotModified | AvailableEffects
"""Message effects, or the note that your list is current;
`types.messages.AvailableEffectsNotModified` says that what you hold is still current.
"""
TypeAvailableReactions: TypeAlias = AvailableReactionsNotModified | AvailableReactions
"""Emoji for reactions, or the note that your list is current;
`types.messages.AvailableReactionsNotModified` says that what you hold is still current.
"""
TypeBotApp: TypeAlias = BotApp
"""Answer to `messages.get_bot_app`."""
TypeBotCallbackAnswer: TypeAlias = BotCallbackAnswer
"""Answer to `messages.get_bot_callback_answer`."""
TypeBotPreparedInlineMessage: TypeAlias = BotPreparedInlineMessage
"""What a bot gets from `messages.save_prepared_inline_message`."""
TypeBotResults: TypeAlias = BotResults
"""Answer of an inline bot, from `messages.get_inline_bot_results`."""
TypeChatAdminsWithInvites: TypeAlias = ChatAdminsWithInvites
"""Answer to `messages.get_admins_with_invites`."""
TypeChatFull: TypeAlias = ChatFull
"""Answer to `messages.get_full_chat` and `channels.get_full_channel`."""
TypeChatInviteImporters: TypeAlias = ChatInviteImporters
"""Answer to `messages.get_chat_invite_importers`."""
TypeChatInviteJoinResult: TypeAlias = ChatInviteJoinResultOk | ChatInviteJoinResultWebView
"""What happened when you joined by link or username; see `messages.import_chat_invite` and
`channels.join_channel`.
"""
TypeChats: TypeAlias = Chats | ChatsSlice
"""Groups and channels, from `messages.get_chats`, `channels.get_channels` and several lists."""
TypeCheckedHistoryImportPeer: TypeAlias = CheckedHistoryImportPeer
"""Approval from `messages.check_history_import_peer`."""
TypeComposedMessageWithAI: TypeAlias = ComposedMessageWithAI
"""Answer to `messages.compose_message_with_ai`."""
TypeComposedRichMessageWithAI: TypeAlias = ComposedRichMessageWithAI
"""Answer to `messages.compose_rich_message_with_ai`."""
TypeDhConfig: TypeAlias = DhConfigNotModified | DhConfig
"""Key exchange parameters, from `messages.get_dh_config`."""
TypeDialogFilters: TypeAlias = DialogFilters
"""Folders from `messages.get_dialog_filters`."""
TypeDialogs: TypeAlias = Dialogs | DialogsSlice | DialogsNotModified
"""Chat list from `messages.get_dialogs`: complete, one page, or unchanged."""
TypeDiscussionMessage: TypeAlias = DiscussionMessage
"""Starting point of a comment thread, from `messages.get_discussion_message`."""
TypeEmojiGameInfo: TypeAlias = EmojiGameUnavailable | EmojiGameDiceInfo
"""Your game, from `messages.get_emoji_game_info` or `types.UpdateEmojiGameInfo`."""
TypeEmojiGameOutcome: TypeAlias = EmojiGameOutcome
"""Outcome attached to a thrown die in `types.MessageMediaDice`."""
TypeEmojiGroups: TypeAlias = EmojiGroupsNotModified | EmojiGroups
"""Categories for an emoji picker, such as from `messages.get_emoji_groups`;
`types.messages.EmojiGroupsNotModified` says that what you hold is still current.
"""
TypeExportedChatInvite: TypeAlias = ExportedChatInvite | ExportedChatInviteReplaced
"""A link that was looked up or changed; the "replaced" variant comes only after revoking the main
link with `messages.edit_exported_chat_invite`.
"""
TypeExportedChatInvites: TypeAlias = ExportedChatInvites
"""Links listed by `messages.get_exported_chat_invites`."""
TypeFavedStickers: TypeAlias = FavedStickersNotModified | FavedStickers
"""List of favorite stickers, or the note that it is unchanged."""
TypeFeaturedStickers: TypeAlias = FeaturedStickersNotModified | FeaturedStickers
"""Recommended sets of stickers or custom emoji, for example from `messages.get_featured_stickers`;
`types.messages.FeaturedStickersNotModified` says that what you hold is still current.
"""
TypeForumTopics: TypeAlias = ForumTopics
"""Topics from `messages.get_forum_topics` or `messages.get_forum_topics_by_id`."""
TypeFoundStickerSets: TypeAlias = FoundStickerSetsNotModified | FoundStickerSets
"""Hits of `messages.search_sticker_sets` or `messages.search_emoji_sticker_sets`;
`types.messages.FoundStickerSetsNotModified` says that what you hold is still current.
"""
TypeFoundStickers: TypeAlias = FoundStickersNotModified | FoundStickers
"""Hits of `messages.search_stickers`; `types.messages.FoundStickersNotModified` says that what you
hold is still current.
"""
TypeHighScores: TypeAlias = HighScores
"""Score table of a game, read by its bot with `messages.get_game_high_scores`."""
TypeHistoryImport: TypeAlias = HistoryImport
"""Handle of an import, from `messages.init_history_import`."""
TypeHistoryImportParsed: TypeAlias = HistoryImportParsed
"""Result of `messages.check_history_import`."""
TypeInactiveChats: TypeAlias = InactiveChats
"""Answer to `channels.get_inactive_channels`."""
TypeInvitedUsers: TypeAlias = InvitedUsers
"""Comes back when a group is created or people are added, for example by
`channels.invite_to_channel`.
"""
TypeMessageEditData: TypeAlias = MessageEditData
"""Permission from `messages.get_message_edit_data`; if editing is not allowed there is an error."""
TypeMessageReactionsList: TypeAlias = MessageReactionsList
"""Answer to `messages.get_message_reactions_list`."""
TypeMessageViews: TypeAlias = MessageViews
"""Answer to `messages.get_messages_views`."""
TypeMessages: TypeAlias = Messages | MessagesSlice | ChannelMessages | MessagesNotModified
"""Messages from a history, a search or a request by number. Read `messages` in all variants except
the unchanged one; see `messages.get_history`.
"""
TypeMyStickers: TypeAlias = MyStickers
"""Your own sets, from `messages.get_my_stickers`."""
TypePeerDialogs: TypeAlias = PeerDialogs
"""Entries picked from the chat list by `messages.get_peer_dialogs` or
`messages.get_pinned_dialogs`.
"""
TypePeerSettings: TypeAlias = PeerSettings
"""Answer to `messages.get_peer_settings`."""
TypePreparedInlineMessage: TypeAlias = PreparedInlineMessage
"""Prepared message fetched with `messages.get_prepared_inline_message`."""
TypeQuickReplies: TypeAlias = QuickReplies | QuickRepliesNotModified
"""Shortcuts from `messages.get_quick_replies`; `types.messages.QuickRepliesNotModified` says that
what you hold is still current.
"""
TypeReactions: TypeAlias = ReactionsNotModified | Reactions
"""Recent, popular or tag reactions, for example from `messages.get_top_reactions`;
`types.messages.ReactionsNotModified` says that what you hold is still current.
"""
TypeRecentStickers: TypeAlias = RecentStickersNotModified | RecentStickers
"""List of recently used stickers, or the note that it is unchanged."""
TypeSavedDialogs: TypeAlias = SavedDialogs | SavedDialogsSlice | SavedDialogsNotModified
"""Saved Messages sorted by origin, or the private threads of a channel's direct messages; from
`messages.get_saved_dialogs`.
"""
TypeSavedGifs: TypeAlias = SavedGifsNotModified | SavedGifs
"""Your GIF collection, or the note that it is unchanged."""
TypeSavedReactionTags: TypeAlias = SavedReactionTagsNotModified | SavedReactionTags
"""Tags in Saved Messages, or the note that they are unchanged."""
TypeSearchCounter: TypeAlias = SearchCounter
"""One entry in the answer of `messages.get_search_counters`."""
TypeSearchResultsCalendar: TypeAlias = SearchResultsCalendar
"""Answer to `messages.get_search_results_calendar`."""
TypeSearchResultsPositions: TypeAlias = SearchResultsPositions
"""Answer to `messages.get_search_results_positions`."""
TypeSentEncryptedMessage: TypeAlias = SentEncryptedMessage | SentEncryptedFile
"""Confirmation for a secret chat message, for example after `messages.send_encrypted`."""
TypeSponsoredMessages: TypeAlias = SponsoredMessages | SponsoredMessagesEmpty
"""Ads delivered by `messages.get_sponsored_messages`."""
TypeStickerSet: TypeAlias = StickerSet | StickerSetNotModified
"""One sticker set, from `messages.get_sticker_set` or after an edit in the `stickers` methods;
`types.messages.StickerSetNotModified` says that what you hold is still current.
"""
TypeStickerSetInstallResult: TypeAlias = (
    StickerSetInstallResultSuccess | StickerSetInstallResultArchive
)
"""Result of `messages.install_sticker_set`."""
TypeStickers: TypeAlias = StickersNotModified | Stickers
"""Suggestions from `messages.get_stickers`, or the note that nothing changed."""
TypeTranscribedAudio: TypeAlias = TranscribedAudio
"""Answer to `messages.transcribe_audio`."""
TypeTranslatedRichMessage: TypeAlias = TranslatedRichMessage
"""Answer to `messages.translate_rich_message`."""
TypeTranslatedText: TypeAlias = TranslateResult
"""Answer to `messages.translate_text`."""
TypeVotesList: TypeAlias = VotesList
"""Voters of a poll, from `messages.get_poll_votes`."""
TypeWebPage: TypeAlias = WebPage
"""Answer to `messages.get_web_page`."""
TypeWebPagePreview: TypeAlias = WebPagePreview
"""Answer to `messages.get_web_page_preview`."""
