"""Measures what ten languages cost: loading forms, texts and phrases, and the rules' time.

Run from the root: `python scripts/bench_languages.py [--json]`. Loading is timed in a process
that has loaded nothing of it before; the rules read the utterances of the tests.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from datetime import date
from pathlib import Path

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from agent.understanding.base import Context
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import load_phrases
from tools.forms.catalogue import load_forms
from tools.forms.definitions import available_forms
from tools.languages.catalogue import available_languages, base_of
from tools.texts import Texts

ROOT = Path(__file__).resolve().parents[1]
UTTERANCES = ROOT / "tests" / "agent" / "understanding" / "utterances"
DIALOG = ROOT / "agent" / "dialog" / "texts"


def loading() -> dict[str, object]:
    """Seconds to load everything, in the order of a start."""
    languages, services = available_languages(), available_forms()
    started = time.perf_counter()
    load_forms(services, languages, date.today)
    forms = time.perf_counter()
    for tag in languages:
        Texts(tag, [DIALOG / f"{tag}.ftl"])
    texts = time.perf_counter()
    load_phrases()
    phrases = time.perf_counter()
    return {
        "services": len(services),
        "languages": len(languages),
        "forms_and_their_texts_s": round(forms - started, 3),
        "dialog_texts_s": round(texts - forms, 3),
        "phrases_s": round(phrases - texts, 3),
        "all_s": round(phrases - started, 3),
    }


def rules() -> dict[str, object]:
    """Milliseconds per utterance and language; every utterance once, as it comes."""
    engine = Rules(load_phrases())
    figures: dict[str, object] = {}
    for tag in sorted({base_of(tag) for tag in available_languages()}):
        said = _utterances(tag)
        at = Context(tag, "ask", "")
        seconds = []
        for utterance in said:
            started = time.perf_counter()
            engine.understand(utterance, at, None)
            seconds.append(time.perf_counter() - started)
        ordered = sorted(second * 1e3 for second in seconds)
        figures[tag] = {
            "utterances": len(said),
            "p50_ms": round(statistics.median(ordered), 3),
            "max_ms": round(ordered[-1], 3),
        }
    return figures


def _utterances(tag: str) -> list[str]:
    content = yaml.safe_load((UTTERANCES / f"{tag}.yaml").read_text(encoding="utf-8"))
    groups = [group.values() if isinstance(group, dict) else group for group in content.values()]
    return [str(utterance) for group in groups for utterance in group]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    arguments = parser.parse_args()
    os.chdir(ROOT)
    result = {"load_average": os.getloadavg()[0], "loading": loading(), "rules": rules()}
    print(json.dumps(result) if arguments.json else json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
