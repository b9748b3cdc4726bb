"""Two values of one thing that differ: both, their difference, where each is from and which of them counts."""

from dataclasses import dataclass
from typing import Literal

from glossary.periods import bounded
from glossary.writing.numbers import quantity

Kind = Literal["rows_and_total", "two_reports", "percent_and_fraction"]
LISTED, TOTAL, PRINTED, FRACTION = "cộng danh sách", "số tổng", "báo cáo ghi", "tính từ phân số"


@dataclass(frozen=True)
class Side:
    """One of the two values: what it is, the number, how exact, and the reports that give it."""

    what: str
    value: float
    bound: str
    reports: tuple[str, ...]

    def text(self, unit: str) -> str:
        """The value with its unit: "trên 150 người"."""
        return bounded(quantity(self.value, unit), self.bound)


@dataclass(frozen=True)
class Disagreement:
    """`first` is the side that counts in the numbers shown; `period` is in words, `unit` a code of UNITS.

    `school_year` is null for other periods, `district_code` for rows of a province.
    """

    kind: Kind
    dataset: str
    thing: str
    period: str
    school_year: str | None
    district_code: str | None
    province_code: str | None
    unit: str
    first: Side
    second: Side

    @property
    def difference(self) -> float:
        """The first value less the second one."""
        return round(self.first.value - self.second.value, 9)

    @property
    def text(self) -> str:
        """Both values in one sentence, the one that counts first."""
        unit = "percentage_points" if self.unit == "percent" else self.unit
        sides = "; ".join(f"{side.what} {side.text(self.unit)}" for side in (self.first, self.second))
        return f"{self.thing}: {sides}; chênh lệch {quantity(abs(self.difference), unit)}."


def contradicts(total: float, bound: str, listed: float, *, is_whole: bool) -> bool:
    """Whether a list and a total of the same thing cannot both be right.

    A list that is not declared complete may be shorter than the total; "trên 150" allows more, "gần 150" less, and
    "khoảng 150" says nothing that could be held against it.
    """
    if bound in {"approximate", "range"} or listed == total:
        return False
    if listed > total:
        return bound != "lower"
    return is_whole and bound != "upper"
