"""Security headers on every answer."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
)

HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

_IMMUTABLE = "public, max-age=31536000, immutable"


def origin(url: str) -> str:
    """Scheme, host and port of a URL."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def content_security_policy(locker_frame_url: str | None) -> str:
    """The page's policy: everything from here, and the locker frame in a frame of its own."""
    frames = () if locker_frame_url is None else (f"frame-src {origin(locker_frame_url)}",)
    return "; ".join((*POLICY, *frames))


class SecurityHeaders:
    """ASGI middleware. Pages are never cached without asking; hashed assets are for ever."""

    def __init__(self, app: ASGIApp, locker_frame_url: str | None = None) -> None:
        self._app = app
        policy = content_security_policy(locker_frame_url)
        self._headers = {"Content-Security-Policy": policy, **HEADERS}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the headers to HTTP answers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        immutable = str(scope["path"]).startswith("/assets/")

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers[name] = value
                cached = immutable and message["status"] in (200, 304)
                headers["Cache-Control"] = _IMMUTABLE if cached else "no-cache"
            await send(message)

        await self._app(scope, receive, send_with_headers)
