import polars as pl
import pytest

from data.demonstration import federation

Frames = dict[str, pl.DataFrame]


@pytest.fixture(scope="module")
def events(districts: pl.DataFrame) -> pl.DataFrame:
    return federation(30, 10, 2, 0, 7, districts)["events"]


def test_a_deadline_names_its_document_and_first_late_day_when_it_was_set(events: pl.DataFrame) -> None:
    deadlines = events.filter(kind="deadline")
    is_of_ward = deadlines["unit_code"].is_not_null()
    assert deadlines.filter(~is_of_ward)["document_number"].str.ends_with("/HD-LĐLĐ").all()
    assert deadlines.filter(is_of_ward)["document_number"].str.ends_with("/HD-CĐ").all()
    assert deadlines["end_date"].dt.month().is_in([10]).all()
    assert deadlines.group_by("district_code", "unit_code", "school_year").len()["len"].max() == 1


def test_congresses_open_a_term_of_five_years_when_it_is_2018_or_2023(events: pl.DataFrame) -> None:
    congresses = events.filter(kind="district_congress")
    assert set(congresses["term_start_year"]) == {2018, 2023}
    assert set(congresses["term_end_year"] - congresses["term_start_year"]) == {5}
    assert set(congresses["start_date"].dt.year()) == {2018, 2023}


def test_coordination_programmes_have_a_term_when_they_are_signed(events: pl.DataFrame) -> None:
    signed = events.filter(kind="coordination_programme_signed")
    assert set(signed.select("term_start_year", "term_end_year").iter_rows()) == {(2015, 2020), (2020, 2025)}


def test_fewer_sport_events_are_held_when_the_epidemic_is_there(events: pl.DataFrame) -> None:
    held = events.filter(kind="sports", status="held").group_by("school_year").len()
    counts = dict(held.iter_rows())
    usual = min(count for year, count in counts.items() if year not in ("2019-2020", "2020-2021"))
    assert max(counts["2019-2020"], counts["2020-2021"]) < usual


def test_a_cancelled_event_has_neither_date_nor_people(events: pl.DataFrame) -> None:
    cancelled = events.filter(status="cancelled")
    assert cancelled.height > 0
    assert cancelled.select(pl.col("start_date", "end_date", "participant_count").is_null().all()).row(0) == (True,) * 3


def test_nothing_happens_in_a_district_when_districts_have_ended(events: pl.DataFrame) -> None:
    of_districts = events.filter(pl.col("unit_code").is_null())
    assert of_districts.select(pl.col("start_date").max().dt.to_string()).item() <= "2025-06-30"


def test_no_ward_meets_the_office_of_a_district_when_districts_have_ended(events: pl.DataFrame) -> None:
    of_wards = events.filter(pl.col("unit_code").is_not_null())
    assert set(of_wards["school_year"]) == {"2025-2026", "2026-2027"}
    assert not {"coordination_review", "district_congress"} & set(of_wards["kind"])
