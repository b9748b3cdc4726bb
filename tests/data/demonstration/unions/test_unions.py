import polars as pl
import pytest

from data.demonstration import federation

Frames = dict[str, pl.DataFrame]
NEWEST, OLDEST = "2024-2025", "2015-2016"


def _counts(invented: Frames, school_year: str) -> pl.Series:
    return invented["unions"].filter(school_year=school_year).group_by("district_code").len()["len"]


def test_every_district_has_the_asked_number_of_unions_in_the_newest_year(invented: Frames) -> None:
    counts = _counts(invented, NEWEST)
    assert counts.to_list() == [30] * 8


def test_districts_have_fewer_unions_when_the_year_is_older(invented: Frames) -> None:
    assert max(_counts(invented, OLDEST)) < 30
    of_districts = invented["unions"].drop_nulls("district_code")
    assert max(of_districts.group_by("district_code", "school_year").len()["len"]) == 30


def test_school_years_of_districts_end_with_2024_2025_when_ten_are_asked_for(invented: Frames) -> None:
    years = sorted(invented["unions"].drop_nulls("district_code")["school_year"].unique())
    assert (years[0], years[-1], len(years)) == (OLDEST, NEWEST, 10)


def test_a_union_keeps_its_name_level_and_cluster_over_the_years(invented: Frames) -> None:
    lasting = ["union_name", "school_level", "ownership", "cluster", "founded_date"]
    kept = invented["unions"].group_by("union_id").agg(pl.col(lasting).n_unique())
    assert (kept.select(lasting).max_horizontal() == 1).all()


def test_a_union_id_is_district_level_and_bare_name_when_invented(invented: Frames) -> None:
    parts = invented["unions"].select("union_id", pl.format("{}-{}-", "district_code", "school_level").alias("start"))
    assert parts.select(pl.col("union_id").str.starts_with(pl.col("start"))).to_series().all()


def test_schools_with_the_endings_a_and_b_differ_when_both_are_in_a_district(invented: Frames) -> None:
    names = set(invented["unions"].filter(district_code="005")["union_name"])
    pairs = [name for name in names if name.endswith(" A") and name.removesuffix("A") + "B" in names]
    assert pairs


def test_union_ids_are_unique_in_a_year_when_there_are_more_schools_than_names(districts: pl.DataFrame) -> None:
    unions = federation(1, 1, 700, 0, 7, districts)["unions"]
    assert unions["union_id"].n_unique() == 700


def test_people_lie_in_plausible_bounds_when_reported(invented: Frames) -> None:
    people = invented["unions"].drop_nulls(["member_count", "female_member_count", "staff_count"])
    assert people["member_count"].is_between(15, 160).all()
    assert (people["member_count"] <= people["staff_count"]).all()
    shares = people["female_member_count"] / people["member_count"]
    assert shares.is_between(0.65, 0.9).all()


def test_about_a_fifth_of_the_schools_is_not_public(invented: Frames) -> None:
    share = invented["unions"].select((~pl.col("ownership").str.starts_with("public")).mean()).item()
    assert 0.1 <= share <= 0.3


def test_grades_change_their_scheme_when_2019_2020_begins(invented: Frames) -> None:
    graded = invented["unions"].drop_nulls("grade")
    before = graded.filter(pl.col("school_year") < "2019-2020")
    after = graded.filter(pl.col("school_year") >= "2019-2020")
    assert set(before["grade_scheme"]) == {"strength"}
    assert set(after["grade_scheme"]) == {"tasks"}


@pytest.mark.parametrize("column", ["member_count", "grade", "has_staff_conference", "has_emulation_pact"])
def test_a_few_answers_are_missing_when_schools_do_not_report_them(column: str, invented: Frames) -> None:
    answers = invented["unions"][column]
    assert 0 < answers.null_count() < 0.15 * len(answers)


@pytest.mark.parametrize(
    ("column", "is_public"), [("has_bargaining_agreement", True), ("has_people_inspection", False)]
)
def test_an_answer_does_not_apply_when_the_school_has_the_other_owner(
    column: str, is_public: bool, invented: Frames
) -> None:
    of_owner = invented["unions"].filter(pl.col("ownership").str.starts_with("public") == is_public)
    assert set(of_owner[column].drop_nulls()) == {"not_applicable"}


def test_most_conferences_are_held_in_september_and_october_and_some_later(invented: Frames) -> None:
    months = invented["unions"]["staff_conference_date"].drop_nulls().dt.month()
    assert months.is_in([9, 10]).sum() > 0.8 * len(months)
    assert months.is_in([11, 12]).any()


def test_fewer_conferences_are_in_time_when_the_epidemic_is_there(invented: Frames) -> None:
    deadlines = invented["events"].filter(kind="deadline").select("school_year", "district_code", "end_date")
    dated = invented["unions"].join(deadlines, on=["school_year", "district_code"]).drop_nulls("staff_conference_date")
    in_time = dict(
        dated.group_by("school_year").agg((pl.col("staff_conference_date") < pl.col("end_date")).mean()).iter_rows()
    )
    assert in_time["2020-2021"] < min(share for year, share in in_time.items() if year != "2020-2021")


def test_an_ended_union_is_never_listed_again_when_it_was_taken_over(invented: Frames) -> None:
    ended = invented["events"].filter(kind="union_ended").select("union_id", ended="school_year")
    later = invented["unions"].join(ended, on="union_id").filter(pl.col("school_year") > pl.col("ended"))
    assert ended.height > 0
    assert later.height == 0
