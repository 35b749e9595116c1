import sys
from pathlib import Path

import pytest

from setup_steps import packages, progress
from setup_steps.progress import Context, SetupError, Step


def test_done_steps_are_skipped_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    performed: list[str] = []
    steps = [
        Step("first", done=lambda _: True, do=lambda _: performed.append("first")),
        Step("second", done=lambda _: False, do=lambda _: performed.append("second"), hint="(h)"),
    ]
    progress.perform(steps, Context(tmp_path, "run"))
    assert performed == ["second"]
    assert capsys.readouterr().out.splitlines() == [
        "[1/2] first: already done",
        "[2/2] second … (h)",
        "[2/2] second: done in 0 s",
    ]


def test_a_failed_command_shows_its_last_lines_and_the_remedy(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "print('why it failed'); raise SystemExit(3)"]
    with pytest.raises(SetupError, match=r"(?s)ended with 3:.*why it failed.*do this"):
        progress.run(command, tmp_path / "log", cwd=tmp_path, remedy="do this")


def test_a_command_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="can't be started"):
        progress.run(["/nonexistent"], tmp_path / "log", cwd=tmp_path)


def test_a_long_command_gives_signs_of_life(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "HEARTBEAT_S", 0.05)
    gate = tmp_path / "gate"
    script = (
        "import pathlib, time; print('compiling', flush=True)\n"
        f"while not pathlib.Path({str(gate)!r}).exists(): time.sleep(0.01)"
    )

    def opened(line: str) -> None:
        print(line)
        if "compiling" in line:
            gate.touch()

    monkeypatch.setattr(progress, "say", opened)
    progress.run([sys.executable, "-c", script], tmp_path / "log", cwd=tmp_path)
    assert "s: compiling" in capsys.readouterr().out


def test_a_fingerprint_follows_content_and_name(tmp_path: Path) -> None:
    one = tmp_path / "one"
    one.write_text("a")
    first = progress.digest([one])
    stamp = tmp_path / "deep" / "stamp"
    progress.write_stamp(stamp, first)
    assert progress.stamped(stamp, progress.digest([one]))
    one.write_text("b")
    assert not progress.stamped(stamp, progress.digest([one]))
    assert progress.digest([one], "x") != progress.digest([one])


def test_uv_gets_pips_certificates_and_the_build_options() -> None:
    env = packages.environment({"PIP_CERT": "/ca.pem", "CMAKE_ARGS": "-DGGML_NATIVE=OFF"})
    assert env["SSL_CERT_FILE"] == "/ca.pem"
    assert env["CMAKE_ARGS"].startswith("-DGGML_NATIVE=OFF ")
    assert "-DLLAMA_BUILD_TESTS=OFF" in env["CMAKE_ARGS"]
    kept = packages.environment({"PIP_CERT": "/ca.pem", "SSL_CERT_FILE": "/own.pem"})
    assert kept["SSL_CERT_FILE"] == "/own.pem"


def test_development_tools_stay_once_installed(tmp_path: Path) -> None:
    venv = tmp_path / ".venv"
    venv.mkdir()
    run = Context(tmp_path, "run")
    assert [lock.name for lock in packages._locks(run)] == ["requirements.lock"]
    (venv / "amtomat-dev").touch()
    assert len(packages._locks(run)) == 2
