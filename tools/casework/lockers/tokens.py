"""Signs the tokens that bridges obey: see "Token" in docs/lockers.md."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import jwt

from tools.casework.privacy.keys import Keys

ALGORITHM = "EdDSA"
ISSUER = "casework"
LIFETIME_S = 30
_ID_BYTES = 16


@dataclass(frozen=True)
class Release:
    """What a release token allows: one operation on one door, once."""

    subject: str
    op: str
    door: int
    seq: int
    jti: str


def new_id() -> str:
    """A random id: 32 hex digits."""
    return secrets.token_hex(_ID_BYTES)


class TokenSigner:
    """Signs with the current key. `keys` returns the keys of the key file as they are now."""

    def __init__(self, keys: Callable[[], Keys], *, clock: Callable[[], datetime]) -> None:
        self._keys = keys
        self._clock = clock

    def release(self, cabinet: str, release: Release, challenge: str) -> str:
        """A token that opens (or disables, or enables) one door of a cabinet."""
        claims = {
            "sub": release.subject,
            "op": release.op,
            "compartment": release.door,
            "seq": release.seq,
            "jti": release.jti,
            "challenge": challenge,
        }
        return self._signed("release+jwt", cabinet, claims)

    def read(self, cabinet: str) -> str:
        """A token that lets the bearer read; it opens nothing."""
        return self._signed("read+jwt", cabinet, {"jti": new_id()})

    def _signed(self, kind: str, cabinet: str, claims: dict[str, Any]) -> str:
        keys, now = self._keys(), int(self._clock().timestamp())
        return jwt.encode(
            {
                "iss": ISSUER,
                "aud": f"bridge:{cabinet}",
                "iat": now,
                "exp": now + LIFETIME_S,
                **claims,
            },
            keys.signing_key,
            algorithm=ALGORITHM,
            headers={"typ": kind, "kid": keys.signing_id},
        )
