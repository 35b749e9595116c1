"""`python -m evals.itn`: what the number and date readers make of NeMo's test cases.

The pairs of spoken and written forms come from the tests of NVIDIA's NeMo-text-processing
(Apache-2.0), in both directions; they are compared by value, not by spelling.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from tools.forms.models import Rejected
from tools.forms.numbers.date_reader import find_date
from tools.forms.numbers.date_words import date_words
from tools.forms.numbers.language import read_numbers
from tools.forms.numbers.lexicon import fold
from tools.forms.types.tokens import tokenize

Kind = Literal["cardinal", "ordinal", "full date", "part of a date", "year"]
DATA = Path("../shared/data/text/nemo_itn")
_FILES = ("cardinal", "ordinal", "ordinal_hard", "date")
_NUMBER = re.compile(r"-?\d+(?:[. ]\d{3}(?!\d))*")


@dataclass(frozen=True)
class Pair:
    """One test case; `source` is the file's class."""

    language: str
    source: str
    spoken: str
    written: str


@dataclass(frozen=True)
class Outcome:
    """What was expected of a pair and what was read, both as text."""

    pair: Pair
    kind: Kind
    expected: str
    found: str

    @property
    def agrees(self) -> bool:
        """Whether the reader reads what is written."""
        return self.expected == self.found


def load_pairs(directory: Path) -> list[Pair]:
    """All pairs of cardinals, ordinals and dates; those of both directions are kept once."""
    pairs: dict[Pair, None] = {}
    for path in sorted(directory.glob("*/*/test_cases_*.txt")):
        source = path.stem.removeprefix("test_cases_")
        if source not in _FILES:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            spoken, _, written = line.partition("~")
            if any(char.isdecimal() for char in spoken):
                spoken, written = written, spoken
            pair = Pair(path.parts[-3], source.removesuffix("_hard"), spoken, written)
            pairs.setdefault(pair, None)
    return list(pairs)


def judge(pair: Pair) -> Outcome | None:
    """Compare one pair; None if it has no figure to compare with ("eins~eins")."""
    if not any(char.isdecimal() for char in pair.written):
        return None
    if pair.source == "date":
        return _judge_date(pair)
    figures = [re.sub(r"[. ]", "", figure) for figure in _NUMBER.findall(pair.written)]
    values = [str(number.value) for number in read_numbers(tokenize(pair.spoken), pair.language)]
    kind: Kind = "ordinal" if pair.source == "ordinal" else "cardinal"
    return Outcome(pair, kind, " ".join(str(int(f)) for f in figures), " ".join(values))


def _judge_date(pair: Pair) -> Outcome:
    tokens = tokenize(pair.spoken)
    numbers = read_numbers(tokens, pair.language)
    figures, has_name = _date_parts(pair)
    if len(figures) == 1 and not has_name:
        return Outcome(pair, "year", figures[0], "".join(number.digits for number in numbers))
    found = find_date(tokens, [fold(token.text) for token in tokens], pair.language)
    if len(figures) < 3:
        code = found.code if isinstance(found, Rejected) else _written(found.day, found.month)
        return Outcome(pair, "part of a date", "date_incomplete", code)
    expected = figures[::-1] if len(figures[0]) == 4 else figures
    day, month, year = (int(figure) for figure in expected)
    if isinstance(found, Rejected):
        return Outcome(pair, "full date", _written(day, month, year), found.code)
    read = _written(found.day, found.month, int(found.year))
    return Outcome(pair, "full date", _written(day, month, year), read)


def _date_parts(pair: Pair) -> tuple[list[str], bool]:
    """Day, month and year in the order written, and whether the month was named."""
    parts: list[str] = []
    has_name = False
    for token in tokenize(pair.written):
        month = date_words(pair.language).months.match([fold(token.text)], 0)
        if token.text.isdecimal():
            parts.append(token.text)
        elif month is not None:
            parts.append(str(month[0].number))
            has_name = True
    return parts, has_name


def _written(*parts: int) -> str:
    return ".".join(str(part) for part in parts)


def _rows(outcomes: Sequence[Outcome]) -> Iterator[str]:
    totals = Counter((o.pair.language, o.kind) for o in outcomes)
    right = Counter((o.pair.language, o.kind) for o in outcomes if o.agrees)
    yield "| Language | Class | Pairs | Agree | Share |"
    yield "| --- | --- | --- | --- | --- |"
    for key, total in sorted(totals.items()):
        language, kind = key
        yield f"| {language} | {kind} | {total} | {right[key]} | {right[key] / total:.1%} |"


def main(
    data: Annotated[Path, typer.Option(help="The folder of test cases.")] = DATA,
    misses: Annotated[int, typer.Option(help="Disagreements shown per class.")] = 5,
) -> None:
    """Print the share that agrees per language and class, and some disagreements."""
    pairs = load_pairs(data)
    if not pairs:
        typer.echo(f"{data}: no test cases there", err=True)
        raise typer.Exit(2)
    outcomes = [outcome for pair in pairs if (outcome := judge(pair)) is not None]
    typer.echo(f"{date.today().isoformat()}, {len(outcomes)} pairs, ", nl=False)  # noqa: DTZ011
    typer.echo(f"{len(pairs) - len(outcomes)} more have no figure to compare with\n")
    for row in _rows(outcomes):
        typer.echo(row)
    shown: Counter[tuple[str, Kind]] = Counter()
    for outcome in outcomes:
        key = (outcome.pair.language, outcome.kind)
        if not outcome.agrees and shown[key] < misses:
            shown[key] += 1
            typer.echo(
                f"\n{outcome.pair.language} {outcome.kind}: {outcome.pair.spoken}\n"
                f"    written {outcome.pair.written}, read {outcome.found or 'nothing'}"
            )


if __name__ == "__main__":
    typer.run(main)
