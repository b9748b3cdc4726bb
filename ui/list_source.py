"""Where the count of a list comes from: the rule of the list, its lines, and the reports it was read from."""

from collections.abc import Callable, Sequence

import polars as pl

from ui.source import Source
from ui.table import Head


def list_source(
    name: str,
    title: str,
    rules: Sequence[str],
    lines: tuple[Sequence[Head], Sequence[Sequence[str]]],
    reports: Callable[[], Sequence[str]],
) -> Source:
    """A source whose rows are the lines of a list under their heads; their number is what is shown."""
    heads, rows = lines
    return Source(
        name=name,
        title=title,
        formula=rules,
        rows=lambda: pl.DataFrame([list(row) for row in rows], schema=_schema(heads), orient="row"),
        reports=reports,
    )


def _schema(heads: Sequence[Head]) -> dict[str, type[pl.String]]:
    return {head.title: pl.String for head in heads}
