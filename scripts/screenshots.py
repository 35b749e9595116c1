"""Takes the screenshots of docs/screenshots from a running product.

    .venv/bin/python scripts/screenshots.py [--terminal URL] [--staff URL] [--login FILE]

Needs Chromium. Files one synthetic application.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

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
SIZE = ViewportSize(width=1280, height=800)


def shoot(page: Page, name: str) -> None:
    """Save what the page shows."""
    page.screenshot(path=str(FOLDER / f"{name}.png"))
    print(FOLDER / f"{name}.png")


def say(page: Page, text: str, then_asked: str) -> None:
    """Type an answer and wait for the next question."""
    page.get_by_test_id("say-input").fill(text)
    page.get_by_test_id("say-send").click()
    asked(page, then_asked)


def asked(page: Page, field: str) -> None:
    """Wait until a field is asked for."""
    page.locator(f'[data-testid="field-{field}"][data-asked="true"]').wait_for(timeout=60_000)


def fill(page: Page, field: str, value: str) -> None:
    """Type or choose a value in the form."""
    option = page.get_by_test_id(f"field-{field}-option-{value}")
    if option.count():
        option.click()
    else:
        box = page.get_by_test_id(f"field-{field}-input")
        box.fill(value)
        box.press("Enter")
    page.locator(f'[data-testid="field-{field}"][data-filled="true"]').wait_for(timeout=60_000)


def terminal(browser: Browser, url: str) -> str:
    """Hold a conversation; the reference number."""
    page = browser.new_page(viewport=SIZE)
    page.goto(url)
    page.get_by_test_id("lang-de").first.wait_for()
    page.wait_for_timeout(800)
    shoot(page, "start")
    page.get_by_test_id("lang-de").first.click()
    page.wait_for_timeout(300)
    shoot(page, "speak-or-type")
    page.get_by_test_id("mode-type").click()
    page.get_by_test_id("service-licence-exchange").click(timeout=60_000)
    asked(page, "given_names")
    say(page, "Ich heiße Erika Sommer", "birth_name")
    page.wait_for_timeout(2500)
    shoot(page, "conversation")
    say(page, "Was kostet der Umtausch?", "birth_name")
    page.get_by_test_id("source").first.wait_for(timeout=60_000)
    page.wait_for_timeout(2500)
    shoot(page, "question")
    say(page, "gleich", "birth_date")
    for field, value in VALUES.items():
        fill(page, field, value)
    asked(page, "phone")
    page.get_by_test_id("say-input").fill("weiter")
    page.get_by_test_id("say-send").click()
    page.locator('[data-stage="review"]').wait_for(timeout=60_000)
    page.wait_for_timeout(2500)
    shoot(page, "review")
    page.get_by_test_id("tap-confirm").click()
    reference = page.get_by_test_id("reference")
    reference.wait_for(timeout=60_000)
    page.wait_for_timeout(2500)
    shoot(page, "submitted")
    return (reference.text_content() or "").strip()


def staff(browser: Browser, url: str, login: Path, reference: str) -> None:
    """The list and one case."""
    rows = login.read_text(encoding="utf-8").splitlines()
    known = {k.strip(): v.strip() for k, v in (row.split(":", 1) for row in rows if ":" in row)}
    page = browser.new_page(viewport=SIZE)
    page.goto(f"{url}/cases")
    page.fill("input[name=name]", known["Benutzer"])
    page.fill("input[name=password]", known["Kennwort"])
    page.click("button[type=submit]")
    page.goto(f"{url}/cases")
    shoot(page, "staff-list")
    page.get_by_role("link", name=reference).click()
    page.wait_for_load_state()
    shoot(page, "staff-case")


def main() -> int:
    """Take all screenshots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--terminal", default="http://127.0.0.1:8080")
    parser.add_argument("--staff", default="http://127.0.0.1:8081")
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
        reference = terminal(browser, given.terminal)
        staff(browser, given.staff, given.login, reference)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
