"""A clerk's work through the pages, and who may do what."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tests.tools.casework.naturalisation import naturalisation
from tests.tools.casework.queue.pages.desk import (
    HTML,
    STRANGERS,
    actions,
    page,
    send,
    text,
    with_roles,
)
from tests.tools.casework.test_case_page import installed
from tests.tools.forms.export.pdf_parts import text_of as pdf_text
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.roles import Role


def test_from_receipt_to_the_end(service: Service, clerk: TestClient, reference: str) -> None:
    shown = page(clerk, reference)
    assert "Übernehmen" in shown
    assert "Annehmen" not in text(shown)
    steps = f"/cases/{reference}/steps"
    assert send(clerk, f"{steps}/take_over", revision=0).status_code == 303
    asked = clerk.get(f"{steps}/ask_back?revision=1")
    assert "Ihre Frage" in asked.text
    question = "Seit wann wohnen Sie hier?\nBitte mit Datum."
    assert send(clerk, f"{steps}/ask_back", revision=1, reason=question).status_code == 303
    shown = page(clerk, reference)
    assert "Es wurde eine Frage gestellt" in shown
    letter = re.search(r'href="([^"]+/letters/\d+\.pdf)"', shown)
    assert letter is not None
    printed = pdf_text(clerk.get(letter[1]).content)
    assert "Seit wann wohnen Sie hier?" in printed
    assert "Nilufar" in printed
    assert send(clerk, f"{steps}/resume", revision=2).status_code == 303
    assert send(clerk, f"{steps}/accept", revision=3).status_code == 303
    assert send(clerk, f"{steps}/close", revision=4).status_code == 303
    shown = page(clerk, reference)
    assert "Ändern" not in text(shown)
    assert "Annehmen" not in text(shown)
    assert send(clerk, f"{steps}/reopen", revision=5, reason="Versehen").status_code == 303
    told = text(page(clerk, reference))
    lines = ["Wieder geöffnet Grund: Versehen", "Abgeschlossen", "Angenommen", "Rückfrage gestellt"]
    places = [told.index(line, told.index("Verlauf")) for line in lines]
    assert places == sorted(places)
    assert actions(service) == [
        "case_read", "case_take_over", "case_ask_back", "case_exported", "case_resume",
        "case_accept", "case_close", "case_reopen",
    ]  # fmt: skip


def test_a_value_is_corrected_with_a_reason(clerk: TestClient, taken: str) -> None:
    path = f"/cases/{taken}/values/family_name"
    form = clerk.get(path).text
    assert 'value="Beispiel"' in form
    saved = send(clerk, path, value="Nowak-Müller", reason="Reisepass", revision=1)
    assert saved.status_code == 303
    number = saved.headers["location"].split("#field-")[1]
    shown = page(clerk, taken)
    row = text(shown.split(f'id="field-{number}"')[1].split("</tr>")[0])
    assert "Nowak-Müller Geändert am 29.03.2026 von amt Ursprünglich: Beispiel" in row
    assert "Familienname geändert „Beispiel“ → „Nowak-Müller“ Grund: Reisepass" in text(shown)
    found = text(clerk.get("/cases?q=nowak").text)
    assert "Nilufar Nowak-Müller" in found
    assert taken in text(clerk.get("/cases?q=beispiel").text)


WRONG: list[tuple[str, str, str, str]] = [
    ("birth_date", "31.2.1990", "Pass", "Dieses Datum gibt es nicht"),
    ("given_names", "N1lufar", "Pass", "Ein Name hat keine Ziffern"),
    ("given_names", "", "Pass", "Diese Angabe ist nötig"),
    ("given_names", " Nilufar", "Pass", "Das ist schon die jetzige Angabe"),
    ("german_level", "c9", "Pass", "Das passt nicht zu diesem Feld"),
    ("phone", "0642112345", "", "Bitte geben Sie einen Grund an"),
    ("phone", "0642112345", "x" * 4001, "höchstens 4.000 Zeichen"),
    ("birth_date", "3.5.1988 oder 4.5.1988", "Pass", "Nur ein Teil passt: „3. Mai 1988“"),
]


def test_what_can_not_be_saved_is_explained_at_the_field(clerk: TestClient, taken: str) -> None:
    for field, typed, reason, told in WRONG:
        path = f"/cases/{taken}/values/{field}"
        answer = send(clerk, path, value=typed, reason=reason, revision=1)
        assert answer.status_code == 422, field
        assert told in text(answer.text), field
        assert re.search(r'aria-invalid="true"|aria-describedby="value-error"', answer.text)
    assert "Geändert am" not in text(page(clerk, taken))


def test_a_correction_of_an_older_state_is_not_saved(clerk: TestClient, taken: str) -> None:
    path = f"/cases/{taken}/values/family_name"
    assert send(clerk, path, value="Erste", reason="Pass", revision=1).status_code == 303
    late = send(clerk, path, value="Zweite", reason="Pass", revision=1)
    assert late.status_code == 409
    assert "inzwischen geändert" in late.text
    assert 'value="Zweite"' in late.text
    assert "Jetzige Angabe Erste" in text(late.text)
    revision = re.search(r'name="revision" value="(\d+)"', late.text)
    assert revision is not None
    again = send(clerk, path, value="Zweite", reason="Pass", revision=int(revision[1]))
    assert again.status_code == 303


def test_a_decision_on_an_older_state_is_refused(clerk: TestClient, taken: str) -> None:
    path = f"/cases/{taken}/values/family_name"
    send(clerk, path, value="Erste", reason="Pass", revision=1)
    answer = send(clerk, f"/cases/{taken}/steps/accept", revision=1)
    assert answer.status_code == 409
    assert "Es wurde nichts gespeichert" in text(answer.text)
    assert "In Bearbeitung" in text(page(clerk, taken))


IMPOSSIBLE: list[tuple[str, dict[str, Any], int]] = [
    ("steps/accept", {"revision": 0}, 409),
    ("steps/edit", {"revision": 0}, 404),
    ("steps/explode", {"revision": 0}, 404),
    ("steps/take_over", {"revision": 7}, 409),
    ("steps/take_over", {}, 409),
    ("steps/take_over", {"revision": "x"}, 422),
    ("steps/withdraw", {"revision": 0, "reason": " "}, 422),
    ("documents/passport", {"change": "burnt"}, 404),
    ("documents/no_such_thing", {"change": "counter"}, 404),
    ("values/family_name", {"value": "X", "reason": "y", "revision": 0}, 409),
    ("values/no_such_field", {"value": "X", "reason": "y", "revision": 0}, 404),
    ("assign", {"to": "999"}, 422),
    ("assign", {"to": "1 OR 1=1"}, 422),
]


def test_what_is_not_possible_is_refused_and_changes_nothing(
    clerk: TestClient, reference: str
) -> None:
    for path, data, status in IMPOSSIBLE:
        answer = send(clerk, f"/cases/{reference}/{path}", **data)
        assert answer.status_code == status, (path, data)
    shown = text(page(clerk, reference))
    assert "Eingegangen Antrag" in shown
    assert "Zuständig niemand" in shown
    assert "Übernommen" not in shown


def test_every_change_needs_the_page_s_token(clerk: TestClient, taken: str) -> None:
    for path in (
        "/cases/assign",
        f"/cases/{taken}/assign",
        f"/cases/{taken}/steps/accept",
        f"/cases/{taken}/documents/passport",
        f"/cases/{taken}/values/family_name",
    ):
        data = {"revision": 1, "value": "X", "reason": "y", "change": "counter", "to": "me"}
        assert clerk.post(path, data=data).status_code == 403
        assert clerk.post(path, data=data | {"csrf": "wrong"}).status_code == 403
    assert "In Bearbeitung" in text(page(clerk, taken))


@pytest.mark.parametrize("roles", STRANGERS)
def test_others_change_and_export_nothing(
    service: Service,
    cheap_passwords: Passwords,
    clerk: TestClient,
    taken: str,
    roles: tuple[Role, ...],
) -> None:
    stranger = with_roles(service, cheap_passwords, roles)
    for path in (
        "/cases/assign",
        f"/cases/{taken}/assign",
        f"/cases/{taken}/steps/accept",
        f"/cases/{taken}/documents/passport",
        f"/cases/{taken}/values/family_name",
    ):
        assert send(stranger, path, revision=1).status_code == 403
    for path in (
        f"/cases/{taken}.pdf",
        f"/cases/{taken}.json",
        f"/cases/{taken}/letters/1.pdf",
        f"/cases/{taken}/steps/ask_back",
        f"/cases/{taken}/values/family_name",
    ):
        assert stranger.get(path).status_code == 403


@pytest.mark.parametrize("roles", STRANGERS[:2])
def test_loaders_and_auditors_see_no_value_anywhere(
    service: Service, cheap_passwords: Passwords, reference: str, roles: tuple[Role, ...]
) -> None:
    service.labels.services["naturalisation"] = installed("naturalisation")
    stranger = with_roles(service, cheap_passwords, roles)
    listed = stranger.get("/cases").text
    shown = page(stranger, reference)
    assert reference in listed
    assert "Einbürgerung" in shown
    assert "Reisepass" in text(shown) or "Pass" in text(shown)
    for secret in ("Nilufar", "Beispiel", "نیلوفر", "1988"):
        assert secret not in listed
        assert secret not in shown
    hit, miss = (
        stranger.get(f"/cases?q={name}").text.replace(f"?q={name}", "")  # the page's own address
        for name in ("Nilufar", "Unbekannt")
    )
    assert hit == miss  # a search must not tell who has filed something
    number = stranger.get(f"/cases?q={reference}").text
    assert reference in number


def test_administrators_see_no_cases(
    service: Service, cheap_passwords: Passwords, reference: str
) -> None:
    stranger = with_roles(service, cheap_passwords, (Role.ADMINISTRATOR,))
    for path in ("/cases", f"/cases/{reference}", "/cases/find?reference=1"):
        assert stranger.get(path).status_code == 403


def test_a_case_is_noted_as_read_once_an_hour_and_login(
    service: Service, cheap_passwords: Passwords, clerk: TestClient, reference: str
) -> None:
    def reads() -> int:
        return actions(service).count("case_read")

    for _ in range(3):
        page(clerk, reference)
    assert reads() == 1
    other = with_roles(service, cheap_passwords, (Role.CLERK,))
    page(other, reference)
    assert reads() == 2
    service.clock.turn(minutes=20)
    page(clerk, reference)
    assert reads() == 2
    for _ in range(3):  # a login ends after half an hour without a request
        service.clock.turn(minutes=15)
        page(clerk, reference)
    assert reads() == 3


def test_several_cases_are_assigned_from_the_list(
    service: Service, clerk: TestClient, reference: str
) -> None:
    second = service.post(naturalisation("en"), "key-2").json()["reference"]
    data = {"reference": [reference, second], "to": "me", "back": "status=received&q=x&evil=1"}
    answer = send(clerk, "/cases/assign", **data)
    assert answer.headers["location"] == "/cases?q=x&status=received"
    listed = text(clerk.get("/cases").text)
    assert "2 Vorgänge wurden zugewiesen." in listed
    assert listed.count("Eingegangen Sie") == 2
    assert "wurden zugewiesen" not in clerk.get("/cases").text
    elsewhere = send(clerk, "/cases/assign", reference=reference, back="https://evil.example/")
    assert elsewhere.headers["location"] == "/cases"


def test_documents_are_ticked_off(clerk: TestClient, reference: str) -> None:
    path = f"/cases/{reference}/documents/passport"
    assert send(clerk, path, change="counter", seen="expected").status_code == 303
    told = text(page(clerk, reference))
    assert "eingegangen am 29.03.2026, am Schalter" in told
    assert send(clerk, path, change="returned", seen="received").status_code == 303
    assert "zurückgegeben am 29.03.2026, am Schalter" in text(page(clerk, reference))


def test_a_service_without_lockers_leads_to_none(clerk: TestClient, reference: str) -> None:
    assert "/pickups/new" not in page(clerk, reference)


def test_a_filter_for_what_is_not_installed_is_kept(clerk: TestClient, reference: str) -> None:
    listed = clerk.get("/cases?service=dog-tax").text
    assert '<option value="dog-tax" selected>dog-tax</option>' in listed
    assert "gibt es keine Vorgänge" in text(listed)
    assert reference not in listed


def test_html_stays_text_wherever_staff_can_write(clerk: TestClient, taken: str) -> None:
    send(clerk, f"/cases/{taken}/values/family_name", value=HTML, reason=HTML, revision=1)
    wrong = send(clerk, f"/cases/{taken}/values/town", value=HTML, reason=HTML, revision=1)
    assert wrong.status_code == 422
    send(clerk, f"/cases/{taken}/values/town", value="Marburg", reason=HTML, revision=1)
    send(clerk, f"/cases/{taken}/steps/ask_back", reason=HTML, revision=2)
    for html in (wrong.text, page(clerk, taken)):
        assert "<script>alert" not in html
        assert "<img" not in html.replace('<img src="/static/icon.svg"', "")
        assert "<b>" not in html
        assert "&lt;script&gt;" in html
    exported = clerk.get(f"/cases/{taken}.json").json()
    assert [entry["detail"].get("reason") for entry in exported["history"]][1:] == [HTML, HTML]
