"""Where a click leads: the page of a district or a union, or the same page under one filter more."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from data.places.reference import places
from findings.inquiry.inquiry import Inquiry
from findings.link import filters
from findings.link.grammar import Link, query
from findings.link.pages import LOOKED_AT, PAGES, SOURCE, SOURCE_PART
from validation.places.schools import place_code_of

Click = Literal["place", "union", "year", "school_level", "ownership", "cluster"]
PLACE_PAGE = "don-vi"
NARROWING = {"school_level": filters.LEVELS, "ownership": filters.OWNERSHIP, "cluster": filters.CLUSTERS}


def href(page: str, link: Mapping[str, Sequence[str]]) -> str:
    """A page and its link as an address relative to any page."""
    said = query(link)
    return f"{page}?{said}" if said else page


def here(inquiry: Inquiry) -> Link:
    """What a link to the same page carries on: the shared parameters and the page's own."""
    return inquiry.link((*filters.CARRIED, *PAGES[inquiry.page].parameters))


def place_href(inquiry: Inquiry, district_code: str) -> str:
    """The address of a district's page; several chosen districts stay chosen, so that it keeps its place among them."""
    slug = places().slug_of(district_code)
    shared = {name: texts for name, texts in inquiry.link(filters.CARRIED).items() if name != filters.UNIONS.name}
    is_among = len(inquiry.filter.districts) > 1 and district_code in inquiry.filter.districts
    return href(PLACE_PAGE, {**shared, (LOOKED_AT if is_among else filters.DISTRICTS).name: [slug]})


def place_hrefs(inquiry: Inquiry, district_codes: Iterable[str | None]) -> list[str | None]:
    """The addresses of the districts' pages; null where there is no district, as for a province."""
    return [place_href(inquiry, code) if code else None for code in district_codes]


def union_href(inquiry: Inquiry, district_code: str, union_id: str) -> str:
    """The address of a union's page under the years and the release in force."""
    carried = inquiry.link((filters.FIRST_YEAR, filters.LAST_YEAR, filters.RELEASE, filters.MODE))
    chosen = {filters.DISTRICTS.name: [places().slug_of(district_code)], filters.UNIONS.name: [union_id]}
    return href(PLACE_PAGE, {**carried, **chosen})


def narrowed_href(inquiry: Inquiry, click: Click, code: str) -> str:
    """The address of the same page with one filter set to what was clicked."""
    names = [filters.FIRST_YEAR, filters.LAST_YEAR] if click == "year" else [NARROWING[click]]
    return href(inquiry.page, {**here(inquiry), **{one.name: [code] for one in names}})


def source_href(inquiry: Inquiry, name: str, part: str | None = None) -> str:
    """The address that opens where a number comes from: this page as it is, with the source's name in the link."""
    asked = {SOURCE.name: [name]} | ({SOURCE_PART.name: [part]} if part else {})
    return href(inquiry.page, here(inquiry) | asked)


def target(inquiry: Inquiry, click: Click, event: Any) -> str | None:
    """The address; null where nothing is selected. Marks carry their code, or their code and school year."""
    points = event["selection"]["points"]
    if not points or (data := points[0].get("customdata")) is None:
        return None
    code = str((data if isinstance(data, str) else data[-1] if click == "year" else data[0]) or "")
    if click == "place":
        return place_href(inquiry, code) if places().knows(code) else None
    if click == "union":
        return union_href(inquiry, place_code_of(code), code) if filters.UNION.fullmatch(code) else None
    return narrowed_href(inquiry, click, code) if code else None
