"""International licences: age, national licence, validity, fee."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import LegalNote, Provenance, Value, Values

TODAY = date(2026, 11, 22)
BY_RULE = Provenance(turn=1, span="", method="rule")
CARD = {"licence_country": "DE", "licence_kind": "card"}


def _values(**given: Any) -> Values:
    return {name: Value(value, BY_RULE) for name, value in given.items()}


def _engine(today: date = TODAY) -> FormEngine:
    return FormEngine(load_form("international-licence"), lambda: today)


def _notes(today: date = TODAY, **given: Any) -> dict[str, LegalNote]:
    return {note.code: note for note in _engine(today).prechecks(_values(**given))}


@pytest.mark.parametrize(("days", "told"), [(-1, True), (0, False), (1, False)])
def test_eighteen_years_are_needed(days: int, *, told: bool) -> None:
    birthday = date(2026, 11, 22)
    notes = _notes(birthday + timedelta(days=days), birth_date="2008-11-22")
    assert ("international_age" in notes) == told
    if told:
        note = notes["international_age"]
        assert (note.severity, note.args) == ("warning", {"years": 18, "date": birthday})


@pytest.mark.parametrize("kind", ["grey", "pink", "other"])
def test_only_a_card_will_do(kind: str) -> None:
    note = _notes(licence_country="DE", licence_kind=kind)["national_licence_kind-paper"]
    assert (note.severity, note.source) == ("warning", "FeV § 25a Abs. 1")


def test_a_card_needs_no_warning_and_a_foreign_licence_has_one() -> None:
    assert _notes(**CARD) == {}
    assert _notes(licence_country="DE") == {}
    assert _notes(licence_country="UA")["national_licence_kind-foreign"].severity == "warning"
    assert not _engine().applicable("licence_kind", _values(licence_country="UA"))


@pytest.mark.parametrize(
    ("expiry", "code", "severity"),
    [
        (date(2026, 11, 21), "national_licence_end-passed", "warning"),
        (date(2026, 11, 22), "national_licence_end-soon", "info"),
        (date(2029, 11, 21), "national_licence_end-soon", "info"),
    ],
)
def test_the_date_on_the_card_limits_the_validity(expiry: date, code: str, severity: str) -> None:
    given = {"licence_issue_date": "2014-11-22", "licence_expiry_date": expiry.isoformat()}
    notes = _notes(**CARD, **given)
    assert set(notes) == {code}
    assert (notes[code].args, notes[code].severity) == ({"date": expiry}, severity)


def test_a_card_that_lasts_three_years_is_not_spoken_of() -> None:
    given = {"licence_issue_date": "2014-11-22", "licence_expiry_date": "2029-11-22"}
    assert _notes(**CARD, **given) == {}


@pytest.mark.parametrize(
    ("issued", "code", "end"),
    [
        ("2001-12-31", "national_licence_end-passed", date(2026, 1, 19)),
        ("2002-01-01", "national_licence_end-soon", date(2027, 1, 19)),
        ("2008-12-31", "national_licence_end-soon", date(2029, 1, 19)),
        ("2009-01-01", None, None),
        ("2013-01-19", None, None),
        ("1998-12-31", None, None),
    ],
)
def test_an_old_card_ends_with_its_exchange_period(
    issued: str, code: str | None, end: date | None
) -> None:
    notes = _notes(**CARD, licence_issue_date=issued)
    assert {name: note.args["date"] for name, note in notes.items()} == (
        {} if code is None else {code: end}
    )


def test_the_exchange_table_is_that_of_the_exchange() -> None:
    exchange = load_form("licence-exchange").facts["exchange_deadline"]
    assert load_form("international-licence").facts["exchange_deadline"] == exchange


def test_validity_is_three_years_or_one() -> None:
    note = _notes(destination="JP")["international_validity"]
    assert (note.args, note.source) == ({"long": 3, "short": 1}, "FeV § 25b Abs. 4")


def test_fee() -> None:
    (fee,) = _engine().fees({})
    assert (fee.low, fee.high, fee.source) == (1120, 1530, "GebOSt Nr. 207")


@pytest.mark.parametrize(("expiry", "found"), [("2014-11-21", True), ("2014-11-22", False)])
def test_expiry_comes_after_the_issue(expiry: str, *, found: bool) -> None:
    values = _values(licence_issue_date="2014-11-22", licence_expiry_date=expiry)
    codes = [finding.code for finding in _engine().check(values)]
    assert codes == (["expiry_before_issue"] if found else [])


def test_only_a_foreign_licence_may_need_a_translation() -> None:
    def evidence(country: str) -> set[str]:
        return {item.id for item in _engine().evidence(_values(licence_country=country))}

    assert evidence("UA") - evidence("DE") == {"translation"}
