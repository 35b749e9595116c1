"""A language model for tests: scripted answers, held to the grammar as a real engine is."""

from __future__ import annotations

from collections.abc import Callable

import llguidance

from agent.errors import EngineFailed
from agent.llm.base import Completion, Prompt

Script = Callable[[Prompt, str], str]


class FakeLanguageModel:
    """Answers what `script` says for a prompt and its grammar.

    An answer outside the grammar raises EngineFailed, so tests can't script the impossible.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._tokenizer = llguidance.LLTokenizer("byte")
        self.prepared: list[tuple[str, str]] = []
        self.prompts: list[Prompt] = []

    def check(self) -> None:
        """Always ready."""

    def prepare(self, prefix: str, context: str = "") -> None:
        """Remember what was prepared."""
        self.prepared.append((prefix, context))

    def complete(self, prompt: Prompt, grammar: str, max_tokens: int = 64) -> Completion:
        """The scripted answer; EngineFailed if the grammar does not allow it."""
        self.prompts.append(prompt)
        text = self._script(prompt, grammar)
        if not within(grammar, text, self._tokenizer):
            raise EngineFailed("the scripted answer is outside the grammar")
        if len(text.encode()) > max_tokens * 16:
            raise EngineFailed(f"the model's answer is longer than {max_tokens} tokens")
        return Completion(text, len(text), 0.0)


def within(grammar: str, text: str, tokenizer: llguidance.LLTokenizer | None = None) -> bool:
    """Whether `text` is a whole sentence of a Lark grammar; ValueError on a wrong grammar."""
    tokenizer = tokenizer or llguidance.LLTokenizer("byte")
    matcher = llguidance.LLMatcher(
        tokenizer, llguidance.LLMatcher.grammar_from_lark(grammar), log_level=0
    )
    if matcher.is_error():
        raise ValueError(f"wrong grammar: {matcher.get_error()}")
    tokens = tokenizer.tokenize_str(text)
    return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()
