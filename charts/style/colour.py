"""Which colour a code has, and which text can be read on it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from charts.style.theme import Look, lettering
from charts.style.values import Mark, greatest
from glossary.codes import Code

# rising: school → district → city; falling: the list begins with the best, as the grades do.
Kind = Literal["rising", "falling", "unordered"]

# Okabe & Ito 2008 without yellow (unreadable on white) and vermilion, which reads as red beside the green.
OKABE_ITO = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#000000")
OKABE_ITO_DARK = ("#56B4E9", "#E69F00", "#009E73", "#CC79A7", "#F0E442", "#FFFFFF")

# Answers that take no place in an order: they are grey in every chart.
WITHOUT_PLACE = frozenset(
    {
        "not_graded",
        "not_reported",
        "pending",
        "unspecified",
        "unknown",
        "other",
        "not_applicable",
        "merged_kinds",
        "merged_bodies",
    }
)
_GREYS = ("#C3C9D1", "#E1E4E9", "#A5ADB8")
_GREYS_DARK = ("#5A6472", "#3E4753", "#79838F")

_RAMP = ("#A9C7E6", "#3F7FBF", "#0A2F66")
_RAMP_DARK = ("#24476E", "#5C9BD8", "#D3E8FC")


@dataclass(frozen=True)
class Palette:
    """The colours of a closed code list: the same code has the same colour in every chart."""

    codes: Mapping[str, Code]
    kind: Kind = "unordered"

    def colour(self, code: str, *, dark: bool = False) -> str:
        """The colour of one code; raises KeyError for one outside the list."""
        return colour_of(self.kind, self.codes[code].code, self.codes, dark=dark)


def ramp(steps: int, *, dark: bool = False) -> list[str]:
    """One blue in `steps` ordered shades, from the faintest to the strongest; one step is the strongest."""
    stops = _RAMP_DARK if dark else _RAMP
    if steps == 1:
        return [stops[-1]]
    return [between(stops, step / (steps - 1)) for step in range(steps)]


def between(stops: Sequence[str], share: float) -> str:
    """The colour at `share` (0 to 1) of the way through equally spaced `stops`."""
    place = min(max(share, 0.0), 1.0) * (len(stops) - 1)
    first = min(int(place), len(stops) - 2)
    pairs = zip(_rgb(stops[first]), _rgb(stops[first + 1]), strict=True)
    return "#" + "".join(f"{round(low + (high - low) * (place - first)):02X}" for low, high in pairs)


def colour_of(kind: Kind, code: str, codes: Iterable[str], *, dark: bool = False) -> str:
    """The colour of `code` in the closed list `codes`.

    The whole list is wanted, not only the codes that occur, or a colour would move with the filters.
    Codes without a place in an order (`WITHOUT_PLACE`) and unordered ones past the palette are grey.
    Raises ValueError when `code` is not in `codes`.
    """
    everything = list(codes)
    greys = _GREYS_DARK if dark else _GREYS
    outside = [each for each in everything if each in WITHOUT_PLACE]
    if code in outside:
        return greys[outside.index(code) % len(greys)]
    inside = [each for each in everything if each not in WITHOUT_PLACE]
    place = inside.index(code)
    if kind == "unordered":
        palette = OKABE_ITO_DARK if dark else OKABE_ITO
        return palette[place] if place < len(palette) else greys[place % len(greys)]
    return ramp(len(inside), dark=dark)[place if kind == "rising" else len(inside) - 1 - place]


def text_on(background: str) -> str:
    """Black or white, whichever reads better; the worst background still gives 4,58 to 1."""
    return max("#000000", "#FFFFFF", key=lambda ink: contrast(ink, background))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.1 (1 to 21; text needs 4,5)."""
    faint, strong = sorted((_luminance(one), _luminance(other)))
    return (strong + 0.05) / (faint + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


_SHADES = ("#EDF4FB", "#6FA3D6", "#0A2F66")
_SHADES_DARK = ("#1C2C42", "#4F86BD", "#D3E8FC")


def shaded(cells: Sequence[Mark], look: Look, at_least: float = 0) -> dict[str, Any]:
    """The fill of cells that have a value, with a text colour that can be read on it; `at_least` is shaded darkest."""
    highest = greatest(cells, at_least) or 1
    shades = _SHADES_DARK if look.dark else _SHADES
    colours = [between(shades, (cell.value or 0) / highest) for cell in cells]
    inks = [text_on(colour) for colour in colours]
    return {"marker": {"color": colours}, "textfont": {**lettering(look, look.tick_size), "color": inks}}


def hatched(look: Look) -> dict[str, Any]:
    """The fill of cells without a value, which no shade may stand for."""
    pattern = {"shape": "/", "fillmode": "replace", "bgcolor": look.absent, "fgcolor": look.others, "size": 6}
    return {
        "marker": {"color": look.absent, "pattern": {**pattern, "solidity": 0.2}},
        "textfont": lettering(look, look.tick_size),
    }
