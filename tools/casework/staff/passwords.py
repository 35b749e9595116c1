"""Passwords: argon2id hashes, and random passwords that can be typed from paper."""

from __future__ import annotations

import secrets
import threading
import unicodedata
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

_CONSONANTS = "bdfghklmnprstvwz"
_VOWELS = "aeiou"
_GROUPS = 4
_SYLLABLES = 3
_PARALLEL_CHECKS = 2
MAX_PASSWORD_CHARS = 256


def random_password() -> str:
    """Return a password like `kobari-mutelo-sanife-duwapo`: 12 syllables, about 75 bits."""
    groups = (
        "".join(secrets.choice(_CONSONANTS) + secrets.choice(_VOWELS) for _ in range(_SYLLABLES))
        for _ in range(_GROUPS)
    )
    return "-".join(groups)


class Passwords:
    """Hashes and checks passwords with argon2id (RFC 9106, low-memory profile by default)."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        # A check takes 64 MiB: many at once must not exhaust the memory.
        self._slots = threading.BoundedSemaphore(_PARALLEL_CHECKS)

    def hash(self, password: str) -> str:
        """Return the argon2id hash of `password`."""
        return self._hasher.hash(_composed(password))

    def matches(self, password: str, password_hash: str | None) -> bool:
        """Tell whether the password is right.

        Without a hash (no such account) the work is done all the same, so that the time
        doesn't tell which accounts exist.
        """
        with self._slots:
            try:
                self._hasher.verify(password_hash or self._nobody, _composed(password))
            except (VerifyMismatchError, InvalidHashError):
                return False
        return password_hash is not None

    @cached_property
    def _nobody(self) -> str:
        return self._hasher.hash(secrets.token_urlsafe(16))


def _composed(password: str) -> str:
    """An umlaut is the same whether the keyboard sends it as one sign or as two."""
    return unicodedata.normalize("NFC", password)
