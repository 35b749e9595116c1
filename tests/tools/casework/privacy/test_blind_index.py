"""The search: what is found, in which spelling, and that the terms tell nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tools.casework.contract import DraftValue
from tools.casework.privacy.blind_index import BlindIndex, TermKind
from tools.casework.privacy.indexed_fields import FormFields
from tools.forms.definitions import available_forms, load_form

KINDS = {
    "surname": TermKind.NAME,
    "given": TermKind.NAME,
    "born": TermKind.BIRTH_DATE,
    "plate": TermKind.PLATE,
    "vin": TermKind.VIN,
}


class _Fields:
    def kinds(self, service: str) -> dict[str, TermKind]:
        return KINDS if service == "known" else {}


INDEX = BlindIndex(b"k" * 32, _Fields())


def _value(content: Any, native: str | None = None) -> DraftValue:
    return DraftValue(
        value=content, display="", turn=1, span="", method="rule", confirmed=True, native=native
    )


def _finds(query: str, **values: Any) -> bool:
    given = {
        field: _value(*v) if isinstance(v, tuple) else _value(v) for field, v in values.items()
    }
    terms = INDEX.terms_of("known", given)
    groups = INDEX.terms_of_query(query)
    return bool(groups) and all(group & terms for group in groups)


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Müller", "müller"),
        ("Müller", "Mueller"),
        ("Müller", "MULLER"),
        ("Mueller", "Müller"),
        ("Muller", "Müller"),
        ("Mu\u0308ller", "Müller"),
        ("Weiß", "weiss"),
        ("WEISS", "Weiß"),
        ("Müller-Lüdenscheidt", "lüdenscheidt müller"),
        ("von der Heide", "heide"),
        ("O'Neill", "oneill"),
        ("O’Neill", "O'Neill"),
        ("Łukasz", "lukasz"),
        ("Özgür", "Ozgur"),
        ("Ozgur", "Özgür"),
        ("İbrahim", "ibrahim"),
        ("Yıldız", "Yildiz"),
        ("Ștefănescu", "stefanescu"),
        ("Nguyễn", "Nguyen"),
        ("Ковальчук", "КОВАЛЬЧУК"),
        ("Семёнов", "Семенов"),
        ("Андрій", "Андрий"),
        ("محمّد", "محمد"),
        ("أحمد", "احمد"),
        ("فاطمة", "فاطمه"),
        ("علی", "علي"),
        ("کریم", "كريم"),
    ],
)
def test_names_are_found_in_other_spellings(stored: str, typed: str) -> None:
    assert _finds(typed, surname=stored)


@pytest.mark.parametrize("typed", ["Meyer", "Mull", "Muellerr", "MR-AB 123", "03.05.1971"])
def test_others_are_not_found(typed: str) -> None:
    assert not _finds(typed, surname="Müller", given="Anna", born="1971-05-04", plate="MR-AB 124")


def test_the_citizens_own_script_is_found_too() -> None:
    assert _finds("Шевченко", surname=("Shevchenko", "Шевченко"))
    assert _finds("shevchenko", surname=("Shevchenko", "Шевченко"))


@pytest.mark.parametrize(
    "typed", ["3.5.1971", "03.05.1971", "1971-05-03", "okafor 3.5.1971", "03.05.1971 Ngozi"]
)
def test_birth_dates_are_found(typed: str) -> None:
    assert _finds(typed, surname="Okafor", given="Ngozi Ada", born="1971-05-03")


@pytest.mark.parametrize("typed", ["MR-AB 123", "mr ab 123", "MRAB123", "MR – AB123", "mr-ab123 e"])
def test_plates_are_found(typed: str) -> None:
    assert _finds(typed, plate="MR-AB 123E" if typed.endswith("e") else "MR-AB 123")


def test_vehicle_numbers_are_found() -> None:
    assert _finds("wvwzzz1jz3w386752", vin="WVWZZZ1JZ3W386752")


def test_all_words_of_a_query_are_needed() -> None:
    assert _finds("ngozi okafor", surname="Okafor", given="Ngozi Ada")
    assert not _finds("ngozi schmidt", surname="Okafor", given="Ngozi Ada")


@pytest.mark.parametrize("typed", ["", " ", "-", "%", "a", "31.02.2020", "''", "\0"])
def test_an_empty_query_searches_for_nothing(typed: str) -> None:
    assert INDEX.terms_of_query(typed) == ()


@pytest.mark.parametrize("typed", ["' OR 1=1 --", "<script>alert(1)</script>", "x" * 5000])
def test_whatever_is_typed_becomes_hashes(typed: str) -> None:
    groups = INDEX.terms_of_query(typed)
    assert all(len(term) == 32 and int(term, 16) >= 0 for group in groups for term in group)


def test_a_skipped_field_and_an_unknown_service_have_no_terms() -> None:
    assert INDEX.terms_of("known", {"surname": _value(None)}) == frozenset()
    assert INDEX.terms_of("unknown", {"surname": _value("Okafor")}) == frozenset()


def test_terms_depend_on_the_key_and_the_kind() -> None:
    other = BlindIndex(b"x" * 32, _Fields())
    values = {"surname": _value("Okafor")}
    assert not INDEX.terms_of("known", values) & other.terms_of("known", values)
    assert not INDEX.terms_of("known", {"plate": _value("okafor")}) & INDEX.terms_of(
        "known", values
    )


def test_names_and_birth_dates_of_every_form_are_indexed() -> None:
    fields = FormFields()
    for service in available_forms():
        form = load_form(service, languages=("de",))
        kinds = fields.kinds(service)
        names = {field.id for field in form.fields if field.type in {"person_name", "birth_name"}}
        assert {field for field, kind in kinds.items() if kind is TermKind.NAME} == names
        assert names, service
    assert fields.kinds("licence-exchange")["birth_date"] is TermKind.BIRTH_DATE
    assert TermKind.PLATE in fields.kinds("vehicle-deregistration").values()
    assert fields.kinds("no-such-service") == {}
