"""Where the numbers of a paragraph are from, and whether they are final."""

import polars as pl

from glossary.numbers import date_text, number
from metrics.cube import Cube
from metrics.filter import Filter
from metrics.gaps import report_states


def is_provisional(cube: Cube, where: Filter) -> bool:
    """Whether any report behind the numbers of a filter is provisional."""
    return "provisional" in set(report_states(cube, where)["state"])


def sources(cube: Cube, where: Filter, *also: str) -> str:
    """One sentence: the report's publisher and date, or how many reports there are; empty without any.

    `also` are ids of reports beside those behind the numbers.
    """
    reports = {*report_states(cube, where)["report_id"], *also}
    described = cube.reports.filter(pl.col("report_id").is_in(list(reports)))
    if described.is_empty():
        return ""
    state = "còn số liệu tạm tính" if "provisional" in set(described["state"]) else "số liệu đã chốt"
    if described.height > 1:
        return f"Nguồn: {number(described.height)} báo cáo; {state}."
    row = described.row(0, named=True)
    told = [str(row["publisher"] or row["title"])]
    if row["published_date"] is not None:
        told.append(date_text(row["published_date"], row["published_date_precision"]))
    return f"Nguồn: {', '.join(told)}; {state}."
