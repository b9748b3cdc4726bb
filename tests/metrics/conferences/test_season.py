"""A season of staff conferences: held, in time, late and missing, against the deadline that a document sets."""

import datetime

import polars as pl
import pytest

from data.releases.load import Opened
from metrics.catalogue import CATALOGUE
from metrics.conferences.deadlines import deadlines
from metrics.conferences.season import Season, answers, breakdown, newest_season, season, states
from metrics.conferences.union_rows import seasons
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.measure import measure
from tests.metrics.demonstration import demo, demo_cube
from tests.metrics.examples import YEAR, Row, deadline, figure, held, opened, tables, union

DAY = datetime.date(2023, 10, 14)
THANH_TRI = Filter(districts=("020",))


def of(*rows: Row, where: Filter = EVERYTHING) -> Season:
    return season(opened(tables(*rows)), where, YEAR)


def test_thanh_tri_names_its_three_schools_when_only_names_are_reported(published: Opened) -> None:
    found = season(published, THANH_TRI, YEAR)
    assert found.named.select("union_name", "date_text", "state").rows() == [
        ("Trường Tiểu học Liên Ninh", "tháng 9/2023", "in_time"),
        ("Trường Tiểu học Tứ Hiệp", "tháng 9/2023", "in_time"),
        ("Trường THCS Chu Văn An", "25/9/2023", "in_time"),
    ]
    assert (found.expected, found.held, found.in_time) == (None, None, None)
    assert found.by_day.is_empty()


def test_thanh_tri_has_its_deadline_with_its_document(published: Opened) -> None:
    found = season(published, THANH_TRI, YEAR).common_deadline
    assert found is not None
    assert found.text == "trước ngày 14/10/2023 (383/HD-UBND-LĐLĐ)"


def test_deadline_is_not_common_when_another_district_is_chosen_too(published: Opened) -> None:
    found = season(published, Filter(districts=("005", "020")), YEAR)
    assert (found.common_deadline, found.common_day) == (None, None)
    assert [one.district_code for one in found.deadlines] == ["020"]


def test_common_day_stands_when_two_documents_set_it() -> None:
    rows = (
        held(1, 9, 20),
        held(2, 9, 21, district_code="020"),
        deadline(DAY, document_number="1/HD"),
        deadline(DAY, district_code="020", document_number="2/HD"),
    )
    assert of(*rows).common_day == DAY
    assert of(*rows).common_deadline is None


def test_deadlines_take_the_earliest_of_the_district_itself() -> None:
    later = deadline(datetime.date(2023, 11, 1))
    of_school = deadline(datetime.date(2023, 9, 1), union_id="005-primary-1")
    found = deadlines(opened(tables(later, of_school, deadline(DAY))), EVERYTHING, YEAR)
    assert [one.day for one in found] == [DAY]


def test_states_when_a_deadline_is_known() -> None:
    found = of(
        deadline(DAY),
        held(1, 10, 13),
        held(2, 10, 14),
        held(3, 9, 1, "month"),
        held(4, 10, 1, "month"),
        union(5, has_staff_conference="no"),
        union(6),
        union(7, has_staff_conference="not_applicable"),
    )
    states = dict(found.rows.sort("union_id").select("union_id", "state").iter_rows())
    assert list(states.values()) == ["in_time", "late", "in_time", "held", "not_held", "not_reported", "not_applicable"]
    assert (found.expected, found.held, found.timed, found.in_time, found.late) == (6, 4, 6, 2, 1)
    assert (found.not_held, found.not_reported, found.not_applicable) == (1, 1, 1)
    assert found.late_ones["date_text"].to_list() == ["14/10/2023"]


def test_nothing_is_in_time_when_no_deadline_is_known() -> None:
    found = of(held(1, 9, 20), union(2, has_staff_conference="no"))
    assert (found.held, found.in_time, found.late, found.timed) == (1, None, None, 0)
    assert set(found.rows["state"]) == {"held", "not_held"}


def test_days_add_up_and_months_stand_apart() -> None:
    found = of(
        held(1, 9, 20), held(2, 9, 20), held(3, 9, 25), held(4, 9, 1, "month"), held(5, 9, 30, is_name_only=True)
    )
    assert found.by_day.rows() == [(datetime.date(2023, 9, 20), 2), (datetime.date(2023, 9, 25), 3)]
    assert found.month_only.rows() == [(datetime.date(2023, 9, 1), "month", 1)]


def test_reported_totals_stand_beside_the_unions_own_answers(published: Opened) -> None:
    found = season(published, Filter(districts=("018",)), YEAR)
    assert found.held is None
    assert [(one.label, one.fraction or one.text) for one in found.reported] == [
        ("Đơn vị đã tổ chức Hội nghị CBCCVC – công lập", "78/78 (100%)"),
        ("Đơn vị đã tổ chức Hội nghị NLĐ – ngoài công lập", "1 đơn vị"),
    ]


def test_breakdown_parts_add_up_to_the_season_when_taken_by_any_column() -> None:
    whole = season(demo(), EVERYTHING, YEAR)
    for by in ("district_code", "cluster", "school_level", "ownership"):
        table = breakdown(whole.rows, by)
        for name in ("expected", "held", "in_time", "late", "not_held", "not_reported", "not_applicable"):
            assert table[name].sum() == getattr(whole, name), (by, name)


def test_breakdown_says_nothing_of_time_where_no_deadline_is_known() -> None:
    found = of(held(1, 9, 20), held(2, 9, 20, district_code="020"), deadline(DAY))
    table = breakdown(found.rows, "district_code")
    assert table.select("district_code", "timed", "in_time", "late").rows() == [
        ("005", 1, 1, 0),
        ("020", 0, None, None),
    ]


def test_answers_keep_four_states_apart() -> None:
    rows = [union(n, has_people_inspection=answer) for n, answer in enumerate(("yes", "no", "not_applicable", None))]
    found = answers(of(*rows).rows)
    assert found.filter(question="has_people_inspection").rows() == [("has_people_inspection", 1, 1, 1, 1)]
    assert found["question"].to_list() == [
        "has_emulation_pact",
        "has_democracy_regulations",
        "has_people_inspection",
        "has_bargaining_agreement",
    ]


def test_answers_by_owner_add_up() -> None:
    rows = season(demo(), EVERYTHING, YEAR).rows
    parts = answers(rows, ["ownership"]).group_by("question", maintain_order=True).agg(pl.col("yes", "no").sum())
    assert parts.rows() == answers(rows).select("question", "yes", "no").rows()


@pytest.mark.parametrize("year", ["2020-2021", "2024-2025"])
def test_season_agrees_with_the_measured_metric_when_only_rows_count(year: str) -> None:
    where = Filter(year, year, levels=("primary",))
    measured = measure(demo_cube(), CATALOGUE["conferences_held"], (), where)["value"][0]
    assert season(demo(), where, year).held == measured


def test_seasons_are_the_years_that_say_anything(published: Opened) -> None:
    assert seasons(published, EVERYTHING) == ["2023-2024"]
    assert seasons(demo(), Filter("2023-2024", None)) == ["2026-2027", "2025-2026", "2024-2025", "2023-2024"]


def test_totals_of_another_part_stay_out_when_owners_are_chosen() -> None:
    total = figure("units_held_staff_conference", 78, ownership="public", base_value=78.0)
    release = opened(tables(total))
    assert season(release, Filter(ownerships=("private",)), YEAR).reported == ()
    assert len(season(release, Filter(ownerships=("public",)), YEAR).reported) == 1


def test_newest_season_is_of_the_unions_else_of_totals(published: Opened) -> None:
    assert newest_season(published, Filter(districts=("005",))) is None
    of_totals = newest_season(published, Filter(districts=("018",)))
    assert of_totals is not None
    assert (of_totals.school_year, of_totals.held, len(of_totals.reported)) == (YEAR, None, 2)
    of_names = newest_season(published, THANH_TRI)
    assert of_names is not None
    assert of_names.named.height == 3


def test_season_of_some_unions_leaves_the_others_and_all_totals_out() -> None:
    rows = (held(1, 9, 20), held(2, 9, 20), figure("units_held_staff_conference", 78))
    found = newest_season(opened(tables(*rows)), EVERYTHING, ("005-primary-2",))
    assert found is not None
    assert (found.rows["union_id"].to_list(), found.reported) == (["005-primary-2"], ())
    assert newest_season(opened(tables(*rows)), EVERYTHING, ("005-primary-9",)) is None


def test_season_tells_who_answered_and_who_is_wanting() -> None:
    undated = union(4, has_staff_conference="yes")
    rows = (union(1), held(2, 10, 1, "month"), union(3, has_staff_conference="no"), undated)
    found = of(*rows, union(5, has_staff_conference="not_applicable"), deadline(DAY))
    assert (found.listed, found.answered, found.undated, found.unclear) == (5, 4, 1, 2)
    assert found.wanting.select("union_id", "state").rows() == [
        ("005-primary-3", "not_held"),
        ("005-primary-1", "not_reported"),
    ]


def test_states_are_counted_by_place_in_their_order() -> None:
    found = of(held(1, 9, 20), held(2, 9, 20, is_name_only=True), union(3), union(4, district_code="020"))
    assert states(found.rows, "district_code").rows() == [
        ("005", "held", 1),
        ("005", "not_reported", 1),
        ("020", "not_reported", 1),
    ]
