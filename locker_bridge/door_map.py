"""The signed door map: which door hangs on which lock. Nothing else can be opened.

A file `{"map": …, "signature": …}`: Ed25519 over the map's canonical JSON, made by the
commissioning command. A lock is looked up here, never computed from a request.
"""

from __future__ import annotations

import base64
import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from locker_bridge.base import Door
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import Lock, Wiring, check_lock
from locker_bridge.profiles.registry import profile

VERSION = 1


@dataclass(frozen=True)
class Place:
    """A door: its lock, and where it is in the cabinet, counted from 0 at the top left."""

    door: Door
    lock: Lock
    row: int
    column: int
    size: str = "m"


@dataclass(frozen=True)
class DoorMap:
    """All doors of a cabinet."""

    cabinet: str
    profile: str
    wiring: Wiring
    places: tuple[Place, ...]
    simulated: bool
    commissioned_at: str

    def locks(self) -> Mapping[Door, Lock]:
        """The lock of each door."""
        return {place.door: place.lock for place in self.places}


def load(path: Path, public_key_file: Path, cabinet: str) -> DoorMap:
    """Read and verify a map.

    Raises:
        ConfigurationError: it is missing, not signed by this key, of another cabinet, or wrong.
    """
    key = _public_key(public_key_file)
    try:
        envelope = json.loads(path.read_bytes())
        content = envelope["map"]
        key.verify(base64.b64decode(envelope["signature"]), canonical(content))
        found = _read(content)
    except FileNotFoundError:
        raise ConfigurationError(
            f"there is no door map {path}: run `python -m locker_bridge commission`"
        ) from None
    except InvalidSignature:
        raise ConfigurationError(
            f"the door map {path} is not signed with {public_key_file}: commission the cabinet anew"
        ) from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(f"the door map {path} can't be read: {error}") from error
    if found.cabinet != cabinet:
        raise ConfigurationError(f"the door map is of cabinet {found.cabinet!r}, not {cabinet!r}")
    return found


def save(door_map: DoorMap, path: Path, key: Ed25519PrivateKey) -> None:
    """Sign a map and write it, whole or not at all, readable by its owner only."""
    content = _content(door_map)
    signature = base64.b64encode(key.sign(canonical(content))).decode()
    _write_private(path, json.dumps({"map": content, "signature": signature}, indent=1).encode())


def ensure_key(path: Path) -> Ed25519PrivateKey:
    """The commissioning key in `path`; made if there is none. `<path>.pub` lies beside it.

    Raises:
        ConfigurationError: the file holds no such key, or others may read it.
    """
    if path.exists():
        key = _private_key(path)
    else:
        key = Ed25519PrivateKey.generate()
        _write_private(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    beside = path.with_name(f"{path.name}.pub")
    if not beside.exists() or beside.read_bytes() != public:
        _write_private(beside, public)
    return key


def canonical(content: Mapping[str, Any]) -> bytes:
    """JSON with sorted keys and without spaces."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _private_key(path: Path) -> Ed25519PrivateKey:
    try:
        if path.stat().st_mode & 0o077:
            raise ConfigurationError(f"others may read {path}: chmod 600 {path}")
        found = load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise ConfigurationError(
            f"{path} holds no private key that can be read ({type(error).__name__}): put the right "
            "file there, or move it away and commission the cabinet anew"
        ) from error
    if not isinstance(found, Ed25519PrivateKey):
        raise ConfigurationError(f"{path} holds no Ed25519 key")
    return found


def _public_key(path: Path) -> Ed25519PublicKey:
    try:
        key = load_pem_public_key(path.read_bytes())
    except FileNotFoundError:
        raise ConfigurationError(
            f"there is no commissioning key {path}: run `python -m locker_bridge commission`"
        ) from None
    except (OSError, ValueError, UnsupportedAlgorithm) as error:
        raise ConfigurationError(f"the commissioning key {path} can't be read: {error}") from error
    if not isinstance(key, Ed25519PublicKey):
        raise ConfigurationError(f"{path} holds no Ed25519 key")
    return key


def _content(door_map: DoorMap) -> dict[str, Any]:
    return {
        "version": VERSION,
        "cabinet": door_map.cabinet,
        "profile": door_map.profile,
        "settings": asdict(door_map.wiring),
        "simulated": door_map.simulated,
        "commissioned_at": door_map.commissioned_at,
        "doors": [
            {
                "door": place.door.number,
                "board": place.lock.board,
                "lock": place.lock.number,
                "row": place.row,
                "column": place.column,
                "size": place.size,
            }
            for place in door_map.places
        ],
    }


def _read(content: Mapping[str, Any]) -> DoorMap:
    if content["version"] != VERSION:
        raise ValueError(f"version {content['version']} is not known here")
    codec = profile(content["profile"])
    places = tuple(map(_place, content["doors"]))
    for place in places:
        check_lock(codec, place.lock)
    doors, locks = {place.door for place in places}, {place.lock for place in places}
    if not places or len(doors) != len(places) or len(locks) != len(places):
        raise ValueError("a door or a lock is listed twice, or there is none")
    return DoorMap(
        cabinet=content["cabinet"],
        profile=content["profile"],
        wiring=Wiring(**content["settings"]),
        places=places,
        simulated=bool(content["simulated"]),
        commissioned_at=content["commissioned_at"],
    )


def _place(row: Mapping[str, Any]) -> Place:
    door, board, lock, line, column = (
        row[name] for name in ("door", "board", "lock", "row", "column")
    )
    if any(type(number) is not int for number in (door, board, lock, line, column)):
        raise ValueError("a door's numbers are no whole numbers")
    if door < 1:
        raise ValueError("doors count from 1")
    return Place(Door(door), Lock(board, lock), line, column, str(row["size"]))


def _write_private(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
