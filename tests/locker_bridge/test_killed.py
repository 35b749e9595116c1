from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from locker_bridge.base import Door
from locker_bridge.errors import DoorBusy
from locker_bridge.service.doors import DoorState
from tests.locker_bridge.rig import HandCabinet, Rig

ROOT = Path(__file__).parents[2]
EXPECTED = {
    "before": (0, None),
    "exported": (0, None),
    "intending": (0, None),
    "intent": (0, "unknown"),
    "pulsed": (1, "unknown"),
    "sent": (1, "unknown"),
    "acknowledged": (1, "acknowledged"),
    "opened": (1, "opened"),
    "closed": (1, "closed"),
}


@pytest.mark.parametrize("step", EXPECTED)
def test_a_bridge_killed_at_any_step_pulses_at_most_once(tmp_path: Path, step: str) -> None:
    command = [sys.executable, "-m", "tests.locker_bridge.killed", str(tmp_path), step]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    log = tmp_path / "pulses"
    pulses = log.read_text().split() if log.exists() else []
    count, state = EXPECTED[step]
    assert pulses == ["2"] * count

    cabinet = HandCabinet()
    cabinet.open[Door(2)] = count == 1 and step != "closed"
    rig = Rig(tmp_path, cabinet)
    records = [json.loads(body) for body in rig.journal.audit_bodies()]
    intents = [record for record in records if record["kind"] == "intent"]
    assert len(intents) == (0 if state is None else 1) >= count
    assert rig.hands.pulses == []
    assert rig.journal.verify() == rig.journal.head
    if intents:
        assert rig.journal.release(intents[0]["release"]).state in {state, "opened"}
        assert rig.journal.unfinished() == []
    if count and step != "closed":
        assert rig.watch.state(Door(2)) is DoorState.OPEN
        with pytest.raises(DoorBusy):
            rig.releases.release(rig.token(2, seq=9), "k2")
    if step == "intent":
        # The sensor is asked; a door that stays shut is jammed, and only a fresh token tries it.
        rig.poll(11)
        assert rig.watch.state(Door(2)) is DoorState.JAMMED
    rig.journal.close()
