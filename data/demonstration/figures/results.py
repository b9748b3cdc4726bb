"""What a district could state of its unions in a school year, counted from what is true of them."""

from dataclasses import dataclass

import polars as pl

from data.demonstration.unions.conferences import is_in_time
from data.demonstration.unions.grades import BEST_GRADES, FIRST_YEAR_OF_TASKS, GOOD_GRADES, NOT_GRADED, PENDING
from data.demonstration.unions.schools import is_public


@dataclass(frozen=True)
class Share:
    """A percentage of two counts; `ownership` when it is of those schools alone."""

    indicator: str
    part: str
    base: str
    base_label: str
    ownership: str | None = None


def _number(is_counted: pl.Expr) -> pl.Expr:
    return is_counted.fill_null(False).sum().cast(pl.Int64)


def _in_era(is_tasks: bool, count: pl.Expr) -> pl.Expr:
    return pl.when((pl.col("year").first() >= FIRST_YEAR_OF_TASKS) == is_tasks).then(count)


def _people(column: str, is_counted: pl.Expr) -> pl.Expr:
    return pl.col(column).filter(is_counted).sum()


_GRADE, _CONFERENCE = pl.col("grade"), pl.col("has_staff_conference")

# Counts that are indicators of their own; null where the count has no meaning in that year.
COUNTS: dict[str, pl.Expr] = {
    "unions_total": pl.len().cast(pl.Int64),
    "unions_public": _number(is_public()),
    "unions_nonpublic": _number(~is_public()),
    "unions_founded": _number(pl.col("is_new")),
    "unions_ended": _number(pl.col("last_year") == pl.col("year")),
    "members_total": pl.col("member_count").sum(),
    "members_female": pl.col("female_member_count").sum(),
    "staff_total": pl.col("staff_count").sum(),
    "emulation_clusters": pl.col("cluster").n_unique().cast(pl.Int64),
    "unions_graded": _number(~_GRADE.is_in([NOT_GRADED, PENDING])),
    "unions_excellent": _in_era(True, _number(_GRADE.is_in(BEST_GRADES))),
    "unions_good_or_better": _in_era(True, _number(_GRADE.is_in(GOOD_GRADES))),
    "unions_not_completed": _in_era(True, _number(_GRADE == "not_completed")),
    "unions_strong_excellent": _in_era(False, _number(_GRADE.is_in(BEST_GRADES))),
    "unions_weak": _in_era(False, _number(_GRADE == "weak")),
    "units_required_staff_conference": _number(_CONFERENCE != "not_applicable"),
    "units_held_staff_conference": _number(_CONFERENCE == "yes"),
    "units_held_staff_conference_in_time": pl.when(pl.col("deadline").first().is_not_null()).then(
        _number(is_in_time())
    ),
    "units_signed_emulation_pact": _number(pl.col("has_emulation_pact") == "yes"),
}
# Counts that only percentages need.
PARTS: dict[str, pl.Expr] = {
    "strong": _in_era(False, _number(_GRADE.is_in(GOOD_GRADES))),
    "with_regulations": _number(pl.col("has_democracy_regulations") == "yes"),
    "with_inspection": _number(pl.col("has_people_inspection") == "yes"),
    "with_agreement": _number(pl.col("has_bargaining_agreement") == "yes"),
    "members_public": _people("member_count", is_public()),
    "members_nonpublic": _people("member_count", ~is_public()),
    "staff_public": _people("staff_count", is_public()),
    "staff_nonpublic": _people("staff_count", ~is_public()),
}
BASES = {
    "unions_excellent": "unions_graded",
    "unions_good_or_better": "unions_graded",
    "unions_not_completed": "unions_graded",
    "unions_strong_excellent": "unions_graded",
    "unions_weak": "unions_graded",
    "units_held_staff_conference": "units_required_staff_conference",
    "units_held_staff_conference_in_time": "units_required_staff_conference",
    "units_signed_emulation_pact": "unions_total",
}

GRADED, STAFF = "CĐCS được xếp loại", "CBGVNV"
JOINING = "percent_workers_joining_union"
SHARES = (
    Share("percent_members_female", "members_female", "members_total", "đoàn viên"),
    Share(JOINING, "members_public", "staff_public", STAFF, "public"),
    Share(JOINING, "members_nonpublic", "staff_nonpublic", STAFF, "nonpublic"),
    Share("percent_unions_good_or_better", "unions_good_or_better", "unions_graded", GRADED),
    Share("percent_unions_strong", "strong", "unions_graded", GRADED),
    Share(
        "percent_units_held_staff_conference",
        "units_held_staff_conference",
        "units_required_staff_conference",
        "đơn vị phải tổ chức",
    ),
    Share("percent_units_with_democracy_regulations", "with_regulations", "unions_total", "CĐCS"),
    Share("percent_units_with_people_inspection", "with_inspection", "unions_public", "CĐCS trường công lập", "public"),
    Share(
        "percent_units_with_bargaining_agreement",
        "with_agreement",
        "unions_nonpublic",
        "CĐCS ngoài công lập",
        "nonpublic",
    ),
)


def counted(union_years: pl.DataFrame) -> pl.DataFrame:
    """One row per district and school year: `cell` and a column for each of `COUNTS` and `PARTS`."""
    return union_years.group_by("cell", maintain_order=True).agg(**COUNTS, **PARTS)
