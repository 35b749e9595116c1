"""Second factor: six digits that change every 30 seconds (RFC 6238).

Recovery codes are for the day on which the phone is gone.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from datetime import datetime

import pyotp
import segno

SECRET_BYTES = 20
STEP_S = 30
_DRIFT_STEPS = 1
"""Clocks of phones are a little off: the code before and the one after are taken as well."""
RECOVERY_CODES = 10
_RECOVERY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_RECOVERY_GROUPS = 4
_GROUP_CHARS = 4
_DIGITS = 6
_QR_SCALE = 5


def new_secret() -> bytes:
    """A random secret of 160 bits, as RFC 4226 recommends."""
    return secrets.token_bytes(SECRET_BYTES)


def base32(secret: bytes) -> str:
    """The secret as apps take it."""
    return base64.b32encode(secret).decode("ascii")


def spaced(secret: bytes) -> str:
    """The secret in groups of four, to be typed by hand."""
    text = base32(secret)
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def matching_step(secret: bytes, code: str, at: datetime, last_step: int | None) -> int | None:
    """Return the time step that the code belongs to; None if it is wrong or was used before.

    `last_step`: the step of the last code that was accepted. It and all before are refused, so
    that a code seen over somebody's shoulder is of no use.
    """
    typed = "".join(code.split())
    if len(typed) != _DIGITS or not (typed.isascii() and typed.isdecimal()):
        return None
    generator = pyotp.HOTP(base32(secret))
    now = int(at.timestamp()) // STEP_S
    found = None
    for step in range(now - _DRIFT_STEPS, now + _DRIFT_STEPS + 1):
        fits = hmac.compare_digest(generator.at(step), typed)
        if fits and (last_step is None or step > last_step):
            found = step
    return found


def provisioning_uri(secret: bytes, account: str, issuer: str) -> str:
    """What the QR code says: `otpauth://totp/…`."""
    return pyotp.TOTP(base32(secret)).provisioning_uri(name=account, issuer_name=issuer)


def qr_svg(uri: str) -> str:
    """The QR code as inline SVG, dark on white in dark mode as well: scanners need that."""
    return segno.make_qr(uri, error="m").svg_inline(
        scale=_QR_SCALE, border=3, light="#fff", dark="#000"
    )


def new_recovery_codes() -> list[str]:
    """Codes like `k7mp-2xqa-…`: 79 bits each, without letters that are mistaken for others."""
    return [
        "-".join(
            "".join(secrets.choice(_RECOVERY_ALPHABET) for _ in range(_GROUP_CHARS))
            for _ in range(_RECOVERY_GROUPS)
        )
        for _ in range(RECOVERY_CODES)
    ]


def recovery_hash(code: str) -> str:
    """What is stored of a recovery code; spaces, hyphens and capitals don't matter."""
    plain = "".join(sign for sign in code.lower() if sign.isalnum())
    return hashlib.sha256(plain.encode()).hexdigest()
