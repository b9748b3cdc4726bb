"""How cells are filled: shades of blue from zero to the greatest value, hatching where nothing was reported."""

from collections.abc import Sequence
from typing import Any

from charts.colour import between, text_on
from charts.theme import Look, lettering
from charts.values import Mark, greatest

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
