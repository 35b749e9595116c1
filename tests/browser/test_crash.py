"""A killed agent loses nothing that was read back; the page goes on by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.product import Product
from tests.browser.terminal import Terminal

pytestmark = [pytest.mark.browser, pytest.mark.models, pytest.mark.timeout(600)]


def test_a_killed_agent_loses_no_value_that_was_read_back(
    page: Page, product: Product, voice: Callable[[str, str], str]
) -> None:
    terminal = Terminal(page, voice)
    terminal.begin(product.url, "de", "type")
    page.get_by_test_id("service-licence-exchange").click()
    expect(terminal.field("given_names")).to_have_attribute("data-asked", "true", timeout=60_000)
    terminal.type("Ich heiße Erika Sommer")
    expect(terminal.field("birth_name")).to_have_attribute("data-asked", "true", timeout=60_000)
    terminal.fill("town", "Neustadt")
    product.kill("agent")
    expect(page.get_by_test_id("connection-lost")).to_be_visible(timeout=30_000)
    product.start("agent")
    expect(terminal.root).to_have_attribute("data-connection", "open", timeout=60_000)
    expect(page.get_by_text("Da bin ich wieder").first).to_be_visible(timeout=60_000)
    assert terminal.value("given_names") == "Erika"
    assert terminal.value("family_name") == "Sommer"
    assert terminal.value("town") == "Neustadt"
    assert terminal.asked == ["birth_name"]
    terminal.type("gleich")
    terminal.skip("doctorate", "nein")
    expect(terminal.field("birth_date")).to_have_attribute("data-asked", "true", timeout=60_000)
    assert terminal.value("birth_name") == "Sommer"
