"""Random questions about the generated releases: a filter, a breakdown."""

from hypothesis import strategies as st

from metrics.cube.filter import Filter
from metrics.measure.metric import Metric
from tests.metrics.generated import DISTRICTS, YEARS

PLACES: tuple[tuple[str, ...], ...] = (
    (),
    ("school_year",),
    ("district_code",),
    ("district_code", "school_year"),
    ("school_year", "school_level"),
    ("ownership",),
    ("cluster", "school_level"),
    ("school_year", "unit_code"),
)
OWN_CODES = {
    "unions": ("union_kind",),
    "initiatives": ("level", "status"),
    "awards": ("awarding_body", "award_kind", "recipient_kind"),
    "welfare": ("form", "flow"),
}


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    """Some years, districts, clusters, levels and ownerships, or all of them."""

    def some(*values: str) -> tuple[str, ...]:
        return draw(st.just(()) | st.sampled_from([(value,) for value in values]))

    return Filter(
        first_year=draw(st.none() | st.sampled_from(YEARS)),
        last_year=draw(st.none() | st.sampled_from(YEARS)),
        districts=some(*DISTRICTS),
        clusters=some("005.cum-1", "020.cum-2"),
        levels=some("primary", "preschool"),
        ownerships=some("public", "private"),
    )


def breakdowns(metric: Metric) -> st.SearchStrategy[tuple[str, ...]]:
    """By place, and by the codes of the dataset where the metric has only one."""
    is_one = metric.denominator is None or metric.denominator.dataset == metric.numerator.dataset
    own = [("school_year", code) for code in OWN_CODES[metric.numerator.dataset]] if is_one else []
    return st.sampled_from([*PLACES, *own])
