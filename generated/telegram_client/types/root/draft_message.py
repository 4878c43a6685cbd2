"""Constructors of DraftMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_media import TypeInputMedia
    from .input_reply_to import TypeInputReplyTo
    from .message_entity import TypeMessageEntity
    from .rich_message import TypeRichMessage
    from .suggested_post import TypeSuggestedPost


class DraftMessageEmpty(tl.Constructor, id=0x1B0C841A, name="draftMessageEmpty"):
    """No draft: it was sent or thrown away.

    Attributes:
        date: When that happened, as Unix time.

    Source:
        api/constructors/draftMessageEmpty.md
    """

    flags = tl.flags()
    date: int | None = tl.int32(bit=0, default=None)


class DraftMessage(tl.Constructor, id=0x60FE3294, name="draftMessage"):
    """A message that was begun on one device and not sent; it is the same on all devices. Saved
    with `messages.save_draft`.

    Attributes:
        no_webpage: Set if no link preview is shown.
        invert_media: Set if the media or preview stands above the text.
        reply_to: What the draft is going to answer.
        message: Text of the draft, without its formatting.
        entities: Formatting, links and mentions of the text next to it.
        media: Media to go with it; for drafts mainly the settings of the link preview.
        date: When it was last changed, as Unix time.
        effect: Animation chosen for it, see `types.AvailableEffect`.
        suggested_post: Price and date of the post that is proposed to a channel with it.
        rich_message: Content laid out in blocks, such as headings and tables.

    Source:
        api/constructors/draftMessage.md
    """

    flags = tl.flags()
    no_webpage: bool = tl.true(bit=1, default=False)
    invert_media: bool = tl.true(bit=6, default=False)
    reply_to: TypeInputReplyTo | None = tl.boxed("InputReplyTo", bit=4, default=None)
    message: str = tl.string()
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=3, default=None
    )
    media: TypeInputMedia | None = tl.boxed("InputMedia", bit=5, default=None)
    date: int = tl.int32()
    effect: int | None = tl.int64(bit=7, default=None)
    suggested_post: TypeSuggestedPost | None = tl.boxed("SuggestedPost", bit=8, default=None)
    rich_message: TypeRichMessage | None = tl.boxed("RichMessage", bit=9, default=None)


TypeDraftMessage: TypeAlias = DraftMessageEmpty | DraftMessage
"""Unsent message of a chat or topic. Changes come in `types.UpdateDraftMessage`."""
