"""What a member of staff sees."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page

from tests.browser.product import Product


def log_in(context: BrowserContext, product: Product) -> Page:
    """Log in with the first account, in German whatever an earlier test has left it in."""
    page = context.new_page()
    page.goto(f"{product.staff_url}/cases")
    page.fill("input[name=name]", product.login["Benutzer"])
    page.fill("input[name=password]", product.login["Kennwort"])
    page.click("main button[type=submit]")
    page.wait_for_url("**/cases")
    page.get_by_role("button", name="Deutsch").click()
    page.wait_for_load_state()
    return page


def open_case(context: BrowserContext, product: Product, reference: str) -> Page:
    """Log in, find the case in the list and open it."""
    page = log_in(context, product)
    page.goto(f"{product.staff_url}/cases")
    page.get_by_role("link", name=reference).click()
    return page


def press(page: Page, *keys: str) -> None:
    """Press keys one after another once the page has loaded: before, its scripts hear none."""
    page.wait_for_load_state()
    for key in keys:
        page.keyboard.press(key)
