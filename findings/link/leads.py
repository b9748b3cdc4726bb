"""Where a click leads: the page of a district or a union, or the same page under one filter more."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Literal
from urllib.parse import urlencode

import streamlit as st

from data.places.reference import places
from ui.page.choices import PAGE_PARAMETERS
from ui.state import filters
from ui.state.link import Link, state
from ui.state.projector import MODE
from ui.state.screen import Screen
from validation.places.schools import place_code_of

Click = Literal["place", "union", "year", "school_level", "ownership", "cluster"]
# What every link of a page keeps.
CARRIED = (*filters.SHARED, MODE)
PLACE_PAGE = "don-vi"
NARROWING = {"school_level": filters.LEVELS, "ownership": filters.OWNERSHIP, "cluster": filters.CLUSTERS}

SOFT_LINKS = """
<script>
window.goInside ??= (address) => {
  // Streamlit may run a script once more when it draws its element anew.
  if (new URL(address, location.href).href === location.href) return;
  history.pushState({}, "", address);
  window.dispatchEvent(new PopStateEvent("popstate"));
};
if (!window.innerLinks) {
  window.innerLinks = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.inner");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goInside(link.href);
  });
}
</script>
"""


def prepare() -> None:
    """Let links of class `inner` change the page within the session, as the menu does.

    Without the script they still work: the browser loads the page anew.
    """
    st.html(SOFT_LINKS, unsafe_allow_javascript=True)


def place_href(screen: Screen, district_code: str) -> str:
    """The address of a district's page under the filters in force."""
    return href(PLACE_PAGE, place_link(screen, district_code))


def union_href(district_code: str, union_id: str) -> str:
    """The address of a union's page under the filters in force."""
    return href(PLACE_PAGE, union_link(district_code, union_id))


def place_link(screen: Screen, district_code: str) -> Link:
    """The link of a district's page; several chosen districts stay chosen, so that it keeps its place among them."""
    slug = places().slug_of(district_code)
    shared = {name: texts for name, texts in state(CARRIED).items() if name != filters.UNIONS.name}
    if len(screen.filter.districts) > 1 and district_code in screen.filter.districts:
        return {**shared, filters.LOOKED_AT.name: [slug]}
    return {**shared, filters.DISTRICTS.name: [slug]}


def union_link(district_code: str, union_id: str) -> Link:
    """The link of a union's page."""
    chosen = {filters.DISTRICTS.name: [places().slug_of(district_code)], filters.UNIONS.name: [union_id]}
    years = {one.name for one in (filters.FIRST_YEAR, filters.LAST_YEAR, filters.RELEASE, MODE)}
    return {**{name: texts for name, texts in state(CARRIED).items() if name in years}, **chosen}


def narrowed(screen: Screen, click: Click, code: str) -> Link:
    """The link of the same page with one filter set to what was clicked."""
    link = state((*CARRIED, *PAGE_PARAMETERS[screen.page]))
    if click == "year":
        return {**link, filters.FIRST_YEAR.name: [code], filters.LAST_YEAR.name: [code]}
    return {**link, NARROWING[click].name: [code]}


def href(page: str, link: Mapping[str, Sequence[str]]) -> str:
    """A page and its link as an address relative to any page."""
    query = urlencode([(name, text) for name, texts in link.items() for text in texts])
    return f"{page}?{query}" if query else page


def follow(screen: Screen, click: Click, event: Any) -> None:
    """Go where a click on a mark of a chart leads.

    In the browser, as a link does: `st.switch_page` with a query leaves a step between here and there, so that Back
    would come back with the filter of the place that was clicked.
    """
    if address := target(screen, click, event):
        st.html(f"<script>goInside({json.dumps(address)})</script>", unsafe_allow_javascript=True)


def target(screen: Screen, click: Click, event: Any) -> str | None:
    """The address; null where nothing is selected. Marks carry their code, or their code and school year."""
    points = event["selection"]["points"]
    if not points or (data := points[0].get("customdata")) is None:
        return None
    code = str((data if isinstance(data, str) else data[-1] if click == "year" else data[0]) or "")
    if click == "place":
        return place_href(screen, code) if places().knows(code) else None
    if click == "union":
        return union_href(place_code_of(code), code) if filters.UNION.fullmatch(code) else None
    return href(screen.page, narrowed(screen, click, code)) if code else None
