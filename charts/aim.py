"""What a bullet chart is made of: a target, the result that may stand against it, and the verdict."""

from dataclasses import dataclass

import polars as pl

from charts.alt import spoken
from charts.values import rows_of, short
from glossary.periods import bounded

SIGNS = {"at_least": "≥", "exactly": "=", "at_most": "≤"}


@dataclass(frozen=True)
class Aim:
    """One row of a bullet chart's frame; the fields are its columns, of which the first six are needed.

    `label`: Vietnamese name of the indicator; `note`: who set the target and for when, below the name.
    `unit`: code of `glossary.indicators.UNITS`, of the target and of the result of this row.
    `target`, `result`: percent (0 to 100), count or sum, 0 or more; a null result is drawn as no bar: it was
    not reported, or is of another measure, base or period and may not stand against this target.
    `operator`: code of `glossary.indicators.TARGET_OPERATORS`; null is taken for "at least".
    `verdict`: the words at the end of the row: "đạt", "vượt", "gần đạt", "chưa đạt", "chưa có báo cáo",
    "không so được".
    `result_text`, `target_text`: as printed ("78/78 (100%)", "68–72%"), null for the plain figure.
    `bound`: code of `glossary.periods.BOUNDS` of the result, null for exact.
    `mark`: what wants attention, as a missed target, drawn in the accent; the verdict says it too.
    `group`: code of the row, handed on to those who click it.
    """

    label: str
    unit: str
    target: float
    operator: str | None
    result: float | None
    verdict: str
    result_text: str | None = None
    target_text: str | None = None
    bound: str | None = None
    note: str | None = None
    mark: bool | None = None
    group: str | None = None

    @property
    def aimed(self) -> str:
        """The target with its sign: "≥ 95%"."""
        return f"{SIGNS[self.operator or 'at_least']} {self.target_text or short(self.target, self.unit)}"

    @property
    def reached(self) -> str:
        """The result as printed; nothing where there is none."""
        if self.result_text or self.result is None:
            return self.result_text or ""
        return bounded(short(self.result, self.unit), self.bound)

    @property
    def whole(self) -> float:
        """Where the row's own scale ends: 100 for percentages, else the greater of target and result."""
        greatest = max(self.target, self.result or 0)
        return max(greatest, 100) if self.unit == "percent" else greatest or 1


def aims(values: pl.DataFrame) -> list[Aim]:
    """The rows of a frame in their order. Raises ValueError naming the needed columns that are missing."""
    return rows_of(Aim, values, "label", "unit", "target", "operator", "result", "verdict")


def bullet_alt(headline: str, shape_name: str, values: pl.DataFrame) -> str:
    """A bullet chart in words: each row with its result, its target and the verdict, which says why there is none."""
    parts = [(row, [row.reached, f"chỉ tiêu {row.aimed}", row.verdict]) for row in aims(values)]
    told = [f"{row.label}: {', '.join(filter(None, words))}." for row, words in parts]
    return spoken(headline, shape_name, told)
