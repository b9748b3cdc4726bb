"""Which base a figure is taken of, and which percentages the catalogue defines alike."""

import pytest

from glossary.indicators import INDICATORS
from metrics.catalogue import CATALOGUE
from metrics.targets.matching import COMPUTED, OWN_BASES, base_of, ownerships_of


@pytest.mark.parametrize(
    ("indicator", "label", "ownership"),
    [
        ("percent_unions_good_or_better", None, None),
        ("percent_unions_good_or_better", "CĐCS được xếp loại", None),
        ("percent_unions_good_or_better", "CĐCS công lập", "public"),
        ("percent_unions_good_or_better", "CĐCS ngoài công lập", "nonpublic"),
        ("percent_workers_joining_union", "người lao động đơn vị ngoài công lập", "nonpublic"),
        ("percent_units_with_people_inspection", "CĐCS trường công lập", "public"),
    ],
)
def test_base_of_is_the_indicators_own_when_the_label_says_no_more(
    indicator: str, label: str | None, ownership: str | None
) -> None:
    assert base_of(indicator, label, ownership) == ""


@pytest.mark.parametrize(
    ("indicator", "label", "ownership"),
    [
        ("percent_unions_good_or_better", "CĐCS công lập", None),
        ("percent_unions_good_or_better", "CĐCS công lập", "nonpublic"),
        ("percent_units_held_staff_conference", "đơn vị hành chính, sự nghiệp", "public"),
        ("percent_units_held_worker_conference", "doanh nghiệp", None),
    ],
)
def test_base_of_is_another_when_the_label_names_another_whole(
    indicator: str, label: str, ownership: str | None
) -> None:
    assert base_of(indicator, label, ownership) != ""


def test_base_of_matches_equal_labels_when_they_are_spelt_differently() -> None:
    assert base_of("percent_units_held_worker_conference", "Doanh  nghiệp", None) == base_of(
        "percent_units_held_worker_conference", "doanh nghiệp", None
    )


def test_computed_names_percentages_of_both_lists() -> None:
    assert all(INDICATORS[indicator].unit == "percent" for indicator in COMPUTED)
    assert all(CATALOGUE[name].unit == "percent" for name in COMPUTED.values())
    assert set(COMPUTED) <= set(OWN_BASES) <= set(INDICATORS)


def test_ownerships_of_nonpublic_leave_out_public_and_unknown() -> None:
    assert ownerships_of("nonpublic") == ("private", "people_founded", "foreign", "nonpublic")
    assert ownerships_of("public") == ("public", "public_self_financed")
    assert ownerships_of(None) == ()
