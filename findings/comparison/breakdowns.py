"""What a number can be broken down by on the page So sánh, and what the codes of each are called."""

from collections import Counter
from dataclasses import dataclass, replace

from data.places.reference import places
from findings.link.leads import Click, href, narrowed, place_href, union_href
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.text import vietnamese_order
from metrics.cube.filter import Filter
from metrics.cube.rows import clusters, unions
from ui.state.screen import Screen
from validation.places.schools import place_code_of


@dataclass(frozen=True)
class Breakdown:
    """`column` of the cube; `label` in the list of choices, `words` inside a sentence."""

    code: str
    column: str
    label: str
    words: str
    click: Click


BREAKDOWNS = {
    one.code: one
    for one in (
        Breakdown("district", "district_code", "Quận, huyện", "quận, huyện", "place"),
        Breakdown("cluster", "cluster", "Cụm thi đua", "cụm thi đua", "cluster"),
        Breakdown("school_level", "school_level", "Cấp học", "cấp học", "school_level"),
        Breakdown("ownership", "ownership", "Loại hình", "loại hình", "ownership"),
        Breakdown("union", "union_id", "CĐCS", "CĐCS", "union"),
    )
}


def names_of(screen: Screen, breakdown: Breakdown) -> dict[str, str]:
    """Code → label of everything that may be compared, in the order of the screen; the labels are unique."""
    match breakdown.code:
        case "district":
            return screen.district_names()
        case "cluster":
            return _clusters(screen)
        case "union":
            return _unions(screen)
        case _:
            codes = SCHOOL_LEVELS if breakdown.code == "school_level" else OWNERSHIPS
            return {code: codes.label(code) for code in codes}


def chosen_of(screen: Screen, breakdown: Breakdown) -> tuple[str, ...]:
    """The codes that the filter in force has chosen."""
    chosen = screen.filter
    return {
        "district": chosen.districts,
        "cluster": chosen.clusters,
        "school_level": chosen.levels,
        "ownership": chosen.ownerships,
        "union": screen.unions,
    }[breakdown.code]


def without_choice(breakdown: Breakdown, where: Filter) -> Filter:
    """The filter that lets the others in too, beside whom the chosen ones stand."""
    match breakdown.code:
        case "district":
            return replace(where, districts=())
        case "cluster":
            return replace(where, clusters=())
        case "school_level":
            return replace(where, levels=())
        case "ownership":
            return replace(where, ownerships=())
        case _:
            return where


def href_of(screen: Screen, breakdown: Breakdown, code: str) -> str:
    """Where the name of a row leads."""
    if breakdown.code == "district":
        return place_href(screen, code)
    if breakdown.code == "union":
        return union_href(place_code_of(code), code)
    return href(screen.page, narrowed(screen, breakdown.click, code))


def _clusters(screen: Screen) -> dict[str, str]:
    chosen = screen.filter.districts
    known = {code: pair for code, pair in clusters(screen.release).items() if pair[0] in chosen}
    return _ordered({code: _of_district(name, district, chosen) for code, (district, name) in known.items()})


def _unions(screen: Screen) -> dict[str, str]:
    chosen = screen.filter.districts
    named = unions(screen.release, chosen) if chosen else {}
    labels = {code: _of_district(name, place_code_of(code), chosen) for code, name in named.items()}
    alike = {label for label, count in Counter(labels.values()).items() if count > 1}
    return _ordered({code: f"{label} ({_level(code)})" if label in alike else label for code, label in labels.items()})


def _of_district(name: str, district: str, chosen: tuple[str, ...]) -> str:
    return name if len(chosen) == 1 else f"{name} – {places().place(district)['name']}"


def _level(union_id: str) -> str:
    """The level that is part of a union's id."""
    level = union_id.split("-")[1]
    return SCHOOL_LEVELS.label(level).lower() if level in SCHOOL_LEVELS else level


def _ordered(labels: dict[str, str]) -> dict[str, str]:
    return dict(sorted(labels.items(), key=lambda item: vietnamese_order(item[1])))
