"""Where listed rows and totals, or two reports, disagree: both values, their difference, both reports."""

from typing import Any

import pytest

from data.releases.load import Opened
from metrics.cube.cube import build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.reports.disagreement import Disagreement, contradicts
from metrics.reports.disagreements import disagreements
from tests.metrics.demonstration import demo, demo_cube
from tests.metrics.examples import Row, award, figure, initiative, opened, report, tables, union, welfare

WHOLE = [report("r1", complete="unions initiatives awards welfare"), report("r2")]
OPEN = [report("r1"), report("r2")]


def found(*rows: Row | list[Row], reports: list[Row] = OPEN, where: Filter = EVERYTHING) -> list[Disagreement]:
    release = opened(tables(*rows, reports=reports)).as_public()
    return disagreements(release, build(release), where)


def sides(one: Disagreement) -> tuple[Any, ...]:
    return one.first.value, one.second.value, one.difference, one.first.reports, one.second.reports


def listed(many: int) -> list[Row]:
    return [initiative() for _ in range(many)]


def total(count: int, **stated: Any) -> Row:
    return initiative(**{"count": count, "is_total": True, "report_id": "r2", **stated})


def test_shipped_figures_agree_with_each_other(published: Opened) -> None:
    assert disagreements(published, build(published), EVERYTHING) == []


def test_list_and_total_disagree_when_the_list_is_declared_complete() -> None:
    (one,) = found(listed(3), total(5), reports=WHOLE)
    assert sides(one) == (3, 5, -2, ("r1",), ("r2",))
    assert (one.kind, one.dataset, one.period, one.unit) == (
        "rows_and_total",
        "initiatives",
        "năm học 2023-2024",
        "initiatives",
    )
    assert one.text == (
        "Sáng kiến – cấp quận, huyện, thị xã – được công nhận – sáng kiến kinh nghiệm thường niên (SKKN): "
        "cộng danh sách 3 sáng kiến; số tổng 5 sáng kiến; chênh lệch 2 sáng kiến."
    )


@pytest.mark.parametrize(("form", "told"), [("sickness_support", 0), ("gift_package", 1)])
def test_totals_of_a_school_are_told_unless_they_are_of_sickness(form: str, told: int) -> None:
    of_school = {"form": form, "union_id": "005-primary-1", "amount_vnd": 5_000_000}
    whole = welfare(**{**of_school, "amount_vnd": 9_000_000, "is_total": True, "report_id": "r2"})
    assert len(found(welfare(**of_school), whole, reports=WHOLE)) == told


def test_sickness_in_schools_counts_when_the_districts_total_is_compared() -> None:
    of_school = welfare(form="sickness_support", union_id="005-primary-1", amount_vnd=5_000_000)
    same = welfare(form="sickness_support", amount_vnd=5_000_000, is_total=True, report_id="r2")
    assert found(of_school, same, reports=WHOLE) == []


def test_list_may_be_shorter_than_the_total_when_it_is_not_declared_complete() -> None:
    assert found(listed(3), total(5)) == []


def test_list_and_total_disagree_when_more_is_listed_than_the_total_says() -> None:
    (one,) = found(listed(3), total(2))
    assert sides(one) == (3, 2, 1, ("r1",), ("r2",))


@pytest.mark.parametrize(
    ("bound", "listed_sum", "is_whole", "expected"),
    [
        ("lower", 160, True, False),
        ("lower", 140, True, True),
        ("lower", 140, False, False),
        ("upper", 140, True, False),
        ("upper", 160, False, True),
        ("approximate", 200, True, False),
        ("range", 200, True, False),
        ("exact", 150, True, False),
        ("exact", 149, True, True),
    ],
)
def test_contradicts_when_a_total_has_a_bound(bound: str, listed_sum: float, is_whole: bool, expected: bool) -> None:
    assert contradicts(150, bound, listed_sum, is_whole=is_whole) == expected


def test_things_with_other_codes_do_not_disagree() -> None:
    assert found(listed(3), total(2, level="province"), total(2, status="submitted"), total(2, school_year=None)) == []


def test_approved_and_given_awards_are_one_thing() -> None:
    (one,) = found(award(status="approved", count=3), award(status="given", count=2, is_total=True, report_id="r2"))
    assert sides(one)[:3] == (3, 2, 1)
    assert one.thing == "Khen thưởng – giấy khen – LĐLĐ quận, huyện, thị xã, TP thuộc tỉnh – cá nhân – đã trao"


def test_totals_of_two_reports_disagree_and_the_official_one_comes_first() -> None:
    reports = [report("press"), report("federation", report_kind="federation_report")]
    (one,) = found(total(868, report_id="press"), total(870, report_id="federation"), reports=reports)
    assert (one.kind, sides(one)) == ("two_reports", (870, 868, 2, ("federation",), ("press",)))


def test_people_and_money_of_help_disagree_each_by_itself() -> None:
    kind: dict[str, Any] = {"beneficiary_unit": "persons"}
    rows = (
        welfare(**kind, beneficiary_count=5, amount_vnd=1_000_000),
        welfare(**kind, beneficiary_count=4, amount_vnd=2_000_000, is_total=True, report_id="r2"),
    )
    assert [(one.unit, one.difference) for one in found(*rows)] == [("persons", 1)]
    both = found(*rows, reports=WHOLE)
    assert [(one.unit, one.difference) for one in both] == [("persons", 1), ("vnd", -1_000_000)]


def test_totals_of_schools_are_held_against_their_own_rows() -> None:
    school: dict[str, Any] = {"union_id": "005-primary-1", "scope": "single_school"}
    rows = (union(1), initiative(**school, count=4), total(3, **school))
    assert [sides(one)[:2] for one in found(*rows)] == [(4, 3)]


def test_reported_unions_and_members_are_held_against_the_list() -> None:
    rows = [union(number, member_count=10) for number in (1, 2)]
    totals = (figure("unions_total", 3, unit="unions"), figure("members_total", 25, unit="persons", report_id="r2"))
    both = found(rows, *totals, reports=WHOLE)
    assert [(one.thing, *sides(one)[:3]) for one in both] == [
        ("Tổng số CĐCS", 2, 3, -1),
        ("Đoàn viên công đoàn", 20, 25, -5),
    ]
    assert found(rows, *totals) == []


def test_figures_of_two_reports_disagree_only_on_the_same_base_and_part() -> None:
    share = "percent_unions_good_or_better"
    of: dict[str, Any] = {"unit": "percent", "period_start": 2023, "period_end": 2024}
    same = figure(share, 92, report_id="r2", base_label="CĐCS được xếp loại", **of)
    (one,) = found(figure(share, 90, **of), same)
    assert (one.kind, one.dataset, sides(one)[:3], one.unit) == ("two_reports", "figures", (90, 92, -2), "percent")
    assert found(figure(share, 90, **of), figure(share, 92, report_id="r2", ownership="public", **of)) == []


def test_percentage_and_fraction_disagree_by_more_than_half_a_tenth() -> None:
    def printed(percent: float) -> list[Disagreement]:
        share = figure("percent_unions_excellent", percent, unit="percent")
        return found(share, figure("unions_excellent", 46, unit="unions", base_value=66.0))

    assert printed(69.7) == printed(69.65) == []
    (one,) = printed(69.6)
    assert (one.kind, one.second.what) == ("percent_and_fraction", "tính từ phân số")
    assert one.text == (
        "Tỷ lệ CĐCS hoàn thành xuất sắc: báo cáo ghi 69,6%; tính từ phân số 69,7%; chênh lệch 0,1 điểm phần trăm."
    )


def test_disagreements_follow_the_filter() -> None:
    rows = (listed(3), total(2))
    assert found(*rows, where=Filter(districts=("020",))) == []
    assert found(*rows, where=Filter("2019-2020", "2019-2020")) == []


def test_demo_has_disagreements_of_lists_declared_complete() -> None:
    kinds = {(one.kind, one.dataset) for one in disagreements(demo(), demo_cube(), EVERYTHING)}
    assert {("rows_and_total", "unions"), ("rows_and_total", "initiatives")} <= kinds
