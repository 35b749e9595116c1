"""Pick-up codes: made once, printed once, kept as hashes only.

Typed: two letters (the selector, which finds the row) and eight digits. As a QR code: `AOM1:` and
26 characters of Crockford's base 32 that hold 128 random bits. The two letters are not secret;
the digits are only 26 bits, so the hash is argon2id over an HMAC with a pepper from the key file:
the database alone is no help in guessing, and the throttle stops guessing at the keypad.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

LETTERS = "ACDEFHJKLMNPRTUVWXYZ"
"""Without letters that look or sound like others, or like digits."""
DIGITS = 8
QR_PREFIX = "AOM1:"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_QR_CHARS = 26
_QR_BITS = 128
_MAX_CHARS = 64
_PARALLEL_CHECKS = 2

_SELECTOR = re.compile(rf"[{LETTERS}]{{2}}", re.ASCII)
_TYPED = re.compile(rf"([{LETTERS}]{{2}})([0-9]{{{DIGITS}}})", re.ASCII)
_QR = re.compile(rf"{QR_PREFIX}([{_CROCKFORD}]{{{_QR_CHARS}}})", re.ASCII)
_FILLERS = re.compile(r"[\s.\-–/]+")


@dataclass(frozen=True)
class NewCode:
    """A code just made. It is shown once, on the letter; nothing of it shows up in a repr."""

    selector: str = field(repr=False)
    digits: str = field(repr=False)
    qr: str = field(repr=False)

    @property
    def typed(self) -> str:
        """As it is printed: `KX 4729 3816`."""
        half = DIGITS // 2
        return f"{self.selector} {self.digits[:half]} {self.digits[half:]}"


@dataclass(frozen=True)
class TypedCode:
    """What was entered at a keypad."""

    selector: str = field(repr=False)
    digits: str = field(repr=False)


@dataclass(frozen=True)
class ScannedCode:
    """What a QR reader sent."""

    content: str = field(repr=False)


def read_code(text: str) -> TypedCode | ScannedCode | None:
    """What `text` means, whatever its case and spaces; None if it can't be a code."""
    if len(text) > _MAX_CHARS:
        return None
    tidy = text.strip().upper()
    scanned = _QR.fullmatch(tidy)
    if scanned is not None:
        return ScannedCode(scanned[1])
    typed = _TYPED.fullmatch(_FILLERS.sub("", tidy))
    return None if typed is None else TypedCode(typed[1], typed[2])


def new_code(selector: str) -> NewCode:
    """A random code with this selector."""
    if _SELECTOR.fullmatch(selector) is None:
        raise ValueError("a selector has two letters")
    digits = "".join(str(secrets.randbelow(10)) for _ in range(DIGITS))
    return NewCode(selector, digits, QR_PREFIX + _base32(secrets.randbits(_QR_BITS)))


def all_selectors() -> list[str]:
    """Every selector there is."""
    return [first + second for first in LETTERS for second in LETTERS]


class CodeHashes:
    """Hashes codes and checks them. `pepper` returns the pepper of the key file as it is now."""

    def __init__(self, pepper: Callable[[], bytes], hasher: PasswordHasher | None = None) -> None:
        self._pepper = pepper
        # 19 MiB and two passes: with the pepper, and five tries, more would only cost time.
        self._hasher = hasher or PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
        self._slots = threading.BoundedSemaphore(_PARALLEL_CHECKS)

    def hash(self, selector: str, digits: str) -> str:
        """The argon2id hash to store."""
        return self._hasher.hash(self._peppered(selector, digits))

    def qr_hmac(self, content: str) -> str:
        """The keyed hash by which a QR code is found; its 128 random bits can't be guessed."""
        return hmac.new(self._pepper(), b"qr|" + content.encode(), hashlib.sha256).hexdigest()

    def matches(self, code: TypedCode, stored: str | None) -> bool:
        """Whether the code is right; without a hash the work is done all the same."""
        peppered = self._peppered(code.selector, code.digits)
        with self._slots:
            try:
                self._hasher.verify(stored or self._nothing, peppered)
            except (VerifyMismatchError, InvalidHashError):
                return False
        return stored is not None

    def _peppered(self, selector: str, digits: str) -> str:
        content = f"code|{selector}|{digits}".encode()
        return hmac.new(self._pepper(), content, hashlib.sha256).hexdigest()

    @cached_property
    def _nothing(self) -> str:
        return self._hasher.hash(secrets.token_hex(16))


def _base32(number: int) -> str:
    digits = []
    for _ in range(_QR_CHARS):
        number, rest = divmod(number, len(_CROCKFORD))
        digits.append(_CROCKFORD[rest])
    return "".join(reversed(digits))
