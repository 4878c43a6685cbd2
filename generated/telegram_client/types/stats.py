"""Constructors of stats."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.chat import TypeChat
    from .root.post_interaction_counters import TypePostInteractionCounters
    from .root.public_forward import TypePublicForward
    from .root.stats_abs_value_and_prev import TypeStatsAbsValueAndPrev
    from .root.stats_date_range_days import TypeStatsDateRangeDays
    from .root.stats_graph import TypeStatsGraph
    from .root.stats_group_top_admin import TypeStatsGroupTopAdmin
    from .root.stats_group_top_inviter import TypeStatsGroupTopInviter
    from .root.stats_group_top_poster import TypeStatsGroupTopPoster
    from .root.stats_percent_value import TypeStatsPercentValue
    from .root.user import TypeUser


class BroadcastStats(tl.Constructor, id=0x396CA5FC, name="stats.broadcastStats"):
    """Figures and charts about a channel. Graphs that are not included must be loaded with
    `stats.load_async_graph`.

    Attributes:
        period: First and last day that the figures cover.
        followers: Subscribers, now and in the period before.
        views_per_post: Average number of views of a post.
        shares_per_post: Average number of times a post was forwarded.
        reactions_per_post: Average number of reactions to a post.
        views_per_story: Average number of views of a story.
        shares_per_story: Average number of times a story was forwarded.
        reactions_per_story: Average number of reactions to a story.
        enabled_notifications: Share of subscribers who did not mute the channel.
        growth_graph: Chart of the number of subscribers.
        followers_graph: Chart of people who joined and left.
        mute_graph: Chart of people who muted and unmuted.
        top_hours_graph: Chart of views by hour of the day.
        interactions_graph: Chart of views and forwards of posts.
        iv_interactions_graph: Chart of how often Instant View pages were opened and shared.
        views_by_source_graph: Chart of where views came from, such as search, links or other
            channels.
        new_followers_by_source_graph: Chart of where new subscribers came from.
        languages_graph: Chart of the languages that subscribers use.
        reactions_by_emotion_graph: Chart of reactions to posts, from positive to negative.
        story_interactions_graph: Chart of views and forwards of stories.
        story_reactions_by_emotion_graph: Chart of reactions to stories, from positive to negative.
        recent_posts_interactions: Views, forwards and reactions of the newest posts and stories.

    Source:
        api/constructors/stats.broadcastStats.md
    """

    period: TypeStatsDateRangeDays = tl.boxed("StatsDateRangeDays")
    followers: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    views_per_post: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    shares_per_post: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    reactions_per_post: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    views_per_story: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    shares_per_story: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    reactions_per_story: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    enabled_notifications: TypeStatsPercentValue = tl.boxed("StatsPercentValue")
    growth_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    followers_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    mute_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    top_hours_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    interactions_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    iv_interactions_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    views_by_source_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    new_followers_by_source_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    languages_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    reactions_by_emotion_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    story_interactions_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    story_reactions_by_emotion_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    recent_posts_interactions: list[TypePostInteractionCounters] = tl.vector(
        tl.boxed("PostInteractionCounters")
    )


class MegagroupStats(tl.Constructor, id=0xEF7FF916, name="stats.megagroupStats"):
    """Figures and charts about a supergroup and its most active members.

    Attributes:
        period: First and last day that the figures cover.
        members: Number of members, now and in the period before.
        messages: Messages written in the period, and in the one before.
        viewers: How many members read messages.
        posters: How many members wrote messages.
        growth_graph: Chart of the number of members.
        members_graph: Chart of people who joined and left.
        new_members_by_source_graph: Chart of how new members found the group.
        languages_graph: Chart of the languages that members use.
        messages_graph: Chart of messages by kind.
        actions_graph: Chart of what members did, such as writing and reading.
        top_hours_graph: Chart of activity by hour of the day.
        weekdays_graph: Chart of activity by day of the week.
        top_posters: Members who wrote most.
        top_admins: Administrators who moderated most.
        top_inviters: Members who brought in most people.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/stats.megagroupStats.md
    """

    period: TypeStatsDateRangeDays = tl.boxed("StatsDateRangeDays")
    members: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    messages: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    viewers: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    posters: TypeStatsAbsValueAndPrev = tl.boxed("StatsAbsValueAndPrev")
    growth_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    members_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    new_members_by_source_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    languages_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    messages_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    actions_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    top_hours_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    weekdays_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    top_posters: list[TypeStatsGroupTopPoster] = tl.vector(tl.boxed("StatsGroupTopPoster"))
    top_admins: list[TypeStatsGroupTopAdmin] = tl.vector(tl.boxed("StatsGroupTopAdmin"))
    top_inviters: list[TypeStatsGroupTopInviter] = tl.vector(tl.boxed("StatsGroupTopInviter"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class MessageStats(tl.Constructor, id=0x7FE91C14, name="stats.messageStats"):
    """Charts about a single channel post.

    Attributes:
        views_graph: Chart of views and forwards over time.
        reactions_by_emotion_graph: Chart of reactions, from positive to negative.

    Source:
        api/constructors/stats.messageStats.md
    """

    views_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    reactions_by_emotion_graph: TypeStatsGraph = tl.boxed("StatsGraph")


class PollStats(tl.Constructor, id=0x2999BEED, name="stats.pollStats"):
    """Chart of the votes in a poll.

    Attributes:
        votes_graph: How the votes came in over time.

    Source:
        api/constructors/stats.pollStats.md
    """

    votes_graph: TypeStatsGraph = tl.boxed("StatsGraph")


class PublicForwards(tl.Constructor, id=0x93037E20, name="stats.publicForwards"):
    """Places where a post or story was forwarded publicly.

    Attributes:
        count: How often it was forwarded to public places in all; private chats are not listed.
        forwards: Messages and stories that carry it further.
        next_offset: Pass it as `offset` to get the next page; absent or empty at the end.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/stats.publicForwards.md
    """

    flags = tl.flags()
    count: int = tl.int32()
    forwards: list[TypePublicForward] = tl.vector(tl.boxed("PublicForward"))
    next_offset: str | None = tl.string(bit=0, default=None)
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class StoryStats(tl.Constructor, id=0x50CD067C, name="stats.storyStats"):
    """Charts about a single story.

    Attributes:
        views_graph: Chart of views and forwards over time.
        reactions_by_emotion_graph: Chart of reactions, from positive to negative.

    Source:
        api/constructors/stats.storyStats.md
    """

    views_graph: TypeStatsGraph = tl.boxed("StatsGraph")
    reactions_by_emotion_graph: TypeStatsGraph = tl.boxed("StatsGraph")


TypeBroadcastStats: TypeAlias = BroadcastStats
"""Statistics of a channel, for its administrators; asked for with `stats.get_broadcast_stats`."""
TypeMegagroupStats: TypeAlias = MegagroupStats
"""Statistics of a supergroup, for its administrators; asked for with `stats.get_megagroup_stats`.
"""
TypeMessageStats: TypeAlias = MessageStats
"""Statistics of one post, from `stats.get_message_stats`."""
TypePollStats: TypeAlias = PollStats
"""Statistics of one poll, from `stats.get_poll_stats`."""
TypePublicForwards: TypeAlias = PublicForwards
"""Public copies of a post or story, found by `stats.get_message_public_forwards` or
`stats.get_story_public_forwards`.
"""
TypeStoryStats: TypeAlias = StoryStats
"""Statistics of one story, from `stats.get_story_stats`."""
