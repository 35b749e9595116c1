"""An application by voice: real worklets, WebSocket, VAD, STT, LLM, form, TTS, avatar."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.product import Product
from tests.browser.staff import open_case
from tests.browser.terminal import Terminal

pytestmark = [pytest.mark.browser, pytest.mark.models, pytest.mark.timeout(900)]

ANSWERS = {
    "given_names": ["Ich heiße Peter Schneider.", "Mein Name ist Peter Schneider."],
    "family_name": ["Schneider.", "Mein Familienname ist Schneider."],
    "birth_name": ["Gleich.", "Mein Geburtsname ist gleich."],
    "doctorate": ["Nein.", "Nein, habe ich nicht."],
    "birth_date": ["Am zwölften August neunzehnhundertfünfundfünfzig."],
    "birth_place": ["Ich bin in Marburg geboren.", "In Marburg."],
    "sex": ["Männlich.", "Mein Geschlecht ist männlich."],
    "nationality": ["Deutsch.", "Ich bin Deutscher."],
    "street": [
        "Ich wohne in der Bahnhofstraße zwölf, in drei fünf zwei sieben neun Neustadt.",
        "Bahnhofstraße zwölf.",
    ],
    "house_number": ["Hausnummer zwölf."],
    "postcode": ["Drei fünf zwei sieben neun.", "Die Postleitzahl ist drei fünf zwei sieben neun."],
    "town": ["In Neustadt.", "Ich wohne in Neustadt."],
    "id_document": ["Mit dem Personalausweis.", "Personalausweis."],
    "licence_kind": ["Einen rosa Führerschein.", "Ich habe einen rosa Führerschein."],
    "licence_issue_date": ["Am ersten Juni neunzehnhundertneunzig."],
    "licence_number": ["Weiter.", "Das weiß ich nicht, bitte weiter."],
}
TYPED = {"former_names": "nein", "artist_name": "nein", "other_licence": "nein", "phone": "weiter"}
"""Where nothing is to be told: typed while the agent is still asking, as somebody in a hurry does.

Who speaks waits for the end of the question, and all of that in real time.
"""
GOAL = {
    "given_names": "Peter",
    "family_name": "Schneider",
    "birth_name": "Schneider",
    "birth_date": "12. August 1955",
    "birth_place": "Marburg",
    "nationality": "Deutschland",
    "street": "Bahnhofstraße",
    "house_number": "12",
    "postcode": "35279",
    "town": "Neustadt",
    "licence_issue_date": "1. Juni 1990",
}
MAX_MISHEARD = 2
"""whisper-base mishears a name now and then; a citizen sees it and types it over."""
MAX_TURNS = 40


def answer(terminal: Terminal, counts: dict[str, int]) -> None:
    """Give the next answer to what the agent asks."""
    field = terminal.asked[0]
    if field in TYPED:
        terminal.type(TYPED[field])
        expect(terminal.field(field)).to_have_attribute("data-asked", "false", timeout=60_000)
        return
    terminal.wait_until_asked(after_turn=terminal.turn - 1)
    ways = ANSWERS[field]
    count = counts.get(field, 0)
    counts[field] = count + 1
    assert count <= len(ways), f"{field} was asked {count + 1} times"
    terminal.speak(ways[min(count, len(ways) - 1)], "de")


def test_an_application_by_voice_lies_in_the_staff_list(
    page: Page, context: BrowserContext, product: Product, voice: Callable[[str, str], str]
) -> None:
    terminal = Terminal(page, voice)
    terminal.begin(product.url, "de", "speak")
    terminal.wait_until_asked(after_turn=-1)
    if terminal.stage == "service":
        terminal.speak("Ich möchte meinen Führerschein umtauschen.", "de")
    assert terminal.stage == "ask"
    counts: dict[str, int] = {}
    for _ in range(MAX_TURNS):
        if terminal.stage != "ask":
            break
        answer(terminal, counts)
    assert terminal.stage == "review"
    terminal.wait_until_asked(after_turn=terminal.turn - 1)
    misheard = [field for field, value in GOAL.items() if terminal.value(field) != value]
    assert len(misheard) <= MAX_MISHEARD, misheard
    for field in misheard:
        terminal.fill(field, GOAL[field])
    terminal.speak("Ja, das stimmt.", "de")
    reference = terminal.reference()
    case = open_case(context, product, reference)
    for value in set(GOAL.values()):
        expect(case.get_by_role("cell", name=value, exact=True).first).to_be_visible()
    expect(case.get_by_text("Ja, das stimmt", exact=False).first).to_be_visible()


def test_a_citizen_who_starts_to_speak_silences_the_agent(
    page: Page, context: BrowserContext, product: Product, voice: Callable[[str, str], str]
) -> None:
    terminal = Terminal(page, voice)
    terminal.begin(product.url, "de", "speak")
    expect(terminal.root).to_have_attribute("data-playing", "true", timeout=60_000)
    # Some words of the greeting are to be heard before it is interrupted.
    expect(page.get_by_test_id("caption")).to_contain_text("Ich bin", timeout=60_000)
    pcm = voice("Ich möchte bitte meinen Führerschein umtauschen.", "de")
    # Within 300 ms of audio: tests/agent/runtime/test_voice.py, on a clock of its own.
    assert page.evaluate(SPEAK_INTO_IT, pcm) == "silent while the citizen speaks"
    terminal.wait_until_asked(after_turn=0)
    assert terminal.asked == ["given_names", "family_name"]
    terminal.tap("person")
    page.get_by_text("NEU-").first.wait_for(timeout=60_000)
    reference = re.search(r"NEU-[\d-]+\d", page.inner_text("body"))
    assert reference is not None
    case = open_case(context, product, reference[0])
    greeting = case.get_by_role("region", name="Runde 0")
    expect(greeting).to_contain_text("Guten Tag")
    expect(greeting).to_contain_text("Unterbrochen")
    expect(greeting).not_to_contain_text("Was möchten Sie erledigen")


SPEAK_INTO_IT = """(pcm) => new Promise((resolve) => {
  const root = document.querySelector("[data-agent-state]");
  new MutationObserver((changes, watch) => {
    if (root.dataset.playing === "false") {
      watch.disconnect();
      resolve("silent while the citizen speaks");
    }
  }).observe(root, { attributes: true });
  void window.citizen.say(pcm).then(() => resolve("the agent talks on"));
})"""
