"""Constructors of ChatBannedRights."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChatBannedRights(tl.Constructor, id=0x9F120418, name="chatBannedRights"):
    """What somebody must NOT do; a set flag forbids. An object without any flag lifts all
    restrictions.

    Attributes:
        view_messages: Set if not allowed to see the chat at all. Forbidding it means a full ban.
        send_messages: Set if not allowed to write anything.
        send_media: Set if not allowed to send any kind of media.
        send_stickers: Set if not allowed to send stickers.
        send_gifs: Set if not allowed to send GIFs.
        send_games: Set if not allowed to send games.
        send_inline: Set if not allowed to use inline bots.
        embed_links: Set if not allowed to have previews of links attached to messages.
        send_polls: Set if not allowed to create polls.
        change_info: Set if not allowed to change name, picture and description.
        invite_users: Set if not allowed to add others.
        pin_messages: Set if not allowed to pin messages.
        manage_topics: Set if not allowed to create and change forum topics.
        send_photos: Set if not allowed to send photos.
        send_videos: Set if not allowed to send videos.
        send_roundvideos: Set if not allowed to send round video notes.
        send_audios: Set if not allowed to send music.
        send_voices: Set if not allowed to send voice messages.
        send_docs: Set if not allowed to send other files.
        send_plain: Set if not allowed to send plain text.
        edit_rank: Set if not allowed to change the title next to one's own name.
        send_reactions: Set if not allowed to react to messages.
        manage_linked_peers: In a community: set if not allowed to propose or add chats.
        until_date: When the restrictions end, as Unix time. 0, less than 30 seconds or more than
            366 days ahead means forever.

    Source:
        api/constructors/chatBannedRights.md
    """

    flags = tl.flags()
    view_messages: bool = tl.true(bit=0, default=False)
    send_messages: bool = tl.true(bit=1, default=False)
    send_media: bool = tl.true(bit=2, default=False)
    send_stickers: bool = tl.true(bit=3, default=False)
    send_gifs: bool = tl.true(bit=4, default=False)
    send_games: bool = tl.true(bit=5, default=False)
    send_inline: bool = tl.true(bit=6, default=False)
    embed_links: bool = tl.true(bit=7, default=False)
    send_polls: bool = tl.true(bit=8, default=False)
    change_info: bool = tl.true(bit=10, default=False)
    invite_users: bool = tl.true(bit=15, default=False)
    pin_messages: bool = tl.true(bit=17, default=False)
    manage_topics: bool = tl.true(bit=18, default=False)
    send_photos: bool = tl.true(bit=19, default=False)
    send_videos: bool = tl.true(bit=20, default=False)
    send_roundvideos: bool = tl.true(bit=21, default=False)
    send_audios: bool = tl.true(bit=22, default=False)
    send_voices: bool = tl.true(bit=23, default=False)
    send_docs: bool = tl.true(bit=24, default=False)
    send_plain: bool = tl.true(bit=25, default=False)
    edit_rank: bool = tl.true(bit=26, default=False)
    send_reactions: bool = tl.true(bit=27, default=False)
    manage_linked_peers: bool = tl.true(bit=28, default=False)
    until_date: int = tl.int32()


TypeChatBannedRights: TypeAlias = ChatBannedRights
"""Restrictions of one member or of all ordinary members; set with `channels.edit_banned` and
`messages.edit_chat_default_banned_rights`.
"""
