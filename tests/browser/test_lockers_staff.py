"""Staff work with lockers: real pages, bridge, bytes and doors."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.axe import violations
from tests.browser.filing import file_case
from tests.browser.lockers import code_in, laid_in, printed_letter, until_open
from tests.browser.product import Product
from tests.browser.staff import log_in

pytestmark = pytest.mark.browser


@pytest.fixture
def desk(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(
        viewport={"width": 1280, "height": 800}, locale="de-DE", bypass_csp=True
    )
    opened.set_default_timeout(20_000)
    yield opened
    opened.close()


@pytest.fixture
def clerk(desk: BrowserContext, product: Product) -> Page:
    return log_in(desk, product)


def test_a_document_is_laid_in_and_a_letter_is_printed(
    desk: BrowserContext, product: Product, clerk: Page
) -> None:
    reference = file_case(product, "international-licence")["reference"]
    door = laid_in(product, clerk, reference)
    letter = printed_letter(desk, product, clerk)
    code = code_in(letter)
    for words in ("Ayşe Beispiel", "Marktplatz 3", reference, "Belgeleriniz"):
        assert words in letter
    expect(clerk.get_by_text("abholbereit")).to_be_visible()
    assert code not in clerk.content().replace(" ", "")
    assert product.open_doors() == []

    clerk.goto(f"{product.staff_url}/compartments")
    taken = clerk.locator(".door").nth(door - 1)
    expect(taken).to_contain_text(reference)
    expect(taken).to_contain_text("zu")
    clerk.goto(f"{product.staff_url}/pickups")
    expect(clerk.get_by_role("link", name=reference)).to_be_visible()
    for name in ("casework", "locker_bridge"):
        assert code not in product.log(name)


def test_a_withdrawn_pick_up_is_taken_out_again(
    desk: BrowserContext, product: Product, clerk: Page
) -> None:
    reference = file_case(product, "international-licence")["reference"]
    laid_in(product, clerk, reference)
    clerk.get_by_role("button", name="Zurückziehen").click()
    clerk.get_by_role("button", name="Fach zum Ausräumen öffnen").click()
    door = until_open(product, clerk)
    expect(clerk.locator("dl.facts")).to_contain_text("offen")
    clerk.get_by_role("button", name="Fach ist leer").click()
    expect(clerk.get_by_role("alert")).to_contain_text("Das geht im jetzigen Stand nicht")
    product.hand(door, "push")
    expect(clerk.locator("dl.facts")).not_to_contain_text("offen")
    clerk.get_by_role("button", name="Fach ist leer").click()
    expect(clerk.get_by_text("zurück am Schalter")).to_be_visible()


def test_a_licence_is_held_back_until_the_old_one_has_come_in(
    product: Product, clerk: Page
) -> None:
    reference = file_case(product, "licence-exchange")["reference"]
    laid_in(product, clerk, reference, "licence-card")
    expect(clerk.get_by_text("Noch nicht ausgeben")).to_be_visible()
    expect(clerk.get_by_role("button", name="Brief mit Code drucken")).to_have_count(0)
    clerk.get_by_role("button", name="Auf anderem Weg erledigt").click()
    expect(clerk.get_by_role("button", name="Brief mit Code drucken")).to_be_visible()


def test_an_identity_document_needs_two_people(product: Product, clerk: Page) -> None:
    reference = file_case(product, "passport")["reference"]
    clerk.goto(f"{product.staff_url}/pickups/new?case={reference}")
    clerk.locator("select[name=item]").select_option("passport")
    clerk.get_by_role("button", name="Fach reservieren").click()
    clerk.get_by_role("button", name="Unterschreiben").click()
    expect(clerk.get_by_text("Zwei Unterschriften nötig, 1 geleistet")).to_be_visible()
    clerk.get_by_role("button", name="Unterschreiben").click()
    clerk.get_by_role("button", name="Fach zum Einlegen öffnen").click()
    expect(clerk.get_by_role("alert")).to_contain_text("zwei verschiedene Personen")
    assert product.open_doors() == []
    clerk.get_by_role("button", name="Zurückziehen").click()


def test_nothing_can_be_laid_in_that_the_law_forbids(product: Product, clerk: Page) -> None:
    reference = file_case(product, "naturalisation")["reference"]
    clerk.goto(f"{product.staff_url}/pickups/new?case={reference}")
    expect(clerk.get_by_text("darf nichts über ein Fach ausgegeben werden")).to_be_visible()
    expect(clerk.get_by_role("button", name="Fach reservieren")).to_have_count(0)


def test_a_door_is_put_out_of_service_and_back(product: Product, clerk: Page) -> None:
    clerk.goto(f"{product.staff_url}/compartments")
    last = clerk.locator(".door").nth(7)
    for step in ("Außer Betrieb nehmen", "Wieder in Betrieb nehmen", "Freigeben"):
        clerk.wait_for_timeout(700)  # the bridge's report comes with its next poll
        clerk.reload()
        last.locator("summary").click()
        last.get_by_role("button", name=step).click()
        expect(clerk.get_by_role("status").first).to_be_visible()
    expect(last).to_contain_text("frei")


@pytest.mark.parametrize("language", ["Deutsch", "English"])
def test_the_pages_are_accessible(product: Product, clerk: Page, language: str) -> None:
    reference = file_case(product, "vehicle-deregistration")["reference"]
    clerk.get_by_role("button", name=language).click()
    for path in ("/compartments", "/pickups", f"/pickups/new?case={reference}"):
        clerk.goto(f"{product.staff_url}{path}")
        assert violations(clerk) == [], path
    clerk.locator("form[action='/pickups/new'] button").click()
    clerk.wait_for_url("**/pickups/pickup/*")
    assert violations(clerk) == []
    clerk.locator("form[action$='/steps/withdraw'] button").click()
