"""The key file: master keys, index key, pepper and token signing keys of one installation.

It is JSON, readable by its owner only, made on the first start. Whoever has it and the database
can read all cases: the two belong into different backups.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

VERSION = 1
KEY_BYTES = 32
_KID_CHARS = 16


class WrongKeys(ValueError):
    """The text is no key file; says what is wrong, never what is in it."""


@dataclass(frozen=True)
class Keys:
    """All secrets of the key file. Nothing of it shows up in a repr.

    `masters` maps key ids to keys; `master_id` names the one that new things are sealed with.
    `signing` maps kids to private keys; tokens are signed with `signing_id`.
    """

    master_id: str
    masters: dict[str, bytes] = field(repr=False)
    index_key: bytes = field(repr=False)
    pepper: bytes = field(repr=False)
    signing_id: str
    signing: dict[str, bytes] = field(repr=False)

    @classmethod
    def new(cls) -> Keys:
        """Make random keys."""
        master_id, (kid, private) = new_key_id(), _new_signing_key()
        return cls(
            master_id=master_id,
            masters={master_id: secrets.token_bytes(KEY_BYTES)},
            index_key=secrets.token_bytes(KEY_BYTES),
            pepper=secrets.token_bytes(KEY_BYTES),
            signing_id=kid,
            signing={kid: private},
        )

    @property
    def audit_key(self) -> bytes:
        """What anchors and exported heads of the audit chain are authenticated with."""
        return hmac.digest(self.index_key, b"amtomat casework audit", "sha256")

    @property
    def signing_key(self) -> Ed25519PrivateKey:
        """The private key that tokens are signed with; `signing_id` is its kid."""
        return Ed25519PrivateKey.from_private_bytes(self.signing[self.signing_id])

    def checks(self) -> dict[str, str]:
        """Check values by name: they tell one key from another, and nothing else about it."""
        named = {f"master:{key_id}": key for key_id, key in self.masters.items()}
        named |= {"index": self.index_key, "pepper": self.pepper}
        return {
            name: hmac.new(key, f"check|{name}".encode(), hashlib.sha256).hexdigest()[:32]
            for name, key in named.items()
        }

    def public_pem(self) -> str:
        """The public keys of all token signing keys, the current one first."""
        ordered = sorted(self.signing, key=lambda kid: kid != self.signing_id)
        keys = [Ed25519PrivateKey.from_private_bytes(self.signing[kid]) for kid in ordered]
        pems = [
            key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
            for key in keys
        ]
        return "".join(pem.decode("ascii") for pem in pems).rstrip("\n")

    def with_new_master(self) -> Keys:
        """The same with one master key more, which is the current one."""
        key_id = new_key_id()
        masters = self.masters | {key_id: secrets.token_bytes(KEY_BYTES)}
        return replace(self, master_id=key_id, masters=masters)

    def with_masters_of(self, key_ids: Collection[str]) -> Keys:
        """The same without master keys of before that are not among these."""
        kept = {*key_ids, self.master_id}
        return replace(self, masters={i: key for i, key in self.masters.items() if i in kept})

    def with_new_signing_key(self) -> Keys:
        """The same with one signing key more, which is the current one."""
        kid, private = _new_signing_key()
        return replace(self, signing_id=kid, signing=self.signing | {kid: private})

    def with_current_signing_key_only(self) -> Keys:
        """The same without the signing keys of before."""
        return replace(self, signing={self.signing_id: self.signing[self.signing_id]})

    def dump(self) -> str:
        """The content of the key file."""
        content = {
            "version": VERSION,
            "master": {"current": self.master_id, "keys": _encoded(self.masters)},
            "index_key": _encode(self.index_key),
            "pepper": _encode(self.pepper),
            "signing": {"current": self.signing_id, "keys": _encoded(self.signing)},
        }
        return json.dumps(content, indent=2)

    @classmethod
    def parse(cls, text: str) -> Keys:
        """Read the content of a key file. Raises WrongKeys."""
        try:
            data = json.loads(text)
            if data["version"] != VERSION:
                raise WrongKeys(f"its version is not {VERSION}")
            keys = cls(
                master_id=str(data["master"]["current"]),
                masters=_decoded(data["master"]["keys"]),
                index_key=_decode(data["index_key"]),
                pepper=_decode(data["pepper"]),
                signing_id=str(data["signing"]["current"]),
                signing=_decoded(data["signing"]["keys"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise WrongKeys("a part is missing or of another kind") from error
        except json.JSONDecodeError:
            raise WrongKeys("it is no JSON") from None  # the message would quote the file
        keys._check()
        return keys

    def _check(self) -> None:
        if self.master_id not in self.masters or self.signing_id not in self.signing:
            raise WrongKeys("a current key is missing")
        for kid, private in self.signing.items():
            if kid != kid_of(Ed25519PrivateKey.from_private_bytes(private).public_key()):
                raise WrongKeys("a signing key doesn't fit its kid")


def new_key_id() -> str:
    """A random id for a master key: eight hex digits."""
    return secrets.token_hex(4)


def kid_of(public: Ed25519PublicKey) -> str:
    """The kid of a public key: the beginning of the SHA-256 of its 32 bytes."""
    raw = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
    return hashlib.sha256(raw).hexdigest()[:_KID_CHARS]


def _new_signing_key() -> tuple[str, bytes]:
    private = Ed25519PrivateKey.generate()
    return kid_of(private.public_key()), private.private_bytes_raw()


def _encode(key: bytes) -> str:
    return base64.b64encode(key).decode("ascii")


def _encoded(keys: dict[str, bytes]) -> dict[str, str]:
    return {name: _encode(key) for name, key in keys.items()}


def _decode(text: Any) -> bytes:
    try:
        key = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise WrongKeys("a key is not in base 64") from error
    if len(key) != KEY_BYTES:
        raise WrongKeys(f"a key doesn't have {KEY_BYTES} bytes")
    return key


def _decoded(keys: dict[str, Any]) -> dict[str, bytes]:
    return {str(name): _decode(text) for name, text in keys.items()}
