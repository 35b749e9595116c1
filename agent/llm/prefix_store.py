"""Evaluated prefixes on disk, so that a restart does not evaluate them again.

A state belongs to one model file, one build of llama.cpp and one token sequence; its file name
is a digest of these, so that a state of anything else is never restored.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from array import array
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import structlog

log = structlog.get_logger(__name__)

SUFFIX = ".kv"


class PrefixStore:
    """KV states of one model in a folder. Losing the folder costs seconds, nothing else."""

    def __init__(self, folder: Path, model_file: Path, context_tokens: int) -> None:
        self._folder = folder
        known = model_file.stat()
        self._model = (
            f"{model_file.name}:{known.st_size}:{known.st_mtime_ns}:{context_tokens}:"
            f"{version('llama-cpp-python')}"
        )

    def load(self, tokens: Sequence[int]) -> bytes | None:
        """The state of exactly these tokens, or None if it was never saved or is damaged."""
        try:
            content = self._path(tokens).read_bytes()
        except OSError:
            return None
        digest, state = content[:32], content[32:]
        return state if hashlib.sha256(state).digest() == digest else None

    def save(self, tokens: Sequence[int], state: bytes) -> None:
        """Keep a state and drop those of other prefixes; a full disk is only logged."""
        path = self._path(tokens)
        part = path.with_suffix(f".{os.getpid()}.part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(hashlib.sha256(state).digest() + state)
            part.replace(path)
            for other in self._folder.glob(f"*{SUFFIX}"):
                if other != path:
                    other.unlink(missing_ok=True)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink()
            log.warning("prefix_not_stored", error=error.strerror)

    def _path(self, tokens: Sequence[int]) -> Path:
        digest = hashlib.sha256(self._model.encode() + array("i", tokens).tobytes())
        return self._folder / f"{digest.hexdigest()[:32]}{SUFFIX}"
