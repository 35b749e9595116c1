"""What may stand in `form.yaml`, `blocks.yaml` and the fees of `facts.yaml`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator
from pydantic import Field as Checked

from tools.forms.errors import FormError
from tools.forms.models import Call

MAX_FIELDS_PER_STEP = 4
_ID = r"^[a-z][a-z0-9_]{0,59}$"
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _as_call(data: Any) -> Any:
    if isinstance(data, str):
        return Call(data)
    if isinstance(data, dict) and isinstance(data.get("function"), str):
        return Call(data["function"], {k: v for k, v in data.items() if k != "function"})
    return data


CallData = Annotated[Call, BeforeValidator(_as_call)]
"""`name`, or `{function: name, argument: value}`."""


class Strict(BaseModel):
    """Refuses unknown keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


class FieldData(Strict):
    """A field."""

    id: str = Checked(pattern=_ID)
    type: str
    required: bool = True
    options: tuple[str, ...] = ()
    condition: CallData | None = None
    validators: tuple[CallData, ...] = ()
    private: bool = False
    same_as: str | None = None


class BlockData(Strict):
    """A shared step, with the checks across its fields."""

    checks: tuple[CallData, ...] = ()
    fields: tuple[FieldData, ...] = Checked(min_length=1, max_length=MAX_FIELDS_PER_STEP)


class StepData(Strict):
    """A step of its own (`id` and `fields`), or a shared one (`use`)."""

    id: str | None = Checked(default=None, pattern=_ID)
    fields: tuple[FieldData, ...] = Checked(default=(), max_length=MAX_FIELDS_PER_STEP)
    use: str | None = None

    @model_validator(mode="after")
    def _either(self) -> StepData:
        own = self.id is not None and bool(self.fields)
        if own == (self.use is not None) or (self.use is not None and (self.id or self.fields)):
            raise ValueError("a step has either id and fields, or use")
        return self


class EvidenceData(Strict):
    """A document to bring."""

    id: str = Checked(pattern=_ID)
    condition: CallData | None = None


class FeeData(Strict):
    """A fee: `cents`, or a frame of `from_cents` to `to_cents`."""

    id: str = Checked(pattern=_ID)
    cents: int | None = Checked(default=None, ge=0)
    from_cents: int | None = Checked(default=None, ge=0)
    to_cents: int | None = Checked(default=None, ge=0)
    source: str = Checked(min_length=1)
    url: str = Checked(pattern="^https://")
    valid_from: date
    condition: CallData | None = None

    @model_validator(mode="after")
    def _either(self) -> FeeData:
        frame = self.from_cents is not None and self.to_cents is not None
        if frame == (self.cents is not None):
            raise ValueError("a fee has either cents, or from_cents and to_cents")
        return self

    @property
    def frame(self) -> tuple[int, int]:
        """The lowest and the highest fee."""
        low = self.cents if self.from_cents is None else self.from_cents
        high = self.cents if self.to_cents is None else self.to_cents
        return int(low or 0), int(high or 0)


class FormData(Strict):
    """A form."""

    id: str
    version: str = Checked(min_length=1)
    legal_basis: str = Checked(min_length=1)
    kind: Literal["application", "prefill"] = "application"
    checks: tuple[CallData, ...] = ()
    prechecks: tuple[CallData, ...] = ()
    notes: tuple[CallData, ...] = ()
    declarations: tuple[str, ...] = ()
    evidence: tuple[EvidenceData, ...] = ()
    steps: tuple[StepData, ...] = Checked(min_length=1)


def read_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML mapping; FormError."""
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506
    except FileNotFoundError:
        raise FormError(f"{path}: there is no such file") from None
    except yaml.YAMLError as error:
        raise FormError(f"{path}: {error}") from None
    if not isinstance(data, dict):
        raise FormError(f"{path}: must be a mapping")
    return data


Data = TypeVar("Data", bound=BaseModel)


def read(kind: type[Data], data: dict[str, Any], path: Path) -> Data:
    """Check data against a model; FormError says what is wrong and where."""
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise FormError(f"{path}: {where}: {first['msg']}") from None
