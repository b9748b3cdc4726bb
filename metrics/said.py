"""Numbers of one place and school year as clauses of a sentence; what nobody reported is said as such."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import polars as pl

from glossary.numbers import NOT_REPORTED, number, percent
from glossary.periods import DOUBTS
from metrics.catalogue import CATALOGUE
from metrics.change import change
from metrics.cube import Cube
from metrics.filter import Filter
from metrics.headline import change_text, coverage_text, figure_text
from metrics.measure import measure
from metrics.metric import Metric, Term

METRICS = {
    **CATALOGUE,
    "reached": replace(
        CATALOGUE["people_helped"], numerator=Term("welfare", "beneficiary_count", {"flow": ("given",)})
    ),
}


@dataclass(frozen=True)
class Clause:
    """A metric, the words around its value ("{} CĐCS") and what it is called where it is missing ("số CĐCS")."""

    metric: str
    pattern: str
    noun: str
    has_change: bool = False


class Said:
    """The metrics under one filter, worded; the filter is of one school year.

    `metrics` may stand in for the catalogue, under its names; "reached" is help of any unit besides.
    """

    def __init__(self, cube: Cube, where: Filter, school_year: str, metrics: Mapping[str, Metric] = METRICS) -> None:
        self.cube = cube
        self.where = where
        self.school_year = school_year
        self.metrics = metrics
        # What the numbers said so far leave in doubt, codes of DOUBTS.
        self.doubts: set[str] = set()

    def row(self, name: str) -> dict[str, Any] | None:
        """The measured row with a value, or null."""
        found = measure(self.cube, self.metrics[name], ("school_year",), self.where).drop_nulls("value")
        self._note(found)
        return found.row(0, named=True) if found.height else None

    def rows(self, name: str, *by: str) -> pl.DataFrame:
        """The measured rows above zero by some columns."""
        found = measure(self.cube, self.metrics[name], by, self.where).filter(pl.col("value") > 0)
        self._note(found)
        return found

    def in_doubt(self) -> str:
        """One sentence on what the numbers said so far leave in doubt; empty without any."""
        told = [DOUBTS.label(code).lower() for code in DOUBTS if code in self.doubts]
        return f"Trong các số trên có số còn ngờ, đọc đúng như báo cáo ghi: {', '.join(told)}." if told else ""

    def all(self, *clauses: Clause) -> str:
        """The clauses that were reported in a row, then the nouns of all that were not."""
        told = {clause.noun: self._clause(clause) for clause in clauses}
        missing = ", ".join(noun for noun, text in told.items() if text is None)
        return "; ".join(
            [*(text for text in told.values() if text), *([f"{missing} {NOT_REPORTED}"] if missing else [])]
        )

    def fraction(self, name: str, words: str) -> str | None:
        """A percentage with its fraction, "27/28 CĐCS đã tổ chức (96,4%)"; null when not reported."""
        row = self.row(name)
        if row is None:
            return None
        fraction = f"{number(row['numerator'])}/{number(row['denominator'])}"
        return f"{fraction} {words} ({percent(round(row['value'], 1))}){self.coverage(row)}"

    def coverage(self, row: dict[str, Any]) -> str:
        """How many unions stand behind a number, where some are missing: ", 28/29 CĐCS có báo cáo"."""
        reporting, expected = row["unions_reporting"], row["unions_expected"]
        text = "" if reporting == expected else coverage_text(reporting, expected, "CĐCS")
        return f", {text}" if text else ""

    def _note(self, found: pl.DataFrame) -> None:
        self.doubts.update(found["doubts"].explode().drop_nulls())

    def _clause(self, clause: Clause) -> str | None:
        metric = self.metrics[clause.metric]
        row = self.row(clause.metric)
        if row is None:
            return None
        text = clause.pattern.format(figure_text(metric, row["value"], row["bound"])) + self.coverage(row)
        moved = change(self.cube, metric, self.school_year, self.where) if clause.has_change else None
        return f"{text}, {change_text(metric, moved)}" if moved else text
