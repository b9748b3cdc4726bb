from glossary.units import UNITS
from glossary.welfare import (
    BENEFICIARY_UNITS,
    FUNDING_SOURCES,
    WELFARE_FLOWS,
    WELFARE_FORMS,
    WELFARE_PROGRAMMES,
)
from tests.glossary.order import stand


def test_flows_when_only_given_is_money_for_members() -> None:
    assert list(WELFARE_FLOWS) == ["given", "lent", "raised", "saved"]


def test_forms_when_counted_in_their_default_unit() -> None:
    units = {form.code: form.default_unit for form in WELFARE_FORMS.values()}
    assert units["loan"] == "persons"
    assert units["gift_package"] == "gifts"
    assert units["dental_care"] == "turns"
    assert units["staff_housing"] == "rooms"
    assert [code for code, unit in units.items() if unit is None] == ["fund_contribution"]
    assert set(units.values()) - {None} <= set(BENEFICIARY_UNITS)


def test_forms_when_a_household_in_need_could_be_recognised() -> None:
    assert [form.code for form in WELFARE_FORMS.values() if form.is_sensitive] == [
        "emergency_relief",
        "sickness_support",
        "sick_visit",
        "bereavement",
        "savings_book",
        "loan",
        "housing_build",
        "housing_repair",
        "disaster_relief",
        "epidemic_relief",
    ]


def test_forms_when_shown_without_foreign_words() -> None:
    assert WELFARE_FORMS.label("tet_market") == "Chợ Tết, phiên chợ Công đoàn, phiếu mua hàng"


def test_beneficiary_units_when_written_after_a_figure() -> None:
    assert stand(BENEFICIARY_UNITS, "persons", "turns", "gifts", "households", "units")
    assert set(BENEFICIARY_UNITS) <= set(UNITS)


def test_programmes_when_shown() -> None:
    assert WELFARE_PROGRAMMES.label("member_wish") == "Điều ước đoàn viên"


def test_funding_sources_when_nothing_is_stated() -> None:
    assert stand(FUNDING_SOURCES, "union_budget", "school", "district_federation", "provincial_federation", "vgcl")
    assert list(FUNDING_SOURCES)[-2:] == ["mixed", "unspecified"]
