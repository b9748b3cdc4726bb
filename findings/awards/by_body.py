"""Awards as leaders read them: body in protocol order × form × recipient, and the collectives by name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import polars as pl
import streamlit as st

from findings.link.leads import union_href
from findings.provenance.metric_source import metric_source
from findings.provenance.rows import place_of
from findings.provenance.source import row_source
from glossary.awards.awards import AWARD_KINDS, COUNTED_AWARD_STATUSES, RECIPIENT_KINDS
from glossary.awards.bodies import AWARDING_BODIES, body_label
from glossary.periods import bounded
from glossary.writing.numbers import number
from glossary.writing.symbols import signed
from glossary.writing.text import vietnamese_order
from metrics.catalogue import CATALOGUE
from metrics.cube.rows import honours
from metrics.measure.change import newest_year
from metrics.measure.metric import Metric
from metrics.wording.places import unit_words
from ui.page.show import download, nothing, onward, source_under, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen

HONOURED = "Tập thể được khen, có nêu tên"
ONCE_EACH = "Chỉ gồm khen thưởng đã có quyết định cho tập thể được nêu tên; mỗi dòng là một lượt khen."
HONOUR_HEADS = (Head("Tập thể"), Head("Hình thức"), Head("Cấp khen"), Head("Quận, huyện"), Head("Năm học"))
# Which shape of a deck shows the table of a metric.
SLIDES = {"formal_awards": "awards", "recognition": "recognition"}
CELL = ("awarding_body", "award_kind", "recipient_kind")


def award_table(screen: Screen, metric: Metric, title: str, key: str) -> None:
    """One line a body and form, one column a recipient kind, for the newest reported year."""
    year = newest_year(screen.cube, metric, screen.filter)
    if year is None:
        nothing(title)
        return
    values = _given(screen, metric, year)
    recipients = _recipients(values)
    titled(f"{title} năm học {year}: {_whole(screen, metric, year)}")
    if not recipients:
        return
    heads, rows = _heads(recipients), _lines(screen, values, recipients)
    table(title, heads, rows)
    reports = values["reports"].explode().drop_nulls().unique().to_list()
    source_under(screen, metric_source(screen, metric), reports, last=onward(screen, SLIDES[metric.name]))
    download(screen, f"{title} năm học {year}", key, [head.title for head in heads], rows)


def honour_list(screen: Screen) -> None:
    """Collectives named in the reports; individuals are named to signed-in officers only."""
    formal = _honoured(screen)
    if formal.is_empty():
        return
    titled(f"{number(formal.height)} lượt khen tập thể có nêu tên")
    ordered = honoured(screen)
    with turned("honours", len(ordered), size=20) as rows:
        hrefs = [union_href(str(row["district_code"]), str(row["union_id"])) for row in ordered[rows]]
        table(HONOURED, *honour_lines(screen, ordered[rows]), hrefs=hrefs)
    source = row_source("vinh-danh", HONOURED, "awards", formal, ONCE_EACH)
    source_under(screen, source, formal["report_id"].unique().to_list(), last=onward(screen, "honours"))


def honoured(screen: Screen) -> list[dict[str, Any]]:
    """The formal awards to collectives by name, newest year first, then in protocol order."""
    return sorted(_honoured(screen).iter_rows(named=True), key=_protocol)


def honour_lines(screen: Screen, rows: Sequence[Mapping[str, Any]]) -> tuple[Sequence[Head], list[list[str]]]:
    """Heads and cells of a list of honours."""
    return HONOUR_HEADS, [_honour(screen, row) for row in rows]


def _honoured(screen: Screen) -> pl.DataFrame:
    found = honours(screen.release, screen.filter, COUNTED_AWARD_STATUSES)
    formal = [kind for kind, one in AWARD_KINDS.items() if one.standing == "formal"]
    chosen = found.filter(pl.col("award_kind").is_in(formal))
    return chosen.filter(pl.col("union_id").is_in(list(screen.unions))) if screen.unions else chosen


def proposals(screen: Screen) -> None:
    """Proposed awards: shown as such, counted nowhere."""
    metric = CATALOGUE["awards_proposed"]
    year = newest_year(screen.cube, metric, screen.filter)
    if year is None:
        return
    values = _given(screen, metric, year)
    recipients = _recipients(values)
    if not recipients:
        return
    with st.expander(f"Đề nghị khen, chưa có quyết định (năm học {year}): không tính là khen thưởng", key="proposals"):
        table("Đề nghị khen", _heads(recipients), _lines(screen, values, recipients))


def body_labels(districts: Sequence[str]) -> dict[str, str]:
    """What the awarding bodies are called: by the unit's real kind where one district is meant."""
    if len(districts) != 1:
        return {code: AWARDING_BODIES.label(code) for code in AWARDING_BODIES}
    place = unit_words(districts[0])
    return {code: body_label(code, *place) for code in AWARDING_BODIES}


def _given(screen: Screen, metric: Metric, year: str) -> pl.DataFrame:
    """The awards of a year; what nobody was given has no line, although complete lists say zero."""
    where = replace(screen.filter, first_year=year, last_year=year)
    return screen.measure(metric, CELL, where).filter(pl.col("value") > 0)


def _recipients(values: pl.DataFrame) -> list[str]:
    return [code for code in RECIPIENT_KINDS if code in set(values["recipient_kind"])]


def _heads(recipients: list[str]) -> list[Head]:
    return [Head("Cấp khen"), Head("Hình thức"), *(Head(RECIPIENT_KINDS.label(code), True) for code in recipients)]


def _lines(screen: Screen, values: pl.DataFrame, recipients: list[str]) -> list[list[str]]:
    cells = {tuple(row[name] for name in CELL): _cell(row) for row in values.iter_rows(named=True)}
    labels = body_labels(screen.filter.districts)
    pairs = sorted(
        {(body, kind) for body, kind, _ in cells},
        key=lambda pair: (AWARDING_BODIES.order(pair[0]), AWARD_KINDS.order(pair[1])),
    )
    return [
        [labels[body], AWARD_KINDS.label(kind), *(cells.get((body, kind, one), "") for one in recipients)]
        for body, kind in pairs
    ]


def _cell(row: dict[str, Any]) -> str:
    return signed(bounded(number(row["value"]), row["bound"]), row["signs"])


def _whole(screen: Screen, metric: Metric, year: str) -> str:
    where = replace(screen.filter, first_year=year, last_year=year)
    values = screen.measure(metric, ("recipient_kind",), where).filter(pl.col("value") > 0)
    totals = {row["recipient_kind"]: _cell(row) for row in values.iter_rows(named=True)}
    said = ", ".join(
        f"{totals[code]} {RECIPIENT_KINDS.label(code).lower()}" for code in RECIPIENT_KINDS if code in totals
    )
    return said or "không có"


def _protocol(row: Mapping[str, object]) -> tuple[object, ...]:
    """Newest year first, then bodies and forms from the highest; those alike always in the same order."""
    year = -int(str(row["school_year"] or "0")[:4])
    order = AWARDING_BODIES.order(str(row["awarding_body"])), AWARD_KINDS.order(str(row["award_kind"]))
    alike = tuple(str(row[name]) for name in ("district_code", "union_id", "report_id", "source_ref"))
    return year, *order, vietnamese_order(str(row["union_name"])), *alike


def _honour(screen: Screen, row: Mapping[str, object]) -> list[str]:
    return [
        str(row["union_name"]),
        AWARD_KINDS.label(str(row["award_kind"])),
        body_labels([str(row["district_code"])])[str(row["awarding_body"])],
        place_of(screen, row),
        str(row["school_year"] or ""),
    ]
