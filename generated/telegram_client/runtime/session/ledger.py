"""What the client has sent, and what is still to be sent. Floor 2: knows no packet and no time.

Where a request stands, and what moves it:

    queued   -- take, enter ------> waiting     it has a msg_id, the server may have it
    waiting  -- repeat -----------> queued      again under the same msg_id, in a container
    waiting  -- renew ------------> queued      again as another message, with a new msg_id
    any      -- answered, cancel -> done        and never comes back

**Which of the two ways a request is sent again.** Under the same msg_id wherever the server may
have it, so that it can tell that it is the same: after a reconnect, and when it says that it has
not received it. As another message wherever the server cannot or will not take the old one: it
ignored it (bad_msg_notification), forgot it (state 1), or the session is a new one, because we
began it or because the server did (new_session_created; what is below first_msg_id).
An answer is matched by the msg_id that is valid now, so none is ever counted twice; a request
leaves only by being answered, cancelled or failed, so none is ever lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .outgoing import Outgoing, Request

__all__ = ["Ledger"]

RECENT = 1024  # service messages and containers that a notice can still be about


class Ledger:
    """Our messages by what became of them.

    `waiting` holds, by msg_id, content-related messages that have no answer yet.
    """

    __slots__ = ("_queue", "_recent", "waiting")

    def __init__(self) -> None:
        self._queue: list[Outgoing] = []
        self._recent: dict[int, Outgoing | tuple[int, ...]] = {}
        self.waiting: dict[int, Outgoing] = {}

    def add(self, message: Outgoing) -> None:
        """Queue a message."""
        if not message.queued:
            message.queued = True
            self._queue.append(message)

    def take(self, *, held: bool) -> list[Outgoing]:
        """What is to be sent now, in the order of sending; nothing but the `first` while held.

        What has a msg_id already comes first, so that the numbers in a container rise.
        """
        taken: list[Outgoing] = []
        left: list[Outgoing] = []
        for message in self._queue:
            if message.done:
                continue
            if held and not message.first:
                left.append(message)
                continue
            message.queued = False
            taken.append(message)
        self._queue = left
        if any(message.msg_id for message in taken):
            taken.sort(key=lambda message: message.msg_id or 1 << 64)
        return taken

    def enter(self, messages: list[Outgoing], outer_id: int, now: float) -> None:
        """Note what was sent in the packet whose outermost message has this msg_id."""
        recent = self._recent
        for message in messages:
            if message.content:
                self.waiting[message.msg_id] = message
                message.checked_at = now
            else:
                recent[message.msg_id] = message
        if messages[0].msg_id != outer_id:
            recent[outer_id] = tuple([message.msg_id for message in messages])
        while len(recent) > RECENT:
            del recent[next(iter(recent))]

    def answered(self, msg_id: int) -> Outgoing | None:
        """Take out the message that an answer is for, unless nobody waits for it."""
        message = self.waiting.pop(msg_id, None)
        if message is not None:
            message.done = True
            message.body = b""
        return message

    def cancel(self, request: Request) -> bool:
        """Nobody waits for it any more; whether the server may have it."""
        request.done = True
        return self.waiting.pop(request.msg_id, None) is request

    def recall(self, msg_id: int) -> list[Outgoing] | None:
        """What the peer says it has ignored: the messages in that message, none of them queued.

        None where no such message was sent recently, or it was recalled already.
        """
        ids: Outgoing | tuple[int, ...] | None = self._recent.pop(msg_id, None)
        if ids is None:
            return [self.waiting[msg_id]] if msg_id in self.waiting else None
        if isinstance(ids, Outgoing):
            return [ids]
        found = (self.waiting.get(inner) or self._recent.pop(inner, None) for inner in ids)
        return [message for message in found if isinstance(message, Outgoing)]

    def recent(self, msg_id: int) -> Outgoing | None:
        """A service message that was sent under this msg_id."""
        found = self._recent.get(msg_id)
        return found if isinstance(found, Outgoing) else None

    def repeat(self, messages: Iterable[Outgoing]) -> None:
        """Send again under the same msg_id."""
        for message in messages:
            self.add(message)

    def renew(self, messages: Iterable[Outgoing]) -> None:
        """Send again as other messages. Service messages that are out of date are dropped."""
        for message in list(messages):
            self.waiting.pop(message.msg_id, None)
            message.renew()
            self.add(message)

    def drop_session(self) -> None:
        """All of it goes to another session: requests anew, service messages not at all."""
        for message in self._queue:
            message.done = message.done or not isinstance(message, Request)
        self.renew(message for message in self.waiting.values() if isinstance(message, Request))
        self.waiting.clear()
        self._recent.clear()

    def unanswered(self) -> Iterator[Request]:
        """The requests that have no answer, sent or not."""
        unsent = (message for message in self._queue if not message.msg_id)
        for message in [*self.waiting.values(), *unsent]:
            if isinstance(message, Request) and not message.done:
                yield message
