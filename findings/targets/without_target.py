"""Results that no target meets, as the reports print them: terms and years apart, with doubts and scopes."""

from collections.abc import Sequence

import polars as pl

from findings.content.content import Folded, Found, Head, Headline, Listing, Nothing, Source, Table
from findings.inquiry import answers
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_hrefs
from findings.provenance.reports import report_titles
from findings.provenance.source import origin
from findings.targets.source import reports_of
from findings.targets.wording import place_words
from glossary.periods import DOUBTS
from glossary.writing.numbers import number
from glossary.writing.symbols import signed
from metrics.cube.signs import row_signs
from metrics.targets.without_target import ReportedResult

ROWS = 25
TERMS = ("term", "multi_year")
OTHERS = "Kết quả theo kỳ khác"
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


def printed_results(inquiry: Inquiry) -> Found:
    """Results of terms, then of school years, then of other periods folded away."""
    found = answers.results(inquiry)
    if not found:
        return Nothing("Kết quả không có chỉ tiêu để so")
    terms = [one for one in found if one.period_kind in TERMS]
    years = [one for one in found if one.school_year]
    others = [one for one in found if one.period_kind not in TERMS and not one.school_year]
    return (
        _part(inquiry, "nhiem-ky", "Kết quả nhiệm kỳ, giai đoạn không có chỉ tiêu để so", terms),
        _part(inquiry, "nam-hoc", "Kết quả năm học không có chỉ tiêu để so", years),
        _others(inquiry, others),
    )


def _others(inquiry: Inquiry, found: Sequence[ReportedResult]) -> Folded | None:
    part = _part(inquiry, "ky-khac", OTHERS, found)
    return None if part is None else Folded(_counted(OTHERS, found), "results_others", part)


def _part(inquiry: Inquiry, name: str, title: str, found: Sequence[ReportedResult]) -> Listing | None:
    if not found:
        return None
    return Listing(
        key=f"results_{name}",
        headline=Headline(_counted(title, found)),
        table=Table(
            title,
            HEADS,
            [_line(inquiry, one) for one in found],
            place_hrefs(inquiry, (one.district_code for one in found)),
        ),
        size=ROWS,
        origin=origin(inquiry, reports_of(found), _source(inquiry, f"ket-qua-{name}", title, found)),
        file=title,
    )


def _counted(title: str, found: Sequence[ReportedResult]) -> str:
    return f"{title}: {number(len(found))} số liệu"


def _line(inquiry: Inquiry, one: ReportedResult) -> list[str]:
    printed = one.text if one.fraction is None else one.fraction
    signs = row_signs({"doubt": one.doubt, "report_id": one.reports[0]}, inquiry.cube.reports)
    shown = signed(printed, signs)
    return [place_words(inquiry, one), one.period, one.label, shown, one.base_label or "", _caution(one)]


def _caution(one: ReportedResult) -> str:
    """The doubt in words first, then scope and note."""
    doubt = "" if one.doubt is None else DOUBTS.label(one.doubt)
    return "; ".join(part for part in (doubt, one.scope_text, one.note or "") if part)


def _source(inquiry: Inquiry, name: str, title: str, found: Sequence[ReportedResult]) -> Source:
    return Source(
        name=name,
        title=title,
        formula=RULE,
        rows=lambda: _rows(inquiry, found),
        reports=lambda: reports_of(found),
    )


def _rows(inquiry: Inquiry, found: Sequence[ReportedResult]) -> pl.DataFrame:
    titles = report_titles(inquiry)
    lines = [
        (
            place_words(inquiry, one),
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
