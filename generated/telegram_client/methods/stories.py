"""Methods of the stories namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import stories as functions
from ..runtime import tl
from ..runtime.caller import Namespace

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


class Stories(Namespace):
    """Methods of the stories namespace."""

    async def activate_stealth_mode(
        self, *, past: bool = False, future: bool = False
    ) -> TypeUpdates:
        """Hides from posters that you looked at their stories: for the last minutes, for the next
        ones, or both. Premium only, and followed by a pause before it can be used again.

        Args:
            past: Deletes your views of the last 5 minutes.
            future: Views of the next 25 minutes are not recorded.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PremiumAccountRequired: 400 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.activateStealthMode.md
        """
        return await self._client(functions.ActivateStealthMode(past=past, future=future))

    async def can_send_story(self, *, peer: TypeInputPeer) -> stories_TypeCanSendStoryCount:
        """Asks how many more stories you can post now in your own name or for a channel. An error
        explains what is in the way: missing Premium, too few boosts, or a daily, weekly or monthly
        limit. Call it before the user starts to edit.

        Args:
            peer: In whose name: `types.InputPeerSelf` or a channel or group you may post stories
                for.

        Returns:
            `types.stories.TypeCanSendStoryCount`.

        Raises:
            errors.BoostsRequired: 400 BOOSTS_REQUIRED: The channel or group has not reached the
                boost level this needs; collect more boosts, see `premium.get_boosts_status`.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PremiumAccountRequired: 400 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.
            errors.StoriesTooMuch: 400 STORIES_TOO_MUCH: There are as many active stories as
                allowed; delete one, wait for the oldest to end, or get Premium.
            errors.StorySendFloodMonthly: 400 STORY_SEND_FLOOD_MONTHLY_%d: This month's number of
                stories is used up; the number says when the next may go out (Unix time if it is a
                large number, else seconds to wait).
            errors.StorySendFloodWeekly: 400 STORY_SEND_FLOOD_WEEKLY_%d: This week's number of
                stories is used up; the number says when the next may go out (Unix time if it is a
                large number, else seconds to wait).

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.canSendStory.md
        """
        return await self._client(functions.CanSendStory(peer=peer))

    async def create_album(
        self, *, peer: TypeInputPeer, title: str, stories: list[int]
    ) -> TypeStoryAlbum:
        """Makes a named album of stories that shows as a tab on the profile of you or your channel.

        Args:
            peer: Owner of the album.
            title: Name of the album, a short text.
            stories: Numbers of the stories to start with; they become visible on the profile.

        Returns:
            `types.TypeStoryAlbum`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.createAlbum.md
        """
        return await self._client(functions.CreateAlbum(peer=peer, title=title, stories=stories))

    async def delete_album(self, *, peer: TypeInputPeer, album_id: int) -> bool:
        """Removes an album from the profile. Its stories are kept.

        Args:
            peer: Owner of the album.
            album_id: Number of the album.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.deleteAlbum.md
        """
        return await self._client(functions.DeleteAlbum(peer=peer, album_id=album_id))

    async def delete_stories(self, *, peer: TypeInputPeer, id: list[int]) -> list[int]:
        """Deletes stories you posted, for everybody and also from the archive. Returns the numbers
        of those really deleted.

        Args:
            peer: Who posted them: yourself or a chat whose stories you may delete.
            id: Numbers of the stories.

        Returns:
            A list of `int`.

        Raises:
            errors.BusinessConnectionInvalid: 400 BUSINESS_CONNECTION_INVALID: The connection id
                given to `invoke_with_business_connection` is unknown or the business account has
                ended it; use the id from the newest connection update.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoryIdEmpty: 400 STORY_ID_EMPTY: No story was named; pass at least one id.
            errors.BotAccessForbidden: 403 BOT_ACCESS_FORBIDDEN: A business bot may call this, but
                not for what it tried here; stay within the rights and the chats that the business
                account granted.

        Access:
            users, not bots, bots over a business connection

        Source:
            api/methods/stories.deleteStories.md
        """
        return await self._client(functions.DeleteStories(peer=peer, id=id))

    async def edit_story(
        self,
        *,
        peer: TypeInputPeer,
        id: int,
        media: TypeInputMedia | None = None,
        media_areas: list[TypeMediaArea] | None = None,
        caption: str | None = None,
        entities: list[TypeMessageEntity] | None = None,
        privacy_rules: list[TypeInputPrivacyRule] | None = None,
        music: TypeInputDocument | None = None,
    ) -> TypeUpdates:
        """Changes media, caption, areas or audience of a story that is already posted. What you
        leave out stays. Viewers see the mark "edited".

        Args:
            peer: Who posted the story.
            id: Number of the story.
            media: New picture or video. Leave out to keep what is set.
            media_areas: New clickable areas; they replace all old ones. Leave out to keep what is
                set.
            caption: New text; an empty string removes it.
            entities: Formatting of the new text; always together with `caption`.
            privacy_rules: New rules about who may see it. Leave out to keep what is set.
            music: New song for the story.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoryNotModified: 400 STORY_NOT_MODIFIED: The story already is as requested, so
                nothing was changed.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stories.editStory.md
        """
        return await self._client(
            functions.EditStory(
                peer=peer,
                id=id,
                media=media,
                media_areas=media_areas,
                caption=caption,
                entities=entities,
                privacy_rules=privacy_rules,
                music=music,
            )
        )

    async def export_story_link(self, *, peer: TypeInputPeer, id: int) -> TypeExportedStoryLink:
        """Creates the public link of a story. Its poster must have a username, and the story must
        be visible to everybody.

        Args:
            peer: Who posted it.
            id: Number of the story.

        Returns:
            `types.TypeExportedStoryLink`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoryIdEmpty: 400 STORY_ID_EMPTY: No story was named; pass at least one id.
            errors.UserPublicMissing: 400 USER_PUBLIC_MISSING: Story links only exist for posters
                who have a username; set one first.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.exportStoryLink.md
        """
        return await self._client(functions.ExportStoryLink(peer=peer, id=id))

    async def get_album_stories(
        self, *, peer: TypeInputPeer, album_id: int, offset: int, limit: int
    ) -> stories_TypeStories:
        """Lists the stories inside one album, in the order set by the owner.

        Args:
            peer: Owner of the album.
            album_id: Which album, from `stories.get_albums`.
            offset: How many stories to skip from the start.
            limit: How many stories to return.

        Returns:
            `types.stories.TypeStories`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getAlbumStories.md
        """
        return await self._client(
            functions.GetAlbumStories(peer=peer, album_id=album_id, offset=offset, limit=limit)
        )

    async def get_albums(self, *, peer: TypeInputPeer, hash: int) -> stories_TypeAlbums:
        """Lists the story albums on the profile of a user or channel.

        Args:
            peer: Yourself, or the user or channel whose albums you want.
            hash: The `hash` of the album list you have stored, which avoids sending it again if
                nothing changed; 0 forces a full answer.

        Returns:
            `types.stories.TypeAlbums`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getAlbums.md
        """
        return await self._client(functions.GetAlbums(peer=peer, hash=hash))

    async def get_all_read_peer_stories(self) -> TypeUpdates:
        """Tells for every poster up to which story you have read, as a bundle of
        `types.UpdateReadStories`. Needed once after a fresh login.

        Returns:
            `types.TypeUpdates`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getAllReadPeerStories.md
        """
        return await self._client(functions.GetAllReadPeerStories())

    async def get_all_stories(
        self, *, next: bool = False, hidden: bool = False, state: str | None = None
    ) -> stories_TypeAllStories:
        """Loads the active stories of everybody you follow, as needed for the row above the chat
        list. Works in pages with the help of a state string; with the old state the server can also
        tell that nothing is new.

        Args:
            next: Asks for the next page after `state`. Unset together with `state`, asks only
                whether something changed.
            hidden: Takes the stories you moved to the archive list in place of the visible ones.
            state: The `state` of the last answer. Leave out the first time.

        Returns:
            `types.stories.TypeAllStories`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getAllStories.md
        """
        return await self._client(functions.GetAllStories(next=next, hidden=hidden, state=state))

    async def get_chats_to_send(self) -> messages_TypeChats:
        """Lists the channels and groups for which you may post stories.

        Returns:
            `types.messages.TypeChats`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getChatsToSend.md
        """
        return await self._client(functions.GetChatsToSend())

    async def get_peer_max_ids(self, *, id: list[TypeInputPeer]) -> list[TypeRecentStory]:
        """Tells for many peers at once whether they have active stories and the number of the
        newest. Good for drawing story rings without loading stories. The answer keeps the order of
        the request.

        Args:
            id: Users, groups and channels to ask about, up to 100.

        Returns:
            A list of `types.TypeRecentStory`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getPeerMaxIDs.md
        """
        return await self._client(functions.GetPeerMaxIDs(id=id))

    async def get_peer_stories(self, *, peer: TypeInputPeer) -> stories_TypePeerStories:
        """Fetches the active stories of one user, group or channel, and how far you have read them.

        Args:
            peer: User or channel whose stories are meant.

        Returns:
            `types.stories.TypePeerStories`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getPeerStories.md
        """
        return await self._client(functions.GetPeerStories(peer=peer))

    async def get_pinned_stories(
        self, *, peer: TypeInputPeer, offset_id: int, limit: int
    ) -> stories_TypeStories:
        """Lists the stories that a user or channel displays on the profile page, newest first.

        Args:
            peer: User or channel on whose profile they are.
            offset_id: Number of the last story you have, 0 for the first page.
            limit: How many stories per page, at most 100.

        Returns:
            `types.stories.TypeStories`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.UserIdInvalid: 400 USER_ID_INVALID: The user is not known to this account or
                cannot be meant here; pass id and access hash as the server sent them.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getPinnedStories.md
        """
        return await self._client(
            functions.GetPinnedStories(peer=peer, offset_id=offset_id, limit=limit)
        )

    async def get_stories_archive(
        self, *, peer: TypeInputPeer, offset_id: int, limit: int
    ) -> stories_TypeStories:
        """Lists the story archive, newest first: what you or a chat you administer have posted,
        expired stories included, as long as it was not deleted.

        Args:
            peer: `types.InputPeerSelf`, or a channel or group whose stories you may edit.
            offset_id: Number of the last story you have, 0 for the first page.
            limit: How many stories per page, at most 100.

        Returns:
            `types.stories.TypeStories`.

        Raises:
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getStoriesArchive.md
        """
        return await self._client(
            functions.GetStoriesArchive(peer=peer, offset_id=offset_id, limit=limit)
        )

    async def get_stories_by_id(self, *, peer: TypeInputPeer, id: list[int]) -> stories_TypeStories:
        """Fetches full stories by number, for example those of which a list delivered only a stub.
        Deleted and invisible ones are left out of the answer.

        Args:
            peer: Who posted them.
            id: Numbers of the wanted stories, up to 100.

        Returns:
            `types.stories.TypeStories`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoriesNeverCreated: 400 STORIES_NEVER_CREATED: This user or channel has never
                posted a story; there is nothing to load or react to.
            errors.StoryIdEmpty: 400 STORY_ID_EMPTY: No story was named; pass at least one id.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getStoriesByID.md
        """
        return await self._client(functions.GetStoriesByID(peer=peer, id=id))

    async def get_stories_views(
        self, *, peer: TypeInputPeer, id: list[int]
    ) -> stories_TypeStoryViews:
        """Reads the numbers of views, forwards and reactions of several of your stories at once.

        Args:
            peer: Owner of the stories.
            id: Numbers of the stories.

        Returns:
            `types.stories.TypeStoryViews`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoryIdEmpty: 400 STORY_ID_EMPTY: No story was named; pass at least one id.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getStoriesViews.md
        """
        return await self._client(functions.GetStoriesViews(peer=peer, id=id))

    async def get_story_reactions_list(
        self,
        *,
        forwards_first: bool = False,
        peer: TypeInputPeer,
        id: int,
        reaction: TypeReaction | None = None,
        offset: str | None = None,
        limit: int,
    ) -> stories_TypeStoryReactionsList:
        """Lists the public reactions, forwards and reposts of a story posted by a channel or group
        you administer.

        Args:
            forwards_first: Puts forwards and reposts before the reactions; otherwise all go by
                date.
            peer: Chat that posted the story.
            id: Number of the story.
            reaction: Shows only this reaction. Leave out for all.
            offset: The `next_offset` from before. Leave out on the first page.
            limit: How many entries per page.

        Returns:
            `types.stories.TypeStoryReactionsList`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getStoryReactionsList.md
        """
        return await self._client(
            functions.GetStoryReactionsList(
                forwards_first=forwards_first,
                peer=peer,
                id=id,
                reaction=reaction,
                offset=offset,
                limit=limit,
            )
        )

    async def get_story_views_list(
        self,
        *,
        just_contacts: bool = False,
        reactions_first: bool = False,
        forwards_first: bool = False,
        peer: TypeInputPeer,
        q: str | None = None,
        id: int,
        offset: str,
        limit: int,
    ) -> stories_TypeStoryViewsList:
        """Lists who viewed one of your stories, with reactions, forwards and reposts. Normally
        possible only until a day after expiry; with Premium longer.

        Args:
            just_contacts: Leaves out people who are not your contacts.
            reactions_first: Puts viewers with a reaction on top.
            forwards_first: Puts forwards and reposts on top.
            peer: Owner of the story: yourself or a chat you administer.
            q: Part of a name to search among the viewers. Leave out for all.
            id: Number of the story.
            offset: Empty string for the first page, then the `next_offset` you were given.
            limit: How many viewers per page.

        Returns:
            `types.stories.TypeStoryViewsList`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoryIdInvalid: 400 STORY_ID_INVALID: The poster has no story of this id, or it
                is over; take the id from the present stories.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.getStoryViewsList.md
        """
        return await self._client(
            functions.GetStoryViewsList(
                just_contacts=just_contacts,
                reactions_first=reactions_first,
                forwards_first=forwards_first,
                peer=peer,
                q=q,
                id=id,
                offset=offset,
                limit=limit,
            )
        )

    async def increment_story_views(self, *, peer: TypeInputPeer, id: list[int]) -> bool:
        """Reports that you opened some stories. You show up in the list of viewers of their owner,
        unless stealth mode is on.

        Args:
            peer: Who posted them.
            id: Numbers of the opened stories.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoryIdEmpty: 400 STORY_ID_EMPTY: No story was named; pass at least one id.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.incrementStoryViews.md
        """
        return await self._client(functions.IncrementStoryViews(peer=peer, id=id))

    async def read_stories(self, *, peer: TypeInputPeer, max_id: int) -> list[int]:
        """Marks the stories of one poster as read up to a number, which clears the colored ring on
        your devices. It does not tell the poster that you looked; that is the job of
        `stories.increment_story_views`.

        Args:
            peer: Who posted them.
            max_id: Highest number that counts as read.

        Returns:
            A list of `int`.

        Raises:
            errors.MaxIdInvalid: 400 MAX_ID_INVALID: The highest id is negative or names nothing;
                pass 0 or an id you received.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoriesNeverCreated: 400 STORIES_NEVER_CREATED: This user or channel has never
                posted a story; there is nothing to load or react to.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.readStories.md
        """
        return await self._client(functions.ReadStories(peer=peer, max_id=max_id))

    async def reorder_albums(self, *, peer: TypeInputPeer, order: list[int]) -> bool:
        """Sets the order in which the story albums stand on a profile. Numbers come from
        `stories.get_albums`.

        Args:
            peer: Owner of the albums.
            order: Album numbers, first one first.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.reorderAlbums.md
        """
        return await self._client(functions.ReorderAlbums(peer=peer, order=order))

    async def report(
        self, *, peer: TypeInputPeer, id: list[int], option: bytes, message: str
    ) -> TypeReportResult:
        """Reports stories to Telegram's moderators. Works in steps: call it with an empty option,
        show the choices that come back, and repeat with the chosen one until the server confirms.

        Args:
            peer: Who posted the stories.
            id: Numbers of the stories to report.
            option: The `option` of the choice the user made; empty bytes in the first call.
            message: Remark for the moderators, empty unless the server asks for one.

        Returns:
            `types.TypeReportResult`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.report.md
        """
        return await self._client(
            functions.Report(peer=peer, id=id, option=option, message=message)
        )

    async def search_posts(
        self,
        *,
        hashtag: str | None = None,
        area: TypeMediaArea | None = None,
        peer: TypeInputPeer | None = None,
        offset: str,
        limit: int,
    ) -> stories_TypeFoundStories:
        """Searches public stories by a hashtag in the caption or by a place or link on the picture.
        Give exactly one of `hashtag` and `area`.

        Args:
            hashtag: Word to look for, without the `#`.
            area: Clickable area, such as `types.MediaAreaVenue`, whose place is searched.
            peer: Searches only the stories of this user or channel. Leave out for all.
            offset: Empty string in the first call, then the `next_offset` you were sent.
            limit: How many stories per page.

        Returns:
            `types.stories.TypeFoundStories`.

        Raises:
            errors.HashtagInvalid: 400 HASHTAG_INVALID: This is not a hashtag one can search for;
                pass a single word of letters, digits and underscores.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.searchPosts.md
        """
        return await self._client(
            functions.SearchPosts(hashtag=hashtag, area=area, peer=peer, offset=offset, limit=limit)
        )

    async def send_reaction(
        self,
        *,
        add_to_recent: bool = False,
        peer: TypeInputPeer,
        story_id: int,
        reaction: TypeReaction,
    ) -> TypeUpdates:
        """Reacts to a story with an emoji, or withdraws the reaction. The poster sees it; each new
        reaction replaces the old one.

        Args:
            add_to_recent: Puts the emoji on your list of recently used reactions.
            peer: Who posted the story.
            story_id: Number of the story.
            reaction: The reaction; `types.ReactionEmpty` withdraws it.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.ReactionInvalid: 400 REACTION_INVALID: This reaction does not exist or is not
                allowed here; choose from those the chat permits and
                `messages.get_available_reactions`.
            errors.StoriesNeverCreated: 400 STORIES_NEVER_CREATED: This user or channel has never
                posted a story; there is nothing to load or react to.
            errors.StoryIdEmpty: 400 STORY_ID_EMPTY: No story was named; pass at least one id.
            errors.StoryIdInvalid: 400 STORY_ID_INVALID: The poster has no story of this id, or it
                is over; take the id from the present stories.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.sendReaction.md
        """
        return await self._client(
            functions.SendReaction(
                add_to_recent=add_to_recent, peer=peer, story_id=story_id, reaction=reaction
            )
        )

    async def send_story(
        self,
        *,
        pinned: bool = False,
        noforwards: bool = False,
        fwd_modified: bool = False,
        peer: TypeInputPeer,
        media: TypeInputMedia,
        media_areas: list[TypeMediaArea] | None = None,
        caption: str | None = None,
        entities: list[TypeMessageEntity] | None = None,
        privacy_rules: list[TypeInputPrivacyRule],
        random_id: int | None = None,
        period: int | None = None,
        fwd_from_id: TypeInputPeer | None = None,
        fwd_from_story: int | None = None,
        albums: list[int] | None = None,
        music: TypeInputDocument | None = None,
    ) -> TypeUpdates:
        """Posts a picture or video as a story, for a limited time, visible to those named in the
        privacy rules. For a channel or group you need the right to post stories. Bots post only for
        a business account that permits it.

        Args:
            pinned: Keeps the story on the profile after it expires.
            noforwards: Forbids forwarding, saving and screenshots.
            fwd_modified: For a repost: the media was changed in comparison with the original.
            peer: In whose name it is posted.
            media: Uploaded picture or video. Videos must be MPEG-4 in H.265, 720x1280 pixels, up to
                60 seconds.
            media_areas: Clickable areas on the picture, such as places, reactions and links. Leave
                out for none.
            caption: Text below the story, up to 200 characters, 2048 with Premium. Leave out for
                none.
            entities: Formatting of the caption. Leave out for plain text.
            privacy_rules: Who may see it, in order of precedence. Channels use
                `types.InputPrivacyValueAllowAll`.
            random_id: Random number drawn per story, so that a repeated request does not post
                twice.
            period: Lifetime in seconds: 21600, 43200, 86400 or 172800. All but 86400, the default,
                need Premium.
            fwd_from_id: For a repost: who posted the original.
            fwd_from_story: For a repost: number of the original story.
            albums: Albums on the profile into which the story goes, from `stories.get_albums`.
                Leave out for none.
            music: Song to attach to the story. Leave out for none.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.BoostsRequired: 400 BOOSTS_REQUIRED: The channel or group has not reached the
                boost level this needs; collect more boosts, see `premium.get_boosts_status`.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatAdminRequired: 400 CHAT_ADMIN_REQUIRED: Only administrators with the fitting
                right may do this in the chat; ask its owner to give your account that right.
            errors.ImageProcessFailed: 400 IMAGE_PROCESS_FAILED: The server cannot read the picture
                or the media; send a JPEG or PNG file that is not damaged.
            errors.MediaEmpty: 400 MEDIA_EMPTY: The media in the request is missing, empty or of a
                kind that cannot be used here; pass proper media.
            errors.MediaFileInvalid: 400 MEDIA_FILE_INVALID: The file cannot be posted as a story;
                send a photo or an MP4 video within the limits.
            errors.MediaTypeInvalid: 400 MEDIA_TYPE_INVALID: Stories take photos and videos only;
                pass one of these.
            errors.MediaVideoStoryMissing: 400 MEDIA_VIDEO_STORY_MISSING: This video was not made as
                a story and cannot be posted by its id; upload the file as a story video.
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.PhotoInvalidDimensions: 400 PHOTO_INVALID_DIMENSIONS: Width and height of the
                picture are not allowed; together they may be at most 10000 pixels, the longer one
                at most 20 times the shorter.
            errors.PremiumAccountRequired: 400 PREMIUM_ACCOUNT_REQUIRED: Only accounts with Telegram
                Premium may do this or use this option; subscribe, or leave the option out.
            errors.ReactionInvalid: 400 REACTION_INVALID: This reaction does not exist or is not
                allowed here; choose from those the chat permits and
                `messages.get_available_reactions`.
            errors.StoriesTooMuch: 400 STORIES_TOO_MUCH: There are as many active stories as
                allowed; delete one, wait for the oldest to end, or get Premium.
            errors.StoryPeriodInvalid: 400 STORY_PERIOD_INVALID: A story cannot last this long here;
                choose 86400 seconds, or with Premium 21600, 43200 or 172800.
            errors.VenueIdInvalid: 400 VENUE_ID_INVALID: There is no such venue; take its id from
                the results of the venue search bot.
            errors.BotAccessForbidden: 403 BOT_ACCESS_FORBIDDEN: A business bot may call this, but
                not for what it tried here; stay within the rights and the chats that the business
                account granted.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/stories.sendStory.md
        """
        return await self._client(
            functions.SendStory(
                pinned=pinned,
                noforwards=noforwards,
                fwd_modified=fwd_modified,
                peer=peer,
                media=media,
                media_areas=media_areas,
                caption=caption,
                entities=entities,
                privacy_rules=privacy_rules,
                random_id=random_id,
                period=period,
                fwd_from_id=fwd_from_id,
                fwd_from_story=fwd_from_story,
                albums=albums,
                music=music,
            )
        )

    async def start_live(
        self,
        *,
        pinned: bool = False,
        noforwards: bool = False,
        rtmp_stream: bool = False,
        peer: TypeInputPeer,
        caption: str | None = None,
        entities: list[TypeMessageEntity] | None = None,
        privacy_rules: list[TypeInputPrivacyRule],
        random_id: int | None = None,
        messages_enabled: bool | None = None,
        send_paid_messages_stars: int | None = None,
    ) -> TypeUpdates:
        """Starts a live story: a video broadcast shown in the story row, with comments of the
        viewers. The answer contains the story, whose media names the call to join.

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
            send_paid_messages_stars: Least number of Stars a comment must cost. Leave out to have
                free comments.

        Returns:
            `types.TypeUpdates`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.startLive.md
        """
        return await self._client(
            functions.StartLive(
                pinned=pinned,
                noforwards=noforwards,
                rtmp_stream=rtmp_stream,
                peer=peer,
                caption=caption,
                entities=entities,
                privacy_rules=privacy_rules,
                random_id=random_id,
                messages_enabled=messages_enabled,
                send_paid_messages_stars=send_paid_messages_stars,
            )
        )

    async def toggle_all_stories_hidden(self, *, hidden: bool) -> bool:
        """Hides the whole row of stories from the main chat list, or brings it back.

        Args:
            hidden: True to hide.

        Returns:
            `types.TypeBool`.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.toggleAllStoriesHidden.md
        """
        return await self._client(functions.ToggleAllStoriesHidden(hidden=hidden))

    async def toggle_peer_stories_hidden(self, *, peer: TypeInputPeer, hidden: bool) -> bool:
        """Moves the stories of one poster from the main row to the archived one, or back. Nobody
        but you notices.

        Args:
            peer: User or channel whose stories are meant.
            hidden: True moves them to the archive.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.togglePeerStoriesHidden.md
        """
        return await self._client(functions.TogglePeerStoriesHidden(peer=peer, hidden=hidden))

    async def toggle_pinned(self, *, peer: TypeInputPeer, id: list[int], pinned: bool) -> list[int]:
        """Keeps stories on the profile page beyond their lifetime, or takes them off it again; they
        then remain in the archive only. Returns the numbers of the changed ones.

        Args:
            peer: Owner of the stories.
            id: Numbers of the stories.
            pinned: True to display them on the profile.

        Returns:
            A list of `int`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.togglePinned.md
        """
        return await self._client(functions.TogglePinned(peer=peer, id=id, pinned=pinned))

    async def toggle_pinned_to_top(self, *, peer: TypeInputPeer, id: list[int]) -> bool:
        """Sets which of the stories on a profile come first, replacing the former choice.

        Args:
            peer: Owner of the stories.
            id: Numbers of stories shown on the profile, in display order; at most 3. An empty list
                unpins all.

        Returns:
            `types.TypeBool`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.
            errors.StoryIdInvalid: 400 STORY_ID_INVALID: The poster has no story of this id, or it
                is over; take the id from the present stories.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.togglePinnedToTop.md
        """
        return await self._client(functions.TogglePinnedToTop(peer=peer, id=id))

    async def update_album(
        self,
        *,
        peer: TypeInputPeer,
        album_id: int,
        title: str | None = None,
        delete_stories: list[int] | None = None,
        add_stories: list[int] | None = None,
        order: list[int] | None = None,
    ) -> TypeStoryAlbum:
        """Renames an album, adds or removes stories, or changes their order. What you leave out
        stays as it is.

        Args:
            peer: Owner of the album.
            album_id: Which album, from `stories.get_albums`.
            title: New name. Leave out to keep what is set.
            delete_stories: Numbers of stories to take out; the stories themselves stay. Leave out
                for none.
            add_stories: Numbers of stories to put in. Leave out for none.
            order: Numbers of stories in the order to show. Leave out to keep the order.

        Returns:
            `types.TypeStoryAlbum`.

        Raises:
            errors.PeerIdInvalid: 400 PEER_ID_INVALID: The user, group or channel in the request is
                unknown to this account or of a kind that does not fit; pass one the server has
                shown to it, with its access hash.

        Access:
            users, not bots, not bots over a business connection

        Source:
            api/methods/stories.updateAlbum.md
        """
        return await self._client(
            functions.UpdateAlbum(
                peer=peer,
                album_id=album_id,
                title=title,
                delete_stories=delete_stories,
                add_stories=add_stories,
                order=order,
            )
        )
