"""The one id of a school's union, the same in every report: district (or ward), school level, bare name."""

import difflib
import re
from collections.abc import Iterable

from glossary.unions import SCHOOL_LEVELS
from glossary.writing.text import fold, slug, unaccented

PREFIXES = tuple(fold(word) + " " for word in ("CĐCS", "Công đoàn cơ sở", "Công đoàn", "CĐ", "Trường", "Tr."))


def union_id(place_code: str, school_level: str | None, union_name: str) -> str:
    """Dịch Vọng A and Dịch Vọng B differ, and so do a primary and a secondary school of one name.

    A level that is not reported is read off the name ("TH Mai Dịch"), so that the id stays the same.
    """
    level = school_level or level_in(union_name) or "unknown"
    return f"{place_code}-{level}-{slug(bare_name(union_name))}"


def place_code_of(union_id: str) -> str:
    """The code of the district, or ward, that an id begins with."""
    return union_id.split("-", 1)[0]


def bare_name(union_name: str) -> str:
    """The name without "CĐCS", "Trường" and the word for the school level, folded for matching."""
    return _without_first(_without_prefixes(union_name), _LEVEL_PREFIXES)


def level_in(union_name: str) -> str | None:
    """The school level whose word the name begins with, or null."""
    name = _without_prefixes(union_name) + " "
    return next((level for word, level in _LEVEL_WORDS.items() if name.startswith(word)), None)


def _without_prefixes(union_name: str) -> str:
    name, before = fold(union_name), ""
    while name != before:
        before, name = name, _without_first(name, _UNION_PREFIXES)
    return name


def _without_first(name: str, words: re.Pattern[str]) -> str:
    """The name without the first of the words that it begins with; a name is never used up."""
    found = words.match(name)
    return name[found.end() :] if found else name


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, words)))


_LEVELS = {fold(word): level.code for level in SCHOOL_LEVELS.values() for word in (level.label, *level.spellings)}
# The longest first: "TH & THCS" is one level, not the primary school "& THCS".
_LEVEL_WORDS = {word + " ": _LEVELS[word] for word in sorted(_LEVELS, key=len, reverse=True)}
_LEVEL_PREFIXES = _any_of(_LEVEL_WORDS)
_UNION_PREFIXES = _any_of(PREFIXES)


Marks = tuple[str, tuple[str, ...]]
MARK = re.compile(r" ([^\W\d_]|\d+|x{0,3}(?:ix|iv|v?i{0,3}))$")
ALIKE, NEARLY_EQUAL = 0.6, 0.85
MOST_OFFERED = 3
# So many names that nobody knows are a list of other schools, and comparing each with each would take minutes.
MOST_SOUGHT = 500


class KnownNames:
    """The names of one place, as they are written. The other school of a name (rule R44) is never taken for it."""

    def __init__(self, names: Iterable[str]) -> None:
        self._written: dict[Marks, dict[str, list[str]]] = {}
        for name in dict.fromkeys(names):
            bare = bare_name(name)
            self._written.setdefault(_marks(bare), {}).setdefault(unaccented(bare), []).append(name)

    def nearest(self, name: str) -> list[str]:
        """Up to three of the names that look like this one, the likest first."""
        return self._alike(name, ALIKE, MOST_OFFERED)

    def nearly_equal(self, name: str) -> str | None:
        """The name that differs from this one by a slip only, or null."""
        return next(iter(self._alike(name, NEARLY_EQUAL, 1)), None)

    def _alike(self, name: str, least: float, most: int) -> list[str]:
        bare = bare_name(name)
        # Names that differ by accents only have one id, so that accents need not be told apart here.
        written = self._written.get(_marks(bare), {})
        found = difflib.get_close_matches(unaccented(bare), written, n=most, cutoff=least)
        return [other for key in found for other in written[key]][:most]


def _marks(bare: str) -> Marks:
    mark = MARK.search(bare)
    return mark[1] if mark else "", tuple(re.findall(r"\d+", bare))
