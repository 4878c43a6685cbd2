"""The client's namespaces, each loaded at first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .root import Root

if TYPE_CHECKING:
    from .account import Account
    from .aicompose import Aicompose
    from .auth import Auth
    from .bots import Bots
    from .channels import Channels
    from .chatlists import Chatlists
    from .communities import Communities
    from .contacts import Contacts
    from .ephemeral import Ephemeral
    from .folders import Folders
    from .fragment import Fragment
    from .help import Help
    from .langpack import Langpack
    from .messages import Messages
    from .payments import Payments
    from .phone import Phone
    from .photos import Photos
    from .premium import Premium
    from .smsjobs import Smsjobs
    from .stats import Stats
    from .stickers import Stickers
    from .stories import Stories
    from .test import Test
    from .updates import Updates
    from .upload import Upload
    from .users import Users


class Methods(Root):
    """Every method of the API under its namespace: `client.auth.send_code(...)`."""

    @cached_property
    def account(self) -> Account:
        """Methods of the account namespace."""
        from .account import Account

        return Account(self)

    @cached_property
    def aicompose(self) -> Aicompose:
        """Methods of the aicompose namespace."""
        from .aicompose import Aicompose

        return Aicompose(self)

    @cached_property
    def auth(self) -> Auth:
        """Methods of the auth namespace."""
        from .auth import Auth

        return Auth(self)

    @cached_property
    def bots(self) -> Bots:
        """Methods of the bots namespace."""
        from .bots import Bots

        return Bots(self)

    @cached_property
    def channels(self) -> Channels:
        """Methods of the channels namespace."""
        from .channels import Channels

        return Channels(self)

    @cached_property
    def chatlists(self) -> Chatlists:
        """Methods of the chatlists namespace."""
        from .chatlists import Chatlists

        return Chatlists(self)

    @cached_property
    def communities(self) -> Communities:
        """Methods of the communities namespace."""
        from .communities import Communities

        return Communities(self)

    @cached_property
    def contacts(self) -> Contacts:
        """Methods of the contacts namespace."""
        from .contacts import Contacts

        return Contacts(self)

    @cached_property
    def ephemeral(self) -> Ephemeral:
        """Methods of the ephemeral namespace."""
        from .ephemeral import Ephemeral

        return Ephemeral(self)

    @cached_property
    def folders(self) -> Folders:
        """Methods of the folders namespace."""
        from .folders import Folders

        return Folders(self)

    @cached_property
    def fragment(self) -> Fragment:
        """Methods of the fragment namespace."""
        from .fragment import Fragment

        return Fragment(self)

    @cached_property
    def help(self) -> Help:
        """Methods of the help namespace."""
        from .help import Help

        return Help(self)

    @cached_property
    def langpack(self) -> Langpack:
        """Methods of the langpack namespace."""
        from .langpack import Langpack

        return Langpack(self)

    @cached_property
    def messages(self) -> Messages:
        """Methods of the messages namespace."""
        from .messages import Messages

        return Messages(self)

    @cached_property
    def payments(self) -> Payments:
        """Methods of the payments namespace."""
        from .payments import Payments

        return Payments(self)

    @cached_property
    def phone(self) -> Phone:
        """Methods of the phone namespace."""
        from .phone import Phone

        return Phone(self)

    @cached_property
    def photos(self) -> Photos:
        """Methods of the photos namespace."""
        from .photos import Photos

        return Photos(self)

    @cached_property
    def premium(self) -> Premium:
        """Methods of the premium namespace."""
        from .premium import Premium

        return Premium(self)

    @cached_property
    def smsjobs(self) -> Smsjobs:
        """Methods of the smsjobs namespace."""
        from .smsjobs import Smsjobs

        return Smsjobs(self)

    @cached_property
    def stats(self) -> Stats:
        """Methods of the stats namespace."""
        from .stats import Stats

        return Stats(self)

    @cached_property
    def stickers(self) -> Stickers:
        """Methods of the stickers namespace."""
        from .stickers import Stickers

        return Stickers(self)

    @cached_property
    def stories(self) -> Stories:
        """Methods of the stories namespace."""
        from .stories import Stories

        return Stories(self)

    @cached_property
    def test(self) -> Test:
        """Methods of the test namespace."""
        from .test import Test

        return Test(self)

    @cached_property
    def updates(self) -> Updates:
        """Methods of the updates namespace."""
        from .updates import Updates

        return Updates(self)

    @cached_property
    def upload(self) -> Upload:
        """Methods of the upload namespace."""
        from .upload import Upload

        return Upload(self)

    @cached_property
    def users(self) -> Users:
        """Methods of the users namespace."""
        from .users import Users

        return Users(self)
