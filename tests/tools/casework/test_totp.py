"""Codes of the second factor, and which passwords staff may choose."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from tools.casework.staff.password_rules import MIN_CHARS, password_problem, weight
from tools.casework.staff.passwords import random_password
from tools.casework.staff.totp import (
    base32,
    matching_step,
    new_recovery_codes,
    new_secret,
    provisioning_uri,
    qr_svg,
    recovery_hash,
    spaced,
)

# RFC 6238, appendix B: the secret of the SHA-1 rows, and the last six of its eight digits.
SECRET = b"12345678901234567890"
VECTORS = [
    (59, "287082"),
    (1111111109, "081804"),
    (1111111111, "050471"),
    (1234567890, "005924"),
    (2000000000, "279037"),
]


def at(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)


@pytest.mark.parametrize(("second", "code"), VECTORS)
def test_codes_are_those_of_the_standard(second: int, code: str) -> None:
    assert matching_step(SECRET, code, at(second), None) == second // 30


@pytest.mark.parametrize(("off_s", "taken"), [(-60, False), (-30, True), (30, True), (60, False)])
def test_a_clock_may_be_half_a_minute_off(off_s: int, taken: bool) -> None:
    moment = at(1234567890) + timedelta(seconds=off_s)
    assert (matching_step(SECRET, "005924", moment, None) is not None) == taken


def test_a_step_is_taken_once_and_none_before_it() -> None:
    step = 1234567890 // 30
    assert matching_step(SECRET, "005924", at(1234567890), step - 1) == step
    assert matching_step(SECRET, "005924", at(1234567890), step) is None
    assert matching_step(SECRET, "005924", at(1234567890), step + 1) is None


@pytest.mark.parametrize("typed", ["005 924", " 005924 ", "005924\n"])
def test_spaces_do_not_matter(typed: str) -> None:
    assert matching_step(SECRET, typed, at(1234567890), None) is not None


@pytest.mark.parametrize("typed", ["", "5924", "0059240", "00592x", "٠٠٥٩٢٤", "²²²²²²", "-05924"])
def test_everything_else_is_wrong(typed: str) -> None:
    assert matching_step(SECRET, typed, at(1234567890), None) is None


def test_secrets_differ_and_can_be_typed() -> None:
    assert len({new_secret() for _ in range(20)}) == 20
    assert spaced(SECRET).replace(" ", "") == base32(SECRET)
    uri = provisioning_uri(SECRET, "m.weber", "Amt-O-Mat")
    assert uri.startswith("otpauth://totp/Amt-O-Mat:m.weber?secret=" + base32(SECRET))


def test_the_qr_code_needs_no_styles_or_scripts() -> None:
    svg = qr_svg(provisioning_uri(SECRET, '"><script>', "Amt-O-Mat"))
    assert svg.startswith("<svg")
    assert not re.search(r"style=|<script|<style", svg)


def test_recovery_codes_are_random_and_forgiving() -> None:
    codes = new_recovery_codes()
    assert len(set(codes)) == 10
    assert all(re.fullmatch(r"([a-z2-9]{4}-){3}[a-z2-9]{4}", code) for code in codes)
    assert recovery_hash(codes[0]) == recovery_hash(f" {codes[0].upper().replace('-', ' ')} ")
    assert recovery_hash(codes[0]) != recovery_hash(codes[1])


@pytest.mark.parametrize(
    ("password", "problem"),
    [
        ("", "short"),
        ("kurz", "short"),
        ("a" * 11, "short"),
        ("a" * 12, "simple"),
        ("a" * 256, "simple"),
        ("a" * 257, "long"),
        ("123456789012", "simple"),
        ("passwort1234", "simple"),
        ("Passwort-2026!", "simple"),
        ("qwertzuiopü1", "simple"),
        ("Sommer2026Neustadt", "simple"),
        ("abcdefghijkl", "simple"),
        ("lkjihgfedcba", "simple"),
        ("maria.weber1", "simple"),
        ("weberweberweber", "simple"),
        ("passwortpasswortpasswort", "simple"),
        ("vier zimtige Lampen wandern", None),
        ("Xk7?vQ!mRt2z", None),
        ("ключевая фраза для всех", None),
    ],
)
def test_long_passwords_that_are_no_pattern_are_taken(password: str, problem: str | None) -> None:
    assert password_problem(password, ("maria.weber", "Maria Weber")) == problem


def test_generated_passwords_fulfil_the_rule() -> None:
    assert all(password_problem(random_password()) is None for _ in range(200))


def test_weight_counts_patterns_once() -> None:
    assert weight("aaaa") == 1
    assert weight("1234") == 1
    assert weight("4321x") == 2
    assert weight("passwort") == 1
    assert weight("qx7") == 3
    assert weight("") == 0
    assert MIN_CHARS == 12
