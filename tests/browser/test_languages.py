"""The terminal in all its languages: direction, targets, width, axe, and a draft by touch."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.product import LANGUAGES, Product
from tests.browser.staff import open_case
from tests.browser.terminal import Terminal

pytestmark = [pytest.mark.browser, pytest.mark.models, pytest.mark.timeout(300)]

SERVICE = "vehicle-deregistration"
VALUES = {
    "applicant_role": "holder",
    "plate": "mr-ab 123",
    "has_part_one": "yes",
    "has_plates": "yes",
    "disposed_as_waste": "no",
    "reserve_plate": "no",
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
FAULTS = """() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) found.push("the page scrolls sideways");
  for (const node of document.querySelectorAll("button, input, select, textarea, h1, h2, dt, dd")) {
    const box = node.getBoundingClientRect();
    if (box.width === 0) continue;
    const name = `${node.tagName} ${node.dataset.testid ?? node.textContent.trim().slice(0, 40)}`;
    if (box.left < -1 || box.right > width + 1) found.push(`${name} is beside the page`);
    if (node.scrollWidth > node.clientWidth + 1 && !node.matches("input, select, dt, dd"))
      found.push(`${name} holds more than fits`);
    if (node.matches("button, input, select, textarea") && Math.min(box.width, box.height) < 63.9)
      found.push(`${name} is small: ${Math.round(box.width)} by ${Math.round(box.height)}`);
  }
  return found;
}"""
"""What is too wide or too small for a finger."""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An upright kiosk into which axe may be loaded."""
    size = {"width": 1080, "height": 1920}
    context = browser.new_context(viewport=size, bypass_csp=True)  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


def look(page: Page) -> None:
    """The screen as it stands has no fault."""
    assert violations(page) == []
    assert page.evaluate(FAULTS) == []


def look_at_large_text(page: Page) -> None:
    """Nothing leaves the screen at 200 %."""
    page.get_by_test_id("settings").click()
    page.get_by_test_id("text-size-200").click()
    expect(page.locator("html")).to_have_attribute("data-text-size", "200")
    assert page.evaluate(FAULTS) == []
    page.get_by_test_id("text-size-100").click()
    page.get_by_test_id("settings").click()


def test_the_start_screen_offers_every_language_in_its_own_words(
    page: Page, product: Product
) -> None:
    page.goto(product.url)
    for tag in LANGUAGES:
        button = page.get_by_test_id(f"lang-{tag}")
        expect(button).to_be_visible()
        assert button.get_attribute("lang") == tag
    look(page)
    look_at_large_text(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_up_to_the_conversation(
    page: Page, product: Product, voice: Callable[[str, str], str], language: str
) -> None:
    page.goto(product.url)
    page.get_by_test_id(f"lang-{language}").click()
    expect(page.get_by_test_id("mode-type")).to_be_enabled()
    direction = "rtl" if language in {"ar", "fa"} else "ltr"
    expect(page.locator("html")).to_have_attribute("dir", direction)
    expect(page.locator("html")).to_have_attribute("lang", language)
    look(page)
    page.get_by_test_id("mode-type").click()
    expect(page.get_by_test_id(f"service-{SERVICE}")).to_be_visible(timeout=60_000)
    look(page)
    terminal = Terminal(page, voice)
    page.get_by_test_id(f"service-{SERVICE}").click()
    expect(terminal.field("applicant_role")).to_have_attribute("data-asked", "true", timeout=60_000)
    look(page)
    look_at_large_text(page)


def test_an_arabic_conversation_by_touch_ends_in_a_german_case(
    page: Page, product: Product, voice: Callable[[str, str], str]
) -> None:
    terminal = Terminal(page, voice)
    terminal.begin(product.url, "ar", "type")
    page.get_by_test_id(f"service-{SERVICE}").click(timeout=60_000)
    for field, value in VALUES.items():
        terminal.fill(field, value)
    expect(terminal.root).to_have_attribute("data-stage", "review", timeout=60_000)
    assert terminal.value("plate") == "MR-AB 123"
    for field in ("plate", "phone", "email", "postcode"):
        box = page.get_by_test_id(f"field-{field}-input")
        expect(box).to_have_attribute("dir", "ltr")
        expect(box).to_have_css("text-align", "right")
    terminal.confirm_until_submitted()
    reference = terminal.reference()
    expect(page.get_by_test_id("submitted-evidence").get_by_role("listitem").first).to_be_visible()
    expect(page.get_by_test_id("submitted-fees")).to_contain_text("15.90")
    look(page)
    look_at_large_text(page)
    case = open_case(page.context, product, reference)
    for text in ("Haddad", "MR-AB 123", "Lindenweg"):
        expect(case.get_by_role("cell").filter(has_text=text).first).to_be_visible()
