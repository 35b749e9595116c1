"""What the terminal's listener answers: see docs/lockers.md."""

from __future__ import annotations

from typing import Any

from tools.casework.lockers.compartments import Compartment
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.machine import step_of
from tools.casework.settings import TerminalOptions
from tools.lockers.policy import LockerPolicy

OTHER = "other-document"
ENTRY_S, WARNING_S = 60, 20
"""A half-typed code is deleted after a minute without a key; the frame warns before."""


def errand_view(errand: Errand, handle: str, policy: LockerPolicy, *, tries: int) -> dict[str, Any]:
    """An errand as the frame shows it."""
    return {
        "errand": handle,
        "kind": errand.kind,
        "door": errand.door or 0,
        "step": step_of(errand.state, errand.reason),
        "items": _items(errand, policy),
        "reference": errand.reference,
        "tries_left": max(0, tries - errand.tries),
        "reminder": errand.notice == "reminder",
        "alarm": errand.notice == "alarm",
    }


def state_view(
    *,
    terminal: str,
    place: str,
    compartments: tuple[Compartment, ...],
    available: bool,
    simulated: bool,
    locked_for_s: float,
    options: TerminalOptions,
) -> dict[str, Any]:
    """What a terminal is and where it stands."""
    return {
        "terminal": terminal,
        "place": place,
        "cabinet": {
            "simulated": simulated,
            "available": available,
            "doors": [
                {
                    "door": found.door,
                    "state": found.door_state if available else "unknown",
                    "row": found.row,
                    "column": found.column,
                    "size": found.size,
                }
                for found in compartments
            ],
        },
        "keypad": {"locked_for_s": round(locked_for_s, 1)},
        "simulator_url": options.simulator_url if simulated else None,
        "page_origins": list(options.page_origins),
        "timed": {"entry_s": ENTRY_S, "warning_s": WARNING_S},
    }


def _items(errand: Errand, policy: LockerPolicy) -> list[str]:
    if errand.kind == "pickup":
        return list(errand.items)
    rule = policy.dropoff(errand.service)
    # The settings may have changed since the drop-off was begun; it is carried through.
    return list(rule.items_of(errand.items)) if rule is not None else [OTHER]
