"""Methods of the stats namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime import tl

if TYPE_CHECKING:
    from ..types.root.input_channel import TypeInputChannel
    from ..types.root.input_peer import TypeInputPeer
    from ..types.root.stats_graph import TypeStatsGraph
    from ..types.stats import (
        TypeBroadcastStats as stats_TypeBroadcastStats,
        TypeMegagroupStats as stats_TypeMegagroupStats,
        TypeMessageStats as stats_TypeMessageStats,
        TypePollStats as stats_TypePollStats,
        TypePublicForwards as stats_TypePublicForwards,
        TypeStoryStats as stats_TypeStoryStats,
    )


class GetBroadcastStats(
    tl.Function["stats_TypeBroadcastStats"], id=0xAB42441A, name="stats.getBroadcastStats"
):
    """Fetches statistics of a channel for its admins: growth, views, reactions, languages and
    hours. Graphs may come as tokens to be loaded by `stats.load_async_graph`. Available when
    `can_view_stats` of `types.ChannelFull` is set; send the request to the data center `stats_dc`
    named there.

    Args:
        dark: Gives graphs in colors for a dark background.
        channel: The channel (not a supergroup).

    Source:
        api/methods/stats.getBroadcastStats.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (
        ("BROADCAST_REQUIRED", 400),
        ("CHANNEL_INVALID", 400),
        ("CHANNEL_PRIVATE", 400),
        ("CHAT_ADMIN_REQUIRED", 403),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMegagroupStats(
    tl.Function["stats_TypeMegagroupStats"], id=0xDCDF8607, name="stats.getMegagroupStats"
):
    """Fetches statistics of a supergroup for its admins: members, messages, active hours, and the
    most active writers, admins and inviters. Same conditions as for `stats.get_broadcast_stats`.

    Args:
        dark: Draws graphs for a dark background.
        channel: The supergroup, by its id and access hash from an earlier answer.

    Source:
        api/methods/stats.getMegagroupStats.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")

    ERRORS = (("CHANNEL_INVALID", 400), ("MEGAGROUP_REQUIRED", 400), ("CHAT_ADMIN_REQUIRED", 403))
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessagePublicForwards(
    tl.Function["stats_TypePublicForwards"], id=0x5F150144, name="stats.getMessagePublicForwards"
):
    """Lists public channels that have forwarded a post of yours, and public stories that repost it,
    page by page. Admins only. Private forwards are counted but never listed.

    Args:
        channel: The channel of the post.
        msg_id: Number of the post.
        offset: Empty string first, then `next_offset` of the previous page.
        limit: Entries on a page, up to 100.

    Source:
        api/methods/stats.getMessagePublicForwards.md
    """

    channel: TypeInputChannel = tl.boxed("InputChannel")
    msg_id: int = tl.int32()
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetMessageStats(
    tl.Function["stats_TypeMessageStats"], id=0xB6E0A3F5, name="stats.getMessageStats"
):
    """Fetches graphs of views and reactions over time for a single post of a channel. Admins only;
    send it to the `stats_dc` of the channel.

    Args:
        dark: Picks colors for dark mode.
        channel: The channel of the post.
        msg_id: Number of the post.

    Source:
        api/methods/stats.getMessageStats.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    channel: TypeInputChannel = tl.boxed("InputChannel")
    msg_id: int = tl.int32()

    ERRORS = (
        ("CHANNEL_INVALID", 400),
        ("CHAT_ADMIN_REQUIRED", 400),
        ("MESSAGE_ID_INVALID", 400),
        ("PEER_ID_INVALID", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}


class GetPollStats(tl.Function["stats_TypePollStats"], id=0xC27DFA68, name="stats.getPollStats"):
    """Fetches a graph of the votes over time for a poll you may see statistics of.

    Args:
        dark: Chooses colors that suit a dark theme.
        peer: Chat with the poll.
        msg_id: Number of the message that holds the poll.

    Source:
        api/methods/stats.getPollStats.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    msg_id: int = tl.int32()


class GetStoryPublicForwards(
    tl.Function["stats_TypePublicForwards"], id=0xA6437EF6, name="stats.getStoryPublicForwards"
):
    """Lists public reposts of a story and public messages that share it, page by page.

    Args:
        peer: Who posted the story.
        id: Number of the story.
        offset: Empty string at the beginning, afterwards `next_offset` from the page before.
        limit: Entries per page.

    Source:
        api/methods/stats.getStoryPublicForwards.md
    """

    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()
    offset: str = tl.string()
    limit: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400),)
    ACCESS = {"users": True, "bots": False, "business": False}


class GetStoryStats(tl.Function["stats_TypeStoryStats"], id=0x374FEF40, name="stats.getStoryStats"):
    """Fetches graphs of views and reactions over time for a single story, of yours or of a channel
    whose statistics you may see.

    Args:
        dark: Picks dark colors for the graphs.
        peer: Who posted the story: `types.InputPeerSelf` or the channel.
        id: Number of the story.

    Source:
        api/methods/stats.getStoryStats.md
    """

    flags = tl.flags()
    dark: bool = tl.true(bit=0, default=False)
    peer: TypeInputPeer = tl.boxed("InputPeer")
    id: int = tl.int32()

    ERRORS = (("PEER_ID_INVALID", 400), ("STORIES_NEVER_CREATED", 400))
    ACCESS = {"users": True, "bots": False, "business": False}


class LoadAsyncGraph(tl.Function["TypeStatsGraph"], id=0x621D5FA0, name="stats.loadAsyncGraph"):
    """Loads a graph that statistics left out (`types.StatsGraphAsync`), or zooms into one point of
    a graph. Tokens live only for a short time; after GRAPH_OUTDATED_RELOAD fetch the statistics
    anew. Use the same data center as for them.

    Args:
        token: Token of the unloaded graph, or `zoom_token` of a loaded one.
        x: Point in time to zoom into, a Unix time in milliseconds taken from the x axis; leave out
            to load without zooming.

    Source:
        api/methods/stats.loadAsyncGraph.md
    """

    flags = tl.flags()
    token: str = tl.string(secret=True)
    x: int | None = tl.int64(bit=0, default=None)

    ERRORS = (
        ("GRAPH_EXPIRED_RELOAD", 400),
        ("GRAPH_INVALID_RELOAD", 400),
        ("GRAPH_OUTDATED_RELOAD", 400),
    )
    ACCESS = {"users": True, "bots": False, "business": False}
