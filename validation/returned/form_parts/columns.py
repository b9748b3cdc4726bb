"""The columns of a form in the order in which people fill them; those that programs fill stand last."""

from typing import Any

from validation.schemas import SCHEMAS
from validation.schemas.column import Column, columns_of
from validation.screening.headers import NEEDED, PERIOD_AND_PLACE, must_be_written

FOR_PROGRAMS = frozenset(
    {
        "report_id", "source_ref", "period_kind", "period_start", "period_end", "province_code", "scope", "bound",
        "doubt", "is_name_only", "grade_scheme", "staff_conference_date_precision", "award_date_precision",
        "date_precision", "published_date_precision", "sha256", "complete_datasets",
    }
)  # fmt: skip
MUST, EITHER, MAY, NOT = "Phải điền", "Phải điền một trong hai", "Có thể để trống", "Để trống, phần mềm tự điền"


def form_columns(dataset: str) -> list[Column]:
    """All columns of the dataset, so that a table filled by a program loses nothing in the form."""
    columns = columns_of(SCHEMAS[dataset]).values()
    return sorted(columns, key=lambda column: (is_for_programs(dataset, column), column.name == "note"))


def is_for_programs(dataset: str, column: Column) -> bool:
    """Whether people leave the column blank."""
    if must_be_written(dataset, column):
        return False
    return column.name in FOR_PROGRAMS or (dataset, column.name) == ("unions", "union_id")


def duty(dataset: str, column: Column) -> str:
    """Whether the cell must be filled, as people read it."""
    if is_for_programs(dataset, column):
        return NOT
    if must_be_written(dataset, column):
        return MUST
    groups = NEEDED.get(dataset, PERIOD_AND_PLACE)
    group = next((names for names in groups if column.name in names), ())
    by_people = [name for name in group if name not in FOR_PROGRAMS]
    return MAY if not by_people else MUST if len(by_people) == 1 else EITHER


def as_written(column: Column, value: Any) -> Any:
    """A value as a person writes it into a cell: a code by its label, an answer in words, all else as it is."""
    if isinstance(value, bool):
        return "Có" if value else "Không"
    return column.codes[value].label if column.codes and value is not None else value
