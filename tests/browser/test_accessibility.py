"""axe finds nothing on the screens of the terminal and of staff (WCAG 2.2 A and AA)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import violations
from tests.browser.product import Product
from tests.browser.terminal import Terminal

pytestmark = [pytest.mark.browser, pytest.mark.models, pytest.mark.timeout(600)]


@pytest.fixture
def page(browser: Browser) -> Any:
    """A page into which axe may be loaded although the product's policy forbids scripts."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, bypass_csp=True)
    yield context.new_page()
    context.close()


def test_the_terminal_s_screens(
    page: Page, product: Product, voice: Callable[[str, str], str]
) -> None:
    terminal = Terminal(page, voice)
    page.goto(product.url)
    expect(page.get_by_test_id("lang-de").first).to_be_visible()
    assert violations(page) == []
    terminal.begin(product.url, "de", "type")
    page.get_by_test_id("service-licence-exchange").click()
    expect(terminal.field("given_names")).to_have_attribute("data-asked", "true", timeout=60_000)
    assert violations(page) == []
    terminal.fill("licence_kind", "grey")
    page.get_by_test_id("settings").click()
    assert violations(page) == []


def test_the_staff_pages(page: Page, product: Product) -> None:
    page.goto(f"{product.staff_url}/cases")
    assert violations(page) == []
    page.fill("input[name=name]", product.login["Benutzer"])
    page.fill("input[name=password]", product.login["Kennwort"])
    page.click("button[type=submit]")
    page.goto(f"{product.staff_url}/cases")
    assert violations(page) == []
