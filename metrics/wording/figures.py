"""A reported figure in words: its value as printed, its fraction, what it is about and for which period."""

from collections.abc import Mapping
from typing import Any

from glossary.indicators import INDICATORS
from glossary.initiatives import INITIATIVE_LEVELS
from glossary.periods import bounded
from glossary.unions import OWNERSHIPS, UNION_KINDS
from glossary.units import UNITS
from glossary.writing.numbers import number, percent, period_text, quantity
from glossary.writing.text import lowered

Row = Mapping[str, Any]
DIMENSIONS = {"ownership": OWNERSHIPS, "union_kind": UNION_KINDS, "level": INITIATIVE_LEVELS}
# The label says that a form named no kind of owner; inside a sentence that is only noise.
_SHORT = {"nonpublic": "ngoài công lập"}


def value_words(row: Row) -> str:
    """The value with its unit and bound; a range as printed: "73,3%", "trên 50%", "68–72 CĐCS"."""
    unit = str(row["unit"])
    if row["bound"] != "range":
        return bounded(quantity(row["value"], unit), row["bound"])
    between = "" if unit == "percent" else " "
    return f"{number(row['value'])}–{number(row['value_high'])}{between}{UNITS.label(unit)}"


def fraction_words(row: Row) -> str | None:
    """What a count is taken of, "78/78 (100%)"; null for percentages, ranges and where no base is printed."""
    base = row["base_value"]
    if row["unit"] == "percent" or row["bound"] == "range" or not base:
        return None
    return bounded(f"{number(row['value'])}/{number(base)} ({percent(row['value'] / base * 100)})", row["bound"])


def result_words(row: Row) -> str:
    """The fraction where there is one, else the value; the base of a percentage stands behind it."""
    if row["unit"] == "percent" and row["base_value"]:
        return f"{value_words(row)} (trên tổng số {number(row['base_value'])})"
    return fraction_words(row) or value_words(row)


def label_words(row: Row) -> str:
    """The indicator, and of whom: "Tỷ lệ tập hợp CBGVNV vào công đoàn – công lập"."""
    return " – ".join([INDICATORS.label(str(row["indicator"])), *dimension_words(row)])


def dimension_words(row: Row) -> list[str]:
    """Ownership, kind of union and level, as far as the figure is of one alone."""
    return [dimension_word(name, row[name]) for name in DIMENSIONS if row[name] is not None]


def dimension_word(name: str, code: str) -> str:
    """One value of a dimension inside a sentence."""
    return lowered(_SHORT.get(code) or DIMENSIONS[name].label(code))


def period_words(row: Row) -> str:
    """The period: "năm học 2023-2024", "nhiệm kỳ 2018–2023"; "kỳ không nêu năm" where the report is silent."""
    if row["period_kind"] is None:
        return "kỳ không nêu năm"
    return period_text(row["period_kind"], row["period_start"], row["period_end"], row["school_year"])
