"""What a notice about a message of ours means, and what to do about it. Floor 2.

https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
"""

from __future__ import annotations

import enum

__all__ = ["MEANINGS", "ON_BAD_MESSAGE", "Fix", "State"]


class Fix(enum.Enum):
    """What is to be done before a message that the server ignored is sent again."""

    AGAIN = "nothing: a new msg_id is enough"
    SALT = "take the salt of the notice"
    CLOCK = "set the clock by the notice"
    SESSION = "begin a new session: the numbers of this one are spoilt"
    CLOCK_AND_SESSION = "both: later messages must not have lower numbers in the same session"
    ALONE = "nothing, but each message gets a packet of its own"
    GIVE_UP = "nothing helps: it would be refused again"


ON_BAD_MESSAGE = {
    16: Fix.CLOCK,
    17: Fix.CLOCK_AND_SESSION,
    18: Fix.GIVE_UP,
    19: Fix.AGAIN,
    20: Fix.AGAIN,
    32: Fix.SESSION,
    33: Fix.SESSION,
    34: Fix.GIVE_UP,
    35: Fix.GIVE_UP,
    48: Fix.SALT,
    64: Fix.ALONE,
}
"""error_code -> what to do; a code that is not here is given up."""

MEANINGS = {
    16: "msg_id too low",
    17: "msg_id too high",
    18: "incorrect two lower order msg_id bits",
    19: "container msg_id is the same as msg_id of a previously received message",
    20: "message too old",
    32: "msg_seqno too low",
    33: "msg_seqno too high",
    34: "an even msg_seqno expected",
    35: "odd msg_seqno expected",
    48: "incorrect server salt",
    64: "invalid container",
}


class State(enum.IntFlag):
    """A byte of msgs_state_info; the lowest three bits are a number.

    https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
    """

    FORGOTTEN = 1
    NOT_RECEIVED = 2
    NOT_RECEIVED_YET = 3
    RECEIVED = 4
    ACKNOWLEDGED = 8
    NO_ACK_NEEDED = 16
    PROCESSING = 32
    ANSWERED = 64
    KNOWN_RECEIVED = 128


NUMBER = 7  # the bits of a State that are a number
