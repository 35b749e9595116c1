"""Follows the events of one bridge for as long as the service runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from tools.casework.errors import CaseworkError
from tools.casework.lockers.bridge_client import BridgeClient
from tools.casework.lockers.door_events import DoorEvents
from tools.casework.lockers.errors import LockerUnavailable
from tools.casework.lockers.news import News

_FIRST_WAIT_S = 0.25
_LONGEST_WAIT_S = 5.0

log = structlog.get_logger(__name__)


class Follower:
    """Connects, works events in, and connects again after a pause that grows.

    `available` tells whether the bridge answered last; `simulated` what it said of itself.
    """

    def __init__(
        self,
        client: BridgeClient,
        events: DoorEvents,
        news: News,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._client = client
        self._events = events
        self._news = news
        self._sleep = sleep
        self.available = False
        self.simulated = False
        self._trouble = ""

    @property
    def cabinet(self) -> str:
        """The cabinet of the bridge."""
        return self._client.cabinet

    async def run(self) -> None:
        """Follow until cancelled, whatever fails meanwhile."""
        wait_s = _FIRST_WAIT_S
        try:
            while True:
                if await self._followed():
                    wait_s = _FIRST_WAIT_S
                await self._sleep(wait_s)
                wait_s = min(wait_s * 2, _LONGEST_WAIT_S)
        finally:
            # Whoever ends it: nothing of the bridge is known from here on.
            self.available = False

    async def _followed(self) -> bool:
        """One connection; whether it ended in order."""
        try:
            await self.follow()
        except LockerUnavailable as error:
            self._lost(error.code, error.message)
        except CaseworkError as error:
            # The position wasn't moved on: the event comes again.
            self._lost(error.code)
        except Exception as error:  # noqa: BLE001 - the edge: the next connection must come
            # By its type only: its message may hold anything.
            self._lost(type(error).__name__)
        else:
            return True
        return False

    async def follow(self) -> None:
        """One connection: look at all doors, then work in events until it ends.

        Raises:
            LockerUnavailable: the bridge doesn't answer, or the connection broke.
            StoreError: an event could not be worked in.
            ConfigurationError: the key file can't be used: nothing can be asked.
        """
        seen = await self._client.doors()
        position = await asyncio.to_thread(self._events.position, self.cabinet)
        if position is None or position > seen.event:
            await asyncio.to_thread(self._events.look_around, self.cabinet, seen)
            position = seen.event
        else:
            await asyncio.to_thread(self._events.see_layout, self.cabinet, seen)
        self._found(seen.simulated)
        async for event in self._client.events(position):
            if event.id > position + 1:
                # Events in between are gone (the bridge keeps them for some days only).
                await self._catch_up()
            await asyncio.to_thread(self._events.apply, self.cabinet, event)
            position = max(position, event.id)
            self._news.tell()

    async def _catch_up(self) -> None:
        log.warning("bridge_events_missed", cabinet=self.cabinet)
        seen = await self._client.doors()
        await asyncio.to_thread(self._events.look_around, self.cabinet, seen)

    def _found(self, simulated: bool) -> None:
        self.simulated = simulated
        if not self.available:
            log.info("bridge_found", cabinet=self.cabinet, simulated=simulated)
        self.available = True
        self._trouble = ""
        self._news.tell()

    def _lost(self, code: str, reason: str = "") -> None:
        if self.available or code != self._trouble:
            log.warning("bridge_lost", cabinet=self.cabinet, code=code, reason=reason)
        self._trouble = code
        self.available = False
        self._news.tell()
