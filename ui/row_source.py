"""The source of figures that stand on a page as a report prints them: the very rows, nothing worked out."""

from collections.abc import Mapping, Sequence

import polars as pl

from ui.rows import readable
from ui.source import Source
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

AS_PRINTED = "Ghi đúng như trong báo cáo: không cộng, không chia, không suy ra."


def row_source(name: str, title: str, dataset: str, rows: pl.DataFrame, *rules: str) -> Source:
    """`name` as it stands in the link, `rows` of the dataset; `rules` are sentences on what is shown besides."""
    return Source(
        name=name,
        title=title,
        formula=(AS_PRINTED, *rules),
        rows=lambda: readable(dataset, rows),
        reports=lambda: reports_behind(rows),
    )


def framed(dataset: str, rows: Sequence[Mapping[str, object]]) -> pl.DataFrame:
    """Rows of a dataset as a table of its columns, also where a column holds nothing."""
    columns = columns_of(SCHEMAS[dataset])
    schema = {name: columns[name].dtype for name in rows[0] if name in columns}
    return pl.DataFrame([{name: row[name] for name in schema} for row in rows], schema=schema)


def reports_behind(rows: pl.DataFrame) -> Sequence[str]:
    """The ids of the reports, each once."""
    return rows["report_id"].unique().sort().to_list()
