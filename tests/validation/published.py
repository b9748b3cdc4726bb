"""What stands in the newest release, made from files without a lake."""

from collections.abc import Sequence

import polars as pl

from data.places.reference import places
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of
from validation.screening.against_published import against
from validation.screening.published import UNION_COLUMNS, Published
from validation.screening.screen import Screened, screen


def published(*files: SourceFile) -> Published:
    """The state after the files were published; each report comes in the file that holds it."""
    screened = [screen(file, places())[0] for file in files]
    naming = [file for file in screened if file.dataset != "unions" and "union_id" in file.rows.columns]
    key = ["school_year", "union_id", "report_id"]
    return Published(
        unions=_joined("unions", [file.rows for file in screened if file.dataset == "unions"]).select(UNION_COLUMNS),
        named=pl.concat(
            [
                _joined("awards", []).select(*key, dataset=pl.lit("awards")),
                *(file.rows.select(*key, dataset=pl.lit(file.dataset)).drop_nulls() for file in naming),
            ]
        ),
        reports=pl.DataFrame(
            [(report, file.file.sha256) for file in screened for report in file.rows["report_id"].unique()],
            schema={"report_id": pl.String, "sha256": pl.String},
            orient="row",
        ),
    )


def checked(files: Sequence[SourceFile], before: Sequence[SourceFile] = ()) -> list[Screened]:
    """The files with every problem they have, alone, together and against what was published before."""
    return against([screen(file, places())[0] for file in files], published(*before))


def _joined(dataset: str, frames: list[pl.DataFrame]) -> pl.DataFrame:
    schema = {column.name: column.dtype for column in columns_of(SCHEMAS[dataset]).values()}
    return pl.concat([pl.DataFrame(schema=schema), *frames])
