"""What the parameters of the link accept, and which of them a page has of its own."""

import pytest

from findings.link import filters
from findings.link.grammar import Parameter
from findings.link.pages import DATASET, PAGES


@pytest.mark.parametrize(
    ("parameter", "text", "is_accepted"),
    [
        (filters.FIRST_YEAR, "2023-2024", True),
        (filters.FIRST_YEAR, "2023-2025", False),
        (filters.FIRST_YEAR, "2023-2024 ", False),
        (filters.LAST_YEAR, "٢٠٢٣-٢٠٢٤", False),
        (filters.DISTRICTS, "cau-giay", True),
        (filters.DISTRICTS, "Cầu Giấy", False),
        (filters.CLUSTERS, "005.cum-1", True),
        (filters.CLUSTERS, "cum-1", False),
        (filters.UNIONS, "005-primary-mai-dich", True),
        (filters.UNIONS, "005-primary-mai-dich\n", False),
        (filters.LEVELS, "primary", True),
        (filters.LEVELS, "xyz", False),
        (filters.OWNERSHIP, "public", True),
        (filters.RELEASE, "12", True),
        (filters.RELEASE, "²", False),
        (filters.RELEASE, "-1", False),
        (DATASET, "awards", True),
        (DATASET, "reports", False),
    ],
)
def test_parameter_accepts_only_its_codes(parameter: Parameter, text: str, is_accepted: bool) -> None:
    assert parameter.accepts(text) is is_accepted


@pytest.mark.parametrize("page", PAGES)
def test_default_of_a_page_is_one_of_its_values(page: str) -> None:
    for parameter in PAGES[page].parameters:
        assert parameter.default is None or parameter.accepts(parameter.default)


def test_page_offers_the_metrics_of_its_subject() -> None:
    (metric,) = PAGES["sang-kien"].parameters
    assert metric.accepts("initiatives_province")
    assert not metric.accepts("members")
