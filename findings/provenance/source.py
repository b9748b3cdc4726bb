"""Where figures come from: sources made of lists and of printed rows, and what stands small below figures."""

from collections.abc import Iterable, Mapping, Sequence

import polars as pl

from findings.content.content import Cells, Head, Origin, Source
from findings.inquiry.inquiry import Inquiry
from findings.inquiry.words import scope_text
from findings.provenance.reports import source_line
from findings.provenance.rows import readable
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of


def origin(
    inquiry: Inquiry, reports: Iterable[str], source: Source | None = None, note: str = "", coverage: str = ""
) -> Origin:
    """What stands below figures that rest on these reports."""
    known = list(reports)
    return Origin(source_line(inquiry, known), known, source, note, coverage, scope_text(inquiry))


def list_source(
    name: str,
    title: str,
    rules: Sequence[str],
    lines: tuple[Sequence[Head], Cells],
    reports: Sequence[str],
) -> Source:
    """A source whose rows are the lines of a list under their heads; their number is what is shown."""
    heads, rows = lines
    return Source(
        name=name,
        title=title,
        formula=rules,
        rows=lambda: pl.DataFrame([list(row) for row in rows], schema=_schema(heads), orient="row"),
        reports=lambda: reports,
    )


def _schema(heads: Sequence[Head]) -> dict[str, type[pl.String]]:
    return {head.title: pl.String for head in heads}


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
