"""Loans, funds raised and the like on one slide: apart from the money given, one line each."""

from metrics.welfare import newest_apart
from metrics.welfare_terms import MONEY
from ui.metric_source import metric_source
from ui.screen import Screen
from ui.show import nothing, source_under
from ui.table import Head, table
from ui.titled import titled
from ui.welfare_apart import TITLE, whole_amount
from ui.welfare_source import reports_of

HEADS = (Head("Nội dung"), Head("Năm học"), Head("Số tiền", True))


def apart_of(screen: Screen) -> None:
    """Each for the newest school year with any of it."""
    found = newest_apart(screen.cube, screen.filter, screen.unions)
    if not found:
        nothing("Vốn vay và tiền vận động")
        return
    titled(TITLE)
    table(TITLE, HEADS, [[flow.label, year or "", whole_amount(screen, flow)] for year, flow in found])
    first = found[0][1]
    reports = {one for _, flow in found for one in reports_of(flow)}
    source_under(screen, metric_source(screen, MONEY[first.flow]), sorted(reports))
