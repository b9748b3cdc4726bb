"""Which tables the report makes of a slide, and of which columns."""

from collections.abc import Iterator, Sequence

from glossary.symbols import ABSENT
from glossary.units import UNITS
from ui.show import Finding
from ui.taking.content import Grid
from ui.taking.word_chart import is_drawable
from ui.tiles import Tile

TILES = ("Số liệu", "Giá trị", "Năm học, thay đổi")
SAID_ABOVE = ("Quận, huyện", "Địa bàn", "Kỳ")
FEW_ROWS, PAIR = 12, 2


def tables_of(title: str, items: Sequence[object], *, is_numbered: bool) -> Iterator[Grid]:
    """A slide's tiles, its tables, and what is behind charts where it tells more, is short, or is all there is."""
    tiles = [(item.label, item.value, about(item)) for item in items if isinstance(item, Tile)]
    grids = [item for item in items if isinstance(item, Grid) and (is_numbered or len(item.titles) != PAIR)]
    if tiles and is_numbered:
        yield Grid(title, TILES, tiles)
    yield from grids
    is_only = not grids and not (tiles and is_numbered)
    for item in items:
        if isinstance(item, Finding) and ((is_only and is_numbered) or _tells_more(item)):
            yield _behind(item)


def _tells_more(shown: Finding) -> bool:
    return bool(shown.note) if is_drawable(shown) else len(shown.rows) <= FEW_ROWS


def _behind(shown: Finding) -> Grid:
    """The table behind a chart; where its rows are parts of a whole, a whole a row and a part a column."""
    titles = [head.title for head in shown.heads]
    if not shown.codes or "group" not in shown.values.columns or len(titles) != PAIR + 1:
        return Grid(title_of(shown), titles, shown.rows)
    unit = f" {UNITS.label(shown.unit)}"
    wholes, said = (list(dict.fromkeys(row[place] for row in shown.rows)) for place in range(PAIR))
    parts = [one.label for one in shown.codes.values() if one.label in said]
    cells = {(whole, part): value.replace(unit, "") for whole, part, value in shown.rows}
    rows = [[whole, *(cells.get((whole, part), ABSENT) for part in parts)] for whole in wholes]
    return Grid(f"{title_of(shown)} (đơn vị:{unit})", [titles[0], *parts], rows)


def without_idle_columns(grid: Grid) -> Grid:
    """A column that is blank, or names the same place or period in all rows, says nothing that is not said above."""
    columns = range(len(grid.titles))
    idle = {
        at for at in columns if len(grid.rows) >= PAIR and _is_idle(grid.titles[at], {row[at] for row in grid.rows})
    }
    kept = [at for at in columns if at not in idle]
    rows = [[row[at] for at in kept] for row in grid.rows]
    return Grid(grid.caption, [grid.titles[at] for at in kept], rows)


def _is_idle(title: str, texts: set[str]) -> bool:
    return texts == {""} or (title in SAID_ABOVE and len(texts) == 1)


def title_of(shown: Finding) -> str:
    """What the figures are of, "Đoàn viên theo năm học"."""
    counted = next((head.title for head in shown.heads if head.is_number), shown.heads[-1].title)
    by = shown.heads[0].title
    return f"{counted} theo {by[:1].lower()}{by[1:]}"


def about(tile: Tile) -> str:
    """What stands beside a tile's value: its fraction, its year, how it moved."""
    return "; ".join(filter(None, (tile.fraction, tile.when, tile.moved)))
