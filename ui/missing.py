"""What has not come in: the datasets each district has reported for the newest school year in range."""

import streamlit as st

from metrics.coverage import DATASETS, reported_datasets, without_union
from ui.screen import Screen
from ui.show import nothing
from ui.table import Head, table
from validation.schemas import SCHEMAS

YES, NO = "✓ đã có", "chưa có báo cáo"


def missing_reports(screen: Screen) -> None:
    """One line a district; what is missing is written out, not left blank."""
    year, rows = reported_datasets(screen.cube, screen.filter)
    if year is None:
        nothing("Tình hình nộp báo cáo")
        return
    names = screen.district_names()
    order = sorted(rows.iter_rows(named=True), key=lambda row: list(names).index(row["district_code"]))
    whole = sum(all(row[name] for name in DATASETS) for row in order)
    st.html(
        f'<h2 class="headline">Năm học {year}: {whole}/{len(order)} quận, huyện đã có đủ '
        f"{len(DATASETS)} loại số liệu</h2>"
    )
    heads = (Head("Quận, huyện"), *(Head(SCHEMAS[name].dataset_title()) for name in DATASETS))
    texts = [[names[row["district_code"]], *(YES if row[name] else NO for name in DATASETS)] for row in order]
    table(f"Số liệu đã có của năm học {year}", heads, texts)


def left_out(screen: Screen, dataset: str, what: str) -> None:
    """Under a filter by school: how many rows name no school and therefore stay out, and whose they are."""
    if not screen.filter.is_within_district:
        return
    rows = without_union(screen.cube, dataset, screen.filter)
    if rows.is_empty():
        return
    names = screen.district_names()
    whose = ", ".join(names[code] for code in rows["district_code"])
    st.info(
        f"{rows['value'].sum()} {what} không ghi theo trường nên không có cấp học, loại hình, cụm "
        f"và không nằm trong các số trên: {whose}."
    )
