"""What lockers are used for here: the law first, then the settings of the installation."""

from __future__ import annotations

from tools.lockers.errors import ForbiddenByLaw, UnknownItem
from tools.lockers.law import DropoffRule, ItemRule, LockerLaw, PickupRule


class LockerPolicy:
    """The law narrowed down by settings; None stands for all that is on by default.

    Raises (on construction):
        ForbiddenByLaw: the settings ask for what the law forbids.
        UnknownItem: they name something that there is no rule for.
    """

    def __init__(
        self,
        law: LockerLaw,
        *,
        dropoff_services: tuple[str, ...] | None = None,
        pickup_items: tuple[str, ...] | None = None,
    ) -> None:
        self._law = law
        self._dropoffs = _dropoffs(law, dropoff_services)
        self._items = _items(law, pickup_items)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Items that were switched on although the law means them to be handed over in person."""
        return tuple(item for item in self._items if self._law.items[item].off_by_default)

    def item(self, item: str) -> ItemRule:
        """What holds for an item. Raises UnknownItem."""
        if item not in self._law.items:
            raise UnknownItem(f"there is no item {item!r}")
        return self._law.items[item]

    def dropoff(self, service: str) -> DropoffRule | None:
        """What may be handed in for a service; None: nothing."""
        return self._law.services[service].dropoff if service in self._dropoffs else None

    def pickup(self, service: str) -> PickupRule | None:
        """What may be handed over for a service; None: nothing."""
        rule = self._law.services[service].pickup if service in self._law.services else None
        if rule is None:
            return None
        items = tuple(item for item in rule.items if item in self._items)
        return rule.model_copy(update={"items": items}) if items else None


def _dropoffs(law: LockerLaw, wanted: tuple[str, ...] | None) -> frozenset[str]:
    allowed = {name for name, rule in law.services.items() if rule.dropoff is not None}
    for service in wanted or ():
        if service not in allowed:
            raise ForbiddenByLaw(
                f"lockers.dropoff_services: the law lets nothing be dropped off for {service!r}",
                remedy=f"allowed are {', '.join(sorted(allowed))}",
            )
    return frozenset(allowed if wanted is None else wanted)


def _items(law: LockerLaw, wanted: tuple[str, ...] | None) -> tuple[str, ...]:
    if wanted is None:
        return tuple(item for item, rule in law.items.items() if not rule.off_by_default)
    for item in wanted:
        if item in law.forbidden:
            raise ForbiddenByLaw(
                f"lockers.pickup_items: {item} must be handed over in person"
                f" ({law.forbidden[item].source})",
                remedy=f"take {item} out of the settings",
            )
        if item not in law.items:
            raise UnknownItem(
                f"lockers.pickup_items: there is no item {item!r}",
                remedy=f"known are {', '.join(law.items)}",
            )
    return wanted
