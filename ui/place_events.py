"""What is dated in the life of a district or a union: conferences, congresses, agreements, deadlines."""

from glossary.numbers import number
from glossary.periods import bounded
from glossary.symbols import signed
from metrics.signs import PROVISIONAL, provisional
from metrics.timeline import Happening, timeline, timeline_rows
from ui.paging import turned
from ui.row_source import row_source
from ui.screen import Screen
from ui.show import source_under
from ui.table import Head, table
from ui.titled import titled

TITLE = "Sự kiện"
HEADS = (
    Head("Thời gian"),
    Head("Sự kiện"),
    Head("Loại"),
    Head("Tình trạng"),
    Head("Số người dự", True),
    Head("Ghi chú"),
)


def events(screen: Screen, unions: tuple[str, ...] = ()) -> None:
    """The events under the filter, the newest first; nothing when there are none."""
    found = timeline(screen.release, screen.filter, unions)
    if not found:
        return
    titled(f"{number(len(found))} sự kiện có nêu trong báo cáo")
    with turned("events", len(found), size=10) as shown:
        table(TITLE, HEADS, [_line(screen, one) for one in found[shown]])
    reports = {one.report_id for one in found}
    behind = timeline_rows(screen.release, screen.filter, unions)
    source_under(screen, row_source("su-kien", TITLE, "events", behind), reports)


def _line(screen: Screen, one: Happening) -> list[str]:
    document = f"văn bản {one.document_number}" if one.document_number else ""
    told = [part for part in (one.term, document, one.note or "") if part]
    return [one.when, one.title, one.kind_label, one.status_label, _participants(screen, one), "; ".join(told)]


def _participants(screen: Screen, one: Happening) -> str:
    if one.participant_count is None:
        return ""
    signs = [PROVISIONAL] if one.report_id in provisional(screen.cube.reports) else []
    return signed(bounded(number(one.participant_count), one.bound), signs)
