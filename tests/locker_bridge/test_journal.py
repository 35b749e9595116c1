from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from locker_bridge.errors import (
    ConfigurationError,
    IdempotencyConflict,
    JournalBusy,
    JournalError,
    JournalFull,
    StaleSequence,
    TokenUsed,
    UnknownRelease,
)
from locker_bridge.journal.chain import ChainBroken
from locker_bridge.journal.heads import read_head
from locker_bridge.journal.journal import Journal
from locker_bridge.journal.records import ReleaseState
from locker_bridge.tokens import Order


def order(jti: str = "1" * 32, seq: int = 1, door: int = 2) -> Order:
    return Order(jti, "a" * 32, "pickup", door, seq)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    opened = Journal(tmp_path / "journal.sqlite3")
    yield opened
    opened.close()


def test_an_intent_is_on_the_disk_before_it_returns(journal: Journal) -> None:
    journal.intend(order(), "k1", "b1")
    other = sqlite3.connect(f"file:{journal.path}?mode=ro", uri=True)
    assert other.execute("SELECT state, door FROM releases").fetchall() == [("intent", 2)]
    body = json.loads(other.execute("SELECT body FROM audit").fetchone()[0])
    assert (body["kind"], body["release"]) == ("intent", "1" * 32)
    other.close()
    assert [item.jti for item in journal.unfinished()] == ["1" * 32]


def test_a_token_and_a_number_are_good_once(journal: Journal) -> None:
    journal.intend(order(seq=3), "k1", "b1")
    with pytest.raises(TokenUsed):
        journal.intend(order(seq=4), "k2", "b1")
    for seq in (1, 2, 3):
        with pytest.raises(StaleSequence):
            journal.intend(order("2" * 32, seq), "k3", "b2")
    journal.intend(order("2" * 32, 4), "k3", "b2")
    assert journal.head.seq == 2


def test_the_same_key_with_another_body_is_a_conflict(journal: Journal) -> None:
    assert journal.stored("k1", "b1") is None
    journal.intend(order(), "k1", "b1")
    journal.mark("1" * 32, "acknowledged")
    known = journal.stored("k1", "b1")
    assert known is not None
    assert known.outcome == "acknowledged"
    with pytest.raises(IdempotencyConflict):
        journal.stored("k1", "b2")
    with pytest.raises(UnknownRelease):
        journal.release("9" * 32)


def test_what_was_seen_open_is_not_set_back_by_a_late_answer(journal: Journal) -> None:
    journal.intend(order(), "k1", "b1")
    journal.mark("1" * 32, "opened")
    journal.mark("1" * 32, "acknowledged")
    found = journal.release("1" * 32)
    assert (found.state, found.outcome) == ("opened", "acknowledged")
    assert journal.unfinished() == []


def test_events_count_on_across_restarts_and_old_ones_go(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite3")
    (first,) = journal.happened(["door"], 1, "open")
    journal.close()
    journal = Journal(tmp_path / "journal.sqlite3")
    (second,) = journal.happened(["alarm"], 1, "forced_open")
    assert second.id == first.id + 1 == journal.last_event
    assert journal.events_after(first.id) == [second]
    assert journal.doors() == {1: ("forced_open", None, second.at)}
    assert journal.prune(timedelta(days=1)) == 0
    assert journal.prune(timedelta(seconds=-1)) == 2
    journal.close()
    journal = Journal(tmp_path / "journal.sqlite3")
    assert journal.last_event == second.id
    assert journal.happened(["door"], 1, "closed")[0].id == second.id + 1
    journal.close()


def test_a_second_bridge_on_the_same_journal_is_refused(journal: Journal) -> None:
    with pytest.raises(ConfigurationError, match="another bridge"):
        Journal(journal.path)
    journal.close()
    Journal(journal.path).close()


def test_the_files_are_for_their_owner_only(journal: Journal) -> None:
    journal.happened(["door"], 1, "open")
    journal.export_head()
    for path in journal.path.parent.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_full_disk_writes_nothing_and_says_so(journal: Journal) -> None:
    journal.happened(["door"], 1, "open")
    with journal._file.read() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        for number in range(500):
            journal.intend(order(f"{number:032x}", number + 1), f"k{number}", "b")

    with pytest.raises(JournalFull):
        fill()
    assert journal.verify() == journal.head


def test_a_locked_database_is_waited_for_and_then_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite3", busy_timeout_s=0.05)
    other = sqlite3.connect(journal.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(JournalBusy):
        journal.intend(order(), "k1", "b1")
    other.execute("ROLLBACK")
    journal.intend(order(), "k1", "b1")
    assert journal.verify() == journal.head


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE audit SET body = replace(body, '\"door\":2', '\"door\":3') WHERE seq = 1",
        "DELETE FROM audit WHERE seq = 1",
        "DELETE FROM audit WHERE seq = 3",
        "UPDATE audit SET at = '2020-01-01' WHERE seq = 2",
        "UPDATE audit SET previous = hash WHERE seq = 2",
    ],
)
def test_a_changed_chain_is_noticed(journal: Journal, damage: str) -> None:
    journal.intend(order(), "k1", "b1")
    journal.mark("1" * 32, "sent")
    journal.mark("1" * 32, "acknowledged")
    journal.export_head()
    assert journal.verify() == journal.head
    with journal._file.write() as db:
        db.execute(damage)
    with pytest.raises(ChainBroken):
        journal.verify()


def test_a_journal_that_is_older_than_its_head_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    journal = Journal(path)
    journal.intend(order(), "k1", "b1")
    journal.close()
    backup = path.read_bytes()
    journal = Journal(path)
    journal.mark("1" * 32, "acknowledged")
    journal.close()
    path.write_bytes(backup)
    with pytest.raises(ConfigurationError, match="older than its exported head"):
        Journal(path)
    (tmp_path / "audit_head.json").unlink()
    journal = Journal(path)
    assert '"started_without_head"' in journal.audit_bodies()[-1]
    journal.close()


def test_a_head_is_exported_once_its_records_are_durable(tmp_path: Path) -> None:
    class PowerCut(Exception):
        pass

    exported: list[str] = []

    def export_and_fail(step: str) -> None:
        if step == "intending":
            exporter = threading.Thread(target=journal.export_head)
            exporter.start()
            exporter.join()
            exported.append(step)
            raise PowerCut

    journal = Journal(tmp_path / "journal.sqlite3", on_step=export_and_fail)
    journal.happened(["door"], 1, "closed")
    head = journal.head
    with pytest.raises(PowerCut):
        journal.intend(order(), "k1", "b1")
    assert exported == ["intending"]
    assert read_head(tmp_path / "audit_head.json") == head == journal.head
    journal.close()
    journal = Journal(tmp_path / "journal.sqlite3")
    journal.intend(order(), "k1", "b1")
    assert journal.verify() == journal.head
    journal.close()


def test_heads_exported_while_others_write_are_always_in_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    wrong: list[str] = []

    def check(step: str) -> None:
        if step != "intending":
            return
        journal.export_head()
        head = read_head(tmp_path / "audit_head.json")
        reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        found = reader.execute("SELECT hash FROM audit WHERE seq = ?", (head.seq,)).fetchone()
        reader.close()
        if found != (head.hash,):
            wrong.append(head.hash)

    journal = Journal(path, on_step=check)
    journal.happened(["door"], 1, "closed")
    for number in range(1, 6):
        journal.intend(order(f"{number:032x}", number), f"k{number}", "b")
        journal.mark(f"{number:032x}", "acknowledged")
    assert wrong == []
    journal.close()


@pytest.mark.parametrize("content", ["", "{}", '{"seq": "x", "hash": 1}', "[1]"])
def test_a_damaged_head_is_told(tmp_path: Path, content: str) -> None:
    Journal(tmp_path / "journal.sqlite3").close()
    (tmp_path / "audit_head.json").write_text(content)
    with pytest.raises(ConfigurationError, match="damaged"):
        Journal(tmp_path / "journal.sqlite3")


def test_a_file_that_is_no_journal_is_told(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite3"
    path.write_bytes(b"no database " * 100)
    with pytest.raises(JournalError, match="NOTADB"):
        Journal(path)
    path.unlink()
    Journal(path).close()


@pytest.mark.parametrize(
    ("steps", "state", "outcome"),
    [
        (["sent"], "sent", None),
        (["sent", "acknowledged", "opened", "closed"], "closed", "acknowledged"),
        (["opened", "unknown"], "opened", "acknowledged"),
        (["unknown", "opened"], "opened", "acknowledged"),
        (["sent", "unknown", "sent"], "unknown", "unknown"),
        (["not_sent", "opened"], "not_sent", "not_sent"),
        (["acknowledged", "closed"], "acknowledged", "acknowledged"),
        (["unknown", "acknowledged"], "unknown", "unknown"),
    ],
)
def test_a_release_only_goes_forward(
    journal: Journal, steps: list[ReleaseState], state: str, outcome: str | None
) -> None:
    journal.intend(order(), "k1", "b1")
    for step in steps:
        journal.mark("1" * 32, step)
    found = journal.release("1" * 32)
    assert (found.state, found.outcome) == (state, outcome)
    told = [event.detail for event in journal.events_after(0)]
    assert told == sorted(set(told), key=told.index)
    assert journal.head.seq == 1 + len(steps) + len(told)
