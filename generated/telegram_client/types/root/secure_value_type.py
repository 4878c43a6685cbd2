"""Constructors of SecureValueType."""

from __future__ import annotations

from typing import TypeAlias

from ...runtime import tl


class SecureValueTypePersonalDetails(
    tl.Constructor, id=0x9D2A81E3, name="secureValueTypePersonalDetails"
):
    """Name, birth date, gender and nationality.

    Source:
        api/constructors/secureValueTypePersonalDetails.md
    """


class SecureValueTypePassport(tl.Constructor, id=0x3DAC6A00, name="secureValueTypePassport"):
    """A passport for traveling abroad. A kind of Telegram Passport element, as in
    `account.get_secure_value`.

    Source:
        api/constructors/secureValueTypePassport.md
    """


class SecureValueTypeDriverLicense(
    tl.Constructor, id=0x06E425C4, name="secureValueTypeDriverLicense"
):
    """A driving license. A kind of Telegram Passport element, as in `account.get_secure_value`.

    Source:
        api/constructors/secureValueTypeDriverLicense.md
    """


class SecureValueTypeIdentityCard(
    tl.Constructor, id=0xA0D0744B, name="secureValueTypeIdentityCard"
):
    """A national identity card. A kind of Telegram Passport element, as in
    `account.get_secure_value`.

    Source:
        api/constructors/secureValueTypeIdentityCard.md
    """


class SecureValueTypeInternalPassport(
    tl.Constructor, id=0x99A48F23, name="secureValueTypeInternalPassport"
):
    """A passport valid only within its country, as in Russia.

    Source:
        api/constructors/secureValueTypeInternalPassport.md
    """


class SecureValueTypeAddress(tl.Constructor, id=0xCBE31E26, name="secureValueTypeAddress"):
    """The home address as text. A kind of Telegram Passport element, as in
    `account.get_secure_value`.

    Source:
        api/constructors/secureValueTypeAddress.md
    """


class SecureValueTypeUtilityBill(tl.Constructor, id=0xFC36954E, name="secureValueTypeUtilityBill"):
    """A bill for power, water or the like as proof of address.

    Source:
        api/constructors/secureValueTypeUtilityBill.md
    """


class SecureValueTypeBankStatement(
    tl.Constructor, id=0x89137C0D, name="secureValueTypeBankStatement"
):
    """A bank statement as proof of address.

    Source:
        api/constructors/secureValueTypeBankStatement.md
    """


class SecureValueTypeRentalAgreement(
    tl.Constructor, id=0x8B883488, name="secureValueTypeRentalAgreement"
):
    """A lease as proof of address.

    Source:
        api/constructors/secureValueTypeRentalAgreement.md
    """


class SecureValueTypePassportRegistration(
    tl.Constructor, id=0x99E3806A, name="secureValueTypePassportRegistration"
):
    """The page of an internal passport with the registered address.

    Source:
        api/constructors/secureValueTypePassportRegistration.md
    """


class SecureValueTypeTemporaryRegistration(
    tl.Constructor, id=0xEA02EC33, name="secureValueTypeTemporaryRegistration"
):
    """A certificate of temporary registration as proof of address.

    Source:
        api/constructors/secureValueTypeTemporaryRegistration.md
    """


class SecureValueTypePhone(tl.Constructor, id=0xB320AADB, name="secureValueTypePhone"):
    """A checked phone number. A kind of Telegram Passport element, as in
    `account.get_secure_value`.

    Source:
        api/constructors/secureValueTypePhone.md
    """


class SecureValueTypeEmail(tl.Constructor, id=0x8E3CA7EE, name="secureValueTypeEmail"):
    """A checked mail address. A kind of Telegram Passport element, as in
    `account.get_secure_value`.

    Source:
        api/constructors/secureValueTypeEmail.md
    """


TypeSecureValueType: TypeAlias = (
    SecureValueTypePersonalDetails
    | SecureValueTypePassport
    | SecureValueTypeDriverLicense
    | SecureValueTypeIdentityCard
    | SecureValueTypeInternalPassport
    | SecureValueTypeAddress
    | SecureValueTypeUtilityBill
    | SecureValueTypeBankStatement
    | SecureValueTypeRentalAgreement
    | SecureValueTypePassportRegistration
    | SecureValueTypeTemporaryRegistration
    | SecureValueTypePhone
    | SecureValueTypeEmail
)
"""Kind of element in Telegram Passport: identity, proof of address, phone or mail."""
