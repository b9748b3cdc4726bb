"""How a link is read and written."""

import pytest

from findings.link.grammar import Parameter, address, understood

YEAR = Parameter("tu", lambda text: text.startswith("20"))
PLACES = Parameter("don-vi", lambda text: text in {"cau-giay", "ba-dinh"}, is_several=True)
METRIC = Parameter("chi-so", lambda text: text in {"unions", "members"}, default="unions")


def test_link_is_understood_with_repeated_and_unknown_values() -> None:
    texts = {"don-vi": ["ba-dinh", "x", "ba-dinh", "cau-giay"], "tu": ["2020-2021", "2021-2022"], "other": ["1"]}
    values, dropped = understood(texts, (YEAR, PLACES, METRIC))
    assert values == {"tu": "2021-2022", "don-vi": ["ba-dinh", "cau-giay"], "chi-so": None}
    assert dropped == [("don-vi", "x")]


@pytest.mark.parametrize(
    ("base", "said", "whole"),
    [
        ("http://x/sang-kien", {}, "http://x/sang-kien"),
        ("http://x/sang-kien?tu=1", {}, "http://x/sang-kien"),
        ("http://x/a?b=1", {"don-vi": ["p", "q"], "tu": ["2023-2024"]}, "http://x/a?don-vi=p&don-vi=q&tu=2023-2024"),
        ("http://x/a", {"cum": ["005.cụm 1&2"]}, "http://x/a?cum=005.c%E1%BB%A5m+1%262"),
    ],
)
def test_address_carries_every_value(base: str, said: dict[str, list[str]], whole: str) -> None:
    assert address(base, said) == whole
