"""Methods of the ephemeral namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import ephemeral as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Ephemeral(Namespace):
    """Methods of the ephemeral namespace."""

    async def delete_message(
        self, *, peer: TypeInputPeer, receiver_id: TypeInputUser, id: int
    ) -> bool:
        """Takes back a message that was sent with `ephemeral.send_message` and that only one group
        member can see. Returns true.

        Args:
            peer: The group it was sent to.
            receiver_id: The member who got it.
            id: Number of the message, from the `types.EphemeralMessage`; counted apart from
                ordinary messages.

        Returns:
            `types.TypeBool`.

        Source:
            api/methods/ephemeral.deleteMessage.md
        """
        return await self._client(
            functions.DeleteMessage(peer=peer, receiver_id=receiver_id, id=id)
        )

    async def get_callback_answer(
        self, *, peer: TypeInputPeer, id: int, data: bytes | None = None
    ) -> messages_TypeBotCallbackAnswer:
        """Presses a callback button under a bot's invisible message and waits for the bot's
        reaction: a notice, an alert or a link to open. Does for these messages what
        `messages.get_bot_callback_answer` does for ordinary ones.

        Args:
            peer: The group in which the message appeared.
            id: Number of the `types.EphemeralMessage`.
            data: Bytes of the pressed `types.KeyboardButtonCallback`. Leave out for a button
                without data.

        Returns:
            `types.messages.TypeBotCallbackAnswer`.

        Source:
            api/methods/ephemeral.getCallbackAnswer.md
        """
        return await self._client(functions.GetCallbackAnswer(peer=peer, id=id, data=data))

    async def report_message(
        self, *, peer: TypeInputPeer, id: int, option: bytes, message: str
    ) -> TypeReportResult:
        """Reports a bot's invisible message to Telegram's moderators. Works step by step: start
        with an empty option, show the choices that come back, and call again with the chosen one
        until `types.ReportResultReported` arrives.

        Args:
            peer: The group in which it appeared.
            id: Number of the `types.EphemeralMessage`.
            option: Empty at first, afterwards the `option` bytes of the user's choice.
            message: Comment of the reporting user, when one is asked for; otherwise empty.

        Returns:
            `types.TypeReportResult`.

        Source:
            api/methods/ephemeral.reportMessage.md
        """
        return await self._client(
            functions.ReportMessage(peer=peer, id=id, option=option, message=message)
        )

    async def send_message(
        self,
        *,
        peer: TypeInputPeer,
        receiver_id: TypeInputUser,
        query_id: int | None = None,
        message: str,
        entities: list[TypeMessageEntity] | None = None,
        media: TypeInputMedia | None = None,
        reply_markup: TypeReplyMarkup | None = None,
        rich_message: TypeInputRichMessage | None = None,
        random_id: int | None = None,
        reply_to: TypeInputReplyTo | None = None,
    ) -> TypeUpdates:
        """Sends a message into a group that only one other party sees and that the history does not
        keep. A bot can answer a single member this way without filling the chat. As the message is
        not stored, do not count on a receiver who is offline to get it.

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

        Returns:
            `types.TypeUpdates`.

        Source:
            api/methods/ephemeral.sendMessage.md
        """
        return await self._client(
            functions.SendMessage(
                peer=peer,
                receiver_id=receiver_id,
                query_id=query_id,
                message=message,
                entities=entities,
                media=media,
                reply_markup=reply_markup,
                rich_message=rich_message,
                random_id=random_id,
                reply_to=reply_to,
            )
        )
