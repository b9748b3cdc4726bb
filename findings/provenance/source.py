"""What a page can tell of where its numbers come from, gathered while it is drawn, opened by the link's `nguon`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import polars as pl
import streamlit as st

from findings.content.content import is_drawn
from findings.link.leads import CARRIED, href
from findings.provenance.rows import readable
from ui.page.choices import PAGE_PARAMETERS
from ui.page.table import Head
from ui.state.link import Parameter, state
from ui.state.screen import Screen
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

OFFERED = "sources_offered"
NAME = Parameter("nguon", lambda text: text.isascii() and text.replace("-", "").replace("_", "").isalnum())
TABS = {
    "cach-tinh": "Cách tính",
    "tung-dong": "Từng dòng",
    "bao-cao": "Báo cáo nguồn",
    "chua-bao-cao": "Chưa báo cáo",
}
TAB = Parameter("muc", TABS.__contains__)
Lines = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Source:
    """Where the numbers of one name come from; what takes time is worked out only when the reader asks.

    `formula` are sentences; `worked_out` lines of the table of values: school year, how it comes about, coverage;
    `rows` everything behind it, for people and for the file; `reports` the ids of the reports; `absent` sentences
    on who has not reported, empty when nobody can tell.
    """

    name: str
    title: str
    formula: Sequence[str]
    rows: Callable[[], pl.DataFrame]
    reports: Callable[[], Sequence[str]]
    worked_out: Callable[[], Lines] = field(default=lambda: ())
    absent: Callable[[], Sequence[str]] = field(default=lambda: ())


def begin() -> None:
    """Forget what the page before had to tell."""
    st.session_state[OFFERED] = {}


def offer(source: Source) -> None:
    """Let the reader open it on this page; what is not drawn offers nothing."""
    if is_drawn():
        st.session_state[OFFERED][source.name] = source


def offered() -> Mapping[str, Source]:
    """Everything that this page can tell, by name."""
    found: Mapping[str, Source] = st.session_state.get(OFFERED, {})
    return found


def source_href(screen: Screen, name: str, tab: str | None = None) -> str:
    """The address that opens it: this page as it is, with the name in the link."""
    link = state((*CARRIED, *PAGE_PARAMETERS[screen.page]))
    link[NAME.name] = [name]
    return href(screen.page, {**link, TAB.name: [tab]} if tab else link)


def list_source(
    name: str,
    title: str,
    rules: Sequence[str],
    lines: tuple[Sequence[Head], Sequence[Sequence[str]]],
    reports: Callable[[], Sequence[str]],
) -> Source:
    """A source whose rows are the lines of a list under their heads; their number is what is shown."""
    heads, rows = lines
    return Source(
        name=name,
        title=title,
        formula=rules,
        rows=lambda: pl.DataFrame([list(row) for row in rows], schema=_schema(heads), orient="row"),
        reports=reports,
    )


def _schema(heads: Sequence[Head]) -> dict[str, type[pl.String]]:
    return {head.title: pl.String for head in heads}


AS_PRINTED = "Ghi đúng như trong báo cáo: không cộng, không chia, không suy ra."


def row_source(name: str, title: str, dataset: str, rows: pl.DataFrame, *rules: str) -> Source:
    """`name` as it stands in the link, `rows` of the dataset; `rules` are sentences on what is shown besides."""
    return Source(
        name=name,
        title=title,
        formula=(AS_PRINTED, *rules),
        rows=lambda: readable(dataset, rows),
        reports=lambda: reports_behind(rows),
    )


def framed(dataset: str, rows: Sequence[Mapping[str, object]]) -> pl.DataFrame:
    """Rows of a dataset as a table of its columns, also where a column holds nothing."""
    columns = columns_of(SCHEMAS[dataset])
    schema = {name: columns[name].dtype for name in rows[0] if name in columns}
    return pl.DataFrame([{name: row[name] for name in schema} for row in rows], schema=schema)


def reports_behind(rows: pl.DataFrame) -> Sequence[str]:
    """The ids of the reports, each once."""
    return rows["report_id"].unique().sort().to_list()
