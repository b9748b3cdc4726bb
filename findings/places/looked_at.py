"""Which district or union a page looks at, the inquiry about nothing else, and the list to pick one from."""

from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from data.places.placing import Key
from data.places.reference import places
from data.releases.load import Opened
from findings.content.content import Head, Headline, Listing, Nothing, Table
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.kept import keeping
from findings.inquiry.leads import place_hrefs, union_href
from findings.inquiry.names import district_names
from findings.link.pages import LOOKED_AT
from glossary.writing.numbers import number
from metrics.cube.rows import places_of_union, reporters
from metrics.measure.change import newest_year
from metrics.measure.metric import Metric
from metrics.unions.unions import Row, union_years
from metrics.wording.places import place_words
from validation.places.schools import place_code_of

TITLE = "Quận, huyện có báo cáo"
HEADS = (Head("Quận, huyện"), Head("Tỉnh, thành phố"), Head("Số liệu theo năm học"))
UNION_HEADS = (Head("CĐCS"), Head("Năm học"))


def union_looked_at(inquiry: Inquiry) -> str | None:
    """The union of the page: the only chosen one."""
    return inquiry.unions[0] if len(inquiry.unions) == 1 else None


def district_looked_at(inquiry: Inquiry) -> str | None:
    """The district of the page: the only chosen one, or that of several which the link names."""
    chosen = inquiry.filter.districts
    if len(chosen) == 1:
        return chosen[0]
    named = inquiry.values.get(LOOKED_AT.name)
    code = places().place_of_slug(str(named)) if named else None
    return code if code is not None and (not chosen or code in chosen) else None


def of_district(inquiry: Inquiry, district_code: str) -> Inquiry:
    """The same inquiry with this district alone."""
    return replace(inquiry, filter=replace(inquiry.filter, districts=(district_code,)))


def of_union(inquiry: Inquiry, union_id: str) -> Inquiry:
    """The same inquiry of the union's places and years; its school's level and owner filter nothing more."""
    of_places = places_of_union(inquiry.release, union_id) or (place_code_of(union_id),)
    return replace(inquiry, filter=replace(inquiry.filter, districts=of_places, clusters=(), levels=(), ownerships=()))


def has_reported(inquiry: Inquiry, metric: Metric) -> bool:
    """Whether its place has reported the number in any school year in range."""
    return newest_year(inquiry.cube, inquiry.shown(metric), inquiry.filter) is not None


def full_name(district_code: str) -> str:
    """ "Quận Cầu Giấy"."""
    return str(places().place(district_code)["full_name"])


def province_name(district_code: str) -> str:
    """ "Thành phố Hà Nội"."""
    return place_words(None, str(places().place(district_code)["province_code"]))


def rows_over_years(inquiry: Inquiry, union_id: str) -> list[Row]:
    """The union's rows in range, the newest first."""
    return union_years(inquiry.release, union_id, inquiry.filter)


def places_to_pick(inquiry: Inquiry) -> Listing | Nothing:
    """One line a union where several are chosen; else one a district in range, of the chosen ones if there are any."""
    if inquiry.unions:
        return _unions_to_pick(inquiry)
    found = _reporters(inquiry.release.key, inquiry.release)
    known = {row["district_code"]: row for row in found.iter_rows(named=True)}
    codes = inquiry.filter.districts or tuple(known)
    if not codes:
        return Nothing(TITLE)
    names = district_names(codes, places())
    lines = [[label, province_name(code), _years(known.get(code))] for code, label in names.items()]
    hrefs = place_hrefs(inquiry, names)
    headline = Headline(f"Chọn một trong {number(len(codes))} quận, huyện")
    return Listing("places", Table(TITLE, HEADS, lines, hrefs), headline)


def _unions_to_pick(inquiry: Inquiry) -> Listing:
    rows = inquiry.release.scan("unions").filter(pl.col("union_id").is_in(list(inquiry.unions)))
    newest = rows.sort("school_year").unique("union_id", keep="last", maintain_order=True).collect()
    lines = [[row["union_name"], row["school_year"]] for row in newest.iter_rows(named=True)]
    hrefs = [union_href(inquiry, row["district_code"], row["union_id"]) for row in newest.iter_rows(named=True)]
    headline = Headline(f"Chọn một trong {number(newest.height)} CĐCS")
    return Listing("unions", Table("CĐCS đã chọn", UNION_HEADS, lines, hrefs), headline)


def _years(row: Mapping[str, str | None] | None) -> str:
    if row is None:
        return "chưa có báo cáo"
    first, last = row["first_year"], row["last_year"]
    if first is None or last is None:
        return "chỉ có số liệu của nhiệm kỳ, giai đoạn hoặc kỳ khác"
    return first if first == last else f"{first} đến {last}"


@keeping(8)
def _reporters(key: Key, _release: Opened) -> pl.DataFrame:
    return reporters(_release)
