"""Which signs a number carries: in doubt as it was printed, provisional because a report behind it is."""

from collections.abc import Mapping
from typing import Any

import polars as pl

from glossary.periods import BOUNDS, SMALL_COUNT
from glossary.writing.symbols import SYMBOLS

DOUBT, PROVISIONAL, HIDDEN = "doubt", "provisional", "hidden"


def with_signs(measured: pl.DataFrame, reports: pl.DataFrame) -> pl.DataFrame:
    """What `measure` gives, with `signs`: codes of `glossary.writing.symbols.SYMBOLS` in their order, empty for none.

    `reports` is the provenance table of the same cube.
    """
    is_hidden = pl.col("doubts").list.contains(SMALL_COUNT)
    is_doubted = pl.col("doubts").list.set_difference([SMALL_COUNT]).list.len() > 0
    is_open = pl.col("reports").list.eval(pl.element().is_in(list(provisional(reports)))).list.any()
    signs = (
        pl.when(holds).then(pl.lit(code))
        for holds, code in ((is_doubted, DOUBT), (is_open, PROVISIONAL), (is_hidden, HIDDEN))
    )
    return measured.with_columns(signs=pl.concat_list(*signs).list.drop_nulls())


def written_signs(rows: pl.DataFrame, reports: pl.DataFrame) -> pl.Series:
    """What stands beside the numbers of rows in a file, "trên (tt)": columns `bounds`, `doubts`, `reports`."""
    words = {code: BOUNDS.label(code) for code in BOUNDS if code != "exact"}
    marks = {code: SYMBOLS.label(code) for code in (DOUBT, PROVISIONAL, HIDDEN)}
    bounds = pl.col("bounds").list.eval(pl.element().replace_strict(words, default=None, return_dtype=pl.String))
    signs = pl.col("signs").list.eval(pl.element().replace_strict(marks, return_dtype=pl.String))
    both = pl.concat_list(bounds.fill_null([]), signs.fill_null([])).list.drop_nulls()
    return with_signs(rows, reports).select(both.list.join(" ")).to_series()


def written_row_signs(rows: pl.DataFrame, reports: pl.DataFrame) -> pl.Series:
    """The same for rows of a dataset as they are published, by each one's own bound, doubt and report."""
    named = {"bounds": "bound", "doubts": "doubt", "reports": "report_id"}
    return written_signs(
        rows.select(**{name: pl.concat_list(own).list.drop_nulls() for name, own in named.items()}), reports
    )


def row_signs(row: Mapping[str, Any], reports: pl.DataFrame) -> list[str]:
    """The signs of one row of a dataset, by its own doubt and its report."""
    told = {DOUBT: row["doubt"] not in {None, SMALL_COUNT}, PROVISIONAL: row["report_id"] in provisional(reports)}
    return [code for code, holds in told.items() if holds]


def provisional(reports: pl.DataFrame) -> frozenset[str]:
    """The ids of the reports that are not final yet."""
    return frozenset(reports.filter(state="provisional")["report_id"])
