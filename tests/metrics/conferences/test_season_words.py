"""The curve of a season and its sentences, word for word."""

import datetime

from data.releases.load import Opened
from metrics.conferences.headline import answers_headline, named_headline, parts_headline, season_headline
from metrics.conferences.season import Season, answers, breakdown, curve, season
from metrics.cube.filter import EVERYTHING, Filter
from tests.metrics.examples import YEAR, Row, deadline, held, opened, tables, union

DAY = datetime.date(2023, 10, 14)
NAMES = {"005": "Cầu Giấy", "020": "Thanh Trì"}


def of(*rows: Row) -> Season:
    return season(opened(tables(*rows)), EVERYTHING, YEAR)


def test_curve_counts_a_month_at_its_end() -> None:
    rows = (
        held(1, 9, 1, "month"),
        held(2, 9, 20),
        held(3, 10, 2),
        held(4, 9, 30),
        union(5, has_staff_conference="yes"),
    )
    assert curve(of(*rows)).rows() == [
        (YEAR, datetime.date(2023, 9, 20), "day", 1),
        (YEAR, datetime.date(2023, 9, 30), "day", 2),
        (YEAR, datetime.date(2023, 9, 1), "month", 3),
        (YEAR, datetime.date(2023, 10, 2), "day", 4),
    ]


def test_curve_is_empty_when_unions_are_only_named() -> None:
    assert curve(of(held(1, 9, 20, is_name_only=True))).is_empty()


def test_headline_never_says_in_time_when_no_deadline_is_known() -> None:
    told = season_headline(of(held(1, 9, 20), union(2)))
    assert told == "1 trên 2 CĐCS đã tổ chức Hội nghị CBCCVC năm học 2023-2024"
    assert "hạn" not in told


def test_headline_names_the_day_when_one_deadline_holds_for_all() -> None:
    told = season_headline(of(held(1, 9, 20), held(2, 10, 20), union(3), deadline(DAY)))
    assert told == (
        "1 trên 3 CĐCS có thời hạn đã tổ chức Hội nghị CBCCVC năm học 2023-2024 trước ngày 14/10/2023; 1 CĐCS trễ hạn"
    )


def test_headline_names_no_day_when_deadlines_differ() -> None:
    other = {"district_code": "020"}
    late = deadline(datetime.date(2023, 11, 1), **other)
    told = season_headline(of(held(1, 9, 20), held(2, 9, 20, **other), deadline(DAY), late))
    assert told == (
        "2 trên 2 CĐCS có thời hạn đã tổ chức Hội nghị CBCCVC năm học 2023-2024 trước hạn của quận, huyện mình"
    )


def test_named_unions_are_no_share(published: Opened) -> None:
    told = named_headline(season(published, Filter(districts=("020",)), YEAR))
    assert told == "3 CĐCS được nêu tên trong báo cáo về Hội nghị CBCCVC năm học 2023-2024"


def test_parts_are_told_by_how_many_are_whole() -> None:
    found = of(held(1, 9, 20), held(2, 9, 20, district_code="020"), union(3, district_code="020"))
    assert parts_headline(found, breakdown(found.rows, "district_code"), "district_code", NAMES) == (
        "1 trên 2 quận, huyện có tất cả CĐCS đã tổ chức Hội nghị CBCCVC; 1 CĐCS chưa tổ chức hoặc chưa báo cáo"
    )


def test_single_part_is_told_by_itself() -> None:
    found = of(held(1, 9, 20), union(2))
    told = parts_headline(found, breakdown(found.rows, "district_code"), "district_code", NAMES)
    assert told == "Cầu Giấy: 1 trên 2 CĐCS đã tổ chức Hội nghị CBCCVC"


def test_answers_leave_out_whom_the_question_does_not_apply_to() -> None:
    rows = [union(n, has_people_inspection=one) for n, one in enumerate(("yes", "no", "not_applicable", None))]
    found = of(*rows, union(9, has_emulation_pact="yes"))
    assert answers_headline(found, answers(found.rows)) == (
        "Năm học 2023-2024, số CĐCS có trên số trả lời: Ký giao ước thi đua 1/1; Ban Thanh tra nhân dân 1/2"
    )
