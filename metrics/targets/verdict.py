"""How far a result meets a target."""

from dataclasses import dataclass

from glossary.targets import MET_RESULTS, TARGET_RESULTS
from glossary.writing.numbers import quantity
from metrics.targets.matching import differences
from metrics.targets.result import Result
from metrics.wording.figures import Row, period_words, result_words

CLOSE_POINTS = 2
CLOSE_SHARE = 0.05
CLOSE_RULE = (
    f"Gần đạt: còn kém chỉ tiêu không quá {CLOSE_POINTS} điểm phần trăm; "
    f"với số đếm, không quá {CLOSE_SHARE:.0%} của chỉ tiêu."
)
PERCENT_UNITS = ("percent", "percentage_points")
_OPERATORS = {"at_least": "từ {} trở lên", "exactly": "{}", "at_most": "không quá {}"}


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


def aim_of(target: Row) -> Aim:
    """What a target row sets."""
    return Aim(target["value"], target["target_operator"], target["unit"])


def target_words(target: Row) -> str:
    """The target as it is set: "từ 95% trở lên", "100%", "không quá 1 CĐCS"; none at all is plainly 0."""
    pattern = _OPERATORS[target["target_operator"]] if target["value"] else "{}"
    return pattern.format(quantity(target["value"], target["unit"]))


def of_verdict(code: str, target: Row, result: Result) -> str:
    """What was reached, what was set and by how much it falls short: "Gần đạt: 33/35 (94,29%) so với chỉ tiêu …"."""
    short = aim_of(target).gap(result.value)
    missing = "" if short <= 0 else f", {_short(target, short)}"
    told = f"{TARGET_RESULTS.label(code)}: {result.text} so với chỉ tiêu {target_words(target)}{missing}."
    return f"{told} Tính từ {result.unions} CĐCS có báo cáo." if result.unions else told


def undecided(target: Row, text: str) -> str:
    """The result's bound leaves open whether the target is reached."""
    return f"Không so được: kết quả chỉ nêu “{text}” nên chưa rõ đã đạt chỉ tiêu {target_words(target)} hay chưa."


def not_reported(target: Row) -> str:
    """Nothing has come in."""
    return f"Chưa có báo cáo kết quả của {period_words(target)}."


def not_compared(target: Row, near: Row) -> str:
    """What the nearest result is of, and what the target is of."""
    return f"Không so được: kết quả {result_words(near)} {'; '.join(differences(target, near))}."


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


def _short(target: Row, short: float) -> str:
    word = "vượt mức" if target["target_operator"] == "at_most" else "kém"
    unit = "percentage_points" if target["unit"] in PERCENT_UNITS else target["unit"]
    return f"{word} {quantity(short, unit)}"
