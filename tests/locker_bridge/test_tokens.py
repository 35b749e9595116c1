from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from locker_bridge.errors import InvalidToken, Starting
from locker_bridge.soak.signer import Signer, write_public_key
from locker_bridge.tokens import Challenges, PublicKeys, key_id
from tests.locker_bridge.rig import Rig


def reason(rig: Rig, token: str) -> str:
    with pytest.raises(InvalidToken) as refused:
        rig.verifier.redeem(rig.verifier.order(token))
    return refused.value.reason


def test_a_good_token_is_an_order(rig: Rig) -> None:
    order = rig.verifier.order(rig.token(3, op="load"))
    assert (order.door, order.op, order.subject) == (3, "load", "a" * 32)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"iss": "agent"}, "issuer"),
        ({"iss": None}, "issuer"),
        ({"aud": "bridge:other"}, "audience"),
        ({"aud": ["bridge:main"]}, "audience"),
        ({"aud": None}, "audience"),
        ({"sub": None}, "claims"),
        ({"sub": "Erika"}, "claims"),
        ({"jti": "short"}, "claims"),
        ({"op": "open_all"}, "claims"),
        ({"op": None}, "claims"),
        ({"compartment": 0}, "claims"),
        ({"compartment": "1"}, "claims"),
        ({"compartment": True}, "claims"),
        ({"compartment": 1.0}, "claims"),
        ({"seq": 0}, "claims"),
        ({"seq": None}, "claims"),
        ({"iat": None}, "claims"),
        ({"exp": None}, "claims"),
        ({"exp": 2**60}, "claims"),
        ({"challenge": None}, "claims"),
        ({"challenge": "0" * 32}, "challenge"),
    ],
    ids=str,
)
def test_every_claim_is_required_and_checked(
    rig: Rig, changes: dict[str, Any], expected: str
) -> None:
    assert reason(rig, rig.token(**changes)) == expected


@pytest.mark.parametrize(
    ("issued", "expires", "expected"),
    [
        (-29, 1, None),
        (0, 31, "claims"),
        (60, 80, "claims"),
        (-31, -2, "expired"),
        (-40, -11, "too_old"),
    ],
)
def test_times(rig: Rig, issued: int, expires: int, expected: str | None) -> None:
    now = int(rig.now_s)
    token = rig.token(iat=now + issued, exp=now + expires)
    if expected is None:
        rig.verifier.order(token)
    else:
        assert reason(rig, token) == expected


def test_a_clock_that_is_set_back_makes_no_old_token_good(rig: Rig) -> None:
    token = rig.token()
    rig.monotonic_s += 31
    assert reason(rig, token) == "challenge"
    stale = rig.token()
    rig.now_s += 3600
    assert reason(rig, stale) == "too_old"
    rig.now_s -= 3600
    rig.monotonic_s += 3600
    assert reason(rig, stale) == "challenge"


def test_a_challenge_is_good_once_and_only_in_this_process(rig: Rig) -> None:
    claims = rig.claims()
    rig.verifier.redeem(rig.verifier.order(rig.signer.sign(claims)))
    assert reason(rig, rig.signer.sign(claims)) == "challenge"
    token = rig.token()
    rig.restart()
    assert reason(rig, token) == "challenge"


def test_challenges_are_bounded() -> None:
    challenges = Challenges(lambda: 0.0)
    first = challenges.issue()
    for _ in range(300):
        last = challenges.issue()
    assert not challenges.take(first)
    assert challenges.take(last)


def test_other_algorithms_are_never_tried(rig: Rig) -> None:
    claims, headers = rig.claims(), rig.signer.headers
    public = rig.signer.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    none = jwt.encode(claims, "", algorithm="none", headers=headers)
    secret = jwt.encode(claims, public, algorithm="HS256", headers=headers)
    rsa_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    signed = jwt.encode(claims, rsa_key, algorithm="RS256", headers=headers)
    assert {reason(rig, token) for token in (none, secret, signed)} == {"algorithm"}


def test_forged_and_broken_tokens(rig: Rig) -> None:
    good = rig.token()
    head, body, signature = good.split(".")
    moved = json.loads(base64.urlsafe_b64decode(body + "==")) | {"compartment": 2}
    other = base64.urlsafe_b64encode(json.dumps(moved).encode()).rstrip(b"=").decode()
    assert reason(rig, f"{head}.{other}.{signature}") == "signature"
    assert reason(rig, f"{head}.{body}.") == "signature"
    nested = base64.urlsafe_b64encode(b"[" * 2900).rstrip(b"=").decode()
    assert reason(rig, f"{nested}.{body}.{signature}") == "malformed"
    for broken in ("", "a", "a.b", "a.b.c", "…", good + "." + good, "x" * 5000):
        assert reason(rig, broken) == "malformed"
    foreign = Signer(Ed25519PrivateKey.generate(), "main")
    assert reason(rig, foreign.sign(rig.claims())) == "signature"
    pretending = jwt.encode(
        rig.claims(), foreign.key, algorithm="EdDSA", headers=rig.signer.headers
    )
    assert reason(rig, pretending) == "signature"


def test_a_read_token_opens_nothing_and_a_release_token_reads_nothing(rig: Rig) -> None:
    headers = {**rig.signer.headers, "typ": "read+jwt"}
    read = jwt.encode(rig.claims(), rig.signer.key, algorithm="EdDSA", headers=headers)
    rig.verifier.read(read)
    assert reason(rig, read) == "type"
    with pytest.raises(InvalidToken, match="read"):
        rig.verifier.read(rig.token())


def test_keys_are_read_again_when_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "tokens.pub"
    keys = PublicKeys(path)
    with pytest.raises(Starting, match="case service"):
        keys.refresh()
    first, second = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    write_public_key(first, path)
    assert keys.get(key_id(first.public_key())) is not None
    both = path.read_bytes()
    write_public_key(second, path)
    path.write_bytes(both + path.read_bytes())
    assert keys.refresh() == 2
    assert keys.get(key_id(second.public_key())) is not None
    assert keys.get("unknown") is None
    path.write_bytes(b"-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----\n")
    with pytest.raises(Starting, match="no public Ed25519 keys"):
        keys.refresh()
    with pytest.raises(Starting):
        keys.get(key_id(first.public_key()))
