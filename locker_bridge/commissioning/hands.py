"""Who shuts the doors while a cabinet is commissioned."""

from __future__ import annotations

import urllib.error
import urllib.request
from typing import Protocol

from locker_bridge.errors import ConfigurationError

MAX_NUMBER = 9999


class Hand(Protocol):
    """Shuts doors and says which number stands on them."""

    simulated: bool

    def number_of(self, expected: int) -> int:
        """The number on the door that has just opened."""
        ...

    def shut(self, door: int) -> None:
        """See to it that the door is shut soon."""
        ...


class Person:
    """Somebody in front of the cabinet, asked on the terminal."""

    simulated = False

    def __init__(self, *, ask: bool) -> None:
        self._ask = ask

    def number_of(self, expected: int) -> int:
        """What is typed; Enter takes the expected number. Raises ConfigurationError."""
        if not self._ask:
            return expected
        while True:
            try:
                typed = input(f"  Which number stands on the open door? [{expected}] ").strip()
            except EOFError:
                raise ConfigurationError("nobody answers any more: start again") from None
            if not typed:
                return expected
            if typed.isdecimal() and 0 < int(typed) <= MAX_NUMBER:
                return int(typed)
            print("  A number, please.")

    def shut(self, door: int) -> None:
        """Ask for it."""
        print(f"  Please push door {door} shut.", flush=True)


class SimulatedHand:
    """The control page of the simulator."""

    simulated = True

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def number_of(self, expected: int) -> int:
        """The simulator's doors are numbered like its locks."""
        return expected

    def shut(self, door: int) -> None:
        """Push it shut. Raises ConfigurationError."""
        request = urllib.request.Request(f"{self._url}/doors/{door}/push", method="POST")  # noqa: S310
        try:
            self._opener.open(request, timeout=5).close()
        except (OSError, urllib.error.URLError) as error:
            raise ConfigurationError(f"the simulator does not answer: {error}") from error
