"""`python -m evals run`: hold all scenarios, print what they were worth."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from typing import Annotated

import typer

from agent.logs import log_to_stderr
from evals.metrics import Result, Summary, summarise
from evals.runner import play, product
from evals.scenario import Scenario, load_scenarios

app = typer.Typer(help="Multilingual dialog test suites.", no_args_is_help=True)


@app.callback()
def _main() -> None:
    """Multilingual dialog test suites."""


@app.command()
def run(  # noqa: PLR0917 - options of the command line
    lang: Annotated[str | None, typer.Option(help="Only this language.")] = None,
    tag: Annotated[str | None, typer.Option(help="Only scenarios with this tag.")] = None,
    only: Annotated[str | None, typer.Option(help="Only the scenario with this id.")] = None,
    floor: Annotated[float, typer.Option(help="Exit 1 below this share of successes.")] = 0.9,
    verbose: Annotated[bool, typer.Option(help="Print the transcripts.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Hold the scenarios with the real model. Exit 0 pass, 1 regression, 2 nothing to run."""
    log_to_stderr("warning")
    chosen = [
        s
        for s in load_scenarios()
        if lang in {None, s.language} and only in {None, s.id} and (tag is None or tag in s.tags)
    ]
    if not chosen:
        typer.echo("No scenario fits.", err=True)
        raise typer.Exit(2)
    results = asyncio.run(_run(chosen, verbose=verbose, quiet=as_json))
    if as_json:
        typer.echo(json.dumps([asdict(result) for result in results], ensure_ascii=False))
    else:
        _print_summary(results)
    total = summarise(results)
    raise typer.Exit(0 if total.successes / total.scenarios >= floor else 1)


async def _run(chosen: list[Scenario], *, verbose: bool, quiet: bool) -> list[Result]:
    results: list[Result] = []
    async with product() as dialog:
        for number, scenario in enumerate(chosen, 1):
            result, lines = await play(scenario, dialog)
            results.append(result)
            if not quiet:
                _print_result(result, lines if verbose else [], f"{number}/{len(chosen)}")
    return results


def _print_result(result: Result, lines: list[str], progress: str) -> None:
    for line in lines:
        typer.echo(line)
    mark = "pass" if result.success else "FAIL"
    seconds = sum(result.seconds) / max(1, len(result.seconds))
    typer.echo(
        f"{progress:>6}  {mark}  {result.scenario:40} slots {result.slots_right}/"
        f"{result.slots_total}  turns {result.turns}  repeated {result.repeated}  "
        f"{seconds:.2f} s/turn"
    )
    for miss in result.misses:
        typer.echo(f"              {miss}")


def _print_summary(results: list[Result]) -> None:
    typer.echo("")
    for language in sorted({result.language for result in results}):
        _print_figures(language, summarise([r for r in results if r.language == language]))
    _print_figures("all", summarise(results))


def _print_figures(name: str, figures: Summary) -> None:
    typer.echo(
        f"{name:8}  success {figures.successes}/{figures.scenarios}  slots "
        f"{figures.slots_right}/{figures.slots_total}  turns {figures.turns}  repeated "
        f"{figures.repeated}  seconds per turn p50 {figures.p50_s:.2f}  p95 {figures.p95_s:.2f}  "
        f"by rule {figures.rule_share:.0%}"
    )


if __name__ == "__main__":
    app()
