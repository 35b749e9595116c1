"""Who may open what: signed tokens and the challenges they answer.

JWT (RFC 7519) with Ed25519 signatures (RFC 8037); the algorithm is pinned, so that neither `none`
nor a public key taken for a shared secret is ever tried. The claims stand in docs/lockers.md.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from locker_bridge.errors import InvalidToken, Starting

ISSUER = "casework"
LIFETIME_S = 30
CLOCK_SKEW_S = 2
OPS = frozenset({"pickup", "dropoff", "load", "unload", "inspect", "disable", "enable"})
MAX_TOKEN_CHARS = 4096
_MAX_CHALLENGES = 256
_UNREADABLE = (jwt.InvalidTokenError, ValueError, RecursionError)
"""Deeply nested JSON ends the parser by its recursion limit."""
_PEM_END = b"-----END PUBLIC KEY-----"


@dataclass(frozen=True)
class Order:
    """What a verified release token orders."""

    jti: str
    subject: str
    op: str
    door: int
    seq: int
    challenge: str = ""


class Challenges:
    """Random numbers that a token must contain; each is good once and for 30 s.

    They live in memory and by the monotonic clock: a token that was signed before the bridge
    started, or that comes back after the wall clock was set back, has no challenge to show.
    """

    def __init__(self, clock_s: Callable[[], float] = time.monotonic) -> None:
        self._clock_s = clock_s
        self._open: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def issue(self) -> str:
        """A new challenge; the oldest is given up when there are too many."""
        challenge = secrets.token_hex(16)
        with self._lock:
            self._open[challenge] = self._clock_s() + LIFETIME_S
            while len(self._open) > _MAX_CHALLENGES:
                self._open.popitem(last=False)
        return challenge

    def take(self, challenge: str) -> bool:
        """Use a challenge up; whether it was open and still fresh."""
        with self._lock:
            until = self._open.pop(challenge, None)
        return until is not None and self._clock_s() <= until


class PublicKeys:
    """The case service's public keys from a PEM file, by key id; read again when it changes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: tuple[int, int, int] | None = None
        self._keys: Mapping[str, Ed25519PublicKey] = {}

    def get(self, key_id: str) -> Ed25519PublicKey | None:
        """The key; None if the file has no such one. Raises Starting if there is no file."""
        self.refresh()
        return self._keys.get(key_id)

    def refresh(self) -> int:
        """Read the file if it has changed; how many keys there are. Raises Starting."""
        try:
            status = self._path.stat()
            stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
            if stamp != self._stamp:
                self._keys, self._stamp = _read_keys(self._path.read_bytes()), stamp
        except FileNotFoundError as error:
            raise Starting(
                f"there are no token keys {self._path}: start the case service once, it writes them"
            ) from error
        except (OSError, ValueError, UnsupportedAlgorithm) as error:
            # What was read before is not used on: the key in it may just have been withdrawn.
            raise Starting(
                f"{self._path} holds no public Ed25519 keys: copy the case service's file again"
            ) from error
        return len(self._keys)


def key_id(key: Ed25519PublicKey) -> str:
    """The first 16 hex digits of the SHA-256 of the raw public key."""
    raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    return hashlib.sha256(raw).hexdigest()[:16]


class Verifier:
    """Checks tokens for one cabinet. `now_s` is the wall clock in seconds since 1970."""

    def __init__(
        self,
        cabinet: str,
        keys: PublicKeys,
        challenges: Challenges,
        now_s: Callable[[], float] = time.time,
    ) -> None:
        self._audience = f"bridge:{cabinet}"
        self._keys = keys
        self._challenges = challenges
        self._now_s = now_s

    def order(self, token: str) -> Order:
        """The order of a release token, but for its challenge. Raises InvalidToken, Starting."""
        claims = self._claims(token, "release+jwt")
        order = Order(
            jti=_text(claims, "jti", 32),
            subject=_text(claims, "sub", 32),
            op=_text(claims, "op", 0),
            door=_count(claims, "compartment"),
            seq=_count(claims, "seq"),
            challenge=_text(claims, "challenge", 32),
        )
        if order.op not in OPS:
            raise InvalidToken("claims", "op is unknown")
        return order

    def redeem(self, order: Order) -> None:
        """Use up the challenge of an order. Raises InvalidToken."""
        if not self._challenges.take(order.challenge):
            raise InvalidToken("challenge", "the challenge is unknown, used or too old")

    def read(self, token: str) -> None:
        """Accept a read token. Raises InvalidToken, Starting."""
        _text(self._claims(token, "read+jwt"), "jti", 32)

    def _claims(self, token: str, kind: str) -> dict[str, Any]:
        key = self._key(token, kind)
        try:
            claims: dict[str, Any] = jwt.decode(
                token, key, algorithms=["EdDSA"], options=_ONLY_SIGNATURE
            )
        except _UNREADABLE as error:
            reason = "signature" if isinstance(error, jwt.InvalidSignatureError) else "malformed"
            raise InvalidToken(reason, "the token is not signed by the case service") from None
        if claims.get("iss") != ISSUER:
            raise InvalidToken("issuer", "the token was issued by somebody else")
        if claims.get("aud") != self._audience:
            raise InvalidToken("audience", "the token is meant for another cabinet")
        self._check_times(_count(claims, "iat"), _count(claims, "exp"))
        return claims

    def _key(self, token: str, kind: str) -> Ed25519PublicKey:
        if len(token) > MAX_TOKEN_CHARS:
            raise InvalidToken("malformed", "the token is too long")
        try:
            header = jwt.get_unverified_header(token)
        except _UNREADABLE:
            raise InvalidToken("malformed", "the token can't be read") from None
        if header.get("alg") != "EdDSA":
            raise InvalidToken("algorithm", "only EdDSA is accepted")
        if header.get("typ") != kind:
            raise InvalidToken("type", f"not a {kind}")
        key = self._keys.get(str(header.get("kid", "")))
        if key is None:
            raise InvalidToken("signature", "the signing key is unknown")
        return key

    def _check_times(self, issued: int, expires: int) -> None:
        now = self._now_s()
        if expires - issued > LIFETIME_S or issued > now + CLOCK_SKEW_S:
            raise InvalidToken("claims", "the token is valid for too long or not yet")
        if now - issued > LIFETIME_S + CLOCK_SKEW_S:
            raise InvalidToken("too_old", "the token is older than 30 s")
        if now > expires:
            raise InvalidToken("expired", "the token has expired")


_ONLY_SIGNATURE: Any = {
    "verify_signature": True,
    **dict.fromkeys(
        (
            "verify_exp",
            "verify_nbf",
            "verify_iat",
            "verify_aud",
            "verify_iss",
            "verify_sub",
            "verify_jti",
        ),
        False,
    ),
}
"""The times and names are checked here, so that each refusal has its own reason."""


def _text(claims: Mapping[str, Any], name: str, hex_digits: int) -> str:
    value = claims.get(name)
    if not isinstance(value, str) or not 1 <= len(value) <= 64:
        raise InvalidToken("claims", f"{name} is missing or no text")
    digits = set(value) <= set("0123456789abcdef")
    if hex_digits and not (digits and len(value) == hex_digits):
        raise InvalidToken("claims", f"{name} is no {hex_digits} hex digits")
    return value


def _count(claims: Mapping[str, Any], name: str) -> int:
    value = claims.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value < 2**53:
        raise InvalidToken("claims", f"{name} is missing or no positive whole number")
    return value


def _read_keys(pem: bytes) -> dict[str, Ed25519PublicKey]:
    keys = {}
    for block in pem.split(_PEM_END)[:-1]:
        key = load_pem_public_key(block.strip() + b"\n" + _PEM_END + b"\n")
        if not isinstance(key, Ed25519PublicKey):
            raise ValueError("not an Ed25519 key")
        keys[key_id(key)] = key
    if not keys:
        raise ValueError("no key")
    return keys
