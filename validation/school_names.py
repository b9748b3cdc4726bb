"""Which known names of schools a name may be a slip of the pen for."""

import difflib
import re
from collections.abc import Iterable

from glossary.text import unaccented
from validation.union_id import bare_name

MARK = re.compile(r" ([^\W\d_]|\d+|x{0,3}(?:ix|iv|v?i{0,3}))$")
ALIKE, NEARLY_EQUAL = 0.6, 0.85
MOST_OFFERED = 3


def nearest(name: str, known: Iterable[str]) -> list[str]:
    """Up to three of the known names that look like this one, the likest first."""
    return _alike(name, known, ALIKE, MOST_OFFERED)


def nearly_equal(name: str, known: Iterable[str]) -> str | None:
    """The known name that differs from this one by a slip only, or null."""
    return next(iter(_alike(name, known, NEARLY_EQUAL, 1)), None)


def are_two_schools(one: str, other: str) -> bool:
    """Whether two names differ by a final letter, a number or a Roman numeral (rule R44): never the same school."""
    return _marks(bare_name(one)) != _marks(bare_name(other))


def _alike(name: str, known: Iterable[str], least: float, most: int) -> list[str]:
    spelled: dict[str, list[str]] = {}
    for other in dict.fromkeys(known):
        if not are_two_schools(name, other):
            spelled.setdefault(_compared(other), []).append(other)
    found = difflib.get_close_matches(_compared(name), spelled, n=most, cutoff=least)
    return [other for key in found for other in spelled[key]][:most]


def _compared(name: str) -> str:
    """Without accents, since names that differ by these only have one id anyway."""
    return unaccented(bare_name(name))


def _marks(bare: str) -> tuple[str, list[str]]:
    mark = MARK.search(bare)
    return mark[1] if mark else "", re.findall(r"\d+", bare)
