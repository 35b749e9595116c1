"""Replacement licences: what is told, what must be brought, what it costs."""

from __future__ import annotations

from datetime import date

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import Provenance, Value, Values

BY_RULE = Provenance(turn=1, span="", method="rule")
REASONS = ["lost", "stolen", "damaged", "name_changed", "expired"]


@pytest.fixture(scope="module")
def replacement() -> FormEngine:
    return FormEngine(load_form("licence-replacement"), lambda: date(2026, 11, 22))


def _because(reason: str) -> Values:
    return {"replacement_reason": Value(reason, BY_RULE)}


@pytest.mark.parametrize("reason", REASONS)
def test_notes(replacement: FormEngine, reason: str) -> None:
    notes = {note.code: note for note in replacement.notes(_because(reason))}
    gone = reason in {"lost", "stolen"}
    expected = {"new_card_validity"}
    expected |= {"loss_report", "loss_affidavit"} if gone else set()
    expected |= {"expired_card"} if reason == "expired" else set()
    assert set(notes) == expected
    assert notes["new_card_validity"].args == {"years": 15}
    assert notes["new_card_validity"].source == "FeV § 24a Abs. 1 und 3"


def test_nothing_is_told_without_a_reason(replacement: FormEngine) -> None:
    assert replacement.notes({}) == []


@pytest.mark.parametrize("reason", REASONS)
def test_fees(replacement: FormEngine, reason: str) -> None:
    fees = {fee.id: (fee.low, fee.high, fee.source) for fee in replacement.fees(_because(reason))}
    queried = {
        "register_query": (330, 330, "GebOSt Nr. 145"),
        "affidavit": (3070, 3070, "GebOSt Nr. 256"),
    }
    if reason in {"name_changed", "expired"}:
        assert fees == {"new_licence": (1020, 2550, "GebOSt Nr. 202.7 und 202.5")}
    else:
        extra = queried if reason in {"lost", "stolen"} else {}
        assert fees == {"replacement": (2040, 3830, "GebOSt Nr. 202.4"), **extra}


@pytest.mark.parametrize(
    ("reason", "evidence"),
    [
        ("lost", set()),
        ("stolen", {"police_report"}),
        ("damaged", {"old_licence"}),
        ("name_changed", {"old_licence", "name_document"}),
        ("expired", {"old_licence"}),
    ],
)
def test_evidence(replacement: FormEngine, reason: str, evidence: set[str]) -> None:
    found = {item.id for item in replacement.evidence(_because(reason))}
    assert found == {"id_document", "photo"} | evidence


@pytest.mark.parametrize("reason", REASONS)
def test_the_loss_is_asked_about_only_if_there_is_one(replacement: FormEngine, reason: str) -> None:
    values = _because(reason)
    gone = reason in {"lost", "stolen"}
    assert replacement.applicable("loss_date", values) == gone
    assert replacement.applicable("loss_circumstances", values) == gone
    assert replacement.applicable("police_reported", values) == (reason == "stolen")
