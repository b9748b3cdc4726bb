"""What the lines around a table say for all its rows: school year, district, school, money unit, proposal or not."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from glossary.writing.text import fold
from validation.places.places import Places
from validation.reading.files.workbook import Sheet, text_of
from validation.report import Cell, column_letters
from validation.screening.answers import Answers

YEAR = re.compile(rf"(?:{fold('năm học')}|\bnh) ?:? ?(\d{{4}}) ?[-/] ?(\d{{4}})")
KINDS = "|".join((*map(fold, ("quận", "huyện", "thị xã", "thành phố")), r"q\.", r"h\.", r"tx\.", r"tp\.?"))
# Looks ahead, so that "TP HÀ NỘI - LĐLĐ QUẬN CẦU GIẤY" offers both names.
DISTRICT = re.compile(rf"(?:^|[ ,(-])(?=((?:{KINDS}) ?[^,;:()\n]+))")
DISTRICT_END = re.compile(rf" (?:{fold('năm học')}|{fold('nh')} \d|{fold('năm')} \d|-)|-|{fold('ngày')}")
REPORTING = re.compile(rf"^(?:{fold('đơn vị báo cáo')}|{fold('tên đơn vị')}|{fold('đơn vị')}) ?: ?")
YEAR_ALONE = re.compile(rf"{fold('năm')} ?:? ?(\d{{4}})(?!\d| ?-)")
# "Số liệu tính đến ngày: ☑ 31/5 □ 30/11": the ticked one, or the only one.
TICKED_DAY = re.compile(r"[☑☒✓✔■x] ?(31/0?5|30/11)")
AS_OF_DAY = re.compile(rf"{fold('đến ngày')} ?:? ?(31/0?5|30/11)")
SCHOOL = re.compile(
    rf"^(?:{fold('CĐCS')}|{fold('công đoàn cơ sở')}|{fold('công đoàn')}|{fold('CĐ')})? ?({fold('trường')} .+)$"
)
_UNIT_WORDS = "|".join(map(fold, ("nghìn", "ngàn", "triệu", "tỷ", "tỉ", "đồng")))
MONEY_UNIT = re.compile(
    rf"(?:{fold('ĐVT')}|{fold('đơn vị tính')}|{fold('đơn vị')}) ?:? ?(1[.,]?000 ?(?:{fold('đồng')}|đ)|{_UNIT_WORDS})"
)
FACTORS = {"1": 1_000, "n": 1_000, "t": 1_000_000, fold("tỷ"): 1_000_000_000, fold("tỉ"): 1_000_000_000, "đ": 1}
PROPOSED = fold("đề nghị")
DECIDED = re.compile(
    rf"{fold('được khen')}|{fold('đã khen')}|{fold('khen thưởng theo quyết định')}|{fold('kèm theo quyết định')}"
)


@dataclass(frozen=True)
class Said:
    """A text that holds for a whole table, and the cell it stands in."""

    text: str
    cell: Cell


@dataclass(frozen=True)
class Context:
    """What the lines say; null where they say nothing. `money_factor` turns the table's amounts into đồng.

    `answered_place` is the district, or the unit of no one district, whose unions a table means that names no place.
    """

    school_year: Said | None = None
    district: Said | None = None
    school: Said | None = None
    award_status: Said | None = None
    money_factor: int = 1
    title: str = ""
    answered_place: str | None = None


def answered(answers: Answers, sheet: str | None, places: Places) -> Context:
    """What holds before the first line is read: the officer's answers, which every line may replace."""
    status = Said(answers.status, Cell(sheet, None, None, None, answers.status)) if answers.status else None
    place = answers.district_code
    return Context(award_status=status, answered_place=place and (places.units.only_former(place) or place))


def context(sheet: Sheet, rows: Iterable[int], before: Context, places: Places) -> Context:
    """Read the lines of the rows; what they leave open is taken from the table before on the same sheet."""
    lines = [
        (text, _cell(sheet, row, column, text))
        for row in rows
        for column, value in enumerate(sheet.cells[row])
        if isinstance(value, str) and (text := text_of(value))
    ]
    if not lines:
        return before
    title = fold(" ".join(text for text, _ in lines))
    return Context(
        school_year=_school_year(lines) or before.school_year,
        district=_district(lines, places) or before.district,
        school=_school(lines) or before.school,
        award_status=_award_status(lines) or before.award_status,
        money_factor=_money_factor(title) or before.money_factor,
        title=title,
        answered_place=before.answered_place,
    )


def _cell(sheet: Sheet, row: int, column: int, text: str) -> Cell:
    return Cell(sheet.name, row + 1, column_letters(column), None, text)


Lines = list[tuple[str, Cell]]


def _school_year(lines: Lines) -> Said | None:
    for text, cell in lines:
        if found := YEAR.search(fold(text)):
            return Said(f"{found[1]}-{found[2]}", cell)
    return _school_year_of_day(lines)


def _school_year_of_day(lines: Lines) -> Said | None:
    """The school year in which the day lies to which the federation's forms count: 31/5 or 30/11 of a year."""
    text = fold(" ".join(text for text, _ in lines))
    ticked = TICKED_DAY.findall(text) or AS_OF_DAY.findall(text)
    for line, cell in lines:
        if len(ticked) == 1 and (found := YEAR_ALONE.search(fold(line))):
            year = int(found[1])
            return Said(f"{year}-{year + 1}" if ticked[0] == "30/11" else f"{year - 1}-{year}", cell)
    return None


def _district(lines: Lines, places: Places) -> Said | None:
    """The one district that the lines name; a province named beside it decides between several."""
    provinces = _provinces(lines, places)
    for text, cell in lines:
        for part in re.split(r"\n", text):
            for found in DISTRICT.finditer(fold(part)):
                codes = places.district(found[1]) or places.district(DISTRICT_END.split(found[1])[0].strip(" ."))
                near = {code for code in codes if places.province_of(code) in provinces} or codes
                if len(near) == 1:
                    return Said(next(iter(near)), cell)
    return None


def _provinces(lines: Lines, places: Places) -> set[str]:
    text = fold(" ".join(text for text, _ in lines))
    return {code for code, name in places.provinces.items() if re.search(rf"\b{re.escape(fold(name))}\b", text)}


def _school(lines: Lines) -> Said | None:
    for text, cell in lines:
        for part in text.split("\n"):
            words = fold(part.strip())
            reporting = REPORTING.match(words)
            if reporting or SCHOOL.match(words):
                return Said(part.split(":", 1)[1].strip() if reporting else part.strip(), cell)
    return None


def _award_status(lines: Lines) -> Said | None:
    for text, cell in lines:
        if PROPOSED in fold(text):
            return Said("proposed", cell)
    for text, cell in lines:
        if DECIDED.search(fold(text)):
            return Said("approved", cell)
    return None


def _money_factor(title: str) -> int | None:
    found = MONEY_UNIT.search(title)
    if not found:
        return None
    return FACTORS.get(found[1]) or FACTORS[found[1][0]]
