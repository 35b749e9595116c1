from pathlib import Path

import benchmark_report as report


def test_plain_values_and_rows() -> None:
    figures = {
        "turns": 30,
        "stages": {"stt": {"p50_ms": 412.4, "p95_ms": 1634.0}, "tts": {"p50_ms": 7.0}},
        "languages": [{"tag": "de", "wer": 0.1234}, {"tag": "en", "wer": 0.09}],
    }
    assert report.section("Voice", figures).splitlines() == [
        "## Voice",
        "",
        "| figure | value |",
        "| --- | --- |",
        "| turns | 30 |",
        "",
        "### stages",
        "",
        "|  | p50_ms | p95_ms |",
        "| --- | --- | --- |",
        "| stt | 412 | 1,634 |",
        "| tts | 7 |  |",
        "",
        "### languages",
        "",
        "| tag | wer |",
        "| --- | --- |",
        "| de | 0.123 |",
        "| en | 0.09 |",
    ]


def test_a_cell_cannot_break_the_table() -> None:
    assert "a\\|b c" in report.section("T", {"x": "a|b\nc"})


def test_the_machine_is_described() -> None:
    described = report.machine(Path(__file__).parents[2])
    assert {"date", "commit", "processor", "cores", "memory_GB", "python"} <= set(described)
    assert all(described.values())
