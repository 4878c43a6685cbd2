"""Methods of the stories namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.messages import TypeChats as messages_TypeChats
    from ..types.root.exported_story_link import TypeExportedStoryLink
    from ..types.root.input_document import TypeInputDocument
    from ..types.root.input_media import TypeInputMedia
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.input_privacy_rule import TypeInputPrivacyRule
    from ..types.root.media_area import TypeMediaArea
    from ..types.root.message_entity import TypeMessageEntity
    from ..types.root.reaction import TypeReaction
    from ..types.root.recent_story import TypeRecentStory
    from ..types.root.report_result import TypeReportResult
    from ..types.root.story_album import TypeStoryAlbum
    from ..types.root.updates import TypeUpdates
    from ..types.stories import (
        TypeAlbums as stories_TypeAlbums,
        TypeAllStories as stories_TypeAllStories,
        TypeCanSendStoryCount as stories_TypeCanSendStoryCount,
        TypeFoundStories as stories_TypeFoundStories,
        TypePeerStories as stories_TypePeerStories,
        TypeStories as stories_TypeStories,
        TypeStoryReactionsList as stories_TypeStoryReactionsList,
        TypeStoryViews as stories_TypeStoryViews,
        TypeStoryViewsList as stories_TypeStoryViewsList,
    )


class ActivateStealthMode(
    tl.Function["TypeUpdates"], id=0x57BBD166, name="stories.activateStealthMode"
):
    """Hides from posters that you looked at their stories: for the last minutes, for the next ones,
    or both. Premium only, and followed by a pause before it can be used again.

    Args:
        past: Deletes your views of the last 5 minutes.
        future: Views of the next 25 minutes are not recorded.

    Source:
        api/methods/stories.activateStealthMode.md
    """

    flags = tl.flags()
    past: bool = tl.true(bit=0, default=False)
    future: bool = tl.true(bit=1, default=False)

    ERRORS = (("PREMIUM_ACCOUNT_REQUIRED", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class CanSendStory(
    tl.Function["stories_TypeCanSendStoryCount"], id=0x30EB63F0, name="stories.canSendStory"
):
    """Asks how many more stories you can post now in your own name or for a channel. An error
    explains what is in the way: missing Premium, too few boosts, or a daily, weekly or monthly
    limit. Call it before the user starts to edit.

    Args:
        peer: In whose name: `types.InputPeerSelf` or a channel or group you may post stories for.

    Source:
        api/methods/stories.canSendStory.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("BOOSTS_REQUIRED", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("PEER_ID_INVALID", 400),
        ("PREMIUM_ACCOUNT_REQUIRED", 400),
        ("STORIES_TOO_MUCH", 400),
        ("STORY_SEND_FLOOD_MONTHLY_%d", 400),
        ("STORY_SEND_FLOOD_WEEKLY_%d", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class CreateAlbum(tl.Function["TypeStoryAlbum"], id=0xA36396E5, name="stories.createAlbum"):
    """Makes a named album of stories that shows as a tab on the profile of you or your channel.

    Args:
        peer: Owner of the album.
        title: Name of the album, a short text.
        stories: Numbers of the stories to start with; they become visible on the profile.

    Source:
        api/methods/stories.createAlbum.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    title: str = tl.string()
    stories: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteAlbum(tl.Function["bool"], id=0x8D3456D0, name="stories.deleteAlbum"):
    """Removes an album from the profile. Its stories are kept.

    Args:
        peer: Owner of the album.
        album_id: Number of the album.

    Source:
        api/methods/stories.deleteAlbum.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    album_id: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class DeleteStories(
    tl.Function["list[int]"],
    id=0xAE59DB5F,
    name="stories.deleteStories",
    result=tl.vector(tl.int32()),
):
    """Deletes stories you posted, for everybody and also from the archive. Returns the numbers of
    those really deleted.

    Args:
        peer: Who posted them: yourself or a chat whose stories you may delete.
        id: Numbers of the stories.

    Source:
        api/methods/stories.deleteStories.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (
        ("BUSINESS_CONNECTION_INVALID", 400),
        ("CHANNEL_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("STORY_ID_EMPTY", 400),
        ("BOT_ACCESS_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": True}


class EditStory(tl.Function["TypeUpdates"], id=0x2C63A72B, name="stories.editStory"):
    """Changes media, caption, areas or audience of a story that is already posted. What you leave
    out stays. Viewers see the mark "edited".

    Args:
        peer: Who posted the story.
        id: Number of the story.
        media: New picture or video. Leave out to keep what is set.
        media_areas: New clickable areas; they replace all old ones. Leave out to keep what is set.
        caption: New text; an empty string removes it.
        entities: Formatting of the new text; always together with `caption`.
        privacy_rules: New rules about who may see it. Leave out to keep what is set.
        music: New song for the story.

    Source:
        api/methods/stories.editStory.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    media: TypeInputMedia | None = tl.boxed("InputMedia", bit=0, default=None)
    media_areas: list[TypeMediaArea] | None = tl.vector(tl.boxed("MediaArea"), bit=3, default=None)
    caption: str | None = tl.string(bit=1, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    privacy_rules: list[TypeInputPrivacyRule] | None = tl.vector(
        tl.boxed("InputPrivacyRule"), bit=2, default=None
    )
    music: TypeInputDocument | None = tl.boxed("InputDocument", bit=4, default=None)

    ERRORS = (("PEER_ID_INVALID", 400), ("STORY_NOT_MODIFIED", 400))
    ACCESS = {"users": True, "bots": True, "business": False}


class ExportStoryLink(
    tl.Function["TypeExportedStoryLink"], id=0x7B8DEF20, name="stories.exportStoryLink"
):
    """Creates the public link of a story. Its poster must have a username, and the story must be
    visible to everybody.

    Args:
        peer: Who posted it.
        id: Number of the story.

    Source:
        api/methods/stories.exportStoryLink.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400), ("STORY_ID_EMPTY", 400), ("USER_PUBLIC_MISSING", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAlbumStories(
    tl.Function["stories_TypeStories"], id=0xAC806D61, name="stories.getAlbumStories"
):
    """Lists the stories inside one album, in the order set by the owner.

    Args:
        peer: Owner of the album.
        album_id: Which album, from `stories.get_albums`.
        offset: How many stories to skip from the start.
        limit: How many stories to return.

    Source:
        api/methods/stories.getAlbumStories.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    album_id: int = tl.int32()
    offset: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAlbums(tl.Function["stories_TypeAlbums"], id=0x25B3EAC7, name="stories.getAlbums"):
    """Lists the story albums on the profile of a user or channel.

    Args:
        peer: Yourself, or the user or channel whose albums you want.
        hash: The `hash` of the album list you have stored, which avoids sending it again if nothing
            changed; 0 forces a full answer.

    Source:
        api/methods/stories.getAlbums.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    hash: int = tl.int64()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetAllReadPeerStories(
    tl.Function["TypeUpdates"], id=0x9B5AE7F9, name="stories.getAllReadPeerStories"
):
    """Tells for every poster up to which story you have read, as a bundle of
    `types.UpdateReadStories`. Needed once after a fresh login.

    Source:
        api/methods/stories.getAllReadPeerStories.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetAllStories(
    tl.Function["stories_TypeAllStories"], id=0xEEB0D625, name="stories.getAllStories"
):
    """Loads the active stories of everybody you follow, as needed for the row above the chat list.
    Works in pages with the help of a state string; with the old state the server can also tell that
    nothing is new.

    Args:
        next: Asks for the next page after `state`. Unset together with `state`, asks only whether
            something changed.
        hidden: Takes the stories you moved to the archive list in place of the visible ones.
        state: The `state` of the last answer. Leave out the first time.

    Source:
        api/methods/stories.getAllStories.md
    """

    flags = tl.flags()
    next: bool = tl.true(bit=1, default=False)
    hidden: bool = tl.true(bit=2, default=False)
    state: str | None = tl.string(bit=0, default=None)

    ACCESS = {"users": True, "bots": False, "business": False}


class GetChatsToSend(
    tl.Function["messages_TypeChats"], id=0xA56A8B60, name="stories.getChatsToSend"
):
    """Lists the channels and groups for which you may post stories.

    Source:
        api/methods/stories.getChatsToSend.md
    """

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPeerMaxIDs(
    tl.Function["list[TypeRecentStory]"],
    id=0x78499170,
    name="stories.getPeerMaxIDs",
    result=tl.vector(tl.boxed("RecentStory")),
):
    """Tells for many peers at once whether they have active stories and the number of the newest.
    Good for drawing story rings without loading stories. The answer keeps the order of the request.

    Args:
        id: Users, groups and channels to ask about, up to 100.

    Source:
        api/methods/stories.getPeerMaxIDs.md
    """

    id: list[TypeInputPeer] = tl.vector(tl.boxed("InputPeer"))

    ACCESS = {"users": True, "bots": False, "business": False}


class GetPeerStories(
    tl.Function["stories_TypePeerStories"], id=0x2C4ADA50, name="stories.getPeerStories"
):
    """Fetches the active stories of one user, group or channel, and how far you have read them.

    Args:
        peer: User or channel whose stories are meant.

    Source:
        api/methods/stories.getPeerStories.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPinnedStories(
    tl.Function["stories_TypeStories"], id=0x5821A5DC, name="stories.getPinnedStories"
):
    """Lists the stories that a user or channel displays on the profile page, newest first.

    Args:
        peer: User or channel on whose profile they are.
        offset_id: Number of the last story you have, 0 for the first page.
        limit: How many stories per page, at most 100.

    Source:
        api/methods/stories.getPinnedStories.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset_id: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (("CHANNEL_INVALID", 400), ("PEER_ID_INVALID", 400), ("USER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStoriesArchive(
    tl.Function["stories_TypeStories"], id=0xB4352016, name="stories.getStoriesArchive"
):
    """Lists the story archive, newest first: what you or a chat you administer have posted, expired
    stories included, as long as it was not deleted.

    Args:
        peer: `types.InputPeerSelf`, or a channel or group whose stories you may edit.
        offset_id: Number of the last story you have, 0 for the first page.
        limit: How many stories per page, at most 100.

    Source:
        api/methods/stories.getStoriesArchive.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    offset_id: int = tl.int32()
    limit: int = tl.int32()

    ERRORS = (("CHAT_ADMIN_REQUIRED", 400), ("PEER_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStoriesByID(
    tl.Function["stories_TypeStories"], id=0x5774CA74, name="stories.getStoriesByID"
):
    """Fetches full stories by number, for example those of which a list delivered only a stub.
    Deleted and invisible ones are left out of the answer.

    Args:
        peer: Who posted them.
        id: Numbers of the wanted stories, up to 100.

    Source:
        api/methods/stories.getStoriesByID.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("MSG_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
        ("STORIES_NEVER_CREATED", 400),
        ("STORY_ID_EMPTY", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStoriesViews(
    tl.Function["stories_TypeStoryViews"], id=0x28E16CC8, name="stories.getStoriesViews"
):
    """Reads the numbers of views, forwards and reactions of several of your stories at once.

    Args:
        peer: Owner of the stories.
        id: Numbers of the stories.

    Source:
        api/methods/stories.getStoriesViews.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("PEER_ID_INVALID", 400),
        ("STORY_ID_EMPTY", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStoryReactionsList(
    tl.Function["stories_TypeStoryReactionsList"],
    id=0xB9B2881F,
    name="stories.getStoryReactionsList",
):
    """Lists the public reactions, forwards and reposts of a story posted by a channel or group you
    administer.

    Args:
        forwards_first: Puts forwards and reposts before the reactions; otherwise all go by date.
        peer: Chat that posted the story.
        id: Number of the story.
        reaction: Shows only this reaction. Leave out for all.
        offset: The `next_offset` from before. Leave out on the first page.
        limit: How many entries per page.

    Source:
        api/methods/stories.getStoryReactionsList.md
    """

    flags = tl.flags()
    forwards_first: bool = tl.true(bit=2, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    reaction: TypeReaction | None = tl.boxed("Reaction", bit=0, default=None)
    offset: str | None = tl.string(bit=1, default=None)
    limit: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStoryViewsList(
    tl.Function["stories_TypeStoryViewsList"], id=0x7ED23C57, name="stories.getStoryViewsList"
):
    """Lists who viewed one of your stories, with reactions, forwards and reposts. Normally possible
    only until a day after expiry; with Premium longer.

    Args:
        just_contacts: Leaves out people who are not your contacts.
        reactions_first: Puts viewers with a reaction on top.
        forwards_first: Puts forwards and reposts on top.
        peer: Owner of the story: yourself or a chat you administer.
        q: Part of a name to search among the viewers. Leave out for all.
        id: Number of the story.
        offset: Empty string for the first page, then the `next_offset` you were given.
        limit: How many viewers per page.

    Source:
        api/methods/stories.getStoryViewsList.md
    """

    flags = tl.flags()
    just_contacts: bool = tl.true(bit=0, default=False)
    reactions_first: bool = tl.true(bit=2, default=False)
    forwards_first: bool = tl.true(bit=3, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    q: str | None = tl.string(bit=1, default=None)
    id: int = tl.int32()
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400), ("STORY_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class IncrementStoryViews(tl.Function["bool"], id=0xB2028AFB, name="stories.incrementStoryViews"):
    """Reports that you opened some stories. You show up in the list of viewers of their owner,
    unless stealth mode is on.

    Args:
        peer: Who posted them.
        id: Numbers of the opened stories.

    Source:
        api/methods/stories.incrementStoryViews.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400), ("STORY_ID_EMPTY", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReadStories(
    tl.Function["list[int]"],
    id=0xA556DAC8,
    name="stories.readStories",
    result=tl.vector(tl.int32()),
):
    """Marks the stories of one poster as read up to a number, which clears the colored ring on your
    devices. It does not tell the poster that you looked; that is the job of
    `stories.increment_story_views`.

    Args:
        peer: Who posted them.
        max_id: Highest number that counts as read.

    Source:
        api/methods/stories.readStories.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    max_id: int = tl.int32()

    ERRORS = (("MAX_ID_INVALID", 400), ("PEER_ID_INVALID", 400), ("STORIES_NEVER_CREATED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class ReorderAlbums(tl.Function["bool"], id=0x8535FBD9, name="stories.reorderAlbums"):
    """Sets the order in which the story albums stand on a profile. Numbers come from
    `stories.get_albums`.

    Args:
        peer: Owner of the albums.
        order: Album numbers, first one first.

    Source:
        api/methods/stories.reorderAlbums.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    order: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class Report(tl.Function["TypeReportResult"], id=0x19D8EB45, name="stories.report"):
    """Reports stories to Telegram's moderators. Works in steps: call it with an empty option, show
    the choices that come back, and repeat with the chosen one until the server confirms.

    Args:
        peer: Who posted the stories.
        id: Numbers of the stories to report.
        option: The `option` of the choice the user made; empty bytes in the first call.
        message: Remark for the moderators, empty unless the server asks for one.

    Source:
        api/methods/stories.report.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())
    option: bytes = tl.bytes_()
    message: str = tl.string()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SearchPosts(
    tl.Function["stories_TypeFoundStories"], id=0xD1810907, name="stories.searchPosts"
):
    """Searches public stories by a hashtag in the caption or by a place or link on the picture.
    Give exactly one of `hashtag` and `area`.

    Args:
        hashtag: Word to look for, without the `#`.
        area: Clickable area, such as `types.MediaAreaVenue`, whose place is searched.
        peer: Searches only the stories of this user or channel. Leave out for all.
        offset: Empty string in the first call, then the `next_offset` you were sent.
        limit: How many stories per page.

    Source:
        api/methods/stories.searchPosts.md
    """

    flags = tl.flags()
    hashtag: str | None = tl.string(bit=0, default=None)
    area: TypeMediaArea | None = tl.boxed("MediaArea", bit=1, default=None)
    peer: TypeInputPeer | None = tl.boxed("InputPeer", bit=2, default=None)
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("HASHTAG_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class SendReaction(tl.Function["TypeUpdates"], id=0x7FD736B2, name="stories.sendReaction"):
    """Reacts to a story with an emoji, or withdraws the reaction. The poster sees it; each new
    reaction replaces the old one.

    Args:
        add_to_recent: Puts the emoji on your list of recently used reactions.
        peer: Who posted the story.
        story_id: Number of the story.
        reaction: The reaction; `types.ReactionEmpty` withdraws it.

    Source:
        api/methods/stories.sendReaction.md
    """

    flags = tl.flags()
    add_to_recent: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    story_id: int = tl.int32()
    reaction: TypeReaction = tl.boxed("Reaction")

    ERRORS = (
        ("PEER_ID_INVALID", 400),
        ("REACTION_INVALID", 400),
        ("STORIES_NEVER_CREATED", 400),
        ("STORY_ID_EMPTY", 400),
        ("STORY_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class SendStory(tl.Function["TypeUpdates"], id=0x8F9E6898, name="stories.sendStory"):
    """Posts a picture or video as a story, for a limited time, visible to those named in the
    privacy rules. For a channel or group you need the right to post stories. Bots post only for a
    business account that permits it.

    Args:
        pinned: Keeps the story on the profile after it expires.
        noforwards: Forbids forwarding, saving and screenshots.
        fwd_modified: For a repost: the media was changed in comparison with the original.
        peer: In whose name it is posted.
        media: Uploaded picture or video. Videos must be MPEG-4 in H.265, 720x1280 pixels, up to 60
            seconds.
        media_areas: Clickable areas on the picture, such as places, reactions and links. Leave out
            for none.
        caption: Text below the story, up to 200 characters, 2048 with Premium. Leave out for none.
        entities: Formatting of the caption. Leave out for plain text.
        privacy_rules: Who may see it, in order of precedence. Channels use
            `types.InputPrivacyValueAllowAll`.
        random_id: Random number drawn per story, so that a repeated request does not post twice.
        period: Lifetime in seconds: 21600, 43200, 86400 or 172800. All but 86400, the default, need
            Premium.
        fwd_from_id: For a repost: who posted the original.
        fwd_from_story: For a repost: number of the original story.
        albums: Albums on the profile into which the story goes, from `stories.get_albums`. Leave
            out for none.
        music: Song to attach to the story. Leave out for none.

    Source:
        api/methods/stories.sendStory.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=2, default=False)
    noforwards: bool = tl.true(bit=4, default=False)
    fwd_modified: bool = tl.true(bit=7, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    media: TypeInputMedia = tl.boxed("InputMedia")
    media_areas: list[TypeMediaArea] | None = tl.vector(tl.boxed("MediaArea"), bit=5, default=None)
    caption: str | None = tl.string(bit=0, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    privacy_rules: list[TypeInputPrivacyRule] = tl.vector(tl.boxed("InputPrivacyRule"))
    random_id: int | None = tl.random_id(default=None)
    period: int | None = tl.int32(bit=3, default=None)
    fwd_from_id: TypeInputPeer | None = tl.boxed("InputPeer", bit=6, default=None)
    fwd_from_story: int | None = tl.int32(bit=6, default=None)
    albums: list[int] | None = tl.vector(tl.int32(), bit=8, default=None)
    music: TypeInputDocument | None = tl.boxed("InputDocument", bit=9, default=None)

    ERRORS = (
        ("BOOSTS_REQUIRED", 400),
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("IMAGE_PROCESS_FAILED", 400),
        ("MEDIA_EMPTY", 400),
        ("MEDIA_FILE_INVALID", 400),
        ("MEDIA_TYPE_INVALID", 400),
        ("MEDIA_VIDEO_STORY_MISSING", 400),
        ("PEER_ID_INVALID", 400),
        ("PHOTO_INVALID_DIMENSIONS", 400),
        ("PREMIUM_ACCOUNT_REQUIRED", 400),
        ("REACTION_INVALID", 400),
        ("STORIES_TOO_MUCH", 400),
        ("STORY_PERIOD_INVALID", 400),
        ("VENUE_ID_INVALID", 400),
        ("BOT_ACCESS_FORBIDDEN", 403),
    )
    ACCESS = {"users": True, "bots": True, "business": False}


class StartLive(tl.Function["TypeUpdates"], id=0xD069CCDE, name="stories.startLive"):
    """Starts a live story: a video broadcast shown in the story row, with comments of the viewers.
    The answer contains the story, whose media names the call to join.

    Args:
        pinned: Keeps the story on the profile.
        noforwards: Forbids viewers to forward it or take screenshots.
        rtmp_stream: The picture comes from streaming software; address and key from
            `phone.get_group_call_stream_rtmp_url`.
        peer: In whose name: yourself or a channel for which you may post stories.
        caption: Text of the story. Leave out for none.
        entities: Formatting of the text. Leave out for plain text.
        privacy_rules: Who may watch.
        random_id: Random number drawn per story, against starting twice.
        messages_enabled: True lets viewers write comments. Leave out for the default.
        send_paid_messages_stars: Least number of Stars a comment must cost. Leave out to have free
            comments.

    Source:
        api/methods/stories.startLive.md
    """

    flags = tl.flags()
    pinned: bool = tl.true(bit=2, default=False)
    noforwards: bool = tl.true(bit=4, default=False)
    rtmp_stream: bool = tl.true(bit=5, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    caption: str | None = tl.string(bit=0, default=None)
    entities: list[TypeMessageEntity] | None = tl.vector(
        tl.boxed("MessageEntity"), bit=1, default=None
    )
    privacy_rules: list[TypeInputPrivacyRule] = tl.vector(tl.boxed("InputPrivacyRule"))
    random_id: int | None = tl.random_id(default=None)
    messages_enabled: bool | None = tl.boolean(bit=6, default=None)
    send_paid_messages_stars: int | None = tl.int64(bit=7, default=None)

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class ToggleAllStoriesHidden(
    tl.Function["bool"], id=0x7C2557C4, name="stories.toggleAllStoriesHidden"
):
    """Hides the whole row of stories from the main chat list, or brings it back.

    Args:
        hidden: True to hide.

    Source:
        api/methods/stories.toggleAllStoriesHidden.md
    """

    hidden: bool = tl.boolean()

    ACCESS = {"users": True, "bots": False, "business": False}


class TogglePeerStoriesHidden(
    tl.Function["bool"], id=0xBD0415C4, name="stories.togglePeerStoriesHidden"
):
    """Moves the stories of one poster from the main row to the archived one, or back. Nobody but
    you notices.

    Args:
        peer: User or channel whose stories are meant.
        hidden: True moves them to the archive.

    Source:
        api/methods/stories.togglePeerStoriesHidden.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    hidden: bool = tl.boolean()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class TogglePinned(
    tl.Function["list[int]"],
    id=0x9A75A1EF,
    name="stories.togglePinned",
    result=tl.vector(tl.int32()),
):
    """Keeps stories on the profile page beyond their lifetime, or takes them off it again; they
    then remain in the archive only. Returns the numbers of the changed ones.

    Args:
        peer: Owner of the stories.
        id: Numbers of the stories.
        pinned: True to display them on the profile.

    Source:
        api/methods/stories.togglePinned.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())
    pinned: bool = tl.boolean()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class TogglePinnedToTop(tl.Function["bool"], id=0x0B297E9B, name="stories.togglePinnedToTop"):
    """Sets which of the stories on a profile come first, replacing the former choice.

    Args:
        peer: Owner of the stories.
        id: Numbers of stories shown on the profile, in display order; at most 3. An empty list
            unpins all.

    Source:
        api/methods/stories.togglePinnedToTop.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: list[int] = tl.vector(tl.int32())

    ERRORS = (("PEER_ID_INVALID", 400), ("STORY_ID_INVALID", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class UpdateAlbum(tl.Function["TypeStoryAlbum"], id=0x5E5259B6, name="stories.updateAlbum"):
    """Renames an album, adds or removes stories, or changes their order. What you leave out stays
    as it is.

    Args:
        peer: Owner of the album.
        album_id: Which album, from `stories.get_albums`.
        title: New name. Leave out to keep what is set.
        delete_stories: Numbers of stories to take out; the stories themselves stay. Leave out for
            none.
        add_stories: Numbers of stories to put in. Leave out for none.
        order: Numbers of stories in the order to show. Leave out to keep the order.

    Source:
        api/methods/stories.updateAlbum.md
    """

    flags = tl.flags()
    peer: TypeInputPeer = tl.boxed("InputPeer")
    album_id: int = tl.int32()
    title: str | None = tl.string(bit=0, default=None)
    delete_stories: list[int] | None = tl.vector(tl.int32(), bit=1, default=None)
    add_stories: list[int] | None = tl.vector(tl.int32(), bit=2, default=None)
    order: list[int] | None = tl.vector(tl.int32(), bit=3, default=None)

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}
