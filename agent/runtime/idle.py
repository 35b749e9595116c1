"""A forgotten session: first a prompt, then everything is wiped."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Protocol

from agent.settings import IdleOptions


class Clock(Protocol):
    """Time, replaceable in tests."""

    def now(self) -> float:
        """Seconds of a monotonic clock."""

    async def sleep(self, seconds: float) -> None:
        """Wait."""


class SystemClock:
    """The computer's monotonic clock."""

    def now(self) -> float:
        """Seconds of a monotonic clock."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)


class IdleWatch:
    """Calls `on_prompt` after `prompt_s` without activity and `on_wipe` `wipe_s` later.

    While `busy` is true (the agent speaks or thinks) the clock does not run.
    """

    def __init__(
        self,
        options: IdleOptions,
        clock: Clock,
        *,
        busy: Callable[[], bool],
        on_prompt: Callable[[], None],
        on_wipe: Callable[[], None],
    ) -> None:
        self._options = options
        self._clock = clock
        self._busy = busy
        self._on_prompt = on_prompt
        self._on_wipe = on_wipe
        self._last_s = clock.now()
        self._prompted_at: float | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to watch."""
        self._task = asyncio.create_task(self._watch(), name="idle-watch")

    def active(self) -> None:
        """The citizen did something: the clock starts anew."""
        self._last_s = self._clock.now()
        self._prompted_at = None

    async def aclose(self) -> None:
        """Stop watching."""
        task, self._task = self._task, None
        if task is not None and task is not asyncio.current_task():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            await self._clock.sleep(max(0.01, self._rest_s()))
            if self._prompted_at is not None:
                if self._rest_s() <= 0:
                    self._on_wipe()
                    return
            elif self._busy():
                self._last_s = self._clock.now()
            elif self._rest_s() <= 0:
                self._prompted_at = self._clock.now()
                self._on_prompt()

    def _rest_s(self) -> float:
        now = self._clock.now()
        if self._prompted_at is not None:
            return self._prompted_at + self._options.wipe_s - now
        return self._last_s + self._options.prompt_s - now
