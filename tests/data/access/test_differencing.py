"""No two filters of one release differ by what is protected: played with many releases, filters and pairs of them."""

from collections.abc import Iterator, Mapping
from itertools import combinations, product
from typing import Any, get_args

import polars as pl
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from data.access.cells import WHEN_AND_WHERE
from data.access.protection import OPEN_FORMS, OPEN_PROGRAMMES
from data.places.placing import Placed, View, place
from data.places.reference import places
from data.settings import least_people
from data.totals import THINGS
from glossary.periods import SMALL_COUNT
from metrics.catalogue import CATALOGUE
from metrics.cube.cube import Cube, build
from metrics.cube.filter import EVERYTHING, Filter
from metrics.cube.protection import without_sensitive
from metrics.cube.rows import rows as rows_under
from metrics.measure.measure import measure
from metrics.measure.rows_behind import behind
from tests.metrics.examples import Row, opened, report, tables, union, union_id, welfare

VIEWS = get_args(View)
DISTRICTS = FIRST, SECOND = "004", "006"
# A ward that is counted with a former district, and one that is counted with none.
_GIVEN = {unit: places().units.given_to(unit) for unit in sorted(places().units.rows)}
WARDS = (
    next(unit for unit, district in _GIVEN.items() if district in DISTRICTS),
    next(unit for unit, district in _GIVEN.items() if district is None),
)
YEARS = ("2023-2024", "2025-2026")
FORMS = ("bereavement", "sick_visit", "cash_gift")
METRICS = [CATALOGUE[name] for name in ("help_of_any_unit", "money_given", "money_lent")]
LEVELS = ("primary", "preschool")
REPORTS = [report("r1", state="final"), report("r2", "welfare", state="provisional"), report("r3", state="final")]


def schools(where: str) -> list[str]:
    return [union_id(number, where) for number in (1, 2, 3)]


def listed() -> list[Row]:
    """Every school of every district on a list of every year, so that levels and clusters can be chosen."""
    return [
        union(number, district_code=code, school_level=LEVELS[number % 2], cluster="Cụm 1", school_year=year,
              period_start=int(year[:4]), period_end=int(year[5:]))
        for code, number, year in product(DISTRICTS, (1, 2, 3), YEARS)
    ]  # fmt: skip


@st.composite
def helped(draw: st.DrawFn) -> Row:
    """One row of help: of a school, of a district, of a ward, or a total."""
    year = draw(st.sampled_from(YEARS))
    district = draw(st.sampled_from(DISTRICTS))
    ward = draw(st.sampled_from((None, *WARDS))) if year == YEARS[1] else None
    return welfare(
        school_year=year,
        period_start=int(year[:4]),
        period_end=int(year[5:]),
        district_code=None if ward else district,
        unit_code=ward,
        union_id=draw(st.sampled_from((None, *schools(district)))),
        form=draw(st.sampled_from(FORMS)),
        programme=draw(st.sampled_from(("regular_visits", "unspecified"))),
        flow=draw(st.sampled_from(("given", "given", "lent"))),
        beneficiary_unit="persons",
        beneficiary_count=draw(st.none() | st.integers(0, 6)),
        amount_vnd=draw(st.none() | st.integers(0, 4_000_000)),
        is_total=draw(st.booleans()) and draw(st.booleans()),
        report_id=draw(st.sampled_from(("r1", "r1", "r2", "r3"))),
    )


def release(rows: list[Row]) -> Placed:
    return place(opened(tables(*listed(), *rows, reports=REPORTS)).as_public())


def filters(cube: Cube) -> Iterator[Filter]:
    """Every choice of places and years, alone and with a level or a cluster."""
    chosen = [some for size in range(3) for some in combinations(cube.districts, size)]
    for some, years in product(chosen, ((None, None), *((year, year) for year in YEARS))):
        yield Filter(*years, some)
        yield Filter(*years, some, levels=LEVELS[:1])
    yield Filter(clusters=(f"{FIRST}.cum-1",))


def protected_people(cube: Cube, where: Filter) -> dict[str, int]:
    """People helped of what is protected: of each thing, and in all less what of it is open."""
    each = measure(cube, CATALOGUE["help_of_any_unit"], ("programme", "form"), where)
    is_open = pl.col("form").is_in(list(OPEN_FORMS)) & pl.col("programme").is_in(list(OPEN_PROGRAMMES))
    found = {
        f"{one} {other}": int(value)
        for one, other, value in each.filter(~is_open).select("programme", "form", "value").rows()
    }
    metric = CATALOGUE["people_helped"]
    whole, rest = (sum(measure(cube, one, (), where)["value"]) for one in (metric, without_sensitive(metric)))
    return {**found, metric.name: int(whole - rest)}


def small_differences(answers: Mapping[Filter, Mapping[str, int]]) -> tuple[int, list[Any]]:
    """How many pairs of filters were tried, and those whose numbers differ by so few that it is a small count."""
    leaks = [
        (one, other, name)
        for (one, first), (other, second) in combinations(answers.items(), 2)
        for name in {*first, *second}
        if 0 < abs(first.get(name, 0) - second.get(name, 0)) < least_people() and _is_part(one, other)
    ]
    return len(answers) * (len(answers) - 1) // 2, leaks


def _is_part(one: Filter, other: Filter) -> bool:
    """Whether one of two filters is a part of the other: only then their difference is of somebody."""
    return _within(one, other) or _within(other, one)


def _within(part: Filter, whole: Filter) -> bool:
    places_fit = not whole.districts or (part.districts and set(part.districts) <= set(whole.districts))
    years_fit = whole.first_year in {None, part.first_year}
    return bool(
        places_fit and years_fit and whole.levels in {(), part.levels} and whole.clusters in {(), part.clusters}
    )


@settings(max_examples=12)
@given(st.lists(helped(), min_size=8, max_size=24))
def test_no_two_filters_differ_by_a_small_count(rows: list[Row]) -> None:
    made = release(rows)
    for view in VIEWS:
        cube = build(place(made, view))
        tried, leaks = small_differences({where: protected_people(cube, where) for where in filters(cube)})
        event(f"{tried // 100 * 100} pairs and more")
        assert leaks == []


def hidden(made: Placed) -> pl.DataFrame:
    """Where and what the small cells are."""
    keys = [*WHEN_AND_WHERE, *THINGS["welfare"]]
    return made.stored.scan("welfare").filter(pl.col("doubt") == SMALL_COUNT).select(keys).collect().sort(pl.all())


def published(made: Placed) -> list[Any]:
    """Everything that anybody reads: rows of all tables, numbers and what they rest on, in both views."""
    told: list[Any] = []
    for view in VIEWS:
        placed = place(made, view)
        told += [
            rows_under(placed, name, EVERYTHING).collect().sort(pl.all()).rows() for name in ("welfare", "reports")
        ]
        cube, apart = build(placed), build(placed, rows_apart=True)
        told += [cube.facts["welfare"].rows(), apart.facts["welfare"].rows()]
        for metric, where in product(METRICS, (EVERYTHING, Filter(levels=LEVELS[:1]), Filter(districts=(FIRST,)))):
            told += [
                measure(cube, metric, ("school_year", "district_code"), where).rows(),
                measure(cube, metric, (), where).rows(),
            ]
            told.append(behind(apart, metric, where).numerator.sort(pl.all()).rows())
        told += [build(placed, (one,)).facts["welfare"].rows() for one in schools(FIRST)]
    return told


@settings(max_examples=15)
@given(st.lists(helped(), min_size=8, max_size=24), st.data())
def test_nothing_that_anybody_reads_depends_on_a_hidden_figure(rows: list[Row], data: st.DataObject) -> None:
    made = release(rows)
    small = {row[: len(WHEN_AND_WHERE)] + row[len(WHEN_AND_WHERE) :] for row in hidden(made).rows()}
    keys = [*WHEN_AND_WHERE, *THINGS["welfare"]]

    def is_hidden(row: Row) -> bool:
        scope = "school_block" if row["scope"] == "single_school" else row["scope"]
        return tuple({**row, "scope": scope}[name] for name in keys) in small

    assume(any(is_hidden(row) for row in rows))
    changed = [
        {**row, **{name: data.draw(st.integers(1, most)) for name, most in _OTHERS if row[name]}}
        if is_hidden(row)
        else row
        for row in rows
    ]
    other = release(changed)
    assume(hidden(other).equals(hidden(made)))
    event(f"{sum(map(is_hidden, rows))} hidden figures changed")
    assert published(other) == published(made)


_OTHERS = (("beneficiary_count", 6), ("amount_vnd", 4_000_000))


def test_leak_is_found_where_nothing_is_protected() -> None:
    """The test itself can fail: read by an editor, one school's case is the difference of two filters."""
    case = welfare(
        form="bereavement",
        beneficiary_unit="persons",
        beneficiary_count=1,
        union_id=union_id(1, FIRST),
        district_code=FIRST,
    )
    many = replace_many(case)
    cube = build(place(opened(tables(*listed(), case, *many, reports=REPORTS))))
    tried, leaks = small_differences({where: protected_people(cube, where) for where in filters(cube)})
    assert tried > 100
    assert leaks


def replace_many(case: Row) -> list[Row]:
    return [
        {**case, "district_code": SECOND, "union_id": one, "source_ref": one, "beneficiary_count": 9}
        for one in schools(SECOND)
    ]
