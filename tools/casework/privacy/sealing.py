"""Sealing: AES-256-GCM with a key of each case, which is itself sealed with a master key.

A sealed blob is: version byte, key id (eight characters of a master key, zeros for a case key),
96-bit random nonce, ciphertext with tag. The associated data names table, record and part, so
that a blob which somebody moved to another record is refused.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection, insert, select, update

from tools.casework.errors import SealBroken
from tools.casework.privacy.keys import KEY_BYTES, Keys
from tools.casework.store.schema import case_keys, cases

VERSION = b"\x01"
NONCE_BYTES = 12
_ID_CHARS = 8
_CASE_KEY_ID = "0" * _ID_CHARS
_HEAD_BYTES = len(VERSION) + _ID_CHARS + NONCE_BYTES
_TAG_BYTES = 16
_BATCH = 500


@dataclass(frozen=True)
class CaseSeal:
    """Seals and opens what belongs to one case."""

    uid: str
    _cipher: AESGCM

    def seal(self, part: str, content: bytes) -> bytes:
        """Seal `content`; `part` names its place within the case, e.g. `values`.

        Rows of which a case has many need a part of their own each (`history/<random id>`):
        only then a blob that was moved between them is noticed.
        """
        return _sealed(self._cipher, _CASE_KEY_ID, _case_data(self.uid, part), content)

    def unseal(self, part: str, blob: bytes) -> bytes:
        """Open a blob of the part. Raises SealBroken."""
        return _opened(self._cipher, _case_data(self.uid, part), blob)


class Sealer:
    """Makes and opens case keys, and seals small secrets that belong to no case.

    `keys` returns the keys as they are now. Seal within the write transaction that stores the
    blob: a rotation of the master key then never misses one.
    """

    def __init__(self, keys: Callable[[], Keys]) -> None:
        self._keys = keys

    def new_case_key(self, connection: Connection, case_id: int) -> CaseSeal:
        """Give the case a key of its own, in the caller's write transaction."""
        uid = connection.execute(select(cases.c.uid).where(cases.c.id == case_id)).scalar_one()
        key = secrets.token_bytes(KEY_BYTES)
        wrapped = self._with_master(_key_data(uid), key)
        row = {"case_id": case_id, "key_id": master_of(wrapped), "wrapped": wrapped}
        connection.execute(insert(case_keys).values(row))
        return CaseSeal(uid, AESGCM(key))

    def open_case(self, connection: Connection, case_id: int) -> CaseSeal:
        """Return the seal of a case. Raises SealBroken, also if its key was deleted."""
        found = self.open_cases(connection, [case_id])
        if case_id not in found:
            raise SealBroken("the case has no key: it was deleted")
        return found[case_id]

    def open_cases(self, connection: Connection, case_ids: Iterable[int]) -> dict[int, CaseSeal]:
        """Return the seals of many cases by id; those without a key are left out."""
        ids, opened = list(case_ids), {}
        for start in range(0, len(ids), _BATCH):
            query = (
                select(case_keys.c.case_id, cases.c.uid, case_keys.c.wrapped)
                .join(cases, cases.c.id == case_keys.c.case_id)
                .where(case_keys.c.case_id.in_(ids[start : start + _BATCH]))
            )
            for case_id, uid, wrapped in connection.execute(query):
                key = self._from_master(_key_data(uid), wrapped)
                opened[case_id] = CaseSeal(uid, AESGCM(key))
        return opened

    def rewrap(self, connection: Connection, case_id: int, uid: str, wrapped: bytes) -> None:
        """Seal a case's key anew with the current master key. What it sealed stays as it is."""
        fresh = self._with_master(_key_data(uid), self._from_master(_key_data(uid), wrapped))
        connection.execute(
            update(case_keys)
            .where(case_keys.c.case_id == case_id)
            .values(key_id=master_of(fresh), wrapped=fresh)
        )

    def seal_small(self, name: str, content: bytes) -> bytes:
        """Seal a secret outside cases with the master key; `name` says whose it is."""
        return self._with_master(_small_data(name), content)

    def unseal_small(self, name: str, blob: bytes) -> bytes:
        """Open what `seal_small` sealed under the same name. Raises SealBroken."""
        return self._from_master(_small_data(name), blob)

    def is_current(self, blob: bytes) -> bool:
        """Whether the current master key sealed the blob."""
        return master_of(blob) == self._keys().master_id

    def _with_master(self, data: bytes, content: bytes) -> bytes:
        keys = self._keys()
        return _sealed(AESGCM(keys.masters[keys.master_id]), keys.master_id, data, content)

    def _from_master(self, data: bytes, blob: bytes) -> bytes:
        key = self._keys().masters.get(master_of(blob))
        if key is None:
            raise SealBroken("it was sealed with a master key that the key file doesn't have")
        return _opened(AESGCM(key), data, blob)


def totp_name(staff_id: int) -> str:
    """The name under which a second factor's secret is sealed (`staff.totp_secret`)."""
    return f"staff/{staff_id}/totp"


def master_of(blob: bytes) -> str:
    """The id of the master key that sealed the blob."""
    return blob[len(VERSION) : len(VERSION) + _ID_CHARS].decode("ascii", errors="replace")


def _sealed(cipher: AESGCM, key_id: str, data: bytes, content: bytes) -> bytes:
    nonce = secrets.token_bytes(NONCE_BYTES)
    head = VERSION + key_id.encode("ascii")
    return head + nonce + cipher.encrypt(nonce, content, head + data)


def _opened(cipher: AESGCM, data: bytes, blob: bytes) -> bytes:
    if len(blob) < _HEAD_BYTES + _TAG_BYTES or not blob.startswith(VERSION):
        raise SealBroken("a sealed record is cut off or of an unknown version")
    head, nonce = blob[: _HEAD_BYTES - NONCE_BYTES], blob[_HEAD_BYTES - NONCE_BYTES : _HEAD_BYTES]
    try:
        return cipher.decrypt(nonce, blob[_HEAD_BYTES:], head + data)
    except InvalidTag:
        raise SealBroken("a sealed record was changed, moved, or sealed with another key") from None


def _case_data(uid: str, part: str) -> bytes:
    return f"|cases|{uid}|{part}".encode()


def _key_data(uid: str) -> bytes:
    return f"|case_keys|{uid}|key".encode()


def _small_data(name: str) -> bytes:
    return f"|small|{name}".encode()
