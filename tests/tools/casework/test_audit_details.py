"""Details of audit records in words: all keys and codes that the service writes have a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any, get_args

import pytest

from tests.tools.casework.audit_sources import written_details
from tools.casework.audit import rollback
from tools.casework.audit.chain import OPERATOR, SYSTEM
from tools.casework.audit.records import Record, canonical
from tools.casework.contract import Draft
from tools.casework.lockers import at_terminal, door_events, sweep
from tools.casework.lockers.approvals import Purpose
from tools.casework.lockers.machine import TABLES
from tools.casework.staff.audit_details import Part, key_text, parts
from tools.casework.staff.audit_who import Known
from tools.casework.staff.i18n import LANGUAGES, StaffTexts
from tools.casework.staff.roles import Role
from tools.casework.staff.transitions import Status
from tools.casework.store.audit_view import About, Entry
from tools.casework.store.evidence import EvidenceState, Via

TEXTS = StaffTexts()
NOBODY = Known({}, None)


def entry(action: str, **detail: Any) -> Entry:
    at = datetime(2026, 3, 29, tzinfo=UTC)
    return Entry(Record(1, at, "system", action, "-", canonical(detail), "0" * 64), "0" * 64)


def detail(
    action: str, *, language: str = "de", known: Known = NOBODY, **content: Any
) -> tuple[Part, ...]:
    return parts(entry(action, **content), TEXTS[language], known)


def words(action: str, *, language: str = "de", **content: Any) -> list[str]:
    found = detail(action, language=language, **content)
    return [f"{each.label}: {each.text}" for each in found]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_written_has_a_name(language: str) -> None:
    written = written_details()
    assert written.unseen == {"audit/rollback.py:_dispute"}
    keys = set(written.keys) | {each.name for each in fields(rollback.Rollback)}
    assert len(keys) > 30
    assert {key for key in keys if key_text("any", key, TEXTS[language]) is None} == set()


OPERATIONS = ("load", "unload", "pickup", "dropoff", "inspect", "disable", "enable")
DELETED = (
    "handoff", "closed_case", "open_case", "transcript", "audit", "session", "keypad",
    "keypad_lock", "enrolment", "handle",
)  # fmt: skip


def _codes() -> Iterator[tuple[str, str, str]]:
    """Action, key and code of everything that is written as one of a few words."""
    written: dict[tuple[str, str], Iterable[str]] = {
        ("case_accept", "from"): Status,
        ("case_accept", "to"): Status,
        ("case_document", "state"): EvidenceState,
        ("case_document", "via"): Via,
        ("account_created", "roles"): Role,
        ("roles_changed", "before"): Role,
        ("roles_changed", "after"): Role,
        ("case_filed", "kind"): get_args(Draft.model_fields["kind"].annotation),
        ("deleted", "kind"): DELETED,
        ("signed", "purpose"): get_args(Purpose),
        ("release_signed", "op"): OPERATIONS,
        ("case_exported", "format"): ("pdf", "json", "letter"),
        ("audit_exported", "form"): ("csv", "json"),
        ("rollback_found", "reason"): get_args(rollback.Reason),
    }
    for errand, table in TABLES.items():
        written[f"{errand}_closed", "state"] = set(table.values())
        written[f"{errand}_person", "reason"] = _errand_reasons()
    return ((*place, code) for place, codes in written.items() for code in codes)


def _errand_reasons() -> set[str]:
    """What `lockers/` gives as a reason; where it is written as a literal, by hand."""
    found = {"wrong_content", "left_empty", rollback.REASON, at_terminal.MOVED}
    found |= {*door_events._REASONS.values(), *sweep._REASONS.values()}
    return found | set(get_args(at_terminal.Problem))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_is_written_has_a_text(language: str) -> None:
    unknown = [
        (action, key, code)
        for action, key, code in _codes()
        if any(part.code for part in detail(action, language=language, **{key: code}))
    ]
    assert unknown == []


def test_details_are_told_in_words() -> None:
    assert words("case_take_over", **{"from": "received"}, to="in_review") == [
        "vorher: Eingegangen",
        "jetzt: In Bearbeitung",
    ]
    assert words("signed", purpose="load") == ["wofür: Einlegen"]
    assert words("audit_verified", intact=True, records=7) == [
        "unversehrt: ja",
        "geprüfte Einträge: 7",
    ]
    assert words("audit_verified", language="en", intact=False) == ["intact: no"]
    assert words("roles_changed", before="clerk,loader", after="") == [
        "vorher: Sachbearbeitung, Beschickung",
        "jetzt: keine",
    ]
    assert words("deleted", cutoff="2026-03-29T00:59:30+00:00") == ["älter als: 29.03.2026 01:59"]
    assert words("pickup_left_empty", state="disputed", reason="left_empty") == [
        "Grund: Fach als leer oder unvollständig gemeldet",
        "Stand: zu klären",
    ]


def test_what_is_not_known_is_shown_as_it_is() -> None:
    assert detail("something_new", colour="dark_blue") == (Part("colour", "dark_blue", code=True),)
    assert detail("signed", purpose="new_purpose") == (Part("wofür", "new_purpose", code=True),)
    assert detail("case_edit", field="given_names") == (Part("Angabe", "given_names", code=True),)
    assert words("something_new", count=3, there=True, since="soon") == [
        "Anzahl: 3",
        "since: soon",
        "there: ja",
    ]
    assert words("deleted", cutoff="soon") == ["älter als: soon"]
    assert words("something_new", reason="left_empty") == ["Grund: left_empty"]


def test_what_says_nothing_is_left_out() -> None:
    assert detail("pickup_expire", door=None, state="expired") == detail(
        "pickup_expire", state="expired"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_actors_that_are_no_persons_have_names(language: str) -> None:
    for pseudonym in (SYSTEM, OPERATOR, "terminal:main", "bridge:main"):
        assert f"audit-who-{NOBODY.who(pseudonym).kind}" in TEXTS[language]
    assert NOBODY.who("staff:1").kind == ""
    assert NOBODY.who("-").kind == ""


def test_nobody_is_somebody() -> None:
    assert words("case_assign", to=None) == ["an: niemanden"]
    assert words("case_assign", language="en", to=None) == ["to: nobody"]


def test_the_case_of_a_pick_up_is_not_told_twice() -> None:
    about = {"e1": About("pickup", "NEU-1"), "c1": About("case", "NEU-1")}
    at = datetime(2026, 3, 29, tzinfo=UTC)
    record = Record(1, at, "system", "pickup_expire", "e1", canonical({"case": "c1"}), "0" * 64)
    line = Entry(record, "0" * 64)
    assert parts(line, TEXTS["de"], Known(about, None)) == ()
    (alone,) = parts(line, TEXTS["de"], Known({}, None))
    assert alone.label == "Vorgang"
    assert alone.who is not None
    assert alone.who.pseudonym == "c1"
