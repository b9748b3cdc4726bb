"""Names of people in a text: after an honorific, or a family name and two more; not of schools, streets and poets."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from glossary.people import (
    CALLED_AFTER,
    DOUBTFUL_SURNAMES,
    HONORIFICS,
    NAMESAKES,
    OFFICES,
    PLAIN_SECOND_WORDS,
    PLURALS,
    ROLES,
    SECOND_WORDS,
    SURE_SECOND_WORDS,
    SURNAMES,
    WORKS,
)
from glossary.writing.text import fold, unaccented

LONGEST = 5  # words of a name
BEFORE = 5  # words in which a work of art is looked for
WORD = re.compile(r"đ/c|[^\W\d_]+", re.IGNORECASE)
VOWEL = re.compile(r"[aeiouy]")
CLAUSE_ENDS = re.compile(r"[.,;:!?()\n]")
AFTER_WORK = re.compile(r"[”\"»’](?:\s*(?:của|[-–—,(]))*\s*$")


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(fold, words))


_SURE, _DOUBTFUL, _SECOND, _SURE_SECOND = map(_folded, (SURNAMES, DOUBTFUL_SURNAMES, SECOND_WORDS, SURE_SECOND_WORDS))
_PLAIN = frozenset(map(unaccented, SURNAMES))
_PLAIN_SECOND = frozenset(map(unaccented, PLAIN_SECOND_WORDS))
_HONORIFICS, _ROLES, _PLURALS, _OFFICES, _AFTER, _WORKS, _NAMESAKES = map(
    _folded, (HONORIFICS, ROLES, PLURALS, OFFICES, CALLED_AFTER, WORKS, NAMESAKES)
)
_PLAIN_NAMESAKES = frozenset(map(unaccented, NAMESAKES))


@dataclass(frozen=True)
class _Word:
    text: str
    key: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital and can be spoken: initials and abbreviations name nobody."""
        return len(self.text) > 1 and self.text[0].isupper() and bool(VOWEL.search(_bare(self.text)))


# There are some seven thousand syllables.
_key = lru_cache(maxsize=20_000)(fold)
_bare = lru_cache(maxsize=20_000)(unaccented)


def person_in(text: str, known: Iterable[str] = ()) -> str | None:
    """The first name of a person in the text; null when it names none.

    `known` are names, folded, that mean something else here: places, and the unions of the file.
    """
    words = [_Word(one[0], _key(one[0]), one.start(), one.end()) for one in WORD.finditer(text)]
    others = frozenset(known)
    for place in range(len(words)):
        run = _run(text, words, place)
        if run and (_is_full(run) or _is_addressed(text, words, place, run, others)):
            found = text[run[0].start : run[-1].end]
            if not _means_another(text, run, others):
                return found
    return None


def _run(text: str, words: list[_Word], place: int) -> list[_Word]:
    """The words of a name from this one on; none where it ends in an initial, as people do who keep it secret."""
    run: list[_Word] = []
    for word in words[place : place + LONGEST]:
        if run and (text[run[-1].end : word.start] not in (" ", "\u00a0") or word.key in _OFFICES - _SECOND):
            break
        if not word.is_name:
            is_initial = bool(run) and len(word.text) == 1 and word.text.isupper()
            return [] if is_initial else run
        run.append(word)
    return run


def _is_full(run: list[_Word]) -> bool:
    if len(run) < 3:
        return False
    first, second = run[0], run[1]
    if first.text.isascii() and _bare(first.text) in _PLAIN and first.key not in _SURE:
        return second.text.isascii() and _bare(second.text) in _PLAIN_SECOND
    if first.key in _DOUBTFUL:
        return second.key in _SURE_SECOND
    # In a line of capitals every word has one.
    return first.key in _SURE and (second.key in _SECOND or not all(word.text.isupper() for word in run))


def _is_addressed(text: str, words: list[_Word], place: int, run: list[_Word], known: frozenset[str]) -> bool:
    """Whether an honorific stands before: in small letters, or with a capital where a sentence begins."""
    if run[0].key in _OFFICES:
        return False
    for length in (3, 2, 1):
        before = words[max(place - length, 0) : place]
        title = _name(before)
        if title in _ROLES and len(run) > 1 and run[0].key in _SURE | _DOUBTFUL:
            return True
        if title not in _HONORIFICS:
            continue
        head, earlier = before[0], words[place - length - 1].key if place > length else ""
        if head.text[0].isupper():
            # Bà Rịa and Cô Tô are places, and "tiếng Anh" is a language.
            is_place = fold(text[head.start : run[0].end]) in known
            return _begins_sentence(text, head.start) and not is_place
        return earlier not in _PLURALS
    return False


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip()
    return not before or not (before[-1].isalnum())


def _means_another(text: str, run: list[_Word], known: frozenset[str]) -> bool:
    """Whether the name is a place's or a union's, a school or street bears it, or a work is by it."""
    splits = [(_name(run[:length]), _name(run[length:])) for length in range(1, len(run) + 1)]
    # A place alone, or a place and the one it lies in: "Hoàng Mai Hà Nội".
    if any(first in known and (not rest or rest in known) for first, rest in splits):
        return True
    if any(first in _NAMESAKES or first in _PLAIN_NAMESAKES for first, _ in splits):
        return True
    before = text[: run[0].start]
    told = [_key(word) for word in WORD.findall(CLAUSE_ENDS.split(before)[-1])][-BEFORE:]
    is_called_after = any(" ".join(told[-length:]) in _AFTER for length in range(1, 5))
    pairs = {f"{one} {other}" for one, other in pairwise(told)}
    return is_called_after or bool((set(told) | pairs) & _WORKS) or bool(AFTER_WORK.search(before))


def _name(run: list[_Word]) -> str:
    return " ".join(word.key for word in run)
