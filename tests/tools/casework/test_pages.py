"""What staff see."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service, value
from tests.tools.casework.test_login import log_in
from tools.casework.reference import check_digit
from tools.casework.web.middleware import SECURITY_HEADERS

HTML = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>"
SQL = "Robert'); DROP TABLE cases;--"


@pytest.fixture
def database_kind() -> str:
    """The stores are tested on both databases; the pages are the same."""
    return "sqlite"


@pytest.fixture
def clerk(service: Service) -> TestClient:
    client = service.client()
    assert log_in(client, service.password).status_code == 303
    return client


def _rows(page: str) -> list[str]:
    body = page.split("<tbody>")[1].split("</tbody>", maxsplit=1)[0]
    return re.findall(r"<tr.*?</tr>", body, re.DOTALL)


def _text(html: str) -> str:
    unmarked = re.sub(r'<a class="piece"[^>]*>(.*?)</a>', r"\1", html)
    return " ".join(re.sub(r"<[^>]+>", " ", unmarked).split())


def test_the_empty_list_says_so(clerk: TestClient) -> None:
    assert "Noch ist nichts eingegangen" in clerk.get("/cases").text


def test_the_list_shows_cases_newest_first(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    first = service.post(draft, "a").json()["reference"]
    service.clock.turn(minutes=1)  # over the change to summer time
    second = service.post(draft | {"kind": "handoff", "language": "de"}, "b").json()["reference"]
    rows = [_text(row) for row in _rows(clerk.get("/cases").text)]
    assert rows == [
        f"{second} Führerschein umtauschen Ngozi Ada Okafor 29.03.2026 03:00 Uhr · heute "
        "29.03.2026 03:00 Uhr Deutsch Übergabe Eingegangen –",
        f"{first} Führerschein umtauschen Ngozi Ada Okafor 29.03.2026 01:59 Uhr · heute "
        "29.03.2026 01:59 Uhr Englisch Antrag Eingegangen –",
    ]


def test_a_long_list_is_paged(service: Service, clerk: TestClient, draft: dict[str, Any]) -> None:
    for number in range(51):
        service.post(draft, f"key-{number}")
    first = clerk.get("/cases").text
    assert len(_rows(first)) == 50
    assert 'rel="prev"' not in first
    link = re.search(r'href="([^"]+)" rel="next"', first)
    assert link is not None
    last = clerk.get(link[1]).text
    assert len(_rows(last)) == 1
    assert 'rel="next"' not in last
    back = re.search(r'href="([^"]+)" rel="prev"', last)
    assert back is not None
    assert _rows(clerk.get(back[1]).text) == _rows(first)


def test_a_case_shows_values_in_form_order_with_their_origin(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    page = clerk.get(f"/cases/{reference}").text
    assert [_text(row) for row in _rows(page)] == [
        "Vornamen Ngozi Ada Ngozi Ada vom Sprachmodell, bestätigt · Runde 1",
        "Familienname Okafor my surname is Okafor nach Regeln, bestätigt · Runde 1",
        "Geburtsdatum 03.05.1971 third of May seventy-one nach Regeln, nicht bestätigt · Runde 2",
        "Telefon keine Angabe eingetippt · Runde 3",
    ]
    assert '<q lang="en" dir="auto">third of May seventy-one</q>' in page
    assert page.count('href="#line-1"') == 2  # both names; turn 3 has no line in the transcript
    assert page.count('href="#line-3"') == 1
    assert 'id="line-3"' in page


def test_a_case_shows_notes_transcript_and_times(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    page = clerk.get(f"/cases/{reference}").text
    told = _text(page)
    assert (
        "Der Umtausch war bis 19. Januar 2025 fällig. Quelle: FeV Anlage 8e · Stand: 29.04.2026"
        in told
    )
    assert "Antragstellende Person 01:58:06 My surname is Okafor, Ngozi Ada" in told
    assert "When were you Unterbrochen" in told
    assert 'datetime="2026-03-29T01:59:30+01:00"' in page
    assert "Mit einer anderen Fassung" not in told


def test_another_form_version_is_marked(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft | {"form_version": "0"}).json()["reference"]
    assert "Mit einer anderen Fassung" in clerk.get(f"/cases/{reference}").text


def test_an_unknown_service_is_marked_and_still_readable(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft | {"service": "dog-tax"}).json()["reference"]
    page = _text(clerk.get(f"/cases/{reference}").text)
    assert "Leistung hier unbekannt" in page
    assert "family_name unbekanntes Feld Okafor" in page
    assert "Leistung hier unbekannt" in clerk.get("/cases").text


def test_a_handoff_may_be_almost_empty(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    empty = {"kind": "handoff", "values": {}, "notes": [], "transcript": []}
    reference = service.post(draft | empty).json()["reference"]
    page = _text(clerk.get(f"/cases/{reference}").text)
    assert "Der Antrag ist nicht abgeschickt" in page
    assert "Vornamen keine Angabe" in page
    assert "ohne Namen" in _text(clerk.get("/cases").text)


def _hostile(draft: dict[str, Any], attack: str) -> dict[str, Any]:
    said = draft["transcript"][1] | {"text": attack, "language": attack}
    fields = ("given_names", "family_name", "phone", attack)
    return draft | {
        "terminal": attack,
        "service": attack,
        "form_version": attack,
        "language": attack,
        "values": {field: value(attack, attack, attack) for field in fields},
        "notes": [{"text": attack, "source": attack, "valid_from": attack}],
        "transcript": [said],
    }


def test_html_is_shown_as_text_everywhere(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(_hostile(draft, HTML)).json()["reference"]
    for path in ("/cases", f"/cases/{reference}", "/cases/find?reference=" + HTML[:40]):
        page = clerk.get(path).text
        assert "<script>" not in page
        assert "<img src=x" not in page
        assert "<b>" not in page
        assert "&lt;script&gt;" in page


def test_html_in_the_login_name_is_shown_as_text(service: Service) -> None:
    assert "<script" not in log_in(service.client(), "x", HTML).text


def test_sql_is_only_text(service: Service, clerk: TestClient, draft: dict[str, Any]) -> None:
    reference = service.post(_hostile(draft, SQL)).json()["reference"]
    assert "DROP TABLE" in clerk.get(f"/cases/{reference}").text
    for path in ("/cases/' OR '1'='1", f"/cases/{reference}' --"):
        assert clerk.get(path).status_code == 404
    assert len(_rows(clerk.get("/cases").text)) == 1


def test_a_reference_read_out_opens_the_case(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    typed = reference.removeprefix("NEU-").replace("-", " ")
    found = clerk.get("/cases/find", params={"reference": typed})
    assert (found.status_code, found.headers["location"]) == (303, f"/cases/{reference}")
    wrong = f"{typed[:-1]}{(int(typed[-1]) + 1) % 10}"
    slip = clerk.get("/cases/find", params={"reference": wrong})
    assert slip.status_code == 404
    assert "Prüfziffer" in slip.text


def test_a_well_formed_unknown_reference_is_told_apart(clerk: TestClient) -> None:
    number = f"12345678{check_digit('12345678')}"
    answer = clerk.get("/cases/find", params={"reference": number})
    assert "richtig gebildet" in answer.text


@pytest.mark.parametrize(
    ("path", "status"),
    [("/nowhere", 404), ("/cases/NEU-1", 404), ("/cases?after=x", 422), ("/logout", 405)],
)
def test_errors_are_pages_in_german(clerk: TestClient, path: str, status: int) -> None:
    answer = clerk.get(path)
    assert answer.status_code == status
    assert '<html lang="de">' in answer.text


@pytest.mark.parametrize(
    "path", ["/login", "/cases", "/nowhere", "/health", "/static/casework.css"]
)
def test_security_headers_are_everywhere(clerk: TestClient, path: str) -> None:
    headers = clerk.get(path).headers
    for name, content in SECURITY_HEADERS.items():
        assert headers[name] == content
    assert ("no-store" in headers["cache-control"]) == (not path.startswith("/static"))


def test_pages_obey_their_own_policy(
    service: Service, clerk: TestClient, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    for path in ("/cases", f"/cases/{reference}"):
        page = clerk.get(path).text
        assert not re.search(r"<style|style=|<script>|<script[^>]*>[^<]|\son\w+=|https?://", page)


def test_a_busy_database_is_explained_to_staff(service: Service) -> None:
    database = service.prepared.database
    client = service.client()
    with database.write():  # another writer holds the database
        answer = log_in(client, service.password)
    assert answer.status_code == 503
    assert "Die Datenbank ist gerade belegt" in answer.text
