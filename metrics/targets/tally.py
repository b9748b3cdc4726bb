"""Targets by period, and how many of them were reached: over those that can be judged only."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from glossary.periods import PERIOD_KINDS
from glossary.targets import MET_RESULTS, verdict_word
from glossary.writing.numbers import number
from metrics.targets.targets import TargetResult

JUDGED = (*MET_RESULTS, "close", "missed")


@dataclass(frozen=True)
class Tally:
    """Counts of targets; `judged` are those that a result may be held against, `met` those of them reached."""

    count: int
    judged: int
    met: int
    close: int
    missed: int
    not_reported: int
    not_comparable: int


def tally(found: Iterable[TargetResult]) -> Tally:
    """How many targets stand where."""
    counts = Counter(one.verdict for one in found)
    return Tally(
        count=counts.total(),
        judged=sum(counts[code] for code in JUDGED),
        met=sum(counts[code] for code in MET_RESULTS),
        close=counts["close"],
        missed=counts["missed"],
        not_reported=counts["not_reported"],
        not_comparable=counts["not_comparable"],
    )


def by_period(found: Iterable[TargetResult]) -> dict[str, list[TargetResult]]:
    """Period in words → its targets in the order given; school years, then terms and others, the newest first."""
    periods: dict[str, list[TargetResult]] = {}
    for one in sorted(found, key=_order):
        periods.setdefault(one.period, []).append(one)
    return periods


def newest_of_each_kind(found: Iterable[TargetResult]) -> dict[str, list[TargetResult]]:
    """Like `by_period`, of school years the newest alone: terms run beside it, older years have been judged."""
    periods = by_period(found)
    years = [period for period, its in periods.items() if its[0].school_year]
    return {period: its for period, its in periods.items() if period not in years[1:]}


def older_years(found: Iterable[TargetResult]) -> dict[str, int]:
    """School year → how many targets, of all but the newest; the newest first."""
    years = [(str(its[0].school_year), len(its)) for its in by_period(found).values() if its[0].school_year]
    return dict(years[1:])


def period_headline(period: str, found: Sequence[TargetResult]) -> str:
    """What a period's targets came to: "Năm học 2023-2024: đạt 45/87 chỉ tiêu so được, 37 chưa đạt"."""
    counts, name = tally(found), period[0].upper() + period[1:]
    if not counts.judged:
        return f"{name}: {number(counts.count)} chỉ tiêu, chưa có kết quả nào so được"
    short = [(counts.missed, "missed"), (counts.close, "close"), (counts.count - counts.judged, "")]
    told = [f"{number(count)} {verdict_word(code) if code else 'chưa đánh giá được'}" for count, code in short if count]
    return f"{name}: {', '.join([f'đạt {number(counts.met)}/{number(counts.judged)} chỉ tiêu so được', *told])}"


def _order(one: TargetResult) -> tuple[int, int]:
    kind = len(PERIOD_KINDS) if one.period_kind is None else PERIOD_KINDS.order(one.period_kind)
    return kind, -(one.period_end or 0)
