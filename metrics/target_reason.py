"""The sentence that says why a target stands where it stands."""

from glossary.numbers import quantity
from glossary.targets import TARGET_RESULTS
from metrics.figure_words import Row, period_words, result_words
from metrics.matching import differences
from metrics.target_result import Result
from metrics.verdict import PERCENT_UNITS, Aim

_OPERATORS = {"at_least": "từ {} trở lên", "exactly": "{}", "at_most": "không quá {}"}


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


def _short(target: Row, short: float) -> str:
    word = "vượt mức" if target["target_operator"] == "at_most" else "kém"
    unit = "percentage_points" if target["unit"] in PERCENT_UNITS else target["unit"]
    return f"{word} {quantity(short, unit)}"
