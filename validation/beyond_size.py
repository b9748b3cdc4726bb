"""Rows that name a union and say more than a union of its size can have: people helped, initiatives."""

import polars as pl

from glossary.numbers import number
from validation.problems import Problem
from validation.published import UNION_KEY
from validation.screen import Screened

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
