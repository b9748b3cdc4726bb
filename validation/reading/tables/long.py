"""Rows made from a wide form: each value with the cell it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from validation.reading.tables.heading_lines import Said
from validation.reading.tables.raw import RawTable
from validation.report import Cell, TextTable
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

Row = Mapping[str, Said]


@dataclass(frozen=True)
class Made:
    """Rows of a dataset; those that lack a column say nothing there."""

    dataset: str
    rows: Sequence[Row]


def source_ref(cell: Cell) -> Said:
    """The row's place in the report, as its own column."""
    return Said(f"{cell.sheet or 'Tệp'}!{cell.column}{cell.row}", cell)


def stated(table: RawTable) -> dict[str, Said]:
    """School year and district of every row, where the lines above the table say so."""
    said = {"school_year": table.context.school_year, "district_code": table.context.district}
    return {name: one for name, one in said.items() if one}


def long_table(table: RawTable, made: Made) -> TextTable:
    """The rows as a table whose cells lead back to where their texts stand."""
    names = tuple(dict.fromkeys(name for row in made.rows for name in row))
    titles = columns_of(SCHEMAS[made.dataset])
    origins: dict[tuple[int | None, int], Cell] = {
        (index, place): row[name].cell
        for index, row in enumerate(made.rows)
        for place, name in enumerate(names)
        if name in row
    }
    return TextTable(
        sheet=table.sheet.name,
        headers=tuple(titles[name].title for name in names),
        rows=[[row[name].text if name in row else "" for name in names] for row in made.rows],
        row_numbers=[row["source_ref"].cell.row or 0 for row in made.rows],
        letters=tuple(None for _ in names),
        names=names,
        head_row=table.head.first_row + 1,
        origins=origins,
    )
