"""Tiles as HTML: a number with its year, its change, who has reported, and the way to its source."""

from collections.abc import Sequence

import htpy

from findings.content.content import Tile
from ui.html import inner


def markup(shown: Sequence[Tile]) -> htpy.Element:
    """The tiles beside each other."""
    return htpy.div(".tiles")[[_tile(tile) for tile in shown]]


def _tile(tile: Tile) -> htpy.Element:
    lines: tuple[tuple[str, htpy.Node], ...] = (
        ("fraction", tile.fraction),
        ("when", tile.when),
        ("moved", tile.moved),
        ("coverage", tile.place),
        ("coverage", inner(tile.absent, tile.coverage) if tile.coverage and tile.absent else tile.coverage),
        ("origin", inner(tile.source, "Nguồn số liệu") if tile.source else ""),
    )
    told = [htpy.div(class_=name)[text] for name, text in lines if text]
    return htpy.section(class_=["tile", {"absent": not tile.when}], title=tile.help)[
        htpy.h2(".label")[tile.label], htpy.div(".value")[tile.value], told
    ]
