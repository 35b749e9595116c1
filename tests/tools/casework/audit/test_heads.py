"""Exported heads: lines that only this service writes, whole or not at all."""

from __future__ import annotations

import json
import threading
from functools import partial
from pathlib import Path

import pytest

from tests.tools.casework.conftest import Clock
from tools.casework.audit.heads import HeadFile, HeadsChanged
from tools.casework.audit.records import Link
from tools.casework.errors import ConfigurationError


def _mac(link: Link) -> str:
    return f"mac of {link.seq} {link.hash}"


@pytest.fixture
def heads(tmp_path: Path) -> HeadFile:
    return HeadFile(tmp_path / "audit" / "heads.jsonl", _mac)


def test_the_last_line_counts(heads: HeadFile, clock: Clock) -> None:
    assert heads.last() is None
    for seq in range(200):
        heads.append(partial(Link, seq, "a" * 64), clock.now)
    assert heads.last() == Link(199, "a" * 64)
    lines = heads.path.read_text().splitlines()
    assert [json.loads(line)["seq"] for line in lines] == list(range(200))
    assert heads.path.stat().st_mode & 0o777 == 0o600
    assert heads.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_line_cut_off_by_a_crash_doesnt_count(heads: HeadFile, clock: Clock) -> None:
    heads.append(lambda: Link(1, "a"), clock.now)
    whole = heads.path.read_bytes()
    heads.append(lambda: Link(2, "b"), clock.now)
    line = heads.path.read_bytes()[len(whole) :]
    for length in range(len(line)):
        heads.path.write_bytes(whole + line[:length])
        assert heads.last() == Link(1, "a"), length
        heads.append(lambda: Link(3, "c"), clock.now)
        assert heads.last() == Link(3, "c"), length


@pytest.mark.parametrize("line", ["nonsense", "{}", '{"seq":9,"hash":"a","mac":"forged"}', "[1]"])
def test_a_line_of_somebody_else_is_told(heads: HeadFile, clock: Clock, line: str) -> None:
    heads.append(lambda: Link(1, "a"), clock.now)
    with heads.path.open("a") as file:
        file.write(line + "\n")
    with pytest.raises(HeadsChanged):
        heads.last()


def test_an_unusable_file_is_told(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("")
    heads = HeadFile(tmp_path / "file" / "heads.jsonl", _mac)
    with pytest.raises(ConfigurationError, match="can't be used"):
        heads.append(lambda: Link(1, "a"), clock.now)


def test_the_older_head_is_never_the_last_line(tmp_path: Path, clock: Clock) -> None:
    """Two processes export at once: the head is read only when the other one has written."""
    heads, head, first_reads = HeadFile(tmp_path / "h", _mac), [1], threading.Event()

    def slow() -> Link:
        seq = head[0]
        head[0] = 2
        first_reads.set()
        return Link(seq, "a")

    def fast() -> None:
        first_reads.wait(timeout=30)
        heads.append(lambda: Link(head[0], "a"), clock.now)

    other = threading.Thread(target=fast)
    other.start()
    heads.append(slow, clock.now)
    other.join()
    assert heads.last() == Link(2, "a")
