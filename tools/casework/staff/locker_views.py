"""What the pages of lockers show, made from errands and compartments. No HTML here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from tools.casework.lockers.approvals import NEEDED, Purpose
from tools.casework.lockers.compartments import Compartment
from tools.casework.lockers.errands import Errand
from tools.casework.lockers.machine import IN_HANDS
from tools.casework.staff.moments import Moment, local
from tools.casework.staff.roles import Permission

STAFF_STEPS: Mapping[tuple[str, str], tuple[tuple[str, Permission], ...]] = {
    ("pickup", "reserved"): (
        ("load", Permission.LOAD_COMPARTMENTS),
        ("withdraw", Permission.PREPARE_PICKUPS),
    ),
    ("pickup", "load_closed"): (
        ("laid_in", Permission.LOAD_COMPARTMENTS),
        ("load", Permission.LOAD_COMPARTMENTS),
        ("withdraw", Permission.PREPARE_PICKUPS),
    ),
    ("pickup", "held"): (
        ("issue", Permission.PREPARE_PICKUPS),
        ("withdraw", Permission.PREPARE_PICKUPS),
    ),
    ("pickup", "ready"): (
        ("issue", Permission.PREPARE_PICKUPS),
        ("withdraw", Permission.PREPARE_PICKUPS),
    ),
    ("pickup", "expired"): (
        ("unload", Permission.LOAD_COMPARTMENTS),
        ("issue", Permission.PREPARE_PICKUPS),
    ),
    ("pickup", "withdrawn"): (("unload", Permission.LOAD_COMPARTMENTS),),
    ("pickup", "unloading"): (
        ("emptied", Permission.LOAD_COMPARTMENTS),
        ("unload", Permission.LOAD_COMPARTMENTS),
    ),
    ("pickup", "disputed"): (
        ("unload", Permission.OVERRIDE_LOCKERS),
        ("settle_taken", Permission.OVERRIDE_LOCKERS),
        ("settle_there", Permission.OVERRIDE_LOCKERS),
    ),
    ("dropoff", "reserved"): (("withdraw", Permission.PREPARE_PICKUPS),),
    ("dropoff", "confirmed"): (("unload", Permission.LOAD_COMPARTMENTS),),
    ("dropoff", "emptying"): (
        ("received", Permission.LOAD_COMPARTMENTS),
        ("unload", Permission.LOAD_COMPARTMENTS),
    ),
    ("dropoff", "disputed"): (
        ("unload", Permission.OVERRIDE_LOCKERS),
        ("withdraw", Permission.OVERRIDE_LOCKERS),
    ),
}
"""Kind and state → what staff may do then, and the permission for it; the first is the usual."""

MOVING = frozenset({"loading", "load_open", "unloading", "emptying"}) | IN_HANDS
"""States in which a door is about to move: the page looks again by itself."""

_SIGNED_FOR: Mapping[str, tuple[Purpose, ...]] = {
    "reserved": ("load",),
    "load_closed": ("load",),
    "held": ("override", "load"),
    "ready": ("override",),
    "expired": ("override",),
    "withdrawn": ("override",),
    "unloading": ("override",),
    "disputed": ("override",),
}
"""State → the purposes whose signatures `Pickups` takes for the next step of an identity
document, whoever takes it. The first code of one that was just laid in needs no new ones."""

_ONLY_NOTED = frozenset({"laid_in", "emptied"})
"""Steps that move nothing, and so need no signatures."""


@dataclass(frozen=True)
class ErrandView:
    """An errand as a row of the list and as the head of its page.

    `steps` are what may be done now by whoever looks. `purpose` is what two members of staff have
    to sign for before the next step ("" if nothing), `signed` how many have; while it is
    `unsigned`, the usual next step would be refused.
    """

    uid: str
    kind: str
    reference: str
    name: str
    service: str
    items: tuple[str, ...]
    state: str
    reason: str
    cabinet: str
    door: int | None
    door_state: str
    notice: str
    changed: Moment
    expires: Moment
    over: bool
    moving: bool
    held_back: bool
    purpose: str
    signed: int
    unsigned: bool
    steps: tuple[str, ...]


@dataclass(frozen=True)
class DoorView:
    """A compartment on the map; `errand` is what it is taken by."""

    cabinet: str
    door: int
    row: int
    column: int
    size: str
    door_state: str
    use: str
    notice: str
    remark: str
    errand: ErrandView | None


@dataclass(frozen=True)
class CabinetView:
    """A cabinet: its doors row by row, with gaps where there is none."""

    name: str
    rows: tuple[tuple[DoorView | None, ...], ...]
    free: int
    alarms: int


def signed_for(errand: Errand) -> tuple[Purpose, ...]:
    """What may be signed for now; two signatures for one of them are enough."""
    return _SIGNED_FOR.get(errand.state, ()) if errand.two_person else ()


def _possible(errand: Errand) -> tuple[tuple[str, Permission], ...]:
    """The steps of its state, without those that its compartment rules out."""
    steps = STAFF_STEPS.get((errand.kind, errand.state), ())
    if (errand.kind, errand.state) != ("dropoff", "disputed"):
        return steps
    # Without a compartment there is nothing to open; with one somebody must look inside.
    impossible = "unload" if errand.door is None else "withdraw"
    return tuple(each for each in steps if each[0] != impossible)


def errand_view(
    errand: Errand,
    *,
    permissions: frozenset[Permission],
    title: str,
    name: str,
    items: tuple[str, ...],
    signatures: Mapping[Purpose, int],
) -> ErrandView:
    """Make the view of one errand; `signatures` for each of `signed_for`."""
    # Whoever signs next completes what most have signed for.
    purpose = max(signatures, key=signatures.__getitem__, default="")
    signed = max(signatures.values(), default=0)
    known = _possible(errand)
    needed = bool(purpose) and known[0][0] not in _ONLY_NOTED
    return ErrandView(
        uid=errand.uid,
        kind=errand.kind,
        reference=errand.reference,
        name=name,
        service=title,
        items=items,
        state=errand.state,
        reason=errand.reason,
        cabinet=errand.cabinet or "",
        door=errand.door,
        door_state=errand.door_state,
        notice=errand.notice,
        changed=local(errand.changed_at),
        expires=local(errand.expires_at),
        over=errand.over,
        moving=errand.state in MOVING,
        held_back=errand.needs_dropoff and errand.state == "held",
        purpose=purpose,
        signed=signed,
        unsigned=needed and signed < NEEDED,
        steps=tuple(step for step, permission in known if permission in permissions),
    )


def cabinet_views(
    doors: Iterable[tuple[Compartment, ErrandView | None]],
) -> tuple[CabinetView, ...]:
    """The map of every cabinet."""
    found = [
        DoorView(
            cabinet=place.cabinet,
            door=place.door,
            row=place.row,
            column=place.column,
            size=place.size,
            door_state=place.door_state,
            use=place.use,
            notice=place.notice,
            remark=place.remark,
            errand=errand,
        )
        for place, errand in doors
    ]
    return tuple(_cabinet(name, list(group)) for name, group in groupby(found, lambda d: d.cabinet))


def _cabinet(name: str, doors: list[DoorView]) -> CabinetView:
    at = {(door.row, door.column): door for door in doors}
    rows, columns = max(d.row for d in doors) + 1, max(d.column for d in doors) + 1
    return CabinetView(
        name=name,
        rows=tuple(tuple(at.get((row, col)) for col in range(columns)) for row in range(rows)),
        free=sum(door.use == "free" and door.door_state == "closed" for door in doors),
        alarms=sum(door.notice == "alarm" for door in doors),
    )
