"""The payments namespace's methods, from their pages: what they send, return and raise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

METHODS = [
    "payments.applyGiftCode",
    "payments.assignAppStoreTransaction",
    "payments.assignPlayMarketTransaction",
    "payments.botCancelStarsSubscription",
    "payments.canPurchaseStore",
    "payments.changeStarsSubscription",
    "payments.checkCanSendGift",
    "payments.checkGiftCode",
    "payments.clearSavedInfo",
    "payments.connectStarRefBot",
    "payments.convertStarGift",
    "payments.craftStarGift",
    "payments.createStarGiftCollection",
    "payments.deleteStarGiftCollection",
    "payments.editConnectedStarRefBot",
    "payments.exportInvoice",
    "payments.fulfillStarsSubscription",
    "payments.getBankCardData",
    "payments.getConnectedStarRefBot",
    "payments.getConnectedStarRefBots",
    "payments.getCraftStarGifts",
    "payments.getGiveawayInfo",
    "payments.getPaymentForm",
    "payments.getPaymentReceipt",
    "payments.getPremiumGiftCodeOptions",
    "payments.getResaleStarGifts",
    "payments.getSavedInfo",
    "payments.getSavedStarGift",
    "payments.getSavedStarGifts",
    "payments.getStarGiftActiveAuctions",
    "payments.getStarGiftAuctionAcquiredGifts",
    "payments.getStarGiftAuctionState",
    "payments.getStarGiftCollections",
    "payments.getStarGiftUpgradeAttributes",
    "payments.getStarGiftUpgradePreview",
    "payments.getStarGiftWithdrawalUrl",
    "payments.getStarGifts",
    "payments.getStarsGiftOptions",
    "payments.getStarsGiveawayOptions",
    "payments.getStarsRevenueAdsAccountUrl",
    "payments.getStarsRevenueStats",
    "payments.getStarsRevenueWithdrawalUrl",
    "payments.getStarsStatus",
    "payments.getStarsSubscriptions",
    "payments.getStarsTopupOptions",
    "payments.getStarsTransactions",
    "payments.getStarsTransactionsByID",
    "payments.getSuggestedStarRefBots",
    "payments.getUniqueStarGift",
    "payments.getUniqueStarGiftValueInfo",
    "payments.launchPrepaidGiveaway",
    "payments.refundStarsCharge",
    "payments.reorderStarGiftCollections",
    "payments.resolveStarGiftOffer",
    "payments.saveStarGift",
    "payments.sendPaymentForm",
    "payments.sendStarGiftOffer",
    "payments.sendStarsForm",
    "payments.toggleChatStarGiftNotifications",
    "payments.toggleStarGiftsPinnedToTop",
    "payments.transferStarGift",
    "payments.updateStarGiftCollection",
    "payments.updateStarGiftPrice",
    "payments.upgradeStarGift",
    "payments.validateRequestedInfo",
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
