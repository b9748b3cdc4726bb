"""Every dataset's own form, filled with rows that are valid and differ from each other."""

import datetime
from collections.abc import Callable, Mapping

from tests.fixtures.pages import Page, Value
from tests.validation.damage.clean import Clean
from validation.report import column_letters
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

SCHOOLS = ("MN Hoa Sen", "MN Hoa Mai", "TH Mai Dịch", "TH Nghĩa Tân", "THCS Dịch Vọng", "THCS Cầu Giấy", "THPT Yên Hòa")
Row = Mapping[str, Value]


def _of_place(number: int) -> dict[str, Value]:
    return {
        "school_year": ("2022-2023", "2023-2024")[number % 2],
        "district_code": ("Quận Cầu Giấy", "Hà Đông")[number % 2],
    }


def _unions(number: int) -> Row:
    year = 2022 + number % 2
    return {
        **_of_place(number),
        "union_name": SCHOOLS[number % len(SCHOOLS)],
        "school_level": ("Mầm non", "MN", "Tiểu học", "TH", "THCS", "Trung học cơ sở", "THPT")[number % len(SCHOOLS)],
        "ownership": ("Công lập", "NCL")[number % 2],
        "founded_date": datetime.date(2000 + number, 9, 1),
        "member_count": 40 + number,
        "female_member_count": 30 + number,
        "staff_count": 60 + number,
        "grade": ("HTXSNV", "Hoàn thành tốt nhiệm vụ")[number % 2],
        "grade_scheme": None,
        "staff_conference_date": (datetime.date(year, 9, 10 + number), f"{number + 1}.10.{year}")[number // 5 % 2],
        "has_staff_conference": "Có",
    }


def _initiatives(number: int) -> Row:
    return {
        **_of_place(number),
        "level": ("Cấp quận, huyện, thị xã", "Cấp cơ sở (trường)")[number % 2],
        "status": "Được công nhận",
        "count": 10 + number,
        "is_total": "Có",
        "unit_code": None,
        "province_code": None,
    }


def _awards(number: int) -> Row:
    return {
        **_of_place(number),
        "award_kind": ("Giấy khen", "Bằng khen")[number % 2],
        "awarding_body": ("district_federation", "provincial_federation")[number % 2],
        "recipient_kind": ("Cá nhân", "Tập thể")[number % 2],
        "status": "Đã trao",
        "recipient_name": None,
        "award_date": datetime.date(2023 + number % 2, 6, 10 + number),
        "count": 3 + number,
        "is_total": "Có",
    }


def _welfare(number: int) -> Row:
    return {
        **_of_place(number),
        "flow": "given",
        "form": ("cash_gift", "sick_visit")[number % 2],
        "beneficiary_count": 2 + number,
        "beneficiary_unit": "Người",
        "amount_vnd": ("10.000.000", 5_000_000, "5 triệu đồng")[number % 3],
        "is_total": "Không",
    }


def _events(number: int) -> Row:
    return {
        **_of_place(number),
        "kind": ("Hội nghị tổng kết", "Hội nghị CBCCVC")[number % 2],
        "title": f"Hội nghị lần {number + 1}",
        "start_date": (datetime.date(2023, 8, 1 + number), datetime.date(2023, 9, 1 + number))[number % 2],
        "end_date": datetime.date(2023, 11, 1 + number),
        "status": "held",
        "term_start_year": 2018,
        "term_end_year": 2023,
    }


def _figures(number: int) -> Row:
    is_target = number % 3 == 0
    return {
        **_of_place(number),
        "indicator": "unions_founded",
        "value_kind": "target" if is_target else "actual",
        "value": 3 + number,
        "value_high": None,
        "bound": None,
        "unit": "units",
        "target_operator": "at_least" if is_target else None,
    }


FILLED: Mapping[str, Callable[[int], Row]] = {
    "unions": _unions,
    "initiatives": _initiatives,
    "awards": _awards,
    "welfare": _welfare,
    "events": _events,
    "figures": _figures,
}


def filled(dataset: str, count: int = 10) -> Clean:
    """The form with all its headings in row 1 and one row of data per number."""
    columns = list(columns_of(SCHEMAS[dataset]).values())
    rows = [FILLED[dataset](number) for number in range(count)]
    page = Page([[column.title for column in columns], *([row.get(c.name) for c in columns] for row in rows)], "Biểu")
    letters = {column.name: (column_letters(place),) for place, column in enumerate(columns)}
    return Clean(page, {name: letters[name] for name in rows[0]}, range(2, count + 2), head=1)
