"""What stands on pages besides the plain numbers of the catalogue comes out of the rows handed out for it, too."""

from collections import Counter, defaultdict
from dataclasses import replace
from typing import Any

import polars as pl
import pytest

from data.places.placing import place
from findings.awards.by_body import CELL, body_labels
from findings.conferences.season import COUNTED, season_source
from findings.inquiry.inquiry import Inquiry
from findings.targets.source import target_source
from findings.welfare.source import lines_source
from glossary.awards.awards import AWARD_KINDS, RECIPIENT_KINDS
from glossary.events import CONFERENCE_STATES
from glossary.targets import verdict_word
from glossary.unions import GRADES, OWNERSHIPS, SCHOOL_LEVELS
from glossary.welfare import BENEFICIARY_UNITS
from metrics.catalogue import CATALOGUE
from metrics.conferences.season import season
from metrics.conferences.union_rows import seasons
from metrics.cube.cube import build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.measure.metric import Metric
from metrics.targets.tally import newest_of_each_kind
from metrics.targets.targets import targets
from metrics.welfare.given import Flow, given
from tests.findings.provenance.test_metric_source import again, handed_out
from tests.metrics.demonstration import demo

FILTERS = {
    "everything": EVERYTHING,
    "one district": Filter(districts=("001",)),
    "primary schools": Filter(levels=("primary",)),
}
LABELS: dict[str, Any] = {
    "school_level": SCHOOL_LEVELS,
    "ownership": OWNERSHIPS,
    "grade": GRADES,
    "award_kind": AWARD_KINDS,
    "recipient_kind": RECIPIENT_KINDS,
}
TITLES = {
    "school_level": "Cấp học",
    "ownership": "Loại hình",
    "grade": "Xếp loại",
    "award_kind": "Hình thức khen",
    "recipient_kind": "Đối tượng khen",
    "awarding_body": "Cấp khen",
}


@pytest.fixture(params=["published", "invented"])
def inquiry(request: pytest.FixtureRequest) -> Inquiry:
    release = demo() if request.param == "invented" else request.getfixturevalue("published")
    return Inquiry("tong-quan", place(release), build(release), EVERYTHING, ())


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("members", "school_level"),
        ("members", "ownership"),
        ("female_share", "school_level"),
        ("unions_graded", "grade"),
        ("formal_awards", "recipient_kind"),
        ("initiatives_district", "school_level"),
        ("initiatives_per_100_members", "ownership"),
    ],
)
def test_every_bar_of_a_breakdown_comes_out_of_its_rows(inquiry: Inquiry, name: str, column: str) -> None:
    metric = CATALOGUE[name]
    shown = inquiry.measure(metric, ("school_year", column)).drop_nulls(["value", column]).filter(pl.col("value") > 0)
    expected = {
        (year, LABELS[column].label(code)): value
        for year, code, value in shown.select("school_year", column, "value").iter_rows()
    }
    rows = handed_out(inquiry, metric)
    found = (
        again(with_both_sides(rows, metric, TITLES[column]), metric, ["Năm học", TITLES[column]]) if expected else {}
    )
    assert {key: value for key, value in found.items() if key in expected} == pytest.approx(expected)


def with_both_sides(rows: pl.DataFrame, metric: Metric, title: str) -> pl.DataFrame:
    """A bar of a quotient is made of the districts that report both sides for it, as its formula says."""
    if not metric.is_ratio:
        return rows
    return rows.filter(pl.col("Phần").n_unique().over("Năm học", "Quận, huyện", title) == 2)


def test_every_cell_of_the_award_table_comes_out_of_its_rows(inquiry: Inquiry) -> None:
    metric = CATALOGUE["formal_awards"]
    cells = inquiry.measure(metric, ("school_year", *CELL)).filter(pl.col("value") > 0)
    bodies = body_labels(())
    expected = {
        (row["school_year"], bodies[row["awarding_body"]], *(LABELS[n].label(row[n]) for n in CELL[1:])): row["value"]
        for row in cells.iter_rows(named=True)
    }
    found = again(handed_out(inquiry, metric), metric, ["Năm học", *(TITLES[name] for name in CELL)])
    assert {key: value for key, value in found.items() if value} == pytest.approx(expected)
    assert expected


@pytest.mark.parametrize("where", FILTERS.values(), ids=FILTERS)
def test_every_count_of_a_season_comes_out_of_its_rows(inquiry: Inquiry, where: Filter) -> None:
    shown = replace(inquiry, filter=where)
    for year in seasons(shown.release, where, ()):
        one = season(shown.release, where, year, ())
        rows = season_source(shown, one).rows()
        of_state = Counter(rows.filter(pl.col(COUNTED) == 1)["Tình hình"]) if rows.height else Counter()
        counts = {code: of_state[CONFERENCE_STATES.label(code)] for code in CONFERENCE_STATES}
        if one.listed is None:
            assert not sum(counts.values())
            continue
        assert counts["not_reported"] == one.not_reported
        assert counts["not_applicable"] == one.not_applicable
        assert sum(counts.values()) - counts["not_applicable"] == one.expected
        assert counts["in_time"] == (one.in_time or 0)
        assert counts["late"] == (one.late or 0)


def test_every_verdict_and_result_of_a_target_comes_out_of_its_rows(inquiry: Inquiry) -> None:
    for period, found in newest_of_each_kind(targets(inquiry.release, EVERYTHING, inquiry.cube)).items():
        rows = target_source(inquiry, period, found).rows()
        aims = rows.filter(Phần="Chỉ tiêu")
        assert Counter(aims["Đánh giá"]) == Counter(verdict_word(one.verdict) for one in found)
        assert sorted(aims["Số"]) == sorted(one.target for one in found)
        for one in found:
            own = target_source(inquiry, period, [one]).rows()
            assert result_again(own) == pytest.approx(None if one.result is None else one.result.value), one.label


def result_again(rows: pl.DataFrame) -> float | None:
    """The printed value, which every report of it states alike, or the quotient of the two sides."""
    printed = rows.filter(Phần="Kết quả")["Số"].unique().to_list()
    if printed:
        (value,) = printed
        return float(value)
    top, bottom = (sum(rows.filter(Phần=f"Kết quả, {side}")["Số"]) for side in ("tử số", "mẫu số"))
    return top / bottom * 100 if bottom else None


@pytest.mark.parametrize("where", FILTERS.values(), ids=FILTERS)
def test_every_line_of_help_comes_out_of_its_rows(inquiry: Inquiry, where: Filter) -> None:
    flow = given(inquiry.cube, where)
    rows = lines_source(inquiry, where, flow).rows()
    sums: dict[tuple[str, str], float] = defaultdict(float)
    for row in rows.iter_rows(named=True):
        sums[row["Chương trình, hình thức"], row["Số liệu"]] += row["Số"]
    assert dict(sums) == pytest.approx(lines_of(flow))


def lines_of(flow: Flow) -> dict[tuple[str, str], float]:
    """What the bars of the flow say; a protected line says nothing."""
    told: dict[tuple[str, str], float] = {}
    for line in flow.lines:
        if line.amount_vnd:
            told[line.label, "Số tiền (đồng)"] = line.amount_vnd
        for unit, count, _ in line.people:
            if count:
                told[line.label, f"Số {BENEFICIARY_UNITS.label(unit).lower()}"] = count
    return told
