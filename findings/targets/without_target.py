"""Results that no target meets, as the reports print them: terms and years apart, with doubts and scopes."""

from collections.abc import Sequence

import polars as pl
import streamlit as st

from findings.inquiry import kept
from findings.link.leads import place_href
from findings.provenance.source import Source
from findings.targets.wording import place_words
from glossary.periods import DOUBTS
from glossary.writing.numbers import number
from glossary.writing.symbols import signed
from metrics.cube.signs import row_signs
from metrics.targets.without_target import ReportedResult
from ui.page.show import download, nothing, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

ROWS = 25
TERMS = ("term", "multi_year")
HEADS = (
    Head("Quận, huyện"),
    Head("Kỳ"),
    Head("Chỉ số"),
    Head("Kết quả như báo cáo ghi", True),
    Head("Tính trên"),
    Head("Phạm vi, lưu ý"),
)
SCHEMA = {
    "Quận, huyện": pl.String,
    "Kỳ": pl.String,
    "Chỉ số": pl.String,
    "Số": pl.Float64,
    "Số sau (khoảng)": pl.Float64,
    "Tính trên (số)": pl.Float64,
    "Báo cáo": pl.String,
    "Vị trí trong báo cáo": pl.String,
    "Mã báo cáo": pl.String,
}
RULE = (
    "Các số này chép đúng như báo cáo ghi, không cộng, không lấy bình quân và không so với chỉ tiêu nào, vì không có "
    "chỉ tiêu cùng chỉ số, cùng cách tính, cùng phạm vi và cùng kỳ.",
)


def printed_results(screen: Screen) -> None:
    """Results of terms, then of school years, then of other periods folded away."""
    found = kept.results(screen)
    if not found:
        nothing("Kết quả không có chỉ tiêu để so")
        return
    terms = [one for one in found if one.period_kind in TERMS]
    years = [one for one in found if one.school_year]
    others = [one for one in found if one.period_kind not in TERMS and not one.school_year]
    _part(screen, "nhiem-ky", "Kết quả nhiệm kỳ, giai đoạn không có chỉ tiêu để so", terms)
    _part(screen, "nam-hoc", "Kết quả năm học không có chỉ tiêu để so", years)
    if others:
        with st.expander(f"Kết quả theo kỳ khác: {number(len(others))} số liệu", key="results_others"):
            _part(screen, "ky-khac", "Kết quả theo kỳ khác", others)


def _part(screen: Screen, name: str, title: str, found: Sequence[ReportedResult]) -> None:
    if not found:
        return
    titled(f"{title}: {number(len(found))} số liệu")
    lines = [_line(screen, one) for one in found]
    with turned(f"results_{name}", len(found), ROWS) as some:
        hrefs = [place_href(screen, one.district_code) if one.district_code else None for one in found[some]]
        table(title, HEADS, lines[some], hrefs=hrefs)
    source = _source(screen, f"ket-qua-{name}", title, found)
    source_under(screen, source, source.reports())
    download(screen, title, f"results_{name}", [head.title for head in HEADS], lines)


def _line(screen: Screen, one: ReportedResult) -> list[str]:
    printed = one.text if one.fraction is None else one.fraction
    signs = row_signs({"doubt": one.doubt, "report_id": one.reports[0]}, screen.cube.reports)
    shown = signed(printed, signs)
    return [place_words(screen, one), one.period, one.label, shown, one.base_label or "", _caution(one)]


def _caution(one: ReportedResult) -> str:
    """The doubt in words first, then scope and note."""
    doubt = "" if one.doubt is None else DOUBTS.label(one.doubt)
    return "; ".join(part for part in (doubt, one.scope_text, one.note or "") if part)


def _source(screen: Screen, name: str, title: str, found: Sequence[ReportedResult]) -> Source:
    return Source(
        name=name,
        title=title,
        formula=RULE,
        rows=lambda: _rows(screen, found),
        reports=lambda: list(dict.fromkeys(report for one in found for report in one.reports)),
    )


def _rows(screen: Screen, found: Sequence[ReportedResult]) -> pl.DataFrame:
    titles = dict(screen.cube.reports.select("report_id", "title").iter_rows())
    lines = [
        (
            place_words(screen, one),
            one.period,
            one.label,
            one.value,
            one.value_high,
            one.base_value,
            titles.get(one.reports[0]),
            one.source_ref,
            one.reports[0],
        )
        for one in found
    ]
    return pl.DataFrame(lines, schema=SCHEMA, orient="row")
