"""A bridge that kills itself at a step: `python -m tests.locker_bridge.killed FOLDER STEP`."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from locker_bridge.base import Door
from tests.locker_bridge.rig import HandCabinet, Rig


class LoggingCabinet(HandCabinet):
    """Writes its solenoids' pulses to a file at once: they outlive the process."""

    def __init__(self, log: Path, die: Callable[[str], None]) -> None:
        super().__init__()
        self._log = log
        self._die = die

    def pulse(self, door: Door, on_sent: Callable[[], None], deadline_s: float) -> None:
        with self._log.open("a") as file:
            file.write(f"{door.number}\n")
            file.flush()
            os.fsync(file.fileno())
        self._die("pulsed")
        super().pulse(door, on_sent, deadline_s)


def main() -> None:
    folder, step = Path(sys.argv[1]), sys.argv[2]

    def die(reached: str) -> None:
        if reached == step:
            os.kill(os.getpid(), signal.SIGKILL)

    def on_step(reached: str) -> None:
        if reached == "intending":
            # The monitor's thread exports the head at any moment, also between record and commit.
            exporter = threading.Thread(target=rig.journal.export_head)
            exporter.start()
            exporter.join()
            die("exported")
        die(reached)

    rig = Rig(folder, LoggingCabinet(folder / "pulses", die), on_step=on_step)
    token = rig.token(2)
    die("before")
    rig.releases.release(token, "k1")
    rig.poll()
    rig.hands.open[Door(2)] = False
    rig.poll()
    rig.journal.close()


if __name__ == "__main__":
    main()
