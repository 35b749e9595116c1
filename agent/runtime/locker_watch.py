"""What the voice must know of the compartments: when to be silent, when not to listen."""

from __future__ import annotations

from agent.protocol import DialogMessage, Locker, LockerEvent, LockerRequested

KEYPAD: frozenset[LockerEvent] = frozenset({"code_entry", "wrong_code", "keypad_locked"})
FOLLOWS: dict[LockerEvent, frozenset[LockerEvent]] = {
    "authorised": frozenset(),
    "code_entry": frozenset(),
    "opening": frozenset({"authorised", "moved"}),
    "opened": frozenset({"authorised", "opening"}),
}
"""Reports that come within a moment after others: what is said of those is heard to its end.

Directly after the request, when nothing was reported yet, the first two do.
"""


class LockerWatch:
    """Follows the reports of the locker frame."""

    def __init__(self) -> None:
        self._last: LockerEvent | None = None

    @property
    def code_is_typed(self) -> bool:
        """A code is being typed: whoever reads it aloud must not be listened to."""
        return self._last in KEYPAD

    def message(self, message: DialogMessage) -> None:
        """The conversation asks for the frame: its reports begin anew."""
        if isinstance(message, LockerRequested):
            self._last = None

    def report(self, report: Locker) -> bool:
        """Take in a report; whether it cuts off what is being said."""
        last, self._last = self._last, report.event
        follows = FOLLOWS.get(report.event)
        if follows is None:
            return True
        return not (last in follows or (last is None and not follows))
