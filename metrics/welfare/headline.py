"""What help says in one sentence each, made from its lines; units of help are never added to each other."""

from collections.abc import Mapping

from glossary.periods import bounded
from glossary.units import UNITS
from glossary.welfare import BENEFICIARY_UNITS, WELFARE_PROGRAMMES
from glossary.writing.numbers import money, quantity
from glossary.writing.text import lowered
from metrics.welfare.given import Flow, Help


def people_text(line: Help) -> str:
    """ "trên 150 người, 20 suất"; empty where nobody was counted."""
    return ", ".join(counted(value, unit, bound) for unit, value, bound in line.people)


def counted(value: int, unit: str, bound: str) -> str:
    """ "trên 150 người", "11 đơn vị, mô hình"."""
    word = UNITS.label(unit) if unit != "units" else lowered(BENEFICIARY_UNITS.label(unit))
    return bounded(quantity(value, unit).removesuffix(UNITS.label(unit)) + word, bound)


def amount_text(line: Help) -> str:
    """The money of a line; null is not reported."""
    return bounded(money(line.amount_vnd), line.amount_bound)


def money_headline(flow: Flow, total: str, when: str) -> str:
    """All money given, and what most of it was given for."""
    paid = [line for line in flow.lines if line.amount_vnd is not None]
    told = f"{total[:1].upper()}{total[1:]} đã chi, tặng, hỗ trợ {when}"
    if len(paid) == 1:
        return f"{told}: {said(paid[0])}"
    top = max(paid, key=lambda line: line.amount_vnd or 0)
    return f"{told}, nhiều nhất là {said(top)} ({amount_text(top)})"


def people_headline(unit: str, flow: Flow, when: str) -> str:
    """Which help reached most of one unit."""
    reached = [(line, count, bound) for line in flow.lines for code, count, bound in line.people if code == unit]
    line, value, bound = max(reached, key=lambda one: one[1])
    word = lowered(BENEFICIARY_UNITS.label(unit))
    return f"Tính theo {word}, nhiều nhất {when} là {said(line)}: {counted(value, unit, bound)}"


def per_member_headline(values: Mapping[str | None, float], when: str) -> str:
    """Đồng a member in all, and the programme that has most of it."""
    programmes = {code: value for code, value in values.items() if code is not None}
    top = max(programmes, key=lambda code: programmes[code])
    whole = f"Bình quân {money(round(values[None]))} một đoàn viên {when}"
    return f"{whole}, nhiều nhất là {_programme(top)} ({money(round(programmes[top]))})"


def said(line: Help) -> str:
    """A line inside a sentence: programmes are names and keep their capitals."""
    if line.programme != "unspecified":
        return line.label
    return "hình thức khác" if line.form == "other" else lowered(line.label)


def _programme(code: str) -> str:
    return "chương trình không nêu tên" if code == "unspecified" else WELFARE_PROGRAMMES.label(code)
