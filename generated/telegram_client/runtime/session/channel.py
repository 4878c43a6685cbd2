"""One session under one auth key: numbers and seals messages. Floor 2, for client and server.

https://core.telegram.org/mtproto/description#message-sequence-number-msg-seqno
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..crypto import AuthKey, Plaintext, RandomBytes, seal_message
from ..message_ids import ANSWER, REQUEST, MessageIds
from .bodies import join
from .outgoing import Outgoing

__all__ = ["Channel", "Sent"]


class Sent(NamedTuple):
    """A sealed packet, the token of its quick ack, and the msg_id of its outermost message."""

    packet: bytes
    token: int
    msg_id: int


class Channel:
    """Messages in, packets out."""

    __slots__ = ("_ids", "_random_bytes", "_related", "auth_key", "server", "session_id")

    def __init__(
        self,
        auth_key: AuthKey,
        session_id: int,
        ids: MessageIds,
        random_bytes: RandomBytes,
        *,
        server: bool,
    ) -> None:
        self.auth_key = auth_key
        self.session_id = session_id
        self.server = server
        self._random_bytes = random_bytes
        self._ids = ids
        self._related = 0  # content-related messages so far

    def seal(self, messages: Sequence[Outgoing], salt: int, now: float) -> Sent:
        """One packet of one or more messages; those without a number get one.

        What was transmitted before goes into a container even alone: it "must not be re-sent on
        its own with the same msg_id. Instead, it can be [...] wrapped in a container".
        https://core.telegram.org/mtproto/service_messages_about_messages
        """
        outer = messages[0]
        bare = len(messages) == 1 and not outer.msg_id
        for message in messages:
            if not message.msg_id:
                self._number(message, now)
            if not message.body:
                message.write(self.session_id)
        if not bare:
            outer = Outgoing(join(messages), parity=ANSWER if self.server else REQUEST)
            self._number(outer, now)
        plain = Plaintext(salt, self.session_id, outer.msg_id, outer.seq_no, outer.body)
        sealed = seal_message(
            self.auth_key, plain.to_bytes(), self._random_bytes, to_server=not self.server
        )
        return Sent(sealed.packet, sealed.quick_ack, outer.msg_id)

    def _number(self, message: Outgoing, now: float) -> None:
        """Twice the content-related messages before it, and one more if it is one itself."""
        message.msg_id = self._ids.next(now, message.parity)
        message.seq_no = 2 * self._related + message.content
        self._related += message.content
