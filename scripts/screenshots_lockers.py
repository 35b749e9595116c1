"""Screenshots of the lockers: what staff do, the letter, and the terminal. See screenshots.py."""

from __future__ import annotations

import io
import json
import re
import sys
import urllib.request
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page
from pypdf import PdfReader

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tools.casework.letters.letter import Letter, LetterCode
from tools.casework.letters.printing import letter_pictures
from tools.casework.staff.locker_letters import item_name
from tools.casework.staff.question_letter import service_title

Shoot = Callable[[Page, str], None]


def pick_up_ready(page: Page, staff: str, cabinet: str, reference: str, shoot: Shoot) -> str:
    """Lay a driving licence in for a case and print the letter; its code."""
    page.goto(f"{staff}/pickups/new?case={reference}")
    page.locator("select[name=item]").select_option("licence-card")
    page.locator("form[action='/pickups/new'] button").click()
    page.locator("form[action$='/steps/load'] button").click()
    door = _opened(page, cabinet)
    page.locator(".badge", has_text="offen").first.wait_for()
    _hand(cabinet, door, "push")
    page.locator("form[action$='/steps/laid_in'] button").click()
    page.locator("form[action$='/lift-hold'] button").click()
    page.locator("form[action$='/issue']").wait_for()
    shoot(page, "staff-pickup")
    code = _code(_letter(page, staff))
    page.goto(f"{staff}/compartments")
    shoot(page, "staff-compartments")
    return code


def collected(page: Page, url: str, cabinet: str, code: str, shoot: Shoot) -> None:
    """Collect it at the terminal."""
    page.goto(url)
    page.get_by_test_id("lang-de").first.click()
    page.get_by_test_id("start-pickup").click()
    frame = page.frame_locator("[data-testid=locker-frame]")
    frame.get_by_test_id("key-A").wait_for(timeout=60_000)
    page.wait_for_timeout(1500)
    shoot(page, "locker-code")
    frame.locator("body").press_sequentially(code)
    page.keyboard.press("Enter")
    door = _opened(page, cabinet)
    frame.get_by_test_id("door-words").filter(has_text="offen").wait_for()
    page.wait_for_timeout(2500)
    shoot(page, "locker-open")
    _hand(cabinet, door, "push")
    frame.get_by_role("button", name="Ja, alles").click()
    page.wait_for_timeout(1500)


def offered(page: Page, shoot: Shoot) -> None:
    """The drop-off that is offered once an application was handed in."""
    page.get_by_test_id("dropoff-now").click()
    frame = page.frame_locator("[data-testid=locker-frame]")
    frame.locator("h1").wait_for(timeout=60_000)
    page.wait_for_timeout(2500)
    shoot(page, "dropoff-arabic")


def letter(folder: Path) -> None:
    """A letter as it is printed, with a code that was never issued."""
    now = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
    code = LetterCode("KX 4729 3816", "AOM1:0123456789ABCDEFGHJKMNPQRS", now + timedelta(days=7))
    sample = Letter(
        kind="pickup",
        place="Stadt Neustadt (Hessen)",
        recipient=("Layla Haddad", "Lindenweg 7", "35279 Neustadt (Hessen)"),
        written_at=now,
        reference="NEU-472-938-164",
        language="ar",
        service=service_title("licence-exchange", "ar"),
        items=(item_name("licence-card", "ar"),),
        code=code,
    )
    (folder / "letter.png").write_bytes(letter_pictures(sample, dpi=100)[0])


def _letter(page: Page, staff: str) -> bytes:
    form = page.locator("form[action$='/issue']")
    answer = page.request.post(
        f"{staff}{form.get_attribute('action')}",
        form={"csrf": form.locator("input[name=csrf]").input_value()},
    )
    return answer.body()


def _code(letter: bytes) -> str:
    text = PdfReader(io.BytesIO(letter)).pages[0].extract_text()
    found = re.search(r"\b([A-Z]{2}) (\d{4}) (\d{4})\b", text)
    if found is None:
        raise ValueError("the letter has no code")
    return "".join(found.groups())


def _opened(page: Page, cabinet: str) -> int:
    """The door that stands open, once one does."""
    for _ in range(200):
        with urllib.request.urlopen(f"{cabinet}/state", timeout=5) as answer:  # noqa: S310
            doors = json.load(answer)["doors"]
        for door in doors:
            if door["state"] == "open":
                return int(door["door"])
        page.wait_for_timeout(100)
    raise TimeoutError("no door opened")


def _hand(cabinet: str, door: int, what: str) -> None:
    request = urllib.request.Request(f"{cabinet}/doors/{door}/{what}", method="POST")  # noqa: S310
    urllib.request.urlopen(request, timeout=5).close()  # noqa: S310 - loopback
