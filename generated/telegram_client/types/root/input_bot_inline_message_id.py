"""Constructors of InputBotInlineMessageID."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputBotInlineMessageID(tl.Constructor, id=0x890C3D89, name="inputBotInlineMessageID"):
    """A message sent through your inline bot, in the older form that packs chat and message into
    one number.

    Attributes:
        dc_id: Data center to which requests about it must go.
        id: Number of the message.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputBotInlineMessageID.md
    """

    dc_id: int = tl.int32()
    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputBotInlineMessageID64(tl.Constructor, id=0xB6D915D7, name="inputBotInlineMessageID64"):
    """A message sent through your inline bot, in the newer form with a 64-bit owner id.

    Attributes:
        dc_id: Data center to which requests about it must go.
        owner_id: User or chat that the message belongs to.
        id: Number of the message.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputBotInlineMessageID64.md
    """

    dc_id: int = tl.int32()
    owner_id: int = tl.int64()
    id: int = tl.int32()
    access_hash: int = tl.int64()


TypeInputBotInlineMessageID: TypeAlias = InputBotInlineMessageID | InputBotInlineMessageID64
"""Handle on an inline message, from `types.UpdateBotInlineSend` or a button press. Pass it back
unchanged, for instance to `messages.edit_inline_bot_message`.
"""
