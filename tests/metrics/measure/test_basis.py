"""Which numbers may be divided by unions or members; never awards to collectives by members."""

import pytest

from metrics.catalogue import CATALOGUE
from metrics.measure.basis import bases, counts_unions, on_basis
from metrics.measure.measure import measure
from metrics.measure.metric import Metric
from metrics.wording.formula import formula, worked_out
from tests.metrics.examples import award, cube, initiative, union, unions, welfare

NUMBERS = pytest.mark.parametrize("metric", CATALOGUE.values(), ids=CATALOGUE)


@NUMBERS
def test_only_what_members_do_or_get_is_set_against_members(metric: Metric) -> None:
    is_theirs = metric.numerator.dataset in {"initiatives", "welfare"} or metric.unit == "individuals"
    assert ("per_100_members" in bases(metric)) == (is_theirs and not metric.is_ratio)


@NUMBERS
def test_ratios_and_counts_of_unions_stand_as_they_are(metric: Metric) -> None:
    assert ("per_union" in bases(metric)) == (metric.unit != "unions" and not metric.is_ratio)
    assert bases(metric)[0] == "absolute"


def test_a_basis_without_meaning_is_refused() -> None:
    with pytest.raises(ValueError, match="awards_to_collectives has no meaning on the basis per_100_members"):
        on_basis(CATALOGUE["awards_to_collectives"], "per_100_members")
    with pytest.raises(ValueError, match="female_share has no meaning on the basis per_union"):
        on_basis(CATALOGUE["female_share"], "per_union")


def test_absolute_is_the_metric_itself() -> None:
    assert on_basis(CATALOGUE["members"], "absolute") is CATALOGUE["members"]


def test_a_ratio_that_the_catalogue_has_is_that_one() -> None:
    found = on_basis(CATALOGUE["initiatives_district"], "per_100_members")
    assert found is CATALOGUE["initiatives_per_100_members"]


def test_metric_on_a_basis_says_what_it_divides() -> None:
    found = on_basis(CATALOGUE["awards_to_collectives"], "per_union")
    assert (found.name, found.unit) == ("awards_to_collectives_per_union", "collectives")
    assert found.label == "Tập thể được khen bình quân một CĐCS"
    assert formula(found)[1] == (
        "Cách tính: số tập thể được khen ÷ số CĐCS. Cả hai số đều phải có báo cáo ở cùng một nơi, cùng năm học "
        "(chia theo cấp học, loại hình, cụm thì cùng phần đó); "
        "không lấy bình quân các tỷ lệ."
    )
    assert worked_out(found, 1.5, 6, 4) == "6 ÷ 4 = 1,5 tập thể"
    money = on_basis(CATALOGUE["money_given"], "per_100_members")
    assert money.fraction == ("số tiền chăm lo", "số đoàn viên")


def test_per_union_is_a_sum_over_a_sum_where_both_were_reported() -> None:
    rows = [
        *unions(4),
        *unions(2, district_code="020"),
        award(recipient_kind="collective", count=6, is_total=True),
        award(recipient_kind="collective", count=100, is_total=True, district_code="018"),
    ]
    metric = on_basis(CATALOGUE["awards_to_collectives"], "per_union")
    assert measure(cube(*rows), metric).select("value", "numerator", "denominator").rows() == [(1.5, 6, 4)]


def test_per_100_members_counts_the_members_of_those_that_reported_both() -> None:
    rows = [
        union(1, member_count=50),
        union(1, member_count=30, district_code="020"),
        initiative(level="school", count=4, is_total=True),
        welfare(amount_vnd=1_000_000, beneficiary_count=10, beneficiary_unit="persons"),
    ]
    found = cube(*rows)
    initiatives = measure(found, on_basis(CATALOGUE["initiatives_school"], "per_100_members"))
    assert initiatives["value"].to_list() == [8]
    assert measure(found, on_basis(CATALOGUE["money_given"], "per_100_members"))["value"].to_list() == [2_000_000]


def test_unions_are_counted_one_by_one_only_where_rows_are() -> None:
    counted = {name for name, metric in CATALOGUE.items() if counts_unions(metric)}
    assert {"unions", "share_excellent", "conferences_held", "conferences_in_time_share"} <= counted
    assert not {"members", "female_share", "initiatives_district", "money_given"} & counted
