"""A GGUF model and one sequence of its KV cache: tokens in, logits out.

The thinnest typed layer over llama.cpp's C interface that the engine needs. Not thread-safe.
"""

from __future__ import annotations

import ctypes
import functools
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import llama_cpp
import llguidance
import llguidance.llamacpp
import numpy as np
import structlog
from numpy.typing import NDArray

from agent.errors import EngineFailed, EngineUnavailable

log = structlog.get_logger(__name__)

UBATCH_TOKENS = 64
"""Tokens per evaluation. Larger batches gain under 5 % here and cost memory for logits."""

_GGML_LOG_ERROR = 4


@functools.cache
def _log_to_structlog() -> Callable[..., None]:
    """Send llama.cpp's errors to structlog and drop the rest; cached, for C keeps the pointer."""

    @llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
    def receive(level: int, text: bytes, _user_data: ctypes.c_void_p) -> None:
        if level == _GGML_LOG_ERROR:
            log.error("llama_cpp", message=text.decode("utf-8", "replace").strip())

    llama_cpp.llama_log_set(receive, ctypes.c_void_p(0))
    return receive


def check_file(path: Path) -> None:
    """EngineUnavailable unless `path` is a readable file that begins like a GGUF."""
    remedy = "make models"
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise EngineUnavailable(
            f"the language model {path} can't be read: {error.strerror}", remedy=remedy
        ) from error
    if magic != b"GGUF":
        raise EngineUnavailable(f"{path} is not a GGUF file", remedy=remedy)


class Gguf:
    """A loaded model with one evaluated token sequence.

    `evaluated` is the sequence whose KV state the cache holds.
    """

    def __init__(self, path: Path, threads: int, context_tokens: int) -> None:
        check_file(path)
        _log_to_structlog()
        parameters = llama_cpp.llama_model_default_params()
        # llama.cpp repacks most tensors for this CPU. With mmap their originals would stay
        # resident besides the copies (1.8 GB instead of 1.2 GB; scripts/bench_understanding.py).
        parameters.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE
        self._model = llama_cpp.llama_model_load_from_file(str(path).encode(), parameters)
        if not self._model:
            raise EngineUnavailable(f"llama.cpp can't load {path}", remedy="make models")
        self.context_tokens = context_tokens
        self._context = llama_cpp.llama_init_from_model(
            self._model, _context_parameters(threads, context_tokens)
        )
        if not self._context:
            llama_cpp.llama_model_free(self._model)
            raise EngineUnavailable(f"llama.cpp can't make a context for {path}")
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self.vocabulary_size = int(llama_cpp.llama_vocab_n_tokens(self._vocabulary))
        self.evaluated: list[int] = []

    def close(self) -> None:
        """Free the model and its context; nothing else may be called afterwards."""
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)

    def grammar_tokenizer(self) -> llguidance.LLTokenizer:
        """The vocabulary as llguidance needs it; expensive (0.6 s)."""
        # Without slices: they speed up masks of free text, which these grammars don't have.
        with warnings.catch_warnings():
            # llguidance asks for each token's attributes by a deprecated name of llama.cpp.
            warnings.simplefilter("ignore", DeprecationWarning)
            return llguidance.llamacpp.lltokenizer_from_vocab(self._vocabulary, slices=[])

    def tokenize(self, text: str) -> list[int]:
        """Tokens of `text`. Special tokens written out in it stay ordinary text."""
        data = text.encode()
        capacity = len(data) + 8
        buffer = (llama_cpp.llama_token * capacity)()
        count = llama_cpp.llama_tokenize(
            self._vocabulary, data, len(data), buffer, capacity, False, False
        )
        if count < 0:
            raise EngineFailed("the prompt could not be tokenised")
        return list(buffer[:count])

    def trim(self, length: int) -> None:
        """Forget everything after the first `length` evaluated tokens."""
        if length >= len(self.evaluated):
            return
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, length, -1):
            self.forget()
            return
        del self.evaluated[length:]

    def forget(self) -> None:
        """Empty the cache."""
        llama_cpp.llama_memory_clear(self._memory, True)
        self.evaluated.clear()

    def evaluate(self, tokens: Sequence[int]) -> None:
        """Append at most UBATCH_TOKENS tokens; EngineFailed."""
        if len(self.evaluated) + len(tokens) > self.context_tokens:
            raise EngineFailed("the prompt is longer than the model's context")
        array = (llama_cpp.llama_token * len(tokens))(*tokens)
        batch = llama_cpp.llama_batch_get_one(array, len(tokens))
        status = llama_cpp.llama_decode(self._context, batch)
        if status != 0:
            # The cache may hold a part of the batch: start anew rather than guess.
            self.forget()
            raise EngineFailed(f"llama.cpp could not evaluate the prompt (status {status})")
        self.evaluated.extend(tokens)

    def logits(self) -> NDArray[np.float32]:
        """Logits after the last evaluated token, shape (vocabulary_size,).

        Valid until the next evaluation.
        """
        pointer = llama_cpp.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, shape=(self.vocabulary_size,))

    def save(self) -> bytes:
        """The KV state of the evaluated sequence (28 KB a token for a 1.5B model)."""
        size = llama_cpp.llama_state_seq_get_size(self._context, 0)
        buffer = (ctypes.c_uint8 * size)()
        written = llama_cpp.llama_state_seq_get_data(self._context, buffer, size, 0)
        return bytes(memoryview(buffer)[:written])

    def restore(self, state: bytes, tokens: Sequence[int]) -> None:
        """Put back what `save` gave when `tokens` were evaluated."""
        self.forget()
        buffer = (ctypes.c_uint8 * len(state)).from_buffer_copy(state)
        if llama_cpp.llama_state_seq_set_data(self._context, buffer, len(state), 0) == 0:
            self.forget()
            return  # the caller evaluates the tokens again: slower, with the same result
        self.evaluated = list(tokens)


def _context_parameters(threads: int, context_tokens: int) -> Any:
    parameters = llama_cpp.llama_context_default_params()
    parameters.n_ctx = context_tokens
    parameters.n_batch = UBATCH_TOKENS
    parameters.n_ubatch = UBATCH_TOKENS
    parameters.n_threads = threads
    parameters.n_threads_batch = threads
    parameters.no_perf = True
    return parameters
