"""What stands beside help given: loans, funds raised and discounts in a box apart, and deeds without a figure."""

from html import escape

import streamlit as st

from findings.provenance.metric_source import metric_source
from findings.welfare.source import reports_of
from glossary.writing.numbers import number
from metrics.cube.protection import SYMBOL_TEXT
from metrics.welfare.given import MONEY, Flow, help_label, newest, newest_apart, without_figure
from metrics.welfare.headline import amount_text, hidden_text, people_text
from metrics.wording.headline import value_text
from ui.page.show import nothing, source_under, titled
from ui.page.table import Head, table
from ui.state.screen import Screen

TITLE = "Đứng riêng, không phải tiền đã chi"
HEADS = (Head("Chương trình, hình thức"), Head("Số người"), Head("Số tiền", True))
DEEDS = (Head("Chương trình, hình thức"), Head("Số hoạt động", True), Head("Quận, huyện"))


def money_apart(screen: Screen) -> None:
    """The box; nothing where nobody lent or raised anything."""
    found = newest_apart(screen.cube, screen.filter, screen.unions)
    if not found:
        return
    with st.container(border=True, key="apart"):
        titled(TITLE)
        for year, flow in found:
            _flow(screen, year, flow)


def deeds_without_figure(screen: Screen) -> None:
    """What was done without a number of people or an amount in the years in range, by name."""
    found = without_figure(screen.cube, screen.filter, screen.unions)
    if found.is_empty():
        return
    title = "Đã chăm lo nhưng không nêu số người, số tiền"
    titled(title)
    names = screen.district_names()
    rows = [
        [
            help_label(row["programme"], row["form"]),
            SYMBOL_TEXT if row["is_protected"] else number(row["activities"]),
            ", ".join(label for code, label in names.items() if code in row["districts"]),
        ]
        for row in found.iter_rows(named=True)
    ]
    table(title, DEEDS, rows)


def _flow(screen: Screen, year: str | None, flow: Flow) -> None:
    title = f"{flow.label}: {whole_amount(screen, flow)}, năm học {year}"
    st.html(f'<h3 class="headline">{escape(title)}</h3>')
    table(title, HEADS, [[line.label, people_text(line), amount_text(line)] for line in flow.lines])
    if hidden := hidden_text(flow):
        st.html(f'<p class="under">{escape(hidden)}</p>')
    source_under(screen, metric_source(screen, MONEY[flow.flow]), reports_of(flow))


def whole_amount(screen: Screen, flow: Flow) -> str:
    """The money of the newest year, or that the reports state none."""
    metric = MONEY[flow.flow]
    total = screen.measure(metric, ("school_year",), newest(screen.cube, screen.filter, flow.flow)).drop_nulls("value")
    return value_text(metric, *total.select("value", "bound").row(-1)) if total.height else "không nêu số tiền"


SLIDE_HEADS = (Head("Nội dung"), Head("Năm học"), Head("Số tiền", True))


def apart_of(screen: Screen) -> None:
    """Each for the newest school year with any of it."""
    found = newest_apart(screen.cube, screen.filter, screen.unions)
    if not found:
        nothing("Vốn vay và tiền vận động")
        return
    titled(TITLE)
    table(TITLE, SLIDE_HEADS, [[flow.label, year or "", whole_amount(screen, flow)] for year, flow in found])
    first = found[0][1]
    reports = {one for _, flow in found for one in reports_of(flow)}
    source_under(screen, metric_source(screen, MONEY[first.flow]), sorted(reports))
