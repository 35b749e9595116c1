"""The readers on public test cases, where those have been put beside the project."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from evals.itn import Kind, Outcome, Pair, judge, load_pairs

DATA = Path(__file__).parents[4] / "shared/data/text/nemo_itn"
FLOORS: dict[tuple[str, Kind], float] = {
    ("ar", "cardinal"): 1.0,
    ("de", "cardinal"): 0.9,
    ("de", "full date"): 1.0,
    ("de", "ordinal"): 0.95,
    ("de", "part of a date"): 1.0,
    ("de", "year"): 1.0,
    ("ru", "cardinal"): 0.8,
    ("ru", "full date"): 1.0,
    ("ru", "ordinal"): 0.95,
    ("ru", "part of a date"): 1.0,
    ("ru", "year"): 1.0,
}


@pytest.mark.skipif(not DATA.is_dir(), reason="the test cases of NeMo are not there")
def test_the_share_that_agrees_is_not_below_its_floor() -> None:
    outcomes: dict[tuple[str, Kind], list[Outcome]] = defaultdict(list)
    for pair in load_pairs(DATA):
        if (outcome := judge(pair)) is not None:
            outcomes[pair.language, outcome.kind].append(outcome)
    shares = {
        key: sum(outcome.agrees for outcome in group) / len(group)
        for key, group in outcomes.items()
    }
    assert shares.keys() == FLOORS.keys()
    assert {key: share for key, share in shares.items() if share < FLOORS[key]} == {}


@pytest.mark.parametrize(
    ("pair", "kind", "agrees"),
    [
        (Pair("de", "cardinal", "elf", "11"), "cardinal", True),
        (Pair("de", "cardinal", "elf", "12"), "cardinal", False),
        (Pair("de", "cardinal", "minus elf", "-11"), "cardinal", False),
        (Pair("ru", "cardinal", "две тысячи триста", "2 300"), "cardinal", True),
        (Pair("ru", "ordinal", "пятый", "5-й"), "ordinal", True),
        (Pair("de", "date", "erster mai zweitausend", "1. Mai 2000"), "full date", True),
        (Pair("de", "date", "erster mai zweitausend", "2. Mai 2000"), "full date", False),
        (Pair("de", "date", "erster mai zweitausend", "2000-05-01"), "full date", True),
        (Pair("de", "date", "erster mai", "1.5."), "part of a date", True),
        (Pair("de", "date", "neunzehn achtzig", "1980"), "year", True),
    ],
)
def test_pairs_are_compared_by_value(pair: Pair, kind: Kind, agrees: bool) -> None:
    outcome = judge(pair)
    assert outcome is not None
    assert (outcome.kind, outcome.agrees) == (kind, agrees)


def test_a_pair_without_figures_is_not_compared() -> None:
    assert judge(Pair("de", "cardinal", "eins", "eins")) is None


def test_the_written_side_is_the_one_with_figures(tmp_path: Path) -> None:
    folder = tmp_path / "de" / "anything"
    folder.mkdir(parents=True)
    (folder / "test_cases_cardinal.txt").write_text("elf~11\n12~zwölf\nelf~11\n", encoding="utf-8")
    (folder / "test_cases_money.txt").write_text("ein euro~1 €\n", encoding="utf-8")
    assert load_pairs(tmp_path) == [
        Pair("de", "cardinal", "elf", "11"),
        Pair("de", "cardinal", "zwölf", "12"),
    ]
