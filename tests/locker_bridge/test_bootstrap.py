from __future__ import annotations

import pytest

from locker_bridge.bootstrap import stale_after_s
from locker_bridge.settings import DoorOptions, LineOptions


@pytest.mark.parametrize(
    ("line", "poll_s", "boards", "expected_s"),
    [
        (LineOptions(), 0.5, 1, 15.18),
        (LineOptions(), 10.0, 1, 43.68),
        (LineOptions(), 0.5, 3, 42.54),
        (LineOptions(reply_timeout_s=0.1, quiet_gap_s=0.01, query_tries=1), 0.5, 1, 5.0),
    ],
)
def test_polls_are_missed_after_three_that_a_silent_board_makes_slow(
    line: LineOptions, poll_s: float, boards: int, expected_s: float
) -> None:
    assert stale_after_s(line, DoorOptions(poll_s=poll_s), boards) == pytest.approx(expected_s)
