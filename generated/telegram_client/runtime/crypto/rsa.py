"""RSA as the key exchange uses it: keys, fingerprints, RSA_PAD. Floor 0.

https://core.telegram.org/mtproto/auth_key, items 2 and 4. The private half is for the local
server; its arithmetic does not hide timing and must not guard real secrets.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from functools import cached_property

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from ..errors import LocalError, SecurityError
from .aes import RandomBytes, ige_decrypt, ige_encrypt, xor
from .hashes import sha1, sha256

__all__ = ["RSAPrivateKey", "RSAPublicKey", "rsa_pad", "rsa_unpad", "rsa_unpad_retired"]

SIZE = 256  # bytes of a modulus, and of everything encrypted with it
PADDED = 192  # bytes of data with its random padding
MAX_DATA = 144
ATTEMPTS = 256  # each fails with a probability below 1/2


@dataclass(frozen=True)
class RSAPublicKey:
    """A server's public key."""

    n: int
    e: int

    @cached_property
    def fingerprint(self) -> int:
        """The 64 lower-order bits of SHA1 of `rsa_public_key n:string e:string`, as a long."""
        digest = sha1(_tl_string(self.n), _tl_string(self.e))
        return int.from_bytes(digest[12:], "little", signed=True)

    @classmethod
    def from_pem(cls, pem: str | bytes) -> RSAPublicKey:
        """Read `BEGIN RSA PUBLIC KEY` (PKCS#1, as in `help.getCdnConfig`) or `BEGIN PUBLIC KEY`."""
        data = pem.encode() if isinstance(pem, str) else pem
        try:
            key = serialization.load_pem_public_key(data)
        except (ValueError, UnsupportedAlgorithm) as error:
            raise LocalError(f"public key: not PEM: {error}") from error
        if not isinstance(key, rsa.RSAPublicKey):
            raise LocalError(f"public key: {type(key).__name__}, not RSA")
        numbers = key.public_numbers()
        return cls(numbers.n, numbers.e)

    def to_pem(self) -> str:
        """PKCS#1, the form in which Telegram publishes its keys."""
        key = rsa.RSAPublicNumbers(self.e, self.n).public_key()
        encoding, form = serialization.Encoding.PEM, serialization.PublicFormat.PKCS1
        return key.public_bytes(encoding, form).decode()

    def encrypt(self, block: bytes) -> bytes:
        """The bare RSA function on a 256-byte big-endian number below the modulus."""
        number = int.from_bytes(block, "big")
        if self.n.bit_length() != 8 * SIZE or number >= self.n:
            raise LocalError(f"RSA: a block of {len(block)} bytes not below a 2048-bit modulus")
        return pow(number, self.e, self.n).to_bytes(SIZE, "big")


@dataclass(frozen=True, repr=False)
class RSAPrivateKey:
    """The local server's key: two primes and the exponent."""

    p: int
    q: int
    e: int

    @cached_property
    def public_key(self) -> RSAPublicKey:
        return RSAPublicKey(self.p * self.q, self.e)

    @classmethod
    def from_pem(cls, pem: str | bytes) -> RSAPrivateKey:
        """Read an unencrypted `BEGIN RSA PRIVATE KEY` (PKCS#1) or `BEGIN PRIVATE KEY`."""
        data = pem.encode() if isinstance(pem, str) else pem
        try:
            key = serialization.load_pem_private_key(data, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise LocalError(f"private key: not PEM without a password: {error}") from error
        if not isinstance(key, rsa.RSAPrivateKey):
            raise LocalError(f"private key: {type(key).__name__}, not RSA")
        numbers = key.private_numbers()
        return cls(numbers.p, numbers.q, numbers.public_numbers.e)

    def decrypt(self, encrypted: bytes) -> bytes:
        """The inverse of `RSAPublicKey.encrypt`, by the Chinese remainder theorem."""
        number = int.from_bytes(encrypted, "big")
        if len(encrypted) != SIZE or number >= self.p * self.q:
            raise SecurityError(f"encrypted_data: {len(encrypted)} bytes not below the modulus")
        d_p, d_q, q_inverse = self._exponents
        m_p, m_q = pow(number, d_p, self.p), pow(number, d_q, self.q)
        message = m_q + self.q * ((m_p - m_q) * q_inverse % self.p)
        return message.to_bytes(SIZE, "big")

    @cached_property
    def _exponents(self) -> tuple[int, int, int]:
        d_p, d_q = pow(self.e, -1, self.p - 1), pow(self.e, -1, self.q - 1)
        return d_p, d_q, pow(self.q, -1, self.p)

    def __repr__(self) -> str:
        return f"<RSAPrivateKey of {self.public_key.fingerprint & (2**64 - 1):016x}>"


def rsa_pad(data: bytes, key: RSAPublicKey, random_bytes: RandomBytes) -> bytes:
    """RSA_PAD(data, server_public_key), item 4.1."""
    if len(data) > MAX_DATA:
        raise LocalError(f"RSA_PAD: {len(data)} bytes of data, more than {MAX_DATA}")
    padded = data + random_bytes(PADDED - len(data))
    for _ in range(ATTEMPTS):
        temp_key = random_bytes(32)
        with_hash = padded[::-1] + sha256(temp_key, padded)
        encrypted = ige_encrypt(with_hash, temp_key, bytes(32))
        block = xor(temp_key, sha256(encrypted)) + encrypted
        if int.from_bytes(block, "big") < key.n:
            return key.encrypt(block)
    raise LocalError(f"RSA_PAD: {ATTEMPTS} temporary keys in a row failed: is it random?")


def rsa_unpad(block: bytes) -> bytes:
    """The server's side of RSA_PAD on a decrypted block: data with padding, 192 bytes."""
    encrypted = block[32:]
    temp_key = xor(block[:32], sha256(encrypted))
    with_hash = ige_decrypt(encrypted, temp_key, bytes(32))
    padded = with_hash[:PADDED][::-1]
    if not hmac.compare_digest(sha256(temp_key, padded), with_hash[PADDED:]):
        raise SecurityError("encrypted_data: not RSA_PAD: its SHA256 is not that of its content")
    return padded


def rsa_unpad_retired(block: bytes) -> bytes:
    """The form before RSA_PAD on a decrypted block: SHA1(data) + data + padding in 255 bytes.

    Nothing outside the hash says how long the data is, so every length TL can have is tried.
    """
    digest, padded = block[1:21], block[21:]
    for length in range(0, len(padded) + 1, 4):
        data = padded[:length]
        if block[0] == 0 and hmac.compare_digest(sha1(data), digest):
            return data
    raise SecurityError("encrypted_data: its SHA1 is not that of its content")


def _tl_string(number: int) -> bytes:
    """A number as TL sends it: a big-endian `string`."""
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    size = len(data)
    head = bytes([size]) if size < 254 else b"\xfe" + size.to_bytes(3, "little")
    return head + data + bytes(-(len(head) + size) % 4)
