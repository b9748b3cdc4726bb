"""Which district or union a page looks at, and the screen that shows nothing else."""

from dataclasses import replace

import polars as pl
import streamlit as st

from data.places.placing import Key
from data.places.reference import places
from data.releases.load import Opened
from findings.inquiry.names import district_names
from findings.link.leads import place_href, union_href
from glossary.writing.numbers import number
from metrics.cube.rows import places_of_union, reporters
from metrics.measure.change import newest_year
from metrics.measure.metric import Metric
from metrics.unions.unions import Row, union_years
from metrics.wording.places import place_words
from ui.page.show import nothing, titled
from ui.page.table import Head, table
from ui.state import filters
from ui.state.screen import Screen
from validation.places.schools import place_code_of


def union_looked_at(screen: Screen) -> str | None:
    """The union of the page: the only chosen one."""
    return screen.unions[0] if len(screen.unions) == 1 else None


def district_looked_at(screen: Screen) -> str | None:
    """The district of the page: the only chosen one, or that of several which the link names."""
    chosen = screen.filter.districts
    if len(chosen) == 1:
        return chosen[0]
    named = st.session_state.get(filters.LOOKED_AT.key)
    code = places().place_of_slug(named) if named else None
    return code if code is not None and (not chosen or code in chosen) else None


def of_district(screen: Screen, district_code: str) -> Screen:
    """The same screen with this district alone."""
    return replace(screen, filter=replace(screen.filter, districts=(district_code,)))


def of_union(screen: Screen, union_id: str) -> Screen:
    """The same screen of the union's places and years; its school's level and owner filter nothing more."""
    of_places = places_of_union(screen.release, union_id) or (place_code_of(union_id),)
    return replace(screen, filter=replace(screen.filter, districts=of_places, clusters=(), levels=(), ownerships=()))


def has_reported(screen: Screen, metric: Metric) -> bool:
    """Whether the screen's place has reported the number in any school year in range."""
    return newest_year(screen.cube, screen.shown(metric), screen.filter) is not None


def full_name(district_code: str) -> str:
    """ "Quận Cầu Giấy"."""
    return str(places().place(district_code)["full_name"])


def province_name(district_code: str) -> str:
    """ "Thành phố Hà Nội"."""
    return place_words(None, str(places().place(district_code)["province_code"]))


def rows_over_years(screen: Screen, union_id: str) -> list[Row]:
    """The union's rows in range, the newest first."""
    return union_years(screen.release, union_id, screen.filter)


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
