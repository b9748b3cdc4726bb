"""What has not come in: which numbers each district lacks, which unions are silent, what is not final."""

from collections.abc import Iterator, Sequence

from findings.content.content import Block, Head, Headline, Line, Listing, Nothing, Offered, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import place_hrefs, union_href
from findings.provenance.coverage import place_title
from findings.provenance.metric_source import leads_to_sources, metric_source
from glossary.writing.numbers import number
from metrics.measure.coverage import reported_metrics
from metrics.measure.metric import Metric
from metrics.reports.gaps import report_states
from metrics.reports.silent_unions import silent_unions
from metrics.wording.places import kind_words

YES, NO = "✓", "chưa có báo cáo"
SILENT = "CĐCS chưa báo cáo"
SILENT_HEADS = (Head("CĐCS"), Head("Cụm"), Head("Báo cáo gần nhất"), Head("Chưa báo cáo từ năm học"))
SILENT_ROWS = 10


def missing_reports(inquiry: Inquiry, metrics: Sequence[Metric]) -> Listing | Nothing:
    """One line a district, one column a number; what is missing is written out, not left blank."""
    year, reported = reported_metrics(inquiry.cube, metrics, inquiry.filter)
    if year is None:
        return Nothing("Tình hình nộp báo cáo")
    asked = [metric for metric in metrics if all(metric.name in of_place for of_place in reported.values())]
    names = [(code, label) for code, label in inquiry.district_names().items() if code in reported]
    whole = sum(all(of_district.values()) for of_district in reported.values())
    said = f"{whole}/{len(reported)} {kind_words(reported)} có đủ {len(asked)} số liệu"
    heads = (Head(place_title(inquiry)), *(Head(metric.label) for metric in asked))
    rows = [[label, *(YES if reported[code][metric.name] else NO for metric in asked)] for code, label in names]
    hrefs = place_hrefs(inquiry, (code for code, _ in names))
    table = Table(f"Số liệu đã có của năm học {year}", heads, rows, hrefs)
    return Listing("missing", table, Headline(f"Tình hình nộp báo cáo năm học {year}: {said}"), slide="missing")


def missing(inquiry: Inquiry, district_code: str, metrics: Sequence[Metric]) -> Iterator[Block]:
    """The numbers nobody reported in the newest year, the silent unions, the provisional reports."""
    year, reported = reported_metrics(inquiry.cube, metrics, inquiry.filter)
    if year is None:
        return
    # What only districts decided is not asked of the years after them.
    asked = [metric for metric in metrics if metric.name in reported[district_code]]
    absent = [metric for metric in asked if not reported[district_code][metric.name]]
    told = f"còn thiếu {len(absent)}/{len(asked)}" if absent else f"đủ {len(asked)}"
    yield Headline(f"Năm học {year}: {told} số liệu chính")
    if absent:
        yield Offered([metric_source(inquiry, metric) for metric in absent])
        leads = leads_to_sources(inquiry, {metric.name: metric.label for metric in absent}, "chua-bao-cao")
        yield Line(("Chưa có báo cáo: ", *leads, "."), "text")
    yield from _silent(inquiry, year)
    yield from _open(inquiry, year)


def _silent(inquiry: Inquiry, year: str) -> Iterator[Block]:
    found = silent_unions(inquiry.release, inquiry.filter, year)
    if found.is_empty():
        return
    rows = found.to_dicts()
    lines = [[one["union_name"], one["cluster"] or "–", one["last_year"] or "chưa có", one["since"]] for one in rows]
    hrefs = [union_href(inquiry, one["district_code"], one["union_id"]) for one in rows]
    yield Line((f"{number(len(rows))} CĐCS chưa báo cáo gì trong năm học {year}:",), "text")
    yield Listing("silent", Table(SILENT, SILENT_HEADS, lines, hrefs), size=SILENT_ROWS)


def _open(inquiry: Inquiry, year: str) -> Iterator[Block]:
    states = report_states(inquiry.cube, inquiry.filter).filter(school_year=year, state="provisional")
    if not states.is_empty():
        titles = "; ".join(states["title"])
        yield Line((f"Số liệu còn tạm tính, báo cáo chưa chốt: {titles}.",), "text")
