from itertools import pairwise

import polars as pl

from data.demonstration.awards.protocol import LADDERS
from glossary.awards.awards import COUNTED_AWARD_STATUSES

Frames = dict[str, pl.DataFrame]


def _listed(invented: Frames) -> pl.DataFrame:
    return invented["awards"].filter(~pl.col("is_total"))


def test_flags_go_to_unions_with_the_best_grade_when_the_grade_is_known(invented: Frames) -> None:
    flags = _listed(invented).filter(award_kind="emulation_flag")
    graded = flags.join(invented["unions"], on=["school_year", "union_id"]).drop_nulls("grade")
    assert set(graded["grade"]) <= {"excellent", "strong_excellent", "pending"}
    assert set(flags["recipient_kind"]) == {"collective"}


def test_some_unions_get_the_flag_twice_running_when_they_stay_strong(invented: Frames) -> None:
    flags = _listed(invented).filter(award_kind="emulation_flag", awarding_body="provincial_federation")
    won = set(flags.select("union_id", "school_year").iter_rows())
    years = sorted(invented["unions"]["school_year"].unique())
    assert any((union, later) in won for union, year in won for early, later in pairwise(years) if early == year)


def test_some_unions_get_no_award_for_three_years_when_they_are_weak(invented: Frames) -> None:
    recent = sorted(invented["unions"]["school_year"].unique())[-3:]
    awarded = _listed(invented).filter(pl.col("school_year").is_in(recent))["union_id"]
    lasting = invented["unions"].filter(pl.col("school_year").is_in(recent)).group_by("union_id").len()
    without = lasting.filter((pl.col("len") == 3) & ~pl.col("union_id").is_in(awarded.implode()))
    assert without.height > 0


def test_a_union_gets_one_award_of_a_body_when_it_is_a_collective(invented: Frames) -> None:
    collectives = _listed(invented).filter(recipient_kind="collective")
    key = ["school_year", "union_id", "awarding_body"]
    assert collectives.group_by(key).agg(pl.col("count").sum())["count"].max() == 1


def test_a_proposed_award_has_no_decision_when_it_is_not_decided(invented: Frames) -> None:
    proposed = invented["awards"].filter(status="proposed")
    assert proposed.height > 0
    assert proposed["award_date"].is_null().all()
    assert proposed["decision_number"].is_null().all()


def test_every_body_and_kind_of_the_protocol_is_there_when_the_federation_is_large(invented: Frames) -> None:
    counted = invented["awards"].filter(pl.col("status").is_in(COUNTED_AWARD_STATUSES))
    given = set(counted.select("awarding_body", "recipient_kind", "award_kind").iter_rows())
    lines = {(line.awarding_body, line.recipient_kind, line.award_kind) for ladder in LADDERS for line in ladder}
    assert len(lines - given) <= 1


def test_a_total_names_nobody_and_a_listed_row_is_one_award(invented: Frames) -> None:
    totals = invented["awards"].filter("is_total")
    assert totals.height > 0
    assert totals["union_id"].is_null().all()
    assert totals["recipient_name"].is_null().all()
    assert set(_listed(invented)["count"]) == {1}
