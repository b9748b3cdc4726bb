import inspect

import polars as pl
import pytest

from data.places.reference import places
from tests.examples import ROWS, row, source
from validation.problems.problem import CHECKS
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.screen import screen

RECORDS = [dataset for dataset in SCHEMAS if dataset != "reports"]
SHARED = [
    "report_id",
    "source_ref",
    "school_year",
    "period_kind",
    "period_start",
    "period_end",
    "province_code",
    "district_code",
    "unit_code",
    "scope",
    "bound",
    "doubt",
    "note",
]


def checks(dataset: str, **changes: str) -> list[str]:
    return [found.check for found in screen(source(dataset, row(dataset, **changes)), places())[0].problems]


def test_datasets_are_the_six_and_their_reports() -> None:
    assert list(SCHEMAS) == ["unions", "initiatives", "awards", "welfare", "events", "figures", "reports"]


def test_examples_hold_every_dataset() -> None:
    assert ROWS.keys() == SCHEMAS.keys()


@pytest.mark.parametrize("dataset", RECORDS)
def test_records_begin_with_the_shared_columns(dataset: str) -> None:
    assert list(columns_of(SCHEMAS[dataset]))[: len(SHARED)] == SHARED


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_columns_have_a_vietnamese_title_each_and_a_role(dataset: str) -> None:
    columns = columns_of(SCHEMAS[dataset]).values()
    titles = [column.title for column in columns]
    assert len(set(titles)) == len(titles)
    assert all(column.role in ("dimension", "measure", "text", "personal") for column in columns)
    assert all(column.role == "dimension" or "precision" in column.name for column in columns if column.codes)
    assert all(column.dtype in (pl.Int64, pl.Float64) for column in columns if column.role == "measure")


def test_keys_are_those_of_the_datasets() -> None:
    keys = {dataset: schema.key() for dataset, schema in SCHEMAS.items()}
    assert keys.pop("unions") == ("school_year", "union_id")
    assert keys.pop("reports") == ("report_id",)
    assert set(keys.values()) == {("report_id", "source_ref")}


def test_datasets_are_called_as_people_call_them() -> None:
    assert [schema.dataset_title() for schema in SCHEMAS.values()] == [
        "Công đoàn cơ sở",
        "Sáng kiến",
        "Khen thưởng",
        "Chăm lo",
        "Sự kiện",
        "Số tổng và chỉ tiêu",
        "Báo cáo, nguồn số liệu",
    ]


def test_personal_columns_are_those_that_name_individuals() -> None:
    personal = {
        (dataset, column.name)
        for dataset, schema in SCHEMAS.items()
        for column in columns_of(schema).values()
        if column.role == "personal"
    }
    assert personal == {("initiatives", "author"), ("awards", "recipient_name")}


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_every_rule_of_a_class_has_its_sentence(dataset: str) -> None:
    schema = SCHEMAS[dataset].to_schema()
    rules = [check.name for column in schema.columns.values() for check in column.checks]
    rules += [check.name for check in schema.checks]
    assert set(rules) <= set(CHECKS)


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_rule_over_several_cells_points_at_a_column_of_its_dataset(dataset: str) -> None:
    columns = columns_of(SCHEMAS[dataset])
    rules = [check.name for check in SCHEMAS[dataset].to_schema().checks if check.name != "key_unique"]
    assert all(CHECKS[rule].column in columns for rule in rules)


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_classes_say_what_they_hold(dataset: str) -> None:
    assert inspect.getdoc(SCHEMAS[dataset])


@pytest.mark.parametrize("dataset", [dataset for dataset in RECORDS if dataset != "unions"])
def test_row_of_a_province_needs_no_district(dataset: str) -> None:
    assert checks(dataset, district_code="", province_code="01") == []


@pytest.mark.parametrize("dataset", [dataset for dataset in RECORDS if dataset != "unions"])
@pytest.mark.parametrize(
    ("kind", "start", "end"),
    [
        ("term", "2018", "2023"),
        ("multi_year", "2017", "2020"),
        ("calendar_year", "2024", "2024"),
        ("as_of", "", "2024"),
    ],
)
def test_period_may_be_another_than_a_school_year(dataset: str, kind: str, start: str, end: str) -> None:
    changes = {"school_year": "", "period_kind": kind, "period_start": start, "period_end": end}
    assert checks(dataset, **changes) == []


@pytest.mark.parametrize("dataset", [dataset for dataset in RECORDS if dataset != "unions"])
def test_period_may_be_unknown_when_the_row_says_so(dataset: str) -> None:
    assert checks(dataset, school_year="", doubt="year_missing") == []
    assert checks(dataset, school_year="", doubt="scope_unclear") == ["period_stated"]


@pytest.mark.parametrize(
    "changes",
    [
        {"period_kind": "calendar_year", "period_start": "2023", "period_end": "2023"},
        {"period_start": "2022", "period_end": "2023"},
        {"school_year": "", "period_kind": "school_year", "period_start": "2023", "period_end": "2024"},
    ],
)
def test_school_year_and_period_must_say_the_same(changes: dict[str, str]) -> None:
    assert checks("figures", **changes) == ["period_fits"]


@pytest.mark.parametrize(("year", "is_plausible"), [("1944", False), ("1945", True), ("2100", True), ("2101", False)])
def test_years_lie_between_1945_and_2100(year: str, is_plausible: bool) -> None:
    changes = {"school_year": "", "period_kind": "as_of", "period_start": year, "period_end": year}
    assert checks("figures", **changes) == ([] if is_plausible else ["plausible_year", "plausible_year"])
