"""Files drafts with the case service over HTTP."""

from __future__ import annotations

from pathlib import Path

import httpx
from pydantic import ValidationError

from tools.casework.contract import Draft, Receipt


class FilingError(Exception):
    """A draft could not be stored; `code` says why, nothing about its content."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class CaseworkClient:
    """Writes drafts; can't read any. One instance per process."""

    def __init__(self, url: str, token_file: Path, timeout_s: float) -> None:
        self._url = url
        self._timeout_s = timeout_s
        self._token_file = token_file
        self._http = httpx.AsyncClient(base_url=url, timeout=timeout_s, trust_env=False)

    async def file(self, draft: Draft, key: str) -> Receipt:
        """Store `draft` once per `key` and return its receipt.

        Raises:
            FilingError: the service is down, full, refused the token or the draft.
        """
        try:
            token = self._token_file.read_text(encoding="utf-8").strip()
        except OSError as error:
            raise FilingError("no_token", f"can't read {self._token_file}: {error}") from error
        try:
            answer = await self._http.post(
                "/api/drafts",
                content=draft.model_dump_json(),
                headers={
                    "Authorization": f"Bearer {token}",
                    "Idempotency-Key": key,
                    "Content-Type": "application/json",
                },
            )
        except httpx.HTTPError as error:
            raise FilingError("unreachable", f"case service: {type(error).__name__}") from error
        if answer.status_code not in {200, 201}:
            raise FilingError(f"status_{answer.status_code}", "case service refused the draft")
        try:
            return Receipt.model_validate_json(answer.content)
        except ValidationError as error:
            raise FilingError("bad_answer", "case service sent no receipt") from error

    def check(self) -> None:
        """Ask the case service for its health; FilingError if it can't be reached. Blocking."""
        try:
            answer = httpx.get(f"{self._url}/health", timeout=self._timeout_s, trust_env=False)
        except httpx.HTTPError as error:
            raise FilingError("unreachable", f"case service: {type(error).__name__}") from error
        if answer.status_code != 200:
            raise FilingError(f"status_{answer.status_code}", "case service is not healthy")

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()
