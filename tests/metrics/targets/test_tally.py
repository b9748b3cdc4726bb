"""Targets are counted by period, and a share is taken of those that can be judged."""

from typing import Any

from data.releases.load import Opened
from metrics.cube.filter import EVERYTHING, Filter
from metrics.targets.tally import by_period, newest_of_each_kind, older_years, period_headline, tally
from metrics.targets.targets import targets
from tests.metrics.examples import Row, opened, tables
from tests.metrics.targets.test_targets import OF_TERM, met, result, target

EARLIER: dict[str, Any] = {"school_year": "2022-2023", "period_start": 2022, "period_end": 2023}
JOINING = "percent_workers_joining_union"
WOMEN = "percent_members_female"
SERVICE = "percent_units_held_staff_conference"


def mixed() -> tuple[Row, ...]:
    """One target reached, one close, one missed, one without a result."""
    aims = (target(), target(98, JOINING), target(60, WOMEN), target(100, SERVICE))
    return *aims, result(96), result(97, JOINING), result(50, WOMEN)


def test_tally_counts_each_verdict_and_judges_only_what_has_a_result() -> None:
    counts = tally(met(*mixed()))
    assert (counts.count, counts.judged, counts.met) == (4, 3, 1)
    assert (counts.close, counts.missed, counts.not_reported, counts.not_comparable) == (1, 1, 1, 0)


def test_headline_names_the_share_and_what_fell_short() -> None:
    found = met(*mixed())
    assert period_headline("năm học 2023-2024", found) == (
        "Năm học 2023-2024: đạt 1/3 chỉ tiêu so được, 1 chưa đạt, 1 gần đạt, 1 chưa đánh giá được"
    )


def test_headline_claims_nothing_when_no_result_may_be_compared(published: Opened) -> None:
    found = targets(published, Filter(districts=("020",)))
    assert period_headline("nhiệm kỳ 2023–2028", found) == (
        "Nhiệm kỳ 2023–2028: 2 chỉ tiêu, chưa có kết quả nào so được"
    )


def test_periods_stand_newest_first_with_terms_after_school_years() -> None:
    found = met(target(**OF_TERM), target(**EARLIER), target())
    assert list(by_period(found)) == ["năm học 2023-2024", "năm học 2022-2023", "nhiệm kỳ 2023–2028"]
    assert list(newest_of_each_kind(found)) == ["năm học 2023-2024", "nhiệm kỳ 2023–2028"]
    assert older_years(found) == {"2022-2023": 1}


def test_periods_of_the_published_figures_keep_each_term_apart(published: Opened) -> None:
    found = targets(published, EVERYTHING)
    assert {period: len(its) for period, its in newest_of_each_kind(found).items()} == {
        "năm học 2024-2025": 8,
        "nhiệm kỳ 2023–2028": 2,
        "nhiệm kỳ 2016–2021": 5,
    }
    assert older_years(found) == {"2015-2016": 2}


def test_target_and_result_name_the_rows_they_stand_in() -> None:
    aim, reached = target(source_ref="B12"), result(96, source_ref="C12")
    one = targets(opened(tables(aim, reached)), EVERYTHING)[0]
    assert (one.report_id, one.source_ref) == (aim["report_id"], "B12")
    assert one.result is not None
    assert one.result.rows == ((reached["report_id"], "C12"),)
