"""Where long Vietnamese labels break, how wide texts are, and which numbers stand on an axis."""

import re
from html import escape, unescape
from math import ceil, floor, log10

from charts.style.values import short

# Mean width of a letter as a share of the type size; digits and capitals are wider than small letters.
_LETTER = 0.52
_TAG = re.compile(r"</?[a-z][^>]*>")


def wrapped(text: str, characters: int) -> str:
    """A label broken at spaces into even lines of at most `characters`; a longer word stays whole."""
    fewest = len(_lines(text, characters))
    narrowest = next(most for most in range(1, characters + 1) if len(_lines(text, most)) <= fewest)
    return "<br>".join(escaped(line) for line in _lines(text, narrowest))


def _lines(text: str, characters: int) -> list[str]:
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) <= characters or not lines[-1]:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def escaped(text: str) -> str:
    """A text in which plotly finds no markup."""
    return escape(text, quote=False)


def line_count(text: str) -> int:
    """How many lines a wrapped label has."""
    return text.count("<br>") + 1


def width(text: str, size: int) -> int:
    """About how many pixels wide a wrapped label is."""
    lines = (unescape(_TAG.sub("", line)) for line in text.split("<br>"))
    return ceil(max(len(line) for line in lines) * size * _LETTER)


def ticks(greatest: float, unit: str, *, about: int = 4) -> tuple[list[float], list[str]]:
    """Round values from zero to the first one at or above `greatest`, and their texts in Vietnamese."""
    # The least step that two ticks show differently.
    least = 0.01 if unit == "percent" else 1
    step = _round_step(max(greatest / about, least))
    values = [step * place for place in range(ceil(greatest / step - 1e-9) + 1)]
    values = values if len(values) > 1 else [0, step]
    return values, [short(value, unit) for value in values]


def _round_step(least: float) -> float:
    size: float = 10 ** floor(log10(least))
    # A quarter is round among tens and hundreds; below, 2,5 would be a count of no whole things.
    shares = (1, 2, 2.5, 5, 10) if size >= 10 else (1, 2, 5, 10)
    return next(share * size for share in shares if share * size >= least * (1 - 1e-9))
