"""The page around the locker frame: it never sees a code, and listens to no stranger.

The agent is the client's stand-in, the frame a page of another origin served by the test.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Frame, Page, expect

from tests.browser.axe import violations
from tests.browser.product import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.timeout(120)]

STUB = Path(__file__).with_name("locker_stub.html")
CODE = "KX47293816"
WATCHED = """for (const kind of ["keydown", "keyup", "keypress", "input", "beforeinput"]) {
  addEventListener(kind, (e) => (window.seen ??= []).push(e.key ?? e.data), true);
}
addEventListener("message", (e) => (window.messages ??= []).push(e.data));"""
MICROPHONE = """navigator.mediaDevices.getUserMedia = async () => {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const stream = context.createMediaStreamDestination();
  tone.connect(stream);
  tone.start();
  return stream.stream;
};
const send = WebSocket.prototype.send;
WebSocket.prototype.send = function (data) {
  if (typeof data !== "string") window.frames_sent = (window.frames_sent ?? 0) + 1;
  return send.call(this, data);
};"""


class StubFiles(SimpleHTTPRequestHandler):
    """Serves the stand-in of the frame at every address, with the headers of the real one."""

    def do_GET(self) -> None:
        """The stub, whatever is asked for."""
        body = STUB.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        self.send_header("Cross-Origin-Resource-Policy", "cross-origin")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def origins() -> Iterator[tuple[str, str]]:
    """Two servers of the stub: the frame's origin and a stranger's."""
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), partial(StubFiles)) for _ in range(2)]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    first, second = (f"http://127.0.0.1:{server.server_port}/" for server in servers)
    yield first, second
    for server in servers:
        server.shutdown()
        server.server_close()


@dataclass
class Agent:
    """The stand-in of the agent, and all that the page has sent to it."""

    process: subprocess.Popen[str]
    url: str = ""
    received: list[dict[str, Any]] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def read(self) -> None:
        """Keep what it prints, until it ends."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            with self.changed:
                self.received.append(json.loads(line))
                self.changed.notify_all()

    def until(self, **wanted: object) -> dict[str, Any]:
        """The first message with these values, once it has come."""
        with self.changed:
            found = self.changed.wait_for(lambda: self._with(wanted), timeout=20)
        assert found, f"no {wanted} in {self.received}"
        return found

    def _with(self, wanted: dict[str, object]) -> dict[str, Any] | None:
        return next((m for m in self.received if wanted.items() <= m.items()), None)


@pytest.fixture
def agent(origins: tuple[str, str]) -> Iterator[Agent]:
    node = shutil.which("node")
    assert node is not None
    process = subprocess.Popen(
        [node, "dev/mock_server.mjs", "0", origins[0]],
        cwd=ROOT / "avatar_client",
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    started = Agent(process, process.stdout.readline().strip())
    reader = threading.Thread(target=started.read, daemon=True)
    reader.start()
    yield started
    process.terminate()
    process.wait(timeout=10)
    reader.join(timeout=10)
    process.stdout.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="de-DE")
    context.add_init_script(script=f"if (top === window) {{ {WATCHED} {MICROPHONE} }}")
    yield context.new_page()
    context.close()


@pytest.fixture
def free_page(browser: Browser) -> Iterator[Page]:
    """A page into which axe can be loaded."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=True)
    yield context.new_page()
    context.close()


def begin(page: Page, agent: Agent, button: str = "start-pickup") -> None:
    page.goto(agent.url)
    page.get_by_test_id("lang-de").first.click()
    page.get_by_test_id(button).click()


def frame_of(page: Page, origin: str) -> Frame:
    """The locker frame, once it is ready."""
    expect(page.locator("amtomat-terminal")).to_have_attribute("data-locker", "ready")
    return next(frame for frame in page.frames if frame.url == origin)


def report(frame: Frame, page: Page, event: str, door: int | None = None) -> None:
    frame.evaluate("([event, door]) => report(event, door)", [event, door])
    if event != "closed_frame":
        expect(page.locator("amtomat-terminal")).to_have_attribute("data-locker", event)


def test_what_is_typed_in_the_frame_is_seen_by_nobody(
    page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    begin(page, agent)
    assert agent.until(type="start")["mode"] == "type"
    agent.until(type="tap", action="pickup")
    frame = frame_of(page, origins[0])
    report(frame, page, "code_entry")
    frame.locator("#code").click()
    page.keyboard.type(CODE)
    expect(frame.locator("#code")).to_have_value(CODE)
    report(frame, page, "authorised", 7)
    assert page.evaluate("window.seen ?? []") == []
    assert page.evaluate("document.querySelector('iframe').contentDocument") is None
    agent.until(type="locker", event="authorised")
    assert CODE not in json.dumps(agent.received)  # though the frame's message held one
    assert set(agent.until(type="locker", event="authorised")) == {
        "type",
        "event",
        "errand",
        "door",
    }
    assert CODE not in page.content()


def test_the_frame_learns_language_look_and_errand_and_gets_the_focus(
    page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    begin(page, agent)
    frame = frame_of(page, origins[0])
    page.wait_for_function("() => document.activeElement?.tagName === 'IFRAME'")
    page.get_by_test_id("settings").click()
    page.get_by_test_id("text-size-150").click()
    page.get_by_test_id("settings").click()
    expect(frame.locator("#orders")).to_contain_text('"textSize":150')
    orders = json.loads(frame.locator("#orders").inner_text())
    assert {order["origin"] for order in orders} == {agent.url.rstrip("/")}
    setup, start, again = (order["data"] for order in orders)
    assert (setup["command"], setup["language"], setup["textSize"]) == ("setup", "de", 100)
    assert (start["command"], start["errand"], start["reference"]) == ("start", "pickup", None)
    assert again["textSize"] == 150
    frame.locator("#code").click()
    report(frame, page, "closed_frame")
    expect(page.get_by_test_id("locker-frame")).to_have_count(0)
    page.wait_for_function("() => document.activeElement?.id === 'main'")


def test_from_what_is_over_one_goes_back_by_oneself(
    page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    begin(page, agent)
    frame = frame_of(page, origins[0])
    report(frame, page, "taken", 7)
    page.get_by_test_id("tap-back").click()
    expect(page.get_by_test_id("locker-frame")).to_have_count(0)
    assert {"type": "tap", "action": "back"} not in agent.received


def test_forged_messages_are_ignored(page: Page, agent: Agent, origins: tuple[str, str]) -> None:
    begin(page, agent)
    frame = frame_of(page, origins[0])
    forged = '{source: "amtomat-locker", event: "opened", errand: "pickup", door: 9}'
    page.evaluate(f"window.postMessage({forged}, '*')")
    # A stranger inside of the frame knows the page as its top window.
    frame.evaluate(
        """([url]) => new Promise((done) => {
          const inner = document.createElement("iframe");
          inner.src = url;
          inner.onload = done;
          document.body.append(inner);
        })""",
        [origins[1]],
    )
    stranger = next(one for one in page.frames if one.url == origins[1])
    stranger.evaluate(f"top.postMessage({forged}, '*')")
    page.wait_for_function("() => (window.messages ?? []).filter((m) => m.door === 9).length === 2")
    report(frame, page, "code_entry")
    agent.until(type="locker", event="code_entry")
    assert "opened" not in json.dumps(agent.received)


def test_the_page_embeds_no_other_origin(
    page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    begin(page, agent)
    frame_of(page, origins[0])
    blocked = page.evaluate(
        """(url) => new Promise((done) => {
          addEventListener("securitypolicyviolation", (e) => done(e.effectiveDirective));
          const other = document.createElement("iframe");
          other.src = url;
          document.body.append(other);
        })""",
        origins[1],
    )
    assert blocked == "frame-src"


def test_no_microphone_frame_leaves_while_a_code_is_typed(
    page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    begin(page, agent, "mode-speak")
    sent = "window.frames_sent ?? 0"
    page.wait_for_function("() => (window.frames_sent ?? 0) > 3")
    page.get_by_test_id("say-input").fill("dienste")
    page.get_by_test_id("say-send").click()
    page.get_by_test_id("pickup-open").click()
    frame = frame_of(page, origins[0])
    report(frame, page, "code_entry")
    expect(page.get_by_test_id("mic-muted")).to_be_visible()
    expect(page.get_by_test_id("mic-state")).to_have_attribute("data-state", "muted")
    before = page.evaluate(sent)
    report(frame, page, "wrong_code")
    # The recording goes on meanwhile: half a second of it has nowhere to go.
    page.evaluate(
        """() => new Promise((done) => {
          const context = new AudioContext();
          const tone = new ConstantSourceNode(context, { offset: 0 });
          tone.onended = done;
          tone.connect(context.destination);
          tone.start();
          tone.stop(context.currentTime + 0.5);
        })"""
    )
    assert page.evaluate(sent) == before
    report(frame, page, "authorised", 7)
    page.wait_for_function("(before) => window.frames_sent > before", arg=before)
    expect(page.get_by_test_id("mic-muted")).to_have_count(0)


def test_a_silent_frame_leaves_the_way_to_a_person(
    free_page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    page = free_page
    page.clock.install()
    page.route(origins[0], lambda route: route.abort())
    begin(page, agent)
    expect(page.get_by_test_id("locker-frame")).to_have_count(1)
    page.clock.run_for(5_100)
    expect(page.get_by_test_id("locker-failed")).to_be_visible()
    agent.until(type="locker", event="unavailable")
    assert not violations(page)
    page.get_by_test_id("locker-person").click()
    agent.until(type="tap", action="person")
    page.unroute(origins[0])
    page.get_by_test_id("locker-retry").click()
    frame_of(page, origins[0])


def test_a_frame_that_dies_is_given_up_and_comes_again(
    page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    page.clock.install()
    begin(page, agent)
    frame = frame_of(page, origins[0])
    report(frame, page, "opened", 7)
    beats = "(window.messages ?? []).filter((one) => one.beat === true).length"
    for _ in range(8):
        before = page.evaluate(beats)
        page.clock.run_for(5_000)
        page.wait_for_function(f"(before) => {beats} > before", arg=before)
    expect(page.locator("amtomat-terminal")).to_have_attribute("data-locker", "opened")
    frame.evaluate("window.dead = true")
    page.clock.run_for(26_000)
    expect(page.get_by_test_id("locker-failed")).to_be_visible()
    agent.until(type="locker", event="unavailable")
    page.get_by_test_id("locker-retry").click()
    frame_of(page, origins[0])


def test_what_is_said_reaches_the_frame_and_the_end_takes_it_away(
    page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    begin(page, agent)
    frame = frame_of(page, origins[0])
    report(frame, page, "opened", 7)
    page.get_by_test_id("say-input").fill("problem")
    page.get_by_test_id("say-send").click()
    expect(frame.locator("#orders")).to_contain_text('"command":"problem"')
    page.get_by_test_id("tap-end").click()
    expect(page.locator("amtomat-terminal")).to_have_attribute("data-screen", "start")
    expect(page.locator("iframe")).to_have_count(0)


def test_laying_in_after_the_application(
    free_page: Page, agent: Agent, origins: tuple[str, str]
) -> None:
    page = free_page
    begin(page, agent, "mode-type")
    page.get_by_test_id("tap-confirm").click()
    expect(page.get_by_test_id("submitted-dropoff")).to_contain_text("den alten Führerschein")
    assert not violations(page)
    page.get_by_test_id("dropoff-now").click()
    frame = frame_of(page, origins[0])
    expect(frame.locator("#orders")).to_contain_text('"reference":"FE-2026-004217"')
    report(frame, page, "laid_in", 3)
    assert not violations(page)
    report(frame, page, "closed_frame")
    expect(page.get_by_test_id("reference")).to_be_visible()
