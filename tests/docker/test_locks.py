"""The images' locks and fonts hold what their processes need."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from setup_steps.client import KERN_FILES
from setup_steps.fonts import FILES

ROOT = Path(__file__).parents[2]


def loaded(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.docker.locked_only", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("lock", "package"),
    [("casework.lock", "tools.casework"), ("locker_bridge.lock", "locker_bridge")],
)
def test_a_process_loads_with_what_its_lock_names(lock: str, package: str) -> None:
    done = loaded(f"docker/{lock}", package)
    assert done.returncode == 0, done.stderr


def test_a_case_is_printed_with_what_the_lock_names() -> None:
    done = loaded("docker/casework.lock", "tools.casework", "--print")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "%PDF-"


@pytest.mark.parametrize("package", ["itsdangerous", "typst", "phonenumberslite"])
def test_a_package_that_is_not_in_the_lock_is_noticed(tmp_path: Path, package: str) -> None:
    whole = (ROOT / "docker" / "casework.lock").read_text(encoding="utf-8")
    lock = tmp_path / "less.lock"
    lock.write_text(re.sub(rf"^{package}==", "# ", whole, flags=re.MULTILINE), encoding="utf-8")
    done = loaded(str(lock), "tools.casework")
    assert done.returncode == 1
    assert "is not in the lock" in done.stderr


def test_the_image_has_the_fonts_of_the_set_up() -> None:
    text = (ROOT / "docker" / "casework.Dockerfile").read_text(encoding="utf-8")
    copied = re.findall(r"cp (\S+) /fonts/(\S+)", text)
    assert {target: source for source, target in copied} == FILES
    assert "COPY --from=fonts /fonts var/fonts\n" in text.rpartition("\nFROM ")[2]


def test_the_image_has_the_styles_of_the_set_up() -> None:
    text = (ROOT / "docker" / "casework.Dockerfile").read_text(encoding="utf-8")
    copied = re.findall(r"cp (\S+) /kern/(\S+)", text)
    assert {target: source for source, target in copied} == KERN_FILES
    assert "COPY --from=client /kern tools/casework/pages/static/vendor/kern\n" in text
