"""Constructors of ChannelParticipantsFilter."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class ChannelParticipantsRecent(tl.Constructor, id=0xDE3F3C79, name="channelParticipantsRecent"):
    """Asks for the latest members; in supergroups those active lately come first.

    Source:
        api/constructors/channelParticipantsRecent.md
    """


class ChannelParticipantsAdmins(tl.Constructor, id=0xB4608969, name="channelParticipantsAdmins"):
    """Asks for the admins, owner included.

    Source:
        api/constructors/channelParticipantsAdmins.md
    """


class ChannelParticipantsKicked(tl.Constructor, id=0xA3B54985, name="channelParticipantsKicked"):
    """Asks for people who are fully banned. For admins.

    Attributes:
        q: Text that names must contain; empty for all.

    Source:
        api/constructors/channelParticipantsKicked.md
    """

    q: str = tl.string()


class ChannelParticipantsBots(tl.Constructor, id=0xB0D1865B, name="channelParticipantsBots"):
    """Asks for the bots. A filter of `channels.get_participants`.

    Source:
        api/constructors/channelParticipantsBots.md
    """


class ChannelParticipantsBanned(tl.Constructor, id=0x1427A5E1, name="channelParticipantsBanned"):
    """Asks for people who are restricted but still inside. For admins.

    Attributes:
        q: Text that names must contain; empty for all.

    Source:
        api/constructors/channelParticipantsBanned.md
    """

    q: str = tl.string()


class ChannelParticipantsSearch(tl.Constructor, id=0x0656AC4B, name="channelParticipantsSearch"):
    """Asks for members whose name matches.

    Attributes:
        q: Text that names must contain; empty for all.

    Source:
        api/constructors/channelParticipantsSearch.md
    """

    q: str = tl.string()


class ChannelParticipantsContacts(
    tl.Constructor, id=0xBB6AE88D, name="channelParticipantsContacts"
):
    """Asks for members who are your contacts.

    Attributes:
        q: Text that names must contain; empty for all.

    Source:
        api/constructors/channelParticipantsContacts.md
    """

    q: str = tl.string()


class ChannelParticipantsMentions(
    tl.Constructor, id=0xE04B5CEB, name="channelParticipantsMentions"
):
    """Asks for people to propose after an `@` is typed.

    Attributes:
        q: What was typed after the `@`. Leave out for all.
        top_msg_id: Thread in which the text is being written; its writers come first.

    Source:
        api/constructors/channelParticipantsMentions.md
    """

    flags = tl.flags()
    q: str | None = tl.string(bit=0, default=None)
    top_msg_id: int | None = tl.int32(bit=1, default=None)


TypeChannelParticipantsFilter: TypeAlias = (
    ChannelParticipantsRecent
    | ChannelParticipantsAdmins
    | ChannelParticipantsKicked
    | ChannelParticipantsBots
    | ChannelParticipantsBanned
    | ChannelParticipantsSearch
    | ChannelParticipantsContacts
    | ChannelParticipantsMentions
)
"""Which members `channels.get_participants` should list. Where a filter has `q`, an empty string
lists all of that kind.
"""
