"""The payments namespace's constructors, from their pages: bytes and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CONSTRUCTORS = [
    "payments.bankCardData",
    "payments.checkCanSendGiftResultFail",
    "payments.checkCanSendGiftResultOk",
    "payments.checkedGiftCode",
    "payments.connectedStarRefBots",
    "payments.exportedInvoice",
    "payments.giveawayInfo",
    "payments.giveawayInfoResults",
    "payments.paymentForm",
    "payments.paymentFormStarGift",
    "payments.paymentFormStars",
    "payments.paymentReceipt",
    "payments.paymentReceiptStars",
    "payments.paymentResult",
    "payments.paymentVerificationNeeded",
    "payments.resaleStarGifts",
    "payments.savedInfo",
    "payments.savedStarGifts",
    "payments.starGiftActiveAuctions",
    "payments.starGiftActiveAuctionsNotModified",
    "payments.starGiftAuctionAcquiredGifts",
    "payments.starGiftAuctionState",
    "payments.starGiftCollections",
    "payments.starGiftCollectionsNotModified",
    "payments.starGiftUpgradeAttributes",
    "payments.starGiftUpgradePreview",
    "payments.starGiftWithdrawalUrl",
    "payments.starGifts",
    "payments.starGiftsNotModified",
    "payments.starsRevenueAdsAccountUrl",
    "payments.starsRevenueStats",
    "payments.starsRevenueWithdrawalUrl",
    "payments.starsStatus",
    "payments.suggestedStarRefBots",
    "payments.uniqueStarGift",
    "payments.uniqueStarGiftValueInfo",
    "payments.validatedRequestedInfo",
]


@pytest.mark.parametrize("name", CONSTRUCTORS)
def test_it_is_encoded_as_its_line_says_and_read_back(check_encoding: Callable[[], None]) -> None:
    check_encoding()
