"""Put the officer's answers into a table as columns, where neither its columns nor the lines around it say it."""

from collections.abc import Mapping
from dataclasses import replace

from validation.answers import Answers
from validation.headers import lacking, recognise
from validation.report import Cell, TextTable, column_letters
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of


def filled(dataset: str, table: TextTable, answers: Answers) -> TextTable:
    """The table with a column for each answer it lacks; what is wrong with one stands at the sheet, not at a cell."""
    places = recognise(dataset, table, answers.columns).places
    may_fill = {name for group in lacking(dataset, places) for name in group} | {"status"} - places.keys()
    known = columns_of(SCHEMAS[dataset])
    wanted = {name: text for name, text in answers.for_all_rows.items() if name in may_fill and name in known}
    # Only awards are asked for; what an event or an initiative came to is for its sender to say.
    if dataset != "awards":
        wanted.pop("status", None)
    return _with_columns(table, {known[name].title: text for name, text in wanted.items()}, tuple(wanted))


def _with_columns(table: TextTable, texts: Mapping[str, str], names: tuple[str, ...]) -> TextTable:
    if not texts:
        return table
    first, nowhere = len(table.headers), [None] * len(texts)
    origins: dict[tuple[int | None, int], Cell] = {
        (None, first + place): Cell(table.sheet, None, None, None, text) for place, text in enumerate(texts.values())
    }
    return replace(
        table,
        headers=(*table.headers, *texts),
        rows=[[*row, *texts.values()] for row in table.rows],
        letters=(*(table.letters or map(column_letters, range(first))), *nowhere),
        names=(*table.names, *names) if table.names else (),
        origins={**table.origins, **origins},
    )
