"""The own account on its pages: password, second factor, sessions, what is due first."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pyotp
import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import MakeService, Service
from tests.tools.casework.staff_client import (
    PASSWORD,
    actions,
    changes,
    enter,
    first_member,
    log_in,
    post,
    shown,
)
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords
from tools.casework.staff.roles import Role
from tools.casework.staff.throttle import CODE_WINDOW_S, MAX_FAILURES
from tools.casework.store.sessions import StaffSessions

NEW = "neun blaue Fenster singen"
FACTOR = "/account/second-factor"


@pytest.fixture
def database_kind() -> str:
    """What is stored is tested on both databases in store/test_staff.py."""
    return "sqlite"


def new_password(client: TestClient, current: str, new: str = NEW, again: str = NEW) -> Any:
    form = {"current": current, "new": new, "again": again}
    return post(client, "/account/password", form, seen_on="/account/password")


def set_up_factor(service: Service, client: TestClient, password: str = PASSWORD) -> pyotp.TOTP:
    begun = post(client, f"{FACTOR}/begin", {"password": password}, seen_on=FACTOR)
    assert begun.status_code == 303
    key = re.search(r'<code class="once">([A-Z2-7 ]+)</code>', client.get(FACTOR).text)
    assert key is not None
    app = pyotp.TOTP(key[1].replace(" ", ""))
    done = post(client, FACTOR, {"code": app.at(service.clock.now)}, seen_on=FACTOR)
    assert "Diese Codes werden nur jetzt angezeigt." in done.text
    service.clock.turn(seconds=30)
    return app


def begin_login(service: Service, name: str) -> TestClient:
    """A client whose password was right and whose code is awaited."""
    client = service.client()
    assert log_in(client, PASSWORD, name).headers["location"] == "/login/code"
    return client


def give_code(client: TestClient, code: str) -> Any:
    return post(client, "/login/code", {"code": code}, seen_on="/login/code")


def test_a_new_password_works_and_the_old_one_does_not(service: Service) -> None:
    client, elsewhere = enter(service, "weber", Role.CLERK), service.client()
    log_in(elsewhere, PASSWORD, "weber")
    done = new_password(client, PASSWORD)
    assert (done.status_code, done.headers["location"]) == (303, "/account")
    assert "Ihr Kennwort ist geändert" in client.get("/account").text
    assert elsewhere.get("/account").status_code == 303
    assert log_in(service.client(), PASSWORD, "weber").status_code == 401
    assert log_in(service.client(), NEW, "weber").status_code == 303


def test_a_new_password_replaces_the_token(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    copied = dict(client.cookies)
    new_password(client, PASSWORD)
    thief = service.client()
    thief.cookies.update(copied)
    assert thief.get("/account").status_code == 303
    assert client.get("/account").status_code == 200


@pytest.mark.parametrize(
    ("current", "new", "again", "told"),
    [
        ("wrong", NEW, NEW, "Das Kennwort stimmt nicht."),
        (PASSWORD, "kurz", "kurz", "mindestens 12 Zeichen"),
        (PASSWORD, "passwort1234", "passwort1234", "leicht zu erraten"),
        (PASSWORD, "Weber-Weber-Weber", "Weber-Weber-Weber", "leicht zu erraten"),
        (PASSWORD, PASSWORD, PASSWORD, "Das ist Ihr bisheriges Kennwort."),
        (PASSWORD, NEW, NEW + "x", "Die beiden neuen Kennwörter sind verschieden."),
    ],
)
def test_a_bad_password_is_refused_at_its_field(
    service: Service, current: str, new: str, again: str, told: str
) -> None:
    client = enter(service, "weber", Role.CLERK)
    refused = new_password(client, current, new, again)
    assert refused.status_code == 422
    assert told in shown(refused)
    assert len(re.findall(r'aria-invalid="true"', refused.text)) == 1
    assert new not in refused.text
    assert log_in(service.client(), PASSWORD, "weber").status_code == 303


def test_guessing_the_current_password_is_throttled(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    for _ in range(MAX_FAILURES):
        new_password(client, "wrong")
    assert "Zu viele Fehlversuche" in new_password(client, PASSWORD).text


def test_a_password_set_by_others_must_be_changed_first(
    service: Service, cheap_passwords: Passwords
) -> None:
    enter(service, "weber", Role.CLERK)
    member = service.prepared.accounts.find("weber")
    assert member is not None
    changes(service).reset_password(
        first_member(service), member.id, cheap_passwords.hash("given-once")
    )
    client = service.client()
    log_in(client, "given-once", "weber")
    for path in ("/", "/cases", "/account", FACTOR):
        assert client.get(path).headers["location"] == "/account/password"
    assert new_password(client, "given-once").headers["location"] == "/account"
    assert client.get("/cases").status_code == 200


def test_umlauts_may_come_in_one_sign_or_two(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    composed = "grüne Möwen über Köln"
    new_password(client, PASSWORD, composed, composed)
    apart = "gru\u0308ne Mo\u0308wen u\u0308ber Ko\u0308ln"
    assert log_in(service.client(), apart, "weber").status_code == 303


def test_login_asks_for_the_code_once_there_is_a_second_factor(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    app = set_up_factor(service, client)
    second = begin_login(service, "weber")
    assert second.get("/cases").headers["location"] == "/login/code"
    assert second.get("/account/password").headers["location"] == "/login/code"
    assert give_code(second, "000000").status_code == 401
    assert give_code(second, app.at(service.clock.now)).headers["location"] == "/cases"
    assert second.get("/cases").status_code == 200
    assert second.get("/login/code").headers["location"] == "/login"


def test_the_same_code_opens_no_second_session(service: Service) -> None:
    app = set_up_factor(service, enter(service, "weber", Role.CLERK))
    code = app.at(service.clock.now)
    assert give_code(begin_login(service, "weber"), code).status_code == 303
    seen_by_others = give_code(begin_login(service, "weber"), code)
    assert seen_by_others.status_code == 401
    assert "schon einmal benutzt" in seen_by_others.text


def test_the_code_changes_the_token(service: Service) -> None:
    app = set_up_factor(service, enter(service, "weber", Role.CLERK))
    client = begin_login(service, "weber")
    copied = dict(client.cookies)
    give_code(client, app.at(service.clock.now))
    thief = service.client()
    thief.cookies.update(copied)
    assert thief.get("/account").headers["location"] == "/login"


def test_codes_cannot_be_guessed_with_many_logins(service: Service) -> None:
    app = set_up_factor(service, enter(service, "weber", Role.CLERK))
    for _ in range(MAX_FAILURES):
        assert give_code(begin_login(service, "weber"), "123456").status_code == 401
    refused = give_code(begin_login(service, "weber"), app.at(service.clock.now))
    assert refused.status_code == 429
    assert 0 < int(refused.headers["retry-after"]) <= CODE_WINDOW_S
    service.clock.turn(seconds=CODE_WINDOW_S + 1)
    right = give_code(begin_login(service, "weber"), app.at(service.clock.now))
    assert right.status_code == 303


def test_a_half_login_can_be_given_up(service: Service) -> None:
    set_up_factor(service, enter(service, "weber", Role.CLERK))
    client = begin_login(service, "weber")
    assert client.get("/login").status_code == 200
    assert post(client, "/logout", {}, seen_on="/login/code").status_code == 303
    assert client.get("/login/code").headers["location"] == "/login"


def test_recovery_codes_open_and_are_renewed_with_the_password(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    set_up_factor(service, client)
    wrong = post(client, f"{FACTOR}/codes", {"password": "x"}, seen_on=FACTOR)
    assert (wrong.status_code, "Das Kennwort stimmt nicht." in wrong.text) == (422, True)
    page = post(client, f"{FACTOR}/codes", {"password": PASSWORD}, seen_on=FACTOR)
    codes = re.findall(r"<li><code>([a-z0-9-]+)</code>", page.text)
    assert len(codes) == 10
    assert give_code(begin_login(service, "weber"), codes[3]).status_code == 303
    assert give_code(begin_login(service, "weber"), codes[3]).status_code == 401
    assert "noch 9 Ersatzcodes" in shown(client.get(FACTOR))


def test_setting_up_and_removing_ask_for_the_password(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    begun = post(client, f"{FACTOR}/begin", {"password": "x"}, seen_on=FACTOR)
    assert begun.status_code == 422
    assert 'class="qr"' not in client.get(FACTOR).text
    set_up_factor(service, client)
    assert post(client, f"{FACTOR}/remove", {"password": "x"}, seen_on=FACTOR).status_code == 422
    removed = post(client, f"{FACTOR}/remove", {"password": PASSWORD}, seen_on=FACTOR)
    assert removed.status_code == 303
    assert log_in(service.client(), PASSWORD, "weber").headers["location"] == "/cases"


def test_a_wrong_code_leaves_the_second_factor_off(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    post(client, f"{FACTOR}/begin", {"password": PASSWORD}, seen_on=FACTOR)
    refused = post(client, FACTOR, {"code": "000000"}, seen_on=FACTOR)
    assert "Der Code stimmt nicht" in refused.text
    assert log_in(service.client(), PASSWORD, "weber").headers["location"] == "/cases"


class TestRequiredFactor:
    """`require_totp`: without a second factor nothing else is shown."""

    @pytest.fixture
    def settings(self, settings: CaseworkSettings) -> CaseworkSettings:
        return settings.model_copy(update={"require_totp": True})

    def test_it_is_set_up_before_anything_else(self, make_service: MakeService) -> None:
        service = make_service()
        client = service.client()
        log_in(client, service.password)
        for path in ("/", "/cases", "/account", "/accounts"):
            assert client.get(path).headers["location"] == FACTOR
        assert "vorgeschrieben" in client.get(FACTOR).text
        set_up_factor(service, client, service.password)
        assert client.get("/cases").status_code == 200


def test_own_sessions_are_shown_and_ended(service: Service) -> None:
    client, elsewhere = enter(service, "weber", Role.CLERK), service.client()
    service.clock.turn(minutes=1)
    log_in(elsewhere, PASSWORD, "weber")
    page = client.get("/account").text
    assert page.count("diese Sitzung") == 1
    handles = re.findall(r'name="session" value="([0-9a-f]{16})"', page)
    assert len(handles) == 1
    post(client, "/account/sessions", {"session": handles[0]})
    assert elsewhere.get("/account").status_code == 303
    log_in(elsewhere, PASSWORD, "weber")
    post(client, "/account/sessions", {"session": "others"})
    assert elsewhere.get("/account").status_code == 303
    assert client.get("/account").status_code == 200


def test_sessions_of_others_cannot_be_ended(service: Service) -> None:
    client, other = enter(service, "weber", Role.CLERK), service.client()
    log_in(other, service.password)
    sessions = StaffSessions(
        service.prepared.database,
        clock=service.clock,
        audit=service.prepared.foundation.audit,
        session=timedelta(hours=10),
        idle=timedelta(minutes=30),
    )
    (foreign,) = sessions.of(first_member(service).id)
    for guess in (foreign.handle, "%", "", *"0123456789abcdef"):
        post(client, "/account/sessions", {"session": guess})
    assert other.get("/account").status_code == 200
    assert client.get("/account").status_code == 200


def test_what_is_done_to_the_own_account_is_in_the_audit(service: Service) -> None:
    client = enter(service, "weber", Role.CLERK)
    member = service.prepared.accounts.find("weber")
    assert member is not None
    set_up_factor(service, client)
    new_password(client, PASSWORD)
    done = [action for actor, action, _ in actions(service) if actor == member.actor]
    assert done == ["password_changed", "login", "second_factor_set_up", "password_changed"]
