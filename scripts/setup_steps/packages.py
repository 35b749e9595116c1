"""The virtual environment, the locked packages in it, and the project itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from setup_steps.progress import Context, Step, digest, run, stamped, write_stamp

LLAMA_OPTIONS = " ".join(
    f"-D{name}=OFF"
    for name in (
        "LLAVA_BUILD",
        "LLAMA_BUILD_TOOLS",
        "LLAMA_BUILD_EXAMPLES",
        "LLAMA_BUILD_SERVER",
        "LLAMA_BUILD_TESTS",
    )
)
"""Parts of llama.cpp that are not used; without them it compiles in a third of the time."""

NETWORK_REMEDY = "Check the network and start again; what was done so far is kept."


def environment(base: dict[str, str] | None = None) -> dict[str, str]:
    """The environment for uv: the machine's own, certificates and index as pip has them."""
    env = dict(os.environ if base is None else base)
    if "PIP_CERT" in env:
        env.setdefault("SSL_CERT_FILE", env["PIP_CERT"])
    if "PIP_INDEX_URL" in env:
        env.setdefault("UV_DEFAULT_INDEX", env["PIP_INDEX_URL"])
    env["CMAKE_ARGS"] = f"{env.get('CMAKE_ARGS', '')} {LLAMA_OPTIONS}".strip()
    env["UV_NO_PROGRESS"] = "1"
    return env


def _bootstrap(context: Context) -> Path:
    return context.root / "scripts" / "bootstrap.lock"


def _environment_done(context: Context) -> bool:
    fingerprint = digest([_bootstrap(context)])
    usable = context.python.exists() and (context.venv / "bin" / "uv").exists()
    return usable and stamped(context.venv / "amtomat-environment", fingerprint)


def _make_environment(context: Context) -> None:
    log = context.log("environment")
    run([sys.executable, "-m", "venv", str(context.venv)], log, cwd=context.root)
    command = [str(context.python), "-m", "pip", "install", "--quiet"]
    command += ["--disable-pip-version-check", "--require-hashes", "-r", str(_bootstrap(context))]
    run(command, log, cwd=context.root, remedy=NETWORK_REMEDY)
    write_stamp(context.venv / "amtomat-environment", digest([_bootstrap(context)]))


def _uv_install(context: Context) -> list[str]:
    return [str(context.venv / "bin" / "uv"), "pip", "install", "--python", str(context.python)]


def _locks(context: Context) -> list[Path]:
    """The locks of this plan; development tools that were installed once are kept current."""
    locks = [context.root / "requirements.lock"]
    if context.plan in {"test", "dev"} or (context.venv / "amtomat-dev").exists():
        locks.append(context.root / "requirements-dev.lock")
    return locks


def _packages_done(context: Context) -> bool:
    return stamped(context.venv / "amtomat-packages", digest(_locks(context), LLAMA_OPTIONS))


def _install_packages(context: Context) -> None:
    locks = _locks(context)
    requirements = [argument for lock in locks for argument in ("-r", str(lock))]
    run(
        [*_uv_install(context), "--require-hashes", *requirements],
        context.log("packages"),
        cwd=context.root,
        env=environment(),
        remedy=NETWORK_REMEDY,
    )
    if len(locks) > 1:
        (context.venv / "amtomat-dev").touch()
    write_stamp(context.venv / "amtomat-packages", digest(locks, LLAMA_OPTIONS))


def _project_fingerprint(context: Context) -> str:
    return digest([context.root / "pyproject.toml"], str(context.root))


def _project_done(context: Context) -> bool:
    command = context.venv / "bin" / "amtomat"
    stamp = context.venv / "amtomat-project"
    return command.exists() and stamped(stamp, _project_fingerprint(context))


def _install_project(context: Context) -> None:
    options = ["--no-deps", "--no-build-isolation", "--editable", str(context.root)]
    command = [*_uv_install(context), *options]
    run(command, context.log("project"), cwd=context.root, env=environment())
    write_stamp(context.venv / "amtomat-project", _project_fingerprint(context))


ENVIRONMENT = Step("virtual environment", done=_environment_done, do=_make_environment)
PACKAGES = Step(
    "Python packages, pinned with hashes",
    done=_packages_done,
    do=_install_packages,
    hint="(the first time llama.cpp is compiled: about 4 minutes on two cores)",
)
PROJECT = Step("the project and its command amtomat", done=_project_done, do=_install_project)
