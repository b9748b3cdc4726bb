"""Every entry of the catalogue is whole, and built from codes that exist."""

from collections.abc import Iterator

import pytest

from glossary.awards.awards import AWARD_STATUSES
from glossary.indicators import INDICATORS
from glossary.units import UNITS
from metrics.catalogue import CATALOGUE, GROUPS
from metrics.measure.metric import Metric, Reported, Term
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

METRICS = list(CATALOGUE.values())
# What the cube adds to the columns of unions.
ADDED_ANSWERS = {"is_founded": ("yes", "no"), "conference_in_time": ("yes", "no")}
WANTED = {
    "unions",
    "members",
    "female_share",
    "members_per_100_staff",
    "unions_founded",
    "share_excellent",
    "share_good_or_better",
    "initiatives_school",
    "initiatives_district",
    "initiatives_province",
    "initiatives_national",
    "initiatives_per_100_members",
    "formal_awards",
    "awards_to_collectives",
    "awards_to_individuals",
    "recognition",
    "awards_to_individuals_per_100_members",
    "people_helped",
    "money_given",
    "money_lent",
    "conferences_held",
    "conferences_in_time_share",
}


def terms(metric: Metric) -> list[Term]:
    return [metric.numerator, *([metric.denominator] if metric.denominator else [])]


def codes_of(dataset: str, column: str) -> tuple[str, ...]:
    if dataset == "unions" and column in ADDED_ANSWERS:
        return ADDED_ANSWERS[column]
    return tuple(columns_of(SCHEMAS[dataset])[column].codes or ())


def stated(term: Term) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Dataset, column and codes of every condition."""
    for where in (term.where, term.among):
        yield from ((term.dataset, column, codes) for column, codes in where.items())
    if term.reported is not None:
        yield from (("figures", column, codes) for column, codes in term.reported.where.items())


def test_catalogue_has_every_number_that_leaders_ask_for() -> None:
    assert set(CATALOGUE) >= WANTED


def test_names_and_labels_are_unique() -> None:
    names = [metric.name for group in GROUPS for metric in group.METRICS]
    assert names == list(CATALOGUE)
    assert len({metric.label for metric in METRICS}) == len(METRICS)


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_metric_says_what_it_is(metric: Metric) -> None:
    assert metric.label
    assert metric.group
    assert metric.description.endswith(".")
    assert metric.unit in UNITS
    assert metric.over_years in ("stock", "flow", "turns")


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_metric_sums_columns_and_codes_that_exist(metric: Metric) -> None:
    for term in terms(metric):
        columns = columns_of(SCHEMAS[term.dataset])
        assert term.measure == "row_count" or columns[term.measure].role == "measure"
        for dataset, column, codes in stated(term):
            assert codes
            assert set(codes) <= set(codes_of(dataset, column)), (column, codes)


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_metric_takes_totals_that_may_be_added(metric: Metric) -> None:
    for reported in (term.reported for term in terms(metric) if term.reported):
        assert isinstance(reported, Reported)
        indicator = INDICATORS[reported.indicator]
        assert indicator.unit != "percent"
        # Of both sides of a share one may be added where a report states the other.
        assert indicator.adds_over_districts == "yes" or metric.is_ratio


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_percentages_are_divided_and_per_100(metric: Metric) -> None:
    assert (metric.unit == "percent") <= (metric.is_ratio and metric.per == 100)
    assert metric.is_ratio or metric.per == 1


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_awards_to_collectives_are_never_set_against_members(metric: Metric) -> None:
    if metric.denominator is not None and metric.numerator.dataset == "awards":
        assert metric.numerator.where["recipient_kind"] == ("individual",)


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.name)
def test_metric_keeps_apart_what_does_not_add_up(metric: Metric) -> None:
    where = metric.numerator.where
    if metric.numerator.dataset == "initiatives":
        assert len(where["level"]) == len(where["status"]) == 1
        assert not {"initiatives_75k", "initiatives_1m"} & set(where["programme"])
    if metric.numerator.dataset == "welfare":
        assert len(where["flow"]) == 1
    if metric.numerator.dataset == "awards":
        counts = {AWARD_STATUSES[status].counts for status in where["status"]}
        assert len(counts) == 1
        assert "merged_kinds" not in where.get("award_kind", ())


def test_formal_awards_and_recognition_have_no_kind_in_common() -> None:
    formal, recognition = (CATALOGUE[name].numerator.where["award_kind"] for name in ("formal_awards", "recognition"))
    assert not set(formal) & set(recognition)


def test_grades_of_two_schemes_are_never_in_one_metric() -> None:
    for metric in METRICS:
        schemes = {code for term in terms(metric) for code in term.among.get("grade_scheme", ())}
        assert len(schemes) <= 1
        uses_grades = any("grade" in term.where for term in terms(metric))
        assert bool(schemes) == uses_grades
