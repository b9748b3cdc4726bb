import pandera.errors
import polars as pl
import pytest
from polars.testing import assert_frame_equal

from data.demonstration import federation
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

Frames = dict[str, pl.DataFrame]
NAMING_UNIONS = ("initiatives", "awards", "welfare", "events")


def _failed_checks(dataset: str, frame: pl.DataFrame) -> list[str]:
    try:
        SCHEMAS[dataset].validate(frame, lazy=True)
    except pandera.errors.SchemaErrors as errors:
        return sorted(set(errors.failure_cases["check"]))
    return []


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_a_dataset_passes_its_schema_without_a_warning_when_invented(dataset: str, invented: Frames) -> None:
    assert _failed_checks(dataset, invented[dataset]) == []


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_a_dataset_has_the_schema_s_columns_in_order_when_invented(dataset: str, invented: Frames) -> None:
    columns = columns_of(SCHEMAS[dataset])
    assert invented[dataset].schema == pl.Schema({name: column.dtype for name, column in columns.items()})


@pytest.mark.parametrize("dataset", SCHEMAS)
def test_a_dataset_has_rows_when_invented(dataset: str, invented: Frames) -> None:
    assert invented[dataset].height > 0


def test_rows_are_the_same_in_the_same_order_when_the_arguments_are_the_same(districts: pl.DataFrame) -> None:
    first, second = (federation(3, 4, 12, 500, 11, districts) for _ in range(2))
    for dataset in SCHEMAS:
        assert_frame_equal(first[dataset], second[dataset], check_exact=True)


def test_rows_differ_when_the_seed_differs(districts: pl.DataFrame) -> None:
    first, second = (federation(2, 2, 5, 20, seed, districts) for seed in (1, 2))
    assert not first["unions"].equals(second["unions"])


def test_districts_are_the_first_of_ha_noi_when_fewer_are_asked_for(districts: pl.DataFrame) -> None:
    unions = federation(5, 1, 1, 0, 7, districts)["unions"]
    districts_named = unions["district_code"].drop_nulls().unique(maintain_order=True)
    assert districts_named.to_list() == ["001", "002", "003", "004", "005"]


@pytest.mark.parametrize("count", [5, 17, 30])
def test_cau_giay_is_among_the_districts_from_five_on(count: int, districts: pl.DataFrame) -> None:
    assert "005" in federation(count, 1, 1, 0, 7, districts)["unions"]["district_code"]


@pytest.mark.parametrize("dataset", NAMING_UNIONS)
def test_a_row_names_a_union_only_when_the_union_is_listed_in_that_year(dataset: str, invented: Frames) -> None:
    key = ["school_year", "union_id"]
    named = invented[dataset].drop_nulls("union_id")
    assert named.height > 0
    assert named.join(invented["unions"], on=key, how="anti").height == 0


@pytest.mark.parametrize("dataset", [dataset for dataset in SCHEMAS if dataset != "reports"])
def test_a_row_belongs_to_a_report_of_its_own_district_when_invented(dataset: str, invented: Frames) -> None:
    places = invented[dataset].select("report_id", "district_code", "unit_code").unique()
    assert (places["district_code"].is_null() == places["unit_code"].is_not_null()).all()
    assert places["report_id"].is_unique().all()
    assert places["report_id"].is_in(invented["reports"]["report_id"].implode()).all()


@pytest.mark.parametrize(
    ("districts_asked", "years", "unions", "initiatives"),
    [(0, 1, 1, 0), (31, 1, 1, 0), (1, 0, 1, 0), (1, 1, 0, 0), (1, 1, 1, -1)],
)
def test_it_refuses_when_a_number_is_out_of_reach(
    districts_asked: int, years: int, unions: int, initiatives: int, districts: pl.DataFrame
) -> None:
    with pytest.raises(ValueError, match=r"districts|union|initiatives"):
        federation(districts_asked, years, unions, initiatives, 7, districts)


@pytest.mark.parametrize(("years", "unions", "initiatives"), [(1, 1, 0), (1, 1, 1), (2, 2, 5), (30, 9, 50)])
def test_the_smallest_federations_pass_their_schemas_when_invented(
    years: int, unions: int, initiatives: int, districts: pl.DataFrame
) -> None:
    small = federation(2, years, unions, initiatives, 3, districts)
    assert {dataset: _failed_checks(dataset, frame) for dataset, frame in small.items()} == {
        dataset: [] for dataset in SCHEMAS
    }
