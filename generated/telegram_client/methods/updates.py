"""Methods of the updates namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..functions import updates as functions
from ..runtime import tl
from ..runtime.caller import Namespace

if TYPE_CHECKING:
    from ..types.root.channel_messages_filter import TypeChannelMessagesFilter
    from ..types.root.input_channel import TypeInputChannel
    from ..types.updates import (
        TypeChannelDifference as updates_TypeChannelDifference,
        TypeDifference as updates_TypeDifference,
        TypeState as updates_TypeState,
    )


class Updates(Namespace):
    """Methods of the updates namespace."""

    async def get_channel_difference(
        self,
        *,
        force: bool = False,
        channel: TypeInputChannel,
        filter: TypeChannelMessagesFilter,
        pts: int,
        limit: int,
    ) -> updates_TypeChannelDifference:
        """Fetches what one channel or supergroup has sent since a known `pts`. Use it on a gap in
        that channel's pts, on `types.UpdateChannelTooLong`, and every `timeout` seconds for an
        opened channel you are not a member of. Repeat with the new pts until the answer is marked
        `final`.

        Args:
            force: Spares the server some work by leaving out updates of little importance. Unset
                asks for everything.
            channel: The channel or supergroup.
            filter: `types.ChannelMessagesFilterEmpty` for all messages, or message id ranges to
                restrict the answer to.
            pts: Last `pts` of this channel that you processed, at first from its dialog or full
                profile; must be at least 1.
            limit: Most events to return: 10 to 100 for users, more (up to 100000) for bots.

        Returns:
            `types.updates.TypeChannelDifference`.

        Raises:
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.FromMessageBotDisabled: 400 FROM_MESSAGE_BOT_DISABLED: Bots cannot name users or
                channels through a message they appeared in; pass the id with its access hash.
            errors.FrozenParticipantMissing: 400 FROZEN_PARTICIPANT_MISSING: The account is frozen
                and was not a member of this chat, so it cannot be opened; the user has to appeal
                first.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PersistentTimestampEmpty: 400 PERSISTENT_TIMESTAMP_EMPTY: No `pts` was passed;
                give the last one you stored, at least 1.
            errors.PersistentTimestampInvalid: 400 PERSISTENT_TIMESTAMP_INVALID: The `pts` lies
                beyond the server's state or is impossible; take the stored one, or start afresh
                from the server's present state.
            errors.PinnedDialogsTooMuch: 400 PINNED_DIALOGS_TOO_MUCH: The list already has as many
                pinned chats as it may; unpin one, or get Premium for more.
            errors.RangesInvalid: 400 RANGES_INVALID: The ranges of message ids are wrong; give each
                a start not above its end.
            errors.UserBannedInChannel: 400 USER_BANNED_IN_CHANNEL: Your account is banned or may
                not write in groups and channels; ask an administrator, or @SpamBot if it is so
                everywhere.
            errors.ChannelPublicGroupNa: 403 CHANNEL_PUBLIC_GROUP_NA: The channel or supergroup is
                not open to your account any more; forget it or join again.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.ChannelPrivate: 406 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.NeedDocInvalid: 500 NEED_DOC_INVALID: The server could not load a file that
                belongs to the messages; try again, or leave that message out.
            errors.PersistentTimestampOutdated: 500 PERSISTENT_TIMESTAMP_OUTDATED: The server's copy
                of this channel lags behind; ask again after a short pause.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/updates.getChannelDifference.md
        """
        return await self._client(
            functions.GetChannelDifference(
                force=force, channel=channel, filter=filter, pts=pts, limit=limit
            )
        )

    async def get_difference(
        self,
        *,
        pts: int,
        pts_limit: int | None = None,
        pts_total_limit: int | None = None,
        date: int,
        qts: int,
        qts_limit: int | None = None,
    ) -> updates_TypeDifference:
        """Fetches all updates missed since a stored state: new messages, edits, deletions and so
        on. Call it after reconnecting, when a gap in pts, qts or seq shows up, or on
        `types.UpdatesTooLong`. If a slice comes back, repeat with its intermediate state. Channels
        and supergroups have their own stream; see `updates.get_channel_difference`.

        Args:
            pts: Last `pts` you processed, at first from `updates.get_state`.
            pts_limit: Most events to return in one answer. Leave out for the server's choice.
            pts_total_limit: If more events than this were missed, the server answers
                `types.updates.DifferenceTooLong` instead of sending them. Leave out for no such
                bound.
            date: Unix time stored with the last state.
            qts: Last `qts` you processed (secret chats and some bot events); 0 if you never had
                any.
            qts_limit: Most events of the qts stream to return. Leave out for the server's choice.

        Returns:
            `types.updates.TypeDifference`.

        Raises:
            errors.CdnMethodInvalid: 400 CDN_METHOD_INVALID: This request was sent to a CDN data
                center, which only hands out file parts; send it to the main data center.
            errors.ChannelInvalid: 400 CHANNEL_INVALID: The channel id and access hash do not fit
                together, or name no channel or supergroup of your account; take both from an object
                the server sent to this account.
            errors.ChannelPrivate: 400 CHANNEL_PRIVATE: The channel or supergroup is closed to your
                account, as it never joined, left or was banned; join again through an invitation.
            errors.ChatNotModified: 400 CHAT_NOT_MODIFIED: The chat already is as the request wants
                it, so nothing was changed; take it as done.
            errors.DateEmpty: 400 DATE_EMPTY: The date of the last known update is missing; pass the
                `date` of your stored state, at first from `updates.get_state`.
            errors.MsgIdInvalid: 400 MSG_ID_INVALID: A message id in the request, also inside an
                input object that names someone by a message, is of no message your account can see;
                take the id from a message you received.
            errors.PersistentTimestampEmpty: 400 PERSISTENT_TIMESTAMP_EMPTY: No `pts` was passed;
                give the last one you stored, at least 1.
            errors.PersistentTimestampInvalid: 400 PERSISTENT_TIMESTAMP_INVALID: The `pts` lies
                beyond the server's state or is impossible; take the stored one, or start afresh
                from the server's present state.
            errors.UsernameInvalid: 400 USERNAME_INVALID: The username is not allowed; use 5 to 32
                letters, digits and underscores, beginning with a letter, and leave the `@` out.
            errors.UserNotParticipant: 400 USER_NOT_PARTICIPANT: The person meant, perhaps your own
                account, is not in this chat; let them join first.
            errors.ChatWriteForbidden: 403 CHAT_WRITE_FORBIDDEN: Your account may not write or
                change things in this chat, because it is not a member, is restricted, or only
                administrators may; get the right first.
            errors.RandomIdDuplicate: 500 RANDOM_ID_DUPLICATE: This `random_id` was used before, so
                the server takes the request for a repeat; check whether the first one worked, and
                draw a new number for a new action.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/updates.getDifference.md
        """
        return await self._client(
            functions.GetDifference(
                pts=pts,
                pts_limit=pts_limit,
                pts_total_limit=pts_total_limit,
                date=date,
                qts=qts,
                qts_limit=qts_limit,
            )
        )

    async def get_state(self) -> updates_TypeState:
        """Returns the account's current position in the stream of updates (pts, qts, date, seq).
        Call it once after login and store the result; from then on catch up with
        `updates.get_difference`. Calling it again later would skip whatever was missed in between.

        Returns:
            `types.updates.TypeState`.

        Access:
            users, bots, not bots over a business connection

        Source:
            api/methods/updates.getState.md
        """
        return await self._client(functions.GetState())
