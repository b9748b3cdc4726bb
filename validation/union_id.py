"""The one id of a school's union, the same in every report: district (or ward), school level, bare name."""

import re
from collections.abc import Iterable

from glossary.text import fold, slug
from glossary.unions import SCHOOL_LEVELS

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
