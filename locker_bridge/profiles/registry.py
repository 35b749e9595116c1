"""Board profiles by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from locker_bridge.errors import ConfigurationError
from locker_bridge.profiles.base import Profile
from locker_bridge.profiles.board_8a import Board8A
from locker_bridge.profiles.kerong_cu16 import KerongCu16
from locker_bridge.profiles.kerong_cu48 import KerongCu48

PROFILES: Mapping[str, Callable[[], Profile]] = {
    Board8A.name: Board8A,
    KerongCu16.name: KerongCu16,
    KerongCu48.name: KerongCu48,
}
DEFAULT = Board8A.name


def profile(name: str) -> Profile:
    """The profile called `name`; ConfigurationError lists the known ones."""
    try:
        return PROFILES[name]()
    except KeyError:
        known = ", ".join(PROFILES)
        raise ConfigurationError(f"no board profile is called {name!r}; known: {known}") from None
