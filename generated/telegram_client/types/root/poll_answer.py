"""Constructors of PollAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...runtime import tl

if TYPE_CHECKING:
    from .input_media import TypeInputMedia
    from .message_media import TypeMessageMedia
    from .peer import TypePeer
    from .text_with_entities import TypeTextWithEntities


class PollAnswer(tl.Constructor, id=0x4B7D786A, name="pollAnswer"):
    """One option of a poll.

    Attributes:
        text: Wording of the option.
        option: Bytes that stand for the option when voting with `messages.send_vote`. When creating
            a poll, choose different bytes for each.
        media: Picture or other media shown with the option.
        added_by: Who added it, in polls open for new options.
        date: When it was added, as Unix time.

    Source:
        api/constructors/pollAnswer.md
    """

    flags = tl.flags()
    text: TypeTextWithEntities = tl.boxed("TextWithEntities")
    option: bytes = tl.bytes_()
    media: TypeMessageMedia | None = tl.boxed("MessageMedia", bit=0, default=None)
    added_by: TypePeer | None = tl.boxed("Peer", bit=1, default=None)
    date: int | None = tl.int32(bit=1, default=None)


class InputPollAnswer(tl.Constructor, id=0x199FED96, name="inputPollAnswer"):
    """An option as a client sends it: for a new poll with media, or for `messages.add_poll_answer`.
    The server assigns its bytes.

    Attributes:
        text: Wording of the option.
        media: Picture or other media to show with it.

    Source:
        api/constructors/inputPollAnswer.md
    """

    flags = tl.flags()
    text: TypeTextWithEntities = tl.boxed("TextWithEntities")
    media: TypeInputMedia | None = tl.boxed("InputMedia", bit=0, default=None)


TypePollAnswer: TypeAlias = PollAnswer | InputPollAnswer
"""Option of a poll: the server sends the first form, clients may build the input form."""
