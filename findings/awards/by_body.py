"""Awards as leaders read them: body in protocol order × form × recipient, and the collectives by name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import polars as pl

from findings.content.content import Folded, Head, Headline, Listing, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import union_href
from findings.provenance.metric_source import metric_source
from findings.provenance.rows import of_chosen_unions, place_of
from findings.provenance.source import origin, reports_behind, row_source
from glossary.awards.awards import AWARD_KINDS, COUNTED_AWARD_STATUSES, FORMAL_KINDS, RECIPIENT_KINDS
from glossary.awards.bodies import AWARDING_BODIES, body_label
from glossary.periods import bounded
from glossary.writing.numbers import number
from glossary.writing.symbols import signed
from glossary.writing.text import vietnamese_order
from metrics.catalogue import CATALOGUE
from metrics.cube.rows import honours
from metrics.measure.change import newest_year
from metrics.measure.measure import report_ids
from metrics.measure.metric import Metric
from metrics.wording.places import unit_words

HONOURED = "Tập thể được khen, có nêu tên"
ONCE_EACH = "Chỉ gồm khen thưởng đã có quyết định cho tập thể được nêu tên; mỗi dòng là một lượt khen."
HONOUR_HEADS = (Head("Tập thể"), Head("Hình thức"), Head("Cấp khen"), Head("Quận, huyện"), Head("Năm học"))
HONOUR_ROWS = 20
# Which shape of a deck shows the table of a metric.
SLIDES = {"formal_awards": "awards", "recognition": "recognition"}
CELL = ("awarding_body", "award_kind", "recipient_kind")


def award_table(inquiry: Inquiry, metric: Metric, title: str, key: str) -> Listing | Headline | Nothing:
    """One line a body and form, one column a recipient kind, for the newest reported year.

    The sentence alone where reports say that nothing was given; `key` tells the file apart from others of the page.
    """
    year = newest_year(inquiry.cube, metric, inquiry.filter)
    if year is None:
        return Nothing(title)
    values, of_year = _given(inquiry, metric, year), f"{title} năm học {year}"
    headline = Headline(f"{of_year}: {_whole(inquiry, metric, year)}")
    table = _table(inquiry, title, values)
    if table is None:
        return headline
    behind = origin(inquiry, report_ids(values), metric_source(inquiry, metric))
    return Listing(key, table, headline, origin=behind, slide=SLIDES[metric.name], file=of_year)


def proposals(inquiry: Inquiry) -> Folded | None:
    """Proposed awards of the newest year with any: shown as such, counted nowhere; null when none is reported."""
    metric = CATALOGUE["awards_proposed"]
    year = newest_year(inquiry.cube, metric, inquiry.filter)
    if year is None:
        return None
    table = _table(inquiry, "Đề nghị khen", _given(inquiry, metric, year))
    title = f"Đề nghị khen, chưa có quyết định (năm học {year}): không tính là khen thưởng"
    return None if table is None else Folded(title, "proposals", table)


def honour_list(inquiry: Inquiry) -> Listing | None:
    """Collectives named in the reports, null without any; individuals are named to signed-in officers only."""
    formal = _honoured(inquiry)
    if formal.is_empty():
        return None
    ordered = _in_protocol(formal)
    source = row_source("vinh-danh", HONOURED, "awards", formal, ONCE_EACH)
    return Listing(
        "honours",
        Table(HONOURED, *honour_lines(inquiry, ordered), hrefs=union_hrefs(inquiry, ordered)),
        Headline(f"{number(formal.height)} lượt khen tập thể có nêu tên"),
        HONOUR_ROWS,
        origin=origin(inquiry, reports_behind(formal), source),
        slide="honours",
    )


def honoured(inquiry: Inquiry) -> list[dict[str, Any]]:
    """The formal awards to collectives by name as rows of the awards, newest year first, then in protocol order."""
    return _in_protocol(_honoured(inquiry))


def honour_lines(inquiry: Inquiry, rows: Sequence[Mapping[str, Any]]) -> tuple[Sequence[Head], list[list[str]]]:
    """Heads and cells of a list of honours."""
    labels = {code: body_labels([code]) for code in {str(row["district_code"]) for row in rows}}
    return HONOUR_HEADS, [_honour(inquiry, row, labels[str(row["district_code"])]) for row in rows]


def body_labels(districts: Sequence[str]) -> dict[str, str]:
    """Code → what the awarding body is called: by the unit's real kind where one district is meant."""
    if len(districts) != 1:
        return {code: AWARDING_BODIES.label(code) for code in AWARDING_BODIES}
    place = unit_words(districts[0])
    return {code: body_label(code, *place) for code in AWARDING_BODIES}


def union_hrefs(inquiry: Inquiry, rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The address of each row's union."""
    return [union_href(inquiry, str(row["district_code"]), str(row["union_id"])) for row in rows]


def _honoured(inquiry: Inquiry) -> pl.DataFrame:
    found = honours(inquiry.release, inquiry.filter, COUNTED_AWARD_STATUSES)
    return of_chosen_unions(inquiry, found.filter(pl.col("award_kind").is_in(list(FORMAL_KINDS))))


def _in_protocol(found: pl.DataFrame) -> list[dict[str, Any]]:
    # A union is named many times, and its place in the alphabet takes long to tell.
    names = {name: vietnamese_order(str(name)) for name in found["union_name"].unique()}
    return sorted(found.iter_rows(named=True), key=lambda row: _protocol(row, names[row["union_name"]]))


def _given(inquiry: Inquiry, metric: Metric, year: str, by: Sequence[str] = CELL) -> pl.DataFrame:
    """The awards of a year; what nobody was given has no line, although complete lists say zero."""
    where = replace(inquiry.filter, first_year=year, last_year=year)
    return inquiry.measure(metric, by, where).filter(pl.col("value") > 0)


def _table(inquiry: Inquiry, caption: str, values: pl.DataFrame) -> Table | None:
    """The awards by body and form; null where nobody was given any."""
    recipients = [code for code in RECIPIENT_KINDS if code in set(values["recipient_kind"])]
    if not recipients:
        return None
    last = (Head(RECIPIENT_KINDS.label(code), True) for code in recipients)
    return Table(caption, [Head("Cấp khen"), Head("Hình thức"), *last], _lines(inquiry, values, recipients))


def _lines(inquiry: Inquiry, values: pl.DataFrame, recipients: list[str]) -> list[list[str]]:
    cells = {tuple(row[name] for name in CELL): _cell(row) for row in values.iter_rows(named=True)}
    labels = body_labels(inquiry.filter.districts)
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


def _whole(inquiry: Inquiry, metric: Metric, year: str) -> str:
    """The awards of a year by recipient, in words."""
    values = _given(inquiry, metric, year, ("recipient_kind",))
    totals = {row["recipient_kind"]: _cell(row) for row in values.iter_rows(named=True)}
    told = (f"{totals[code]} {RECIPIENT_KINDS.label(code).lower()}" for code in RECIPIENT_KINDS if code in totals)
    return ", ".join(told) or "không có"


def _protocol(row: Mapping[str, object], name: object) -> tuple[object, ...]:
    """Newest year first, then bodies and forms from the highest; those alike always in the same order."""
    year = -int(str(row["school_year"] or "0")[:4])
    order = AWARDING_BODIES.order(str(row["awarding_body"])), AWARD_KINDS.order(str(row["award_kind"]))
    alike = tuple(str(row[name]) for name in ("district_code", "union_id", "report_id", "source_ref"))
    return year, *order, name, *alike


def _honour(inquiry: Inquiry, row: Mapping[str, object], labels: Mapping[str, str]) -> list[str]:
    return [
        str(row["union_name"]),
        AWARD_KINDS.label(str(row["award_kind"])),
        labels[str(row["awarding_body"])],
        place_of(inquiry, row),
        str(row["school_year"] or ""),
    ]
