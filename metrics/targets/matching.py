"""Which results a target may be compared with, and in what the others differ."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import polars as pl

from data.totals import PLACE, official_first
from glossary.periods import SCOPES
from glossary.unions import OWNERSHIPS, PUBLIC_OWNERSHIPS, is_public
from glossary.writing.text import fold
from metrics.wording.figures import DIMENSIONS, Row, dimension_words, period_words

# Only where catalogue and report mean the same: same part, same whole.
COMPUTED = {
    "percent_members_female": "female_share",
    "percent_workers_joining_union": "members_per_100_staff",
    "percent_unions_excellent": "share_excellent",
    "percent_unions_good_or_better": "share_good_or_better",
    "percent_unions_strong_excellent": "share_strong_excellent",
    "percent_unions_strong": "share_strong",
    "percent_units_held_staff_conference": "conferences_held_share",
}

_UNIONS = ("CĐCS", "đơn vị", "trường")
_GRADED = (*_UNIONS, "CĐCS được xếp loại", "CĐCS đã xếp loại")
_HOLDING = (*_UNIONS, "đơn vị phải tổ chức", "CĐCS phải tổ chức")
_STAFF = ("CBGVNV", "cán bộ, giáo viên, nhân viên", "cán bộ, giáo viên", "người lao động")
_WOMEN = ("nữ đoàn viên", "đoàn viên nữ")
OWN_BASES: dict[str, tuple[str, ...]] = {
    "percent_members_female": ("đoàn viên",),
    "percent_workers_joining_union": _STAFF,
    "percent_unions_excellent": _GRADED,
    "percent_unions_good_or_better": _GRADED,
    "percent_unions_completed": _GRADED,
    "percent_unions_strong_excellent": _GRADED,
    "percent_unions_strong": _GRADED,
    "percent_units_held_staff_conference": _HOLDING,
    "percent_units_held_worker_conference": _HOLDING,
    "percent_units_with_democracy_regulations": _UNIONS,
    "percent_units_with_people_inspection": _UNIONS,
    "percent_units_with_bargaining_agreement": _UNIONS,
    "percent_units_registered_emulation": _UNIONS,
    "percent_units_cultural_standard": _UNIONS,
    "percent_schools_with_initiatives": ("trường", "nhà trường"),
    "percent_schools_programme_rolled_out": ("trường", "nhà trường"),
    "percent_members_studied_resolutions": ("đoàn viên",),
    "percent_women_two_tasks": _WOMEN,
    "percent_female_members_joined": _WOMEN,
    "percent_advanced_workers": _STAFF,
    "percent_party_members": _STAFF,
    "percent_staff_meeting_standard": _STAFF,
    "percent_staff_above_standard": _STAFF,
    "percent_teachers_meeting_standard": ("giáo viên",),
}
_PUBLIC = re.compile(r"(?: trường| đơn vị| khối)? công lập$")
_NONPUBLIC = re.compile(r"(?: trường| đơn vị| khối)? ngoài công lập$")
PERIOD = ("period_kind", "period_start", "period_end", "school_year")


@cache
def base_of(indicator: str, base_label: str | None, ownership: str | None) -> str:
    """A key under which equal bases match; empty for the indicator's own base.

    "CĐCS công lập" is the own base of a figure that is of public schools alone.
    """
    if base_label is None:
        return ""
    told = {"public": _PUBLIC, "nonpublic": _NONPUBLIC}.get(ownership or "")
    bare = told.sub("", base_label) if told else base_label
    own = {fold(words) for words in OWN_BASES.get(indicator, ())}
    return "" if fold(bare) in own else fold(base_label)


def ownerships_of(ownership: str | None) -> tuple[str, ...]:
    """The codes of schools that a figure of an ownership is about; empty for all."""
    if ownership is None:
        return ()
    if ownership == "public":
        return PUBLIC_OWNERSHIPS
    if ownership == "nonpublic":
        return tuple(code for code in OWNERSHIPS if is_public(code) is False)
    return (ownership,)


Words = Callable[[Row, Row], str]


def base_column(figures: pl.DataFrame) -> pl.DataFrame:
    """The figures with `base`, the key under which equal bases match."""
    stated = figures.select("indicator", "base_label", "ownership").iter_rows()
    return figures.with_columns(pl.Series("base", [base_of(*one) for one in stated], dtype=pl.String))


def official(results: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """Of results of one thing in several reports those of the most official one."""
    thing = [*PLACE, *PERIOD[:3], "indicator", "base", "scope", *DIMENSIONS]
    return official_first(results, thing, reports)


def by_indicator(figures: pl.DataFrame) -> dict[tuple[Any, ...], list[Row]]:
    """The rows by place and indicator, the keys of `place_of`."""
    found: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in figures.iter_rows(named=True):
        found[place_of(row)].append(row)
    return found


def place_of(row: Row) -> tuple[Any, ...]:
    """The district or province of a row, and its indicator."""
    return row["district_code"], row["province_code"], row["indicator"]


def same(target: Row, row: Row) -> bool:
    """Whether target and result are of the same unit, base, scope, part and period."""
    return _is_of_same_part(target, row) and not _differing(target, row)


def differences(target: Row, row: Row) -> list[str]:
    """In what a result differs from what the target is about, one phrase each."""
    return [words(target, row) for words in _differing(target, row)]


def nearest(target: Row, results: Sequence[Row]) -> Row | None:
    """The result that differs least among those that may be taken for the target's; null when there is none."""
    near = [row for row in results if _is_of_same_part(target, row) and _is_of_its_time(target, row)]
    return min(near, key=lambda row: _distance(target, row), default=None)


def _is_of_same_part(target: Row, row: Row) -> bool:
    """Public and non-public schools are two facts; a part and the whole are one fact with different bases."""
    return all(None in {target[name], row[name]} or target[name] == row[name] for name in DIMENSIONS)


def _is_of_its_time(target: Row, row: Row) -> bool:
    """Another school year's result says nothing about a school year that has not been reported."""
    if target["period_kind"] != "school_year" or all(target[name] == row[name] for name in PERIOD):
        return True
    first, last = row["period_start"] or row["period_end"], row["period_end"]
    if row["period_kind"] == "school_year" or last is None:
        return False
    return bool(first <= target["period_end"] and last >= target["period_start"])


def _distance(target: Row, row: Row) -> tuple[int, bool, int, str]:
    is_other_kind = target["period_kind"] != row["period_kind"]
    return len(_differing(target, row)), is_other_kind, -(row["period_end"] or 0), str(row["source_ref"])


def _differing(target: Row, row: Row) -> list[Words]:
    return [words for words, columns in _WORDS if any(target[name] != row[name] for name in columns)]


def _period(target: Row, row: Row) -> str:
    return f"là của {period_words(row)}, không phải của {period_words(target)}"


def _base(target: Row, row: Row) -> str:
    if row["base_label"] is None:
        return f"không nêu tính trên gì, còn chỉ tiêu tính trên {target['base_label']}"
    if target["base_label"] is None:
        return f"tính trên {row['base_label']}, còn chỉ tiêu không nêu tính trên gì"
    return f"tính trên {row['base_label']}, không phải trên {target['base_label']}"


def _scope(target: Row, row: Row) -> str:
    told, meant = (SCOPES.label(one["scope"]) for one in (row, target))
    return f"thuộc phạm vi “{told}”, không phải “{meant}”"


def _part(target: Row, row: Row) -> str:
    told, meant = (", ".join(dimension_words(one)) or "chung các loại" for one in (row, target))
    return f"là của {told}, không phải của {meant}"


def _unit(_target: Row, _row: Row) -> str:
    return "dùng đơn vị tính khác"


_WORDS: tuple[tuple[Words, tuple[str, ...]], ...] = (
    (_period, PERIOD),
    (_base, ("base",)),
    (_scope, ("scope",)),
    (_part, tuple(DIMENSIONS)),
    (_unit, ("unit",)),
)
