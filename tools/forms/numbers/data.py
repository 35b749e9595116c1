"""Loads the number and date words of a language: `<base>.yaml` and `dates.<base>.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tools.forms.errors import FormError

NUMBERS_DIR = Path(__file__).parent
Replacements = tuple[tuple[str, str], ...]
Model = TypeVar("Model", bound=BaseModel)
_BRACES = re.compile(r"\{([^{}]*)\}")


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SpokenNumbers(_Data):
    """How numbers are said, as corrections to num2words.

    `language` is its language code. The lists are pairs of a regular expression and what
    replaces it, applied in order; `year` is applied after `cardinal`. With `thousand`, thousands
    are counted with this word because num2words gets them wrong. `year_style` is `year` or
    `cardinal` of num2words, or `ordinal`: the last part of the year (with `year_tens`, the tens
    too) is taken from `year_ordinals`.
    """

    language: str
    cardinal: Replacements = ()
    thousand: str | None = None
    ordinal: Replacements = ()
    ordinals: Mapping[int, str] = Field(default_factory=dict)
    year_style: Literal["year", "cardinal", "ordinal"] = "cardinal"
    year: Replacements = ()
    year_ordinals: Mapping[int, str] = Field(default_factory=dict)
    year_tens: bool = False


class NumberData(_Data):
    """Number words of a language.

    `words` are cardinals that are added, `final_words` those after which a number ends,
    `multipliers` those that multiply what stands before
    them, `ordinals` and `ordinal_multipliers` the same with endings of order. `joints` are
    words for "and". `ten_and_unit` says whether a joint stands between tens and units.
    `units_first`: "three and twenty". `glued`: parts may be written together. `hundreds_below`:
    "nineteen hundred" is a number. `ordinal_chain`: tens and units are both ordinals.
    `case_endings` may follow a number in the same word, `ordinal_suffixes` digits.
    """

    words: Mapping[int, tuple[str, ...]]
    final_words: Mapping[int, tuple[str, ...]] = Field(default_factory=dict)
    multipliers: Mapping[int, tuple[str, ...]]
    ordinals: Mapping[int, tuple[str, ...]]
    ordinal_multipliers: Mapping[int, tuple[str, ...]] = Field(default_factory=dict)
    joints: tuple[str, ...] = ()
    ten_and_unit: Literal["none", "optional", "required"] = "none"
    units_first: bool = False
    glued: bool = False
    hundreds_below: int = 10
    ordinal_chain: bool = False
    case_endings: tuple[str, ...] = ()
    ordinal_suffixes: tuple[str, ...] = ()
    spoken: SpokenNumbers


class Relative(_Data):
    """Words for days counted from today.

    `days` are whole expressions ("yesterday"). A span of time is a number (`one` are words for 1
    that are no numbers elsewhere) and a unit; `duals` are units that mean two. Before or after
    it stands a word for the past or the future.
    """

    days: Mapping[int, tuple[str, ...]]
    units: Mapping[Literal["day", "week", "month", "year"], tuple[str, ...]]
    duals: Mapping[Literal["day", "week", "month", "year"], tuple[str, ...]] = Field(
        default_factory=dict
    )
    one: tuple[str, ...] = ()
    past_before: tuple[str, ...] = ()
    past_after: tuple[str, ...] = ()
    future_before: tuple[str, ...] = ()
    future_after: tuple[str, ...] = ()


class SpokenDates(_Data):
    """How dates are said: `template` has {day}, {month} and {year}.

    `day` is the kind of number; the replacements correct its words, `days` are exceptions.
    `months` replace the names of CLDR.
    """

    template: str = "{day} {month} {year}"
    day: Literal["cardinal", "ordinal"]
    day_replacements: Replacements = ()
    days: Mapping[int, str] = Field(default_factory=dict)
    months: Mapping[int, str] = Field(default_factory=dict)


class DateData(_Data):
    """Words of dates in a language.

    `solar_months` are those of the Iranian and Afghan calendar; where they stand, a year from
    1200 to 1499 without a month's name counts by that calendar too. `particles` may stand
    inside a date, `suffixes` directly after its numbers and months ("1982'de").
    """

    months: Mapping[int, tuple[str, ...]]
    solar_months: Mapping[int, tuple[str, ...]] = Field(default_factory=dict)
    particles: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    relative: Relative
    spoken: SpokenDates
    example: str


def expand(form: str, endings: Mapping[str, Sequence[str]]) -> list[str]:
    """Spell out braces: "m{ai,aja}" is mai and maja, "{name}" any of the named endings."""
    match = _BRACES.search(form)
    if match is None:
        return [form]
    inner = match.group(1)
    choices = endings[inner] if inner in endings else inner.split(",")
    rest = form[match.end() :]
    return [f for choice in choices for f in expand(form[: match.start()] + choice + rest, endings)]


def _spelled_out(value: Any, endings: Mapping[str, Sequence[str]]) -> Any:
    if isinstance(value, str):
        return expand(value, endings)
    if isinstance(value, list):
        return [form for item in value for form in _spelled_out(item, endings)]
    return {key: _spelled_out(item, endings) for key, item in value.items()}


def read_data(path: Path, model: type[Model]) -> Model:
    """Read a file into a model; FormError names the file and what is wrong.

    Braces are spelled out everywhere but under `spoken` and `example`.
    """
    try:
        # everything is text: YAML would read the words no, on and y as booleans
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        if not isinstance(data, dict):
            raise FormError(f"{path}: must be a mapping")
        endings = data.pop("endings", {})
        for key in model.model_fields.keys() & data.keys() - {"spoken", "example"}:
            if isinstance(data[key], (list, dict)):
                data[key] = _spelled_out(data[key], endings)
        return model.model_validate(data)
    except FileNotFoundError:
        raise FormError(f"{path}: there are no numbers of this language") from None
    except (AttributeError, ValidationError, yaml.YAMLError) as error:
        raise FormError(f"{path}: {error}") from None


@cache
def number_data(base: str, directory: Path = NUMBERS_DIR) -> NumberData:
    """The number words of a base language; FormError if missing or malformed."""
    return read_data(directory / f"{base}.yaml", NumberData)


@cache
def date_data(base: str, directory: Path = NUMBERS_DIR) -> DateData:
    """The date words of a base language; FormError if missing or malformed."""
    return read_data(directory / f"dates.{base}.yaml", DateData)
