"""The figures of a slide with counts under ten written "05": the habit of reports, not of screens."""

from collections.abc import Sequence
from dataclasses import replace

from glossary.leading_zero import with_leading_zero, with_leading_zeros
from ui.show import Finding
from ui.taking.content import Content, Grid, Headline
from ui.tiles import Tile


def with_zeros(slide: Content) -> Content:
    """The same slide; names, periods and values behind charts stay as they are."""
    return replace(slide, items=[_item(item) for item in slide.items])


def _item(item: object) -> object:
    if isinstance(item, Tile):
        fraction, moved = with_leading_zeros(item.fraction), with_leading_zeros(item.moved)
        return replace(item, value=with_leading_zero(item.value), fraction=fraction, moved=moved)
    if isinstance(item, Finding):
        headline, coverage, note = map(with_leading_zeros, (item.headline, item.coverage, item.note))
        return replace(item, headline=headline, coverage=coverage, note=note, rows=_rows(item.rows))
    if isinstance(item, Grid):
        return replace(item, rows=_rows(item.rows))
    if isinstance(item, Headline):
        return Headline(with_leading_zeros(item.text))
    return with_leading_zeros(item) if isinstance(item, str) else item


def _rows(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [[with_leading_zero(cell) for cell in row] for row in rows]
