"""The locker frame alone, against a stand-in for the case service."""

from __future__ import annotations

import json
import re
import subprocess
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, FrameLocator, Page, expect

from tests.browser.axe import violations
from tests.browser.frame_scripts import SMALL_TARGETS, WATCH_CODE
from tests.browser.product import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

CODE, WRONG = "KX47293816", "KX47293817"
QR = "AOM1:0123456789ABCDEFGHJKMNPQRS"
TIMEOUT_MS = 10_000
LANGUAGES = ("de", "de-easy", "en", "tr", "ar", "uk", "ru", "fa", "ro", "pl")
STEPS = ("authorised", "opening", "open", "closed", "jammed", "moved", "unknown", "person")


@dataclass(frozen=True)
class Mock:
    """The stand-in's addresses, and what a test asks of it."""

    frame: str
    page: str
    stranger: str

    def post(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """Tell the stand-in something."""
        data = json.dumps(body or {}).encode()
        request = urllib.request.Request(f"{self.frame}/mock/{path}", data, method="POST")  # noqa: S310
        with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310
            return json.load(answer)

    def sent(self, path: str) -> list[dict[str, Any]]:
        """Bodies of the requests that came for `path`."""
        return [one["body"] for one in self.post("requests") if one["path"] == path]


@pytest.fixture(scope="module")
def running() -> Iterator[Mock]:
    if not (ROOT / "avatar_client/dist/locker.html").exists():
        pytest.fail("The locker frame is not built: make setup")
    process = subprocess.Popen(
        ["node", "dev/locker_mock.mjs"],
        cwd=ROOT / "avatar_client",
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    addresses = json.loads(process.stdout.readline())
    yield Mock(addresses["frame"], addresses["page"], addresses["stranger"])
    process.terminate()
    process.communicate(timeout=10)


@pytest.fixture
def mock(running: Mock) -> Mock:
    running.post("reset")
    return running


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(
        viewport={"width": 1280, "height": 800}, bypass_csp=True, reduced_motion="reduce"
    )
    opened.set_default_timeout(TIMEOUT_MS)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def press(where: Page | FrameLocator, code: str) -> None:
    """Tap the keys of a code, then OK."""
    for character in code:
        where.get_by_test_id(f"key-{character}").click()
    where.get_by_test_id("ok").click()


def step(where: Page | FrameLocator, name: str) -> None:
    """Wait until the errand shows a step."""
    expect(where.locator("amtomat-locker")).to_have_attribute("data-step", name, timeout=TIMEOUT_MS)


def heard(page: Page) -> list[str]:
    """Events that the embedding page was told."""
    events = page.evaluate("() => heard.map((one) => one.data.event).filter(Boolean)")
    assert isinstance(events, list)
    return events


def embedded(page: Page, mock: Mock, language: str = "de") -> FrameLocator:
    """The frame within a page, set up as the terminal's page does it."""
    page.goto(mock.page)
    page.wait_for_function("() => heard.some((one) => one.data.event === 'ready')")
    command = {"target": "amtomat-locker", "command": "setup", "language": language}
    page.evaluate("(one) => send(one)", {**command, "textSize": 100, "contrast": False})
    frame = page.frame_locator("iframe")
    expect(frame.locator("html")).to_have_attribute("lang", language)
    return frame


def start(page: Page, errand: str, reference: str | None = None) -> None:
    """The page opens an errand."""
    command = {"target": "amtomat-locker", "command": "start", "errand": errand}
    page.evaluate("(one) => send(one)", {**command, "reference": reference})


def test_a_pick_up_by_touch(page: Page, mock: Mock) -> None:
    page.goto(f"{mock.frame}/?lang=de")
    page.get_by_test_id("home-pickup").click()
    press(page, WRONG)
    expect(page.get_by_test_id("notice")).to_have_attribute("data-notice", "wrong_code")
    press(page, CODE)
    step(page, "open")
    expect(page.get_by_test_id("cabinet").locator("[data-look=open]")).to_have_count(1)
    mock.post("errand", {"reminder": True})
    expect(page.get_by_test_id("urgent")).to_contain_text("Fach")
    page.get_by_test_id("simulate-push").click()
    step(page, "closed")
    page.get_by_test_id("open-again").click()
    step(page, "open")
    page.get_by_test_id("simulate-push").click()
    step(page, "closed")
    expect(page.get_by_test_id("open-again")).to_have_count(0)
    page.get_by_test_id("yes").click()
    step(page, "done")
    page.get_by_test_id("finish").click()
    expect(page.get_by_test_id("home-pickup")).to_be_visible()
    assert mock.sent("/api/pickups") == [{"code": WRONG}, {"code": CODE}]
    assert [one["outcome"] for one in mock.sent(f"/api/errands/{'e' * 32}/finish")] == ["taken"]


def test_a_drop_off_within_the_page(page: Page, mock: Mock) -> None:
    frame = embedded(page, mock)
    start(page, "dropoff", "FE-2026-004217")
    step(frame, "authorised")
    boxes = [frame.get_by_test_id(one).bounding_box() for one in ("open", "cancel")]
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert (boxes[0]["width"], boxes[0]["height"]) == (boxes[1]["width"], boxes[1]["height"])
    frame.get_by_test_id("open").click()
    step(frame, "open")
    page.evaluate("() => send({target: 'amtomat-locker', command: 'done'})")
    expect(frame.get_by_test_id("notice")).to_have_attribute("data-notice", "shut_first")
    frame.get_by_test_id("wont-open").click()
    step(frame, "jammed")
    mock.post("errand", {"step": "moved", "door": 12})
    step(frame, "moved")
    frame.get_by_test_id("open").click()
    step(frame, "open")
    frame.get_by_test_id("simulate-push").click()
    step(frame, "closed")
    page.evaluate("() => send({target: 'amtomat-locker', command: 'done'})")
    step(frame, "done")
    frame.get_by_test_id("finish").click()
    page.wait_for_function("() => heard.some((one) => one.data.event === 'closed_frame')")
    assert heard(page) == [
        *("ready", "authorised", "opening", "opened", "jammed", "moved", "opening", "opened"),
        *("closed", "laid_in", "closed_frame"),
    ]
    assert page.evaluate("() => heard.find((one) => one.data.event === 'laid_in').data.door") == 12
    assert mock.sent("/api/dropoffs") == [{"reference": "FE-2026-004217"}]


def test_the_page_sees_no_key_and_no_code(page: Page, mock: Mock) -> None:
    frame = embedded(page, mock)
    start(page, "pickup")
    frame.get_by_test_id("key-K").focus()
    page.keyboard.type("kx4729", delay=90)
    page.keyboard.press("Backspace")
    expect(frame.get_by_test_id("code")).to_have_text("KX472")
    page.keyboard.type("93816", delay=90)
    frame.locator("#main").focus()
    page.keyboard.press("Enter")
    step(frame, "open")
    assert page.evaluate("() => keys") == []
    told = json.dumps(page.evaluate("() => heard"))
    assert CODE not in told
    assert "3816" not in told
    assert mock.sent("/api/pickups") == [{"code": CODE}]
    assert CODE not in page.frames[1].url
    stored = page.frames[1].evaluate(
        "() => JSON.stringify([{...localStorage}, {...sessionStorage}])"
    )
    assert CODE not in stored
    assert CODE not in frame.locator("html").inner_html()


def test_the_page_learns_that_the_frame_is_alive(page: Page, mock: Mock) -> None:
    page.clock.install()
    embedded(page, mock)
    page.clock.run_for(11_000)
    page.wait_for_function("() => heard.filter((one) => one.data.beat).length >= 2")
    assert page.evaluate("heard.at(-1).data") == {"source": "amtomat-locker", "beat": True}


def test_messages_of_strangers_are_nothing(page: Page, mock: Mock) -> None:
    """A page that the service doesn't name can't embed the frame, and would gain nothing."""
    page.goto(mock.stranger)
    expect(page.frame_locator("iframe").locator("amtomat-locker")).to_have_count(0)
    mock.post("reset", {"ancestors": "*"})
    page.goto(mock.stranger)
    frame = page.frame_locator("iframe")
    expect(frame.locator("amtomat-locker")).to_have_attribute("data-screen", "home")
    start(page, "pickup")
    # Another message in the same queue is answered first, so the command would have worked by now.
    page.frames[1].evaluate(
        "() => new Promise((done) => { addEventListener('message', done); postMessage('x'); })"
    )
    expect(frame.locator("amtomat-locker")).to_have_attribute("data-screen", "home")
    assert page.evaluate("() => heard") == []


def test_a_scanned_code_goes_straight_and_is_never_shown(page: Page, mock: Mock) -> None:
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").click()
    page.get_by_test_id("key-K").click()
    page.evaluate(WATCH_CODE)
    page.keyboard.type(QR)
    page.keyboard.press("Enter")
    step(page, "open")
    assert mock.sent("/api/pickups") == [{"code": QR}]
    shown = page.evaluate("() => [...shown].join(' ').replace(/\\s/g, '')")
    assert QR[5:9] not in shown


def test_a_foreign_scan_changes_nothing(page: Page, mock: Mock) -> None:
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").click()
    page.get_by_test_id("key-K").click()
    page.keyboard.type("HTTPS://EXAMPLE.ORG/4711")
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("notice")).to_have_attribute("data-notice", "scan_foreign")
    expect(page.get_by_test_id("code")).to_have_text("K")
    assert mock.sent("/api/pickups") == []


def test_a_half_typed_code_is_deleted_after_a_minute(page: Page, mock: Mock) -> None:
    page.clock.install()
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").click()
    page.get_by_test_id("key-K").click()
    page.clock.run_for(39_000)
    expect(page.get_by_test_id("still-here")).to_have_count(0)
    page.clock.run_for(2_000)
    page.get_by_test_id("still-here").click()
    page.clock.run_for(45_000)
    expect(page.get_by_test_id("still-here")).to_be_visible()
    expect(page.get_by_test_id("code")).to_have_text("K")
    page.clock.run_for(20_000)
    expect(page.get_by_test_id("home-pickup")).to_be_visible()
    page.get_by_test_id("home-pickup").click()
    expect(page.get_by_test_id("code")).to_have_text("")


def test_an_open_door_is_never_left(page: Page, mock: Mock) -> None:
    page.clock.install()
    page.goto(mock.frame)
    mock.post("errand", {"step": "open"})
    page.get_by_test_id("home-pickup").click()
    press(page, CODE)
    step(page, "open")
    page.clock.run_for(600_000)
    step(page, "open")
    expect(page.get_by_test_id("still-here")).to_have_count(0)


def test_a_locked_keypad_counts_down_and_opens_again(page: Page, mock: Mock) -> None:
    page.clock.install()
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").click()
    for _ in range(3):
        press(page, WRONG)
    expect(page.get_by_test_id("lock-clock")).to_have_text("15:00")
    # The stand-in's own clock doesn't run faster: from now on the frame's counts alone.
    mock.post("world", {"lockedUntil": 0})
    page.clock.run_for(61_000)
    expect(page.get_by_test_id("lock-clock")).to_have_text(re.compile(r"^13:5\d$"))
    page.clock.run_for(840_000)
    expect(page.get_by_test_id("lock-clock")).to_have_count(0)


def test_a_reload_resumes_but_asks_for_the_code_before_it_opens(page: Page, mock: Mock) -> None:
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").click()
    press(page, CODE)
    step(page, "open")
    page.reload()
    step(page, "open")
    mock.post("errand", {"step": "closed"})
    step(page, "closed")
    expect(page.get_by_test_id("open-again")).to_have_count(0)
    page.get_by_test_id("code-anew").click()
    expect(page.get_by_test_id("key-K")).to_be_visible()


def test_a_cut_connection_is_told_and_mended(page: Page, mock: Mock) -> None:
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").click()
    press(page, CODE)
    step(page, "open")
    mock.post("world", {"fail": 503})
    mock.post("cut")
    expect(page.get_by_test_id("link-lost")).to_be_visible()
    mock.post("world", {"fail": None})
    mock.post("errand", {"step": "closed"})
    step(page, "closed")
    expect(page.get_by_test_id("link-lost")).to_have_count(0)


def test_enrolment_by_staff(page: Page, mock: Mock) -> None:
    mock.post("reset", {"enrolment": "code"})
    page.goto(mock.frame)
    page.get_by_test_id("enrolment").fill("87654321")
    assert violations(page) == []
    page.get_by_test_id("enrol-send").click()
    expect(page.get_by_test_id("enrol-failed")).not_to_be_empty()
    page.get_by_test_id("enrolment").fill("12345678")
    page.get_by_test_id("enrol-send").click()
    expect(page.get_by_test_id("home-pickup")).to_be_visible()


def test_by_keyboard_alone(page: Page, mock: Mock) -> None:
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.type(CODE, delay=90)
    page.keyboard.press("Enter")
    step(page, "open")
    mock.post("errand", {"step": "closed"})
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_test_id("yes")).to_be_focused()
    page.keyboard.press("Enter")
    step(page, "done")


def look(page: Page, where: str) -> None:
    """Nothing for axe to find; every target is large enough and stands apart."""
    assert (where, violations(page)) == (where, [])
    assert (where, page.evaluate(SMALL_TARGETS)) == (where, [])


@pytest.mark.parametrize("language", ["de", "en", "ar"])
def test_every_view_is_accessible(page: Page, mock: Mock, language: str) -> None:
    page.goto(f"{mock.frame}/?lang={language}")
    expect(page.get_by_test_id("home-pickup")).to_be_visible()
    look(page, "home")
    page.get_by_test_id("home-pickup").click()
    look(page, "letters")
    page.keyboard.type(CODE[:5], delay=90)
    look(page, "digits")
    page.keyboard.type(CODE[5:], delay=90)
    page.get_by_test_id("ok").click()
    step(page, "open")
    for name in STEPS:
        mock.post("errand", {"step": name, "items": ["plates", "unheard-of"]})
        step(page, name)
        look(page, name)
    page.get_by_test_id("finish").click()
    mock.post("reset")
    page.get_by_test_id("home-dropoff").click()
    page.keyboard.type("AC00000004", delay=90)
    page.get_by_test_id("ok").click()
    expect(page.get_by_test_id("refused-collected")).to_be_visible()
    look(page, "refused")


def test_all_languages_large_text_and_contrast(page: Page, mock: Mock) -> None:
    page.goto(mock.frame)
    page.get_by_test_id("home-pickup").click()
    page.get_by_test_id("settings").click()
    page.get_by_test_id("contrast").click()
    page.get_by_test_id("text-size-200").click()
    page.get_by_test_id("settings").click()
    for language in LANGUAGES:
        page.get_by_test_id("languages").click()
        page.get_by_test_id(f"switch-{language}").click()
        expect(page.locator("html")).to_have_attribute("lang", language)
        look(page, language)
        wide = page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
        assert (language, wide) == (language, 0)
    rtl = page.locator(".keys").evaluate("(one) => getComputedStyle(one).direction")
    assert rtl == "ltr"
