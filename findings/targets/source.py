"""Where targets and their results come from: the rule of comparing, and the rows behind every one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import polars as pl

from findings.content.content import Source
from findings.inquiry.inquiry import Inquiry
from findings.provenance.metric_source import rows_behind
from findings.provenance.reports import report_titles
from findings.targets.wording import name_words, place_words, setter_words
from glossary.targets import verdict_word
from glossary.units import UNITS
from glossary.writing.text import slug
from metrics.catalogue import CATALOGUE
from metrics.cube.filter import Filter
from metrics.targets.matching import COMPUTED as METRICS
from metrics.targets.matching import ownerships_of
from metrics.targets.tally import JUDGED
from metrics.targets.targets import TargetResult
from metrics.targets.verdict import CLOSE_RULE
from metrics.targets.without_target import ReportedResult

MATCHING = (
    "Chỉ tiêu chỉ được so với kết quả cùng chỉ số, cùng cách tính (trên cùng đối tượng), cùng phạm vi và cùng kỳ; "
    "kết quả khác một trong các điều đó không được đem so."
)
COMPUTED = (
    "Kết quả lấy đúng số báo cáo ghi; nơi báo cáo không ghi mà có danh sách CĐCS thì tính từ danh sách và nói rõ là "
    "tính từ bao nhiêu CĐCS."
)
SHARE = "Số đạt lấy trên số chỉ tiêu so được: chỉ tiêu chưa có báo cáo kết quả hoặc không so được không tính vào."
SCHEMA = {
    "Kỳ": pl.String,
    "Quận, huyện": pl.String,
    "Chỉ tiêu": pl.String,
    "Nơi giao": pl.String,
    "Đánh giá": pl.String,
    "Phần": pl.String,
    "Số": pl.Float64,
    "Đơn vị": pl.String,
    "Báo cáo": pl.String,
    "Vị trí trong báo cáo": pl.String,
    "Mã báo cáo": pl.String,
}
RESULT = "Kết quả"
Line = tuple[str | float | None, ...]


def source_name(period: str) -> str:
    """The name in the link of a period's targets."""
    return f"chi-tieu-{slug(period)}"


def target_source(inquiry: Inquiry, period: str, found: Sequence[TargetResult]) -> Source:
    """What stands behind a period's targets: one row a target, one or more a result."""
    return Source(
        name=source_name(period),
        title=f"Chỉ tiêu {period}",
        formula=(MATCHING, COMPUTED, SHARE, CLOSE_RULE),
        rows=lambda: pl.DataFrame(list(_rows(inquiry, found)), schema=SCHEMA, orient="row"),
        reports=lambda: reports_of(found),
        absent=lambda: [
            f"{place_words(inquiry, one)} – {name_words(one)}: {one.reason}"
            for one in found
            if one.verdict not in JUDGED
        ],
    )


def reports_of(found: Sequence[TargetResult | ReportedResult]) -> list[str]:
    """The ids of the reports of targets and results, each once."""
    return list(dict.fromkeys(report for one in found for report in one.reports))


def _rows(inquiry: Inquiry, found: Sequence[TargetResult]) -> Iterator[Line]:
    """Targets and printed results first; what computed ones are made of, school by school, below."""
    titles = report_titles(inquiry)
    for one in found:
        unit = UNITS.label(one.unit)
        yield (
            *_told(inquiry, one),
            "Chỉ tiêu",
            one.target,
            unit,
            titles.get(one.report_id),
            one.source_ref,
            one.report_id,
        )
        if one.result is not None:
            for report, place in one.result.rows:
                yield (*_told(inquiry, one), RESULT, one.result.value, unit, titles.get(report), place, report)
    for one in found:
        if one.result is not None and one.result.is_computed:
            yield from ((*_told(inquiry, one), *line) for line in _counted(inquiry, one))


def _told(inquiry: Inquiry, one: TargetResult) -> Line:
    return (one.period, place_words(inquiry, one), name_words(one), setter_words(one), verdict_word(one.verdict))


def _counted(inquiry: Inquiry, one: TargetResult) -> Iterator[Line]:
    """What a computed result is divided from, row by row."""
    where = Filter(one.school_year, one.school_year, ownerships=ownerships_of(one.ownership))
    shown, metric = replace(inquiry, filter=where, unions=()), CATALOGUE[METRICS[one.indicator]]
    for row in rows_behind(shown, metric, one.district_code).iter_rows(named=True):
        part = f"{RESULT}, {row['Phần'].lower()}"
        yield (part, row["Số"], None, row["Báo cáo"], row["Vị trí trong báo cáo"], row["Mã báo cáo"])
