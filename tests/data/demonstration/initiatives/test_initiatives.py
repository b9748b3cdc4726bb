import polars as pl
import pytest

from data.demonstration import federation

Frames = dict[str, pl.DataFrame]


@pytest.mark.parametrize("rows", [0, 1, 7, 333, 40_000])
def test_there_are_exactly_as_many_rows_as_asked_for(rows: int, districts: pl.DataFrame) -> None:
    assert federation(3, 4, 12, rows, 7, districts)["initiatives"].height == rows


def test_a_higher_level_has_no_more_than_the_lower_one_when_unions_are_compared(invented: Frames) -> None:
    key = ["school_year", "union_id", "programme"]
    listed = invented["initiatives"].filter(~pl.col("is_total") & (pl.col("status") == "recognised"))
    listed = listed.filter(pl.col("unit_code").is_null())
    wide = listed.group_by(*key, "level").agg(pl.col("count").sum()).pivot("level", index=key, values="count")
    wide = wide.with_columns(pl.col("school", "district", "province").fill_null(0))
    assert (wide["district"] <= wide["school"]).all()
    assert (wide["province"] <= wide["district"]).all()


def test_nothing_is_recognised_by_a_district_when_districts_have_ended(invented: Frames) -> None:
    later = invented["initiatives"].filter(pl.col("school_year") >= "2025-2026")
    assert set(later["level"]) == {"school", "province"}


def test_most_rows_are_recognised_and_some_submitted_or_rejected(invented: Frames) -> None:
    shares = dict(invented["initiatives"]["status"].value_counts(normalize=True).iter_rows())
    assert shares["recognised"] > 0.6
    assert {"submitted", "rejected"} <= set(shares)


def test_a_title_stands_only_where_a_row_is_one_initiative(invented: Frames) -> None:
    titled = invented["initiatives"].filter(pl.col("title").is_not_null())
    assert titled.height > 0
    assert set(titled["count"]) == {1}
    assert not titled["is_total"].any()


def test_a_row_that_names_no_union_is_a_total(invented: Frames) -> None:
    initiatives = invented["initiatives"]
    assert (initiatives["union_id"].is_null() == initiatives["is_total"]).all()
    assert initiatives["is_total"].any()


def test_a_campaign_has_rows_only_when_it_ran(invented: Frames) -> None:
    years = invented["initiatives"].group_by("programme").agg(pl.col("school_year").unique().sort())
    ran = dict(years.iter_rows())
    assert ran["initiatives_75k"] == ["2020-2021"]
    assert ran["initiatives_1m"] == ["2021-2022", "2022-2023"]


def test_schools_do_not_have_more_initiatives_than_staff_when_many_rows_are_asked_for(districts: pl.DataFrame) -> None:
    many = federation(8, 5, 20, 25 * 8 * 7 * 20, 7, districts)
    at_school = many["initiatives"].filter((pl.col("level") == "school") & ~pl.col("is_total"))
    counts = at_school.group_by("school_year", "union_id").agg(pl.col("count").sum())
    staffed = counts.join(many["unions"], on=["school_year", "union_id"]).drop_nulls("staff_count")
    assert (staffed["count"] <= 1.5 * staffed["staff_count"]).all()


def test_a_total_is_above_the_listed_rows_when_the_list_is_unfinished(invented: Frames) -> None:
    key = ["report_id", "level", "status"]
    own = invented["initiatives"].filter(programme="teaching_experience")
    listed = own.filter(~pl.col("is_total")).group_by(key).agg(listed=pl.col("count").sum())
    both = own.filter("is_total").join(listed, on=key)
    assert both.height > 0
    assert (both["count"] >= both["listed"]).all()
