"""Chromium and fonts for the browser tests, through apt where that is allowed."""

from __future__ import annotations

import os
import shutil
import subprocess

from setup_steps.progress import Context, SetupError, Step, run, say

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PACKAGES = ("chromium", "fonts-dejavu-core", "fontconfig")


def found() -> bool:
    """Whether a Chromium is on the machine."""
    return any(shutil.which(name) for name in BROWSERS)


def privileges() -> list[str] | None:
    """What goes before apt-get to run as root: nothing, sudo, or None if it isn't allowed."""
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if allowed.returncode == 0 else None


def _do(context: Context) -> None:
    before = privileges()
    if before is None:
        say(
            "      ! Chromium is missing and can't be installed without root or sudo.\n"
            "      ! The browser tests will fail. Ask an administrator for: "
            f"apt-get install {' '.join(PACKAGES)}"
        )
        return
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = [*before, "apt-get", "-q", "-y"]
    log = context.log("chromium")
    run([*apt, "update"], log, cwd=context.root, env=env)
    install = [*apt, "install", "--no-install-recommends", *PACKAGES]
    run(install, log, cwd=context.root, env=env)
    if not found():
        raise SetupError("apt-get installed Chromium, but no chromium command is there")


CHROMIUM = Step("Chromium for the browser tests", done=lambda _: found(), do=_do)
