"""Texts of the staff pages: complete in both languages, and shown in the right one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.tools.casework.conftest import Service
from tests.tools.casework.staff_client import csrf, log_in, post
from tools.casework.staff.i18n import LANGUAGES, TEXTS, StaffTexts, preferred_language
from tools.casework.staff.navigation import SECTIONS
from tools.casework.staff.roles import Role
from tools.casework.web.pages import PAGES
from tools.texts import read_texts

TEMPLATES = sorted(PAGES.glob("*.html"))
_LITERAL = re.compile(r"""\bt\(\s*(["'])([a-z0-9_-]+)\1\s*[,)]""")
_ARGUMENT = re.compile(r"\{ \$([a-z_]+)")


@pytest.fixture
def database_kind() -> str:
    """What is shown does not depend on the database."""
    return "sqlite"


def test_every_text_exists_in_every_language() -> None:
    texts = StaffTexts()
    german = set(texts["de"].ids)
    assert german
    for language in LANGUAGES:
        assert set(texts[language].ids) == german


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_written_twice(language: str) -> None:
    ids = [name for path in (TEXTS / language).glob("*.ftl") for name in read_texts(path).ids]
    assert len(ids) == len(set(ids))


def test_a_family_of_pages_has_a_file_in_every_language() -> None:
    assert len({frozenset(p.name for p in (TEXTS / each).iterdir()) for each in LANGUAGES}) == 1


def test_texts_take_the_same_arguments_in_every_language() -> None:
    for german in sorted((TEXTS / "de").glob("*.ftl")):
        english = TEXTS / "en" / german.name
        assert _arguments(german) == _arguments(english), german.name


def _arguments(path: Path) -> dict[str, frozenset[str]]:
    parts = re.split(r"^(?=[a-z])", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    named = [part.split(" =", 1) for part in parts if " =" in part]
    return {name: frozenset(_ARGUMENT.findall(text)) for name, text in named}


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_use_texts_that_exist(template: Path) -> None:
    german = StaffTexts()["de"]
    used = {match[1] for match in _LITERAL.findall(template.read_text(encoding="utf-8"))}
    assert {name for name in used if name not in german} == set()


def test_sections_and_roles_have_names() -> None:
    german = StaffTexts()["de"]
    wanted = [section.text for section in SECTIONS]
    wanted += [f"role-{role}{suffix}" for role in Role for suffix in ("", "-hint")]
    assert [name for name in wanted if name not in german] == []


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", "de"),
        ("en", "en"),
        ("en-GB,en;q=0.9,de;q=0.8", "en"),
        ("de;q=0.5, en;q=0.9", "en"),
        ("tr,fr;q=0.9", "de"),
        ("en;q=0", "de"),
        ("en;q=x", "de"),
        ("en;level=1", "en"),
        (",;,", "de"),
    ],
)
def test_the_browser_says_which_language(header: str, language: str) -> None:
    assert preferred_language(header) == language


def test_the_login_page_speaks_the_browsers_language(service: Service) -> None:
    answer = service.client().get("/login", headers={"accept-language": "en-GB"})
    assert '<html lang="en">' in answer.text
    assert "User name" in answer.text


def test_a_language_chosen_before_login_becomes_the_accounts(service: Service) -> None:
    client = service.client()
    assert '<html lang="de">' in client.get("/login").text
    sent = post(client, "/language", {"language": "en", "to": "/login"}, seen_on="/login")
    assert (sent.status_code, sent.headers["location"]) == (303, "/login")
    log_in(client, service.password)
    assert '<html lang="en">' in client.get("/account").text
    post(client, "/logout", {})
    elsewhere = service.client()
    log_in(elsewhere, service.password)
    assert '<html lang="en">' in elsewhere.get("/account").text


def test_the_language_does_not_stay_for_the_next_person(service: Service) -> None:
    client = service.client()
    log_in(client, service.password)
    post(client, "/language", {"language": "en", "to": "/account"})
    service.clock.turn(minutes=service.settings.idle_min + 1)
    assert client.get("/account").headers["location"] == "/login"
    assert '<html lang="de">' in client.get("/login").text


@pytest.mark.parametrize(
    "to", ["//elsewhere.example", "https://elsewhere.example", "/\\elsewhere.example", "x", "/\n/x"]
)
def test_the_language_switch_never_leads_elsewhere(service: Service, to: str) -> None:
    client = service.client()
    sent = post(client, "/language", {"language": "en", "to": to}, seen_on="/login")
    assert sent.headers["location"] == "/"


def test_an_unknown_language_changes_nothing(service: Service) -> None:
    client = service.client()
    post(client, "/language", {"language": "xx", "to": "/login"}, seen_on="/login")
    assert '<html lang="de">' in client.get("/login").text
    assert client.post("/language", data={"language": "en", "csrf": "x"}).status_code == 403
    assert csrf(client)
