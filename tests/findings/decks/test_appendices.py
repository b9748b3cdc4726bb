"""The lists that the written report holds besides the slides: nobody twice, no person by name."""

from typing import Any

from data.places.placing import place
from findings.content.content import Headline, Table
from findings.decks.appendices import GRADES, HONOURS, SILENT, UNIONS, UNNAMED, beyond_slides
from findings.inquiry.inquiry import Inquiry
from metrics.cube.cube import build
from metrics.cube.filter import Filter
from tests.metrics.examples import CAU_GIAY, award, opened, tables, union, union_id


def found(*rows: Any, unions: tuple[str, ...] = ()) -> dict[str, list[object]]:
    """Title → what is said: sentences, and the rows of tables."""
    release = opened(tables(*rows))
    inquiry = Inquiry("trinh-chieu", place(release), build(release), Filter(districts=(CAU_GIAY,)), unions)
    return {one.title: [_told(item) for item in one.items] for one in beyond_slides(inquiry, "2023-2024")}


def _told(item: object) -> object:
    if isinstance(item, Table):
        return [list(row) for row in item.rows]
    return item.text if isinstance(item, Headline) else item


def test_unions_of_the_list_stand_with_figures_and_what_is_missing_is_a_dash() -> None:
    said = found(
        union(1, school_level="primary", ownership="public", staff_count=48, member_count=45, grade="excellent"),
        union(2, member_count=30),
        union(3, is_name_only=True),
    )
    assert said[UNIONS] == [
        "Danh sách năm học 2023-2024 có 2 CĐCS",
        [["1", "Trường 1", "Tiểu học", "Công lập", "48", "45", "–"], ["2", "Trường 2", "–", "–", "–", "30", "–"]],
    ]
    assert said[GRADES][1] == [["1", "Trường 1", "Hoàn thành xuất sắc nhiệm vụ"], ["2", "Trường 2", "–"]]


def test_honours_stand_in_protocol_order_without_persons() -> None:
    one = {"union_id": union_id(1), "recipient_kind": "collective", "status": "given"}
    said = found(
        union(1),
        award(**one, award_kind="commendation_certificate", awarding_body="district_federation"),
        award(**one, award_kind="emulation_flag", awarding_body="provincial_federation"),
        award(
            union_id=union_id(1),
            recipient_kind="individual",
            recipient_name="Nguyễn Thị A",
            status="given",
            award_kind="commendation_certificate",
            awarding_body="district_federation",
        ),
    )
    assert said[HONOURS] == [
        "Năm học 2023-2024 có 2 lượt khen tập thể được nêu tên",
        [["1", "Trường 1", "Cờ thi đua", "LĐLĐ Thành phố"], ["2", "Trường 1", "Giấy khen", "LĐLĐ quận"]],
        UNNAMED,
    ]


def test_who_is_silent_is_told_by_name() -> None:
    said = found(union(1, member_count=45), union(2))
    assert said[SILENT] == [
        "1 CĐCS chưa gửi báo cáo năm học 2023-2024",
        [["1", "Trường 2", "Cầu Giấy", "", "2023-2024", "–"]],
    ]


def test_what_no_report_lists_is_said() -> None:
    said = found(union(1, school_year="2022-2023"))
    assert said[UNIONS] == ["Chưa có danh sách CĐCS năm học 2023-2024."]
    assert said[HONOURS] == ["Báo cáo năm học 2023-2024 chưa nêu tên tập thể được khen.", UNNAMED]
    assert said[SILENT] == ["Chưa có danh sách CĐCS năm học 2023-2024 nên chưa biết CĐCS nào chưa gửi báo cáo."]


def test_chosen_unions_stand_alone() -> None:
    said = found(union(1, member_count=1), union(2, member_count=2), unions=(union_id(2),))
    assert [row[1] for row in said[UNIONS][1]] == ["Trường 2"]  # type: ignore[attr-defined]
