"""Totals stand for what nobody listed: nothing is counted twice, nothing that was reported is lost."""

import datetime
from typing import Any

import pytest

from metrics.catalogue import CATALOGUE
from metrics.measure.measure import measure
from tests.metrics.examples import Row, award, cube, initiative, report, row, union, unions, welfare

PRESS = report("press", report_kind="press")
FEDERATION = report("federation", report_kind="federation_report", state="provisional")
SCHOOLS = report("schools", report_kind="data_file")
COMPLETE = report("complete", "initiatives awards", report_kind="data_file")
REPORTS = (PRESS, FEDERATION, SCHOOLS, COMPLETE)


def district(*rows: Row | list[Row], metric: str = "initiatives_district") -> dict[str, Any]:
    """What the metric says of the one school year and district of the rows."""
    found = measure(cube(*rows, reports=REPORTS), CATALOGUE[metric], ("school_year", "district_code"))
    assert found.height == 1, found
    return found.row(0, named=True)


def listed(how_many: int, **stated: Any) -> list[Row]:
    return [initiative(report_id="schools", **stated) for _ in range(how_many)]


def total(count: int | None, **stated: Any) -> Row:
    return initiative(**{"report_id": "press", "count": count, "is_total": True, **stated})


def test_total_counts_when_nobody_listed_anything() -> None:
    found = district(total(868))
    assert (found["value"], found["basis"]) == (868, "reported")


def test_total_adds_what_is_missing_when_a_part_is_listed() -> None:
    found = district(total(868), listed(20))
    assert (found["value"], found["basis"], found["reports"]) == (868, "mixed", ["press", "schools"])


@pytest.mark.parametrize("count", [20, 19, 0])
def test_total_adds_nothing_when_the_list_reaches_it(count: int) -> None:
    found = district(total(count), listed(20))
    assert (found["value"], found["basis"]) == (20, "counted")


def test_total_of_another_level_or_status_is_not_reduced_when_some_are_listed() -> None:
    found = district(total(868), listed(20, level="province"), listed(30, status="submitted"))
    assert found["value"] == 868


def test_list_without_a_programme_is_the_yearly_one_when_the_total_names_it() -> None:
    assert district(total(868), listed(500, programme="unspecified"))["value"] == 868


def test_campaign_is_another_thing_when_the_yearly_initiatives_are_listed() -> None:
    assert district(total(868, programme="initiatives_1m"), listed(20))["value"] == 20


def test_rows_alone_count_when_their_report_declares_them_complete() -> None:
    found = district(total(868), [initiative(report_id="complete") for _ in range(20)])
    assert (found["value"], found["basis"], found["reports"]) == (20, "counted", ["complete"])


def test_rows_of_other_reports_are_not_added_when_one_list_is_complete() -> None:
    """The press names an award that the complete list has too."""
    named = award(report_id="press", recipient_kind="collective", recipient_name="Trường 1")
    full = [award(report_id="complete", recipient_kind="collective") for _ in range(43)]
    assert district(named, full, metric="awards_to_collectives")["value"] == 43


def test_total_counts_when_another_dataset_is_declared_complete() -> None:
    given = welfare(report_id="complete", amount_vnd=5)
    whole = welfare(report_id="press", amount_vnd=9, is_total=True)
    assert district(given, whole, metric="money_given")["value"] == 9


def test_complete_list_says_none_when_it_has_none_of_the_kind() -> None:
    rows = [initiative(report_id="complete", level="school")]
    assert district(rows)["value"] == 0


def test_list_says_nothing_when_it_is_not_complete_and_has_none_of_the_kind() -> None:
    found = measure(cube(listed(3, level="school"), reports=REPORTS), CATALOGUE["initiatives_district"])
    assert found.is_empty()


def test_complete_list_does_not_say_none_when_an_amount_is_not_reported() -> None:
    complete = report("w", "welfare")
    gift, loan = welfare(report_id="w", amount_vnd=None), welfare(report_id="w", flow="lent", form="loan", amount_vnd=7)
    found = cube(gift, loan, reports=[complete])
    assert measure(found, CATALOGUE["money_given"]).is_empty()
    assert measure(found, CATALOGUE["money_lent"])["value"].to_list() == [7]
    assert measure(found, CATALOGUE["money_raised"])["value"].to_list() == [0]


def test_most_official_total_counts_when_two_reports_state_one() -> None:
    found = district(total(868), total(870, report_id="federation"))
    assert (found["value"], found["reports"]) == (870, ["federation"])


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"report_kind": "statistics_form"}, {"report_kind": "education_report"}),
        ({"state": "final"}, {"state": "provisional"}),
        ({"published_date": datetime.date(2024, 9, 13)}, {"published_date": datetime.date(2024, 9, 1)}),
        ({"published_date": datetime.date(2024, 9, 13)}, {"published_date": None}),
        ({"report_kind": "federation_report", "state": "provisional"}, {"report_kind": "press", "state": "final"}),
    ],
)
def test_report_is_preferred_when_it_is_more_official_final_or_newer(better: Row, worse: Row) -> None:
    rows = [total(1, report_id="b"), total(2, report_id="a")]
    found = cube(rows, reports=[report("b", **better), report("a", **worse)])
    assert measure(found, CATALOGUE["initiatives_district"])["value"].to_list() == [1]


def test_totals_of_one_report_add_up_when_they_differ_in_a_detail() -> None:
    """Nông Sơn: one certificate for the whole year's work, one for a theme."""
    annual, thematic = (award(is_total=True, basis=basis, count=1) for basis in ("annual", "thematic"))
    assert district(annual, thematic, metric="formal_awards")["value"] == 2


def test_rest_of_two_totals_has_no_detail_when_they_differ_in_it() -> None:
    annual, thematic = (award(is_total=True, theme=theme, count=9) for theme in ("union_work", "family"))
    found = measure(cube(annual, thematic, award()), CATALOGUE["formal_awards"], ("theme",))
    assert dict(found.select("theme", "value").iter_rows()) == {None: 18}


def test_rest_of_totals_is_approximate_when_their_bounds_differ() -> None:
    rough, exact = (award(is_total=True, theme=bound, bound=bound, count=9) for bound in ("lower", "exact"))
    assert district(rough, exact, award(), metric="formal_awards")["bound"] == "approximate"


def test_decided_and_handed_over_awards_are_the_same_when_one_is_a_total() -> None:
    decided = award(status="approved", is_total=True, count=10)
    assert district(decided, [award() for _ in range(4)], metric="formal_awards")["value"] == 10


def test_total_of_a_school_is_settled_before_that_of_the_district() -> None:
    of_school = initiative(report_id="schools", union_id="005-primary-1", count=30, is_total=True)
    found = district(union(1), of_school, listed(10, union_id="005-primary-1"), total(100))
    assert found["value"] == 100


def test_total_of_a_school_counts_when_the_district_states_none() -> None:
    of_school = initiative(report_id="schools", union_id="005-primary-1", count=30, is_total=True)
    rows = [of_school, *listed(10, union_id="005-primary-1"), *listed(5, union_id="005-primary-2")]
    assert district(unions(2), rows)["value"] == 35


def test_rest_of_a_district_has_no_level_when_the_list_is_broken_down() -> None:
    rows = [union(1, school_level="primary"), *listed(20, union_id="005-primary-1"), total(100)]
    found = measure(cube(rows, reports=REPORTS), CATALOGUE["initiatives_district"], ("school_level",))
    assert dict(found.select("school_level", "value").iter_rows()) == {"primary": 20, None: 80}


def test_zero_is_reported_when_a_total_says_so() -> None:
    assert district(total(0))["value"] == 0


def test_nothing_is_reported_when_a_total_has_no_count() -> None:
    rows = [total(None, benefit_vnd=640_000_000)]
    assert measure(cube(rows, reports=REPORTS), CATALOGUE["initiatives_district"]).is_empty()


def test_money_and_people_are_settled_apart_when_a_row_reports_one_of_them() -> None:
    whole = welfare(amount_vnd=100, beneficiary_count=5, beneficiary_unit="persons", is_total=True)
    part = welfare(amount_vnd=None, beneficiary_count=2, beneficiary_unit="persons")
    assert district(whole, part, metric="money_given")["value"] == 100
    assert district(whole, part, metric="people_helped")["value"] == 5


@pytest.mark.parametrize("column", ["award_kind", "awarding_body", "recipient_kind", "programme", "emulation_title"])
def test_awards_differ_when_one_of_their_codes_does(column: str) -> None:
    other = {
        "award_kind": "merit_certificate",
        "awarding_body": "vgcl",
        "recipient_kind": "collective",
        "programme": "initiatives_1m",
        "emulation_title": "good_teacher",
    }
    whole, part = award(is_total=True, count=10), award(**{column: other[column]})
    assert district(whole, part, metric="formal_awards")["value"] == 11


def test_row_keeps_its_columns_when_nothing_is_to_be_settled() -> None:
    facts = cube(award(theme="family", basis="annual")).facts["awards"].row(0, named=True)
    assert (facts["theme"], facts["basis"], facts["origin"]) == ("family", "annual", "counted")
    assert set(row("awards")) >= {"theme", "basis"}
