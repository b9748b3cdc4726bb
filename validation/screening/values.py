"""One cell's text → one typed value, or the check that it fails."""

import datetime
import re
from collections.abc import Callable
from typing import Any

import polars as pl
from polars._typing import PolarsDataType

from glossary.codes import Code
from glossary.writing.text import fold, nfc
from validation.places.places import Places
from validation.schemas.column import Codes, Column

Parse = Callable[[str], Any]
BLANK = frozenset({"", "-", "–", "—"})
# Thousands are marked throughout with one sign, and what follows another sign is the decimal part.
GROUPS = r"[1-9]\d{0,2}(?P<mark>[., \u00a0\u202f])\d{3}(?:(?P=mark)\d{3})*"
NUMBER = re.compile(rf"(?P<sign>-?)(?P<whole>{GROUPS}|\d+)(?:(?!(?P=mark))[.,](?P<part>\d+))?")
PERCENT = re.compile(r"(?P<sign>-?)(?P<whole>\d+)(?:[.,](?P<part>\d+))? ?%")
LONGEST_WHOLE, LONGEST_DECIMAL = 18, 15  # digits that a 64-bit integer and a float hold exactly
SCHOOL_YEAR = re.compile(rf"^(?:{fold('năm học')} |{fold('năm')} )?(\d{{4}})-(\d{{4}})$")
YES, NO = ({fold(word) for word in words} for words in (("true", "có", "x", "1"), ("false", "không", "0")))
DATE = re.compile(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$")
DATE_IN_WORDS = re.compile(rf"^{fold('ngày')} (\d{{1,2}}) {fold('tháng')} (\d{{1,2}}) {fold('năm')} (\d{{4}})$")
# A year, or a month of a year, where no column says how exact the date is.
PART_OF_DATE = re.compile(rf"^(?:(?:{fold('năm')} )?|(?:{fold('tháng')} )?\d{{1,2}}[/.-])(?:19|20)\d{{2}}$")
# Days since 30/12/1899, as Excel counts them: 1954 to 2064.
SERIAL, DAY_ZERO = re.compile(r"^[2-5]\d{4}$"), datetime.date(1899, 12, 30)
FACTORS = {
    fold(word): factor
    for word, factor in (
        ("tỷ", 10**9),
        ("tỉ", 10**9),
        ("triệu", 10**6),
        ("tr", 10**6),
        ("nghìn", 10**3),
        ("ngàn", 10**3),
    )
}
MONEY = re.compile(rf"(?P<amount>-?\d[\d.,\u00a0 ]*?) ?(?P<unit>{'|'.join(FACTORS)})? ?(?:{fold('đồng')}|đ|vnd|vnđ)?")


class UnreadableError(ValueError):
    """A text that is no value of its column; `check` names the problem."""

    def __init__(self, check: str, context: str = "") -> None:
        super().__init__(check)
        self.check = check
        self.context = context


def parser(column: Column, places: Places) -> Parse:
    """The function that reads the column's texts: a value, null for a blank one, or UnreadableError."""
    read = _reader(column, places)
    return lambda text: None if text.strip() in BLANK else read(text.strip())


def _reader(column: Column, places: Places) -> Parse:
    of_places: dict[str, Callable[[str, Places], str]] = {
        "district_code": district,
        "unit_code": unit,
        "province_code": province,
    }
    if find := of_places.get(column.name):
        return lambda text: find(text, places)
    if column.name == "school_year":
        return school_year
    if column.name.endswith("_vnd"):
        return money
    return _READERS[column.dtype] if column.codes is None else _code_reader(column.codes)


def whole_number(text: str) -> int:
    """4262, 4.262, 4.262,0 and 05 are whole numbers; 4,5 is not."""
    found = NUMBER.fullmatch(text)
    if found is None or int(found["part"] or 0) or len(_digits(found)) > LONGEST_WHOLE:
        raise UnreadableError("whole_number")
    return int(found["sign"] + _digits(found))


def decimal_number(text: str) -> float:
    """73,3 and 73.3% are decimals, so is 1.234,5; 4.262 is four thousand two hundred and sixty-two."""
    found = NUMBER.fullmatch(text) or PERCENT.fullmatch(text)
    if found is None or len(_digits(found)) > LONGEST_DECIMAL:
        raise UnreadableError("decimal_number")
    return float(f"{found['sign']}{_digits(found)}.{found['part'] or 0}")


def _digits(found: re.Match[str]) -> str:
    return re.sub(r"\D", "", found["whole"])


def money(text: str) -> int:
    """Whole đồng: 5.000.000, 5 triệu đồng, 1,2 tỷ."""
    found = MONEY.fullmatch(fold(text))
    if found is None:
        raise UnreadableError("whole_number")
    if found["unit"] is None:
        return whole_number(found["amount"])
    try:
        return round(decimal_number(found["amount"]) * FACTORS[found["unit"]])
    except UnreadableError:
        raise UnreadableError("whole_number") from None


def calendar_date(text: str) -> datetime.date:
    """25/9/2023, 25.9.2023, 2023-09-25, ngày 25 tháng 9 năm 2023, or the number that Excel keeps for a day."""
    if SERIAL.match(text):
        return DAY_ZERO + datetime.timedelta(days=int(text))
    if PART_OF_DATE.match(fold(text)):
        raise UnreadableError("date_incomplete")
    found = DATE.match(text) or DATE_IN_WORDS.match(fold(text))
    try:
        if found:
            day, month, year = (int(part) for part in found.groups())
            return datetime.date(year, month, day)
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise UnreadableError("calendar_date") from None


def school_year(text: str) -> str:
    """2023-2024, also with an en dash, blanks or the word before it."""
    found = SCHOOL_YEAR.match(fold(text))
    if not found or int(found[2]) - int(found[1]) != 1:
        raise UnreadableError("consecutive_years")
    return f"{found[1]}-{found[2]}"


def yes_or_no(text: str) -> bool:
    """A flag: true, Có, x, 1 against false, Không, 0."""
    word = fold(text)
    if word in YES:
        return True
    if word in NO:
        return False
    raise UnreadableError("yes_or_no")


def district(text: str, places: Places) -> str:
    """The code of the one district that the text names."""
    return _one(places.district(text), "known_district")


def unit(text: str, places: Places) -> str:
    """The code of the one ward, commune or special zone that the text names."""
    return _one(places.units.found(text), "known_unit")


def _one(found: set[str], check: str) -> str:
    if len(found) == 1:
        return next(iter(found))
    more = "; có nhiều nơi cùng tên, hãy ghi mã hoặc thêm tên tỉnh" if found else ""
    raise UnreadableError(check, more)


def province(text: str, places: Places) -> str:
    """The code of the province that the text names."""
    found = places.province(text)
    if found is None:
        raise UnreadableError("known_province")
    return found


def _code_reader(codes: Codes) -> Parse:
    spelled = {fold(word): code.code for code in codes.values() for word in _spellings(code)}
    shown = ", ".join(code.label for code in list(codes.values())[:6]) + (", …" if len(codes) > 6 else "")

    def read(text: str) -> str:
        found = spelled.get(fold(text))
        if found is None:
            raise UnreadableError("known_code", shown)
        return found

    return read


def _spellings(code: Code) -> tuple[str, ...]:
    return (*code.spellings, code.label, code.code)


_READERS: dict[PolarsDataType, Parse] = {
    pl.Int64: whole_number,
    pl.Float64: decimal_number,
    pl.Date: calendar_date,
    pl.Boolean: yes_or_no,
    pl.String: nfc,
}
