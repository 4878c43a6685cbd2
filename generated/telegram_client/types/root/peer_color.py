"""Constructors of PeerColor."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class PeerColor(tl.Constructor, id=0xB54B5ACF, name="peerColor"):
    """Accent color of a name, reply or profile, taken from the palette of `help.get_peer_colors`.
    If no color is given, the app picks one by ID.

    Attributes:
        color: Number of the color; 0 to 6 are built into apps, others come from the palette.
        background_emoji_id: Custom emoji strewn over the colored background.

    Source:
        api/constructors/peerColor.md
    """

    flags = tl.flags()
    color: int | None = tl.int32(bit=0, default=None)
    background_emoji_id: int | None = tl.int64(bit=1, default=None)


class PeerColorCollectible(tl.Constructor, id=0xB9C0639A, name="peerColorCollectible"):
    """Color scheme that comes with a collectible gift the user or channel owns.

    Attributes:
        collectible_id: Which collectible gift the scheme belongs to.
        gift_emoji_id: Custom emoji that pictures the gift, shown next to the name.
        background_emoji_id: Custom emoji strewn over the background.
        accent_color: RGB color of the name in light themes.
        colors: RGB colors of the stripe beside replies and link previews in light themes, one to
            three.
        dark_accent_color: RGB color of the name in dark themes; if absent, the light one serves.
        dark_colors: RGB colors of the stripe in dark themes; if absent, the light ones serve.

    Source:
        api/constructors/peerColorCollectible.md
    """

    flags = tl.flags()
    collectible_id: int = tl.int64()
    gift_emoji_id: int = tl.int64()
    background_emoji_id: int = tl.int64()
    accent_color: int = tl.int32()
    colors: list[int] = tl.vector(tl.int32())
    dark_accent_color: int | None = tl.int32(bit=0, default=None)
    dark_colors: list[int] | None = tl.vector(tl.int32(), bit=1, default=None)


class InputPeerColorCollectible(tl.Constructor, id=0xB8EA86A9, name="inputPeerColorCollectible"):
    """Asks `account.update_color` to use the colors of a collectible gift you own.

    Attributes:
        collectible_id: `id` of the `types.StarGiftUnique` whose colors to wear.

    Source:
        api/constructors/inputPeerColorCollectible.md
    """

    collectible_id: int = tl.int64()


TypePeerColor: TypeAlias = PeerColor | PeerColorCollectible | InputPeerColorCollectible
"""Colors of a user or channel: a number from the palette, or the scheme of a collectible gift."""
