"""Pick-ups and drop-offs as staff and citizens see them."""

from __future__ import annotations

import io
import re

import httpx
from playwright.sync_api import BrowserContext, Page, expect
from pypdf import PdfReader

from tests.browser.product import Product

PRODUCT_SIDE = {"held": "eingelegt, ohne Code", "ready": "abholbereit"}


def until_open(product: Product, page: Page) -> int:
    """Wait until a door of the cabinet stands open; its number."""
    for _ in range(200):
        if doors := product.open_doors():
            return doors[0]
        page.wait_for_timeout(50)
    said = " ".join(page.locator("main").all_inner_texts())
    raise AssertionError(f"no door opened: {said}\n{product.log('locker_bridge')[-1500:]}")


def laid_in(product: Product, page: Page, reference: str, item: str | None = None) -> int:
    """Reserve a compartment for a case, open it, lay the document in, shut it; the door."""
    page.goto(f"{product.staff_url}/pickups/new?case={reference}")
    if item is not None:
        page.locator("select[name=item]").select_option(item)
    page.get_by_role("button", name="Fach reservieren").click()
    page.get_by_role("button", name="Fach zum Einlegen öffnen").click()
    door = until_open(product, page)
    # The bridge sees a door with its next poll: a hand is never as fast as a test.
    expect(page.get_by_text("Fach offen zum Einlegen")).to_be_visible()
    product.hand(door, "push")
    page.get_by_role("button", name="Liegt im Fach").click()
    expect(page.get_by_text(PRODUCT_SIDE["held"])).to_be_visible()
    return door


def printed_letter(context: BrowserContext, product: Product, page: Page) -> str:
    """Press the button that prints the letter; the text of the letter."""
    form = page.locator("form[target=_blank]").first
    path = form.get_attribute("action")
    pairs = form.evaluate("(f) => Array.from(new FormData(f), ([k, v]) => [k, String(v)])")
    fields: dict[str, list[str]] = {}
    for name, value in pairs:
        fields.setdefault(name, []).append(value)
    cookies = "; ".join(f"{c['name']}={c['value']}" for c in context.cookies(product.staff_url))
    answer = httpx.post(
        f"{product.staff_url}{path}",
        data=fields,
        headers={"cookie": cookies},
        trust_env=False,
    )
    assert answer.status_code == 200, answer.text[:300]
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["cache-control"] == "no-store"
    return PdfReader(io.BytesIO(answer.content)).pages[0].extract_text()


def code_in(letter: str) -> str:
    """The ten characters of the code in a letter."""
    found = re.search(r"\b([A-Z]{2}) (\d{4}) (\d{4})\b", letter)
    assert found, "the letter has no code"
    return "".join(found.groups())
