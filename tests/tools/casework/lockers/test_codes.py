from __future__ import annotations

import re
from datetime import UTC, datetime

import jwt
import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from tools.casework.lockers.codes import (
    LETTERS,
    QR_PREFIX,
    CodeHashes,
    ScannedCode,
    TypedCode,
    all_selectors,
    new_code,
    read_code,
)
from tools.casework.lockers.tokens import Release, TokenSigner, new_id
from tools.casework.privacy.keys import Keys

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def test_a_new_code_can_be_typed_and_scanned() -> None:
    code = new_code("KX")
    assert re.fullmatch(r"KX [0-9]{4} [0-9]{4}", code.typed)
    assert read_code(code.typed) == TypedCode("KX", code.digits)
    assert re.fullmatch(r"AOM1:[0-9A-HJKMNP-TV-Z]{26}", code.qr)
    assert read_code(code.qr) == ScannedCode(code.qr.removeprefix(QR_PREFIX))
    assert code.digits not in repr(code)
    assert code.qr not in repr(code)


def test_codes_are_random() -> None:
    codes = [new_code("KX") for _ in range(200)]
    assert len({code.digits for code in codes}) > 195
    assert len({code.qr for code in codes}) == 200
    # All 128 bits are used: with the same leading digit every time, they would not be.
    assert len({code.qr[6] for code in codes}) > 20


@pytest.mark.parametrize(
    "typed", ["kx47293816", " KX 4729 3816 ", "KX-4729-3816", "k.x.4729/3816", "KX 47 29 38 16"]
)
def test_spaces_and_case_do_not_matter(typed: str) -> None:
    assert read_code(typed) == TypedCode("KX", "47293816")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "KX4729381",
        "KX472938160",
        "OX47293816",
        "KX4729381²",
        "KX٤٧٢٩٣٨١٦",
        "AOM1:",
        "AOM1:ILOU5678901234567890123456",
        "AOM2:01234567890123456789012345",
        "x" * 10_000,
        "KX47293816\x00",
    ],
)
def test_what_is_no_code(text: str) -> None:
    assert read_code(text) is None


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    code = read_code(text)
    assert code is None or isinstance(code, TypedCode | ScannedCode)


def test_selectors_avoid_letters_that_are_mistaken() -> None:
    assert len(all_selectors()) == len(set(all_selectors())) == len(LETTERS) ** 2
    assert not set("BGIOQS") & set(LETTERS)
    with pytest.raises(ValueError, match="two letters"):
        new_code("BO")


def test_hashes_depend_on_the_pepper() -> None:
    one, two = CodeHashes(lambda: b"1" * 32, CHEAP), CodeHashes(lambda: b"2" * 32, CHEAP)
    code = TypedCode("KX", "47293816")
    stored = one.hash("KX", "47293816")
    assert stored.startswith("$argon2id$")
    assert "47293816" not in stored
    assert one.matches(code, stored)
    assert not two.matches(code, stored)
    assert not one.matches(TypedCode("KX", "47293817"), stored)
    assert not one.matches(TypedCode("KA", "47293816"), stored)
    assert not one.matches(code, None)
    assert not one.matches(code, "no hash")
    assert one.qr_hmac("A" * 26) != two.qr_hmac("A" * 26)


def test_tokens_are_what_bridges_expect() -> None:
    keys = Keys.new()
    now = datetime(2026, 3, 29, 0, 59, 30, tzinfo=UTC)
    signer = TokenSigner(lambda: keys, clock=lambda: now)
    release = Release(new_id(), "pickup", 3, 2, new_id())
    token = signer.release("main", release, "challenge")
    assert jwt.get_unverified_header(token) == {
        "alg": "EdDSA",
        "typ": "release+jwt",
        "kid": keys.signing_id,
    }
    options = {"verify_exp": False, "verify_iat": False}
    claims = jwt.decode(
        token,
        keys.signing_key.public_key(),
        algorithms=["EdDSA"],
        audience="bridge:main",
        options=options,  # type: ignore[arg-type]
    )
    seconds = int(now.timestamp())
    assert claims == {
        "iss": "casework",
        "aud": "bridge:main",
        "sub": release.subject,
        "op": "pickup",
        "compartment": 3,
        "seq": 2,
        "jti": release.jti,
        "challenge": "challenge",
        "iat": seconds,
        "exp": seconds + 30,
    }
    assert jwt.get_unverified_header(signer.read("main"))["typ"] == "read+jwt"


def test_tokens_are_signed_with_the_key_of_now() -> None:
    keys = [Keys.new()]
    signer = TokenSigner(lambda: keys[0], clock=lambda: datetime.now(UTC))
    keys[0] = keys[0].with_new_signing_key()
    assert jwt.get_unverified_header(signer.read("main"))["kid"] == keys[0].signing_id
