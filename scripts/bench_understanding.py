"""Measures the understanding of utterances: rules, acts and slots by the model, memory.

Run from the root: `python scripts/bench_understanding.py [--json] [--rounds N]`. The figures
mean little while other programs use the processor: the load average is printed with them.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import statistics
import sys
import time
from datetime import date
from pathlib import Path

import psutil
import structlog

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from agent.llm.registry import open_language_model
from agent.settings import AgentSettings
from agent.understanding import prompts
from agent.understanding.base import Context
from agent.understanding.directed import DirectedUnderstander
from agent.understanding.fields import FormFields
from tools.forms.catalogue import load_forms

SERVICE = "licence-exchange"
NAMES = ("given_names", "family_name")
BY_RULE = (("birth_date", "Am 3. Mai 1982."), ("birth_date", "Wie bitte?"), ("phone", "Weiter"))
ACTS = (
    ("licence_number", "Das ist leider völlig unleserlich geworden."),
    ("birth_place", "Darüber rede ich lieber mit einer Kollegin von Ihnen."),
    ("birth_date", "Ist es denn schlimm, wenn ich zu spät dran bin mit der Karte?"),
)
TWO_FIELDS = (
    "Also ich bin die Petra Lindner.",
    "Mein Name ist Yusuf Demir.",
    "Heinrich Schulte heiße ich.",
    "Vorname Lena und Nachname Vogt.",
)


def percentiles(seconds: list[float]) -> dict[str, float]:
    """Median and 95th percentile in milliseconds."""
    ordered = sorted(seconds)
    p95 = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
    return {"p50_ms": round(statistics.median(ordered) * 1e3, 1), "p95_ms": round(p95 * 1e3, 1)}


def context(fields: tuple[str, ...], question: str) -> Context:
    """A context of the form with these open fields."""
    return Context("de", "ask", question, SERVICE, fields)


def measure(
    understander: DirectedUnderstander, cases: list[tuple[str, Context]], rounds: int
) -> dict[str, float]:
    """Times from the citizen's words to the understanding; the context is prepared before."""
    seconds: list[float] = []
    methods: set[str] = set()
    for _ in range(rounds):
        for said, at in cases:
            understander.prepare(at)
            started = time.perf_counter()
            methods.add(understander.understand(said, at).method)
            seconds.append(time.perf_counter() - started)
    return {"turns": len(seconds), **percentiles(seconds)}


def run(rounds: int) -> dict[str, object]:
    """All measurements."""
    form = load_forms((SERVICE,), ("de", "en"), date.today)[SERVICE]
    texts = form.texts["de"]
    started = time.perf_counter()
    model = open_language_model(AgentSettings().model)
    loaded = time.perf_counter()
    understander = DirectedUnderstander(model, {SERVICE: FormFields(form)})
    model.prepare(prompts.prefix())
    ready = time.perf_counter()

    def single(cases: tuple[tuple[str, str], ...]) -> list[tuple[str, Context]]:
        return [(said, context((field,), texts.ask_field(field))) for field, said in cases]

    name = context(NAMES, texts.ask("name"))
    result: dict[str, object] = {
        "load_s": round(loaded - started, 2),
        "prefix_s": round(ready - loaded, 2),
        "rule": measure(understander, single(BY_RULE), rounds),
        "act_by_model": measure(understander, single(ACTS), rounds),
        "two_fields": measure(understander, [(said, name) for said in TWO_FIELDS], rounds),
    }
    result["rss_mb"] = psutil.Process().memory_info().rss // 2**20
    result["load_average"] = os.getloadavg()[0]
    result["cores"] = os.cpu_count()
    return result


def main() -> None:
    """Print the measurements as text or JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    result = run(arguments.rounds)
    if arguments.json:
        print(json.dumps(result))
        return
    for key, value in result.items():
        print(f"{key:14} {value}")


if __name__ == "__main__":
    main()
