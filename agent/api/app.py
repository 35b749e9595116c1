"""The agent's HTTP application: the terminal's page, its WebSocket, health."""

from __future__ import annotations

from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from fastapi import FastAPI, WebSocket
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles

from agent.api.headers import SecurityHeaders
from agent.api.notices import FluentNotices
from agent.api.readiness import Readiness
from agent.api.services import Services
from agent.api.terminals import Terminals
from agent.api.tokens import Tokens
from agent.api.websocket import HELLO_TIMEOUT_S, TerminalSocket, same_origin
from agent.runtime.environment import isolate_livekit
from agent.runtime.options import VoiceEngines

NOT_BUILT = """<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Amt-O-Mat</title></head><body>
<h1>Die Oberfläche ist noch nicht gebaut.</h1>
<p>Der Agent läuft, aber der Ordner mit den Seiten des Terminals fehlt.
Bitte <code>make run</code> ausführen oder in <code>avatar_client</code>
<code>npm ci &amp;&amp; npm run build</code>.</p>
<h1 lang="en">The terminal's pages have not been built.</h1>
<p lang="en">The agent is running, but the folder with the terminal's pages is missing.
Please run <code>make run</code>, or <code>npm ci &amp;&amp; npm run build</code> in
<code>avatar_client</code>.</p>
</body></html>
"""


def create_app(services: Services, *, hello_timeout_s: float = HELLO_TIMEOUT_S) -> FastAPI:
    """The application for wired services. Engines run in one thread each."""
    isolate_livekit()
    settings = services.settings
    notices = FluentNotices(settings.languages)
    listening = ThreadPoolExecutor(1, thread_name_prefix="listening")
    speaking = ThreadPoolExecutor(1, thread_name_prefix="speaking")
    engines = VoiceEngines(
        listener=services.listener,
        voices=services.voices,
        to_visemes=services.to_visemes,
        turn_models=services.turn_models,
        listening_executor=listening,
        speaking_executor=speaking,
    )
    terminals = Terminals(services, engines, notices, Tokens(settings.data_dir))

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        terminals.recover()
        try:
            yield
        finally:
            await terminals.aclose()
            for executor in (listening, speaking):
                executor.shutdown(wait=False, cancel_futures=True)

    app = FastAPI(
        title="Amt-O-Mat", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan
    )
    app.add_middleware(SecurityHeaders, locker_frame_url=settings.locker_frame_url)
    app.state.terminals = terminals
    _add_health(app, services)
    _add_socket(app, terminals, notices, settings.languages[0], hello_timeout_s)
    _add_pages(app, services)
    return app


def _add_health(app: FastAPI, services: Services) -> None:
    readiness = Readiness(services.checks)

    @app.get("/health")
    async def health() -> dict[str, str]:
        return {"status": "ok"}

    @app.get("/ready")
    async def ready() -> JSONResponse:
        result = await readiness.result()
        return JSONResponse(result, status_code=200 if result["ready"] else 503)


def _add_socket(
    app: FastAPI,
    terminals: Terminals,
    notices: FluentNotices,
    language: str,
    hello_timeout_s: float,
) -> None:
    @app.websocket("/ws")
    async def socket(websocket: WebSocket) -> None:
        if not same_origin(websocket):
            await websocket.close(1008)
            return
        await websocket.accept()
        await TerminalSocket(websocket, terminals, notices, language).serve(hello_timeout_s)


def _add_pages(app: FastAPI, services: Services) -> None:
    folder = services.settings.client_dir
    index = folder / "index.html"

    @app.get("/")
    async def page() -> Response:
        if not index.is_file():
            return HTMLResponse(NOT_BUILT, status_code=503)
        return FileResponse(index, media_type="text/html")

    app.mount("/", ClientFiles(directory=folder, check_dir=False), name="client")


class ClientFiles(StaticFiles):
    """The built client; a folder that is not there yet has no files, which is no fault."""

    async def check_config(self) -> None:
        """Starlette's check would fail every request until the client is built."""
