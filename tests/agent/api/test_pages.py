"""Pages, headers, health, the port."""

from __future__ import annotations

import threading
from pathlib import Path

import httpx
import pytest

from agent.api.server import take_port
from agent.errors import ConfigurationError, EngineUnavailable
from tests.agent.api.conftest import Serve, Served


async def get(served: Served, path: str) -> httpx.Response:
    async with httpx.AsyncClient(base_url=served.url) as client:
        return await client.get(path)


async def test_without_a_built_client_the_page_says_what_to_do(served: Served) -> None:
    answer = await get(served, "/")
    assert answer.status_code == 503
    assert "npm run build" in answer.text
    assert (await get(served, "/assets/a.js")).status_code == 404


async def test_the_client_is_served_with_security_headers(serve: Serve, tmp_path: Path) -> None:
    assets = tmp_path / "dist" / "assets"
    assets.mkdir(parents=True)
    (assets / "a.js").write_text("1")
    (tmp_path / "dist" / "index.html").write_text("<!doctype html>")
    (tmp_path / "secret").write_text("no")
    async with serve() as served:
        page, script = await get(served, "/"), await get(served, "/assets/a.js")
        assert (page.status_code, script.status_code) == (200, 200)
        assert "javascript" in script.headers["content-type"]
        assert "immutable" in script.headers["cache-control"]
        assert page.headers["cache-control"] == "no-cache"
        policy = page.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'")
        assert "unsafe" not in policy
        assert page.headers["cross-origin-opener-policy"] == "same-origin"
        assert page.headers["cross-origin-embedder-policy"] == "require-corp"
        assert "microphone=(self)" in page.headers["permissions-policy"]
        assert (await get(served, "/assets/../../secret")).status_code == 404
        assert (await get(served, "/%2e%2e/secret")).status_code == 404


@pytest.mark.parametrize(
    ("url", "frames"),
    [
        ("http://127.0.0.1:8083/", "frame-src http://127.0.0.1:8083"),
        ("https://fach.example.test", "frame-src https://fach.example.test"),
        (None, None),
    ],
)
async def test_only_the_locker_frame_may_be_embedded(
    serve: Serve, url: str | None, frames: str | None
) -> None:
    async with serve(locker_frame_url=url) as served:
        policy = (await get(served, "/")).headers["content-security-policy"].split("; ")
        assert [rule for rule in policy if "frame-src" in rule] == ([frames] if frames else [])
        assert "frame-ancestors 'none'" in policy


async def test_ready_names_the_engine_that_does_not_work(serve: Serve) -> None:
    calls: list[int] = []

    def broken() -> None:
        calls.append(threading.get_ident())
        raise EngineUnavailable("The model is damaged.", remedy="Run make models.")

    async with serve(checks=(("listening", lambda: None), ("speaking", broken))) as served:
        assert (await get(served, "/health")).json() == {"status": "ok"}
        for _ in range(2):
            answer = await get(served, "/ready")
        assert answer.status_code == 503
        assert answer.json() == {
            "ready": False,
            "checks": {
                "listening": {"ok": True},
                "speaking": {
                    "ok": False,
                    "code": "engine_unavailable",
                    "message": "The model is damaged.",
                    "remedy": "Run make models.",
                },
            },
        }
        assert len(calls) == 1
        assert calls[0] != threading.get_ident()


async def test_ready_without_trouble(serve: Serve) -> None:
    async with serve(checks=(("listening", lambda: None),)) as served:
        assert (await get(served, "/ready")).status_code == 200


def test_a_used_port_is_named() -> None:
    taken = take_port("127.0.0.1", 0)
    port = taken.getsockname()[1]
    with pytest.raises(ConfigurationError) as error, taken:
        take_port("127.0.0.1", port)
    assert error.value.code == "port_in_use"
    assert str(port) in error.value.message
    assert "AMTOMAT_AGENT__PORT" in error.value.remedy
