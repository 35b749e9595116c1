"""What leaves the pages of cases, and what they show in odd states."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service, value
from tests.tools.casework.naturalisation import naturalisation
from tests.tools.casework.queue.pages.desk import (
    actions,
    page,
    send,
    text,
)
from tests.tools.forms.export.pdf_parts import text_of as pdf_text
from tools.casework.privacy.retention import Retention
from tools.casework.settings import RetentionOptions
from tools.casework.store.schema import cases


def test_the_export_holds_everything(service: Service, clerk: TestClient, taken: str) -> None:
    send(clerk, f"/cases/{taken}/values/family_name", value="Nowak", reason="Pass", revision=1)
    send(clerk, f"/cases/{taken}/documents/passport", change="post", seen="expected")
    answer = clerk.get(f"/cases/{taken}.json")
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["content-disposition"] == f'attachment; filename="{taken}.json"'
    case = answer.json()
    assert (case["format"], case["reference"], case["status"]) == (
        "amtomat-case/1", taken, "in_review",
    )  # fmt: skip
    assert case["received_at"] == "2026-03-29T00:59:30+00:00"
    sent = naturalisation()
    values = {entry["field"]: entry for entry in case["values"]}
    assert set(values) == set(sent["values"])
    assert (values["family_name"]["value"], values["family_name"]["label"]) == (
        "Nowak", "Familienname",
    )  # fmt: skip
    assert values["family_name"]["received"]["value"] == sent["values"]["family_name"]["value"]
    assert values["family_name"]["edited"] == {"at": "2026-03-29T00:59:30+00:00", "by": "amt"}
    assert values["given_names"]["received"]["native"] == "نیلوفر"
    assert values["given_names"]["edited"] is None
    assert case["transcript"][0]["text"] == sent["transcript"][0]["text"]
    assert len(case["notes"]) == len(sent["notes"])
    states = {entry["item"]: (entry["state"], entry["via"]) for entry in case["documents"]}
    assert states["passport"] == ("received", "post")
    assert states["income_proof"] == ("expected", None)
    assert {entry["changed_at"] for entry in case["documents"]} == {
        "2026-03-29T00:59:30+00:00", None,
    }  # fmt: skip
    assert [entry["action"] for entry in case["history"]] == ["take_over", "edit", "document"]
    assert json.loads(json.dumps(case)) == case
    assert actions(service)[-1] == "case_exported"


def test_the_pdf_of_an_edited_case_lists_what_was_changed(clerk: TestClient, taken: str) -> None:
    send(clerk, f"/cases/{taken}/values/family_name", value="Nowak", reason="Pass", revision=1)
    printed = pdf_text(clerk.get(f"/cases/{taken}.pdf").content)
    assert "Familienname Beispiel › Nowak 29. März 2026" in printed
    assert "Nilufar" in printed


def test_a_deleted_conversation_is_said_to_be(
    service: Service, clerk: TestClient, reference: str
) -> None:
    assert "<q" in page(clerk, reference)
    foundation = service.prepared.foundation
    with foundation.database.write() as connection:
        connection.execute(cases.update().values(received_at=service.clock.now - timedelta(15)))
    options = RetentionOptions()
    Retention(foundation.database, foundation.vault, options, clock=service.clock).run()
    shown = page(clerk, reference)
    told = "Das Gespräch wurde bis 28.03.2026 aufbewahrt und dann gelöscht, mit ihm der Wortlaut"
    assert told in text(shown)
    assert "<q" not in shown
    assert "„“" not in text(shown)
    assert 'href="#line-' not in shown
    exported = clerk.get(f"/cases/{reference}.json").json()
    assert exported["transcript"] is None
    received = {each["field"]: each["received"] for each in exported["values"] if each["received"]}
    assert {value["span"] for value in received.values()} == {""}
    assert received["given_names"]["native"] == "نیلوفر"
    assert received["given_names"]["method"] == "rule"
    assert "Nilufar" in pdf_text(clerk.get(f"/cases/{reference}.pdf").content)
    send(clerk, f"/cases/{reference}/steps/take_over", revision=0)
    assert "Eigene Worte" not in clerk.get(f"/cases/{reference}/values/given_names").text


def test_a_status_of_another_version_is_shown_and_not_worked_on(
    service: Service, clerk: TestClient, reference: str
) -> None:
    with service.prepared.database.write() as connection:
        connection.execute(cases.update().values(status="archived"))
    shown = text(page(clerk, reference))
    assert "archived Antrag" in shown
    assert "Übernehmen" not in shown
    assert "archived" in text(clerk.get("/cases").text)


def test_a_huge_conversation_is_shown_as_a_whole(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    line = draft["transcript"][1]
    draft["transcript"] = [line | {"turn": n, "text": f"Satz {n}"} for n in range(2000)]
    draft["values"]["phone"] = value("1", "1", "Satz 1999", turn=1999)
    reference = service.post(draft, "huge").json()["reference"]
    shown = page(clerk, reference)
    assert shown.count('class="turn"') == 2000
    assert 'href="#line-1999"' in shown


def test_the_pages_speak_english(service: Service, clerk: TestClient, taken: str) -> None:
    send(clerk, "/language", language="en", to="/cases")
    listed, shown = clerk.get("/cases").text, page(clerk, taken)
    assert '<html lang="en">' in listed
    assert "In review" in text(listed)
    assert "Persian" in text(listed)
    assert "Ask a question" in text(shown)
    assert '<span lang="de">Familienname</span>' in shown
    form = clerk.get(f"/cases/{taken}/values/german_level").text
    assert "Reason for the change" in form
