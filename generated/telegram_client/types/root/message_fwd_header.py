"""Constructors of MessageFwdHeader."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .peer import TypePeer


class MessageFwdHeader(tl.Constructor, id=0x4E4DF4BB, name="messageFwdHeader"):
    """Says where a forwarded message comes from.

    Attributes:
        imported: It was imported from another messenger.
        saved_out: In Saved Messages: you had sent the original.
        from_id: Author of the original. Absent if they hide it; see `from_name`.
        from_name: Name of an author who doesn't want a link to their account.
        date: When the original was sent, as Unix time.
        channel_post: Number of the original post in its channel.
        post_author: Signature of the original post.
        saved_from_peer: Chat from which it was put into Saved Messages or a discussion group.
        saved_from_msg_id: Number it has there.
        saved_from_id: Who sent it there, if that is not the author.
        saved_from_name: Name of that sender, if they don't want a link.
        saved_date: When it was sent there, as Unix time.
        psa_type: Kind of public announcement; set for those that the proxy or Telegram shows to
            everybody.

    Source:
        api/constructors/messageFwdHeader.md
    """

    flags = tl.flags()
    imported: bool = tl.true(bit=7, default=False)
    saved_out: bool = tl.true(bit=11, default=False)
    from_id: TypePeer | None = tl.boxed("Peer", bit=0, default=None)
    from_name: str | None = tl.string(bit=5, default=None)
    date: int = tl.int32()
    channel_post: int | None = tl.int32(bit=2, default=None)
    post_author: str | None = tl.string(bit=3, default=None)
    saved_from_peer: TypePeer | None = tl.boxed("Peer", bit=4, default=None)
    saved_from_msg_id: int | None = tl.int32(bit=4, default=None)
    saved_from_id: TypePeer | None = tl.boxed("Peer", bit=8, default=None)
    saved_from_name: str | None = tl.string(bit=9, default=None)
    saved_date: int | None = tl.int32(bit=10, default=None)
    psa_type: str | None = tl.string(bit=6, default=None)


TypeMessageFwdHeader: TypeAlias = MessageFwdHeader
"""Origin of a forwarded message: author, chat and time, as far as they may be known."""
