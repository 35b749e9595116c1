"""Nobody decides on a state of a case that they haven't seen, and no typed text is lost over it."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.queue.pages.desk import actions, page, send, text
from tools.casework.staff.transitions import WITH_REASON, Action

NAME = "family_name"
STALE = "Der Vorgang wurde inzwischen geändert"
REASONED = sorted(WITH_REASON - {Action.EDIT})


def revision_in(answer: Any) -> int:
    found = re.search(r'name="revision" value="(\d+)"', answer.text)
    assert found is not None
    return int(found[1])


def colleague_edits(clerk: TestClient, reference: str) -> None:
    path = f"/cases/{reference}/values/{NAME}"
    assert send(clerk, path, value="Nowak", reason="Pass", revision=1).status_code == 303


def test_a_typing_mistake_does_not_overwrite_what_a_colleague_has_saved(
    clerk: TestClient, taken: str
) -> None:
    path = f"/cases/{taken}/values/{NAME}"
    colleague_edits(clerk, taken)
    mistyped = send(clerk, path, value="N0wack", reason="", revision=1)
    assert mistyped.status_code == 409
    told = text(mistyped.text)
    assert STALE in told
    assert "Familienname geändert „Beispiel“ → „Nowak“" in told
    assert told.index(STALE) < told.index("Ein Name hat keine Ziffern")
    assert "Bitte geben Sie einen Grund an" in told
    assert "Jetzige Angabe Nowak" in told
    assert 'value="N0wack"' in mistyped.text


def test_a_mistake_without_a_colleague_keeps_the_state_that_was_seen(
    clerk: TestClient, taken: str
) -> None:
    path = f"/cases/{taken}/values/{NAME}"
    mistyped = send(clerk, path, value="N0wack", reason="Pass", revision=1)
    assert (mistyped.status_code, revision_in(mistyped)) == (422, 1)
    assert STALE not in mistyped.text
    colleague_edits(clerk, taken)
    late = send(clerk, path, value="Nowack", reason="Pass", revision=revision_in(mistyped))
    assert late.status_code == 409
    assert "Jetzige Angabe Nowak" in text(late.text)
    again = send(clerk, path, value="Nowack", reason="Pass", revision=revision_in(late))
    assert again.status_code == 303


def test_links_to_forms_name_the_state_that_is_shown(clerk: TestClient, taken: str) -> None:
    shown = page(clerk, taken)
    for step in ("reject", "return", "ask_back", "withdraw"):
        assert f'href="/cases/{taken}/steps/{step}?revision=1"' in shown
    assert f'href="/cases/{taken}/values/{NAME}?revision=1"' in shown


@pytest.mark.parametrize("path", ["steps/reject", f"values/{NAME}"])
def test_a_form_says_what_has_changed_since_its_link_was_shown(
    clerk: TestClient, taken: str, path: str
) -> None:
    fresh = clerk.get(f"/cases/{taken}/{path}?revision=1")
    assert (fresh.status_code, revision_in(fresh)) == (200, 1)
    assert STALE not in fresh.text
    colleague_edits(clerk, taken)
    stale = clerk.get(f"/cases/{taken}/{path}?revision=1")
    assert STALE in stale.text
    assert "Familienname geändert „Beispiel“ → „Nowak“" in text(stale.text)
    assert "Übernommen" not in text(stale.text)
    assert revision_in(stale) == 2
    assert f'action="/cases/{taken}/{path}?revision=2"' in stale.text


@pytest.mark.parametrize("step", ["reject", "accept"])
def test_without_a_state_the_way_to_a_step_is_the_case(
    clerk: TestClient, taken: str, step: str
) -> None:
    answer = clerk.get(f"/cases/{taken}/steps/{step}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/cases/{taken}")


def test_a_reason_given_too_late_is_kept_and_can_be_sent_again(
    clerk: TestClient, taken: str
) -> None:
    path, reason = f"/cases/{taken}/steps/reject", "Kein Aufenthalt in Neustadt <b>"
    colleague_edits(clerk, taken)
    late = send(clerk, path, reason=reason, revision=1)
    assert late.status_code == 409
    assert STALE in late.text
    assert html.escape(reason) in late.text
    assert "In Bearbeitung" in text(page(clerk, taken))
    again = send(clerk, path, reason=reason, revision=revision_in(late))
    assert again.status_code == 303
    assert "Abgelehnt" in text(page(clerk, taken))


def test_a_step_without_its_reason_still_says_that_the_case_has_changed(
    clerk: TestClient, taken: str
) -> None:
    colleague_edits(clerk, taken)
    late = send(clerk, f"/cases/{taken}/steps/reject", reason=" ", revision=1)
    assert late.status_code == 409
    assert STALE in late.text
    assert "Bitte geben Sie einen Grund an" in late.text


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("steps/ask_back", {"reason": "Seit wann wohnen Sie hier?"}),
        (f"values/{NAME}", {"value": "Seit wann wohnen Sie hier?", "reason": "Pass"}),
    ],
)
def test_words_for_what_is_not_possible_any_more_stay_on_the_page(
    clerk: TestClient, taken: str, path: str, data: dict[str, str]
) -> None:
    assert send(clerk, f"/cases/{taken}/steps/accept", revision=1).status_code == 303
    late = send(clerk, f"/cases/{taken}/{path}", **data, revision=1)
    assert late.status_code == 409
    assert "Seit wann wohnen Sie hier?" in late.text
    assert "Der Status des Vorgangs lässt das nicht mehr zu" in late.text
    assert "Angenommen" in text(late.text)
    assert actions_in(late) == []


def actions_in(answer: Any) -> list[str]:
    """Buttons of the page itself."""
    main = answer.text.split('<main id="main"')[1].split("</main>")[0]
    return re.findall(r'<button type="submit"', main)


@pytest.mark.parametrize("step", REASONED)
def test_every_step_with_a_reason_has_a_form(clerk: TestClient, taken: str, step: str) -> None:
    if step == Action.REOPEN:
        send(clerk, f"/cases/{taken}/steps/accept", revision=1)
    shown = page(clerk, taken)
    link = re.search(rf'href="([^"]+/steps/{step}\?revision=\d+)"', shown)
    assert link is not None
    assert clerk.get(link[1]).status_code == 200


def test_a_document_is_noted_only_on_the_state_that_was_shown(
    service: Any, clerk: TestClient, reference: str
) -> None:
    path = f"/cases/{reference}/documents/passport"
    assert '<input type="hidden" name="seen" value="expected">' in page(clerk, reference)
    assert send(clerk, path, change="counter", seen="expected").status_code == 303
    late = send(clerk, path, change="missing", seen="expected")
    assert late.status_code == 409
    assert "Es wurde nichts gespeichert" in text(late.text)
    assert send(clerk, path, change="missing").status_code == 409
    assert "eingegangen am 29.03.2026, am Schalter" in text(page(clerk, reference))
    assert actions(service).count("case_document") == 1
