"""The channels namespace's methods, from their pages: what they send, return and raise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

METHODS = [
    "channels.checkSearchPostsFlood",
    "channels.checkUsername",
    "channels.convertToGigagroup",
    "channels.createChannel",
    "channels.deactivateAllUsernames",
    "channels.deleteChannel",
    "channels.deleteHistory",
    "channels.deleteMessages",
    "channels.deleteParticipantHistory",
    "channels.editAdmin",
    "channels.editBanned",
    "channels.editLocation",
    "channels.editPhoto",
    "channels.editTitle",
    "channels.exportMessageLink",
    "channels.getAdminLog",
    "channels.getAdminedPublicChannels",
    "channels.getChannelRecommendations",
    "channels.getChannels",
    "channels.getFullChannel",
    "channels.getGroupsForDiscussion",
    "channels.getInactiveChannels",
    "channels.getLeftChannels",
    "channels.getMessageAuthor",
    "channels.getMessages",
    "channels.getParticipant",
    "channels.getParticipants",
    "channels.getSendAs",
    "channels.inviteToChannel",
    "channels.joinChannel",
    "channels.leaveChannel",
    "channels.readHistory",
    "channels.readMessageContents",
    "channels.reorderUsernames",
    "channels.reportAntiSpamFalsePositive",
    "channels.reportSpam",
    "channels.restrictSponsoredMessages",
    "channels.searchPosts",
    "channels.setBoostsToUnblockRestrictions",
    "channels.setDiscussionGroup",
    "channels.setEmojiStickers",
    "channels.setMainProfileTab",
    "channels.setStickers",
    "channels.toggleAntiSpam",
    "channels.toggleAutotranslation",
    "channels.toggleForum",
    "channels.toggleJoinRequest",
    "channels.toggleJoinToSend",
    "channels.toggleParticipantsHidden",
    "channels.togglePreHistoryHidden",
    "channels.toggleSignatures",
    "channels.toggleSlowMode",
    "channels.toggleUsername",
    "channels.toggleViewForumAsMessages",
    "channels.updateColor",
    "channels.updateEmojiStatus",
    "channels.updatePaidMessagesPrice",
    "channels.updateUsername",
]

pytestmark = pytest.mark.parametrize("name", METHODS)


def test_the_request_is_encoded_as_its_line_says(check_encoding: Callable[[], None]) -> None:
    check_encoding()


def test_a_call_returns_its_typed_result(check_answer: Callable[[], None]) -> None:
    check_answer()


def test_every_documented_error_arrives_as_its_class(check_errors: Callable[[], None]) -> None:
    check_errors()


def test_an_account_that_may_not_call_it_is_told(check_access: Callable[[], None]) -> None:
    check_access()
