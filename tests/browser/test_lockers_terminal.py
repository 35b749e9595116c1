"""Collecting and handing in at the terminal: agent, frame, case service, bridge, bytes, doors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

from tests.browser.axe import violations
from tests.browser.filing import file_case
from tests.browser.lockers import code_in, laid_in, printed_letter, until_open
from tests.browser.product import Product
from tests.browser.staff import log_in
from tests.browser.terminal import TURN_TIMEOUT_MS, Terminal

pytestmark = [pytest.mark.browser, pytest.mark.models, pytest.mark.timeout(600)]

Voice = Callable[[str, str], str]
DEREGISTRATION = {
    "applicant_role": "holder",
    "plate": "MR-AB 123",
    "has_part_one": "yes",
    "has_plates": "yes",
    "disposed_as_waste": "no",
    "reserve_plate": "no",
    "vin": "WVWZZZ1JZXW000001",
    "given_names": "Anna",
    "family_name": "Beispiel",
    "street": "Lindenweg",
    "house_number": "3",
    "postcode": "35279",
    "town": "Neustadt",
    "phone": "0170 1234567",
    "email": "anna@example.org",
}


@pytest.fixture
def hall(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900}, locale="de-DE")
    opened.set_default_timeout(30_000)
    yield opened
    opened.close()


@pytest.fixture
def clerk(browser: Browser, product: Product) -> Iterator[Page]:
    office = browser.new_context(viewport={"width": 1280, "height": 800}, locale="de-DE")
    office.set_default_timeout(20_000)
    yield log_in(office, product)
    office.close()


def frame_of(page: Page) -> FrameLocator:
    return page.frame_locator("[data-testid=locker-frame]")


def headed(place: FrameLocator | Page, words: str, door: int | None = None) -> None:
    """Wait for the view with this heading; numbers in it are isolated from its direction."""
    number = "" if door is None else rf"\s*\W*{door}\b"
    heading = place.get_by_role("heading", name=re.compile(f"{words}{number}"))
    expect(heading).to_be_visible(timeout=20_000)


def entry_shown(frame: FrameLocator) -> None:
    headed(frame, "Tippen Sie die zwei Buchstaben")


def caption_has(page: Page, text: str) -> None:
    """The avatar has said it: everything at the door is spoken as well."""
    expect(page.locator(".log")).to_contain_text(text, timeout=TURN_TIMEOUT_MS)


def test_a_document_is_collected_with_the_code_of_the_letter(
    hall: BrowserContext, product: Product, clerk: Page
) -> None:
    reference = file_case(product, "international-licence", language="de")["reference"]
    door = laid_in(product, clerk, reference)
    code = code_in(printed_letter(clerk.context, product, clerk))

    page = hall.new_page()
    sent: list[str] = []
    page.on(
        "websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame)))
    )
    page.goto(product.url)
    page.get_by_test_id("lang-de").first.click()
    page.get_by_test_id("start-pickup").click()
    frame = frame_of(page)
    entry_shown(frame)
    frame.locator("body").press_sequentially("AC00000000")
    page.keyboard.press("Enter")
    expect(frame.get_by_role("alert").filter(has_text="Dieser Code")).to_be_visible()
    caption_has(page, "Code")

    frame.locator("body").press_sequentially(code)
    page.keyboard.press("Enter")
    assert until_open(product, page) == door
    headed(frame, "Nehmen Sie alles aus Fach", door)
    caption_has(page, f"Fach {door}")
    product.hand(door, "push")
    frame.get_by_role("button", name="Ja, alles").click()
    headed(frame, "Vielen Dank")

    clerk.reload()
    expect(clerk.get_by_text("abgeholt", exact=True)).to_be_visible()
    assert product.open_doors() == []
    for place in (*sent, *(product.log(n) for n in ("agent", "casework", "locker_bridge"))):
        assert code not in place
        assert code[2:] not in place
    files = [path for path in (product.folder / "agent").rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if code.encode() in path.read_bytes()]

    used = hall.new_page()
    used.goto(f"{product.frame_url}/?lang=de")
    used.get_by_role("button", name="Abholen").click()
    used.keyboard.type(code)
    used.keyboard.press("Enter")
    expect(used.get_by_role("heading", name=re.compile("abgeholt"))).to_be_visible()
    assert product.open_doors() == []


def test_a_door_that_sticks_is_never_pulsed_by_itself_and_a_person_is_offered(
    hall: BrowserContext, product: Product, clerk: Page
) -> None:
    reference = file_case(product, "international-licence", language="de")["reference"]
    door = laid_in(product, clerk, reference)
    code = code_in(printed_letter(clerk.context, product, clerk))
    product.hand(door, "jam")
    page = hall.new_page()
    page.goto(f"{product.frame_url}/?lang=de")
    page.get_by_role("button", name="Abholen").click()
    page.keyboard.type(code)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Die Tür geht nicht auf").click()
    headed(page, "Fach", door)
    product.hand(door, "unjam")
    again = page.get_by_role("button", name="noch einmal öffnen")
    # The bridge gives a door ten seconds to spring open before it may be tried once more.
    while not product.open_doors():
        again.click()
        page.wait_for_timeout(1500)
    assert product.open_doors() == [door]
    headed(page, "Nehmen Sie alles aus Fach", door)
    product.hand(door, "push")
    page.get_by_role("button", name="Ja, alles").click()
    headed(page, "Vielen Dank")


def test_plates_and_papers_are_handed_in_after_the_application(
    hall: BrowserContext, product: Product, clerk: Page, voice: Voice
) -> None:
    terminal = Terminal(hall.new_page(), voice)
    page = terminal.page
    terminal.begin(product.url, "de", "type")
    page.get_by_test_id("service-vehicle-deregistration").click()
    for field, value in DEREGISTRATION.items():
        terminal.fill(field, value)
    expect(terminal.root).to_have_attribute("data-stage", "review", timeout=TURN_TIMEOUT_MS)
    terminal.confirm_until_submitted()
    reference = terminal.reference()
    page.get_by_test_id("dropoff-now").click()
    frame = frame_of(page)
    expect(frame.get_by_text("Kennzeichen (Schilder)").first).to_be_visible()
    frame.get_by_role("button", name="öffnen").click()
    door = until_open(product, page)
    headed(frame, "Legen Sie alles in Fach", door)
    product.hand(door, "push")
    frame.get_by_role("button", name="Ja, alles").click()
    headed(frame, "Vielen Dank")

    clerk.goto(f"{product.staff_url}/pickups")
    clerk.get_by_role("link", name=reference).click()
    expect(clerk.get_by_text("liegt im Fach")).to_be_visible()
    clerk.get_by_role("button", name="Fach zum Ausräumen öffnen").click()
    assert until_open(product, clerk) == door
    expect(clerk.locator("dl.facts")).to_contain_text("offen")
    product.hand(door, "push")
    expect(clerk.locator("dl.facts")).not_to_contain_text("offen")
    clerk.get_by_role("button", name="Angenommen").click()
    expect(clerk.get_by_text("Die Unterlagen sind angenommen.")).to_be_visible()
    clerk.goto(f"{product.staff_url}/cases/{reference}")
    expect(clerk.get_by_text("eingegangen", exact=True).first).to_be_visible()


@pytest.mark.parametrize("language", ["ar", "de-easy"])
def test_the_page_with_the_frame_is_accessible(
    browser: Browser, product: Product, language: str
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    page = context.new_page()
    page.goto(product.url)
    page.get_by_test_id(f"lang-{language}").first.click()
    page.get_by_test_id("start-pickup").click()
    expect(page.get_by_test_id("locker-frame")).to_be_visible(timeout=TURN_TIMEOUT_MS)
    expect(frame_of(page).locator("button").first).to_be_visible(timeout=TURN_TIMEOUT_MS)
    assert violations(page) == []
    context.close()
