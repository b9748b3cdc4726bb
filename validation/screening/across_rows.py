"""Rules over several rows of one report: the same award twice, levels that do not fit, the average of a list."""

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from glossary.writing.numbers import number

# A list shorter than this has no average worth asking about.
SHORTEST_LIST = 5
FEWEST_AVERAGE, MOST_AVERAGE = 20, 90
# Levels beside these (cluster, sector, ministry) have no fixed place among them.
LADDER = ["school", "district", "province", "national"]
NOT_AWARDED = ["not_approved", "revoked"]
PLACE = ["district_code", "unit_code"]
SAME_INITIATIVES = ["school_year", "province_code", *PLACE, "union_id", "scope", "programme"]


@dataclass(frozen=True)
class Finding:
    """A check that rows break together: the row from 0 it is told at (null: the whole column), what it says."""

    check: str
    row: int | None
    column: str
    found: str | None = None
    context: str = ""


def across(dataset: str, rows: pl.DataFrame) -> list[Finding]:
    """What the rows of a dataset in one report break together."""
    numbered = rows.with_row_index("row")
    return [found for rule in RULES.get(dataset, ()) for found in rule(numbered)]


def _average_members(rows: pl.DataFrame) -> list[Finding]:
    """Members per union of a district's list (rule R06)."""
    listed = rows.filter(~pl.col("is_name_only")).drop_nulls("member_count")
    lists = listed.group_by("school_year", *PLACE, maintain_order=True).agg(pl.len(), pl.col("member_count").mean())
    odd = lists.filter(
        (pl.col("len") >= SHORTEST_LIST) & ~pl.col("member_count").is_between(FEWEST_AVERAGE, MOST_AVERAGE)
    )
    return [
        Finding("average_members_usual", None, "member_count", number(average, 1), year)
        for year, average in odd.select("school_year", "member_count").iter_rows()
    ]


def _subjects(rows: pl.DataFrame) -> pl.DataFrame:
    """The awards with somebody to compare by: a named recipient, or the union that one award went to."""
    name = pl.col("recipient_name").str.to_lowercase().str.replace_all(r"\s+", " ").str.strip_chars()
    is_union = (pl.col("recipient_kind") == "collective") & (pl.col("count") == 1)
    subject = pl.coalesce(name, pl.when(is_union).then(pl.col("union_id")))
    return rows.filter(~pl.col("status").is_in(NOT_AWARDED)).with_columns(subject=subject).drop_nulls("subject")


def _same_award_twice(rows: pl.DataFrame) -> list[Finding]:
    """One recipient, kind, body and reason in one year (rule R18); told at the second row and those after it."""
    same = [
        "school_year",
        "subject",
        "union_id",
        "recipient_kind",
        "award_kind",
        "awarding_body",
        "status",
        "basis",
        "theme",
        "emulation_title",
        "programme",
        "reason",
    ]
    dated = _subjects(rows).drop_nulls("school_year")
    again = dated.filter(pl.int_range(pl.len()).over(same) > 0)
    return [Finding("award_given_once", row, _named_by(name)) for row, name in again["row", "recipient_name"].rows()]


def _named_by(recipient_name: str | None) -> str:
    return "recipient_name" if recipient_name else "union_id"


def _yearly_and_thematic(rows: pl.DataFrame) -> list[Finding]:
    """A yearly and a thematic award of one body for one recipient in one year (rule R16), told at the thematic one."""
    same = ["school_year", "subject", "union_id", "recipient_kind", "awarding_body"]
    stated = _subjects(rows).drop_nulls("school_year").filter(pl.col("awarding_body") != "unspecified")
    both = stated.filter(
        (pl.col("basis") == "thematic") & (pl.col("basis") == "annual").any().over(same),
    )
    return [
        Finding("yearly_or_thematic", row, "basis", context=name or subject)
        for row, name, subject in both["row", "recipient_name", "subject"].rows()
    ]


def _counted(rows: pl.DataFrame) -> pl.DataFrame:
    """Initiatives per place, programme, level and status with their first row; a total stands for what is listed."""
    total, listed = (pl.col("count").filter(pl.col("is_total") == is_total).sum() for is_total in (True, False))
    counted = rows.drop_nulls(["school_year", "count"])
    return counted.group_by(*SAME_INITIATIVES, "level", "status", maintain_order=True).agg(
        pl.col("row").first(), count=pl.max_horizontal(total, listed)
    )


def _fewer_at_higher_levels(rows: pl.DataFrame) -> list[Finding]:
    """Recognised initiatives of each level beside those of the next lower one that is reported (rule R26)."""
    steps = _counted(rows).filter((pl.col("status") == "recognised") & pl.col("level").is_in(LADDER))
    ordered = steps.sort(pl.col("level").replace_strict(LADDER, range(len(LADDER)), return_dtype=pl.Int64))
    below = ordered.with_columns(below=pl.col("count").shift().over(SAME_INITIATIVES))
    more = below.filter(pl.col("count") > pl.col("below")).sort("row")
    return _told("fewer_at_higher_level", more)


def _recognised_within_submitted(rows: pl.DataFrame) -> list[Finding]:
    """Recognised initiatives of a level beside those submitted to it (rule R28)."""
    counted = _counted(rows)
    submitted = counted.filter(pl.col("status") == "submitted").drop("row", "status").rename({"count": "below"})
    recognised = counted.filter(pl.col("status") == "recognised")
    both = recognised.join(submitted, on=[*SAME_INITIATIVES, "level"], nulls_equal=True)
    return _told("recognised_within_submitted", both.filter(pl.col("count") > pl.col("below")).sort("row"))


def _told(check: str, more: pl.DataFrame) -> list[Finding]:
    return [
        Finding(check, row, "count", number(count), number(below))
        for row, count, below in more.select("row", "count", "below").iter_rows()
    ]


RULES: dict[str, tuple[Callable[[pl.DataFrame], list[Finding]], ...]] = {
    "unions": (_average_members,),
    "awards": (_same_award_twice, _yearly_and_thematic),
    "initiatives": (_fewer_at_higher_levels, _recognised_within_submitted),
}
