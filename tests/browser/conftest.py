"""Chromium, the running product, and a citizen with a voice."""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from py_nanotts import NanoTTS

from tests.browser.product import ROOT, Product

CITIZEN = Path(__file__).parent / "citizen.js"
CHROMIUM_FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
    "--no-sandbox",  # tests may run as root; never in production
]
VOICES = {"de": "de-DE", "en": "en-GB"}


@pytest.fixture(scope="session")
def chromium() -> str:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.fail("Chromium is missing: apt-get install chromium")
    return path


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def product() -> Iterator[Product]:
    """One running product for all browser tests."""
    if not (ROOT / "avatar_client/dist/index.html").exists():
        pytest.fail("The page is not built: make setup")
    folder = Path(tempfile.mkdtemp(prefix="amtomat-test-"))
    running = Product(folder)
    try:
        subprocess.run(
            [sys.executable, "-m", "tools.casework", "init"],
            cwd=ROOT,
            env=running.environment,
            check=True,
        )
        running.start_lockers()
        running.start("casework")
        running.start("agent")
        yield running
    finally:
        running.stop()
        shutil.rmtree(folder)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": 1280, "height": 900}, locale="de-DE")
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page whose microphone is the citizen's voice."""
    context.add_init_script(path=str(CITIZEN))
    return context.new_page()


@pytest.fixture(scope="session")
def voice() -> Callable[[str, str], str]:
    """Speak a text with SVOX Pico: PCM16 at 16 kHz as base64."""
    engine = NanoTTS()

    def speak(text: str, language: str) -> str:
        pcm = engine.speak(text, voice=VOICES[language], speed=1.0, volume=0.6)
        return base64.b64encode(bytes(pcm)).decode()

    return speak
