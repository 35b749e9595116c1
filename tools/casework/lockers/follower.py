"""Follows the events of one bridge for as long as the service runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from tools.casework.errors import StoreError
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

    @property
    def cabinet(self) -> str:
        """The cabinet of the bridge."""
        return self._client.cabinet

    async def run(self) -> None:
        """Follow until cancelled."""
        wait_s = _FIRST_WAIT_S
        while True:
            try:
                await self.follow()
                wait_s = _FIRST_WAIT_S  # a connection that ended in order
            except LockerUnavailable as error:
                self._lost(error.message)
            except StoreError as error:
                # The position wasn't moved on: the event comes again.
                self._lost(error.message)
            await self._sleep(wait_s)
            wait_s = min(wait_s * 2, _LONGEST_WAIT_S)

    async def follow(self) -> None:
        """One connection: look at all doors, then work in events until it ends.

        Raises:
            LockerUnavailable: the bridge doesn't answer, or the connection broke.
            StoreError: an event could not be worked in.
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
        self._news.tell()

    def _lost(self, reason: str) -> None:
        if self.available:
            log.warning("bridge_lost", cabinet=self.cabinet, reason=reason)
        self.available = False
        self._news.tell()
