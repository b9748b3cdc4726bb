"""The events that reports tell of, in words: a list for one place or one union, and the rows behind them."""

from collections.abc import Container

from findings.content.content import Head, Headline, Listing, Source, Table
from findings.inquiry.inquiry import Inquiry
from findings.provenance.source import origin, row_source
from glossary.periods import bounded
from glossary.writing.numbers import number
from glossary.writing.symbols import signed
from metrics.conferences.events import Happening, timeline, timeline_rows
from metrics.cube.signs import PROVISIONAL, provisional

TITLE = "Sự kiện"
ROWS = 10
HEADS = (
    Head("Thời gian"),
    Head("Sự kiện"),
    Head("Loại"),
    Head("Tình trạng"),
    Head("Số người dự", True),
    Head("Ghi chú"),
)


def events(inquiry: Inquiry, unions: tuple[str, ...] = ()) -> Listing | None:
    """The events under the filter, of some unions alone where any are given, the newest first; null without any."""
    found = timeline(inquiry.release, inquiry.filter, unions)
    if not found:
        return None
    open_ones = provisional(inquiry.cube.reports)
    return Listing(
        "events",
        Table(TITLE, HEADS, [_line(one, open_ones) for one in found]),
        Headline(f"{number(len(found))} sự kiện có nêu trong báo cáo"),
        ROWS,
        origin=origin(inquiry, {one.report_id for one in found}, events_source(inquiry, unions)),
    )


def events_source(inquiry: Inquiry, unions: tuple[str, ...]) -> Source:
    """The rows of the events under the filter, of some unions alone where any are given."""
    return row_source("su-kien", TITLE, "events", timeline_rows(inquiry.release, inquiry.filter, unions))


def _line(one: Happening, open_ones: Container[str]) -> list[str]:
    document = f"văn bản {one.document_number}" if one.document_number else ""
    told = [part for part in (one.term, document, one.note or "") if part]
    return [one.when, one.title, one.kind_label, one.status_label, _participants(one, open_ones), "; ".join(told)]


def _participants(one: Happening, open_ones: Container[str]) -> str:
    """Empty where nobody counted them; `open_ones` are the reports that are not final."""
    if one.participant_count is None:
        return ""
    signs = [PROVISIONAL] if one.report_id in open_ones else []
    return signed(bounded(number(one.participant_count), one.bound), signs)
