"""Constructors of EmojiStatus."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EmojiStatusEmpty(tl.Constructor, id=0x2DE11AAE, name="emojiStatusEmpty"):
    """No emoji next to the name. Send it to remove the present one.

    Source:
        api/constructors/emojiStatusEmpty.md
    """


class EmojiStatus(tl.Constructor, id=0xE7FF068A, name="emojiStatus"):
    """A custom emoji next to the name.

    Attributes:
        document_id: The custom emoji.
        until: When it vanishes by itself, as Unix time. Absent if it stays.

    Source:
        api/constructors/emojiStatus.md
    """

    flags = tl.flags()
    document_id: int = tl.int64()
    until: int | None = tl.int32(bit=0, default=None)


class EmojiStatusCollectible(tl.Constructor, id=0x7184603B, name="emojiStatusCollectible"):
    """A collectible gift worn next to the name, with the colors of the gift. Only the server builds
    this; to wear a gift, send `types.InputEmojiStatusCollectible`.

    Attributes:
        collectible_id: Number of the collectible gift.
        document_id: Custom emoji that shows the gift's model.
        title: Name of the gift.
        slug: End of the link `t.me/nft/...` to the gift.
        pattern_document_id: Custom emoji that the background is strewn with.
        center_color: Color in the middle of the backdrop, as RGB number.
        edge_color: Color at the edge of the backdrop, as RGB number.
        pattern_color: Color of that pattern, as RGB number.
        text_color: Color of the text on the backdrop, as RGB number.
        until: Until when the status is shown, as Unix time in seconds.

    Source:
        api/constructors/emojiStatusCollectible.md
    """

    flags = tl.flags()
    collectible_id: int = tl.int64()
    document_id: int = tl.int64()
    title: str = tl.string()
    slug: str = tl.string()
    pattern_document_id: int = tl.int64()
    center_color: int = tl.int32()
    edge_color: int = tl.int32()
    pattern_color: int = tl.int32()
    text_color: int = tl.int32()
    until: int | None = tl.int32(bit=0, default=None)


class InputEmojiStatusCollectible(
    tl.Constructor, id=0x07141DBF, name="inputEmojiStatusCollectible"
):
    """Puts one of your collectible gifts next to your name.

    Attributes:
        collectible_id: Gift to wear, from `account.get_collectible_emoji_statuses`.
        until: When it shall vanish, as Unix time. Leave out to keep it.

    Source:
        api/constructors/inputEmojiStatusCollectible.md
    """

    flags = tl.flags()
    collectible_id: int = tl.int64()
    until: int | None = tl.int32(bit=0, default=None)


TypeEmojiStatus: TypeAlias = (
    EmojiStatusEmpty | EmojiStatus | EmojiStatusCollectible | InputEmojiStatusCollectible
)
"""The emoji that a Premium user or a channel shows next to the name. Set it with
`account.update_emoji_status`.
"""
