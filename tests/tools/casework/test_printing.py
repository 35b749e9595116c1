"""A case as a PDF, and what staff are told if there can be none."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import MakeService, Service
from tests.tools.casework.naturalisation import naturalisation
from tests.tools.casework.test_case_page import installed
from tests.tools.casework.test_login import log_in
from tests.tools.forms.export.pdf_parts import reader, structure, text_of
from tools.casework import errors
from tools.casework.contract import Draft
from tools.casework.staff.printing import DraftPrinter
from tools.casework.store.drafts import Case
from tools.forms.definitions import DEFINITIONS


@pytest.fixture
def database_kind() -> str:
    """The stores are tested on both databases; the pages are the same."""
    return "sqlite"


def clerk_of(service: Service) -> TestClient:
    client = service.client()
    assert log_in(client, service.password).status_code == 303
    return client


def case_of(service: Service, draft: dict[str, Any]) -> Case:
    case = service.store.case(service.post(draft).json()["reference"])
    assert case is not None
    return case


def test_a_case_is_saved_as_a_pdf_named_by_its_reference(service: Service) -> None:
    case = case_of(service, naturalisation())
    service.labels.services["naturalisation"] = installed("naturalisation")
    clerk = clerk_of(service)
    path = f"/cases/{case.reference}.pdf"
    assert f'href="{path}" download>' in clerk.get(path.removesuffix(".pdf")).text
    answer = clerk.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    disposition = f'attachment; filename="{case.reference}.pdf"'
    assert answer.headers["content-disposition"] == disposition
    assert answer.headers["cache-control"] == "no-store"
    text = text_of(answer.content)
    for printed in (case.reference, "29. März 2026, 01:59 Uhr", "Nilufar", "Brasilien"):
        assert printed in text
    assert "fa" in {language for _, language in structure(answer.content)}
    assert reader(answer.content).trailer["/Root"]["/Lang"] == "de"


def test_a_german_case_has_one_language(service: Service) -> None:
    case = case_of(service, naturalisation("de"))
    pdf = DraftPrinter().pdf(case)
    assert {language for _, language in structure(pdf)} <= {None, "de"}
    assert "Nilufar" in text_of(pdf)


@pytest.mark.parametrize(
    ("kind", "status"),
    [("application", "Entwurf eines Antrags"), ("handoff", "Unfertiger Antrag")],
)
def test_the_sheet_says_what_it_is(service: Service, kind: str, status: str) -> None:
    case = case_of(service, naturalisation("en") | {"kind": kind})
    assert status in text_of(DraftPrinter().pdf(case))


def test_what_was_not_said_in_a_handoff_is_named_open(service: Service) -> None:
    case = case_of(service, naturalisation("en") | {"kind": "handoff", "values": {}})
    assert "noch offen" in text_of(DraftPrinter().pdf(case))


def test_legal_notes_are_those_of_the_day_of_receipt(service: Service) -> None:
    draft = naturalisation("de")
    draft["values"]["birth_date"] |= {"value": "2010-06-01", "display": "01.06.2010"}
    minor = DraftPrinter().pdf(case_of(service, draft))  # 15 years old on 2026-03-29
    service.clock.turn(days=365)
    still = Case("NEU-000-000-000", service.clock.now, "received", Draft.model_validate(draft))
    told = _applicant_age()
    assert told in text_of(minor)
    assert told not in text_of(DraftPrinter().pdf(still))


def _applicant_age() -> str:
    content = (DEFINITIONS / "naturalisation" / "de.ftl").read_text(encoding="utf-8")
    line = next(row for row in content.splitlines() if row.startswith("note-applicant_age"))
    return line.split(" = ")[1].split("{")[0].strip()[:40]


def test_without_a_login_there_is_no_pdf(service: Service) -> None:
    case = case_of(service, naturalisation())
    answer = service.client().get(f"/cases/{case.reference}.pdf")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")


def test_an_unknown_case_has_no_pdf(service: Service) -> None:
    answer = clerk_of(service).get("/cases/NEU-000-000-000.pdf")
    assert answer.status_code == 404
    assert "Vorgang nicht gefunden" in answer.text


CHANGES: list[tuple[dict[str, Any], int, str]] = [
    ({"form_version": "1999-01-01.1"}, 410, "einer Fassung aufgenommen"),
    ({"service": "dog-tax"}, 410, "einer Fassung aufgenommen"),
    ({"service": "../naturalisation"}, 410, "einer Fassung aufgenommen"),
    ({"language": "xx"}, 410, "In der Sprache des Gesprächs"),
    ({"language": "../en"}, 410, "In der Sprache des Gesprächs"),
]


@pytest.mark.parametrize(("change", "status", "told"), CHANGES)
def test_a_case_without_its_form_is_explained(
    service: Service, change: dict[str, Any], status: int, told: str
) -> None:
    case = case_of(service, naturalisation() | change)
    answer = clerk_of(service).get(f"/cases/{case.reference}.pdf")
    assert answer.status_code == status
    assert told in answer.text
    assert f'<a href="/cases/{case.reference}">Zurück zum Vorgang</a>' in answer.text


WRONG: list[tuple[str, Any]] = [
    ("given_names", ["Nilufar"]),
    ("german_level", "c9"),
    ("birth_date", "gestern"),
    ("living_detail", "Persian"),
    ("living_detail", {"text": "a", "language": "xx"}),
    ("no_such_field", "x"),
]


@pytest.mark.parametrize(("field", "content"), WRONG)
def test_values_that_the_form_can_not_hold_are_explained(
    service: Service, field: str, content: Any
) -> None:
    draft = naturalisation()
    draft["values"].setdefault(field, draft["values"]["town"] | {"display": "x"})
    draft["values"][field] |= {"value": content}
    case = case_of(service, draft)
    answer = clerk_of(service).get(f"/cases/{case.reference}.pdf")
    assert answer.status_code == 500
    assert "Eine gespeicherte Angabe passt nicht zum Formular" in answer.text


class TestWithoutFonts:
    @pytest.fixture
    def fonts_dir(self, tmp_path: Path) -> Path:
        return tmp_path / "fonts"

    def test_staff_are_told_what_to_do(self, make_service: MakeService) -> None:
        service = make_service()
        case = case_of(service, naturalisation())
        answer = clerk_of(service).get(f"/cases/{case.reference}.pdf")
        assert answer.status_code == 503
        assert "„make setup“ richtet sie ein" in answer.text

    def test_health_says_so_and_drafts_are_still_accepted(self, make_service: MakeService) -> None:
        service = make_service()
        answer = service.client().get("/health")
        assert (answer.status_code, answer.json()["status"]) == (200, "degraded")
        assert "make setup" in answer.json()["checks"]["printing"]["detail"]
        assert service.post(naturalisation()).status_code == 201


def test_a_damaged_form_is_explained(service: Service, tmp_path: Path) -> None:
    shutil.copytree(DEFINITIONS / "naturalisation", tmp_path / "naturalisation")
    (tmp_path / "naturalisation" / "fa.ftl").write_text("title = تابعیت\n", encoding="utf-8")
    case = case_of(service, naturalisation())
    with pytest.raises(errors.FormDamaged, match="naturalisation"):
        DraftPrinter(tmp_path).pdf(case)
