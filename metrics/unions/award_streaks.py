"""Unions without an award for years, and those with the emulation flag several years running."""

from collections import defaultdict
from dataclasses import replace

import polars as pl

from data.places.placing import reporting_place
from data.releases.load import Opened
from data.totals import BLOCK_SCOPES, complete
from glossary.awards.awards import COUNTED_AWARD_STATUSES, FORMAL_KINDS
from glossary.awards.bodies import AWARDING_BODIES
from metrics.cube.filter import Filter
from metrics.cube.rows import rows
from metrics.measure.change import previous_year

PLACE = ("union_id", "union_name", "district_code", "cluster", "school_level", "ownership")
YEARS_WITHOUT = 3


def without_award(release: Opened, where: Filter, school_year: str, years: int = YEARS_WITHOUT) -> pl.DataFrame:
    """Unions active in each of the last school years that no formal award to a collective named in any of them.

    Only in districts that declare their lists of awards complete in all these years: elsewhere an award may just
    not be listed (see `judged_districts`). Columns: the union's id, name and place, `last_award` (the newest school
    year with one before, null: none known). By district, cluster and name.
    """
    span = _span(school_year, years)
    judged = judged_districts(release, where, school_year, years)
    unions = _unions(release, replace(where, first_year=span[0], last_year=school_year)).filter(~pl.col("is_name_only"))
    years_active = unions.group_by("union_id").agg(pl.col("school_year").n_unique(), pl.col(PLACE[1:]).last())
    active = years_active.filter(pl.col("district_code").is_in(judged), pl.col("school_year") == years)
    last = _awards(release, where, school_year).group_by("union_id").agg(last_award=pl.col("school_year").max())
    beside = active.join(last, on="union_id", how="left")
    without = beside.filter(pl.col("last_award").is_null() | (pl.col("last_award") < span[0]))
    return without.select(*PLACE, "last_award").sort("district_code", "cluster", "union_name", nulls_last=True)


def judged_districts(release: Opened, where: Filter, school_year: str, years: int = YEARS_WITHOUT) -> list[str]:
    """The districts whose lists of awards are declared complete in each of the last school years."""
    span = _span(school_year, years)
    listed = rows(release, "awards", Filter(span[0], school_year, where.districts)).filter(~pl.col("is_total"))
    declared = complete("awards", listed.with_columns(reporting_place()).collect(), release.scan("reports").collect())
    whole = declared.group_by("district_code").agg(pl.col("school_year").n_unique())
    return sorted(whole.filter(pl.col("school_year") == years)["district_code"].drop_nulls())


def flags_running(release: Opened, where: Filter, school_year: str, least: int = 2) -> pl.DataFrame:
    """Unions with an emulation flag in the school year and in those right before it, the longest run first.

    Columns: the union's id, name and place, `years` (how many running, `least` or more), `bodies` (the codes of
    who gave them, in protocol order). Unions known only by name are among them: an award names its winner.
    """
    given = _awards(release, where, school_year).filter(pl.col("award_kind") == "emulation_flag")
    bodies: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for union, year, body in given.select("union_id", "school_year", "awarding_body").iter_rows():
        bodies[union][year].add(body)
    runs = {union: _run(set(flags), school_year) for union, flags in bodies.items()}
    found = [
        (union, len(run), sorted(set().union(*(bodies[union][year] for year in run)), key=AWARDING_BODIES.order))
        for union, run in runs.items()
        if len(run) >= least
    ]
    schema: dict[str, pl.DataType] = {"union_id": pl.String(), "years": pl.Int64(), "bodies": pl.List(pl.String)}
    table = pl.DataFrame(found, schema=schema, orient="row")
    newest = _unions(release, replace(where, first_year=None, last_year=school_year))
    named = newest.group_by("union_id").agg(pl.col(PLACE[1:]).last())
    running = table.join(named, on="union_id").select(*PLACE, "years", "bodies")
    return running.sort("years", "district_code", "union_name", descending=[True, False, False])


def _span(school_year: str, years: int) -> list[str]:
    """The last school years, the earliest first."""
    span = [school_year]
    while len(span) < years:
        span.insert(0, previous_year(span[0]))
    return span


def _run(years: set[str], school_year: str) -> list[str]:
    """The years in a row that end with the school year."""
    run = []
    while school_year in years:
        run.append(school_year)
        school_year = previous_year(school_year)
    return run


def _unions(release: Opened, where: Filter) -> pl.DataFrame:
    scan = rows(release, "unions", where).filter(pl.col("scope").is_in(list(BLOCK_SCOPES)))
    return (
        scan.with_columns(reporting_place())
        .select("school_year", *PLACE, "is_name_only")
        .collect()
        .sort("school_year", "union_id")
    )


def _awards(release: Opened, where: Filter, school_year: str) -> pl.DataFrame:
    """Formal awards that name a collective, in the chosen districts up to the school year."""
    scan = rows(release, "awards", Filter(None, school_year, where.districts))
    return scan.filter(
        pl.col("union_id").is_not_null(),
        pl.col("recipient_kind") == "collective",
        pl.col("award_kind").is_in(list(FORMAL_KINDS)),
        pl.col("status").is_in(list(COUNTED_AWARD_STATUSES)),
    ).collect()
