"""A season by district, cluster, school level or owner: how many held theirs, in time or late, and who is missing."""

from typing import Any

import polars as pl

from charts.bars.composition import composition
from charts.style.colour import Palette
from findings.conferences.season import reports_of, season_source
from findings.link.leads import Click, href, narrowed, place_href
from glossary.events import CONFERENCE_STATES
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.numbers import number
from glossary.writing.text import vietnamese_order
from metrics.conferences.headline import NOT_STATED, PARTS, parts_headline
from metrics.conferences.season import Season, breakdown, states
from metrics.cube.rows import clusters
from metrics.wording.headline import coverage_text
from ui.page import choices
from ui.page.show import Finding, finding
from ui.page.table import Head
from ui.state.screen import Screen

Names = dict[str, str]
CLICKS: dict[str, Click] = {
    "district_code": "place",
    "cluster": "cluster",
    "school_level": "school_level",
    "ownership": "ownership",
}
# More bars than this are no picture any more; the table has all of them.
MOST_BARS = 40
NO_DEADLINE = "không có hạn"
COUNTS = ("expected", "held", "in_time", "late", "not_held", "not_reported", "not_applicable")
HEADS = ("Phải tổ chức", "Đã tổ chức", "Đúng hạn", "Trễ hạn", "Chưa tổ chức", "Chưa có báo cáo", "Không áp dụng")


def parts_of(screen: Screen, shown: Season | None) -> None:
    """Stacked bars of counts by what the reader picks, with the table."""
    if shown is None or not shown.listed:
        return
    by = choices.season_part("Xem Hội nghị CBCCVC theo")
    names = _names(screen, by)
    table = _in_order(breakdown(shown.rows, by), by, names)
    drawn = _in_order(states(shown.rows, by), by, names).filter(pl.col("label").is_in(table["label"].head(MOST_BARS)))
    values = drawn.select("label", code=by, group="state", value="count")
    palette = Palette(CONFERENCE_STATES, "falling")
    finding(
        screen,
        Finding(
            key=f"hoi-nghi-{by.replace('_', '-')}",
            headline=parts_headline(shown, table, by, names),
            shape=f"Biểu đồ thanh chồng theo {PARTS[by]}",
            figure=composition(values, unit="unions", unit_label="CĐCS", look=screen.look, palette=palette),
            values=values,
            unit="unions",
            heads=_heads(by),
            rows=[_row(shown, row, by) for row in table.iter_rows(named=True)],
            reports=reports_of(shown),
            note=f"Biểu đồ vẽ {MOST_BARS} dòng đầu; bảng số liệu có đủ." if table.height > MOST_BARS else "",
            codes=CONFERENCE_STATES,
            source=season_source(screen, shown),
            coverage=coverage_text(shown.answered, shown.listed, "CĐCS"),
            click=CLICKS[by],
            hrefs=[_href(screen, by, code) for code in table[by]],
        ),
    )


def _names(screen: Screen, by: str) -> Names:
    """Code → label, in the order of the screen; what unions do not state comes last."""
    districts = screen.district_names()
    if by == "district_code":
        found = dict(districts)
    elif by == "cluster":
        known = clusters(screen.release).items()
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


def _href(screen: Screen, by: str, code: str | None) -> str | None:
    if code is None:
        return None
    return place_href(screen, code) if by == "district_code" else href(screen.page, narrowed(screen, CLICKS[by], code))
