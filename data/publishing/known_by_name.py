"""Add to what is published the unions of which only the name is known."""

from collections.abc import Sequence

import polars as pl

from data.releases.load import Opened


def with_names(rows: dict[str, pl.DataFrame], names: Sequence[pl.DataFrame], base: Opened) -> dict[str, pl.DataFrame]:
    """The new rows by dataset with those of `names` among the unions.

    A report that brings names and no list of unions keeps the unions it has, which its rows would else replace.
    """
    new = [frame for frame in names if frame.height]
    if not new:
        return rows
    listed = [rows["unions"]] if "unions" in rows else []
    carried = [report for frame in listed for report in frame["report_id"].unique()]
    bringing = [report for frame in new for report in frame["report_id"].unique() if report not in carried]
    kept = base.scan("unions").filter(pl.col("report_id").is_in(bringing)).collect()
    known = ["school_year", "union_id", "report_id"]
    added = pl.concat(new).join(pl.concat([kept, *listed]), on=known, how="anti").unique(known, maintain_order=True)
    return {**rows, "unions": pl.concat([*listed, kept, added])}
