"""Settings that the law forbids, and what the agent is told with the receipt."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import update

from tests.tools.casework.conftest import sqlite_only, value
from tests.tools.casework.lockers.world import World
from tools.casework.contract import Draft, Receipt
from tools.casework.errors import ConfigurationError
from tools.casework.lockers.assembly import make_policy
from tools.casework.lockers.expected import FormDocuments
from tools.casework.lockers.offer import DropoffOffer
from tools.casework.settings import LockerOptions
from tools.casework.staff.case_forms import CaseForms
from tools.casework.store.cases import CaseStore
from tools.casework.store.drafts import DraftStore
from tools.casework.store.schema import compartments


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"pickup_items": ["naturalisation-certificate"]}, "StAG § 16, § 38a"),
        ({"pickup_items": ["gold"]}, "gold"),
        ({"dropoff_services": ["passport"]}, "passport"),
    ],
)
def test_what_can_not_be_configured(options: dict[str, Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told) as caught:
        make_policy(LockerOptions.model_validate(options))
    assert caught.value.remedy


def test_what_is_only_warned_of(capsys: pytest.CaptureFixture[str]) -> None:
    policy = make_policy(LockerOptions(pickup_items=("residence-permit-card",)))
    assert policy.warnings == ("residence-permit-card",)
    assert "item_meant_to_be_handed_over_in_person" in capsys.readouterr().out


def _draft(service: str, kind: str = "application", **values: Any) -> Draft:
    return Draft.model_validate(
        {
            "conversation": "c-1",
            "terminal": "main",
            "service": service,
            "form_version": "1",
            "language": "de",
            "kind": kind,
            "values": {name: value(content, str(content), "x") for name, content in values.items()},
            "transcript": [],
            "started_at": "2026-03-29T01:58:00+01:00",
        }
    )


@pytest.fixture
def documents(world: World) -> FormDocuments:
    foundation = world.foundation
    forms = CaseForms(lambda: date(2026, 3, 29))
    return FormDocuments(CaseStore(foundation.database, foundation.sealer), forms)


@pytest.fixture
def offer(world: World, documents: FormDocuments) -> DropoffOffer:
    return DropoffOffer(
        world.foundation.database,
        world.lockers.policy,
        documents,
        cabinets={"main": "main", "lonely": "nowhere"},
        bridges={"main": object()},
    )


@sqlite_only
def test_the_offer_follows_the_form(offer: DropoffOffer) -> None:
    kept = _draft("vehicle-deregistration", has_part_one=True, disposed_as_waste=False)
    assert offer(kept) == ("plates", "registration-certificate-1", "trailer-list")
    scrapped = _draft("vehicle-deregistration", has_part_one=False, disposed_as_waste=True)
    assert offer(scrapped) == (
        "plates",
        "trailer-list",
        "registration-certificate-2",
        "other-document",
    )


@sqlite_only
def test_nothing_is_offered_that_could_not_be_done(offer: DropoffOffer, world: World) -> None:
    wanted = _draft("vehicle-deregistration", has_part_one=True)
    assert offer(wanted)
    assert offer(_draft("licence-exchange")) == ()
    assert offer(_draft("passport")) == ()
    assert offer(_draft("no-such-service")) == ()
    assert offer(_draft("vehicle-deregistration", kind="handoff")) == ()
    assert offer(wanted.model_copy(update={"terminal": "unknown"})) == ()
    assert offer(wanted.model_copy(update={"terminal": "lonely"})) == ()
    with world.foundation.database.write() as connection:
        connection.execute(update(compartments).values(use="occupied"))
    assert offer(wanted) == ()


@sqlite_only
def test_documents_of_a_filed_case(world: World, documents: FormDocuments) -> None:
    foundation = world.foundation
    store = DraftStore(
        foundation.database, foundation.vault, clock=world.clock, new_reference=lambda: "NEU-1"
    )
    draft = _draft("vehicle-deregistration", has_part_one=False, disposed_as_waste=False)
    reference = store.file(draft, "key").receipt.reference
    assert documents(reference) == ("plates", "trailer_list")
    assert documents("NEU-2") == ()


def test_receipts_of_before_can_still_be_read() -> None:
    receipt = Receipt.model_validate(
        {"reference": "NEU-1", "received_at": "2026-03-29T01:58:00+01:00"}
    )
    assert receipt.dropoff == ()
