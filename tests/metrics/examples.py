"""Typed rows of every dataset with what they need, and the cube of them made without a lake."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import polars as pl

from data.access.rights import EDITOR
from data.releases.lake import Lake
from data.releases.load import Opened
from data.releases.release import Release
from metrics.cube.cube import Cube, build
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

Row = dict[str, Any]
Tables = dict[str, list[Row]]

YEAR = "2023-2024"
CAU_GIAY, THANH_TRI = "005", "020"
_NUMBERS = count(1)


@dataclass(frozen=True)
class InMemory(Opened):
    """A release whose rows are at hand."""

    frames: Mapping[str, pl.DataFrame] = field(default_factory=dict)

    def _stored(self, dataset: str, partitions: Sequence[str] | None = None) -> pl.LazyFrame:
        return self.frames[dataset].lazy()


def row(dataset: str, **stated: Any) -> Row:
    """All columns of the dataset; what is not stated is null, or what a plain row of Cầu Giấy has."""
    columns = columns_of(SCHEMAS[dataset])
    usual = _REPORT if dataset == "reports" else {**_RECORD, **_USUAL[dataset], "source_ref": f"B{next(_NUMBERS)}"}
    unknown = set(stated) - set(columns)
    assert not unknown, f"{dataset} has no {unknown}"
    made = {**dict.fromkeys(columns), **usual, **stated}
    if dataset != "reports" and made["school_year"] is None and made["period_kind"] == "school_year":
        made["period_kind"] = "calendar_year"
    return made


def union(number: int = 1, **stated: Any) -> Row:
    district = stated.get("district_code", CAU_GIAY)
    return row("unions", **{"union_id": union_id(number, district), "union_name": f"Trường {number}", **stated})


def unions(how_many: int, first: int = 1, **stated: Any) -> list[Row]:
    return [union(number, **stated) for number in range(first, first + how_many)]


def union_id(number: int, district: str = CAU_GIAY) -> str:
    return f"{district}-primary-{number}"


def held(number: int, month: int, day: int, precision: str = "day", **stated: Any) -> Row:
    date = datetime.date(2023, month, day)
    return union(
        number,
        has_staff_conference="yes",
        staff_conference_date=date,
        staff_conference_date_precision=precision,
        **stated,
    )


def initiative(**stated: Any) -> Row:
    return row("initiatives", **stated)


def award(**stated: Any) -> Row:
    return row("awards", **stated)


def welfare(**stated: Any) -> Row:
    return row("welfare", **stated)


def figure(indicator: str, value: float, **stated: Any) -> Row:
    return row("figures", indicator=indicator, value=float(value), **stated)


def deadline(day: datetime.date, **stated: Any) -> Row:
    return row("events", **{"kind": "deadline", "end_date": day, "date_precision": "day", **stated})


def report(report_id: str = "r1", complete: str | None = None, **stated: Any) -> Row:
    return row("reports", report_id=report_id, complete_datasets=complete, **stated)


def tables(*rows: Row | Sequence[Row], reports: Sequence[Row] = ()) -> Tables:
    """The rows by dataset, told apart by their columns; reports that are not given are press."""
    made: Tables = {dataset: [] for dataset in SCHEMAS}
    flat = [one for given in rows for one in ([given] if isinstance(given, dict) else given)]
    for one in flat:
        made[_dataset_of(one)].append(one)
    known = {one["report_id"] for one in reports}
    unknown = dict.fromkeys(one["report_id"] for one in flat if one["report_id"] not in known)
    made["reports"] = [*reports, *(report(name) for name in unknown)]
    return made


def opened(made: Tables) -> InMemory:
    """The tables as if they had been published."""
    frames = {name: _frame(name, rows) for name, rows in made.items()}
    return InMemory(Lake("memory:///", EDITOR, begins=True), Release(1, "", "", "", False, (), {}), {}, frames)


def cube(*rows: Row | Sequence[Row], reports: Sequence[Row] = ()) -> Cube:
    """The cube of some rows."""
    return build(opened(tables(*rows, reports=reports)))


def _frame(dataset: str, rows: list[Row]) -> pl.DataFrame:
    schema = {name: column.dtype for name, column in columns_of(SCHEMAS[dataset]).items()}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _dataset_of(one: Row) -> str:
    return next(name for name, schema in SCHEMAS.items() if set(columns_of(schema)) == set(one))


_REPORT: Row = {"report_id": "r1", "title": "Báo cáo", "report_kind": "press", "state": "final"}
_RECORD: Row = {
    "report_id": "r1",
    "school_year": YEAR,
    "period_kind": "school_year",
    "province_code": "01",
    "district_code": CAU_GIAY,
    "scope": "school_block",
    "bound": "exact",
}
_USUAL: dict[str, Row] = {
    "unions": {"scope": "single_school", "is_name_only": False},
    "initiatives": {
        "level": "district",
        "status": "recognised",
        "programme": "teaching_experience",
        "count": 1,
        "is_total": False,
    },
    "awards": {
        "award_kind": "commendation_certificate",
        "awarding_body": "district_federation",
        "recipient_kind": "individual",
        "status": "given",
        "count": 1,
        "is_total": False,
    },
    "welfare": {"flow": "given", "programme": "unspecified", "form": "cash_gift", "is_total": False},
    "events": {"kind": "summary_conference", "title": "Hội nghị", "status": "held"},
    "figures": {"value_kind": "actual", "unit": "units"},
}
