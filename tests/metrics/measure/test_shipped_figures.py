"""The figures that come with the software come out as their articles print them, and nothing more does."""

from typing import Any

import pytest

from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import Filter
from metrics.measure.measure import measure, measure_per_district

CAU_GIAY = Filter("2023-2024", "2023-2024", ("005",))
HUONG_THUY = Filter("2022-2023", "2022-2023", ("479",))
SON_TAY = Filter(districts=("269",))
THANH_TRI = Filter(districts=("020",))
GIA_LAM = Filter("2023-2024", "2023-2024", ("018",))
BAC_KAN = Filter(districts=("058",))
NONG_SON = Filter(districts=("519",))


def one(cube: Cube, name: str, where: Filter) -> dict[str, Any]:
    """The single row of a metric under a filter."""
    found = measure(cube, CATALOGUE[name], (), where)
    assert found.height == 1, found
    return found.row(0, named=True)


def value(cube: Cube, name: str, where: Filter) -> float | None:
    """The value of a metric; null when nobody reported it."""
    found = measure(cube, CATALOGUE[name], (), where)["value"].to_list()
    return found[0] if found else None


def by(cube: Cube, name: str, where: Filter, *columns: str) -> dict[tuple[Any, ...], float]:
    """The values of a metric by some columns."""
    found = measure(cube, CATALOGUE[name], columns, where)
    return dict(zip(found.select(columns).iter_rows(), found["value"], strict=True))


def test_initiatives_keep_their_levels_apart_when_cau_giay_reports_two(shipped_cube: Cube) -> None:
    assert value(shipped_cube, "initiatives_district", CAU_GIAY) == 868
    assert value(shipped_cube, "initiatives_province", CAU_GIAY) == 439
    assert value(shipped_cube, "initiatives_school", CAU_GIAY) is None


@pytest.mark.parametrize(("district", "figure"), [("005", 868 + 439), ("005", 32), ("005", 4262), ("269", 735)])
def test_no_metric_shows_a_figure_that_is_of_another_scope_or_period(
    shipped_cube: Cube, district: str, figure: float
) -> None:
    for metric in CATALOGUE.values():
        rows = measure_per_district(shipped_cube, metric).filter(district_code=district)
        assert figure not in rows["value"].to_list()
        assert figure not in rows["denominator"].to_list()


@pytest.mark.parametrize("columns", [(), ("school_year",), ("district_code",), ("school_year", "status")])
def test_initiatives_of_two_levels_are_never_added(shipped_cube: Cube, columns: tuple[str, ...]) -> None:
    for metric in CATALOGUE.values():
        if metric.numerator.dataset == "initiatives" and not metric.is_ratio:
            assert 868 + 439 not in measure(shipped_cube, metric, columns)["value"].to_list()


def test_awards_of_cau_giay_when_counted_by_recipient(shipped_cube: Cube) -> None:
    assert value(shipped_cube, "awards_to_collectives", CAU_GIAY) == 43
    assert value(shipped_cube, "awards_to_individuals", CAU_GIAY) == 58
    assert value(shipped_cube, "formal_awards", CAU_GIAY) == 101
    assert value(shipped_cube, "recognition", CAU_GIAY) == 46


def test_awards_of_cau_giay_when_shown_by_body_kind_and_recipient(shipped_cube: Cube) -> None:
    found = by(shipped_cube, "formal_awards", CAU_GIAY, "awarding_body", "award_kind", "recipient_kind")
    assert found == {
        ("vgcl", "emulation_flag", "collective"): 1,
        ("vgcl", "merit_certificate", "collective"): 1,
        ("provincial_federation", "emulation_flag", "collective"): 1,
        ("provincial_federation", "merit_certificate", "collective"): 3,
        ("provincial_federation", "merit_certificate", "individual"): 4,
        ("district_committee", "unspecified", "collective"): 14,
        ("district_committee", "unspecified", "individual"): 15,
        ("district_federation", "unspecified", "collective"): 23,
        ("district_federation", "unspecified", "individual"): 39,
    }


def test_certificates_stand_beside_the_awards_when_cau_giay_gives_46(shipped_cube: Cube) -> None:
    found = by(shipped_cube, "recognition", CAU_GIAY, "award_kind", "recipient_kind")
    assert found == {("certificate", "individual"): 46}


@pytest.mark.parametrize("name", ["unions", "members", "female_share", "initiatives_per_100_members"])
def test_size_of_cau_giay_is_not_reported_when_only_new_unions_are(shipped_cube: Cube, name: str) -> None:
    assert value(shipped_cube, name, CAU_GIAY) is None


def test_new_unions_of_cau_giay_when_reported_by_kind(shipped_cube: Cube) -> None:
    assert value(shipped_cube, "unions_founded", CAU_GIAY) == 3
    assert value(shipped_cube, "occupational_unions_founded", CAU_GIAY) == 3


def test_awards_of_huong_thuy_when_counted_by_recipient(shipped_cube: Cube) -> None:
    assert value(shipped_cube, "awards_to_collectives", HUONG_THUY) == 24
    assert value(shipped_cube, "awards_to_individuals", HUONG_THUY) == 34


def test_awards_of_huong_thuy_when_shown_by_kind_and_programme(shipped_cube: Cube) -> None:
    found = by(shipped_cube, "formal_awards", HUONG_THUY, "award_kind", "awarding_body", "recipient_kind", "programme")
    assert found[("commemorative_medal", "unspecified", "individual", None)] == 4
    campaign = {key[2]: count for key, count in found.items() if key[3] == "initiatives_1m"}
    assert campaign == {"collective": 8, "individual": 7}


def test_loans_are_not_money_given_when_huong_thuy_lends(shipped_cube: Cube) -> None:
    assert value(shipped_cube, "money_given", HUONG_THUY) == 10_000_000
    assert value(shipped_cube, "money_lent", HUONG_THUY) == 800_000_000
    assert value(shipped_cube, "money_raised", HUONG_THUY) is None


def test_people_helped_is_a_least_number_when_a_part_is(shipped_cube: Cube) -> None:
    found = measure(shipped_cube, CATALOGUE["people_helped"], ("form",), HUONG_THUY)
    assert set(found.select("form", "value", "bound").iter_rows()) == {
        ("cash_gift", 2, "exact"),
        ("dental_care", 150, "lower"),
    }
    assert one(shipped_cube, "people_helped", HUONG_THUY)["bound"] == "lower"


def test_dental_days_of_huong_thuy_are_five(shipped_cube: Cube) -> None:
    days = shipped_cube.facts["welfare"].filter(form="dental_care", district_code="479")
    assert days["activity_count"].to_list() == [5]


def test_nothing_is_measured_when_son_tay_reports_three_years_together(shipped_cube: Cube) -> None:
    for name in CATALOGUE:
        assert value(shipped_cube, name, SON_TAY) is None, name


def test_nothing_is_measured_when_thanh_tri_only_names_three_schools(shipped_cube: Cube) -> None:
    for name in CATALOGUE:
        assert value(shipped_cube, name, THANH_TRI) is None, name


def test_conferences_of_gia_lam_when_reported_with_their_base(shipped_cube: Cube) -> None:
    found = one(shipped_cube, "conferences_held_share", GIA_LAM)
    assert (found["value"], found["numerator"], found["denominator"]) == (100, 78, 78)
    assert found["basis"] == "reported"
    assert value(shipped_cube, "conferences_held", GIA_LAM) == 78
    assert value(shipped_cube, "conferences_in_time_share", GIA_LAM) is None


def test_size_of_gia_lam_is_that_of_its_schools_when_the_whole_district_is_reported_too(shipped_cube: Cube) -> None:
    assert value(shipped_cube, "unions", GIA_LAM) == 88
    assert value(shipped_cube, "members", GIA_LAM) == 3749


def test_grades_of_bac_kan_when_one_share_has_another_base(shipped_cube: Cube) -> None:
    strong = one(shipped_cube, "share_strong", BAC_KAN)
    assert (strong["numerator"], strong["denominator"]) == (23, 24)
    assert value(shipped_cube, "share_strong_excellent", BAC_KAN) is None
    assert value(shipped_cube, "share_excellent", BAC_KAN) is None


def test_grades_of_nong_son_when_excellent_ones_are_among_the_good(shipped_cube: Cube) -> None:
    good, excellent = (one(shipped_cube, name, NONG_SON) for name in ("share_good_or_better", "share_excellent"))
    assert (good["numerator"], good["denominator"], good["value"]) == (13, 13, 100)
    assert (excellent["numerator"], excellent["denominator"]) == (3, 13)
    assert value(shipped_cube, "share_strong", NONG_SON) is None


def test_proposals_are_no_awards_when_binh_thanh_makes_seven(shipped_cube: Cube) -> None:
    binh_thanh = Filter(districts=("765",))
    assert value(shipped_cube, "awards_proposed", binh_thanh) == 7
    assert value(shipped_cube, "formal_awards", binh_thanh) == 5 + 17 + 143
    assert value(shipped_cube, "awards_to_collectives", binh_thanh) == 5
    assert value(shipped_cube, "awards_to_individuals", binh_thanh) is None
    assert value(shipped_cube, "recognition", binh_thanh) == 37


def test_awards_of_a_whole_district_are_not_the_school_blocks(shipped_cube: Cube) -> None:
    long_bien = Filter(districts=("004",))
    for name in ("formal_awards", "recognition", "awards_to_individuals"):
        assert value(shipped_cube, name, long_bien) is None
    assert 90 not in shipped_cube.facts["awards"]["count"].to_list()


def test_initiatives_that_were_only_commended_or_accepted_are_not_recognised(shipped_cube: Cube) -> None:
    found = by(shipped_cube, "initiatives_district", Filter(), "school_year", "district_code")
    assert found == {("2023-2024", "005"): 868, ("2024-2025", "007"): 559}


def test_members_of_quan_5_are_a_least_number(shipped_cube: Cube) -> None:
    found = one(shipped_cube, "members", Filter(districts=("774",)))
    assert (found["value"], found["bound"]) == (3000, "lower")
    share = one(shipped_cube, "awards_to_individuals_per_100_members", Filter(districts=("774",)))
    assert (share["value"], share["bound"]) == (pytest.approx(3.1), "approximate")


def test_every_number_names_its_reports(shipped_cube: Cube) -> None:
    for metric in CATALOGUE.values():
        for reports in measure_per_district(shipped_cube, metric)["reports"].to_list():
            assert reports
            assert set(reports) <= set(shipped_cube.reports["report_id"])
