"""Accounts, second factor and audit in Chromium: on the case service alone, without the agent."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Route, expect

from tests.browser.axe import violations
from tests.browser.product import ROOT, Product

pytestmark = pytest.mark.browser

NEW_PASSWORD = "neun blaue Fenster singen"
PATHS = (
    "/account",
    "/account/password",
    "/account/second-factor",
    "/accounts",
    "/accounts/new",
    "/accounts/1",
    "/terminals",
    "/operations",
    "/audit",
    "/nowhere",
)


@pytest.fixture(scope="module")
def service() -> Iterator[Product]:
    """The case service as a process of its own."""
    folder = Path(tempfile.mkdtemp(prefix="amtomat-staff-"))
    running = Product(folder)
    try:
        subprocess.run(
            [sys.executable, "-m", "tools.casework", "init"],
            cwd=ROOT,
            env=running.environment,
            check=True,
        )
        running.start("casework")
        yield running
    finally:
        running.stop()
        shutil.rmtree(folder)


def log_in(page: Page, service: Product, name: str = "", password: str = "") -> None:
    page.goto(f"{service.staff_url}/login")
    page.fill("#name", name or service.login["Benutzer"])
    page.fill("#password", password or service.login["Kennwort"])
    with page.expect_navigation():
        page.click("main button[type=submit]")


@pytest.fixture(
    scope="module", params=[("de", "light"), ("en", "dark")], ids=["de-light", "en-dark"]
)
def staff(
    request: pytest.FixtureRequest, browser: Browser, service: Product
) -> Iterator[BrowserContext]:
    """Somebody with all roles, logged in; axe may be loaded."""
    language, scheme = request.param
    context = browser.new_context(
        viewport={"width": 1280, "height": 800},
        locale=language,
        color_scheme=scheme,
        bypass_csp=True,
    )
    page = context.new_page()
    log_in(page, service)
    page.click(f"button[value={language}]")
    expect(page.locator("html")).to_have_attribute("lang", language)
    page.close()
    yield context
    context.close()


def test_pages_are_accessible_and_fit_at_twice_the_size(
    staff: BrowserContext, service: Product
) -> None:
    page = staff.new_page()
    for path in PATHS:
        page.set_viewport_size({"width": 1280, "height": 800})
        page.goto(f"{service.staff_url}{path}")
        assert violations(page) == [], path
        assert page.locator("h1").count() == 1, path
        page.set_viewport_size({"width": 640, "height": 400})
        assert page.evaluate("document.documentElement.scrollWidth") <= 640, path
        page.set_viewport_size({"width": 320, "height": 640})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, path


def test_the_login_is_accessible_with_and_without_a_problem(
    browser: Browser, service: Product
) -> None:
    context = browser.new_context(bypass_csp=True, locale="en")
    page = context.new_page()
    page.goto(f"{service.staff_url}/login")
    assert violations(page) == []
    log_in(page, service, password="wrong")
    expect(page.get_by_role("alert")).to_contain_text("User name or password is wrong.")
    expect(page.locator("#password")).to_be_focused()
    assert violations(page) == []
    context.close()


def test_the_keyboard_skips_to_the_content(staff: BrowserContext, service: Product) -> None:
    page = staff.new_page()
    page.goto(f"{service.staff_url}/accounts")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("main a").first).to_be_focused()


def time_left(page: Page, left_s: int, *, extends: bool = True) -> None:
    """From now on the service says that the login lasts so long."""
    answer = json.dumps({"left_s": left_s, "extends": extends})

    def tell(route: Route) -> None:
        if route.request.method == "GET":
            route.fulfill(body=answer, content_type="application/json")
        else:
            route.continue_()

    page.route("**/session", tell)


def test_a_login_does_not_end_without_a_warning(staff: BrowserContext, service: Product) -> None:
    page = staff.new_page()
    page.clock.install()
    page.goto(f"{service.staff_url}/accounts")
    page.locator("main a").first.focus()
    warning = page.get_by_role("alertdialog")
    page.clock.fast_forward("24:50")
    expect(warning).to_have_count(0)
    time_left(page, 290)
    page.clock.fast_forward("00:20")
    expect(warning).to_be_visible()
    stay = warning.get_by_role("button")
    expect(stay).to_have_count(1)
    expect(stay).to_be_focused()
    assert violations(page) == []
    with page.expect_request(lambda each: each.method == "POST" and "/session" in each.url):
        page.keyboard.press("Enter")
    expect(warning).to_have_count(0)
    expect(page.locator("main a").first).to_be_focused()
    page.close()


def test_at_the_end_of_the_day_the_warning_can_only_be_read(
    staff: BrowserContext, service: Product
) -> None:
    page = staff.new_page()
    page.clock.install()
    page.goto(f"{service.staff_url}/account")
    time_left(page, 200, extends=False)
    page.clock.fast_forward("25:30")
    warning = page.get_by_role("alertdialog")
    expect(warning.get_by_role("button")).to_have_attribute("type", "button")
    page.keyboard.press("Enter")
    expect(warning).to_have_count(0)
    page.clock.fast_forward("01:00")
    page.wait_for_timeout(300)
    expect(warning).to_have_count(0)  # read is read
    page.close()


LIVE = """<!doctype html><html lang="de"><title>Fächer</title>
<main id="main" tabindex="-1"><div data-live>{}</div></main>
<dialog id="session-end" data-left-s="1800"><form method="post" action="/session">
<p data-when="over" hidden>vorbei</p>
<p class="actions"><a href="/login" data-when="over">neu</a></p>
</form></dialog>
<script type="module" src="/static/live.js"></script>
<script type="module" src="/static/session.js"></script></html>"""


def test_a_live_page_keeps_the_focus_and_says_when_the_login_has_ended(
    browser: Browser, service: Product
) -> None:
    context = browser.new_context()
    page = context.new_page()
    versions = [
        '<a href="/a">A</a><a href="/b">B</a><details><summary>mehr</summary></details>',
        '<p>Fach 3 offen</p><a href="/a">A</a><a href="/b">B!</a>'
        "<details><summary>mehr</summary></details>",
        "<p>Fach 3 zu</p><details><summary>weniger</summary></details>"
        "<details><summary>mehr</summary></details>",
    ]
    shown = {"now": versions[0]}
    polls: list[str | None] = []

    def answer(route: Route) -> None:
        polls.append(route.request.headers.get("x-amtomat-by-itself"))
        route.fulfill(body=LIVE.format(shown["now"]), content_type="text/html")

    page.route("**/live", answer)
    page.clock.install()
    page.goto(f"{service.staff_url}/live")
    page.get_by_role("link", name="B").focus()
    shown["now"] = versions[1]
    page.clock.run_for(6000)
    expect(page.get_by_text("Fach 3 offen")).to_be_visible()
    expect(page.get_by_role("link", name="B!")).to_be_focused()
    assert polls[0] is None
    assert set(polls[1:]) == {"1"}
    page.locator("summary").focus()
    shown["now"] = versions[2]
    page.clock.run_for(6000)
    expect(page.get_by_text("Fach 3 zu")).to_be_visible()
    expect(page.locator("summary", has_text="mehr")).to_be_focused()
    page.unroute("**/live")
    page.route("**/live", lambda route: route.fulfill(status=303, headers={"location": "/login"}))
    page.clock.run_for(6000)
    expect(page.get_by_text("vorbei")).to_be_visible()
    expect(page.get_by_role("link", name="neu")).to_be_focused()
    context.close()


def test_other_sites_do_not_log_staff_out(browser: Browser, service: Product) -> None:
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    log_in(page, service)
    context.route(
        "http://elsewhere.example/*",
        lambda route: route.fulfill(
            content_type="text/html",
            body=f"""<a href="{service.staff_url}/accounts">Konten</a>
            <form method="post" action="{service.staff_url}/login"><button>x</button></form>""",
        ),
    )
    page.goto("http://elsewhere.example/")
    page.get_by_role("button").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Formular abgelaufen")
    page.goto("http://elsewhere.example/")
    page.get_by_role("link", name="Konten").click()
    expect(page).to_have_url(f"{service.staff_url}/accounts")
    expect(page.locator("form[action='/logout'] button")).to_be_visible()
    context.close()


def test_prints_leave_out_what_is_only_for_the_screen(
    staff: BrowserContext, service: Product
) -> None:
    page = staff.new_page()
    page.goto(f"{service.staff_url}/audit")
    page.emulate_media(media="print")
    expect(page.locator("nav.sections")).to_be_hidden()
    expect(page.locator(".bar-tools")).to_be_hidden()
    expect(page.locator("table")).to_be_visible()
    page.emulate_media(media="screen")
    expect(page.locator("nav.sections")).to_be_visible()


def test_a_new_colleague_comes_in_with_password_and_code(
    browser: Browser, service: Product
) -> None:
    wrong: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            wrong.append(message.text)

    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    page.on("console", hear)
    log_in(page, service)
    page.goto(f"{service.staff_url}/accounts/new")
    page.fill("#name", "m.weber")
    page.fill("#display_name", "M. Weber")
    page.check("#role-auditor")
    page.click("main form button[type=submit]")
    first_password = page.locator("dd.once code").inner_text()
    context.close()

    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    page.on("console", hear)
    log_in(page, service, "m.weber", first_password)
    expect(page).to_have_url(re.compile("/account/password$"))
    page.fill("#current", first_password)
    page.fill("#new", NEW_PASSWORD)
    page.fill("#again", NEW_PASSWORD)
    page.click("main button[type=submit]")
    expect(page.get_by_role("status")).to_contain_text("Ihr Kennwort ist geändert")

    page.goto(f"{service.staff_url}/account/second-factor")
    page.fill("#password", NEW_PASSWORD)
    page.click("main form button[type=submit]")
    expect(page.get_by_role("img", name="QR-Code zum Einlesen mit der App")).to_be_visible()
    app = pyotp.TOTP(page.locator("code.once").inner_text().replace(" ", ""))
    page.fill("#code", app.now())
    page.click("main form button[type=submit]")
    codes = page.locator(".codes code").all_inner_texts()
    assert len(codes) == 10
    page.get_by_role("button", name="Abmelden").click()

    log_in(page, service, "m.weber", NEW_PASSWORD)
    expect(page).to_have_url(re.compile("/login/code$"))
    page.fill("#code", codes[0])
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.goto(f"{service.staff_url}/audit")
    row = page.get_by_role("row").filter(has_text="Ersatzcode benutzt")
    expect(row).to_contain_text("M. Weber")
    page.get_by_role("button", name="Kette prüfen").click()
    expect(page.get_by_role("status")).to_contain_text("Die Kette ist unversehrt")
    assert wrong == []
    context.close()
