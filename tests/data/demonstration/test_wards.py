"""The two school years after the change: the same schools, reported by the wards and communes they lie in."""

import polars as pl

from data.demonstration import federation
from data.places.reference import places

Frames = dict[str, pl.DataFrame]
LAST, FIRST, SECOND = "2024-2025", "2025-2026", "2026-2027"


def _of_year(invented: Frames, school_year: str) -> pl.DataFrame:
    return invented["unions"].filter(school_year=school_year)


def test_two_school_years_follow_the_districts(invented: Frames) -> None:
    wards = invented["unions"].drop_nulls("unit_code")
    assert set(wards["school_year"]) == {FIRST, SECOND}
    assert wards["district_code"].is_null().all()


def test_schools_are_the_old_ones_without_the_offices_of_district_education(invented: Frames) -> None:
    old = _of_year(invented, LAST).filter(pl.col("school_level") != "education_office")
    assert set(_of_year(invented, SECOND)["union_id"]) == set(old["union_id"])
    assert set(_of_year(invented, FIRST)["union_id"]) < set(old["union_id"])


def test_ward_took_land_from_the_district_of_each_of_its_schools(invented: Frames) -> None:
    units = places().units
    pairs = _of_year(invented, SECOND).select("unit_code", "union_id").iter_rows()
    assert all(union[:3] in units.formers(unit) for unit, union in pairs)


def test_some_wards_lie_in_one_former_district_and_some_span_several(districts: pl.DataFrame) -> None:
    units = set(federation(30, 1, 15, 0, 7, districts)["unions"]["unit_code"].drop_nulls())
    spanning = {unit for unit in units if places().units.only_former(unit) is None}
    assert 0 < len(spanning) < len(units)


def test_school_stays_in_its_ward(invented: Frames) -> None:
    wards = invented["unions"].drop_nulls("unit_code").group_by("union_id").agg(pl.col("unit_code").n_unique())
    assert set(wards["unit_code"]) == {1}


def test_office_of_district_education_ends_with_its_district(invented: Frames) -> None:
    ended = invented["events"].filter(kind="union_ended", school_year=LAST)
    titles = ended.filter(pl.col("union_id").str.contains("education_office"))["title"]
    assert "Kết thúc hoạt động CĐCS Phòng GDĐT quận Cầu Giấy cùng cấp huyện" in set(titles)


def test_wards_are_awarded_by_bodies_that_exist(invented: Frames) -> None:
    later = set(invented["awards"].drop_nulls("unit_code")["awarding_body"])
    assert later == {"vgcl", "provincial_committee", "provincial_federation", "commune_committee", "commune_union"}


def test_a_report_of_a_ward_never_came_in_the_first_year(invented: Frames) -> None:
    reports = invented["reports"]["report_id"]
    first, second = (reports.filter(reports.str.ends_with(f"-ha-noi-{year}")).len() for year in (FIRST, SECOND))
    assert 0.9 * second <= first < second
