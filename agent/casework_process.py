"""A case service of one's own, for a chat or evaluations when none is running."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from agent.errors import CaseworkUnavailable

START_TIMEOUT_S = 30.0
STANDARD_ERROR = 2
"""Its lines must not mix with the messages on standard output."""


async def is_up(url: str) -> bool:
    """Whether a case service answers at `url`."""
    async with httpx.AsyncClient(trust_env=False, timeout=2.0) as http:
        try:
            return (await http.get(f"{url}/health")).status_code == 200
        except httpx.HTTPError:
            return False


@asynccontextmanager
async def own_casework(**environment: str) -> AsyncIterator[str]:
    """Start `python -m tools.casework` on a free port, yield its URL, stop it at the end.

    Raises:
        CaseworkUnavailable: it did not start.
    """
    port = _free_port()
    # It is for drafts only: no cabinet is followed, and no terminal finds its listener.
    own = {
        "AMTOMAT_CASEWORK__PORT": str(port),
        "AMTOMAT_CASEWORK__TERMINAL__PORT": "0",
        "AMTOMAT_CASEWORK__LOCKERS__BRIDGES": "{}",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tools.casework",
        env={**os.environ, **own, **environment},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=STANDARD_ERROR,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        await _until_up(url, process)
        yield url
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def _until_up(url: str, process: asyncio.subprocess.Process) -> None:
    for _ in range(int(START_TIMEOUT_S / 0.1)):
        if process.returncode is not None:
            raise CaseworkUnavailable(f"the case service ended with {process.returncode}")
        if await is_up(url):
            return
        await asyncio.sleep(0.1)
    raise CaseworkUnavailable("the case service did not start in time")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
