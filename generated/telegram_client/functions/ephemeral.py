"""Methods of the ephemeral namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.messages import TypeBotCallbackAnswer as messages_TypeBotCallbackAnswer
    from ..types.root.input_media import TypeInputMedia
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_reply_to import TypeInputReplyTo
    from ..types.root.input_rich_message import TypeInputRichMessage
    from ..types.root.input_user import TypeInputUser
    from ..types.root.message_entity import TypeMessageEntity
    from ..types.root.reply_markup import TypeReplyMarkup
    from ..types.root.report_result import TypeReportResult
    from ..types.root.updates import TypeUpdates


class DeleteMessage(tl.Function["bool"], id=0xA3C0D511, name="ephemeral.deleteMessage"):
    """Takes back a message that was sent with `ephemeral.send_message` and that only one group
    member can see. Returns true.

    Args:
        peer: The group it was sent to.
        receiver_id: The member who got it.
        id: Number of the message, from the `types.EphemeralMessage`; counted apart from ordinary
            messages.

    Source:
        api/methods/ephemeral.deleteMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    receiver_id: TypeInputUser = tl.boxed("InputUser")
    id: int = tl.int32()


class GetCallbackAnswer(
    tl.Function["messages_TypeBotCallbackAnswer"], id=0x3FA464C8, name="ephemeral.getCallbackAnswer"
):
    """Presses a callback button under a bot's invisible message and waits for the bot's reaction: a
    notice, an alert or a link to open. Does for these messages what
    `messages.get_bot_callback_answer` does for ordinary ones.

    Args:
        peer: The group in which the message appeared.
        id: Number of the `types.EphemeralMessage`.
        data: Bytes of the pressed `types.KeyboardButtonCallback`. Leave out for a button without
            data.

    Source:
        api/methods/ephemeral.getCallbackAnswer.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    data: bytes | None = tl.bytes_(bit=1, default=None)


class ReportMessage(tl.Function["TypeReportResult"], id=0x8704F2BF, name="ephemeral.reportMessage"):
    """Reports a bot's invisible message to Telegram's moderators. Works step by step: start with an
    empty option, show the choices that come back, and call again with the chosen one until
    `types.ReportResultReported` arrives.

    Args:
        peer: The group in which it appeared.
        id: Number of the `types.EphemeralMessage`.
        option: Empty at first, afterwards the `option` bytes of the user's choice.
        message: Comment of the reporting user, when one is asked for; otherwise empty.

    Source:
        api/methods/ephemeral.reportMessage.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    option: bytes = tl.bytes_()
    message: str = tl.string()


class SendMessage(tl.Function["TypeUpdates"], id=0x68CBD09F, name="ephemeral.sendMessage"):
    """Sends a message into a group that only one other party sees and that the history does not
    keep. A bot can answer a single member this way without filling the chat. As the message is not
    stored, do not count on a receiver who is offline to get it.

    Args:
        peer: The group in which the message appears.
        receiver_id: The one who gets to see it, for a bot the member it answers.
        query_id: For bots, the `query_id` of the button press that this answers. Leave out
            otherwise.
        message: The text, or the caption if there is media.
        entities: Formatting and links in the text. Leave out for plain text.
        media: Photo, file or the like to attach. Leave out for a text only.
        reply_markup: Buttons under the message, for bots.
        rich_message: Structured content with headings, tables and such, in place of `message`.
            Leave out for an ordinary message.
        random_id: Random number chosen by you; sending the same one twice delivers one message.
        reply_to: What it replies to: an ordinary message, or an
            `types.InputReplyToEphemeralMessage`. Leave out for none.

    Source:
        api/methods/ephemeral.sendMessage.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    receiver_id: TypeInputUser = tl.boxed("InputUser")
    query_id: int | None = tl.int64(bit=0, default=None)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    media: TypeInputMedia | None = tl.boxed("InputMedia", bit=2, default=None)
    reply_markup: TypeReplyMarkup | None = tl.boxed("ReplyMarkup", bit=3, default=None)
    rich_message: TypeInputRichMessage | None = tl.boxed("InputRichMessage", bit=4, default=None)
    random_id: int | None = tl.random_id(default=None)
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=5, default=None)
