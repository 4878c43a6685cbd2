"""Methods of the stats namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import stats as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Stats(Namespace):
    """Methods of the stats namespace."""

    async def get_broadcast_stats(
        self, *, dark: bool = False, channel: TypeInputChannel
    ) -> stats_TypeBroadcastStats:
        """Fetches statistics of a channel for its admins: growth, views, reactions, languages and
        hours. Graphs may come as tokens to be loaded by `stats.load_async_graph`. Available when
        `can_view_stats` of `types.ChannelFull` is set; send the request to the data center
        `stats_dc` named there.

        Args:
            dark: Gives graphs in colors for a dark background.
            channel: The channel (not a supergroup).

        Returns:
            `types.stats.TypeBroadcastStats`.

        Raises:
            errors.BroadcastRequired: 400 BROADCAST_REQUIRED: This works for channels only; for
                supergroups call `stats.get_megagroup_stats`.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stats.getBroadcastStats.md
        """
        return await self._client(functions.GetBroadcastStats(dark=dark, channel=channel))

    async def get_megagroup_stats(
        self, *, dark: bool = False, channel: TypeInputChannel
    ) -> stats_TypeMegagroupStats:
        """Fetches statistics of a supergroup for its admins: members, messages, active hours, and
        the most active writers, admins and inviters. Same conditions as for
        `stats.get_broadcast_stats`.

        Args:
            dark: Draws graphs for a dark background.
            channel: The supergroup, by its id and access hash from an earlier answer.

        Returns:
            `types.stats.TypeMegagroupStats`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.MegagroupRequired: 400 MEGAGROUP_REQUIRED: This works for supergroups only; pass
                one, not a channel or a basic group.
            errors.ChatAdminRequired: 403 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stats.getMegagroupStats.md
        """
        return await self._client(functions.GetMegagroupStats(dark=dark, channel=channel))

    async def get_message_public_forwards(
        self, *, channel: TypeInputChannel, msg_id: int, offset: str, limit: int
    ) -> stats_TypePublicForwards:
        """Lists public channels that have forwarded a post of yours, and public stories that repost
        it, page by page. Admins only. Private forwards are counted but never listed.

        Args:
            channel: The channel of the post.
            msg_id: Number of the post.
            offset: Empty string first, then `next_offset` of the previous page.
            limit: Entries on a page, up to 100.

        Returns:
            `types.stats.TypePublicForwards`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stats.getMessagePublicForwards.md
        """
        return await self._client(
            functions.GetMessagePublicForwards(
                channel=channel, msg_id=msg_id, offset=offset, limit=limit
            )
        )

    async def get_message_stats(
        self, *, dark: bool = False, channel: TypeInputChannel, msg_id: int
    ) -> stats_TypeMessageStats:
        """Fetches graphs of views and reactions over time for a single post of a channel. Admins
        only; send it to the `stats_dc` of the channel.

        Args:
            dark: Picks colors for dark mode.
            channel: The channel of the post.
            msg_id: Number of the post.

        Returns:
            `types.stats.TypeMessageStats`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.MessageIdInvalid: 400 MESSAGE_ID_INVALID: The message does not exist any more, is
                not visible to your account, or is of a kind this cannot be done with; take the id
                from a message you can see.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stats.getMessageStats.md
        """
        return await self._client(
            functions.GetMessageStats(dark=dark, channel=channel, msg_id=msg_id)
        )

    async def get_poll_stats(
        self, *, dark: bool = False, peer: TypeInputPeer, msg_id: int
    ) -> stats_TypePollStats:
        """Fetches a graph of the votes over time for a poll you may see statistics of.

        Args:
            dark: Chooses colors that suit a dark theme.
            peer: Chat with the poll.
            msg_id: Number of the message that holds the poll.

        Returns:
            `types.stats.TypePollStats`.

        Source:
            api/methods/stats.getPollStats.md
        """
        return await self._client(functions.GetPollStats(dark=dark, peer=peer, msg_id=msg_id))

    async def get_story_public_forwards(
        self, *, peer: TypeInputPeer, id: int, offset: str, limit: int
    ) -> stats_TypePublicForwards:
        """Lists public reposts of a story and public messages that share it, page by page.

        Args:
            peer: Who posted the story.
            id: Number of the story.
            offset: Empty string at the beginning, afterwards `next_offset` from the page before.
            limit: Entries per page.

        Returns:
            `types.stats.TypePublicForwards`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stats.getStoryPublicForwards.md
        """
        return await self._client(
            functions.GetStoryPublicForwards(peer=peer, id=id, offset=offset, limit=limit)
        )

    async def get_story_stats(
        self, *, dark: bool = False, peer: TypeInputPeer, id: int
    ) -> stats_TypeStoryStats:
        """Fetches graphs of views and reactions over time for a single story, of yours or of a
        channel whose statistics you may see.

        Args:
            dark: Picks dark colors for the graphs.
            peer: Who posted the story: `types.InputPeerSelf` or the channel.
            id: Number of the story.

        Returns:
            `types.stats.TypeStoryStats`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoriesNeverCreated: 400 STORIES_NEVER_CREATED: This user or channel has never
                posted a story; there is nothing to load or react to.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stats.getStoryStats.md
        """
        return await self._client(functions.GetStoryStats(dark=dark, peer=peer, id=id))

    async def load_async_graph(self, *, token: str, x: int | None = None) -> TypeStatsGraph:
        """Loads a graph that statistics left out (`types.StatsGraphAsync`), or zooms into one point
        of a graph. Tokens live only for a short time; after GRAPH_OUTDATED_RELOAD fetch the
        statistics anew. Use the same data center as for them.

        Args:
            token: Token of the unloaded graph, or `zoom_token` of a loaded one.
            x: Point in time to zoom into, a Unix time in milliseconds taken from the x axis; leave
                out to load without zooming.

        Returns:
            `types.TypeStatsGraph`.

        Raises:
            errors.GraphExpiredReload: 400 GRAPH_EXPIRED_RELOAD: The token for this chart is over;
                load the statistics again and use the new token.
            errors.GraphInvalidReload: 400 GRAPH_INVALID_RELOAD: The token for this chart is not
                valid; load the statistics again and copy the token from there.
            errors.GraphOutdatedReload: 400 GRAPH_OUTDATED_RELOAD: The chart has been computed anew
                meanwhile; load the statistics again for a fresh token.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stats.loadAsyncGraph.md
        """
        return await self._client(functions.LoadAsyncGraph(token=token, x=x))
