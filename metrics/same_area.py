"""Whether a place stands for the same area as in the school year before; no line is drawn where it does not."""

from collections import defaultdict

from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube import Cube
from metrics.filter import Filter
from metrics.measure import measure
from metrics.metric import Metric

FROM_A_DISTRICT = ""
Reporting = dict[tuple[str, str], set[str]]


def other_areas(cube: Cube, metric: Metric, where: Filter) -> set[tuple[str, str]]:
    """The school years and places that cannot be compared with the school year before, although both were reported.

    In 2025-2026 a former district is the old one only when every unit that took wards from it is given to it and
    has reported the metric; afterwards, when the same units have reported as in the year before. Chosen schools are
    the same schools wherever they lie.
    """
    if not cube.units or cube.is_of_unions:
        return set()
    reporting = _reporting(cube, metric, where)
    return {
        (year, one)
        for year, one in reporting
        if year >= FIRST_YEAR_OF_UNITS and not _is_same(cube, reporting, year, one)
    }


def _is_same(cube: Cube, reporting: Reporting, year: str, place: str) -> bool:
    now = reporting[year, place]
    if year > FIRST_YEAR_OF_UNITS:
        before = f"{int(year[:4]) - 1}-{year[:4]}"
        return now == reporting.get((before, place))
    units = cube.placing.units
    return now == {FROM_A_DISTRICT} or (not units.not_given(place) and now == set(units.of_district(place)))


def _reporting(cube: Cube, metric: Metric, where: Filter) -> Reporting:
    """Which units have reported the metric, whatever schools are chosen: a ward may have none of a level."""
    of_places = Filter(first_year=FIRST_YEAR_OF_UNITS, last_year=where.last_year, districts=where.districts)
    rows = measure(cube, metric, ("school_year", "district_code", "unit_code"), of_places).drop_nulls("value")
    found: Reporting = defaultdict(set)
    for year, place, unit in rows.select("school_year", "district_code", "unit_code").iter_rows():
        found[year, place].add(unit)
    return found
