"""The session protocol, for client and server: requests, packets, events. Floor 2.

    session.connected(now)
    request = session.send(function)
    for packet, quick_ack in session.data_to_send(now): ...      # to the transport
    for event in session.receive(packet, now): ...               # from the transport
    session.next_deadline(), session.handle_deadline(now)        # when nothing else happens

client           ClientSession, made of
  sender         the outgoing half: what is to be sent, and when
  receiver       the incoming half: checks, and what each message of the server brings about
  ledger         what became of every request
  events         what the driver is told
server           ServerSessions and ServerSession, made of
  server_sender, server_receiver, server_checks, server_events
both             channel (numbers and seals), bodies (containers, packed objects), outgoing,
                 salts, notices (error codes and states)
"""

from __future__ import annotations

from .client import ClientSession
from .events import (
    Event,
    Failed,
    Ignored,
    KeyUnknown,
    QuickAcked,
    Result,
    SaltsChanged,
    Silent,
    TimeChanged,
    TransportFailed,
    Unreadable,
    Update,
    UpdatesMissing,
)
from .outgoing import Outbound, Request
from .salts import Salt, ServerSalts
from .server import Delivery, ServerSession, ServerSessions

__all__ = [
    "ClientSession",
    "Delivery",
    "Event",
    "Failed",
    "Ignored",
    "KeyUnknown",
    "Outbound",
    "QuickAcked",
    "Request",
    "Result",
    "Salt",
    "SaltsChanged",
    "ServerSalts",
    "ServerSession",
    "ServerSessions",
    "Silent",
    "TimeChanged",
    "TransportFailed",
    "Unreadable",
    "Update",
    "UpdatesMissing",
]
