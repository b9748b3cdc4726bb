"""How a link is read and written."""

import time

import pytest

from findings.link.grammar import MOST_VALUES, Parameter, address, readable, understood

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


def test_link_with_too_many_values_keeps_the_first_and_tells_how_many_it_left_out() -> None:
    many = "&".join(f"don-vi={number}" for number in range(MOST_VALUES + 210))
    kept = "&".join(f"don-vi={number}" for number in range(MOST_VALUES))
    assert readable(many) == f"{kept}&bo-qua=210"
    # It is what the browser asks for next.
    assert readable(f"{kept}&bo-qua=210") is None


def test_link_of_as_many_values_as_are_read_stays_whole() -> None:
    assert readable("&".join(["a=b"] * (MOST_VALUES + 1))) is None
    assert readable("") is None


def test_link_of_many_wrong_values_is_understood_at_once() -> None:
    began = time.monotonic()
    _, dropped = understood({"don-vi": ["x"] * 100_000 + ["cau-giay"] * 100_000}, (PLACES,))
    assert len(dropped) == 100_000
    assert time.monotonic() - began < 2
