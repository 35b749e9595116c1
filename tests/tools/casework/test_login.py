"""Login, logout, CSRF, throttle, cookies."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import actions, csrf, first_member, log_in, post
from tools.casework.first_start import FIRST_ACCOUNT, reset_first_login
from tools.casework.settings import CaseworkSettings
from tools.casework.staff.passwords import Passwords, random_password
from tools.casework.staff.throttle import (
    MAX_ADDRESS_FAILURES,
    MAX_FAILURES,
    WINDOW_S,
    Throttle,
)
from tools.casework.web.app import SESSION_COOKIE


@pytest.fixture
def database_kind() -> str:
    """What is stored is tested on both databases in store/test_staff.py."""
    return "sqlite"


def test_the_first_login_opens_the_list(service: Service) -> None:
    client = service.client()
    answer = log_in(client, service.password)
    assert (answer.status_code, answer.headers["location"]) == (303, "/cases")
    assert client.get("/account").status_code == 200
    assert client.get("/login").headers["location"] == "/"
    assert client.get("/").headers["location"] == "/cases"


def test_the_cookie_is_kept_from_scripts_and_other_sites(service: Service) -> None:
    cookie = service.client().get("/login").headers["set-cookie"].lower()
    assert cookie.startswith(SESSION_COOKIE)
    assert "httponly" in cookie
    # Strict would leave it out when a link in a mail is followed, and the answer's fresh cookie
    # would then take the place of the one that is logged in.
    assert "samesite=lax" in cookie


class TestByHttps:
    """`secure_cookie`: the session goes to no other host, and never in the clear."""

    @pytest.fixture
    def settings(self, settings: CaseworkSettings) -> CaseworkSettings:
        return settings.model_copy(update={"secure_cookie": True})

    def test_the_cookie_is_bound_to_its_host(self, service: Service) -> None:
        client = TestClient(service.app, base_url="https://staff.example", follow_redirects=False)
        cookie = client.get("/login").headers["set-cookie"]
        assert cookie.startswith(f"__Host-{SESSION_COOKIE}=")
        flags = {flag.strip().lower() for flag in cookie.split(";")[1:]}
        assert {"secure", "path=/", "httponly"} <= flags
        assert not any(flag.startswith("domain") for flag in flags)
        assert log_in(client, service.password).status_code == 303
        assert client.get("/account").status_code == 200


@pytest.mark.parametrize("path", ["/login", "/language", "/nowhere", "/cases/assign"])
def test_a_form_on_another_site_does_not_replace_the_cookie(service: Service, path: str) -> None:
    foreign = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    answer = service.client().post(path, data={"csrf": "x"}, headers=foreign)
    assert answer.status_code in {403, 404}
    assert "set-cookie" not in answer.headers


def test_a_link_on_another_site_leads_to_a_login_that_works(service: Service) -> None:
    client = service.client()
    answer = client.get("/operations", headers={"sec-fetch-site": "cross-site"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")
    assert log_in(client, service.password).headers["location"] == "/operations"


def test_the_login_makes_a_new_session(service: Service) -> None:
    client = service.client()
    tokens = set()
    for _ in range(2):
        assert log_in(client, service.password).status_code == 303
        tokens.add(session_of(client)["token"])
        client.get("/account")
        assert session_of(client)["token"] in tokens
        post(client, "/logout", {})
        assert "token" not in session_of(client)
    assert len(tokens) == 2


def session_of(client: TestClient) -> dict[str, Any]:
    """What the cookie holds; it is signed, not sealed."""
    cookie = client.cookies.get(SESSION_COOKIE)
    return {} if cookie is None else json.loads(b64decode(cookie.split(".")[0]))


@pytest.mark.parametrize(
    ("name", "password"),
    [(FIRST_ACCOUNT, "wrong"), ("nobody", "wrong"), ("", ""), ("amt' OR 1=1 --", "x")],
)
def test_wrong_logins_look_all_the_same(service: Service, name: str, password: str) -> None:
    client = service.client()
    answer = log_in(client, password, name)
    assert answer.status_code == 401
    assert "Benutzername oder Kennwort stimmt nicht." in answer.text
    assert client.get("/account").status_code == 303


def test_pages_without_login_lead_to_the_login_and_back(
    service: Service, draft: dict[str, Any]
) -> None:
    reference = service.post(draft).json()["reference"]
    client = service.client()
    sent = client.get(f"/cases/{reference}")
    assert (sent.status_code, sent.headers["location"]) == (303, "/login")
    assert log_in(client, service.password).headers["location"] == f"/cases/{reference}"


@pytest.mark.parametrize("path", ["/cases/..%2f..%2f", "//elsewhere.example/cases"])
def test_login_never_leads_elsewhere(service: Service, path: str) -> None:
    client = service.client()
    client.get(path)
    assert log_in(client, service.password).headers["location"] == "/cases"


def test_logout_ends_the_session_even_for_a_copied_cookie(service: Service) -> None:
    client = service.client()
    log_in(client, service.password)
    copied = dict(client.cookies)
    token = csrf(client, "/account")
    answer = client.post("/logout", data={"csrf": token})
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")
    thief = service.client()
    thief.cookies.update(copied)
    assert thief.get("/cases").status_code == 303


def test_a_session_ends_after_a_working_day(service: Service) -> None:
    client = service.client()
    log_in(client, service.password)
    for _ in range(round(service.settings.session_h * 3) - 1):
        service.clock.turn(minutes=20)
        assert client.get("/account").status_code == 200
    service.clock.turn(minutes=20)
    assert client.get("/account").status_code == 303


def test_a_session_ends_after_a_while_without_a_request(service: Service) -> None:
    client = service.client()
    log_in(client, service.password)
    service.clock.turn(minutes=service.settings.idle_min - 1)
    assert client.get("/account").status_code == 200
    service.clock.turn(minutes=service.settings.idle_min - 1)
    assert client.get("/account").status_code == 200
    service.clock.turn(minutes=service.settings.idle_min)
    assert client.get("/account").status_code == 303


def test_many_failures_from_one_address_wait_whatever_the_names(service: Service) -> None:
    client = service.client()
    for number in range(MAX_ADDRESS_FAILURES):
        assert log_in(client, "wrong", f"somebody-{number}").status_code == 401
    assert log_in(client, service.password).status_code == 429
    service.clock.turn(seconds=WINDOW_S + 1)
    assert log_in(client, service.password).status_code == 303


def test_right_logins_do_not_use_up_the_address(service: Service) -> None:
    for _ in range(MAX_ADDRESS_FAILURES + 1):
        assert log_in(service.client(), service.password).status_code == 303


def test_login_and_logout_are_in_the_audit_without_names(service: Service) -> None:
    client = service.client()
    log_in(client, "wrong")
    log_in(client, "wrong", "no-such-account")
    log_in(client, service.password)
    post(client, "/logout", {})
    me = first_member(service).actor
    assert actions(service) == [
        ("system", "login_failed", me),
        ("system", "login_failed", "-"),
        (me, "login", me),
        (me, "logout", me),
    ]


def test_login_changes_the_tokens(service: Service) -> None:
    client = service.client()
    before = csrf(client)
    log_in(client, service.password)
    assert csrf(client, "/account") != before


def test_a_forged_cookie_is_worth_nothing(service: Service) -> None:
    client = service.client()
    log_in(client, service.password)
    payload, stamp, signature = client.cookies[SESSION_COOKIE].rsplit(".", 2)
    forger = service.client()
    forger.cookies.set(SESSION_COOKIE, f"{payload}.{stamp}.{signature[::-1]}")
    assert forger.get("/cases").status_code == 303


@pytest.mark.parametrize("path", ["/login", "/logout"])
@pytest.mark.parametrize("token", ["", "wrong", "ü"])
def test_posts_without_the_csrf_token_are_refused(service: Service, path: str, token: str) -> None:
    client = service.client()
    log_in(client, service.password)
    form = {"name": FIRST_ACCOUNT, "password": service.password, "csrf": token}
    answer = client.post(path, data=form)
    assert answer.status_code == 403
    assert "Formular abgelaufen" in answer.text
    assert client.get("/account").status_code == 200


def test_a_csrf_token_of_another_session_is_refused(service: Service) -> None:
    stolen = csrf(service.client())
    client = service.client()
    csrf(client)
    form = {"name": FIRST_ACCOUNT, "password": service.password, "csrf": stolen}
    assert client.post("/login", data=form).status_code == 403


def test_five_failures_lock_the_account_for_a_minute(service: Service) -> None:
    client = service.client()
    for _ in range(MAX_FAILURES):
        assert log_in(client, "wrong").status_code == 401
    locked = log_in(client, service.password)
    assert locked.status_code == 429
    assert 0 < int(locked.headers["retry-after"]) <= WINDOW_S
    assert log_in(client, "wrong", "somebody-else").status_code == 401
    service.clock.turn(seconds=WINDOW_S + 1)
    assert log_in(client, service.password).status_code == 303


def test_guesses_at_the_same_time_do_not_slip_through() -> None:
    throttle = Throttle(lambda: 0.0)
    with ThreadPoolExecutor(8) as pool:
        waits = list(pool.map(lambda _: throttle.admit("amt"), range(40)))
    assert waits.count(0.0) == MAX_FAILURES


def test_a_right_login_forgets_the_failures() -> None:
    throttle = Throttle(lambda: 0.0)
    for _ in range(MAX_FAILURES):
        throttle.admit("amt")
    throttle.succeeded("amt")
    assert throttle.admit("amt") == 0.0


def test_a_reset_changes_the_password_and_ends_sessions(
    service: Service, cheap_passwords: Passwords
) -> None:
    client = service.client()
    old = service.password
    log_in(client, old)
    reset_first_login(service.settings, service.prepared, cheap_passwords)
    assert client.get("/account").status_code == 303
    assert log_in(client, old).status_code == 401
    assert log_in(client, service.password).status_code == 303


def test_passwords_are_argon2id_and_differ(service: Service) -> None:
    member = service.prepared.accounts.find(FIRST_ACCOUNT)
    assert member is not None
    assert member.password_hash.startswith("$argon2id$")
    assert len({random_password() for _ in range(50)}) == 50
    assert re.fullmatch(r"([a-z]{6}-){3}[a-z]{6}", random_password())


def test_overlong_passwords_are_refused(service: Service) -> None:
    assert log_in(service.client(), service.password + "x" * 1000).status_code == 401
