"""What a number can be broken down by, what the codes of each are called, and where their names lead."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from data.places.reference import places
from findings.inquiry import kept
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.leads import Click, narrowed_href, place_href, union_href
from glossary.codes import Code
from glossary.comparison import BREAKDOWN_CODES
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from glossary.writing.text import lowered, vietnamese_order
from metrics.cube.filter import Filter
from validation.places.schools import place_code_of


@dataclass(frozen=True)
class Breakdown:
    """`column` of the cube; `click` says what its codes are, `codes` spells them out where they are a closed list."""

    code: str
    column: str
    click: Click
    codes: Mapping[str, Code] = field(default_factory=dict, hash=False)

    @property
    def label(self) -> str:
        """What it is called in a list of choices and above a column."""
        return BREAKDOWN_CODES.label(self.code)

    @property
    def words(self) -> str:
        """What it is called inside a sentence."""
        return lowered(self.label)


BREAKDOWNS = {
    one.code: one
    for one in (
        Breakdown("district", "district_code", "place"),
        Breakdown("cluster", "cluster", "cluster"),
        Breakdown("school_level", "school_level", "school_level", SCHOOL_LEVELS),
        Breakdown("ownership", "ownership", "ownership", OWNERSHIPS),
        Breakdown("union", "union_id", "union"),
    )
}


def names_of(inquiry: Inquiry, breakdown: Breakdown) -> dict[str, str]:
    """Code → label of everything that may be compared, in the order of the screen; the labels are unique."""
    match breakdown.code:
        case "district":
            return inquiry.district_names()
        case "cluster":
            return _clusters(inquiry)
        case "union":
            return _unions(inquiry)
        case _:
            return {code: one.label for code, one in breakdown.codes.items()}


def chosen_of(inquiry: Inquiry, breakdown: Breakdown) -> tuple[str, ...]:
    """The codes that the filter in force has chosen."""
    chosen = inquiry.filter
    return {
        "district": chosen.districts,
        "cluster": chosen.clusters,
        "school_level": chosen.levels,
        "ownership": chosen.ownerships,
        "union": inquiry.unions,
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


def href_of(inquiry: Inquiry, breakdown: Breakdown, code: str) -> str:
    """Where the name of a row leads."""
    match breakdown.click:
        case "place":
            return place_href(inquiry, code)
        case "union":
            return union_href(inquiry, place_code_of(code), code)
        case click:
            return narrowed_href(inquiry, click, code)


def _clusters(inquiry: Inquiry) -> dict[str, str]:
    chosen = inquiry.filter.districts
    known = {code: pair for code, pair in kept.clusters(inquiry.release).items() if pair[0] in chosen}
    return _ordered({code: _of_district(name, district, chosen) for code, (district, name) in known.items()})


def _unions(inquiry: Inquiry) -> dict[str, str]:
    chosen = inquiry.filter.districts
    named = kept.unions(inquiry.release, chosen) if chosen else {}
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
