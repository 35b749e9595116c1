"""Which tokens a grammar allows next, computed by llguidance."""

from __future__ import annotations

import llguidance
import llguidance.numpy
import numpy as np
from numpy.typing import NDArray

from agent.errors import EngineFailed


class GrammarMask:
    """The state of one completion within a Lark grammar."""

    def __init__(self, tokenizer: llguidance.LLTokenizer, grammar: str) -> None:
        self._vocabulary_size = tokenizer.vocab_size
        # log_level 0: llguidance would print pieces of the text to standard error.
        self._matcher = llguidance.LLMatcher(
            tokenizer, llguidance.LLMatcher.grammar_from_lark(grammar), log_level=0
        )
        self._raise_on_error()
        self._bits = llguidance.numpy.allocate_token_bitmask(1, tokenizer.vocab_size)

    @property
    def stopped(self) -> bool:
        """Nothing can follow."""
        return self._matcher.is_stopped()

    @property
    def accepting(self) -> bool:
        """What was consumed is a whole sentence of the grammar."""
        return self._matcher.is_accepting()

    def forced(self) -> list[int]:
        """Consume and return the tokens that are the only way on (often none)."""
        tokens = self._matcher.compute_ff_tokens()
        if tokens:
            self._matcher.consume_tokens(tokens)
            self._raise_on_error()
        return tokens

    def choose(self, logits: NDArray[np.float32]) -> int:
        """Consume and return the likeliest allowed token; `logits` has vocabulary size."""
        llguidance.numpy.fill_next_token_bitmask(self._matcher, self._bits)
        flags = np.unpackbits(self._bits[0].view(np.uint8), bitorder="little")
        allowed = np.flatnonzero(flags[: self._vocabulary_size])
        if allowed.size == 0:
            raise EngineFailed("the grammar allows no token here")
        token = int(allowed[np.argmax(logits[allowed])])
        self._matcher.consume_token(token)
        self._raise_on_error()
        return token

    def _raise_on_error(self) -> None:
        # The error's text quotes the grammar, which holds the citizen's words: not passed on.
        if self._matcher.is_error() and self._matcher.get_error():
            raise EngineFailed("the grammar is wrong or too large", code="grammar")
