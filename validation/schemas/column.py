"""How a dataset's column is described on its own line: type, rule, title, accepted headers, role."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

import pandera.polars as pa
from polars._typing import PolarsDataType

from glossary.codes import Code
from glossary.periods import ANSWERS
from validation.schemas import checks as _registered  # noqa: F401  (registers the check methods used below)

Role = Literal["dimension", "measure", "text", "personal"]
Codes = Mapping[str, Code]
# What a count has to be, and what it is asked for.
COUNTED: dict[str, Any] = {"not_below": {"least": 0}, "no_year": {"first": 2000, "last": 2035}}
USUAL_MONEY = {"least": 10_000, "most": 50_000_000_000}


@dataclass(frozen=True)
class Column:
    """One column of a dataset.

    `role`: "dimension" columns hold closed codes and group the cube, "measure" columns are added up,
    "personal" columns are shown to signed-in officers only. `headers` are spellings found in real files.
    """

    name: str
    title: str
    dtype: PolarsDataType
    role: Role
    headers: tuple[str, ...]
    codes: Codes | None
    is_required: bool


def column(
    title: str,
    *,
    headers: tuple[str, ...] = (),
    role: Role = "text",
    codes: Codes | None = None,
    required: bool = False,
    **checks: Any,
) -> Any:
    """Describe a column; `checks` are names of registered check methods with their statistics."""
    if codes is not None:
        checks["known_code"] = {"codes": tuple(codes)}
    metadata = {"title": title, "headers": headers, "role": role, "codes": codes, "required": required}
    return pa.Field(nullable=not required, metadata=metadata, **checks)


def count_column(title: str, headers: tuple[str, ...] = ()) -> Any:
    """A measure that counts: whole and not negative, null where it was not reported."""
    return column(title, headers=headers, role="measure", **COUNTED)


def money_column(title: str, headers: tuple[str, ...] = ()) -> Any:
    """A measure in whole đồng, null where it was not reported."""
    return column(title, headers=headers, role="measure", not_below={"least": 0}, usual_money=USUAL_MONEY)


def answer_column(title: str, headers: tuple[str, ...] = ()) -> Any:
    """Yes, no or not applicable; null where it was not reported."""
    return column(title, headers=headers, role="dimension", codes=ANSWERS)


@cache
def columns_of(schema: type[pa.DataFrameModel]) -> dict[str, Column]:
    """The columns of a dataset in their order.

    Kept, because pandera builds a class's schema anew in every thread, and each page runs in its own.
    """
    return {name: _column(name, field) for name, field in schema.to_schema().columns.items()}


def _column(name: str, field: Any) -> Column:
    info = field.metadata
    return Column(
        name=name,
        title=info["title"],
        dtype=field.dtype.type,
        role=info["role"],
        headers=info["headers"],
        codes=info["codes"],
        is_required=info["required"],
    )
