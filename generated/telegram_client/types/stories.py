"""Constructors of stories."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.found_story import TypeFoundStory
    from .root.peer_stories import TypePeerStories as root_TypePeerStories
    from .root.stories_stealth_mode import TypeStoriesStealthMode
    from .root.story_album import TypeStoryAlbum
    from .root.story_item import TypeStoryItem
    from .root.story_reaction import TypeStoryReaction
    from .root.story_view import TypeStoryView
    from .root.story_views import TypeStoryViews as root_TypeStoryViews
    from .root.user import TypeUser


class AlbumsNotModified(tl.Constructor, id=0x564EDAEB, name="stories.albumsNotModified"):
    """The albums are the same as those whose hash you sent.

    Source:
        api/constructors/stories.albumsNotModified.md
    """


class Albums(tl.Constructor, id=0xC3987A3A, name="stories.albums"):
    """Albums of stories on somebody's profile.

    Attributes:
        hash: Send it with the next request for the same profile.
        albums: The albums in display order, each with name and icon.

    Source:
        api/constructors/stories.albums.md
    """

    hash: int = tl.int64()
    albums: list[TypeStoryAlbum] = tl.vector(tl.boxed("StoryAlbum"))


class AllStoriesNotModified(tl.Constructor, id=0x1158FE3E, name="stories.allStoriesNotModified"):
    """The row of stories is as you know it; only state and stealth mode may be new.

    Attributes:
        state: Pass it to the next `stories.get_all_stories`.
        stealth_mode: Whether stealth mode is on, and when it may be used again.

    Source:
        api/constructors/stories.allStoriesNotModified.md
    """

    flags = tl.flags()
    state: str = tl.string()
    stealth_mode: TypeStoriesStealthMode = tl.boxed("StoriesStealthMode")


class AllStories(tl.Constructor, id=0x6EFC5E81, name="stories.allStories"):
    """Part of the row of stories, grouped by who posted them.

    Attributes:
        has_more: Set if a next page can be asked for.
        count: How many posters have active stories in all.
        state: Pass it to the next `stories.get_all_stories`.
        peer_stories: Active stories of each poster and how far you have read; some stories are only
            stubs.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        stealth_mode: Whether stealth mode is on, and when it may be used again.

    Source:
        api/constructors/stories.allStories.md
    """

    flags = tl.flags()
    has_more: bool = tl.true(bit=0, default=False)
    count: int = tl.int32()
    state: str = tl.string()
    peer_stories: list[root_TypePeerStories] = tl.vector(tl.boxed("PeerStories"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    stealth_mode: TypeStoriesStealthMode = tl.boxed("StoriesStealthMode")


class CanSendStoryCount(tl.Constructor, id=0xC387C04E, name="stories.canSendStoryCount"):
    """You may post.

    Attributes:
        count_remains: How many more stories you can post now.

    Source:
        api/constructors/stories.canSendStoryCount.md
    """

    count_remains: int = tl.int32()


class FoundStories(tl.Constructor, id=0xE2DE7737, name="stories.foundStories"):
    """A page of stories found by hashtag or place.

    Attributes:
        count: How many were found in all.
        stories: Each story with the one who posted it.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/stories.foundStories.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    stories: list[TypeFoundStory] = tl.vector(tl.boxed("FoundStory"))
    next_offset: str | None = tl.string(bit=0, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class PeerStories(tl.Constructor, id=0xCAE68768, name="stories.peerStories"):
    """All active stories of one user, group or channel.

    Attributes:
        stories: The stories and the highest number you have read.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/stories.peerStories.md
    """

    stories: root_TypePeerStories = tl.boxed("PeerStories")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class Stories(tl.Constructor, id=0x63C3DD0A, name="stories.stories"):
    """Some stories of one poster.

    Attributes:
        count: How many there are in the whole list.
        stories: The stories, newest first or in album order.
        pinned_to_top: Numbers of the stories pinned first on the profile.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/stories.stories.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    stories: list[TypeStoryItem] = tl.vector(tl.boxed("StoryItem"))
    pinned_to_top: list[int] | None = tl.vector(tl.int32(), bit=0, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class StoryReactionsList(tl.Constructor, id=0xAA5F789C, name="stories.storyReactionsList"):
    """A page of public reactions to a story of a channel or group.

    Attributes:
        count: How many entries there are in all.
        reactions: Reactions, forwards and reposts.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.

    Source:
        api/constructors/stories.storyReactionsList.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    reactions: list[TypeStoryReaction] = tl.vector(tl.boxed("StoryReaction"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    next_offset: str | None = tl.string(bit=0, default=None)


class StoryViews(tl.Constructor, id=0xDE9EED1D, name="stories.storyViews"):
    """View and reaction counts of several stories.

    Attributes:
        views: Counters in the order in which the story numbers were given.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/stories.storyViews.md
    """

    views: list[root_TypeStoryViews] = tl.vector(tl.boxed("StoryViews"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class StoryViewsList(tl.Constructor, id=0x59D78FC5, name="stories.storyViewsList"):
    """A page of the people who saw one of your stories.

    Attributes:
        count: Entries in the list, as far as they fit your search.
        views_count: Views in all, anonymous ones included.
        forwards_count: How often it was forwarded or reposted publicly.
        reactions_count: How many reactions it has.
        views: The viewers, forwards and reposts.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.

    Source:
        api/constructors/stories.storyViewsList.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    views_count: int = tl.int32()
    forwards_count: int = tl.int32()
    reactions_count: int = tl.int32()
    views: list[TypeStoryView] = tl.vector(tl.boxed("StoryView"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))
    next_offset: str | None = tl.string(bit=0, default=None)


TypeAlbums: TypeAlias = AlbumsNotModified | Albums
"""Albums from `stories.get_albums`, or the note that nothing changed."""
TypeAllStories: TypeAlias = AllStoriesNotModified | AllStories
"""Active stories of everybody you follow, from `stories.get_all_stories`, or the note that nothing
is new.
"""
TypeCanSendStoryCount: TypeAlias = CanSendStoryCount
"""Answer to `stories.can_send_story`; if posting is impossible there is an error in its place."""
TypeFoundStories: TypeAlias = FoundStories
"""Result of `stories.search_posts`."""
TypePeerStories: TypeAlias = PeerStories
"""Answer to `stories.get_peer_stories`."""
TypeStories: TypeAlias = Stories
"""Stories from a profile, archive or album, or fetched by number; for example by
`stories.get_pinned_stories`.
"""
TypeStoryReactionsList: TypeAlias = StoryReactionsList
"""One page of the reactions and reposts that a story got, from `stories.get_story_reactions_list`.
"""
TypeStoryViews: TypeAlias = StoryViews
"""Counters fetched by `stories.get_stories_views`."""
TypeStoryViewsList: TypeAlias = StoryViewsList
"""Audience of one story, from `stories.get_story_views_list`."""
