"""The commands of `python -m tools.forms`: schemas and printed samples of the forms."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from itertools import cycle
from pathlib import Path

from tools.forms.catalogue import ServiceForm, load_forms
from tools.forms.definitions import available_forms
from tools.forms.errors import FormError
from tools.forms.export.draft import Receipt
from tools.forms.export.pdf import FontsMissing, pictures, render
from tools.forms.export.samples import sample_values
from tools.forms.export.schema import Schema, form_schema
from tools.forms.export.worded import draft_of

GERMAN = "de"
SAMPLE_DAY = date(2026, 11, 22)
SAMPLE_RECEIPT = Receipt("NEU-2345-6789", datetime(2026, 11, 22, 13, 5, tzinfo=UTC))
SAMPLE_DPI = 50.0


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 on success, 1 if a form is wrong or the fonts are missing."""
    parser = argparse.ArgumentParser(prog="python -m tools.forms", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="name the forms")
    schema = commands.add_parser("schema", help="JSON Schema of a form")
    schema.add_argument("service", nargs="?")
    schema.add_argument("--all", action="store_true", help="every form, needs --out")
    schema.add_argument("--out", type=Path, help="a folder; each file is <service>.schema.json")
    samples = commands.add_parser("sample-pdfs", help="one printed draft of each form")
    samples.add_argument("--out", type=Path, required=True)
    samples.add_argument(
        "--languages",
        nargs="+",
        default=[GERMAN],
        help="BCP 47 tags of the second column; the forms take them in turn",
    )
    chosen = parser.parse_args(arguments)
    try:
        if chosen.command == "list":
            print("\n".join(available_forms()))
        elif chosen.command == "sample-pdfs":
            _samples(chosen.out, chosen.languages)
        else:
            return _schemas(parser, chosen.service, chosen.all, chosen.out)
    except (FormError, FontsMissing) as error:
        print(f"forms: {error}", file=sys.stderr)
        return 1
    return 0


def schema_text(schema: Schema) -> str:
    """As the files hold it."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _loaded(service: str, languages: Iterable[str] = (GERMAN,)) -> ServiceForm:
    return load_forms([service], languages, lambda: SAMPLE_DAY)[service]


def _schemas(
    parser: argparse.ArgumentParser, service: str | None, every: bool, out: Path | None
) -> int:
    if every == (service is not None) or (every and out is None):
        parser.error("name a service, or say --all with --out")
    for name in available_forms() if service is None else (service,):
        text = schema_text(form_schema(_loaded(name)))
        if out is None:
            print(text, end="")
        else:
            out.mkdir(parents=True, exist_ok=True)
            (out / f"{name}.schema.json").write_text(text, encoding="utf-8")
    return 0


def _samples(out: Path, languages: Sequence[str]) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name, language in zip(available_forms(), cycle(languages), strict=False):
        form = _loaded(name, {GERMAN, language})
        values = sample_values(form.engine, SAMPLE_DAY)
        draft = draft_of(form, values, language, SAMPLE_RECEIPT)
        (out / f"{name}.pdf").write_bytes(render(draft))
        first = pictures(draft, dpi=SAMPLE_DPI)[0]
        (out / f"{name}.png").write_bytes(first)
