"""A season by district, cluster, school level or owner: how many held theirs, in time or late, and who is missing."""

from typing import Any

import polars as pl

from charts.bars.composition import composition
from charts.style.colour import Palette
from findings.conferences.season import NO_DEADLINE, season_coverage, season_origin
from findings.content.content import Chart, Finding, Head, Table
from findings.inquiry import kept
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import Click, narrowed_href, place_href
from glossary.events import CONFERENCE_STATES
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.numbers import number
from glossary.writing.text import vietnamese_order
from metrics.conferences.headline import NOT_STATED, PARTS, parts_headline
from metrics.conferences.season import Season, breakdown, states

Names = dict[str, str]
CLICKS: dict[str, Click] = {
    "district_code": "place",
    "cluster": "cluster",
    "school_level": "school_level",
    "ownership": "ownership",
}
# More bars than this are no picture any more; the table has all of them.
MOST_BARS = 40
COUNTS = ("expected", "held", "in_time", "late", "not_held", "not_reported", "not_applicable")
HEADS = ("Phải tổ chức", "Đã tổ chức", "Đúng hạn", "Trễ hạn", "Chưa tổ chức", "Chưa có báo cáo", "Không áp dụng")


def season_parts(inquiry: Inquiry, shown: Season, by: str) -> Finding:
    """Stacked bars of unions by a column of the season that lists any; the table has all that the bars leave out."""
    names = _names(inquiry, by)
    parts = _in_order(breakdown(shown.rows, by), by, names)
    headline = parts_headline(shown, parts, by, names)
    hrefs = [_href(inquiry, by, code) for code in parts[by]]
    table = Table(headline, _heads(by), [_row(shown, row, by) for row in parts.iter_rows(named=True)], hrefs)
    left_out = f"Biểu đồ vẽ {MOST_BARS} dòng đầu; bảng số liệu có đủ." if parts.height > MOST_BARS else ""
    return Finding(
        f"hoi-nghi-{by.replace('_', '-')}",
        headline,
        _chart(inquiry, by, _bars(shown, parts, by, names)),
        table,
        season_origin(inquiry, shown, left_out, season_coverage(shown)),
        CLICKS[by],
    )


def _chart(inquiry: Inquiry, by: str, values: pl.DataFrame) -> Chart:
    palette = Palette(CONFERENCE_STATES, "falling")
    figure = composition(values, unit="unions", unit_label="CĐCS", look=inquiry.look, palette=palette)
    return Chart(f"Biểu đồ thanh chồng theo {PARTS[by]}", figure, values, "unions", codes=CONFERENCE_STATES)


def _bars(shown: Season, parts: pl.DataFrame, by: str, names: Names) -> pl.DataFrame:
    """What is drawn of the first parts: label, code, group (the state) and value."""
    of_states = _in_order(states(shown.rows, by), by, names)
    drawn = of_states.filter(pl.col("label").is_in(parts["label"].head(MOST_BARS)))
    return drawn.select("label", code=by, group="state", value="count")


def _names(inquiry: Inquiry, by: str) -> Names:
    """Code → label, in the order of the screen; what unions do not state comes last."""
    districts = inquiry.district_names()
    if by == "district_code":
        found = dict(districts)
    elif by == "cluster":
        known = kept.clusters(inquiry.release).items()
        labels = {code: f"{name} – {districts.get(place, place)}" for code, (place, name) in known}
        found = dict(sorted(labels.items(), key=lambda item: vietnamese_order(item[1])))
    else:
        codes = SCHOOL_LEVELS if by == "school_level" else OWNERSHIPS
        found = {code: codes.label(code) for code in codes}
    return {**found, NOT_STATED: f"Không nêu {PARTS[by]}"}


def _in_order(table: pl.DataFrame, by: str, names: Names) -> pl.DataFrame:
    """The rows with their label, in the order of the names."""
    order = {label: place for place, label in enumerate(names.values())}
    labels = pl.Series("label", [names[code or NOT_STATED] for code in table[by]], dtype=pl.String)
    named = table.with_columns(labels)
    return named.sort(pl.col("label").replace_strict(order, return_dtype=pl.Int64), maintain_order=True)


def _heads(by: str) -> list[Head]:
    last = [Head("Thời hạn")] if by == "district_code" else []
    return [Head(PARTS[by].capitalize()), *(Head(title, True) for title in HEADS), *last]


def _row(shown: Season, row: dict[str, Any], by: str) -> list[str]:
    counts = [NO_DEADLINE if row[name] is None else number(row[name]) for name in COUNTS]
    if by != "district_code":
        return [str(row["label"]), *counts]
    limits = [one.text for one in shown.deadlines if one.district_code == row[by]]
    return [str(row["label"]), *counts, limits[0] if limits else NO_DEADLINE]


def _href(inquiry: Inquiry, by: str, code: str | None) -> str | None:
    if code is None:
        return None
    return place_href(inquiry, code) if by == "district_code" else narrowed_href(inquiry, CLICKS[by], code)
