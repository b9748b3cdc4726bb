"""100,000 rows in one workbook: checked and published, against the time python-calamine needs just to read them.

Run it with `python -m benchmarks.reading`. Measured on 25/11/2026 on two processors that others used as well (load 6):
calamine 2.5 s, checked 15.5 s (6.1 times as long), published 8.8 s (3.5 times as long), at most 538 MB of memory;
other runs gave 2.7 to 6.1 times. Before, with every text composed and every syllable folded anew: 9.4 and 10.2 times.
"""

import datetime
import io
import resource
import tempfile
import time
from collections.abc import Callable

import xlsxwriter
from python_calamine import CalamineWorkbook

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, check, publish
from data.releases.lake import Lake
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

ROWS = 100_000
SCHOOLS = ("Mầm non Hoa Sen", "Tiểu học Mai Dịch", "THCS Dịch Vọng", "THPT Yên Hòa")


def workbook() -> bytes:
    """The form of the unions, filled: school years and districts by turns, every kind of value."""
    content = io.BytesIO()
    columns = columns_of(SCHEMAS["unions"])
    settings = {"constant_memory": True, "default_date_format": "dd/mm/yyyy"}
    with xlsxwriter.Workbook(content, settings) as book:
        sheet = book.add_worksheet("Biểu")
        sheet.write_row(0, 0, [column.title for column in columns.values()])
        for number in range(ROWS):
            row = _row(number)
            for place, name in enumerate(columns):
                if (value := row.get(name)) is not None:
                    sheet.write(number + 1, place, value)
    return content.getvalue()


def _row(number: int) -> dict[str, str | int | datetime.date]:
    year = 2014 + number % 10
    members = 20 + number % 60
    return {
        "school_year": f"{year}-{year + 1}",
        "district_code": ("Quận Cầu Giấy", "Quận Hà Đông", "Huyện Thanh Trì, Hà Nội")[number // 10 % 3],
        "union_name": f"{SCHOOLS[number % 4]} {number}",
        "school_level": ("Mầm non", "Tiểu học", "THCS", "THPT")[number % 4],
        "ownership": ("Công lập", "Tư thục")[number % 2],
        "founded_date": datetime.date(1990 + number % 20, 1 + number % 12, 1 + number % 28),
        "member_count": members,
        "female_member_count": members - number % 15,
        "staff_count": members + number % 10,
        "staff_conference_date": datetime.date(year, 9, 1 + number % 28),
        "has_staff_conference": "Có",
        "has_emulation_pact": "Có",
        "has_people_inspection": "Không",
    }


def timed(work: Callable[[], object]) -> float:
    """Seconds of the clock."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    """Print the seconds and how many times as long they are as the mere reading."""
    file = SourceFile("bao cao.xlsx", workbook())
    reference = places()
    with tempfile.TemporaryDirectory() as folder:
        lake = Lake(folder, EDITOR, begins=True)
        read = timed(lambda: CalamineWorkbook.from_filelike(io.BytesIO(file.content)).get_sheet_by_index(0).to_python())
        print(f"{len(file.content) / 1024**2:.1f} MB, {ROWS} rows")
        print(f"calamine reads     {read:6.2f} s")
        for name, work in {
            "checked": lambda: check(lake, [file], reference),
            "published": lambda: publish(lake, [file], reference, Stamp("benchmark", "")),
        }.items():
            seconds = timed(work)
            print(f"{name:<18} {seconds:6.2f} s   {seconds / read:.1f} times as long")
    print(f"at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB of memory")


if __name__ == "__main__":
    main()
