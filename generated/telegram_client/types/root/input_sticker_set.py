"""Constructors of InputStickerSet."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputStickerSetEmpty(tl.Constructor, id=0xFFB62B95, name="inputStickerSetEmpty"):
    """No sticker set; removes the set where a method stores one.

    Source:
        api/constructors/inputStickerSetEmpty.md
    """


class InputStickerSetID(tl.Constructor, id=0x9DE7A269, name="inputStickerSetID"):
    """A sticker set by number, with the values from `types.StickerSet`.

    Attributes:
        id: Id of the sticker set.
        access_hash: Secret number that must accompany the id; copy it unchanged.

    Source:
        api/constructors/inputStickerSetID.md
    """

    id: int = tl.int64()
    access_hash: int = tl.int64()


class InputStickerSetShortName(tl.Constructor, id=0x861CC8A0, name="inputStickerSetShortName"):
    """A sticker set by the name in its link `t.me/addstickers/...`. Needs no access hash.

    Attributes:
        short_name: Short name of the set, as in `t.me/addstickers/`.

    Source:
        api/constructors/inputStickerSetShortName.md
    """

    short_name: str = tl.string()


class InputStickerSetAnimatedEmoji(
    tl.Constructor, id=0x028703C8, name="inputStickerSetAnimatedEmoji"
):
    """The set with the animations of single emoji.

    Source:
        api/constructors/inputStickerSetAnimatedEmoji.md
    """


class InputStickerSetDice(tl.Constructor, id=0xE67F520E, name="inputStickerSetDice"):
    """The set with the animations of a dice emoji.

    Attributes:
        emoticon: Which one: die, dart, ball and so on.

    Source:
        api/constructors/inputStickerSetDice.md
    """

    emoticon: str = tl.string()


class InputStickerSetAnimatedEmojiAnimations(
    tl.Constructor, id=0x0CDE3739, name="inputStickerSetAnimatedEmojiAnimations"
):
    """The set with the effects that fly over the chat when an animated emoji is tapped.

    Source:
        api/constructors/inputStickerSetAnimatedEmojiAnimations.md
    """


class InputStickerSetPremiumGifts(
    tl.Constructor, id=0xC88B3B02, name="inputStickerSetPremiumGifts"
):
    """The set with the pictures for gifted Premium, one for each length.

    Source:
        api/constructors/inputStickerSetPremiumGifts.md
    """


class InputStickerSetEmojiGenericAnimations(
    tl.Constructor, id=0x04C4D4CE, name="inputStickerSetEmojiGenericAnimations"
):
    """The set with effects for custom emoji used as reactions.

    Source:
        api/constructors/inputStickerSetEmojiGenericAnimations.md
    """


class InputStickerSetEmojiDefaultStatuses(
    tl.Constructor, id=0x29D0F5EE, name="inputStickerSetEmojiDefaultStatuses"
):
    """The custom emoji proposed as status of a user.

    Source:
        api/constructors/inputStickerSetEmojiDefaultStatuses.md
    """


class InputStickerSetEmojiDefaultTopicIcons(
    tl.Constructor, id=0x44C1F8E9, name="inputStickerSetEmojiDefaultTopicIcons"
):
    """The custom emoji proposed as icons of forum topics; usable there without Premium.

    Source:
        api/constructors/inputStickerSetEmojiDefaultTopicIcons.md
    """


class InputStickerSetEmojiChannelDefaultStatuses(
    tl.Constructor, id=0x49748553, name="inputStickerSetEmojiChannelDefaultStatuses"
):
    """The custom emoji proposed as status of a channel.

    Source:
        api/constructors/inputStickerSetEmojiChannelDefaultStatuses.md
    """


class InputStickerSetTonGifts(tl.Constructor, id=0x1CF671A0, name="inputStickerSetTonGifts"):
    """The set with the pictures for gifts of TON.

    Source:
        api/constructors/inputStickerSetTonGifts.md
    """


TypeInputStickerSet: TypeAlias = (
    InputStickerSetEmpty
    | InputStickerSetID
    | InputStickerSetShortName
    | InputStickerSetAnimatedEmoji
    | InputStickerSetDice
    | InputStickerSetAnimatedEmojiAnimations
    | InputStickerSetPremiumGifts
    | InputStickerSetEmojiGenericAnimations
    | InputStickerSetEmojiDefaultStatuses
    | InputStickerSetEmojiDefaultTopicIcons
    | InputStickerSetEmojiChannelDefaultStatuses
    | InputStickerSetTonGifts
)
"""A sticker or emoji set in a request: by number, by link name, or one of Telegram's own special
sets. Load it with `messages.get_sticker_set`.
"""
