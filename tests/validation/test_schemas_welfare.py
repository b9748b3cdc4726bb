import pytest

from data.reference import places
from tests.examples import row, source
from validation.screen import screen


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
