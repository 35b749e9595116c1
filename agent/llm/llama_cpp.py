"""Language model engine: a GGUF file through llama-cpp-python, decoding by token masks.

What makes a turn cheap: the KV cache is trimmed to the longest common token prefix and only
the rest is evaluated; states of whole prefixes are kept and restored; the grammar's forced
tokens are appended as one batch and cost no decoding step.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import structlog

from agent.errors import EngineFailed, EngineUnavailable
from agent.llm.base import Completion, Prompt
from agent.llm.gguf import UBATCH_TOKENS, Gguf
from agent.llm.masks import GrammarMask
from agent.llm.prefix_store import PrefixStore
from agent.settings import LlamaCppOptions

log = structlog.get_logger(__name__)

PREPARE_CHUNK_TOKENS = 32
"""`complete` waits for at most one such chunk (about 0.25 s) of a running `prepare`."""
KEPT_PREFIXES = 3


class LlamaCpp:
    """Implements LanguageModel over one GGUF file."""

    def __init__(self, options: LlamaCppOptions) -> None:
        started = time.perf_counter()
        self._gguf = Gguf(options.model_file, options.threads, options.context_tokens)
        self._tokenizer = self._gguf.grammar_tokenizer()
        self._lock = threading.Lock()
        self._waiting = 0
        self._waiting_lock = threading.Lock()
        self._store = PrefixStore(options.cache_dir, options.model_file, options.context_tokens)
        self._kept: OrderedDict[str, tuple[list[int], bytes]] = OrderedDict()
        log.info("model_loaded", seconds=round(time.perf_counter() - started, 2))

    def close(self) -> None:
        """Free the model's memory; the engine can't be used afterwards."""
        with self._lock:
            self._gguf.close()

    def check(self) -> None:
        """Complete a tiny prompt within a grammar; EngineUnavailable says what is wrong."""
        try:
            completion = self.complete(Prompt("", "1 2 3 ", "4\n"), 'start: "5" | "6"', 4)
        except EngineFailed as error:
            raise EngineUnavailable(f"the language model fails: {error.message}") from error
        if completion.text not in {"5", "6"}:
            raise EngineUnavailable("the language model leaves its grammar")

    def prepare(self, prefix: str, context: str = "") -> None:
        """Evaluate the known part of the next prompt; gives way to `complete` between chunks."""
        with self._lock:
            tokens = self._gguf.tokenize(prefix)
            self._recall(prefix, tokens)
            if not self._advance(tokens, PREPARE_CHUNK_TOKENS, self._give_way):
                return
            self._keep(prefix, tokens)
            if context:
                tokens = tokens + self._gguf.tokenize(context)
                self._advance(tokens, PREPARE_CHUNK_TOKENS, self._give_way)

    def complete(self, prompt: Prompt, grammar: str, max_tokens: int = 64) -> Completion:
        """Complete `prompt` greedily within `grammar`; EngineFailed.

        The parts of the prompt are tokenised one by one, so that the prefix's tokens don't
        depend on what follows, and without special tokens: no word of a citizen can close a
        turn of the prompt.
        """
        started = time.perf_counter()
        with self._priority(), self._lock:
            mask = GrammarMask(self._tokenizer, grammar)
            tokens: list[int] = []
            for part in (prompt.prefix, prompt.context, prompt.turn):
                tokens += self._gguf.tokenize(part)
            if not tokens:
                raise EngineFailed("the prompt is empty")
            self._advance(tokens, UBATCH_TOKENS, lambda: False)
            output, decoded = self._decode(mask, max_tokens)
            text = self._tokenizer.decode_bytes(output).decode("utf-8", "replace")
        return Completion(text, decoded, time.perf_counter() - started)

    def _decode(self, mask: GrammarMask, max_tokens: int) -> tuple[list[int], int]:
        """Tokens of the completion, and how many decoding steps they took."""
        output: list[int] = []
        decoded = 0
        fed = 0
        end_tokens = set(self._tokenizer.eos_tokens)
        while True:
            output += mask.forced()
            if mask.stopped:
                return output, decoded
            if len(output) >= max_tokens:
                if mask.accepting:
                    return output, decoded
                raise EngineFailed(f"the model's answer is longer than {max_tokens} tokens")
            self._feed(output[fed:])
            fed = len(output)
            token = mask.choose(self._gguf.logits())
            if token in end_tokens:
                return output, decoded
            output.append(token)
            decoded += 1

    def _feed(self, tokens: Sequence[int]) -> None:
        for start in range(0, len(tokens), UBATCH_TOKENS):
            self._gguf.evaluate(tokens[start : start + UBATCH_TOKENS])

    def _advance(
        self, tokens: Sequence[int], chunk_tokens: int, interrupted: Callable[[], bool]
    ) -> bool:
        """Bring the cache to `tokens`; False if interrupted.

        Always leaves logits of the last token: that one is evaluated again if all was cached.
        """
        if len(tokens) > self._gguf.context_tokens:
            raise EngineFailed("the prompt is longer than the model's context")
        self._reuse(tokens)
        position = len(self._gguf.evaluated)
        while position < len(tokens):
            if interrupted():
                return False
            self._gguf.evaluate(tokens[position : position + chunk_tokens])
            position += min(chunk_tokens, len(tokens) - position)
        return True

    def _reuse(self, tokens: Sequence[int]) -> None:
        """Trim the cache to the longest common prefix, or restore a kept prefix if longer."""
        common = _common_length(self._gguf.evaluated, tokens)
        best = max(
            (
                kept
                for kept in self._kept.values()
                if _common_length(kept[0], tokens) == len(kept[0])
            ),
            key=lambda kept: len(kept[0]),
            default=None,
        )
        if best is not None and len(best[0]) > common:
            self._gguf.restore(best[1], best[0])
            common = len(self._gguf.evaluated)
        self._gguf.trim(min(common, len(tokens) - 1))

    def _recall(self, prefix: str, tokens: list[int]) -> None:
        """Take a prefix's state from an earlier start, if there is one."""
        if not prefix or prefix in self._kept:
            return
        if (state := self._store.load(tokens)) is not None:
            self._kept[prefix] = (tokens, state)
            log.info("prefix_recalled", tokens=len(tokens))

    def _keep(self, prefix: str, tokens: list[int]) -> None:
        """Keep the KV state of a prefix that has just been evaluated."""
        if not prefix:
            return
        if prefix not in self._kept:
            self._kept[prefix] = (tokens, self._gguf.save())
            self._store.save(tokens, self._kept[prefix][1])
            log.info("prefix_kept", tokens=len(tokens))
        self._kept.move_to_end(prefix)
        while len(self._kept) > KEPT_PREFIXES:
            self._kept.popitem(last=False)

    @contextmanager
    def _priority(self) -> Iterator[None]:
        with self._waiting_lock:
            self._waiting += 1
        try:
            yield
        finally:
            with self._waiting_lock:
                self._waiting -= 1

    def _give_way(self) -> bool:
        return self._waiting > 0


def _common_length(left: Sequence[int], right: Sequence[int]) -> int:
    """Length of the longest common prefix."""
    length = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            return length
        length += 1
    return length
