from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from locker_bridge import door_map
from locker_bridge.base import Door
from locker_bridge.door_map import DoorMap, Place
from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import Lock, Wiring

MAP = DoorMap(
    "main",
    "cu16",
    Wiring(closed_bit=0, echo=True, reversed_bytes=True),
    (Place(Door(1), Lock(0, 1), 0, 0, "l"), Place(Door(2), Lock(0, 2), 0, 1)),
    simulated=False,
    commissioned_at="2026-11-29T08:00:00+00:00",
)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "map.json", tmp_path / "key"


def test_what_is_saved_is_loaded(files: tuple[Path, Path]) -> None:
    path, key = files
    door_map.save(MAP, path, door_map.ensure_key(key))
    assert door_map.load(path, key.with_name("key.pub"), "main") == MAP
    assert {file.name for file in path.parent.iterdir()} == {"map.json", "key", "key.pub"}


def test_the_public_key_comes_back_beside_the_private_one(files: tuple[Path, Path]) -> None:
    path, key = files
    public = key.with_name("key.pub")
    door_map.save(MAP, path, door_map.ensure_key(key))
    for damage in (public.unlink, lambda: public.write_text("another")):
        damage()
        door_map.ensure_key(key)
        assert door_map.load(path, public, "main") == MAP
        assert public.stat().st_mode & 0o077 == 0


def other_curve(path: Path) -> None:
    key = generate_private_key(SECP256R1())
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda path: path.write_text("no key"), "holds no private key"),
        (lambda path: path.mkdir(), "holds no private key"),
        (other_curve, "no Ed25519 key"),
    ],
)
def test_an_unusable_key_is_told_and_kept(
    files: tuple[Path, Path], make: Callable[[Path], None], told: str
) -> None:
    key = files[1]
    make(key)
    key.chmod(0o700 if key.is_dir() else 0o600)
    with pytest.raises(ConfigurationError, match=told):
        door_map.ensure_key(key)
    assert key.exists()


def test_a_key_that_others_may_read_is_refused(files: tuple[Path, Path]) -> None:
    key = files[1]
    door_map.ensure_key(key)
    key.chmod(0o640)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        door_map.ensure_key(key)


def twice(content: dict[str, Any]) -> None:
    content["doors"][1]["lock"] = 1


@pytest.mark.parametrize(
    "change",
    [
        twice,
        lambda content: content["doors"][0].update(door=0),
        lambda content: content["doors"][0].update(door=2),
        lambda content: content["doors"][0].update(lock=0),
        lambda content: content["doors"][0].update(lock=17),
        lambda content: content["doors"][0].update(board=16),
        lambda content: content["doors"][0].update(board=True),
        lambda content: content["doors"][0].update(lock="1"),
        lambda content: content["doors"].clear(),
        lambda content: content.update(version=2),
        lambda content: content.update(profile="cu12"),
        lambda content: content.update(settings={"polarity": 1}),
        lambda content: content.pop("simulated"),
    ],
)
def test_even_a_signed_map_must_make_sense(
    files: tuple[Path, Path], change: Callable[[dict[str, Any]], None]
) -> None:
    path, key_file = files
    key = door_map.ensure_key(key_file)
    door_map.save(MAP, path, key)
    content = json.loads(path.read_text())["map"]
    change(content)
    signature = base64.b64encode(key.sign(door_map.canonical(content))).decode()
    path.write_text(json.dumps({"map": content, "signature": signature}))
    with pytest.raises(ConfigurationError, match=r"can't be read|no board profile"):
        door_map.load(path, key_file.with_name("key.pub"), "main")
