"""A clerk's working day: only the case service runs, cases are filed over its API."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.axe import violations
from tests.browser.filing import PERSON, file_case
from tests.browser.product import ROOT, Product
from tests.browser.staff import log_in, press

pytestmark = pytest.mark.browser

OTHERS = (("Jürgen", "Schäfer"), ("Ngozi Ada", "Okafor"), ("Olena", "Kovalenko"))


@dataclass(frozen=True)
class Office:
    """The running case service and the case that the day is about."""

    product: Product
    reference: str


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    folder = Path(tempfile.mkdtemp(prefix="amtomat-clerk-"))
    product = Product(folder)
    try:
        subprocess.run(
            [sys.executable, "-m", "tools.casework", "init"],
            cwd=ROOT,
            env=product.environment,
            check=True,
        )
        product.start("casework")
        for given, family in OTHERS:
            named = PERSON | {"given_names": given, "family_name": family}
            file_case(product, "passport", named, language="de")
        yield Office(product, file_case(product, "licence-exchange")["reference"])
    finally:
        product.stop()
        shutil.rmtree(folder)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(
        viewport={"width": 1280, "height": 800},
        locale="de-DE",
        bypass_csp=True,
        accept_downloads=True,
    )
    opened.set_default_timeout(15_000)
    yield opened
    opened.close()


@pytest.fixture
def clerk(context: BrowserContext, office: Office) -> Page:
    return at_work(context, office, "Deutsch")


def at_work(context: BrowserContext, office: Office, language: str) -> Page:
    """The list in a language: the account keeps the one that was chosen last."""
    page = log_in(context, office.product)
    page.get_by_role("button", name=language).click()
    page.goto(f"{office.product.staff_url}/cases")
    return page


def test_a_working_day(clerk: Page, office: Office) -> None:
    faults: list[str] = []
    clerk.on("pageerror", lambda error: faults.append(str(error)))
    find_and_open(clerk, office.reference)
    trace_a_value(clerk)
    correct_a_value(clerk)
    ask_and_accept(clerk)
    export(clerk, office.reference)
    clerk.locator("#back").click()
    assert "q=beispiel" in clerk.url  # the list as it was left
    expect(clerk.locator("table.queue tbody tr")).to_contain_text("Angenommen")
    assert faults == []


def find_and_open(clerk: Page, reference: str) -> None:
    expect(clerk.locator("table.queue tbody tr")).to_have_count(4)
    clerk.get_by_label("Leistung").select_option(label="Führerschein umtauschen")
    clerk.get_by_role("button", name="Anwenden").click()
    expect(clerk.locator("table.queue tbody tr")).to_have_count(1)
    clerk.get_by_role("link", name="Zurücksetzen").click()
    expect(clerk.locator("table.queue tbody tr")).to_have_count(4)
    press(clerk, "/")
    clerk.keyboard.type("beispiel ayse")
    clerk.keyboard.press("Enter")
    expect(clerk.locator("table.queue tbody tr")).to_have_count(1)
    assert violations(clerk) == []
    press(clerk, "j")
    expect(clerk.get_by_role("link", name=reference)).to_be_focused()
    press(clerk, "a")
    expect(clerk.get_by_role("status").first).to_contain_text("1 Vorgang wurde zugewiesen")
    press(clerk, "j", "Enter")
    expect(clerk.get_by_role("heading", level=1)).to_contain_text("Ayşe Beispiel")
    clerk.get_by_role("button", name="Übernehmen").click()
    expect(clerk.locator(".case-head .status")).to_have_text("In Bearbeitung")
    assert violations(clerk) == []


def trace_a_value(clerk: Page) -> None:
    row = clerk.get_by_role("row", name=re.compile("^Straße"))
    row.get_by_role("link", name=re.compile("Stelle im Gespräch")).press("Enter")
    source = clerk.locator(".line.lit")
    expect(source).to_be_focused()
    expect(source.locator(".piece.lit")).to_have_text("Marktplatz")
    expect(row).to_have_class(re.compile("lit"))
    clerk.locator(".piece", has_text="Beispiel").click()
    named = clerk.get_by_role("row", name=re.compile("^Familienname"))
    expect(named).to_be_focused()
    expect(clerk.locator("tr.lit")).to_have_count(1)
    named.locator(".value").click()
    expect(clerk.locator(".piece.lit")).to_have_text("Beispiel")
    clerk.keyboard.press("Escape")
    expect(clerk.locator(".lit")).to_have_count(0)


def correct_a_value(clerk: Page) -> None:
    clerk.get_by_role("link", name="Hausnummer ändern").click()
    assert violations(clerk) == []
    clerk.get_by_label("Neue Angabe").fill("drei oder vier")
    clerk.get_by_label("Grund der Änderung").fill("Meldebescheinigung")
    clerk.get_by_role("button", name="Änderung speichern").click()
    wrong = clerk.get_by_label("Neue Angabe")
    expect(wrong).to_have_attribute("aria-invalid", "true")
    expect(wrong).to_have_value("drei oder vier")
    assert violations(clerk) == []
    wrong.fill("4a")
    clerk.get_by_role("button", name="Änderung speichern").click()
    row = clerk.get_by_role("row", name=re.compile("^Hausnummer"))
    expect(row).to_contain_text("4a")
    expect(row).to_contain_text("Ursprünglich: 3")
    expect(row).to_be_in_viewport()


def ask_and_accept(clerk: Page) -> None:
    clerk.get_by_role("link", name="Rückfrage stellen").click()
    clerk.get_by_role("button", name="Rückfrage stellen").click()
    expect(clerk.get_by_label("Ihre Frage")).to_have_attribute("aria-invalid", "true")
    assert violations(clerk) == []
    clerk.get_by_label("Ihre Frage").fill("Bitte bringen Sie ein neues Lichtbild mit.")
    clerk.get_by_role("button", name="Rückfrage stellen").click()
    expect(clerk.locator(".case-head .status")).to_have_text("Rückfrage gestellt")
    with clerk.expect_download() as letter:
        clerk.get_by_role("link", name="Brief als PDF").click()
    assert letter.value.path().read_bytes().startswith(b"%PDF-")
    clerk.get_by_role("button", name="ein biometrisches Lichtbild: Am Schalter erhalten").click()
    expect(clerk.locator(".documents li", has_text="Lichtbild")).to_contain_text("eingegangen")
    to_lockers = clerk.get_by_role("link", name="Abholung oder Abgabe am Fach vorbereiten")
    expect(to_lockers).to_have_attribute("href", re.compile(r"/pickups/new\?case=NEU-"))
    clerk.get_by_role("button", name="Weiter bearbeiten").click()
    clerk.get_by_role("button", name="Annehmen").click()
    expect(clerk.locator(".case-head .status")).to_have_text("Angenommen")
    expect(clerk.get_by_role("link", name="Hausnummer ändern")).to_have_count(0)
    assert violations(clerk) == []


def export(clerk: Page, reference: str) -> None:
    with clerk.expect_download() as pdf:
        clerk.get_by_role("link", name="Als PDF", exact=True).click()
    assert pdf.value.suggested_filename == f"{reference}.pdf"
    assert pdf.value.path().read_bytes().startswith(b"%PDF-")
    with clerk.expect_download() as exported:
        clerk.get_by_role("link", name="Als JSON", exact=True).click()
    case = json.loads(exported.value.path().read_text(encoding="utf-8"))
    assert (case["reference"], case["status"]) == (reference, "accepted")
    assert [entry["action"] for entry in case["history"]] == [
        "assign", "take_over", "edit", "ask_back", "document", "resume", "accept",
    ]  # fmt: skip


def test_english_pages_are_accessible_in_the_dark_and_enlarged(
    context: BrowserContext, office: Office
) -> None:
    clerk = at_work(context, office, "English")
    clerk.emulate_media(color_scheme="dark")
    expect(clerk.get_by_role("heading", level=1)).to_have_text("Cases")
    assert violations(clerk) == []
    clerk.get_by_role("button", name="Keyboard shortcuts").click()
    assert violations(clerk) == []
    clerk.keyboard.press("Escape")
    other = clerk.locator("table.queue tbody tr", has_text="Okafor").get_by_role("link")
    clerk.set_viewport_size({"width": 640, "height": 400})  # 1280 × 800 at 200 %
    other.click()
    clerk.get_by_role("button", name="Take over").click()
    expect(clerk.locator(".case-head .status")).to_have_text("In review")
    assert violations(clerk) == []
    overflow = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert clerk.evaluate(overflow) <= 0
    clerk.get_by_role("link", name="Change Familienname").click()
    expect(clerk.get_by_label("New value")).to_have_value("Okafor")
    assert violations(clerk) == []
    assert clerk.evaluate(overflow) <= 0


def test_without_scripts_everything_works_by_links(browser: Browser, office: Office) -> None:
    context = browser.new_context(java_script_enabled=False, locale="de-DE")
    context.set_default_timeout(15_000)
    page = at_work(context, office, "Deutsch")
    page.goto(f"{office.product.staff_url}/cases?q=kovalenko")
    page.locator("table.queue a.reference").click()
    page.get_by_role("link", name=re.compile("Vornamen: Stelle im Gespräch")).click()
    line = page.url.split("#")[1]
    expect(page.locator(f"#{line}")).to_contain_text("Olena")
    page.locator(f"#{line} .piece").first.click()
    field = page.url.split("#")[1]
    expect(page.locator(f"#{field}")).to_contain_text("Vornamen")
    context.close()


def end_other_logins(context: BrowserContext, office: Office) -> None:
    page = at_work(context, office, "Deutsch")
    page.goto(f"{office.product.staff_url}/account")
    page.get_by_role("button", name="Alle anderen Sitzungen beenden").click()
    expect(page.get_by_role("status")).to_be_visible()


def kept(clerk: Page) -> list[str]:
    found = clerk.evaluate("Object.entries(sessionStorage).flat()")
    return [each for each in found if "amtomat-text" in each or "Aufenthalt" in each]


def test_a_reason_outlives_the_login_and_goes_with_the_logout(
    browser: Browser, clerk: Page, office: Office
) -> None:
    clerk.goto(f"{office.product.staff_url}/cases?q=kovalenko")
    clerk.locator("table.queue a.reference").click()
    case = clerk.url
    clerk.get_by_role("link", name="Rücknahme vermerken").click()
    words = clerk.get_by_label("Wie und wann wurde das erklärt?")
    words.fill("Kein Aufenthalt mehr hier")
    elsewhere = browser.new_context(locale="de-DE")
    end_other_logins(elsewhere, office)
    elsewhere.close()
    clerk.get_by_role("button", name="Rücknahme vermerken").click()
    clerk.wait_for_url("**/login")
    clerk.fill("#name", office.product.login["Benutzer"])
    clerk.fill("#password", office.product.login["Kennwort"])
    clerk.click("main button[type=submit]")
    expect(words).to_have_value("Kein Aufenthalt mehr hier")
    note = clerk.locator("[data-kept]")
    expect(note).to_contain_text("ist wieder eingesetzt")
    assert violations(clerk) == []
    note.get_by_role("button", name="Verwerfen").click()
    expect(words).to_have_value("")
    expect(words).to_be_focused()
    assert kept(clerk) == []
    words.fill("Kein Aufenthalt, Anruf vom 3. März")
    clerk.goto(case)
    clerk.get_by_role("link", name="Rücknahme vermerken").click()
    expect(words).to_have_value("Kein Aufenthalt, Anruf vom 3. März")
    clerk.get_by_role("button", name="Rücknahme vermerken").click()
    expect(clerk.locator(".case-head .status")).to_have_text("Zurückgenommen")
    assert kept(clerk) == []
    clerk.get_by_role("link", name="Wieder öffnen").click()
    clerk.get_by_label("Grund").fill("Doch noch Aufenthalt")
    assert kept(clerk) != []
    clerk.get_by_role("button", name="Abmelden").click()
    clerk.wait_for_url("**/login")
    assert clerk.evaluate("sessionStorage.length") == 0


def test_whoever_is_too_late_sees_what_has_changed_and_keeps_the_text(
    context: BrowserContext, office: Office
) -> None:
    clerk = at_work(context, office, "Deutsch")
    clerk.locator("table.queue tbody tr", has_text="Schäfer").get_by_role("link").click()
    clerk.get_by_role("link", name="Rücknahme vermerken").click()
    colleague = context.new_page()
    colleague.goto(clerk.url.split("/steps")[0])
    colleague.get_by_role("button", name="Übernehmen").click()
    expect(colleague.locator(".case-head .status")).to_have_text("In Bearbeitung")
    clerk.get_by_label("Wie und wann wurde das erklärt?").fill("Brief")
    clerk.get_by_role("button", name="Rücknahme vermerken").click()
    told = clerk.get_by_role("alert")
    expect(told).to_contain_text("inzwischen geändert")
    expect(told).to_contain_text("Übernommen")
    assert violations(clerk) == []
    expect(clerk.get_by_label("Wie und wann wurde das erklärt?")).to_have_value("Brief")
    clerk.get_by_role("button", name="Rücknahme vermerken").click()
    expect(clerk.locator(".case-head .status")).to_have_text("Zurückgenommen")


def test_single_keys_can_be_switched_off(clerk: Page) -> None:
    press(clerk, "?")
    clerk.get_by_label("Tastenkürzel mit einzelnen Tasten verwenden").uncheck()
    clerk.keyboard.press("Escape")
    clerk.reload()
    press(clerk, "/")
    expect(clerk.get_by_label("Suche", exact=True)).not_to_be_focused()
    clerk.keyboard.press("j")
    expect(clerk.locator("table.queue a:focus")).to_have_count(0)
    clerk.get_by_role("button", name="Tastenkürzel").click()
    clerk.get_by_label("Tastenkürzel mit einzelnen Tasten verwenden").check()
    clerk.keyboard.press("Escape")
    clerk.keyboard.press("/")
    expect(clerk.get_by_label("Suche", exact=True)).to_be_focused()
