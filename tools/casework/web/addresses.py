"""Where a page can be asked for again: after a switch of language, after a login."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, urlencode

from fastapi import Request

_RETURN_PATH = re.compile(
    r"/(cases|compartments|pickups|audit|accounts|terminals|operations)(/[A-Za-z0-9_-]{1,60}){0,3}",
    re.ASCII,
)
_MAX_QUERY_CHARS = 500
_NAMES = frozenset({"q", "actor"})
"""Parameters that may hold names of people: they don't belong into a cookie."""


def address_of(request: Request) -> str:
    """The address that shows what answers this request, with its query.

    Some pages answer a form whose address only takes forms: then it is that of the page above.
    """
    path, pages = request.scope["path"], request.app.state.paths
    template = str(getattr(request.scope.get("route"), "path", ""))
    query = f"?{request.url.query}" if request.url.query else ""
    if request.method == "GET" or template in pages:
        return quote(path) + query
    while template and template not in pages:
        template = template.rpartition("/")[0]
    parts = path.split("/")[: template.count("/") + 1]
    return quote("/".join(parts)) or "/"


def return_address(request: Request) -> str | None:
    """Where to go on after the login that comes first; None: where the day begins."""
    path, _, query = address_of(request).partition("?")
    if not _RETURN_PATH.fullmatch(path):
        return None
    given = parse_qsl(query) if len(query) <= _MAX_QUERY_CHARS else []
    kept = urlencode([(name, value) for name, value in given if name not in _NAMES])
    return f"{path}?{kept}" if kept else path
