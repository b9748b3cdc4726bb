"""Numbers, money, dates and periods the way Vietnamese readers write them."""

import datetime
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import format_decimal

from glossary.periods import PERIOD_KINDS
from glossary.units import UNITS

NOT_REPORTED = "chưa có báo cáo"

# Without daylight saving since 1975, so that no time zone database is needed.
VIETNAM = datetime.timezone(datetime.timedelta(hours=7))

_MILLION = 1_000_000
_BILLION = 1_000_000_000
_TOLERANCE = Decimal("0.005")


def number(value: float | None, digits: int | None = None) -> str:
    """4262 as "4.262", 73.3 as "73,3"; null as "chưa có báo cáo".

    `digits` fixes the decimals; without it up to two are shown, and none where they would be zeros. Halves
    are rounded up, as people do. Raises ValueError for what is not finite: a missing value is null.
    """
    if value is None:
        return NOT_REPORTED
    exact = Decimal(str(value))
    if not exact.is_finite():
        raise ValueError(f"{value} is no figure to show")
    return _written(exact, 2, "#") if digits is None else _written(exact, digits, "0")


def _written(value: Decimal, digits: int, place: str) -> str:
    rounded = value.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    # Adding zero turns a negative zero into a plain one.
    return format_decimal(rounded + 0, format=f"#,##0.{place * digits}", locale="vi")


def percent(value: float | None, digits: int | None = None) -> str:
    """73.3 as "73,3%", without a space as all reports write it; null as "chưa có báo cáo"."""
    return NOT_REPORTED if value is None else f"{number(value, digits)}%"


def money(value: float | None) -> str:
    """Đồng in words: "1,2 tỷ đồng", "116,5 triệu đồng", "950.000 đồng"; null as "chưa có báo cáo".

    A figure that three decimals can hold is written exactly, because readers compare it with the report they
    signed; any other is rounded by at most 0.5%.
    """
    if value is None:
        return NOT_REPORTED
    dong = Decimal(str(value)).quantize(Decimal(1), ROUND_HALF_UP)
    if abs(dong) < _MILLION:
        return f"{number(int(dong))} đồng"
    millions = _shortened(dong / _MILLION)
    if abs(millions) < _BILLION // _MILLION:
        return f"{_written(millions, 3, '#')} triệu đồng"
    return f"{_written(_shortened(dong / _BILLION), 3, '#')} tỷ đồng"


def _shortened(amount: Decimal) -> Decimal:
    rounded = [amount.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP) for digits in (1, 2, 3)]
    if rounded[-1] == amount:
        return amount
    return next(short for short in rounded if abs(short - amount) <= abs(amount) * _TOLERANCE)


def quantity(value: float | None, unit: str) -> str:
    """A figure with its unit, a code of `UNITS`: "4.262 người", "73,3%", "1,2 tỷ đồng".

    Null is "chưa có báo cáo". Raises KeyError for an unknown unit.
    """
    word = UNITS[unit].label
    if value is None:
        return NOT_REPORTED
    written = {"percent": percent, "vnd": money}.get(unit)
    return f"{number(value)} {word}" if written is None else written(value)


def date_text(date: datetime.date | None, precision: str | None = "day") -> str:
    """A date as exactly as it is known: "25/9/2023", "tháng 9/2023", "năm 2023"; null as "chưa có báo cáo".

    `precision` is a code of `DATE_PRECISIONS`; null is taken for a day.
    """
    if date is None:
        return NOT_REPORTED
    if precision == "year":
        return f"năm {date.year}"
    if precision == "month":
        return f"tháng {date.month}/{date.year}"
    return f"{date.day}/{date.month}/{date.year}"


def moment_text(stamp: str) -> str:
    """A moment given in UTC, "2024-10-01T08:00:00Z", on the clocks of Vietnam: "15:00 ngày 1/10/2024"."""
    moment = datetime.datetime.fromisoformat(stamp).astimezone(VIETNAM)
    return f"{moment:%H:%M} ngày {date_text(moment.date())}"


def period_text(
    period_kind: str, start: int | None = None, end: int | None = None, school_year: str | None = None
) -> str:
    """A period in words: "năm học 2023-2024", "nhiệm kỳ 2018–2023", "giai đoạn 2017–2020", "năm 2019".

    `period_kind` is a code of `PERIOD_KINDS`; `start` and `end` are years, null where they are not known.
    Raises KeyError for an unknown kind.
    """
    label = PERIOD_KINDS[period_kind].label.lower()
    if period_kind in _SCHOOL_WORDS and school_year is not None:
        return f"{_SCHOOL_WORDS[period_kind]} {school_year}"
    if start is None and end is None:
        return f"{label} (không rõ năm)"
    if period_kind in _SCHOOL_WORDS:
        return f"{_SCHOOL_WORDS[period_kind]} {_span(start, end).replace('–', '-')}"
    if period_kind in _YEAR_WORDS:
        return f"{_YEAR_WORDS[period_kind]} {end or start}"
    return f"{label} {_span(start, end)}"


_SCHOOL_WORDS = {"school_year": "năm học", "semester": "học kỳ của năm học"}
_YEAR_WORDS = {
    "calendar_year": "năm",
    "first_half": "6 tháng đầu năm",
    "year_to_date": "lũy kế từ đầu năm",
    "as_of": "tại thời điểm năm",
}


def _span(start: int | None, end: int | None) -> str:
    if start is None:
        return f"đến {end}"
    if end is None:
        return f"từ {start}"
    return str(start) if start == end else f"{start}–{end}"
