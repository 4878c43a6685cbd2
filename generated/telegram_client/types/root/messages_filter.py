"""Constructors of MessagesFilter."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class InputMessagesFilterEmpty(tl.Constructor, id=0x57E2F66C, name="inputMessagesFilterEmpty"):
    """Finds messages of every kind. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterEmpty.md
    """


class InputMessagesFilterPhotos(tl.Constructor, id=0x9609A51C, name="inputMessagesFilterPhotos"):
    """Finds photos. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterPhotos.md
    """


class InputMessagesFilterVideo(tl.Constructor, id=0x9FC00E65, name="inputMessagesFilterVideo"):
    """Finds videos. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterVideo.md
    """


class InputMessagesFilterPhotoVideo(
    tl.Constructor, id=0x56E9F0E4, name="inputMessagesFilterPhotoVideo"
):
    """Finds photos and videos. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterPhotoVideo.md
    """


class InputMessagesFilterDocument(
    tl.Constructor, id=0x9EDDF188, name="inputMessagesFilterDocument"
):
    """Finds files that are no photo, video, music or voice message.

    Source:
        api/constructors/inputMessagesFilterDocument.md
    """


class InputMessagesFilterUrl(tl.Constructor, id=0x7EF0DD87, name="inputMessagesFilterUrl"):
    """Finds messages with links. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterUrl.md
    """


class InputMessagesFilterGif(tl.Constructor, id=0xFFC86587, name="inputMessagesFilterGif"):
    """Finds GIFs. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterGif.md
    """


class InputMessagesFilterVoice(tl.Constructor, id=0x50F5C392, name="inputMessagesFilterVoice"):
    """Finds voice messages. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterVoice.md
    """


class InputMessagesFilterMusic(tl.Constructor, id=0x3751B49E, name="inputMessagesFilterMusic"):
    """Finds music. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterMusic.md
    """


class InputMessagesFilterChatPhotos(
    tl.Constructor, id=0x3A20ECB8, name="inputMessagesFilterChatPhotos"
):
    """Finds the service notes about new pictures of the group or channel.

    Source:
        api/constructors/inputMessagesFilterChatPhotos.md
    """


class InputMessagesFilterPhoneCalls(
    tl.Constructor, id=0x80C99768, name="inputMessagesFilterPhoneCalls"
):
    """Finds calls. One of the filters of `messages.search` and the other searches.

    Attributes:
        missed: Only calls that you missed.

    Source:
        api/constructors/inputMessagesFilterPhoneCalls.md
    """

    flags = tl.flags()
    missed: bool = tl.true(bit=0, default=False)


class InputMessagesFilterRoundVoice(
    tl.Constructor, id=0x7A7C17A4, name="inputMessagesFilterRoundVoice"
):
    """Finds voice messages and round video notes.

    Source:
        api/constructors/inputMessagesFilterRoundVoice.md
    """


class InputMessagesFilterRoundVideo(
    tl.Constructor, id=0xB549DA53, name="inputMessagesFilterRoundVideo"
):
    """Finds round video notes. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterRoundVideo.md
    """


class InputMessagesFilterMyMentions(
    tl.Constructor, id=0xC1F8E69A, name="inputMessagesFilterMyMentions"
):
    """Finds messages that mention you or answer you.

    Source:
        api/constructors/inputMessagesFilterMyMentions.md
    """


class InputMessagesFilterGeo(tl.Constructor, id=0xE7026D0D, name="inputMessagesFilterGeo"):
    """Finds places. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterGeo.md
    """


class InputMessagesFilterContacts(
    tl.Constructor, id=0xE062DB83, name="inputMessagesFilterContacts"
):
    """Finds contact cards. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterContacts.md
    """


class InputMessagesFilterPinned(tl.Constructor, id=0x1BB00451, name="inputMessagesFilterPinned"):
    """Finds pinned messages. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterPinned.md
    """


class InputMessagesFilterPoll(tl.Constructor, id=0xFA2BC90A, name="inputMessagesFilterPoll"):
    """Finds polls. One of the filters of `messages.search` and the other searches.

    Source:
        api/constructors/inputMessagesFilterPoll.md
    """


TypeMessagesFilter: TypeAlias = (
    InputMessagesFilterEmpty
    | InputMessagesFilterPhotos
    | InputMessagesFilterVideo
    | InputMessagesFilterPhotoVideo
    | InputMessagesFilterDocument
    | InputMessagesFilterUrl
    | InputMessagesFilterGif
    | InputMessagesFilterVoice
    | InputMessagesFilterMusic
    | InputMessagesFilterChatPhotos
    | InputMessagesFilterPhoneCalls
    | InputMessagesFilterRoundVoice
    | InputMessagesFilterRoundVideo
    | InputMessagesFilterMyMentions
    | InputMessagesFilterGeo
    | InputMessagesFilterContacts
    | InputMessagesFilterPinned
    | InputMessagesFilterPoll
)
"""Kind of message to search for with `messages.search` and similar methods. Take
`types.InputMessagesFilterEmpty` for all.
"""
