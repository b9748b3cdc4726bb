"""The trend: one line per chosen place among the others, or everything together."""

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from charts.lines.trend import trend
from findings.comparison.view import View, view_alone
from findings.content.content import Chart, Finding, Head, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import narrowed_href
from findings.provenance.coverage import FEWER_NOTE, coverage_of, marked_coverage, unit_label
from findings.provenance.metric_source import metric_source
from findings.provenance.source import origin
from glossary.periods import FIRST_YEAR_OF_UNITS
from metrics.cube.rows import names_of_unions
from metrics.measure.change import breaks, change, newest_year, with_fewer
from metrics.measure.measure import report_ids
from metrics.measure.metric import Metric
from metrics.measure.turning_points import turning_points
from metrics.wording.breaks import NO_DISTRICTS, has_ended, why_apart
from metrics.wording.headline import coverage_text, ranking_headline, trend_headline, value_text
from metrics.wording.places import kind_words, reporters_words

# So many chosen places have a line of their own; more would have colours that nobody can tell apart.
MOST_CHOSEN = 8
MOST_LINES = 30


def trend_of(inquiry: Inquiry, metric: Metric) -> Finding | Nothing:
    """The metric over the school years in range, all chosen districts together."""
    view = view_alone(inquiry, metric, slide=f"trend:{metric.name}")
    year = newest_year(inquiry.cube, view.metric, inquiry.filter)
    return Nothing(view.metric.label) if year is None else _together(view, year)


def finding(view: View, year: str, at_least: float = 0) -> Finding:
    """A line for each of what is compared; of districts only where a few are chosen, else one line of all.

    `year` is the newest; the axis reaches `at_least` so far.
    """
    is_of_all = view.breakdown.code == "district" and not 1 <= len(view.chosen) <= MOST_CHOSEN
    return (_together if is_of_all else _apart)(view, year, at_least)


def _together(view: View, year: str, at_least: float = 0) -> Finding:
    inquiry, metric = view.inquiry, view.metric
    values = with_fewer(metric, inquiry.measure(metric))
    moved, apart = change(inquiry.cube, metric, year, inquiry.filter), breaks(inquiry.cube, metric, inquiry.filter)
    turns = turning_points(inquiry.release, inquiry.filter, inquiry.unions)
    one = _one(inquiry)
    label = pl.lit(one or f"Các {kind_words(inquiry.cube.districts)}")
    is_apart = pl.col("school_year").is_in(list(apart))
    drawn = values.select("value", "bound", "signs", "fewer", x="school_year", label=label, apart=is_apart)
    sentence = trend_headline(metric, values, moved, one, reporters_words(inquiry.cube, year))
    headline, source = view.headline(sentence), view.of_side(metric_source(inquiry, metric))
    coverage = coverage_of(inquiry, metric, values.drop_nulls("value").row(-1, named=True))
    figure = trend(
        _until_the_end(inquiry, metric, drawn),
        unit=metric.unit,
        unit_label=unit_label(metric),
        look=inquiry.look,
        at_least=at_least,
        marks_at=turns,
    )
    return Finding(
        view.key("xu-huong", metric.name),
        headline,
        Chart("Biểu đồ đường theo năm học", figure, drawn, metric.unit, marks_at=turns),
        _year_table(inquiry, metric, headline, values),
        origin(inquiry, report_ids(values), source, _caution(inquiry, metric, values, apart), coverage),
        "year",
        view.slide,
    )


def _one(inquiry: Inquiry) -> str | None:
    """The name of the only union or district that is looked at."""
    if len(inquiry.unions) == 1:
        return names_of_unions(inquiry.release)[inquiry.unions[0]]
    names = inquiry.district_names()
    chosen = inquiry.filter.districts
    return names[chosen[0]] if len(chosen) == 1 else None


def _year_table(inquiry: Inquiry, metric: Metric, headline: str, values: pl.DataFrame) -> Table:
    rows = [
        (
            row["school_year"],
            value_text(metric, row["value"], row["bound"], row["signs"]),
            marked_coverage(inquiry, metric, row),
        )
        for row in values.iter_rows(named=True)
    ]
    heads = (Head("Năm học"), Head(metric.label, True), Head("Tình hình báo cáo"))
    return Table(headline, heads, rows, [narrowed_href(inquiry, "year", year) for year in values["school_year"]])


def _until_the_end(inquiry: Inquiry, metric: Metric, drawn: pl.DataFrame) -> pl.DataFrame:
    """The values, and the school year in which what they count had ended, so that the end can be marked."""
    if not has_ended(inquiry.cube, metric, inquiry.filter) or FIRST_YEAR_OF_UNITS in drawn["x"]:
        return drawn
    return pl.concat(
        [drawn, drawn.tail(1).with_columns(x=pl.lit(FIRST_YEAR_OF_UNITS), value=None, apart=False, fewer=False)]
    )


def _caution(inquiry: Inquiry, metric: Metric, values: pl.DataFrame, apart: set[str]) -> str:
    """What keeps the years from being compared as they stand."""
    if has_ended(inquiry.cube, metric, inquiry.filter):
        return NO_DISTRICTS
    years = values["school_year"]
    spans_change = years.min() < FIRST_YEAR_OF_UNITS <= years.max()  # type: ignore[operator]
    if spans_change and (why := why_apart(inquiry.cube, inquiry.filter)):
        return why
    if apart:
        return "Không nối các năm học mà phần lớn nơi báo cáo là quận, huyện khác; xem bảng số liệu."
    differs = values["districts_reporting"].n_unique() > 1
    return "Số nơi báo cáo khác nhau giữa các năm; xem bảng số liệu." if differs else ""


def _apart(view: View, year: str, at_least: float = 0) -> Finding:
    metric, look = view.metric, view.inquiry.look
    values = view.labelled(with_fewer(metric, view.values, (view.column,)))
    codes = _leading_first(values)
    rows = _lines(values, codes)
    drawn = rows.filter(pl.col("group").is_in(codes[:MOST_LINES])).select(
        "label", "value", "bound", "signs", "mark", "fewer", "group", x="school_year"
    )
    headline = view.headline(_headline(view, values, year))
    figure = trend(drawn, unit=metric.unit, unit_label=unit_label(metric), look=look, at_least=at_least)
    return Finding(
        view.key("xu-huong", metric.name, is_by_part=True),
        headline,
        Chart(f"Biểu đồ đường theo năm học, mỗi {view.breakdown.words} một đường", figure, drawn, metric.unit),
        _table(view, headline, rows),
        view.origin(report_ids(values), _note(view, len(codes)), view.coverage(year)),
        view.breakdown.click,
        view.slide,
    )


def _leading_first(values: pl.DataFrame) -> list[str]:
    """The chosen codes, then those with the greatest newest values: the first lines have the colours and names."""
    newest = values.sort("school_year").group_by("group", maintain_order=True).last()
    ordered = newest.sort("mark", "value", "group", descending=[True, True, False])
    return [str(code) for code in ordered["group"]]


def _lines(values: pl.DataFrame, codes: Sequence[str]) -> pl.DataFrame:
    """The rows line by line, the lines in the order of the codes."""
    return values.sort(pl.col("group").cast(pl.Enum(codes)), "school_year")


def _table(view: View, headline: str, rows: pl.DataFrame) -> Table:
    told = [
        (
            row["label"],
            row["school_year"],
            value_text(view.metric, row["value"], row["bound"], row["signs"]),
            _coverage(view, row),
        )
        for row in rows.iter_rows(named=True)
    ]
    heads = (Head(view.title), Head("Năm học"), Head(view.metric.label, True), Head("Tình hình báo cáo"))
    return Table(headline, heads, told, view.hrefs(rows["group"]))


def _headline(view: View, values: pl.DataFrame, year: str) -> str:
    inquiry, metric = view.inquiry, view.metric
    if len(view.chosen) == 1:
        of_one = inquiry.measure(metric)
        moved = change(inquiry.cube, metric, year, inquiry.filter)
        return f"{view.names.get(view.chosen[0], view.breakdown.label)}: {trend_headline(metric, of_one, moved)}"
    newest = values.filter(school_year=year).select(view.column, "value", "bound", "signs", "mark")
    if not view.chosen:
        return ranking_headline(metric, newest, view.names, year)
    among = newest.filter("mark")
    whose = f"Trong {len(view.chosen)} {view.breakdown.words} đã chọn"
    return f"{whose}, {ranking_headline(metric, among, view.names, year)}"


def _coverage(view: View, row: Mapping[str, Any]) -> str:
    """Of a place itself: how many of its unions report, where they do so for themselves."""
    if view.breakdown.code not in {"district", "union"}:
        return marked_coverage(view.inquiry, view.metric, row)
    within = (
        coverage_text(row["unions_reporting"], row["unions_expected"], "CĐCS") if row["unions_expected"] != 1 else ""
    )
    return (within or "có báo cáo") + (f" ({FEWER_NOTE})" if row["fewer"] else "")


def _note(view: View, lines: int) -> str:
    told = (
        f"Vẽ {MOST_LINES} trong {lines} {view.breakdown.words}; các nơi khác có trong bảng số liệu."
        if lines > MOST_LINES
        else "",
        "Đường xám là các nơi khác." if 0 < len(view.chosen) < lines else "",
    )
    return " ".join(filter(None, told))
