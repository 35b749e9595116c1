from __future__ import annotations

from pathlib import Path

import pytest

from tools.forms.definitions import available_forms, load_form
from tools.lockers.errors import ForbiddenByLaw, RulesDamaged, UnknownItem
from tools.lockers.law import item_ids, item_texts, load_law
from tools.lockers.policy import LockerPolicy

LAW = load_law()


@pytest.mark.parametrize("service", sorted(LAW.services))
def test_what_is_handed_in_is_evidence_of_the_form(service: str) -> None:
    known = {evidence.id for evidence in load_form(service, languages=["de"]).evidence}
    rule = LAW.services[service]
    handed_in = [] if rule.dropoff is None else [entry.evidence for entry in rule.dropoff.items]
    needed = rule.pickup.needs_dropoff if rule.pickup else None
    assert set(handed_in) | ({needed} if needed else set()) <= known


@pytest.mark.parametrize("service", sorted(LAW.services))
def test_every_rule_names_its_law(service: str) -> None:
    rule = LAW.services[service]
    for part in (rule.dropoff, rule.pickup):
        if part is not None:
            assert "§" in part.source
            assert part.url.startswith("https://www.gesetze-im-internet.de/")


def test_the_services_with_dropoff() -> None:
    at_once = {
        name
        for name, rule in LAW.services.items()
        if rule.dropoff is not None and rule.dropoff.after_application
    }
    assert at_once == {"vehicle-deregistration", "vehicle-transfer", "vehicle-reregistration"}
    policy = LockerPolicy(LAW)
    assert policy.dropoff("identity-card") is None
    assert policy.dropoff("naturalisation") is None
    assert policy.dropoff("no-such-service") is None


def test_items_of_evidence() -> None:
    rule = LockerPolicy(LAW).dropoff("vehicle-deregistration")
    assert rule is not None
    assert rule.items_of(("trailer_list", "plates", "photo")) == ("plates", "trailer-list")


def test_the_naturalisation_certificate_cannot_be_configured() -> None:
    with pytest.raises(ForbiddenByLaw, match="StAG § 16, § 38a"):
        LockerPolicy(LAW, pickup_items=("licence-card", "naturalisation-certificate"))
    assert LockerPolicy(LAW).pickup("naturalisation") is None
    assert "naturalisation" in available_forms()


def test_the_residence_title_is_off_unless_asked_for() -> None:
    assert LockerPolicy(LAW).pickup("settlement-permit") is None
    assert LockerPolicy(LAW).warnings == ()
    policy = LockerPolicy(LAW, pickup_items=("residence-permit-card",))
    rule = policy.pickup("settlement-permit")
    assert rule is not None
    assert rule.items == ("residence-permit-card",)
    assert policy.warnings == ("residence-permit-card",)
    assert policy.pickup("licence-exchange") is None


def test_identity_documents() -> None:
    policy = LockerPolicy(LAW)
    marked = {item for item in item_ids() if policy.item(item).identity_document}
    assert marked == {"identity-card", "passport", "residence-permit-card"}
    assert all("§" in policy.item(item).source for item in marked)


def test_a_new_licence_needs_the_old_one() -> None:
    rule = LockerPolicy(LAW).pickup("licence-exchange")
    assert rule is not None
    assert rule.needs_dropoff == "old_licence"


def test_settings_that_name_what_there_is_not() -> None:
    with pytest.raises(UnknownItem, match="keys-of-the-city"):
        LockerPolicy(LAW, pickup_items=("keys-of-the-city",))
    with pytest.raises(ForbiddenByLaw, match="passport"):
        LockerPolicy(LAW, dropoff_services=("passport",))
    assert LockerPolicy(LAW, dropoff_services=()).dropoff("vehicle-transfer") is None


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_item_has_a_name(language: str) -> None:
    texts = item_texts(language)
    for item in (*item_ids(), *LAW.forbidden):
        assert texts(item)
    assert "Ausweis" in texts("warning-off_by_default", item="Ausweis", source="§ 1")


def _rules(folder: Path, rule: str) -> Path:
    service = folder / "passport"
    service.mkdir()
    (service / "form.yaml").touch()
    (service / "locker.yaml").write_text(rule, encoding="utf-8")
    return folder


SOURCE = "source: X § 1, url: 'https://example.org', valid_from: 2025-01-01"


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (f"pickup: {{items: [shoe], {SOURCE}}}", "shoe"),
        (
            "dropoff: {after_application: true, items: [{evidence: old_passport, item: passport}],"
            f" {SOURCE}}}",
            "can't be handed in",
        ),
        ("pickup: {items: [passport]}", "source"),
        ("[", "locker.yaml"),
    ],
)
def test_damaged_rules(tmp_path: Path, rule: str, told: str) -> None:
    with pytest.raises(RulesDamaged, match=told):
        load_law(_rules(tmp_path, rule))
