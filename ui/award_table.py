"""Awards as leaders read them: body in protocol order × form × recipient, and the collectives by name."""

from dataclasses import replace
from html import escape

import polars as pl
import streamlit as st

from data.reference import places
from glossary.awards import AWARD_KINDS, AWARDING_BODIES, COUNTED_AWARD_STATUSES, RECIPIENT_KINDS, body_label
from glossary.numbers import number
from metrics.catalogue import CATALOGUE
from metrics.change import newest_year
from metrics.listing import honours
from metrics.measure import measure
from metrics.metric import Metric
from ui.rows import place_of
from ui.screen import Screen
from ui.show import download, nothing
from ui.sources import source_line, source_list
from ui.table import Head, table

CELL = ("awarding_body", "award_kind", "recipient_kind")


def award_table(screen: Screen, metric: Metric, title: str, key: str) -> None:
    """One line a body and form, one column a recipient kind, for the newest reported year."""
    year = newest_year(screen.cube, metric, screen.filter)
    if year is None:
        nothing(title)
        return
    where = replace(screen.filter, first_year=year, last_year=year)
    values = measure(screen.cube, metric, CELL, where).drop_nulls(["value"])
    present = set(values["recipient_kind"])
    recipients = [code for code in RECIPIENT_KINDS if code in present]
    heads = [Head("Cấp khen"), Head("Hình thức"), *(Head(RECIPIENT_KINDS.label(code), True) for code in recipients)]
    rows = _lines(screen, values, recipients)
    st.html(f'<h2 class="headline">{escape(title)} năm học {year}: {_whole(values, recipients)}</h2>')
    table(title, heads, rows)
    reports = values["reports"].explode().drop_nulls().unique().to_list()
    st.html(f'<p class="under">{escape(source_line(screen, reports))}</p>')
    download(screen, key, [head.title for head in heads], rows)
    source_list(screen, reports, key)


def honour_list(screen: Screen) -> None:
    """Collectives named in the reports; individuals are named to signed-in officers only."""
    found = honours(screen.release, screen.filter, COUNTED_AWARD_STATUSES)
    formal = found.filter(
        pl.col("award_kind").is_in([kind for kind, one in AWARD_KINDS.items() if one.standing == "formal"])
    )
    if formal.is_empty():
        return
    st.html(f'<h2 class="headline">{formal.height} tập thể được nêu tên</h2>')
    ordered = sorted(formal.iter_rows(named=True), key=_protocol)
    heads = (Head("Tập thể"), Head("Hình thức"), Head("Cấp khen"), Head("Quận, huyện"), Head("Năm học"))
    table("Tập thể được khen, có nêu tên", heads, [_honour(screen, row) for row in ordered])


def proposals(screen: Screen) -> None:
    """Proposed awards: shown as such, counted nowhere."""
    metric = CATALOGUE["awards_proposed"]
    year = newest_year(screen.cube, metric, screen.filter)
    if year is None:
        return
    where = replace(screen.filter, first_year=year, last_year=year)
    values = measure(screen.cube, metric, CELL, where).drop_nulls(["value"])
    present = [code for code in RECIPIENT_KINDS if code in set(values["recipient_kind"])]
    with st.expander(f"Đề nghị khen, chưa có quyết định (năm học {year}): không tính là khen thưởng", key="proposals"):
        heads = [Head("Cấp khen"), Head("Hình thức"), *(Head(RECIPIENT_KINDS.label(code), True) for code in present)]
        table("Đề nghị khen", heads, _lines(screen, values, present))


def body_labels(screen: Screen) -> dict[str, str]:
    """What the awarding bodies are called: by the unit's real kind when one district is chosen."""
    chosen = screen.filter.districts
    if len(chosen) != 1:
        return {code: AWARDING_BODIES.label(code) for code in AWARDING_BODIES}
    unit = places().districts[chosen[0]]
    return {code: body_label(code, str(unit["unit_type"]), str(unit["province_code"])) for code in AWARDING_BODIES}


def _lines(screen: Screen, values: pl.DataFrame, recipients: list[str]) -> list[list[str]]:
    cells = {(row[0], row[1], row[2]): row[3] for row in values.select(*CELL, "value").iter_rows()}
    labels = body_labels(screen)
    pairs = sorted(
        {(body, kind) for body, kind, _ in cells},
        key=lambda pair: (AWARDING_BODIES.order(pair[0]), AWARD_KINDS.order(pair[1])),
    )
    return [
        [labels[body], AWARD_KINDS.label(kind), *(_cell(cells.get((body, kind, one))) for one in recipients)]
        for body, kind in pairs
    ]


def _cell(value: float | None) -> str:
    return "" if value is None else number(value)


def _whole(values: pl.DataFrame, recipients: list[str]) -> str:
    totals = dict(values.group_by("recipient_kind").agg(pl.col("value").sum()).iter_rows())
    return ", ".join(f"{number(totals[code])} {RECIPIENT_KINDS.label(code).lower()}" for code in recipients)


def _protocol(row: dict[str, object]) -> tuple[int, int, int]:
    """Newest year first, then bodies from the highest, then forms from the highest."""
    year = -int(str(row["school_year"] or "0")[:4])
    return year, AWARDING_BODIES.order(str(row["awarding_body"])), AWARD_KINDS.order(str(row["award_kind"]))


def _honour(screen: Screen, row: dict[str, object]) -> list[str]:
    return [
        str(row["union_name"]),
        AWARD_KINDS.label(str(row["award_kind"])),
        body_labels(screen)[str(row["awarding_body"])],
        place_of(screen, row),
        str(row["school_year"] or ""),
    ]
