"""Columns with values that nothing was made of: their headers are unknown or missing, and the sender is told."""

from collections.abc import Iterator
from dataclasses import replace

from validation.reading.forms.known import is_unused
from validation.reading.forms.welfare import is_purse
from validation.reading.tables.amounts import exact
from validation.reading.tables.head import is_known
from validation.reading.tables.raw import RawTable
from validation.reading.tables.vocabulary import WHOLE, folded, spellings
from validation.report import TextTable, column_letters

NOTHING = ("", "-")


def with_unread(dataset: str, raw: RawTable, table: TextTable) -> TextTable:
    """The table with such columns added at its end under their headers, for the later stages to complain of."""
    letters = {letter for letter in table.letters if letter} | {cell.column for cell in table.origins.values()}
    found = [column for column in _unread(dataset, raw) if column_letters(column) not in letters]
    if not found or not table.rows:
        return table
    texts = [_first_text(raw, column) for column in found]
    return replace(
        table,
        headers=(*table.headers, *(raw.header(column) if column in raw.head.paths else "" for column in found)),
        letters=(*table.letters, *map(column_letters, found)),
        names=(*table.names, *(None for _ in found)),
        rows=[[*row, *texts] for row in table.rows],
    )


def _unread(dataset: str, raw: RawTable) -> Iterator[int]:
    for column in set(range(max(raw.head.paths) + 2)) - raw.left_out:
        path = raw.head.paths.get(column)
        if path is None:
            if _holds_values(raw, column):
                yield column
        elif column in raw.columns and not _is_known(dataset, path) and _first_text(raw, column):
            yield column


def _is_known(dataset: str, path: tuple[str, ...]) -> bool:
    is_spelled = all(is_known(part) or folded(part) in WHOLE for part in path)
    return is_spelled or is_purse(path) or is_unused(dataset, spellings(path), path)


def _first_text(raw: RawTable, column: int) -> str:
    texts = (raw.text(index, column) for index in range(len(raw.body.places)) if column < len(raw.body.values[index]))
    return next((text for text in texts if text not in NOTHING), "")


def _holds_values(raw: RawTable, column: int) -> bool:
    """Whether half of the rows have something below the missing header; to the right of the head, a number."""
    values = [values[column] for values in raw.body.values if column < len(values)]
    is_beside = column > max(raw.head.paths)
    filled = [value for value in values if (exact(value) is not None if is_beside else value != "")]
    return bool(filled) and len(filled) * 2 >= len(raw.body.places)
