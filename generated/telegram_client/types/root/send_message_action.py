"""Constructors of SendMessageAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .data_json import TypeDataJSON
    from .input_rich_message import TypeInputRichMessage
    from .rich_message import TypeRichMessage
    from .text_with_entities import TypeTextWithEntities


class SendMessageTypingAction(tl.Constructor, id=0x16BF744E, name="sendMessageTypingAction"):
    """Writing a text. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Source:
        api/constructors/sendMessageTypingAction.md
    """


class SendMessageCancelAction(tl.Constructor, id=0xFD5EC8F5, name="sendMessageCancelAction"):
    """No longer doing anything; take the note away.

    Source:
        api/constructors/sendMessageCancelAction.md
    """


class SendMessageRecordVideoAction(
    tl.Constructor, id=0xA187D66F, name="sendMessageRecordVideoAction"
):
    """Recording a video. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Source:
        api/constructors/sendMessageRecordVideoAction.md
    """


class SendMessageUploadVideoAction(
    tl.Constructor, id=0xE9763AEC, name="sendMessageUploadVideoAction"
):
    """Uploading a video. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Attributes:
        progress: How much is done, in percent.

    Source:
        api/constructors/sendMessageUploadVideoAction.md
    """

    progress: int = tl.int32()


class SendMessageRecordAudioAction(
    tl.Constructor, id=0xD52F73F7, name="sendMessageRecordAudioAction"
):
    """Recording a voice message. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Source:
        api/constructors/sendMessageRecordAudioAction.md
    """


class SendMessageUploadAudioAction(
    tl.Constructor, id=0xF351D7AB, name="sendMessageUploadAudioAction"
):
    """Uploading a voice message or music.

    Attributes:
        progress: How much is done, in percent.

    Source:
        api/constructors/sendMessageUploadAudioAction.md
    """

    progress: int = tl.int32()


class SendMessageUploadPhotoAction(
    tl.Constructor, id=0xD1D34A26, name="sendMessageUploadPhotoAction"
):
    """Uploading a photo. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Attributes:
        progress: How much is done, in percent.

    Source:
        api/constructors/sendMessageUploadPhotoAction.md
    """

    progress: int = tl.int32()


class SendMessageUploadDocumentAction(
    tl.Constructor, id=0xAA0CD9E4, name="sendMessageUploadDocumentAction"
):
    """Uploading a file. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Attributes:
        progress: How much is done, in percent.

    Source:
        api/constructors/sendMessageUploadDocumentAction.md
    """

    progress: int = tl.int32()


class SendMessageGeoLocationAction(
    tl.Constructor, id=0x176F8BA1, name="sendMessageGeoLocationAction"
):
    """Picking a place on the map.

    Source:
        api/constructors/sendMessageGeoLocationAction.md
    """


class SendMessageChooseContactAction(
    tl.Constructor, id=0x628CBC6F, name="sendMessageChooseContactAction"
):
    """Picking a contact to share. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Source:
        api/constructors/sendMessageChooseContactAction.md
    """


class SendMessageGamePlayAction(tl.Constructor, id=0xDD6A8F48, name="sendMessageGamePlayAction"):
    """Playing the bot's game. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Source:
        api/constructors/sendMessageGamePlayAction.md
    """


class SendMessageRecordRoundAction(
    tl.Constructor, id=0x88F27FBC, name="sendMessageRecordRoundAction"
):
    """Recording a round video message. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Source:
        api/constructors/sendMessageRecordRoundAction.md
    """


class SendMessageUploadRoundAction(
    tl.Constructor, id=0x243E1C66, name="sendMessageUploadRoundAction"
):
    """Uploading a round video message. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Attributes:
        progress: How much is done, in percent.

    Source:
        api/constructors/sendMessageUploadRoundAction.md
    """

    progress: int = tl.int32()


class SpeakingInGroupCallAction(tl.Constructor, id=0xD92C2285, name="speakingInGroupCallAction"):
    """Speaking in the group's call right now.

    Source:
        api/constructors/speakingInGroupCallAction.md
    """


class SendMessageHistoryImportAction(
    tl.Constructor, id=0xDBDA9246, name="sendMessageHistoryImportAction"
):
    """Importing a chat history from another app.

    Attributes:
        progress: How much is done, in percent.

    Source:
        api/constructors/sendMessageHistoryImportAction.md
    """

    progress: int = tl.int32()


class SendMessageChooseStickerAction(
    tl.Constructor, id=0xB05AC6B1, name="sendMessageChooseStickerAction"
):
    """Looking for a sticker. Shown to the others in the chat for a few seconds; sent with
    `messages.set_typing`.

    Source:
        api/constructors/sendMessageChooseStickerAction.md
    """


class SendMessageEmojiInteraction(
    tl.Constructor, id=0x25972BCB, name="sendMessageEmojiInteraction"
):
    """Tapped a large animated emoji; play the same effect on the other side.

    Attributes:
        emoticon: Emoji that was tapped.
        msg_id: Message that holds the emoji.
        interaction: JSON with the taps: for each the animation and its delay in seconds.

    Source:
        api/constructors/sendMessageEmojiInteraction.md
    """

    emoticon: str = tl.string()
    msg_id: int = tl.int32()
    interaction: TypeDataJSON = tl.boxed("DataJSON")


class SendMessageEmojiInteractionSeen(
    tl.Constructor, id=0xB665902E, name="sendMessageEmojiInteractionSeen"
):
    """Watching the effect you started by tapping an emoji.

    Attributes:
        emoticon: Emoji whose effect is being watched.

    Source:
        api/constructors/sendMessageEmojiInteractionSeen.md
    """

    emoticon: str = tl.string()


class SendMessageTextDraftAction(tl.Constructor, id=0x376D975C, name="sendMessageTextDraftAction"):
    """A bot streams the beginning of an answer that is still growing; show it as a message in the
    making.

    Attributes:
        random_id: Number of the draft; the same number means a longer version of the same text.
            Must not be 0.
        text: The text so far.

    Source:
        api/constructors/sendMessageTextDraftAction.md
    """

    random_id: int | None = tl.random_id(default=None)
    text: TypeTextWithEntities = tl.boxed("TextWithEntities")


class InputSendMessageRichMessageDraftAction(
    tl.Constructor, id=0xE2B23B51, name="inputSendMessageRichMessageDraftAction"
):
    """Sent by a bot to stream a growing answer as a rich message.

    Attributes:
        random_id: Number of the draft; use the same one for each longer version. Must not be 0.
        rich_message: The message so far.

    Source:
        api/constructors/inputSendMessageRichMessageDraftAction.md
    """

    random_id: int | None = tl.random_id(default=None)
    rich_message: TypeInputRichMessage = tl.boxed("InputRichMessage")


class SendMessageRichMessageDraftAction(
    tl.Constructor, id=0xA2CB24F9, name="sendMessageRichMessageDraftAction"
):
    """A bot streams a growing answer as a rich message.

    Attributes:
        random_id: Number of the draft; the same number means a newer version of the same answer.
        rich_message: The message so far.

    Source:
        api/constructors/sendMessageRichMessageDraftAction.md
    """

    random_id: int | None = tl.random_id(default=None)
    rich_message: TypeRichMessage = tl.boxed("RichMessage")


TypeSendMessageAction: TypeAlias = (
    SendMessageTypingAction
    | SendMessageCancelAction
    | SendMessageRecordVideoAction
    | SendMessageUploadVideoAction
    | SendMessageRecordAudioAction
    | SendMessageUploadAudioAction
    | SendMessageUploadPhotoAction
    | SendMessageUploadDocumentAction
    | SendMessageGeoLocationAction
    | SendMessageChooseContactAction
    | SendMessageGamePlayAction
    | SendMessageRecordRoundAction
    | SendMessageUploadRoundAction
    | SpeakingInGroupCallAction
    | SendMessageHistoryImportAction
    | SendMessageChooseStickerAction
    | SendMessageEmojiInteraction
    | SendMessageEmojiInteractionSeen
    | SendMessageTextDraftAction
    | InputSendMessageRichMessageDraftAction
    | SendMessageRichMessageDraftAction
)
"""What somebody is doing in a chat at the moment ("typing…"). Announce yours every few seconds with
`messages.set_typing`; what arrives is valid for about six seconds.
"""
