"""Chromium and fonts for the browser tests, through apt where that is allowed."""

from __future__ import annotations

import shutil

from setup_steps.debian import install, privileges
from setup_steps.progress import Context, SetupError, Step, say

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PACKAGES = ("chromium", "fonts-dejavu-core", "fontconfig")


def found() -> bool:
    """Whether a Chromium is on the machine."""
    return any(shutil.which(name) for name in BROWSERS)


def _do(context: Context) -> None:
    before = privileges()
    if before is None:
        say(
            "      ! Chromium is missing and can't be installed without root or sudo.\n"
            "      ! The browser tests will fail. Ask an administrator for: "
            f"apt-get install {' '.join(PACKAGES)}"
        )
        return
    install(PACKAGES, before, context, "chromium")
    if not found():
        raise SetupError("apt-get installed Chromium, but no chromium command is there")


CHROMIUM = Step("Chromium for the browser tests", done=lambda _: found(), do=_do)
