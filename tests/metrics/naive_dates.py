"""What dates say of a school year, worked out in plain Python and without any code of metrics."""

import datetime
from typing import Any

Row = dict[str, Any]


def in_block(row: Row) -> bool:
    is_block = row["scope"] in ("school_block", "single_school")
    return is_block and row["district_code"] is not None and row["period_kind"] == "school_year"


def is_deadline(row: Row) -> bool:
    """A day that a document set for the whole district."""
    is_day = row["end_date"] is not None and row["date_precision"] in (None, "day")
    return in_block(row) and row["kind"] == "deadline" and is_day and row["union_id"] is None


def in_time(row: Row, deadline: datetime.date | None) -> str | None:
    if deadline is None:
        return None
    if row["has_staff_conference"] == "no":
        return "no"
    date = row["staff_conference_date"]
    if date is None:
        return None
    first, last = _span(date, row["staff_conference_date_precision"])
    if last < deadline:
        return "yes"
    return "no" if first >= deadline else None


def _span(date: datetime.date, precision: str | None) -> tuple[datetime.date, datetime.date]:
    if precision == "year":
        return date.replace(month=1, day=1), date.replace(month=12, day=31)
    if precision == "month":
        first = date.replace(day=1)
        return first, (first + datetime.timedelta(days=31)).replace(day=1) - datetime.timedelta(days=1)
    return date, date


def is_founded(row: Row) -> str | None:
    if row["founded_date"] is None:
        return None
    year = int(row["school_year"][:4])
    is_inside = datetime.date(year, 9, 1) <= row["founded_date"] <= datetime.date(year + 1, 8, 31)
    return "yes" if is_inside else "no"


def is_since(year: str) -> bool:
    """Whether the districts had ended when the school year began."""
    return int(year[:4]) >= 2025
