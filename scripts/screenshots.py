"""Takes the screenshots of docs/screenshots from a running product.

    .venv/bin/python scripts/screenshots.py
        [--terminal URL] [--staff URL] [--cabinet URL] [--login FILE]

Needs Chromium, and a product with all languages and services and the simulated cabinet. Files two
synthetic applications and collects a document.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

import screenshots_lockers as lockers

FOLDER = Path("docs/screenshots")
VALUES = {
    "birth_date": "12.8.1955",
    "birth_place": "Marburg",
    "sex": "female",
    "nationality": "deutsch",
    "street": "Lindenweg",
    "house_number": "7",
    "postcode": "35279",
    "town": "Neustadt",
    "id_document": "identity_card",
    "licence_kind": "grey",
    "licence_issue_date": "3.3.1974",
    "licence_number": "B072RRE2I55",
    "other_licence": "no",
}
DEREGISTRATION = {
    "applicant_role": "holder",
    "plate": "MR-AB 123",
    "has_part_one": "yes",
    "has_plates": "yes",
    "disposed_as_waste": "no",
    "reserve_plate": "yes",
    "vin": "WVWZZZ1JZXW000001",
    "given_names": "Layla",
    "family_name": "Haddad",
    "street": "Lindenweg",
    "house_number": "7",
    "postcode": "35279",
    "town": "Neustadt",
    "phone": "0170 1234567",
    "email": "layla@example.org",
}
SIZE = ViewportSize(width=1280, height=800)
KIOSK = ViewportSize(width=1080, height=1920)


def shoot(page: Page, name: str) -> None:
    """Save what the page shows."""
    page.screenshot(path=str(FOLDER / f"{name}.png"))
    print(FOLDER / f"{name}.png")


def type_in(page: Page, text: str) -> None:
    """Type an answer."""
    page.get_by_test_id("say-input").fill(text)
    page.get_by_test_id("say-send").click()


def say(page: Page, text: str, then_asked: str) -> None:
    """Type an answer and wait for the next question."""
    type_in(page, text)
    asked(page, then_asked)


def heard(page: Page) -> None:
    """Wait until the reply has been spoken to its end, so that its last words are the caption."""
    page.wait_for_function(
        """() => {
          const now = document.querySelector("[data-turn]").dataset;
          return now.heard === now.turn && now.playing === "false" && now.agentState === "waiting";
        }""",
        timeout=120_000,
    )


def asked(page: Page, field: str) -> None:
    """Wait until a field is asked for."""
    page.locator(f'[data-testid="field-{field}"][data-asked="true"]').wait_for(timeout=60_000)


def fill(page: Page, field: str, value: str) -> None:
    """Type or choose a value in the form."""
    page.get_by_test_id(f"field-{field}").wait_for(timeout=60_000)
    option = page.get_by_test_id(f"field-{field}-option-{value}")
    if option.count():
        option.click()
    else:
        box = page.get_by_test_id(f"field-{field}-input")
        box.fill(value)
        box.press("Enter")
    page.locator(f'[data-testid="field-{field}"][data-filled="true"]').wait_for(timeout=60_000)


def start(page: Page, url: str, language: str) -> None:
    """Choose a language and to type."""
    page.goto(url)
    page.locator(".hero-face svg").wait_for()
    page.get_by_test_id(f"lang-{language}").click()
    page.get_by_test_id("mode-type").click()


def confirm(page: Page) -> str:
    """Say yes to each declaration and to the read-back; the reference number."""
    reference = page.get_by_test_id("reference")
    while reference.count() == 0:
        turn = page.locator("[data-turn]").get_attribute("data-turn")
        page.get_by_test_id("tap-confirm").click()
        page.locator(f'[data-turn]:not([data-turn="{turn}"])').wait_for(timeout=60_000)
    return (reference.text_content() or "").strip()


def entrance(browser: Browser, url: str) -> None:
    """The start screen with its languages, and the choice between speaking and typing."""
    page = browser.new_page(viewport=SIZE)
    page.goto(url)
    page.locator(".hero-face svg").wait_for()
    shoot(page, "start")
    page.get_by_test_id("lang-de").click()
    page.get_by_test_id("mode-type").wait_for()
    shoot(page, "speak-or-type")
    page.close()


def german(browser: Browser, url: str) -> str:
    """Exchange a driving licence in German; the reference number."""
    page = browser.new_page(viewport=SIZE)
    start(page, url, "de")
    page.get_by_test_id("service-licence-exchange").wait_for(timeout=60_000)
    shoot(page, "services")
    page.get_by_test_id("service-licence-exchange").click()
    asked(page, "given_names")
    say(page, "Ich heiße Erika Sommer", "birth_name")
    heard(page)
    shoot(page, "conversation")
    say(page, "Was kostet der Umtausch?", "birth_name")
    page.get_by_test_id("source").first.wait_for(timeout=60_000)
    heard(page)
    shoot(page, "question")
    say(page, "gleich", "doctorate")
    say(page, "nein", "birth_date")
    for field, value in VALUES.items():
        fill(page, field, value)
    asked(page, "phone")
    type_in(page, "weiter")
    page.locator('[data-stage="review"]').wait_for(timeout=60_000)
    shoot(page, "review")
    reference = confirm(page)
    heard(page)
    shoot(page, "submitted")
    page.close()
    return reference


def arabic(browser: Browser, url: str) -> None:
    """Deregister a vehicle in Arabic at an upright kiosk."""
    page = browser.new_page(viewport=KIOSK)
    start(page, url, "ar")
    page.get_by_test_id("service-vehicle-deregistration").click(timeout=60_000)
    for field, value in DEREGISTRATION.items():
        fill(page, field, value)
        if field == "family_name":
            asked(page, "street")
            heard(page)
            shoot(page, "conversation-arabic")
    page.locator('[data-stage="review"]').wait_for(timeout=60_000)
    confirm(page)
    heard(page)
    shoot(page, "submitted-arabic")
    lockers.offered(page, shoot)
    page.close()


def staff(browser: Browser, url: str, login: Path, reference: str) -> Page:
    """The list and one case; the page of who is logged in."""
    rows = login.read_text(encoding="utf-8").splitlines()
    known = {k.strip(): v.strip() for k, v in (row.split(":", 1) for row in rows if ":" in row)}
    page = browser.new_page(viewport=SIZE)
    page.goto(f"{url}/cases")
    page.fill("input[name=name]", known["Benutzer"])
    page.fill("input[name=password]", known["Kennwort"])
    page.click("main button[type=submit]")
    page.goto(f"{url}/cases")
    shoot(page, "staff-list")
    page.get_by_role("link", name=reference).click()
    page.wait_for_load_state()
    shoot(page, "staff-case")
    return page


def main() -> int:
    """Take all screenshots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--terminal", default="http://127.0.0.1:8080")
    parser.add_argument("--staff", default="http://127.0.0.1:8081")
    parser.add_argument("--cabinet", default="http://127.0.0.1:8084")
    parser.add_argument("--login", type=Path, default=Path("var/secrets/first_login"))
    given = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        print("Chromium is missing: apt-get install chromium", file=sys.stderr)
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu"]
        )
        entrance(browser, given.terminal)
        reference = german(browser, given.terminal)
        arabic(browser, given.terminal)
        desk = staff(browser, given.staff, given.login, reference)
        code = lockers.pick_up_ready(desk, given.staff, given.cabinet, reference, shoot)
        hall = browser.new_page(viewport=SIZE)
        lockers.collected(hall, given.terminal, given.cabinet, code, shoot)
        browser.close()
    lockers.letter(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(main())
