import pytest

from data.places.reference import places
from tests.examples import row, source
from validation.screening.screen import screen


def checks(**changes: str) -> list[str]:
    return [found.check for found in screen(source("welfare", row("welfare", **changes)), places())[0].problems]


@pytest.mark.parametrize(
    ("form", "flow", "found"),
    [
        ("loan", "lent", []),
        ("loan", "given", ["flow_fits_form"]),
        ("loan", "raised", ["flow_fits_form"]),
        ("fund_contribution", "raised", []),
        ("fund_contribution", "given", ["flow_fits_form"]),
        ("cash_gift", "given", []),
        ("cash_gift", "raised", []),
    ],
)
def test_loans_and_contributions_are_no_money_given(form: str, flow: str, found: list[str]) -> None:
    assert checks(form=form, flow=flow) == found


def test_beneficiaries_say_what_they_count() -> None:
    assert checks(beneficiary_unit="") == ["beneficiary_unit_stated"]
    assert checks(beneficiary_count="", beneficiary_unit="") == []


@pytest.mark.parametrize("column", ["activity_count", "beneficiary_count", "amount_vnd"])
def test_measures_are_not_negative(column: str) -> None:
    assert checks(**{column: "-1"}) == ["not_below"]
    assert checks(**{column: "0"}) == []


def test_amount_is_read_in_full_dong() -> None:
    found = screen(source("welfare", row("welfare", amount_vnd="800.000.000")), places())[0]
    assert found.rows["amount_vnd"].to_list() == [800_000_000]


@pytest.mark.parametrize(
    ("amount", "is_usual"),
    [("0", True), ("9.999", False), ("10.000", True), ("50.000.000.000", True), ("50.000.000.001", False)],
)
def test_amount_far_from_what_is_usual_may_be_in_another_unit(amount: str, is_usual: bool) -> None:
    assert checks(amount_vnd=amount, beneficiary_count="", form="other") == ([] if is_usual else ["usual_money"])


@pytest.mark.parametrize(
    ("form", "flow", "least", "most"),
    [
        ("cash_gift", "given", 100_000, 5_000_000),
        ("gift_package", "given", 100_000, 5_000_000),
        ("sick_visit", "given", 100_000, 5_000_000),
        ("bereavement", "given", 100_000, 5_000_000),
        ("scholarship", "given", 300_000, 10_000_000),
        ("savings_book", "given", 1_000_000, 20_000_000),
        ("loan", "lent", 5_000_000, 100_000_000),
        ("housing_build", "given", 10_000_000, 150_000_000),
    ],
)
def test_amount_for_each_lies_in_the_span_of_its_form(form: str, flow: str, least: int, most: int) -> None:
    for each, found in ((least, []), (most, []), (least - 1, ["amount_each_usual"]), (most + 1, ["amount_each_usual"])):
        assert checks(form=form, flow=flow, beneficiary_count="3", amount_vnd=str(3 * each)) == found


def test_amount_for_each_is_not_asked_without_amount_or_people_or_span() -> None:
    assert checks(amount_vnd="0") == checks(amount_vnd="", beneficiary_count="2") == []
    assert checks(amount_vnd="90.000.000", beneficiary_count="") == []
    assert checks(amount_vnd="90.000.000", beneficiary_count="0") == []
    assert checks(amount_vnd="90.000.000", form="other") == []
