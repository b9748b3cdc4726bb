"""How wide and how high texts are in an office file, whose fonts nobody can measure beforehand."""

from collections.abc import Sequence

from pptx.util import Emu, Length

LEADING = 1.3
# Fonts that stand in for Arial on other computers are a little wider.
_WIDER = 1.05
# Shares of the type size in Arial.
_NARROW, _WIDE = set("iìíĩịỉlIjtfr.,:;'|()[]! -"), set("mwMWƠƯơư%")
_SHARES = {"narrow": 0.31, "wide": 0.86, "capital": 0.7, "other": 0.55}
_BOLD = 1.08


def points(text: str, size: Length, *, bold: bool = False) -> float:
    """About how many points wide a text is on one line."""
    return sum(_SHARES[_kind(letter)] for letter in text) * size.pt * _WIDER * (_BOLD if bold else 1)


def _kind(letter: str) -> str:
    if letter in _NARROW:
        return "narrow"
    if letter in _WIDE:
        return "wide"
    return "capital" if letter.isupper() else "other"


def lines_in(text: str, size: Length, room: int, *, bold: bool = False) -> int:
    """On how many lines a text stands in so much width, broken between words."""
    most, lines, used = Emu(room).pt, 1, 0.0
    for word in text.split():
        wide = points(f" {word}" if used else word, size, bold=bold)
        if used and used + wide > most:
            lines, used = lines + 1, 0
        used += wide
    return lines


def height_of(texts: Sequence[str], size: Length, room: int, *, bold: bool = False) -> int:
    """How high these paragraphs are together."""
    return round(sum(lines_in(text, size, room, bold=bold) for text in texts) * size * LEADING)
