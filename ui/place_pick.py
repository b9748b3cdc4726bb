"""Where no place is chosen: the districts that have reported, each leading to its page."""

import polars as pl
import streamlit as st

from data.load import Opened
from data.placing import Key
from data.reference import places
from glossary.numbers import number
from metrics.reporters import reporters
from ui.leads import place_href, union_href
from ui.names import district_names
from ui.place import province_name
from ui.screen import Screen
from ui.show import nothing
from ui.table import Head, table
from ui.titled import titled

TITLE = "Quận, huyện có báo cáo"


def pick(screen: Screen) -> None:
    """One line a district in range; the chosen ones when several are."""
    found = _reporters(screen.release.key, screen.release)
    known = {row["district_code"]: row for row in found.iter_rows(named=True)}
    codes = screen.filter.districts or tuple(known)
    if screen.unions:
        _unions(screen)
        return
    if not codes:
        nothing(TITLE)
        return
    names = district_names(codes, places())
    titled(f"Chọn một trong {number(len(codes))} quận, huyện")
    lines = [[label, province_name(code), _years(known.get(code))] for code, label in names.items()]
    heads = (Head("Quận, huyện"), Head("Tỉnh, thành phố"), Head("Số liệu theo năm học"))
    table(TITLE, heads, lines, hrefs=[place_href(screen, code) for code in names])


def _unions(screen: Screen) -> None:
    """Several chosen unions: one of them is to be looked at."""
    rows = screen.release.scan("unions").filter(pl.col("union_id").is_in(list(screen.unions)))
    newest = rows.sort("school_year").unique("union_id", keep="last", maintain_order=True).collect()
    titled(f"Chọn một trong {number(newest.height)} CĐCS")
    lines = [[row["union_name"], row["school_year"]] for row in newest.iter_rows(named=True)]
    hrefs = [union_href(row["district_code"], row["union_id"]) for row in newest.iter_rows(named=True)]
    table("CĐCS đã chọn", (Head("CĐCS"), Head("Năm học")), lines, hrefs=hrefs)


def _years(row: dict[str, str | None] | None) -> str:
    if row is None:
        return "chưa có báo cáo"
    first, last = row["first_year"], row["last_year"]
    if first is None or last is None:
        return "chỉ có số liệu của nhiệm kỳ, giai đoạn hoặc kỳ khác"
    return first if first == last else f"{first} đến {last}"


@st.cache_resource(show_spinner=False, max_entries=8)
def _reporters(key: Key, _release: Opened) -> pl.DataFrame:
    return reporters(_release)
