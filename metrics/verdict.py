"""How far a result meets a target."""

from dataclasses import dataclass

from glossary.targets import MET_RESULTS

CLOSE_POINTS = 2
CLOSE_SHARE = 0.05
CLOSE_RULE = (
    f"Gần đạt: còn kém chỉ tiêu không quá {CLOSE_POINTS} điểm phần trăm; "
    f"với số đếm, không quá {CLOSE_SHARE:.0%} của chỉ tiêu."
)
PERCENT_UNITS = ("percent", "percentage_points")


@dataclass(frozen=True)
class Aim:
    """What is to be reached; `operator` is a code of TARGET_OPERATORS, `unit` one of UNITS."""

    value: float
    operator: str
    unit: str

    def gap(self, value: float) -> float:
        """By how much a value falls short; negative where it is better than the target."""
        return round(value - self.value if self.operator == "at_most" else self.value - value, 9)


def verdict(aim: Aim, value: float, bound: str = "exact", high: float | None = None) -> str | None:
    """A code of TARGET_RESULTS for a printed result; null where its bound leaves open whether it is reached.

    `high` is the upper end of a range. A greatest value ("không quá") is reached, never exceeded.
    """
    stated = _judged(aim, value)
    if bound == "range" and high is not None:
        return _of_range(stated, _judged(aim, high))
    if bound not in {"lower", "upper"}:
        return stated
    is_better_than_printed = (bound == "lower") == (aim.operator != "at_most")
    if is_better_than_printed:
        return stated if stated in MET_RESULTS else None
    if value == aim.value:
        return "close"
    return None if stated in MET_RESULTS else stated


def _judged(aim: Aim, value: float) -> str:
    short = aim.gap(value)
    if short <= 0:
        return "exceeded" if short < 0 and aim.operator != "at_most" else "reached"
    allowance = CLOSE_POINTS if aim.unit in PERCENT_UNITS else CLOSE_SHARE * aim.value
    return "close" if short <= allowance else "missed"


def _of_range(low: str, high: str) -> str | None:
    if low == high:
        return low
    if low in MET_RESULTS and high in MET_RESULTS:
        return "reached"
    return None if low in MET_RESULTS or high in MET_RESULTS else "missed"
