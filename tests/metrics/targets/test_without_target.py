"""Printed percentages, fractions and figures of terms, as the reports print them and apart from every target."""

from typing import Any

import pytest

from data.releases.load import Opened
from metrics.cube.filter import EVERYTHING, Filter
from metrics.targets.without_target import ReportedResult, results
from tests.metrics.examples import figure, opened, tables


def of(release: Opened, district: str) -> list[ReportedResult]:
    return results(release, Filter(districts=(district,)))


def test_thanh_tri_shows_five_results_of_its_former_term(published: Opened) -> None:
    found = of(published, "020")
    assert [(one.period, one.text, one.scope_text) for one in found] == [
        ("nhiệm kỳ 2018–2023", text, "Toàn quận, huyện (mọi khối)")
        for text in ("100%", "73,3%", "88,12%", "98,02%", "54%")
    ]
    assert found[1].base_label == "doanh nghiệp"


def test_son_tay_shows_its_range_as_printed_and_in_doubt(published: Opened) -> None:
    first = of(published, "269")[0]
    assert (first.text, first.doubt, first.fraction) == ("68–72 CĐCS", "unit_unclear", None)
    assert first.period == "giai đoạn 2017–2020"


@pytest.mark.parametrize(
    ("district", "text", "fraction"),
    [
        ("005", "13 chỉ tiêu", "13/13 (100%)"),
        ("018", "78 đơn vị", "78/78 (100%)"),
        ("282", "49 đơn vị", "49/76 (64,47%)"),
        ("574", "khoảng 200 người", None),
        ("074", "trên 50%", None),
    ],
)
def test_results_keep_fractions_and_bounds_when_they_are_printed(
    published: Opened, district: str, text: str, fraction: str | None
) -> None:
    assert (text, fraction) in {(one.text, one.fraction) for one in of(published, district)}


def test_cau_giay_shows_the_sectors_criteria_as_the_sectors(published: Opened) -> None:
    found = {one.indicator: one for one in of(published, "005")}
    assert found["education_criteria_excellent"].scope_text == "Ngành giáo dục (số liệu Phòng, Sở)"
    assert found["unions_founded_to_date"].doubt == "scope_unclear"


def test_results_leave_out_what_a_target_meets() -> None:
    of_year: dict[str, Any] = {"unit": "percent", "period_start": 2023, "period_end": 2024}
    aim = figure("percent_unions_good_or_better", 95, value_kind="target", target_operator="at_least", **of_year)
    met = figure("percent_unions_good_or_better", 97, base_label="CĐCS được xếp loại", **of_year)
    other = figure("percent_unions_good_or_better", 99, ownership="public", **of_year)
    plain = figure("unions_total", 40, unit="unions")
    found = results(opened(tables(aim, met, other, plain)), EVERYTHING)
    assert [one.ownership for one in found] == ["public"]


def test_results_of_terms_stand_whatever_the_years(published: Opened) -> None:
    assert len(results(published, Filter("2010-2011", "2010-2011", ("020",)))) == 5
    assert results(published, Filter(levels=("primary",))) == []
