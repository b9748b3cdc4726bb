"""The parameters of the link that every page shares: years, places, clusters, unions, levels, owners, release, view."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data.places.reference import places
from findings.link.grammar import Parameter
from glossary.unions import OWNERSHIPS, SCHOOL_LEVELS
from metrics.cube.filter import Filter

YEAR = re.compile(r"([0-9]{4})-([0-9]{4})")
UNION = re.compile(r"(?:[0-9]{3}|[0-9]{5})-[a-z_]+-[a-z0-9-]+")
CLUSTER = re.compile(r"(?:[0-9]{3}|[0-9]{5})\.[a-z0-9-]+")
NUMBER = re.compile(r"[0-9]{1,6}")


def _is_school_year(text: str) -> bool:
    years = YEAR.fullmatch(text)
    return years is not None and int(years[2]) == int(years[1]) + 1


FIRST_YEAR = Parameter("tu", _is_school_year)
LAST_YEAR = Parameter("den", _is_school_year)
DISTRICTS = Parameter("don-vi", lambda text: places().place_of_slug(text) is not None, is_several=True)
CLUSTERS = Parameter("cum", lambda text: bool(CLUSTER.fullmatch(text)), is_several=True)
LEVELS = Parameter("cap", SCHOOL_LEVELS.__contains__, is_several=True)
OWNERSHIP = Parameter("loai-hinh", OWNERSHIPS.__contains__, is_several=True)
UNIONS = Parameter("cdcs", lambda text: bool(UNION.fullmatch(text)), is_several=True)
RELEASE = Parameter("ban", lambda text: bool(NUMBER.fullmatch(text)))
# By which places the numbers since July 2025 stand; codes of its own, so that a link never changes its meaning.
BY_UNITS = "moi"
VIEWS = {"cu": "Quận, huyện cũ", BY_UNITS: "Phường, xã mới"}
VIEW = Parameter("dia-ban", VIEWS.__contains__, default="cu")
MODE = Parameter("che-do", {"may-chieu"}.__contains__)
SHARED = (FIRST_YEAR, LAST_YEAR, DISTRICTS, CLUSTERS, UNIONS, LEVELS, OWNERSHIP, RELEASE, VIEW)
# What every link of a page keeps.
CARRIED = (*SHARED, MODE)


@dataclass(frozen=True)
class Choice:
    """What the shared parameters hold, as the numbers need it; `unions` are ids."""

    filter: Filter
    unions: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left out."""
        return self == Choice(Filter(), ())


def choice_of(said: Mapping[str, Sequence[str]]) -> Choice:
    """What a link chooses; years in the wrong order are turned."""
    codes = tuple(str(places().place_of_slug(text)) for text in said.get(DISTRICTS.name, ()))
    first, last = (next(iter(said.get(one.name, ())), None) for one in (FIRST_YEAR, LAST_YEAR))
    if first and last and first > last:
        first, last = last, first
    clusters, levels, ownerships = (tuple(said.get(one.name, ())) for one in (CLUSTERS, LEVELS, OWNERSHIP))
    return Choice(Filter(first, last, codes, clusters, levels, ownerships), tuple(said.get(UNIONS.name, ())))
