"""A target meets only a result of the same indicator, base, scope, part and period."""

from typing import Any

import pytest

from data.releases.load import Opened
from glossary.targets import MET_RESULTS, TARGET_RESULTS
from metrics.cube.filter import EVERYTHING, Filter
from metrics.reports.gaps import set_twice
from metrics.targets.targets import TargetResult, targets
from tests.metrics.demonstration import demo, demo_cube
from tests.metrics.examples import Row, figure, opened, report, tables, union

SHARE = "percent_unions_good_or_better"
OF_YEAR: dict[str, Any] = {"unit": "percent", "period_start": 2023, "period_end": 2024}
OF_TERM: dict[str, Any] = {
    "unit": "percent",
    "school_year": None,
    "period_kind": "term",
    "period_start": 2023,
    "period_end": 2028,
}


def target(value: float = 95, indicator: str = SHARE, **stated: Any) -> Row:
    usual = {**OF_YEAR, "value_kind": "target", "target_operator": "at_least"}
    return figure(indicator, value, **{**usual, **stated})


def result(value: float, indicator: str = SHARE, **stated: Any) -> Row:
    return figure(indicator, value, **{**OF_YEAR, **stated})


def met(*rows: Row, reports: tuple[Row, ...] = (), where: Filter = EVERYTHING) -> list[TargetResult]:
    return targets(opened(tables(*rows, reports=reports)), where)


def only(*rows: Row, reports: tuple[Row, ...] = ()) -> TargetResult:
    found = met(*rows, reports=reports)
    assert len(found) == 1
    return found[0]


def test_thanh_tri_targets_meet_nothing_when_only_the_former_term_has_results(published: Opened) -> None:
    found = targets(published, Filter(districts=("020",)))
    assert [(one.period, one.verdict, one.result, one.target_text) for one in found] == [
        ("nhiệm kỳ 2023–2028", "not_comparable", None, "100%"),
        ("nhiệm kỳ 2023–2028", "not_comparable", None, "100%"),
    ]
    assert [one.reason for one in found] == [
        "Không so được: kết quả 100% là của nhiệm kỳ 2018–2023, không phải của nhiệm kỳ 2023–2028.",
        "Không so được: kết quả 73,3% là của nhiệm kỳ 2018–2023, không phải của nhiệm kỳ 2023–2028; "
        "tính trên doanh nghiệp, không phải trên doanh nghiệp ngoài nhà nước có từ 10 lao động.",
    ]


def test_hong_bang_targets_wait_for_results_when_the_year_is_not_reported(published: Opened) -> None:
    found = targets(published, Filter("2024-2025", "2024-2025", ("303",)))
    assert len(found) == 8
    assert {one.verdict for one in found} == {"not_reported"}
    assert {one.reason for one in found} == {"Chưa có báo cáo kết quả của năm học 2024-2025."}
    assert "Tỷ lệ CĐCS hoàn thành tốt trở lên – ngoài công lập" in {one.label for one in found}


def test_target_meets_the_printed_result_when_all_agrees() -> None:
    one = only(target(), result(94, base_value=50.0))
    assert one.verdict == "close"
    assert one.result is not None
    assert (one.result.value, one.result.base, one.result.is_computed) == (94, 50, False)
    assert one.reason == ("Gần đạt: 94% (trên tổng số 50) so với chỉ tiêu từ 95% trở lên, kém 1 điểm phần trăm.")


@pytest.mark.parametrize(
    ("changed", "phrase"),
    [
        ({"base_label": "CĐCS khối mầm non"}, "tính trên CĐCS khối mầm non, còn chỉ tiêu không nêu tính trên gì"),
        ({"scope": "whole_district"}, "thuộc phạm vi “Toàn quận, huyện (mọi khối)”, không phải “Khối trường học”"),
        ({"ownership": "public"}, "là của công lập, không phải của chung các loại"),
        ({**OF_TERM}, "là của nhiệm kỳ 2023–2028, không phải của năm học 2023-2024"),
        ({"unit": "unions"}, "dùng đơn vị tính khác"),
    ],
)
def test_target_is_not_compared_when_the_result_is_of_something_else(changed: dict[str, Any], phrase: str) -> None:
    one = only(target(), result(97, **changed))
    assert one.verdict == "not_comparable"
    assert one.result is None
    assert phrase in one.reason


def test_target_is_not_reported_when_only_another_school_year_is() -> None:
    earlier: dict[str, Any] = {"school_year": "2022-2023", "period_start": 2022, "period_end": 2023}
    assert only(target(), result(97, **earlier)).verdict == "not_reported"


def test_target_is_not_reported_when_only_the_other_part_is() -> None:
    assert only(target(ownership="public"), result(97, ownership="nonpublic")).verdict == "not_reported"


def test_target_of_a_term_is_not_compared_with_a_year_of_it() -> None:
    one = only(target(**OF_TERM), result(97))
    assert one.reason == "Không so được: kết quả 97% là của năm học 2023-2024, không phải của nhiệm kỳ 2023–2028."


def test_target_names_the_nearest_result_when_several_differ() -> None:
    far = result(60, base_label="doanh nghiệp")
    assert "kết quả 98%" in only(target(**OF_TERM), far, result(98)).reason


def test_target_meets_the_catalogues_number_when_no_report_prints_one() -> None:
    grades = ["excellent", "good", "completed", None]
    listed = [union(n, grade=grade, grade_scheme="tasks" if grade else None) for n, grade in enumerate(grades)]
    one = only(target(70), *listed)
    assert one.verdict == "missed"
    assert one.result is not None
    assert (one.result.part, one.result.base, one.result.is_computed) == (2, 3, True)
    assert one.reason.startswith("Chưa đạt: 2/3 (66,67%) so với chỉ tiêu từ 70% trở lên, kém 3,33 điểm phần trăm.")


def test_target_of_public_schools_meets_their_number_alone() -> None:
    listed = [
        union(1, ownership="public", member_count=9, staff_count=10),
        union(2, ownership="public_self_financed", member_count=10, staff_count=10),
        union(3, ownership="private", member_count=1, staff_count=10),
    ]
    joining = "percent_workers_joining_union"
    one = only(target(95, joining, ownership="public", base_label="người lao động đơn vị công lập"), *listed)
    assert one.verdict == "reached"
    assert one.reason == "Đạt: 19/20 (95%) so với chỉ tiêu từ 95% trở lên. Tính từ 2/2 CĐCS có báo cáo."


def test_target_on_another_base_does_not_meet_the_catalogues_number() -> None:
    listed = union(1, grade="excellent", grade_scheme="tasks")
    assert only(target(base_label="CĐCS khối mầm non"), listed).verdict == "not_reported"


def test_printed_result_counts_when_the_catalogue_has_a_number_too() -> None:
    one = only(target(), union(1, grade="excellent", grade_scheme="tasks"), result(90))
    assert one.result is not None
    assert one.result.value == 90


def test_most_official_result_counts_when_two_reports_differ() -> None:
    reports = (report("press"), report("federation", report_kind="federation_report"))
    one = only(
        target(report_id="federation"),
        result(99, report_id="press"),
        result(91, report_id="federation"),
        reports=reports,
    )
    assert one.result is not None
    assert (one.result.value, one.reports) == (91, ("federation",))


def test_target_is_not_compared_when_the_result_is_in_doubt() -> None:
    one = only(target(), result(97, doubt="unit_unclear"))
    assert one.reason == "Không so được: kết quả 97% còn điểm ngờ (không rõ đơn vị tính)."


def test_target_is_not_compared_when_one_report_gives_several_results() -> None:
    one = only(target(), result(97), result(91))
    assert one.reason == "Không so được: báo cáo nêu nhiều kết quả khác nhau (97%, 91%)."


def test_target_is_not_compared_when_the_bound_leaves_it_open() -> None:
    one = only(target(), result(90, bound="lower"))
    assert one.verdict == "not_comparable"
    assert one.reason == (
        "Không so được: kết quả chỉ nêu “trên 90%” nên chưa rõ đã đạt chỉ tiêu từ 95% trở lên hay chưa."
    )


def test_targets_stand_in_the_order_of_their_verdicts() -> None:
    others = {"indicator": "members_admitted_to_party", "unit": "persons"}
    rows = [target(value, set_by) for value, set_by in ((99, SHARE), (90, SHARE))]
    found = met(
        *rows,
        result(94),
        target(20, **others),
        figure("members_admitted_to_party", 20.0, **{**OF_YEAR, "unit": "persons"}),
    )
    assert [one.verdict for one in found] == ["missed", "reached", "exceeded"]
    order = [TARGET_RESULTS.order(one.verdict) for one in targets(demo(), EVERYTHING, demo_cube())]
    assert order == sorted(order)


def test_targets_follow_the_filter_when_years_districts_and_owners_are_chosen() -> None:
    rows = (target(), target(**OF_TERM), target(ownership="public"), target(district_code="020"))
    assert len(met(*rows)) == 4
    assert len(met(*rows, where=Filter("2019-2020", "2019-2020"))) == 1
    assert len(met(*rows, where=Filter(districts=("020",)))) == 1
    assert [one.ownership for one in met(*rows, where=Filter(ownerships=("public",)))] == ["public"]
    assert met(*rows, where=Filter(levels=("primary",))) == []


def test_two_targets_stand_beside_each_other_when_the_city_and_the_district_set_one() -> None:
    found = met(
        target(95, target_set_by="own_resolution"), target(90, target_set_by="provincial_federation"), result(92)
    )
    pairs = set_twice(found)
    assert [[(one.set_by, one.verdict) for one in pair] for pair in pairs] == [
        [("own_resolution", "missed"), ("provincial_federation", "exceeded")]
    ]


def test_set_twice_leaves_out_targets_of_other_periods_and_parts() -> None:
    assert set_twice(met(target(), target(ownership="public"), target(**OF_TERM))) == []


def test_every_target_of_the_demo_has_a_result_only_when_it_is_judged() -> None:
    for one in targets(demo(), EVERYTHING, demo_cube()):
        assert (one.result is not None) == (one.verdict in {"missed", "close", *MET_RESULTS})
        assert one.reason.endswith(".")
