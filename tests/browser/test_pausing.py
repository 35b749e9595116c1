"""Leaving for a while and going on; how fast and how loud the agent speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.product import Product
from tests.browser.terminal import Terminal

pytestmark = [pytest.mark.browser, pytest.mark.models, pytest.mark.timeout(300)]


def test_a_paused_form_goes_on_under_its_number(
    page: Page, product: Product, voice: Callable[[str, str], str]
) -> None:
    terminal = Terminal(page, voice)
    terminal.begin(product.url, "de", "type")
    page.get_by_test_id("service-naturalisation").click(timeout=60_000)
    terminal.fill("living_secured", "no")
    terminal.fill("living_detail", "Ich bekomme BAföG")
    terminal.type("Ich muss weg, ich mache später weiter")
    shown = page.get_by_test_id("paused-reference")
    expect(shown).to_be_visible(timeout=60_000)
    number = shown.text_content() or ""
    page.get_by_test_id("paused-close").click()
    expect(terminal.root).to_have_attribute("data-screen", "start", timeout=60_000)
    terminal.begin(product.url, "de", "type")
    page.get_by_test_id("resume-open").click(timeout=60_000)
    terminal.type(number)
    expect(terminal.field("living_detail")).to_be_visible(timeout=60_000)
    assert terminal.value("living_detail") == "Ich bekomme BAföG"


def test_rate_and_volume_by_button_and_by_word(
    page: Page, product: Product, voice: Callable[[str, str], str]
) -> None:
    terminal = Terminal(page, voice)
    terminal.begin(product.url, "de", "type")
    page.get_by_test_id("settings").click()
    for level in ("volume-high", "rate-fast"):
        button = page.get_by_test_id(level)
        expect(button).to_have_attribute("aria-pressed", "false")
        button.click()
        expect(button).to_have_attribute("aria-pressed", "true", timeout=30_000)
    terminal.type("Bitte sprechen Sie langsamer")
    expect(page.get_by_test_id("rate-normal")).to_have_attribute(
        "aria-pressed", "true", timeout=60_000
    )
    terminal.type("leiser")
    expect(page.get_by_test_id("volume-normal")).to_have_attribute(
        "aria-pressed", "true", timeout=60_000
    )
