"""What a list of unions changes against the list of the school year before: sizes, unions gone, unions new, names."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import polars as pl

from glossary.writing.numbers import number
from validation.places.schools import MOST_SOUGHT, KnownNames, level_in
from validation.problems.problem import Problem, problem
from validation.screening.published import UNION_KEY
from validation.screening.screen import Screened

MEASURES = ("member_count", "staff_count")
# More of a kind than this are told in one problem, since nobody confirms them one by one.
MOST_SINGLE = 20
PLACE = ["school_year", "place"]
FIRST_MONTH = 6


def compared(file: Screened, unions: pl.DataFrame) -> list[Problem]:
    """The problems of a list of unions; `unions` are all that are known once it is published (`UNION_COLUMNS`)."""
    if file.dataset != "unions":
        return []
    mine = _placed(file.rows.with_row_index("row"))
    known = _placed(unions)
    slips = _slips(mine, known)
    return [
        *_changed(file, mine, known),
        *(file.problem_at("name_near_known", row, "union_name", context=name) for row, (_, name) in slips.items()),
        *_appeared(file, mine.filter(~pl.col("row").is_in(list(slips))), known),
        *_vanished(mine, known.filter(~pl.col("union_id").is_in([union for union, _ in slips.values()]))),
    ]


def year_before(school_year: str) -> str:
    """ "2022-2023" for "2023-2024"."""
    first = int(school_year[:4])
    return f"{first - 1}-{first}"


def _placed(unions: pl.DataFrame) -> pl.DataFrame:
    """The unions described in full, with the district or ward they report under."""
    return unions.filter(~pl.col("is_name_only")).with_columns(place=pl.coalesce("district_code", "unit_code"))


def _as_next_year(known: pl.DataFrame) -> pl.DataFrame:
    """The unions under the school year after theirs."""
    first = pl.col("school_year").str.slice(5, 4).cast(pl.Int64)
    return known.with_columns(school_year=pl.format("{}-{}", first, first + 1))


def _changed(file: Screened, mine: pl.DataFrame, known: pl.DataFrame) -> list[Problem]:
    before = _as_next_year(known).select(*UNION_KEY, *MEASURES).unique(UNION_KEY)
    both = mine.select("row", *UNION_KEY, *MEASURES).join(before, on=UNION_KEY, suffix="_before").sort("row")
    found = []
    for measure in MEASURES:
        was = pl.col(f"{measure}_before")
        far = both.filter((pl.col(measure) - was).abs() * 2 > was).select("row", was)
        found += [file.problem_at("changed_by_half", row, measure, context=number(count)) for row, count in far.rows()]
    return found


def _appeared(file: Screened, mine: pl.DataFrame, known: pl.DataFrame) -> list[Problem]:
    """Unions that were not in last year's list, where there was one and the row does not say that it is founded."""
    before, now = _as_next_year(known), known.group_by(PLACE).agg(pl.col("union_id").n_unique().alias("now"))
    listed = before.group_by(PLACE).agg(pl.col("union_id").n_unique().alias("before")).join(now, on=PLACE)
    founded = pl.date(pl.col("school_year").str.slice(0, 4).cast(pl.Int32), FIRST_MONTH, 1)
    new = (
        mine.filter((pl.col("founded_date") < founded).fill_null(True))
        .join(listed.filter(pl.col("before") * 2 >= pl.col("now")), on=PLACE, how="semi")
        .join(before, on=UNION_KEY, how="anti")
        .sort("row")
    )
    found = []
    for (year,), rows in new.group_by("school_year", maintain_order=True):
        context = year_before(str(year))
        if rows.height > MOST_SINGLE:
            found.append(problem("union_appeared", found=_told(rows["union_name"]), context=context))
        else:
            found += [file.problem_at("union_appeared", row, "union_name", context=context) for row in rows["row"]]
    return found


def _vanished(mine: pl.DataFrame, known: pl.DataFrame) -> list[Problem]:
    """Unions of last year's list that nobody lists this year, where the file is the list of their place or level."""
    before = _as_next_year(known).unique(UNION_KEY)
    in_scope = before.filter(_half_listed(before, mine, PLACE) | _half_listed(before, mine, [*PLACE, "school_level"]))
    gone = in_scope.join(known, on=UNION_KEY, how="anti").sort(*PLACE, "union_name")
    found = []
    for (year,), rows in gone.group_by("school_year", maintain_order=True):
        names = [_told(rows["union_name"])] if rows.height > MOST_SINGLE else rows["union_name"].to_list()
        found += [problem("union_vanished", found=name, context=year_before(str(year))) for name in names]
    return found


def _half_listed(before: pl.DataFrame, mine: pl.DataFrame, group: Sequence[str]) -> pl.Series:
    """For each union of last year whether the file lists at least half as many of its group as there were."""
    now = mine.group_by(group).agg(pl.len().alias("now"))
    counted = before.with_columns(before=pl.len().over(group)).join(
        now, on=group, how="left", nulls_equal=True, maintain_order="left"
    )
    return counted.select((pl.col("now") * 2 >= pl.col("before")).fill_null(False)).to_series()


def _told(names: Iterable[str]) -> str:
    listed = list(names)
    return f"{len(listed)} CĐCS ({', '.join(listed[:MOST_SINGLE])}, …)"


def _slips(mine: pl.DataFrame, known: pl.DataFrame) -> dict[int, tuple[str, str]]:
    """Rows whose union nobody knew, each with id and name of the known one of its place and level it may be."""
    others = known.join(mine, on=[*UNION_KEY, "report_id"], how="anti")
    new = mine.join(others, on="union_id", how="anti")
    if new.is_empty() or others.is_empty() or new.height > MOST_SOUGHT:
        return {}
    free = others.join(mine, on="union_id", how="anti").unique("union_id", keep="last", maintain_order=True)
    ids: dict[tuple[str, str | None], dict[str, str]] = {}
    for union, name, kind in _of_kind(free):
        ids.setdefault(kind, {})[name] = union
    sought = list(_of_kind(new, "row"))
    names = {kind: KnownNames(ids.get(kind, {})) for kind in {kind for _, _, kind in sought}}
    near = {row: (kind, names[kind].nearly_equal(name)) for row, name, kind in sought}
    return {row: (ids[kind][name], name) for row, (kind, name) in near.items() if name}


def _of_kind(unions: pl.DataFrame, key: str = "union_id") -> Iterator[tuple[Any, str, tuple[str, str | None]]]:
    """Key, name, and place with school level of each union."""
    for value, name, place, level in unions.select(key, "union_name", "place", "school_level").iter_rows():
        yield value, name, (place, level or level_in(name))


INITIATIVES_EACH = 1.5


def beyond_size(file: Screened, unions: pl.DataFrame) -> list[Problem]:
    """The problems of a file of welfare or initiatives; `unions` are all that are known (`UNION_COLUMNS`)."""
    if file.dataset not in ("welfare", "initiatives"):
        return []
    sizes = unions.filter(~pl.col("is_name_only")).select(*UNION_KEY, "member_count", "staff_count").unique(UNION_KEY)
    rows = file.rows.with_row_index("row").drop_nulls(UNION_KEY).join(sizes, on=UNION_KEY)
    return _people(file, rows) if file.dataset == "welfare" else _initiatives(file, rows)


def _people(file: Screened, rows: pl.DataFrame) -> list[Problem]:
    """More people than members (rule R40); turns, gifts and children may be more."""
    is_more = (pl.col("beneficiary_unit") == "persons") & (pl.col("beneficiary_count") > pl.col("member_count"))
    return [
        file.problem_at("people_within_members", row, "beneficiary_count", context=number(members))
        for row, members in rows.filter(is_more).sort("row").select("row", "member_count").iter_rows()
    ]


def _initiatives(file: Screened, rows: pl.DataFrame) -> list[Problem]:
    """More initiatives of one level, status and programme than one and a half for each of the staff (rule R28)."""
    same = [*UNION_KEY, "level", "status", "programme", "is_total"]
    counted = rows.group_by(same).agg(pl.col("row").min(), pl.col("count").sum(), pl.col("staff_count").first())
    more = counted.filter(pl.col("count") > pl.col("staff_count") * INITIATIVES_EACH).sort("row")
    return [
        file.problem_at("initiatives_within_staff", row, "count", found=number(count), context=number(staff))
        for row, count, staff in more.select("row", "count", "staff_count").iter_rows()
    ]
