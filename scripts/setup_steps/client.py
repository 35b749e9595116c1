"""The browser client: npm packages and the built pages."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from setup_steps.progress import Context, Step, digest, run, stamped, write_stamp

NOT_SOURCES = {"node_modules", "dist", "coverage", "test-results"}
NETWORK_REMEDY = "Check the network and start again."


KERN_FILES = {
    "kern.min.css": "dist/kern.min.css",
    "FiraSans-Regular.woff2": "dist/fonts/fira-sans/FiraSans-Regular.woff2",
    "FiraSans-SemiBold.woff2": "dist/fonts/fira-sans/FiraSans-SemiBold.woff2",
    "LICENSE.md": "LICENSE.md",
}
"""What the staff pages take from KERN UX, unchanged: name there → place in the package."""


def sources(folder: Path) -> list[Path]:
    """All files the build depends on."""
    found: list[Path] = []
    for top in folder.iterdir():
        if top.name in NOT_SOURCES or top.name.startswith("."):
            continue
        found.extend(
            path for path in ([top] if top.is_file() else top.rglob("*")) if path.is_file()
        )
    return found


def _folder(context: Context) -> Path:
    return context.root / "avatar_client"


def _packages_current(folder: Path) -> bool:
    return stamped(folder / "node_modules" / ".amtomat-packages", _packages_fingerprint(folder))


def _packages_fingerprint(folder: Path) -> str:
    return digest([folder / "package.json", folder / "package-lock.json"])


def _kern(context: Context) -> Path:
    return context.root / "tools" / "casework" / "pages" / "static" / "vendor" / "kern"


def kern_current(context: Context) -> bool:
    """Whether the staff pages have the files of the installed package."""
    package = _folder(context) / "node_modules" / "@kern-ux" / "native"
    return all(
        (_kern(context) / name).is_file()
        and (_kern(context) / name).read_bytes() == (package / place).read_bytes()
        for name, place in KERN_FILES.items()
    )


def copy_kern(context: Context) -> None:
    """Put KERN's styles and fonts where the staff pages serve them from."""
    package = _folder(context) / "node_modules" / "@kern-ux" / "native"
    _kern(context).mkdir(parents=True, exist_ok=True)
    for name, place in KERN_FILES.items():
        shutil.copyfile(package / place, _kern(context) / name)


def _done(context: Context) -> bool:
    folder = _folder(context)
    built = (folder / "dist" / "index.html").is_file()
    stamp = context.var / "setup" / "client"
    current = _packages_current(folder) and kern_current(context)
    return built and current and stamped(stamp, digest(sources(folder)))


def _do(context: Context) -> None:
    folder = _folder(context)
    log = context.log("client")
    env = {**os.environ, "npm_config_fund": "false", "npm_config_audit": "false"}
    if not _packages_current(folder):
        # Not `npm ci`: it refuses a lock without the optional packages of other platforms, which
        # not every registry carries. This one keeps to the lock's versions and checksums, too;
        # tests/scripts/test_client_lock.py checks that the lock fits package.json.
        run(["npm", "install", "--no-save"], log, cwd=folder, env=env, remedy=NETWORK_REMEDY)
        write_stamp(folder / "node_modules" / ".amtomat-packages", _packages_fingerprint(folder))
    copy_kern(context)
    run(["npm", "run", "build"], log, cwd=folder, env=env)
    write_stamp(context.var / "setup" / "client", digest(sources(folder)))


CLIENT = Step("browser client", done=_done, do=_do)
