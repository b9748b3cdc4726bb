"""Which deadlines a curve shows, and the caution below it."""

import datetime

from findings.conferences.by_date import deadlines, note
from metrics.conferences.season import Season, season
from metrics.cube.filter import EVERYTHING
from tests.metrics.examples import YEAR, Row, deadline, held, opened, tables, union

DAY, LATER = datetime.date(2023, 10, 14), datetime.date(2023, 11, 1)


def of(*rows: Row) -> Season:
    return season(opened(tables(*rows)), EVERYTHING, YEAR)


def test_deadline_has_its_document_when_all_have_the_same_one() -> None:
    found = deadlines(of(held(1, 9, 20), deadline(DAY, document_number="1/HD")))
    assert [one.text for one in found] == ["Trước 14/10/2023 (1/HD)"]


def test_deadline_has_no_document_when_two_set_the_same_day() -> None:
    rows = (deadline(DAY, document_number="1/HD"), deadline(DAY, district_code="020", document_number="2/HD"))
    assert [one.text for one in deadlines(of(held(1, 9, 20), *rows))] == ["Trước 14/10/2023"]


def test_no_deadline_is_drawn_when_there_are_too_many() -> None:
    rows = [deadline(datetime.date(2023, 10, day), district_code=f"00{day}") for day in (1, 2, 3, 4)]
    assert deadlines(of(*rows)) == []


def test_caution_says_that_nothing_is_late_when_no_deadline_is_known() -> None:
    assert note(of(held(1, 9, 20))) == ("Không có văn bản nào ấn định thời hạn, nên không nói đúng hạn hay trễ hạn.")


def test_caution_names_what_the_curve_cannot_show() -> None:
    undated = union(2, has_staff_conference="yes")
    told = note(of(held(1, 10, 1, "month"), undated, deadline(DAY), deadline(LATER, district_code="020")))
    assert told == (
        "Thời hạn khác nhau giữa các quận, huyện; xem bảng theo quận, huyện. "
        "1 CĐCS đã tổ chức nhưng không nêu ngày, không nằm trên đường này. "
        "2 CĐCS có thời hạn nhưng không đủ rõ ngày để nói đúng hay trễ."
    )
