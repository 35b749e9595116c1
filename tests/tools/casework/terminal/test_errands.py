"""The API of docs/lockers.md as the locker frame uses it."""

from __future__ import annotations

import json

import pytest

from tests.tools.casework.conftest import sqlite_only
from tests.tools.casework.lockers.world import wrong
from tests.tools.casework.terminal.conftest import Frame, make_app

pytestmark = sqlite_only


async def test_a_pickup_from_code_to_done(frame: Frame) -> None:
    errand, code = await frame.world.ready()
    answer = await frame.post("/api/pickups", code=code.typed)
    assert answer.status_code == 200
    shown = answer.json()
    handle = shown["errand"]
    assert shown == {
        "errand": handle,
        "kind": "pickup",
        "door": errand.door,
        "step": "authorised",
        "items": ["licence-card"],
        "reference": errand.reference,
        "tries_left": 3,
        "reminder": False,
        "alarm": False,
    }
    opening = (await frame.post(f"/api/errands/{handle}/open")).json()
    assert (opening["step"], opening["tries_left"]) == ("opening", 2)
    await frame.world.follow()
    busy = await frame.post(f"/api/errands/{handle}/open")
    assert (busy.status_code, busy.json()["code"]) == (409, "door_busy")
    frame.world.bridge.close(frame.world.door(errand))
    await frame.world.follow()
    done = await frame.post(f"/api/errands/{handle}/finish", outcome="taken")
    assert (done.json()["step"], done.json()["door"]) == ("done", errand.door)
    used = await frame.post("/api/pickups", code=code.qr)
    assert (used.status_code, used.json()["code"]) == (409, "collected")


async def test_a_dropoff_from_reference_to_done(frame: Frame) -> None:
    _, reference = frame.world.case("vehicle-deregistration")
    shown = (await frame.post("/api/dropoffs", reference=reference)).json()
    assert shown["kind"] == "dropoff"
    assert shown["items"] == ["plates", "registration-certificate-1", "trailer-list"]
    handle = shown["errand"]
    await frame.post(f"/api/errands/{handle}/open")
    await frame.world.follow()
    frame.world.bridge.close(shown["door"])
    await frame.world.follow()
    done = await frame.post(f"/api/errands/{handle}/finish", outcome="laid_in")
    assert done.json()["step"] == "done"


async def test_problems_and_cancelling(frame: Frame) -> None:
    _, reference = frame.world.case("vehicle-deregistration")
    handle = (await frame.post("/api/dropoffs", reference=reference)).json()["errand"]
    frame.world.bridge.plan.append("jam")
    await frame.post(f"/api/errands/{handle}/open")
    await frame.world.follow()
    moved = (await frame.post(f"/api/errands/{handle}/problem", kind="does_not_open")).json()
    assert (moved["step"], moved["door"], moved["tries_left"]) == ("moved", 3, 3)
    cancelled = await frame.post(f"/api/errands/{handle}/cancel")
    assert cancelled.json()["step"] == "cancelled"
    again = await frame.post(f"/api/errands/{handle}/cancel")
    assert (again.status_code, again.json()["code"]) == (409, "not_now")


async def test_wrong_codes_say_what_is_left(frame: Frame) -> None:
    _, code = await frame.world.ready()
    answer = await frame.post("/api/pickups", code=wrong(code))
    assert answer.status_code == 403
    assert answer.json() == {"code": "wrong_code", "message": "the code is wrong", "left": 4}
    for _ in range(9):
        answer = await frame.post("/api/pickups", code="AC12345678")
    assert (answer.status_code, answer.json()["code"]) == (423, "keypad_locked")
    assert answer.json()["wait_s"] == 900
    state = (await frame.http.get("/api/state")).json()
    assert state["keypad"] == {"locked_for_s": 900.0}


async def test_the_state_of_a_terminal(frame: Frame) -> None:
    state = (await frame.http.get("/api/state")).json()
    assert state["terminal"] == "main"
    assert state["cabinet"]["simulated"] is True
    assert state["cabinet"]["available"] is True
    assert state["cabinet"]["doors"][2] == {
        "door": 3,
        "state": "closed",
        "row": 2,
        "column": 1,
        "size": "s",
    }
    assert state["simulator_url"] == "http://127.0.0.1:8084"
    assert state["page_origins"] == ["http://127.0.0.1:8080"]
    assert state["timed"] == {"entry_s": 60, "warning_s": 20}


async def test_without_a_bridge_no_try_is_used_up(frame: Frame) -> None:
    _, code = await frame.world.ready()
    frame.world.restart()  # the bridge has not answered yet
    frame.use(make_app(frame.world, frame.options))
    for path, body in (("pickups", {"code": code.typed}), ("dropoffs", {"reference": "NEU-1"})):
        answer = await frame.post(f"/api/{path}", **body)
        assert (answer.status_code, answer.json()["code"]) == (503, "locker_unavailable")
    assert frame.world.failures() == 0
    state = (await frame.http.get("/api/state")).json()
    assert state["cabinet"]["available"] is False
    assert {door["state"] for door in state["cabinet"]["doors"]} == {"unknown"}
    assert state["simulator_url"] is None


async def test_errands_of_others(frame: Frame) -> None:
    _, code = await frame.world.ready()
    handle = (await frame.post("/api/pickups", code=code.typed)).json()["errand"]
    await frame.enrol("side")
    for path in ("open", "cancel"):
        answer = await frame.post(f"/api/errands/{handle}/{path}")
        assert (answer.status_code, answer.json()["code"]) == (404, "unknown_errand")
    assert (await frame.http.get(f"/api/errands/{handle}/events")).status_code == 404
    assert (await frame.post("/api/pickups", code=code.typed)).json()["code"] == "in_use"


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/pickups", {}),
        ("/api/pickups", {"code": 4729}),
        ("/api/pickups", {"code": "KX", "more": 1}),
        ("/api/pickups", {"code": "geheim" * 100}),
        ("/api/dropoffs", {}),
        ("/api/dropoffs", {"reference": "NEU-1", "code": "KX"}),
        ("/api/errands/x/finish", {"outcome": "stolen"}),
        ("/api/errands/x/problem", {"kind": "boring"}),
        ("/api/enrol", {"terminal": None}),
    ],
)
async def test_bodies_that_break_the_contract(
    frame: Frame, path: str, body: dict[str, object]
) -> None:
    answer = await frame.http.post(path, json=body, headers={"origin": "http://127.0.0.1:8083"})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert "geheim" not in answer.text


@pytest.mark.parametrize("text", ["'; DROP TABLE pickups; --", "<script>alert(1)</script>", "\x00"])
async def test_sql_and_html_in_every_field(frame: Frame, text: str) -> None:
    answers = [
        await frame.post("/api/pickups", code=text),
        await frame.post("/api/dropoffs", code=text),
        await frame.post("/api/dropoffs", reference=text),
        await frame.post("/api/enrol", terminal=text, code=text),
        await frame.post("/api/enrol", terminal="main", code=text),
        await frame.post("/api/errands/%27%3B%20DROP%20TABLE%20x/cancel"),
    ]
    assert {answer.status_code for answer in answers} <= {403, 404}
    for answer in answers:
        assert answer.headers["content-type"] == "application/json"
        assert "<script>" not in answer.text
    _, code = await frame.world.ready()
    assert (await frame.post("/api/pickups", code=code.typed)).status_code == 200


async def test_no_code_handle_or_token_in_logs(
    frame: Frame, capsys: pytest.CaptureFixture[str]
) -> None:
    errand, code = await frame.world.ready()
    await frame.post("/api/pickups", code=wrong(code))
    handle = (await frame.post("/api/pickups", code=code.typed)).json()["errand"]
    await frame.post(f"/api/errands/{handle}/open")
    await frame.world.follow()
    await frame.post(f"/api/errands/{handle}/finish", outcome="taken")
    logs = "".join(capsys.readouterr())
    assert "/errands/{errand}/open" in logs
    digits = code.typed.replace(" ", "")
    token = frame.http.headers["authorization"].removeprefix("Bearer ")
    for secret in (code.typed, digits, digits[2:], code.qr[5:], handle, token, errand.reference):
        assert secret not in logs
    assert not any(part in logs for part in frame.world.bridge.tokens)
    assert handle not in json.dumps([row.detail for row in frame.world.audit()])
