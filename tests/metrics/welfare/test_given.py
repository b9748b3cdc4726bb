"""Help by programme and form, loans and funds apart, and what was done without a figure."""

from typing import Any

import pytest

from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube
from metrics.cube.filter import EVERYTHING, Filter
from metrics.cube.protection import without_sensitive
from metrics.welfare.given import Flow, given, newest, newest_apart, per_member, without_figure
from tests.metrics.demonstration import BA_DINH, demo_cube
from tests.metrics.examples import Row, cube, report, union, welfare

HUONG_THUY = Filter("2022-2023", "2022-2023", ("479",))
HAM_YEN = Filter("2024-2025", "2024-2025", ("074",))

PER_MEMBER = CATALOGUE["money_given_per_member"]


def told(flow: Flow) -> list[tuple[Any, ...]]:
    return [(one.label, one.people, one.amount_vnd) for one in flow.lines]


def helped(people: int, amount: int | None = None, **stated: Any) -> Row:
    usual = {"beneficiary_count": people, "beneficiary_unit": "persons", "amount_vnd": amount}
    return welfare(**{**usual, **stated})


def test_huong_thuy_gives_and_lends_apart(shipped_cube: Cube) -> None:
    assert told(given(shipped_cube, HUONG_THUY)) == [
        ("Điều ước đoàn viên – tặng tiền", (("persons", 2, "exact"),), 10_000_000),
        ("Khám, chăm sóc sức khỏe miễn phí – chăm sóc răng miệng", (("persons", 150, "lower"),), None),
    ]
    loans = [flow for _, flow in newest_apart(shipped_cube, HUONG_THUY)]
    assert [(flow.label, *told(flow)) for flow in loans] == [
        (
            "Cho vay",
            ("Quỹ trợ vốn (Quỹ Trợ vốn CNVCLĐ, CN nghèo) – cho vay vốn", (("persons", 40, "exact"),), 800_000_000),
        )
    ]


def test_ham_yen_raises_a_fund_that_is_not_given(shipped_cube: Cube) -> None:
    raised = [flow for _, flow in newest_apart(shipped_cube, HAM_YEN)]
    assert [flow.flow for flow in raised] == ["raised"]
    assert raised[0].lines[0].amount_vnd == 116_500_000
    amounts = {line.form: (line.amount_vnd, line.amount_bound) for line in given(shipped_cube, HAM_YEN).lines}
    assert amounts["gift_package"] == (60_000_000, "lower")


def test_lines_keep_units_apart_when_one_form_has_several() -> None:
    rows = (helped(3), helped(5, beneficiary_unit="gifts"), helped(4, 1_000_000))
    line = given(cube(*rows), EVERYTHING).lines[0]
    assert (line.people, line.amount_vnd) == ((("persons", 7, "exact"), ("gifts", 5, "exact")), 1_000_000)


def test_help_of_several_years_adds_up_and_the_newest_stands_alone() -> None:
    made = cube(helped(3, 100, school_year="2022-2023"), helped(4, 200))
    assert given(made, EVERYTHING).lines[0].amount_vnd == 300
    assert given(made, newest(made, EVERYTHING)).lines[0].amount_vnd == 200
    assert newest(made, Filter(districts=("020",))) == Filter(districts=("020",))


def test_help_without_a_figure_is_named() -> None:
    tet = {"programme": "union_tet_market", "form": "tet_market"}
    made = cube(welfare(**tet, activity_count=2), welfare(**tet, district_code="020"), helped(3))
    found = without_figure(made, EVERYTHING)
    assert found.rows() == [("union_tet_market", "tet_market", 2, 2, ["005", "020"])]
    assert [line.form for line in given(made, EVERYTHING).lines] == ["cash_gift"]


def test_help_without_a_figure_has_no_activities_when_none_is_reported() -> None:
    assert without_figure(cube(welfare()), EVERYTHING)["activities"].to_list() == [None]


def test_newest_year_of_a_flow_may_be_older_than_that_of_the_rest() -> None:
    loan = {"flow": "lent", "form": "loan", "school_year": "2022-2023"}
    made = cube(helped(3), helped(2, 500, **loan))
    assert newest(made, EVERYTHING, "lent").last_year == "2022-2023"
    assert newest(made, EVERYTHING).last_year == "2023-2024"


def test_each_flow_apart_is_of_its_own_newest_year() -> None:
    loan = {"flow": "lent", "form": "loan"}
    fund = {"flow": "raised", "form": "fund_contribution", "amount_vnd": 7}
    rows = (helped(2, 500, school_year="2021-2022", **loan), helped(1, 300, **loan, school_year="2022-2023"))
    found = newest_apart(cube(*rows, welfare(**fund)), EVERYTHING)
    assert [(year, flow.flow, flow.lines[0].amount_vnd) for year, flow in found] == [
        ("2022-2023", "lent", 300),
        ("2023-2024", "raised", 7),
    ]


def test_per_member_divides_only_where_members_are_reported() -> None:
    rows = (helped(3, 1_000), union(1, member_count=50), helped(3, 9_000, district_code="020", programme="member_wish"))
    found = per_member(cube(*rows, reports=[report(complete="unions")]), PER_MEMBER, EVERYTHING)
    assert found == {None: 20.0, "unspecified": 20.0}


def test_per_member_leaves_out_sickness_below_the_district() -> None:
    school = {"union_id": "005-primary-1", "scope": "single_school"}
    sick = helped(1, 7_000, form="sickness_support", programme="regular_visits", **school)
    made = cube(union(1, member_count=10), sick, helped(3, 1_000, **school))
    assert per_member(made, PER_MEMBER, EVERYTHING) == {None: 800.0, "regular_visits": 700.0, "unspecified": 100.0}
    assert per_member(made, without_sensitive(PER_MEMBER), EVERYTHING) == {None: 100.0, "unspecified": 100.0}


@pytest.mark.parametrize("year", ["2020-2021", "2024-2025"])
def test_per_member_of_programmes_adds_up_to_the_whole_in_a_complete_district(year: str) -> None:
    found = per_member(demo_cube(), PER_MEMBER, Filter(year, year, (BA_DINH,)))
    whole = found.pop(None)
    assert sum(found.values()) == pytest.approx(whole)
