"""A whole application by touch, with the microphone denied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.product import Product
from tests.browser.staff import open_case
from tests.browser.terminal import Terminal

pytestmark = [pytest.mark.browser, pytest.mark.models, pytest.mark.timeout(600)]

VALUES = {
    "given_names": "Anna",
    "family_name": "Kowalski",
    "birth_name": "Nowak",
    "birth_date": "3 May 1979",
    "birth_place": "Poznan",
    "sex": "female",
    "nationality": "Polish",
    "street": "Lindenweg",
    "house_number": "3",
    "postcode": "35037",
    "town": "Marburg",
    "id_document": "identity_card",
    "licence_kind": "card",
    "licence_issue_date": "12 March 2005",
    "licence_number": "B072RRE2I55",
    "other_licence": "yes",
    "phone": "0170 1234567",
}
DENY = """navigator.mediaDevices.getUserMedia = async () => {
  throw new DOMException("denied", "NotAllowedError");
};"""


def test_an_application_by_touch_with_the_microphone_denied(
    browser: Browser, product: Product, voice: Callable[[str, str], str]
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB")
    context.add_init_script(script=DENY)
    terminal = Terminal(context.new_page(), voice)
    terminal.begin(product.url, "en", "speak")
    expect(terminal.page.get_by_test_id("mic-denied")).to_be_visible(timeout=30_000)
    terminal.page.get_by_test_id("service-licence-exchange").click()
    expect(terminal.field("given_names")).to_be_visible(timeout=60_000)
    for field, value in VALUES.items():
        terminal.fill(field, value)
        if field == "birth_name":
            terminal.skip("doctorate", "no")
    expect(terminal.root).to_have_attribute("data-stage", "review", timeout=60_000)
    terminal.tap("confirm")
    reference = terminal.reference()
    case = open_case(context, product, reference)
    for text in ("Kowalski", "Nowak", "3. Mai 1979", "Lindenweg", "12. März 2005", "Polen"):
        expect(case.get_by_role("cell").filter(has_text=text).first).to_be_visible()
    context.close()
