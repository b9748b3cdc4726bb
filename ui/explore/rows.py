"""The page of rows: counted and read lazily, a page at a time; downloads; reports; releases."""

from collections.abc import Sequence
from functools import partial

import polars as pl
import streamlit as st

from data.releases import release as releases
from data.releases.export import written
from findings.content.files import MIME, file_name, marked
from findings.provenance.reports import all_reports, report_table
from findings.provenance.rows import heads, readable, texts
from glossary.writing.numbers import moment_text, number
from metrics.cube.rows import rows as rows_under
from metrics.cube.signs import provisional, written_row_signs
from ui.app.glossary_box import TITLE
from ui.page.show import nothing, titled, turned
from ui.page.table import Head, table
from ui.state.screen import Screen
from ui.state.share import pinned_address
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

SIZE = 50
LARGEST_DOWNLOAD = 200_000
HIDDEN = {"report_id", "source_ref", "period_start", "period_end", "province_code", "union_id", "is_name_only"}
USUAL: dict[str, object] = {
    "period_kind": "school_year",
    "scope": "school_block",
    "bound": "exact",
    "is_total": False,
    "beneficiary_unit": "persons",
}


def rows_of(screen: Screen, dataset: str) -> None:
    """One page of the rows under the filter."""
    found = rows_under(screen.release, dataset, screen.filter, screen.unions)
    count = int(found.select(pl.len()).collect().item())
    title = SCHEMAS[dataset].dataset_title()
    if count == 0:
        nothing(title)
        return
    titled(f"{title}: {number(count)} dòng")
    with turned(dataset, count, SIZE) as lines:
        ordered = found.sort(_order(), nulls_last=True, descending=[True, False, False, False])
        shown = ordered.slice(lines.start, SIZE).collect()
        names = _filled(dataset, shown)
        table(title, heads(dataset, names), texts(dataset, shown, names, provisional(screen.cube.reports)))
    _downloads(screen, dataset, found, count)


def reports(screen: Screen) -> None:
    """Every report of the release."""
    found = all_reports(screen)
    with st.expander(f"Báo cáo nguồn: {number(found.height)}", key="all_reports"):
        report_table(found.head(500))


def versions(screen: Screen) -> None:
    """The newest releases: when, by whom, why."""
    lake = screen.release.lake
    newest = releases.numbers(lake)[:-21:-1]
    with st.expander("Các bản số liệu đã công bố", key="versions"):
        known = [releases.read(lake, one) for one in newest]
        lines = [[str(one.number), moment_text(one.created_at), one.author, one.note] for one in known]
        table("Các bản số liệu", (Head("Số"), Head("Lúc"), Head("Người công bố"), Head("Ghi chú")), lines)


def _file(screen: Screen, dataset: str, found: pl.LazyFrame, address: str, ending: str) -> bytes:
    rows = found.collect()
    signs = written_row_signs(rows, screen.cube.reports).alias(TITLE)
    return written(marked(screen, readable(dataset, rows).with_columns(signs), address), ending)


def _order() -> list[pl.Expr]:
    place = [pl.col(name) for name in ("district_code", "report_id", "source_ref")]
    return [pl.col("school_year"), *place]


def _filled(dataset: str, shown: pl.DataFrame) -> Sequence[str]:
    """The columns worth a place: those that say something, and not the same usual thing in every row."""
    known = [name for name in columns_of(SCHEMAS[dataset]) if name in shown.columns and _says(name, shown[name])]
    first = [name for name in ("union_name", "title") if name in known]
    last = [name for name in ("note",) if name in known]
    return [*first, *(name for name in known if name not in (*first, *last)), *last]


def _says(name: str, values: pl.Series) -> bool:
    if name in HIDDEN or name.endswith("_precision") or values.count() == 0:
        return False
    return name not in USUAL or set(values) != {USUAL[name]}


def _downloads(screen: Screen, dataset: str, found: pl.LazyFrame, count: int) -> None:
    if count > LARGEST_DOWNLOAD:
        st.caption(f"Có hơn {number(LARGEST_DOWNLOAD)} dòng; hãy lọc bớt để tải.")
        return
    left, right, _ = st.columns([1, 1, 4])
    for place, ending in ((left, "csv"), (right, "xlsx")):
        with place:
            st.download_button(
                f"Tải {ending.upper()}",
                partial(_file, screen, dataset, found, pinned_address(screen), ending),
                file_name=file_name(screen, SCHEMAS[dataset].dataset_title(), ending),
                mime=MIME[ending],
                key=f"rows_{ending}",
                on_click="ignore",
                width="stretch",
            )
