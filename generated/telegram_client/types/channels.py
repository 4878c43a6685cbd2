"""Constructors of channels."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..runtime import tl

if TYPE_CHECKING:
    from .root.channel_admin_log_event import TypeChannelAdminLogEvent
    from .root.channel_participant import TypeChannelParticipant as root_TypeChannelParticipant
    from .root.chat import TypeChat
    from .root.send_as_peer import TypeSendAsPeer
    from .root.sponsored_message_report_option import TypeSponsoredMessageReportOption
    from .root.user import TypeUser


class AdminLogResults(tl.Constructor, id=0xED8AF74D, name="channels.adminLogResults"):
    """A page of the record of what administrators did.

    Attributes:
        events: The recorded actions, newest first.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/channels.adminLogResults.md
    """

    events: list[TypeChannelAdminLogEvent] = tl.vector(tl.boxed("ChannelAdminLogEvent"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChannelParticipant(tl.Constructor, id=0xDFB80317, name="channels.channelParticipant"):
    """Role of one particular member of a channel or supergroup.

    Attributes:
        participant: Whether he is owner, administrator, ordinary member, banned or gone, with his
            rights.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/channels.channelParticipant.md
    """

    participant: root_TypeChannelParticipant = tl.boxed("ChannelParticipant")
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChannelParticipants(tl.Constructor, id=0x9AB0FEAF, name="channels.channelParticipants"):
    """Members of a channel or supergroup that fit the filter, one page of them.

    Attributes:
        count: How many fit the filter in all.
        participants: Members with their role and the date they joined.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/channels.channelParticipants.md
    """

    count: int = tl.int32()
    participants: list[root_TypeChannelParticipant] = tl.vector(tl.boxed("ChannelParticipant"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class ChannelParticipantsNotModified(
    tl.Constructor, id=0xF0173FE9, name="channels.channelParticipantsNotModified"
):
    """The page of members is unchanged since the hash you sent.

    Source:
        api/constructors/channels.channelParticipantsNotModified.md
    """


class SendAsPeers(tl.Constructor, id=0xF496B0C6, name="channels.sendAsPeers"):
    """Identities under which you may write in a group or react in a channel.

    Attributes:
        peers: The choices; some may need Premium.
        chats: Groups and channels that are mentioned elsewhere in this object by their id.
        users: Users that are mentioned elsewhere in this object by their id.

    Source:
        api/constructors/channels.sendAsPeers.md
    """

    peers: list[TypeSendAsPeer] = tl.vector(tl.boxed("SendAsPeer"))
    chats: list[TypeChat] = tl.vector(tl.boxed("Chat"))
    users: list[TypeUser] = tl.vector(tl.boxed("User"))


class SponsoredMessageReportResultChooseOption(
    tl.Constructor, id=0x846F9E42, name="channels.sponsoredMessageReportResultChooseOption"
):
    """Your report about an ad is not complete: ask the user which of these reasons applies and
    report again with it.

    Attributes:
        title: Heading above the choices.
        options: The choices, each with a text and the bytes to send back.

    Source:
        api/constructors/channels.sponsoredMessageReportResultChooseOption.md
    """

    title: str = tl.string()
    options: list[TypeSponsoredMessageReportOption] = tl.vector(
        tl.boxed("SponsoredMessageReportOption")
    )


class SponsoredMessageReportResultAdsHidden(
    tl.Constructor, id=0x3E3BCF2F, name="channels.sponsoredMessageReportResultAdsHidden"
):
    """As a Premium user you have switched ads off, so the ad disappears without a report.

    Source:
        api/constructors/channels.sponsoredMessageReportResultAdsHidden.md
    """


class SponsoredMessageReportResultReported(
    tl.Constructor, id=0xAD798849, name="channels.sponsoredMessageReportResultReported"
):
    """The ad is reported; thank the user and remove it.

    Source:
        api/constructors/channels.sponsoredMessageReportResultReported.md
    """


TypeAdminLogResults: TypeAlias = AdminLogResults
"""Excerpt from the admin log of a channel or supergroup, read with `channels.get_admin_log`; it
goes back 48 hours.
"""
TypeChannelParticipant: TypeAlias = ChannelParticipant
"""One member looked up with `channels.get_participant`."""
TypeChannelParticipants: TypeAlias = ChannelParticipants | ChannelParticipantsNotModified
"""Answer to `channels.get_participants`; `types.channels.ChannelParticipantsNotModified` says that
what you hold is still current.
"""
TypeSendAsPeers: TypeAlias = SendAsPeers
"""Choices for `send_as`, from `channels.get_send_as`."""
TypeSponsoredMessageReportResult: TypeAlias = (
    SponsoredMessageReportResultChooseOption
    | SponsoredMessageReportResultAdsHidden
    | SponsoredMessageReportResultReported
)
"""What happens next after `messages.report_sponsored_message`: another question, or done."""
