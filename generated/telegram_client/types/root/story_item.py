"""Constructors of StoryItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .document import TypeDocument
    from .media_area import TypeMediaArea
    from .message_entity import TypeMessageEntity
    from .message_media import TypeMessageMedia
    from .peer import TypePeer
    from .privacy_rule import TypePrivacyRule
    from .reaction import TypeReaction
    from .story_fwd_header import TypeStoryFwdHeader
    from .story_views import TypeStoryViews


class StoryItemDeleted(tl.Constructor, id=0x51E6EE4F, name="storyItemDeleted"):
    """A story that has been deleted; remove it.

    Attributes:
        id: Number of the story among those of the same poster.

    Source:
        api/constructors/storyItemDeleted.md
    """

    id: int = tl.int32()


class StoryItemSkipped(tl.Constructor, id=0xFFADC913, name="storyItemSkipped"):
    """Stub of a story; load it with `stories.get_stories_by_id` before showing it.

    Attributes:
        close_friends: Only close friends of the poster see it.
        live: It is a live broadcast.
        id: Number of the story among those of the same poster.
        date: When the story was posted, as Unix time in seconds.
        expire_date: Unix time at which it vanishes from the active ones.

    Source:
        api/constructors/storyItemSkipped.md
    """

    flags = tl.flags()
    close_friends: bool = tl.true(bit=8, default=False)
    live: bool = tl.true(bit=9, default=False)
    id: int = tl.int32()
    date: int = tl.int32()
    expire_date: int = tl.int32()


class StoryItem(tl.Constructor, id=0x16A4B93C, name="storyItem"):
    """A story with media, text and everything that belongs to it.

    Attributes:
        pinned: It stays on the profile after it has expired.
        public: Everyone may see it.
        close_friends: Only close friends of the poster see it.
        min: Some fields such as privacy and views are missing; keep those you know.
        noforwards: It cannot be forwarded or saved.
        edited: It was changed after posting.
        contacts: The poster's contacts see it.
        selected_contacts: Only chosen people see it.
        out: It is yours.
        id: Number of the story among those of the same poster.
        date: When the story was posted, as Unix time in seconds.
        from_id: Who posted it in the name of the channel or group.
        fwd_from: Origin, if it is a repost.
        expire_date: Unix time at which it vanishes from the active ones.
        caption: Text under the story.
        entities: Formatting, links and mentions of the text next to it.
        media: The media shown with this.
        media_areas: Parts that can be tapped, such as places, links and reactions.
        privacy: Who may see it; only known to the poster.
        views: How often it was seen.
        sent_reaction: Your own reaction.
        albums: Numbers of the albums it is in.
        music: Song that plays along.

    Source:
        api/constructors/storyItem.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=5, default=False)
    public: bool = tl.true(bit=7, default=False)
    close_friends: bool = tl.true(bit=8, default=False)
    min: bool = tl.true(bit=9, default=False)
    noforwards: bool = tl.true(bit=10, default=False)
    edited: bool = tl.true(bit=11, default=False)
    contacts: bool = tl.true(bit=12, default=False)
    selected_contacts: bool = tl.true(bit=13, default=False)
    out: bool = tl.true(bit=16, default=False)
    id: int = tl.int32()
    date: int = tl.int32()
    from_id: TypePeer | None = tl.boxed("Peer", bit=18, default=None)
    fwd_from: TypeStoryFwdHeader | None = tl.boxed("StoryFwdHeader", bit=17, default=None)
    expire_date: int = tl.int32()
    caption: str | None = tl.string(bit=0, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    media: TypeMessageMedia = tl.boxed("MessageMedia")
    media_areas: list[TypeMediaArea] | None = tl.vector(tl.boxed("MediaArea"), bit=14, default=None)
    privacy: list[TypePrivacyRule] | None = tl.vector(tl.boxed("PrivacyRule"), bit=2, default=None)
    views: TypeStoryViews | None = tl.boxed("StoryViews", bit=3, default=None)
    sent_reaction: TypeReaction | None = tl.boxed("Reaction", bit=15, default=None)
    albums: list[int] | None = tl.vector(tl.int32(), bit=19, default=None)
    music: TypeDocument | None = tl.boxed("Document", bit=20, default=None)


TypeStoryItem: TypeAlias = StoryItemDeleted | StoryItemSkipped | StoryItem
"""A story, a stub of one, or the notice that one is gone."""
