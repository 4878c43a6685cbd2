"""Constructors of EncryptedChat."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class EncryptedChatEmpty(tl.Constructor, id=0xAB7EC0A0, name="encryptedChatEmpty"):
    """A secret chat of which only the number exists.

    Attributes:
        id: Id of the secret chat.

    Source:
        api/constructors/encryptedChatEmpty.md
    """

    id: int = tl.int32()


class EncryptedChatWaiting(tl.Constructor, id=0x66B25953, name="encryptedChatWaiting"):
    """A secret chat you asked for; the other side has not accepted yet.

    Attributes:
        id: Number of the secret chat, chosen by you when asking.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        date: When the secret chat was begun, as Unix time in seconds.
        admin_id: Your own user id, as the one who asked.
        participant_id: User who has to accept.

    Source:
        api/constructors/encryptedChatWaiting.md
    """

    id: int = tl.int32()
    access_hash: int = tl.int64()
    date: int = tl.int32()
    admin_id: int = tl.int64()
    participant_id: int = tl.int64()


class EncryptedChatRequested(tl.Constructor, id=0x48F1D94C, name="encryptedChatRequested"):
    """Somebody wants a secret chat with you. Accept with `messages.accept_encryption` or decline
    with `messages.discard_encryption`.

    Attributes:
        folder_id: Folder of the chat list in which to show it.
        id: Number of the secret chat.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        date: When the secret chat was begun, as Unix time in seconds.
        admin_id: User who asks.
        participant_id: Your own user id.
        g_a: Public half of the other side's key, for computing the common one.

    Source:
        api/constructors/encryptedChatRequested.md
    """

    flags = tl.flags()
    folder_id: int | None = tl.int32(bit=0, default=None)
    id: int = tl.int32()
    access_hash: int = tl.int64()
    date: int = tl.int32()
    admin_id: int = tl.int64()
    participant_id: int = tl.int64()
    g_a: bytes = tl.bytes_()


class EncryptedChat(tl.Constructor, id=0x61F0D4C7, name="encryptedChat"):
    """A secret chat that both sides agreed on. Messages can be sent once the key is checked.

    Attributes:
        id: Number of the secret chat.
        access_hash: Secret number that must accompany the id; copy it unchanged.
        date: When the secret chat was begun, as Unix time in seconds.
        admin_id: User who started it.
        participant_id: User who accepted it.
        g_a_or_b: Public half of the other side's key: that of the starter if you accepted, that of
            the accepter if you started.
        key_fingerprint: Last 64 bits of the key's SHA-1. Compare with your own key and drop the
            chat if they differ.

    Source:
        api/constructors/encryptedChat.md
    """

    id: int = tl.int32()
    access_hash: int = tl.int64()
    date: int = tl.int32()
    admin_id: int = tl.int64()
    participant_id: int = tl.int64()
    g_a_or_b: bytes = tl.bytes_()
    key_fingerprint: int = tl.int64()


class EncryptedChatDiscarded(tl.Constructor, id=0x1E1C7C45, name="encryptedChatDiscarded"):
    """A secret chat that was declined, canceled or ended.

    Attributes:
        history_deleted: The other side asked that all its messages be deleted too.
        id: Id of the secret chat.

    Source:
        api/constructors/encryptedChatDiscarded.md
    """

    flags = tl.flags()
    history_deleted: bool = tl.true(bit=0, default=False)
    id: int = tl.int32()


TypeEncryptedChat: TypeAlias = (
    EncryptedChatEmpty
    | EncryptedChatWaiting
    | EncryptedChatRequested
    | EncryptedChat
    | EncryptedChatDiscarded
)
"""State of a secret chat, from the request to its end. New states come in `types.UpdateEncryption`.
"""
