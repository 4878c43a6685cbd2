"""Where Telegram's data centers listen before `help.getConfig` has told. Floor 0.

The numbers are those of tdlib (td/telegram/net/ConnectionCreator.cpp); my.telegram.org shows an
application's owner the second one of each set. https://core.telegram.org/api/datacenter
"""

from __future__ import annotations

__all__ = ["FIRST", "PORT", "PRODUCTION", "TEST", "TEST_OFFSET"]

PORT = 443
FIRST = 2
"""The data center that a new session asks first."""

TEST_OFFSET = 10_000
"""Added to the number of a test data center in a key exchange and in an MTProxy's header."""

PRODUCTION = {
    1: ("149.154.175.53", "2001:b28:f23d:f001::a"),
    2: ("149.154.167.51", "2001:67c:4e8:f002::a"),
    3: ("149.154.175.100", "2001:b28:f23d:f003::a"),
    4: ("149.154.167.91", "2001:67c:4e8:f004::a"),
    5: ("91.108.56.130", "2001:b28:f23f:f005::a"),
}
"""Data center -> hosts, of accounts that people use."""

TEST = {
    1: ("149.154.175.10", "2001:b28:f23d:f001::e"),
    2: ("149.154.167.40", "2001:67c:4e8:f002::e"),
    3: ("149.154.175.117", "2001:b28:f23d:f003::e"),
}
"""Data center -> hosts, of accounts that are thrown away."""
