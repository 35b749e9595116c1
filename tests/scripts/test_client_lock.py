import json
from pathlib import Path

CLIENT = Path(__file__).parents[2] / "avatar_client"


def test_the_lock_fits_the_package() -> None:
    package = json.loads((CLIENT / "package.json").read_text())
    packages = json.loads((CLIENT / "package-lock.json").read_text())["packages"]
    for kind in ("dependencies", "devDependencies"):
        assert packages[""].get(kind) == package.get(kind)
        assert {f"node_modules/{name}" for name in package.get(kind, {})} <= set(packages)


def test_every_locked_package_has_a_checksum() -> None:
    packages = json.loads((CLIENT / "package-lock.json").read_text())["packages"]
    unchecked = [
        name
        for name, entry in packages.items()
        if name and not entry.get("link") and "integrity" not in entry
    ]
    assert unchecked == []
