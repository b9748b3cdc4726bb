"""The officer's word on the columns of a table: which column of its dataset a header is, or that it is left out."""

from collections.abc import Mapping
from dataclasses import replace

from glossary.text import fold
from validation.headers import LEFT_OUT
from validation.reading.raw import RawTable
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of


def renamed(table: RawTable, dataset: str, answered: Mapping[str, str]) -> RawTable:
    """The table under the titles of the columns that were named; its cells keep the headers as they are written.

    `answered`: folded header → column, "" where it is left out; a name that is no column of the dataset is ignored.
    """
    if not answered:
        return table
    known = columns_of(SCHEMAS[dataset])
    paths, written, left_out = dict(table.head.paths), dict(table.written), set(table.left_out)
    for column in table.columns:
        name = answered.get(fold(table.header(column)))
        if name == LEFT_OUT:
            del paths[column]
            left_out.add(column)
        elif name in known:
            written[column] = table.header(column)
            paths[column] = (known[name].title,)
    return replace(table, head=replace(table.head, paths=paths), written=written, left_out=frozenset(left_out))
