"""Cases filed directly, and staff to work on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import insert

from tests.tools.casework.conftest import Clock, value
from tools.casework.contract import Draft
from tools.casework.foundation import Foundation
from tools.casework.reference import new_reference
from tools.casework.store.case_changes import CaseChanges
from tools.casework.store.cases import CaseStore
from tools.casework.store.drafts import DraftStore
from tools.casework.store.queue import Queue
from tools.casework.store.schema import staff, staff_roles

File = Callable[..., str]


@dataclass(frozen=True)
class Office:
    """Stores of one case service, and two clerks: their ids are 1 and 2."""

    foundation: Foundation
    queue: Queue
    cases: CaseStore
    changes: CaseChanges
    clock: Clock


@pytest.fixture
def office(foundation: Foundation, clock: Clock) -> Office:
    database, vault = foundation.database, foundation.vault
    with database.write() as connection:
        for staff_id, name in ((1, "clerk"), (2, "colleague")):
            row = {"id": staff_id, "name": name, "password_hash": "-", "created_at": clock()}
            connection.execute(insert(staff).values(row))
            connection.execute(insert(staff_roles).values(staff_id=staff_id, role="clerk"))
    return Office(
        foundation,
        Queue(database, vault.sealer),
        CaseStore(database, vault.sealer),
        CaseChanges(database, vault, clock=clock),
        clock,
    )


@pytest.fixture
def file(office: Office, draft: dict[str, Any]) -> File:
    """File a draft with changes; names may be given by themselves. Returns its reference."""
    store = DraftStore(
        office.foundation.database,
        office.foundation.vault,
        clock=office.clock,
        new_reference=lambda: new_reference("NEU"),
    )
    keys = iter(range(1000))

    def file_one(family: str = "Okafor", *, native: str | None = None, **changes: Any) -> str:
        named = draft["values"] | {"family_name": value(family, family, family, native=native)}
        filed = draft | {"values": named} | changes
        return store.file(Draft.model_validate(filed), f"key-{next(keys)}").receipt.reference

    return file_one
