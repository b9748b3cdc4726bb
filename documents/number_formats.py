"""How office programs write numbers.

A code's own separators follow the settings of the reader's computer, which in many offices are English. On a slide
the separators are therefore letters of the code, so that a room reads 4.262 and 78,45% wherever the file is opened. In
a workbook they follow the computer, as everything else that an officer types there.
"""

from collections.abc import Iterable
from itertools import takewhile

from charts.bars import ranking
from charts.style.values import Mark, short
from glossary.periods import bounded
from glossary.writing.symbols import signed

_WHOLE = "{}0{}"
_GROUPED = ("[>=1000000]{}0\\.000\\.000{}", "[>=1000]{}0\\.000{}", _WHOLE)
_MILLIONS = ('[>=1000000000]{}0\\.000,," triệu"{}', '[>=1000000]{}0,," triệu"{}', "{}#,##0{}")
# A percent sign multiplies by a hundred, which leaves two decimals behind a comma of our own.
_PERCENT = ('[=0]{}0"%"{}', '[=100]{}0"%"{}', "{}0\\,00%{}")
_NO_ZERO = ('[=0]""', "[>=1000]{}0\\.000{}", _WHOLE)
_IN_MILLIONS = 100_000_000


def slide_code(unit: str, values: Iterable[float | None], mark: Mark | None = None, *, hides_zero: bool = False) -> str:
    """The code that writes these values of a unit; `mark` is the one value whose words and signs stand around it.

    Decimals that are no percentages follow the reader's computer: no code can hold them.
    """
    known = [value for value in values if value is not None]
    is_whole = all(float(value).is_integer() for value in known)
    if unit == "percent":
        sections: tuple[str, ...] = ('{}0"%"{}',) if is_whole else _PERCENT
    elif unit == "vnd" and max(known, default=0) >= _IN_MILLIONS:
        sections = _MILLIONS
    elif not is_whole and unit != "vnd":
        sections = ("{}#,##0.0#{}",)
    else:
        sections = _NO_ZERO if hides_zero else _GROUPED
    before, after = around(mark) if mark else ("", "")
    return ";".join(section.format(_quoted(before), _quoted(after)) for section in sections)


def sheet_code(unit: str, values: Iterable[float | None] = ()) -> str:
    """The code of cells in a workbook; percentages are fractions there, as its own percentages are."""
    is_whole = all(float(value).is_integer() for value in values if value is not None)
    if unit == "percent":
        return "0%" if is_whole else "0.0#%"
    return "#,##0" if is_whole or unit == "vnd" else "#,##0.0#"


def around(mark: Mark) -> tuple[str, str]:
    """What stands before and after a value: "trên ", " (tt)", "–72", " ▲2"."""
    here = "\0"
    upper = None if mark.upper is None else short(mark.upper, mark.unit)
    changed = ranking.sign(mark)
    text = signed(bounded(here, mark.bound, upper), mark.signs) + (f" {changed}" if changed else "")
    before = "".join(takewhile(lambda letter: letter != here, text))
    return before, text[len(before) + 1 :]


def _quoted(text: str) -> str:
    return f'"{text.replace(chr(34), "")}"' if text else ""
