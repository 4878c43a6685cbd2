"""Constructors of InputMessage."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputMessageID(tl.Constructor, id=0xA676A322, name="inputMessageID"):
    """A message by its number. Names a message for `messages.get_messages` or
    `channels.get_messages`.

    Attributes:
        id: Id of the message that is wanted.

    Source:
        api/constructors/inputMessageID.md
    """

    id: int = tl.int32()


class InputMessageReplyTo(tl.Constructor, id=0xBAD88395, name="inputMessageReplyTo"):
    """The message that the given one answers.

    Attributes:
        id: Number of the answering message.

    Source:
        api/constructors/inputMessageReplyTo.md
    """

    id: int = tl.int32()


class InputMessagePinned(tl.Constructor, id=0x86872538, name="inputMessagePinned"):
    """The pinned message of the chat.

    Source:
        api/constructors/inputMessagePinned.md
    """


class InputMessageCallbackQuery(tl.Constructor, id=0xACFA1A7E, name="inputMessageCallbackQuery"):
    """The message whose button was pressed; for bots.

    Attributes:
        id: Number of the message.
        query_id: Number of the button press.

    Source:
        api/constructors/inputMessageCallbackQuery.md
    """

    id: int = tl.int32()
    query_id: int = tl.int64()


TypeInputMessage: TypeAlias = (
    InputMessageID | InputMessageReplyTo | InputMessagePinned | InputMessageCallbackQuery
)
"""Which message to fetch, directly or by its relation to another; for `messages.get_messages` and
`channels.get_messages`.
"""
