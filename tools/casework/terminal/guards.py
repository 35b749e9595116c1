"""What every request to the terminal's listener passes through: origin, headers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tools.casework.settings import TerminalOptions
from tools.casework.terminal.devices import is_loopback
from tools.casework.terminal.errors import ForeignOrigin

API = "/api/"
ASSETS = "/assets/"
Refuse = Callable[[Scope, Receive, Send, ForeignOrigin], Awaitable[None]]


class OriginCheck:
    """Refuses API requests of other pages.

    Where the service listens on this machine only, it must be called by a name of this machine:
    a foreign name that was made to point here is no reason to answer.
    """

    def __init__(self, app: ASGIApp, *, options: TerminalOptions, refuse: Refuse) -> None:
        self.app = app
        self._local_only = is_loopback(options.host)
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or refuse it."""
        if scope["type"] == "http" and scope["path"].startswith(API):
            headers = Headers(scope=scope)
            if not self._welcome(headers, scope["scheme"]):
                await self._refuse(
                    scope, receive, send, ForeignOrigin("this page may not ask here")
                )
                return
        await self.app(scope, receive, send)

    def _welcome(self, headers: Headers, scheme: str) -> bool:
        host, origin = headers.get("host", ""), headers.get("origin")
        if self._local_only and not is_loopback(urlsplit(f"//{host}").hostname or ""):
            return False
        if headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return False
        if origin is None:
            return True
        # Behind a proxy that ends TLS the scheme is not known here; the name is.
        asked = urlsplit(origin)
        return asked.scheme in {scheme, "https"} and asked.netloc == host


class FrameHeaders:
    """Adds security headers: the frame may be embedded by the terminal's pages only."""

    def __init__(self, app: ASGIApp, *, options: TerminalOptions) -> None:
        self.app = app
        self._headers = security_headers(options)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request; add headers to its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
                # The names of assets hold a hash of their content.
                kept = scope["path"].startswith(ASSETS) and message["status"] == 200
                headers["cache-control"] = (
                    "public, max-age=31536000, immutable" if kept else "no-store"
                )
            await send(message)

        await self.app(scope, receive, add)


def security_headers(options: TerminalOptions) -> Mapping[str, str]:
    """Nothing from elsewhere, no sensors, and embedding by the pages of the terminals only."""
    connect = " ".join(["'self'", *([options.simulator_url] if options.simulator_url else [])])
    ancestors = " ".join(options.page_origins) or "'none'"
    return {
        "content-security-policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            f"font-src 'self'; connect-src {connect}; base-uri 'none'; form-action 'none'; "
            f"frame-ancestors {ancestors}"
        ),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), usb=(), serial=()",
        # The agent's page isolates itself (COEP): it can embed only what allows it.
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-resource-policy": "cross-origin",
    }
