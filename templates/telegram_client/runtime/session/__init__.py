"""The session protocol: requests to packets, packets to events, for client and server. Floor 2.

    session.connected(now)
    request = session.send(function, now)
    for packet, quick_ack in session.data_to_send(now): ...      to the transport
    for event in session.receive(packet, now): ...               from the transport
    session.next_deadline(), session.handle_deadline(now)        when nothing else happens

`now` is any clock that never goes back (`loop.time()`); `time_offset` is unix time less `now`.
"""
