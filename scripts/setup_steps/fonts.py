"""The fonts of printed drafts: taken from npm packages, kept in `var/fonts`."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from setup_steps.progress import Context, SetupError, Step, digest, run, stamped, write_stamp

NETWORK_REMEDY = "Check the network and start again."
FILES = {
    "NotoSans-Regular.ttf": "noto-sans/400Regular/NotoSans_400Regular.ttf",
    "NotoSans-SemiBold.ttf": "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
    "Vazirmatn-Regular.ttf": "vazirmatn/400Regular/Vazirmatn_400Regular.ttf",
    "Vazirmatn-SemiBold.ttf": "vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf",
    "LICENSE-NotoSans": "noto-sans/LICENSE_FONT",
    "LICENSE-Vazirmatn": "vazirmatn/LICENSE_FONT",
}
"""What is kept: file in `var/fonts` → file in the packages `@expo-google-fonts/…`."""


def _manifest(context: Context) -> list[Path]:
    folder = context.root / "tools" / "forms" / "export" / "fonts"
    return [folder / name for name in ("package.json", "package-lock.json", ".npmrc")]


def _fingerprint(context: Context) -> str:
    return digest(_manifest(context), *FILES)


def _done(context: Context) -> bool:
    folder = context.var / "fonts"
    there = all((folder / name).is_file() for name in FILES)
    return there and stamped(context.var / "setup" / "fonts", _fingerprint(context))


def _do(context: Context) -> None:
    env = {**os.environ, "npm_config_fund": "false", "npm_config_audit": "false"}
    target = context.var / "fonts"
    shutil.rmtree(target, ignore_errors=True)  # fonts of an earlier version would be used, too
    target.mkdir(parents=True)
    # The packages hold 18 weights with pictures, 25 MB; only four files of them are kept.
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in _manifest(context):
            shutil.copy(path, folder)
        command = ["npm", "ci", "--ignore-scripts"]
        run(command, context.log("fonts"), cwd=folder, env=env, remedy=NETWORK_REMEDY)
        for kept, source in FILES.items():
            path = folder / "node_modules" / "@expo-google-fonts" / source
            if not path.is_file():
                raise SetupError(f"the font package has no file {source}")
            shutil.copy(path, target / kept)
    write_stamp(context.var / "setup" / "fonts", _fingerprint(context))


FONTS = Step("fonts of printed drafts", done=_done, do=_do)
