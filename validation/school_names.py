"""Which known names of schools a name may be a slip of the pen for."""

import difflib
import re
from collections.abc import Iterable

from glossary.text import unaccented
from validation.union_id import bare_name

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


def are_two_schools(one: str, other: str) -> bool:
    """Whether two names differ by a final letter, a number or a Roman numeral (rule R44): never the same school."""
    return _marks(bare_name(one)) != _marks(bare_name(other))


def _marks(bare: str) -> Marks:
    mark = MARK.search(bare)
    return mark[1] if mark else "", tuple(re.findall(r"\d+", bare))
