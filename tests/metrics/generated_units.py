"""Random releases of the years around July 2025: what was reported by district comes by ward and commune after it."""

from typing import Any

from hypothesis import strategies as st

from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.filter import Filter
from tests.metrics.examples import Row, Tables
from tests.metrics.generated import DISTRICTS, Chance, release
from validation.places.places import Units

YEARS = ("2024-2025", "2025-2026", "2026-2027")
# District 005 has the units 10001 and 10002 of its own, 020 has 10004; 10003 took wards from both.
FORMERS = {"10001": ["005"], "10002": ["005"], "10003": ["005", "020"], "10004": ["020"]}
ASSIGNED = {"10003": "020"}


def units(assigned: dict[str, str]) -> Units:
    """The crosswalk above with some assignments."""
    names = {"name": "X", "full_name": "Phường X", "province_name": "Hà Nội"}
    crosswalk = [
        {"unit_code": unit, "former_district_code": former, **names}
        for unit, some in FORMERS.items()
        for former in some
    ]
    return Units(crosswalk, [{"unit_code": unit, "district_code": one} for unit, one in assigned.items()])


def releases_by_units() -> st.SearchStrategy[Tables]:
    """As `releases`, in the years around the change."""
    return st.integers(0, 2**63).map(lambda number: _release(Chance(number)))


@st.composite
def unit_filters(draw: st.DrawFn) -> Filter:
    """Some years, former districts or units, clusters and levels, or all of them."""

    def some(*values: str) -> tuple[str, ...]:
        return draw(st.just(()) | st.sampled_from([(value,) for value in values]))

    places = draw(st.lists(st.sampled_from([*DISTRICTS, *FORMERS]), unique=True, max_size=3))
    return Filter(
        first_year=draw(st.none() | st.sampled_from(YEARS)),
        last_year=draw(st.none() | st.sampled_from(YEARS)),
        districts=tuple(places),
        clusters=some("005.cum-1", "10003.cum-2"),
        levels=some("primary", "preschool"),
    )


def _release(chance: Chance) -> Tables:
    made = release(chance, YEARS)
    return {name: [_by_unit(chance, one) for one in rows] for name, rows in made.items()}


def _by_unit(chance: Chance, one: Row) -> Row:
    """Most rows since the change name a unit, few of them the former district too; a few only the district."""
    year: Any = one.get("school_year")
    if year is None or year < FIRST_YEAR_OF_UNITS or chance.random() < 0.1:
        return one
    unit = chance.choice([unit for unit, formers in FORMERS.items() if one["district_code"] in formers])
    district = chance.often(None, seldom=(one["district_code"],))
    return {**one, "unit_code": unit, "district_code": district}
