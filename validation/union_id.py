"""The one id of a school's union, the same in every report: district, school level, bare name."""

from collections.abc import Sequence

from glossary.text import fold, slug
from glossary.unions import SCHOOL_LEVELS

PREFIXES = tuple(fold(word) for word in ("CĐCS", "Công đoàn cơ sở", "Công đoàn", "CĐ", "Trường", "Tr."))


def union_id(district_code: str, school_level: str | None, union_name: str) -> str:
    """Dịch Vọng A and Dịch Vọng B differ, and so do a primary and a secondary school of one name."""
    return f"{district_code}-{school_level or 'unknown'}-{slug(bare_name(union_name))}"


def bare_name(union_name: str) -> str:
    """The name without "CĐCS", "Trường" and the word for the school level, folded for matching."""
    name, before = fold(union_name), ""
    while name != before:
        before, name = name, _without_first(name, PREFIXES)
    return _without_first(name, _LEVEL_WORDS)


def _without_first(name: str, words: Sequence[str]) -> str:
    """The name without the first of the words that it begins with; a name is never used up."""
    return next((name.removeprefix(word + " ") for word in words if name.startswith(word + " ")), name)


_LEVEL_WORDS = sorted(
    {fold(word) for level in SCHOOL_LEVELS.values() for word in (level.label, *level.spellings)},
    key=len,
    reverse=True,
)
