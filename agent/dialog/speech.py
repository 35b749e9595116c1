"""Slower, faster, louder, quieter: how the agent speaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast, get_args

from agent.dialog.work import Work
from agent.protocol import Rate, Volume
from agent.understanding.base import Understanding

SCALES: dict[str, tuple[str, ...]] = {"rate": get_args(Rate), "volume": get_args(Volume)}


def change_by(scale: str, steps: int, code: str) -> Callable[[Work, Understanding], None]:
    """An action that moves one step along the scale; at its end `code`-already is noted."""

    def action(work: Work, understanding: Understanding) -> None:
        del understanding
        levels = SCALES[scale]
        at = levels.index(cast("dict[str, Any]", work.state)[scale]) + steps
        if not 0 <= at < len(levels):
            work.note("speech", text=f"{code}-already", changed=False)
            return
        choose(work, scale, levels[at])
        work.note("speech", text=code, changed=True)

    return action


def choose(work: Work, scale: str, level: str) -> None:
    """Set a level."""
    cast("dict[str, Any]", work.state)[scale] = level
