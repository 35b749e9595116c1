"""What the page of one case says of new kinds of values, drafts and notes."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select

from tests.tools.casework.conftest import Service, value
from tests.tools.casework.naturalisation import FREE_TEXT, naturalisation
from tests.tools.casework.test_login import log_in
from tools.casework.contract import Draft
from tools.casework.staff.form_labels import FormLabels
from tools.casework.staff.labels import ServiceLabels
from tools.casework.staff.languages import language_name, marked
from tools.casework.store.history import record
from tools.casework.store.schema import cases


@pytest.fixture
def database_kind() -> str:
    """The stores are tested on both databases; the pages are the same."""
    return "sqlite"


@pytest.fixture
def clerk(service: Service) -> TestClient:
    client = service.client()
    assert log_in(client, service.password).status_code == 303
    return client


def page_of(service: Service, clerk: TestClient, draft: dict[str, Any], key: str = "key") -> str:
    reference = service.post(draft, key).json()["reference"]
    return clerk.get(f"/cases/{reference}").text


@cache
def installed(service: str) -> ServiceLabels:
    found = FormLabels().service(service)
    assert found is not None
    return found


def text_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_every_kind_of_value_is_kept(service: Service) -> None:
    draft = naturalisation()
    draft["values"]["brought"] = value(["passport", "photo"], "Pass, Lichtbild", "")
    answer = service.post(draft)
    assert answer.status_code == 201
    case = service.store.case(answer.json()["reference"])
    assert case is not None
    assert case.draft == Draft.model_validate(draft)
    assert case.draft.values["brought"].value == ["passport", "photo"]
    assert case.draft.values["living_detail"].value["language"] == "fa"
    assert case.draft.values["given_names"].native == "نیلوفر"
    assert {note.severity for note in case.draft.notes} == {"info", "warning"}


def test_free_text_is_shown_in_its_own_language_with_its_name(
    service: Service, clerk: TestClient
) -> None:
    page = page_of(service, clerk, naturalisation())
    assert f'<bdi lang="fa" dir="rtl">{FREE_TEXT}</bdi>' in page
    assert "im Wortlaut, Persisch" in text_of(page)


def test_choices_are_german_whatever_the_conversation(service: Service, clerk: TestClient) -> None:
    page = page_of(service, clerk, naturalisation())
    assert '<bdi lang="de" dir="ltr">Brasilien</bdi>' in page
    assert text_of(page).count("im Wortlaut") == 1


def test_a_native_spelling_stands_beside_the_latin_name(
    service: Service, clerk: TestClient
) -> None:
    page = page_of(service, clerk, naturalisation())
    assert '<bdi lang="de" dir="ltr">Nilufar</bdi>' in page
    assert 'in anderer Schrift: <bdi lang="fa" dir="rtl">نیلوفر</bdi>' in page


def test_a_native_spelling_may_run_against_the_conversation_s_direction(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    draft["values"]["family_name"]["native"] = "أوكافور"
    page = page_of(service, clerk, draft)
    assert '<bdi lang="en" dir="rtl">أوكافور</bdi>' in page


def test_a_list_is_shown_by_its_german_words(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    draft["values"]["phone"] = value(["passport", "photo"], "Pass, Lichtbild", "")
    page = page_of(service, clerk, draft)
    assert "Telefon Pass, Lichtbild" in text_of(page)


def test_what_does_not_apply_is_told_from_what_was_not_said(
    service: Service, clerk: TestClient
) -> None:
    service.labels.services["naturalisation"] = installed("naturalisation")
    draft = naturalisation()
    del draft["values"]["phone"]
    page = text_of(page_of(service, clerk, draft))
    assert "Zu den Verurteilungen entfällt" in page
    assert "Telefonnummer keine Angabe" in page
    older = text_of(page_of(service, clerk, draft | {"form_version": "1"}, key="older"))
    assert "Zu den Verurteilungen keine Angabe" in older


def test_a_malformed_value_hides_no_field(service: Service, clerk: TestClient) -> None:
    service.labels.services["licence-exchange"] = installed("licence-exchange")
    draft = naturalisation() | {
        "service": "licence-exchange",
        "form_version": installed("licence-exchange").form_version,
    }
    for content in ({"a": 1}, [[1]], "gestern", 7):
        for field in draft["values"].values():
            field["value"] = content
        assert "Familienname" in page_of(service, clerk, draft, key=str(content))


def test_a_preparation_is_no_application(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    page = page_of(service, clerk, draft | {"kind": "prefill"})
    assert '<span class="badge prefill">Terminvorbereitung</span>' in page
    assert "Der Antrag wird dort persönlich gestellt" in page
    assert "Terminvorbereitung" in text_of(clerk.get("/cases").text)


def test_a_warning_is_marked_and_its_statute_linked(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    draft["notes"][0] |= {"severity": "warning", "url": "https://example.test/fev"}
    page = page_of(service, clerk, draft)
    assert "Bitte prüfen Der Umtausch war bis 19. Januar 2025 fällig." in text_of(page)
    assert '<a href="https://example.test/fev" rel="external noreferrer">FeV Anlage 8e</a>' in page


def test_what_was_laid_in_at_the_terminal_stands_in_the_history(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    foundation = service.prepared.foundation
    with foundation.database.write() as connection:
        case_id = connection.execute(
            select(cases.c.id).where(cases.c.reference == reference)
        ).scalar_one()
        record(
            connection,
            foundation.sealer.open_case(connection, case_id),
            case_id,
            at=service.clock(),
            staff_id=None,
            action="laid_in",
            detail={"item": "old_licence", "state": "in_locker", "via": "locker"},
        )
    page = clerk.get(f"/cases/{reference}").text
    history = text_of(page.split('<ol class="history"')[1].split("</ol>")[0])
    assert "der bisherige Führerschein: ins Fach gelegt" in history
    assert history.count("Terminal") == 2  # the receipt, and what was laid in
    assert "gelöschtes Konto" not in history


@pytest.mark.parametrize(
    "url", ["", "javascript:alert(1)", "http://example.test", "//example.test"]
)
def test_other_addresses_are_no_links(
    service: Service, clerk: TestClient, draft: dict[str, Any], url: str
) -> None:
    draft["notes"][0] |= {"url": url}
    page = page_of(service, clerk, draft)
    assert "Quelle: FeV Anlage 8e · Stand: 29.04.2026" in text_of(page)
    assert "external noreferrer" not in page
    assert "Bitte prüfen" not in page


def test_an_older_draft_without_the_new_fields_is_the_same_draft(
    service: Service, draft: dict[str, Any]
) -> None:
    first = service.post(draft)
    draft["notes"][0] |= {"severity": "info", "url": ""}
    draft["values"]["phone"]["native"] = None
    again = service.post(draft)
    assert (again.status_code, again.json()) == (200, first.json())


@pytest.mark.parametrize(
    "tag", ["xx", "", "../../forms/definitions/naturalisation/form", "x" * 999]
)
def test_a_language_that_is_unknown_here_is_shown_by_its_tag(tag: str) -> None:
    assert language_name(tag) == tag
    assert (marked("a", tag).lang, marked("a", tag).direction) == (tag, "auto")


def test_a_variety_is_marked_with_its_base() -> None:
    assert language_name("de-easy") == "Leichte Sprache"
    assert marked("a", "de-easy").lang == "de"
