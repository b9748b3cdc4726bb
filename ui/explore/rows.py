"""The page of rows: counted and read lazily, a page at a time; downloads; reports; releases."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import polars as pl
import streamlit as st

from data.places.placing import Placed, place
from data.releases import release as releases
from data.releases.export import written
from data.releases.lake import DamagedError
from data.releases.load import Opened, load
from data.releases.release import Release
from findings.content.content import Folded, Head, Nothing, Table
from findings.inquiry.files import MIME, file_name, marked
from findings.inquiry.inquiry import Inquiry
from findings.provenance.reports import all_reports, report_table
from findings.provenance.rows import heads, readable, texts
from glossary.writing.numbers import moment_text, number
from glossary.writing.symbols import TITLE
from metrics.cube.rows import rows as rows_under
from metrics.cube.signs import provisional, written_row_signs
from ui.page.show import show, titled, turned
from ui.state.rights import lake
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

SIZE, REPORTS = 50, 500
LARGEST_DOWNLOAD = 200_000
HIDDEN = {"report_id", "source_ref", "period_start", "period_end", "province_code", "union_id", "is_name_only"}
USUAL: dict[str, object] = {
    "period_kind": "school_year",
    "scope": "school_block",
    "bound": "exact",
    "is_total": False,
    "beneficiary_unit": "persons",
}
VERSIONS = (Head("Số"), Head("Lúc"), Head("Ghi chú"))
WHOLE = "Hiện cả tên cá nhân và số liệu được giữ kín"


def rows_of(inquiry: Inquiry, dataset: str) -> None:
    """One page of the rows under the filter; an editor may ask for them as they were published."""
    release = _release(inquiry)
    found = rows_under(release, dataset, inquiry.filter, inquiry.unions)
    count = int(found.select(pl.len()).collect().item())
    title = SCHEMAS[dataset].dataset_title()
    if count == 0:
        show(inquiry, Nothing(title))
        return
    titled(f"{title}: {number(count)} dòng")
    with turned(dataset, count, SIZE) as some:
        show(inquiry, _table(inquiry, dataset, found, some))
    _downloads(replace(inquiry, release=release), dataset, count)


def _release(inquiry: Inquiry) -> Placed:
    """Off until an editor asks for it, for the page may stand on a wall."""
    if not inquiry.rights.sees_whole or not st.toggle(WHOLE, key="whole_rows"):
        return inquiry.release
    return place(_whole(inquiry.release.release.number), inquiry.release.view)


def _whole(number: int) -> Opened:
    return load(lake(), number)


def reports(inquiry: Inquiry) -> Folded:
    """The newest reports of the release, and how many there are."""
    found = all_reports(inquiry)
    return Folded(f"Báo cáo nguồn: {number(found.height)}", "all_reports", report_table(found.head(REPORTS)))


def versions(inquiry: Inquiry) -> Folded:
    """The newest releases: when and why; by whom an editor reads on Nhập báo cáo."""
    store = inquiry.release.lake
    known = releases.several(store, releases.numbers(store)[:-21:-1])
    lines = [_version(number, found) for number, found in known.items()]
    return Folded("Các bản số liệu đã công bố", "versions", Table("Các bản số liệu", VERSIONS, lines))


def _version(wanted: int, found: Release | DamagedError) -> list[str]:
    if isinstance(found, DamagedError):
        return [str(wanted), "", str(found)]
    return [str(wanted), moment_text(found.created_at), found.note]


def _table(inquiry: Inquiry, dataset: str, found: pl.LazyFrame, some: slice) -> Table:
    ordered = found.sort(_order(), nulls_last=True, descending=[True, False, False, False])
    shown = ordered.slice(some.start, SIZE).collect()
    names = _filled(dataset, shown)
    cells = texts(dataset, shown, names, provisional(inquiry.cube.reports))
    return Table(SCHEMAS[dataset].dataset_title(), heads(dataset, names), cells)


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


def _downloads(inquiry: Inquiry, dataset: str, count: int) -> None:
    if count > LARGEST_DOWNLOAD:
        st.caption(f"Có hơn {number(LARGEST_DOWNLOAD)} dòng; hãy lọc bớt để tải.")
        return
    left, right, _ = st.columns([1, 1, 4])
    for column, ending in ((left, "csv"), (right, "xlsx")):
        column.download_button(
            f"Tải {ending.upper()}",
            partial(_file, inquiry, dataset, ending),
            file_name=file_name(inquiry, SCHEMAS[dataset].dataset_title(), ending),
            mime=MIME[ending],
            key=f"rows_{ending}",
            on_click="ignore",
            width="stretch",
        )


def _file(inquiry: Inquiry, dataset: str, ending: str) -> bytes:
    """Every row under the filter, looked for when it is asked for: files may have changed since the page was drawn."""
    rows = rows_under(inquiry.release, dataset, inquiry.filter, inquiry.unions).collect()
    signs = written_row_signs(rows, inquiry.cube.reports).alias(TITLE)
    return written(marked(inquiry, readable(dataset, rows).with_columns(signs)), ending)
