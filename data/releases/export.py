"""Write one dataset of a release to a file that people or programs can open, and that can be published again."""

import io
from pathlib import Path

import polars as pl

from glossary.writing.formulas import defused
from glossary.writing.harmless import harmless
from validation.returned.text_book import TextBook
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

FORMATS = ("csv", "xlsx", "parquet")


def written(rows: pl.DataFrame, ending: str) -> bytes:
    """The rows as the bytes of a file: CSV with a byte order mark (Excel needs it), XLSX or Parquet."""
    writers = {"csv": _csv, "xlsx": _xlsx, "parquet": _parquet}
    return writers[ending](rows)


def export(dataset: str, rows: pl.LazyFrame, target: Path) -> int:
    """Write all rows to the target, whose ending tells the format; returns how many."""
    frame = rows.sort(SCHEMAS[dataset].key(), nulls_last=True).collect()
    target.write_bytes(written(frame.select(list(columns_of(SCHEMAS[dataset]))), target.suffix[1:]))
    return frame.height


def _csv(rows: pl.DataFrame) -> bytes:
    """Texts are written so that no program takes one for a formula; figures stay figures."""
    texts = [_as_cells(rows[name]) for name, dtype in rows.schema.items() if dtype == pl.String]
    numbers = [_unambiguous(name) for name, dtype in rows.schema.items() if dtype == pl.Float64]
    plain = rows.with_columns(*texts, *numbers).rename(defused)
    # A reader of CSV ends a line at a lone carriage return, and polars quotes only some of them.
    has_returns = any(text.str.contains("\r", literal=True).any() for text in texts)
    return plain.write_csv(include_bom=True, quote_style="always" if has_returns else "necessary").encode()


def _as_cells(texts: pl.Series) -> pl.Series:
    """Each text harmless and defused, worked out once for those that are alike."""
    known = texts.drop_nulls().unique()
    written = {text: cell for text in known if (cell := defused(harmless(text))) != text}
    return texts.replace(list(written), list(written.values())) if written else texts


def _unambiguous(name: str) -> pl.Expr:
    """Three decimals would be read as thousands (4.262), so such a number gets a fourth."""
    text = pl.col(name).cast(pl.String)
    return pl.when(text.str.contains(r"\.\d{3}$")).then(text + "0").otherwise(text).alias(name)


def _xlsx(rows: pl.DataFrame) -> bytes:
    content = io.BytesIO()
    with TextBook(content) as workbook:
        sheet = workbook.add_worksheet("Số liệu")
        rows.write_excel(workbook, worksheet=sheet, autofit=rows.height <= 10_000, freeze_panes=(1, 0))
    return content.getvalue()


def _parquet(rows: pl.DataFrame) -> bytes:
    content = io.BytesIO()
    rows.write_parquet(content)
    return content.getvalue()
