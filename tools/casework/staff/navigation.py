"""The main navigation: where a section starts, what it is called, who may see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tools.casework.staff.roles import Permission


@dataclass(frozen=True)
class Section:
    """One entry. It is shown to whoever has one of the permissions."""

    path: str
    text: str
    permissions: frozenset[Permission]


SECTIONS = (
    Section("/cases", "nav-cases", frozenset({Permission.SEE_CASES})),
    Section("/compartments", "nav-compartments", frozenset({Permission.SEE_COMPARTMENTS})),
    Section(
        "/pickups",
        "nav-pickups",
        frozenset({Permission.PREPARE_PICKUPS, Permission.LOAD_COMPARTMENTS}),
    ),
    Section("/audit", "nav-audit", frozenset({Permission.READ_AUDIT})),
    Section("/accounts", "nav-accounts", frozenset({Permission.MANAGE_ACCOUNTS})),
    Section("/terminals", "nav-terminals", frozenset({Permission.MANAGE_TERMINALS})),
    Section("/operations", "nav-operations", frozenset({Permission.SEE_OPERATIONS})),
)
OWN_ACCOUNT = "/account"


def sections_for(permissions: frozenset[Permission], served: Iterable[str]) -> list[Section]:
    """The entries for an account, of those that this service really serves."""
    paths = frozenset(served)
    return [each for each in SECTIONS if each.path in paths and each.permissions & permissions]


def home_of(permissions: frozenset[Permission]) -> str:
    """Where an account starts its day."""
    first = next((each for each in SECTIONS if each.permissions & permissions), None)
    return OWN_ACCOUNT if first is None else first.path
