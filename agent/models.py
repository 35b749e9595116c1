"""Model files: what `config/models.toml` says about them, and whether they are intact.

Only the standard library is used, because the set-up reads this module before anything is
installed. A file is hashed once; its size and time of change are noted beside it, and the
next start compares only those.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent.errors import EngineUnavailable

DEFAULT_MANIFEST = Path("config/models.toml")
STAMPS = ".verified.json"


@dataclass(frozen=True)
class Part:
    """A piece of a model file: a member of a package's archive."""

    requirement: str
    member: str


@dataclass(frozen=True)
class Model:
    """One file of the manifest; `file` is relative to the manifest's root."""

    name: str
    file: str
    size_bytes: int
    sha256: str
    licence: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Manifest:
    """All models of an installation; `root` is relative to the project's root."""

    root: Path
    models: tuple[Model, ...]

    def listed(self, path: Path) -> list[tuple[Path, Model]]:
        """The manifest's files that `path` (a file or a folder of files) stands for."""
        found = []
        for model in self.models:
            file = Path(model.file)
            if path.parts[-len(file.parts) :] == file.parts:
                found.append((path, model))
            elif len(file.parts) > 1 and path.name == file.parts[0]:
                found.append((path.joinpath(*file.parts[1:]), model))
        return found


def load(path: Path = DEFAULT_MANIFEST) -> Manifest:
    """Read a manifest; EngineUnavailable if it is missing or malformed."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        models = tuple(_model(row) for row in content["model"])
        return Manifest(root=Path(content["root"]), models=models)
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise EngineUnavailable(
            f"the list of models {path} can't be read: {error!r}",
            remedy="Restore it from the repository: git checkout config/models.toml",
            code="models_manifest",
        ) from error


def verify(path: Path, manifest: Path = DEFAULT_MANIFEST) -> None:
    """Check a model file, or a folder of them, against the manifest.

    A model that the manifest doesn't list (an operator's own) must only exist.

    Raises:
        EngineUnavailable: a file is missing, incomplete or has another checksum; the remedy
            names the command that mends it.
    """
    if not path.exists():
        raise _broken(path, "is missing")
    for file, model in load(manifest).listed(path):
        _verify_file(file, model)


def _verify_file(file: Path, model: Model) -> None:
    if not file.exists():
        raise _broken(file, "is missing")
    state = file.stat()
    if state.st_size != model.size_bytes:
        raise _broken(file, f"has {state.st_size} bytes instead of {model.size_bytes}")
    stamp = {"size": state.st_size, "mtime_ns": state.st_mtime_ns, "sha256": model.sha256}
    if _stamps(file.parent).get(file.name) == stamp:
        return
    digest = sha256(file)
    if digest != model.sha256:
        raise _broken(file, f"has the checksum {digest[:12]}… instead of {model.sha256[:12]}…")
    _write_stamp(file, stamp)


def sha256(file: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _model(row: dict[str, object]) -> Model:
    count, package, member = row["parts"], str(row["package"]), str(row["member"])
    size_bytes = row["size_bytes"]
    if not isinstance(count, int) or not isinstance(size_bytes, int):
        raise TypeError("parts and size_bytes are whole numbers")
    return Model(
        name=str(row["name"]),
        file=str(row["file"]),
        size_bytes=size_bytes,
        sha256=str(row["sha256"]),
        licence=str(row["licence"]),
        parts=tuple(_parts(package, member, count)),
    )


def _parts(package: str, member: str, count: int) -> Iterator[Part]:
    for n in range(1, count + 1):
        yield Part(requirement=package.format(n=n), member=member.format(n=n))


def _broken(file: Path, what: str) -> EngineUnavailable:
    return EngineUnavailable(
        f"the model file {file} {what}",
        remedy=f"Delete it and run `make models`: rm -f '{file}' && make models",
        code="model_damaged",
    )


def _stamps(folder: Path) -> dict[str, object]:
    try:
        content = json.loads((folder / STAMPS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def _write_stamp(file: Path, stamp: dict[str, object]) -> None:
    target = file.parent / STAMPS
    content = json.dumps({**_stamps(file.parent), file.name: stamp}, indent=1)
    draft = target.with_suffix(".tmp")
    try:
        draft.write_text(content, encoding="utf-8")
        draft.replace(target)
    except OSError:
        # A read-only folder (a container's volume): the file is hashed again at the next start.
        return
