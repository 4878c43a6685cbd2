"""The API's methods as requests, loaded at first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.lazy import attach

if TYPE_CHECKING:
    from . import account as account
    from . import aicompose as aicompose
    from . import auth as auth
    from . import bots as bots
    from . import channels as channels
    from . import chatlists as chatlists
    from . import communities as communities
    from . import contacts as contacts
    from . import ephemeral as ephemeral
    from . import folders as folders
    from . import fragment as fragment
    from . import help as help
    from . import langpack as langpack
    from . import messages as messages
    from . import payments as payments
    from . import phone as phone
    from . import photos as photos
    from . import premium as premium
    from . import smsjobs as smsjobs
    from . import stats as stats
    from . import stickers as stickers
    from . import stories as stories
    from . import test as test
    from . import updates as updates
    from . import upload as upload
    from . import users as users
    from .root import (
        InitConnection as InitConnection,
        InvokeAfterMsg as InvokeAfterMsg,
        InvokeAfterMsgs as InvokeAfterMsgs,
        InvokeWithApnsSecret as InvokeWithApnsSecret,
        InvokeWithBusinessConnection as InvokeWithBusinessConnection,
        InvokeWithGooglePlayIntegrity as InvokeWithGooglePlayIntegrity,
        InvokeWithLayer as InvokeWithLayer,
        InvokeWithMessagesRange as InvokeWithMessagesRange,
        InvokeWithReCaptcha as InvokeWithReCaptcha,
        InvokeWithTakeout as InvokeWithTakeout,
        InvokeWithoutUpdates as InvokeWithoutUpdates,
    )

_NAMESPACES: tuple[str, ...] = (
    "account",
    "aicompose",
    "auth",
    "bots",
    "channels",
    "chatlists",
    "communities",
    "contacts",
    "ephemeral",
    "folders",
    "fragment",
    "help",
    "langpack",
    "messages",
    "payments",
    "phone",
    "photos",
    "premium",
    "smsjobs",
    "stats",
    "stickers",
    "stories",
    "test",
    "updates",
    "upload",
    "users",
)
_MODULES: dict[str, str] = {
    "root": "InitConnection InvokeAfterMsg InvokeAfterMsgs InvokeWithApnsSecret InvokeWithBusinessConnection InvokeWithGooglePlayIntegrity InvokeWithLayer InvokeWithMessagesRange InvokeWithReCaptcha InvokeWithTakeout InvokeWithoutUpdates",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = attach(__name__, _NAMESPACES, _MODULES)
