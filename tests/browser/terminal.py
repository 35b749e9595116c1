"""What a citizen sees and does at the terminal page."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

TURN_TIMEOUT_MS = 90_000


class Terminal:
    """The terminal page, and a citizen in front of it."""

    def __init__(self, page: Page, voice: Callable[[str, str], str]) -> None:
        self.page = page
        self._voice = voice
        self.root = page.locator("[data-agent-state]")

    def begin(self, url: str, language: str, mode: str) -> None:
        """Choose a language and how to talk."""
        self.page.goto(url)
        self.page.get_by_test_id(f"lang-{language}").first.click()
        self.page.get_by_test_id(f"mode-{mode}").click()
        expect(self.root).to_have_attribute("data-screen", "talk", timeout=TURN_TIMEOUT_MS)

    @property
    def stage(self) -> str:
        """The stage of the conversation."""
        return self.root.get_attribute("data-stage") or ""

    @property
    def turn(self) -> int:
        """The number of the agent's last reply."""
        return int(self.root.get_attribute("data-turn") or -1)

    @property
    def asked(self) -> list[str]:
        """The fields that the agent asks for."""
        fields = self.page.locator('[data-asked="true"]').all()
        names = [field.get_attribute("data-testid") or "" for field in fields]
        return [name.removeprefix("field-") for name in names]

    def wait_until_asked(self, after_turn: int) -> None:
        """Wait until the agent has said its reply of a later turn to the end."""
        self.page.wait_for_function(
            """(turn) => {
              const root = document.querySelector("[data-agent-state]");
              return Number(root.dataset.turn) > turn && root.dataset.heard === root.dataset.turn
                && root.dataset.playing === "false"
                && ["listening", "idle", "waiting"].includes(root.dataset.agentState);
            }""",
            arg=after_turn,
            timeout=TURN_TIMEOUT_MS,
        )

    def speak(self, text: str, language: str) -> None:
        """Say something and wait for the whole reply."""
        before = self.turn
        self.page.evaluate("(pcm) => window.citizen.say(pcm)", self._voice(text, language))
        self.wait_until_asked(before)

    def start_speaking(self, text: str, language: str) -> None:
        """Say something without waiting for anything."""
        self.page.evaluate(
            "(pcm) => { void window.citizen.say(pcm); }", self._voice(text, language)
        )

    def type(self, text: str) -> None:
        """Type an answer and send it."""
        self.page.get_by_test_id("say-input").fill(text)
        self.page.get_by_test_id("say-send").click()

    def tap(self, name: str) -> None:
        """Press one of the big buttons."""
        self.page.get_by_test_id(f"tap-{name}").click()

    def fill(self, field: str, value: str) -> None:
        """Type or choose a value in the form panel."""
        expect(self.field(field)).to_be_visible(timeout=TURN_TIMEOUT_MS)
        option = self.page.get_by_test_id(f"field-{field}-option-{value}")
        if option.count():
            option.click()
        else:
            box = self.page.get_by_test_id(f"field-{field}-input")
            box.fill(value)
            box.blur()
        expect(self.field(field)).to_have_attribute("data-filled", "true", timeout=TURN_TIMEOUT_MS)

    def skip(self, field: str, word: str) -> None:
        """Leave out the step of an optional field, once it is asked for."""
        asked = self.field(field)
        expect(asked).to_have_attribute("data-asked", "true", timeout=TURN_TIMEOUT_MS)
        self.type(word)
        expect(asked).to_have_attribute("data-asked", "false", timeout=TURN_TIMEOUT_MS)

    def value(self, field: str) -> str:
        """What stands in a field of the form panel."""
        return self.page.get_by_test_id(f"field-{field}-input").input_value()

    def field(self, name: str) -> Locator:
        """A field of the form panel."""
        return self.page.get_by_test_id(f"field-{name}")

    def confirm_until_submitted(self) -> None:
        """Say yes to each declaration and to the read-back."""
        reference = self.page.get_by_test_id("reference")
        while reference.count() == 0:
            before = self.turn
            self.tap("confirm")
            self.page.wait_for_function(
                "(turn) => Number(document.querySelector('[data-turn]').dataset.turn) > turn",
                arg=before,
                timeout=TURN_TIMEOUT_MS,
            )

    def reference(self) -> str:
        """The reference number on the screen."""
        shown = self.page.get_by_test_id("reference")
        expect(shown).to_have_text(re.compile(r"\S{4,}"), timeout=TURN_TIMEOUT_MS)
        return (shown.text_content() or "").strip()
