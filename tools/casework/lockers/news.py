"""Tells those who show errands or doors that something has changed."""

from __future__ import annotations

import asyncio
from threading import Lock


class News:
    """Wakes everybody who waits; they look themselves at what has changed for them.

    May be called from any thread. Nothing is lost between two waits: each reader has its own
    flag, which stays up until it is taken down.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._readers: dict[Reader, asyncio.AbstractEventLoop] = {}

    def tell(self) -> None:
        """Something has changed."""
        with self._lock:
            readers = list(self._readers.items())
        for reader, loop in readers:
            if not loop.is_closed():
                loop.call_soon_threadsafe(reader.flag.set)

    def reader(self) -> Reader:
        """A new reader, used as a context manager within a running event loop."""
        return Reader(self)

    def add(self, reader: Reader) -> None:
        """Begin to tell a reader."""
        with self._lock:
            self._readers[reader] = asyncio.get_running_loop()

    def remove(self, reader: Reader) -> None:
        """End it."""
        with self._lock:
            self._readers.pop(reader, None)


class Reader:
    """Waits for news."""

    def __init__(self, news: News) -> None:
        self._news = news
        self.flag = asyncio.Event()

    def __enter__(self) -> Reader:
        self._news.add(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._news.remove(self)

    async def wait(self, timeout_s: float) -> bool:
        """Wait for news; False if there were none for so long."""
        try:
            async with asyncio.timeout(timeout_s):
                await self.flag.wait()
        except TimeoutError:
            return False
        self.flag.clear()
        return True
