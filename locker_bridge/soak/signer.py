"""Tokens as the case service signs them, and as attackers would forge them."""

from __future__ import annotations

import base64
import json
import secrets
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from locker_bridge.tokens import LIFETIME_S, key_id

ATTACKS = (
    "algorithm_none", "other_audience", "expired", "other_door", "foreign_key", "no_challenge",
)  # fmt: skip


@dataclass(frozen=True)
class Signer:
    """Signs for one cabinet."""

    key: Ed25519PrivateKey
    cabinet: str

    @property
    def headers(self) -> dict[str, str]:
        """The header of a release token."""
        return {"typ": "release+jwt", "kid": key_id(self.key.public_key())}

    def claims(self, door: int, seq: int, subject: str, challenge: str) -> dict[str, Any]:
        """All claims of a release."""
        now = int(time.time())
        return {
            "iss": "casework",
            "aud": f"bridge:{self.cabinet}",
            "sub": subject,
            "op": "pickup",
            "compartment": door,
            "seq": seq,
            "jti": secrets.token_hex(16),
            "challenge": challenge,
            "iat": now,
            "exp": now + LIFETIME_S,
        }

    def sign(self, claims: dict[str, Any]) -> str:
        """The token."""
        return jwt.encode(claims, self.key, algorithm="EdDSA", headers=self.headers)

    def forged(self, attack: str, claims: dict[str, Any], other_door: int) -> str:
        """A token that must be refused."""
        if attack == "algorithm_none":
            return jwt.encode(claims, "", algorithm="none", headers=self.headers)
        if attack == "other_audience":
            return self.sign(claims | {"aud": "bridge:elsewhere"})
        if attack == "expired":
            past = {"iat": claims["iat"] - 60, "exp": claims["iat"] - 31}
            return self.sign(claims | past)
        if attack == "other_door":
            return _changed(self.sign(claims), claims | {"compartment": other_door})
        if attack == "foreign_key":
            foreign = Signer(Ed25519PrivateKey.generate(), self.cabinet)
            return jwt.encode(claims, foreign.key, algorithm="EdDSA", headers=self.headers)
        if attack == "no_challenge":
            return self.sign(claims | {"challenge": secrets.token_hex(16)})
        raise ValueError(attack)


def write_public_key(key: Ed25519PrivateKey, path: Path) -> None:
    """What the bridge reads."""
    path.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def _changed(token: str, claims: dict[str, Any]) -> str:
    head, _, signature = token.split(".")
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    return f"{head}.{body}.{signature}"
