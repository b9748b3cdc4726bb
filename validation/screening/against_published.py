"""Checks across the files of one publish and against what is published already."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import polars as pl

from validation.problems.problem import Problem, problem
from validation.screening.last_year import beyond_size, compared
from validation.screening.published import UNION_KEY, Published
from validation.screening.screen import Screened
from validation.screening.unknown_schools import name_rows, new_names, unknown_unions, unlisted


def against(files: Sequence[Screened], published: Published) -> list[Screened]:
    """The files with the problems added that only the others or the published tables can show.

    `names` are the rows of `unions` that a publish adds for schools which only their name is known of.
    """
    if any(file.has_errors for file in files):
        return list(files)
    unions = _unions_after(files, published)
    twice = _reports_in_two_files(files)
    missing = [unlisted(file, unions) for file in files]
    return [
        replace(
            file,
            names=name_rows(file, missing[index]),
            problems=(
                *file.problems,
                *twice.get(index, []),
                *unknown_unions(file, missing[index]),
                *new_names(file, missing[index], unions, published),
                *_keys_elsewhere(file, unions),
                *_dropped_unions(file, unions, files, published),
                *_replaced_reports(file, published),
                *compared(file, unions),
                *beyond_size(file, unions),
            ),
        )
        for index, file in enumerate(files)
    ]


def reports_of(file: Screened) -> list[str]:
    """The report ids whose rows of its dataset the file carries."""
    return file.rows["report_id"].unique().sort().to_list()


def _unions_after(files: Iterable[Screened], published: Published) -> pl.DataFrame:
    """Every union known once the files are published: `UNION_COLUMNS`."""
    coming = [file for file in files if file.dataset == "unions"]
    replaced = [report for file in coming for report in reports_of(file)]
    kept = published.unions.filter(~pl.col("report_id").is_in(replaced))
    return pl.concat([kept, *(file.rows.select(published.unions.columns) for file in coming)])


def _keys_elsewhere(file: Screened, unions: pl.DataFrame) -> list[Problem]:
    """A full row of a union that another report describes in full too."""
    if file.dataset != "unions":
        return []
    full = unions.filter(~pl.col("is_name_only"))
    mine = file.rows.with_row_index("row").filter(~pl.col("is_name_only")).select("row", *UNION_KEY, "report_id")
    both = mine.join(full, on=UNION_KEY, suffix="_other").filter(pl.col("report_id") != pl.col("report_id_other"))
    return [
        file.problem_at("key_in_two_reports", row, "union_name", context=f"{mine_report}” và “{other}")
        for row, mine_report, other in both.select("row", "report_id", "report_id_other").sort("row").iter_rows()
    ]


def _dropped_unions(
    file: Screened, unions: pl.DataFrame, files: Sequence[Screened], published: Published
) -> list[Problem]:
    """Unions that a corrected list leaves out although other published rows name them."""
    if file.dataset != "unions":
        return []
    replaced = pl.concat([pl.DataFrame(schema={"dataset": pl.String, "report_id": pl.String}), *map(_carried, files)])
    before = published.unions.filter(pl.col("report_id").is_in(reports_of(file))).select(UNION_KEY)
    named = published.named.join(replaced, on=["dataset", "report_id"], how="anti")
    lost = named.join(before, on=UNION_KEY, how="semi").join(unions, on=UNION_KEY, how="anti")
    return [
        problem("union_still_named", found=union, context=report)
        for union, report in lost.select("union_id", "report_id").unique().sort("union_id", "report_id").iter_rows()
    ]


def _carried(file: Screened) -> pl.DataFrame:
    return file.rows.select(pl.lit(file.dataset).alias("dataset"), "report_id").unique()


def _replaced_reports(file: Screened, published: Published) -> list[Problem]:
    """A file that does not name its report, and would replace one with other contents."""
    same_name = published.reports.filter(pl.col("report_id").is_in(file.unnamed_reports))
    others = same_name.filter(pl.col("sha256").fill_null("") != file.file.sha256)
    return [problem("replaces_report", found=report) for report in others["report_id"].sort()]


def _reports_in_two_files(files: Sequence[Screened]) -> dict[int, list[Problem]]:
    seen: set[tuple[str | None, str]] = set()
    found: dict[int, list[Problem]] = {}
    for index, file in enumerate(files):
        for report in reports_of(file):
            if (file.dataset, report) in seen:
                found.setdefault(index, []).append(problem("report_in_two_files", found=report))
            seen.add((file.dataset, report))
    return found
