"""The adapter to the installed form definitions."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.casework.staff.form_labels import FormLabels
from tools.forms.definitions import DEFINITIONS, available_forms, load_form


def test_every_installed_form_has_german_labels_in_form_order() -> None:
    labels = FormLabels()
    assert labels.damaged == ()
    assert available_forms()
    for service in available_forms():
        form, found = load_form(service), labels.service(service)
        assert found is not None
        assert found.title != service
        assert found.form_version == form.version
        assert [field.id for field in found.fields] == [field.id for field in form.fields]
        assert all(field.label and field.label != field.id for field in found.fields)


def test_the_licence_exchange_speaks_german() -> None:
    found = FormLabels().service("licence-exchange")
    assert found is not None
    assert {field.id: field.label for field in found.fields}["family_name"] == "Familienname"


def test_an_unknown_service_has_no_labels() -> None:
    labels = FormLabels()
    for service in ("dog-tax", "", "..", "../licence-exchange", "licence-exchange/../x"):
        assert labels.service(service) is None


def test_a_damaged_definition_is_named_and_the_others_work(tmp_path: Path) -> None:
    shutil.copytree(DEFINITIONS / "licence-exchange", tmp_path / "licence-exchange")
    shutil.copytree(DEFINITIONS / "licence-exchange", tmp_path / "broken")
    labels = FormLabels(tmp_path)
    assert labels.damaged == ("broken",)  # its id is not its folder's name
    assert labels.service("broken") is None
    assert labels.service("licence-exchange") is not None
