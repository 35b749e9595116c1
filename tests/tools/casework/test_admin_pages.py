"""Accounts, terminals and the state of the service, as administrators and supervisors use them."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, get_args

import pytest
from sqlalchemy import insert
from structlog.testing import capture_logs

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import (
    PASSWORD,
    actions,
    enter,
    first_member,
    hire,
    log_in,
    post,
    shown,
)
from tools.casework.audit.rollback import Reason
from tools.casework.privacy.nights import NightLog
from tools.casework.staff.i18n import LANGUAGES, StaffTexts
from tools.casework.staff.roles import Role
from tools.casework.store.accounts import StaffMember
from tools.casework.store.schema import deletions, terminals

HOSTILE = "<script>alert(1)</script>' OR 1=1 --"


@pytest.fixture
def database_kind() -> str:
    """What is stored is tested on both databases in store/test_staff.py."""
    return "sqlite"


def _member(service: Service, name: str) -> StaffMember:
    member = service.prepared.accounts.find(name)
    assert member is not None
    return member


def _password(page: Any) -> str:
    found = re.search(r"<code>(([a-z]{6}-){3}[a-z]{6})</code>", page.text)
    assert found is not None
    return found[1]


def test_a_new_account_logs_in_with_its_first_password(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    form = {"name": "m.weber", "display_name": "M. Weber", "language": "en", "role": ["clerk"]}
    page = post(admin, "/accounts", form)
    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"
    client = service.client()
    log_in(client, _password(page), "m.weber")
    assert client.get("/cases").headers["location"] == "/account/password"
    assert '<html lang="en">' in client.get("/account/password").text
    listed = shown(admin.get("/accounts"))
    assert "M. Weber m.weber Sachbearbeitung nicht eingerichtet erste Anmeldung steht aus" in listed


@pytest.mark.parametrize(
    ("form", "told"),
    [
        ({"name": "", "role": ["clerk"]}, "Bitte 2 bis 80 Buchstaben oder Ziffern"),
        ({"name": "m weber", "role": ["clerk"]}, "ohne Leerzeichen"),
        ({"name": "AMT", "role": ["clerk"]}, "Diesen Benutzernamen gibt es schon."),
        ({"name": "m.weber"}, "Bitte wählen Sie mindestens eine Rolle."),
        ({"name": "m.weber", "role": ["king"]}, "Bitte wählen Sie mindestens eine Rolle."),
        ({"name": "ab", "display_name": "x\ny", "role": ["clerk"]}, "in einer Zeile"),
        ({"name": HOSTILE, "role": ["clerk"]}, "ohne Leerzeichen"),
    ],
)
def test_what_is_wrong_with_a_new_account_stands_at_its_field(
    service: Service, form: dict[str, Any], told: str
) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    refused = post(admin, "/accounts", form)
    assert refused.status_code == 422
    assert told in shown(refused)
    assert "<script>alert" not in refused.text
    assert len(service.prepared.accounts.all()) == 2


def test_roles_are_changed_and_take_effect_at_once(service: Service) -> None:
    admin, clerk = enter(service, "chief", Role.ADMINISTRATOR), enter(service, "weber", Role.CLERK)
    path = f"/accounts/{_member(service, 'weber').id}"
    sent = post(admin, path, {"display_name": HOSTILE, "role": ["auditor", "loader"]})
    assert (sent.status_code, sent.headers["location"]) == (303, path)
    page = admin.get(path)
    assert "Die Änderungen sind gespeichert." in page.text
    assert "<script>alert" not in page.text
    assert clerk.get("/cases").status_code == 303
    assert _member(service, "weber").roles == {Role.AUDITOR, Role.LOADER}


def test_saving_without_a_change_ends_no_session(service: Service) -> None:
    admin, clerk = enter(service, "chief", Role.ADMINISTRATOR), enter(service, "weber", Role.CLERK)
    path = f"/accounts/{_member(service, 'weber').id}"
    before = actions(service)
    post(admin, path, {"display_name": "", "role": ["clerk"]})
    assert clerk.get("/account").status_code == 200
    assert actions(service) == before


def test_a_locked_account_is_out_and_comes_back(service: Service) -> None:
    admin, clerk = enter(service, "chief", Role.ADMINISTRATOR), enter(service, "weber", Role.CLERK)
    path = f"/accounts/{_member(service, 'weber').id}/active"
    post(admin, path, {"active": "no"})
    assert clerk.get("/account").status_code == 303
    refused = log_in(service.client(), PASSWORD, "weber")
    assert refused.status_code == 401
    assert "Benutzername oder Kennwort stimmt nicht." in refused.text
    post(admin, path, {"active": "yes"})
    assert log_in(service.client(), PASSWORD, "weber").status_code == 303


def test_a_reset_password_is_good_for_one_login(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    enter(service, "weber", Role.CLERK)
    page = post(admin, f"/accounts/{_member(service, 'weber').id}/password", {})
    assert log_in(service.client(), PASSWORD, "weber").status_code == 401
    client = service.client()
    log_in(client, _password(page), "weber")
    assert client.get("/").headers["location"] == "/account/password"


def test_the_own_account_is_changed_by_others(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    own = f"/accounts/{_member(service, 'chief').id}"
    for button, form in (("active", {"active": "no"}), ("password", {}), ("second-factor", {})):
        refused = post(admin, f"{own}/{button}", form)
        assert refused.status_code == 409
        assert "ändert immer jemand anderes" in refused.text
    post(admin, own, {"display_name": "Chefin", "role": ["clerk"]})
    assert _member(service, "chief").roles == {Role.ADMINISTRATOR}
    assert _member(service, "chief").display_name == "Chefin"


def test_the_last_administrator_stays(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    first = first_member(service)
    post(admin, f"/accounts/{first.id}/active", {"active": "no"})
    other = enter(service, "other", Role.ADMINISTRATOR)
    post(admin, f"/accounts/{_member(service, 'other').id}/active", {"active": "no"})
    assert other.get("/accounts").status_code == 303
    assert _member(service, "chief").active


@pytest.mark.parametrize(
    "path", ["/accounts/999", "/accounts/2147483647", "/accounts/999/password"]
)
def test_unknown_accounts_are_not_found(service: Service, path: str) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    answer = post(admin, path, {}) if path.endswith("password") else admin.get(path)
    assert answer.status_code == 404
    assert "Konto nicht gefunden" in answer.text


@pytest.mark.parametrize(
    "path", ["/accounts/x", "/accounts/0", "/accounts/-1", f"/accounts/{2**31}", "/accounts/9e9"]
)
def test_what_is_no_number_of_an_account_is_an_error_page(service: Service, path: str) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    answer = admin.get(path)
    assert answer.status_code in {404, 422}
    assert "<h1>" in answer.text


def test_passwords_and_names_are_in_no_log_and_no_audit(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    with capture_logs() as logs:
        page = post(admin, "/accounts", {"name": "k.anarie", "role": ["clerk"]})
        log_in(service.client(), _password(page), "k.anarie")
        log_in(service.client(), "wrong-one", "k.anarie")
    audit = str(actions(service))
    for secret in (_password(page), "k.anarie", "wrong-one"):
        assert secret not in str(logs)
        assert secret not in audit
    assert "account_created" in audit


def test_an_enrolment_code_is_shown_once(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    page = shown(post(admin, "/terminals/code", {"terminal": "main"}))
    code = re.search(r"\b\d{4} \d{4}\b", page)
    assert code is not None
    until = (service.clock.now + timedelta(minutes=10)).astimezone().strftime("%M")
    assert f":{until} Uhr" in page
    assert code[0] not in shown(admin.get("/terminals"))
    assert code[0].replace(" ", "") not in str(actions(service))
    post(admin, "/terminals/code", {"terminal": "unknown"})
    issued = [each for each in actions(service) if each[1] == "enrolment_code_issued"]
    assert [subject for _, _, subject in issued] == ["terminal:main"]


def test_a_terminal_is_revoked(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    row = {"name": "main", "token_sha256": "ab" * 32, "enrolled_at": service.clock.now}
    with service.prepared.database.write() as connection:
        connection.execute(insert(terminals).values(row))
    assert "noch nie" in admin.get("/terminals").text
    post(admin, "/terminals/revoke", {"terminal": "main", "device": "ab" * 8})
    page = admin.get("/terminals").text
    assert "Der Browser ist abgemeldet." in page
    assert "Noch ist kein Browser angemeldet." in page


def test_operations_show_keys_by_id_only(service: Service) -> None:
    keys = service.prepared.foundation.key_file.keys
    proof = {
        "at": service.clock.now,
        "kind": "transcript",
        "cutoff": service.clock.now - timedelta(days=14),
        "count": 3,
        "digest": "c0ffee" * 10 + "abcd",
    }
    with service.prepared.database.write() as connection:
        connection.execute(insert(deletions).values(proof))
    page = enter(service, "chief", Role.ADMINISTRATOR).get("/operations").text
    assert keys.master_id in page
    assert keys.signing_id in page
    for secret in (*keys.masters.values(), keys.pepper, keys.index_key):
        assert secret.hex() not in page
    assert "Gespräche" in page
    assert '<td class="number">3</td>' in page
    assert "c0ffeec0ffeec0ff" in page


def test_operations_show_the_last_deletion_and_that_it_is_overdue(service: Service) -> None:
    admin = enter(service, "chief", Role.ADMINISTRATOR)
    assert "noch keiner" in admin.get("/operations").text
    night_log = NightLog(service.prepared.database, hour=3, clock=service.clock)
    night_log.note(date(2026, 3, 28))
    page = admin.get("/operations").text
    assert "28.03.2026" in page
    assert "überfällig" not in page
    night_log.note(date(2026, 3, 20))
    assert "überfällig" in admin.get("/operations").text


@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_reason_for_a_rollback_has_a_text(reason: str) -> None:
    texts = StaffTexts()
    assert all(f"rollback-reason-{reason.replace('_', '-')}" in texts[each] for each in LANGUAGES)


def test_a_supervisor_acknowledges_a_rollback_after_looking(service: Service) -> None:
    guard = service.prepared.foundation.guard
    guard.declare("system")
    hire(service, "nobody", Role.CLERK)
    administrator = enter(service, "chief", Role.ADMINISTRATOR)
    page = administrator.get("/operations").text
    assert "Eine ältere Datenbank wurde eingespielt" in page
    assert "Vermerken kann das die Leitung." in page
    boss = enter(service, "boss", Role.SUPERVISOR)
    refused = post(boss, "/operations/acknowledge", {})
    assert refused.status_code == 422
    assert guard.unacknowledged() is not None
    post(boss, "/operations/acknowledge", {"looked": "yes"})
    assert guard.unacknowledged() is None
    assert "Die Prüfung der Fächer ist vermerkt." in boss.get("/operations").text
    actor = _member(service, "boss").actor
    assert (actor, "rollback_acknowledged") in [each[:2] for each in actions(service)]
