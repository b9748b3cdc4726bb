from collections.abc import Sequence

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.places.reference import places
from tests.examples import row, source
from tests.validation.published import checked
from validation.problems.problem import Problem
from validation.report import SourceFile
from validation.screening.last_year import compared, year_before
from validation.screening.screen import Screened, screen

NAMES = ["Mai Dịch", "Nghĩa Tân", "Yên Hòa", "Trung Hòa", "Quan Hoa", "Nam Trung Yên"]
LAST = {"report_id": "before", "school_year": "2022-2023", "staff_conference_date": ""}
TEMPLATE = screen(source("unions"), places())[0].rows


def listed(*names: str, **changes: str) -> SourceFile:
    return source("unions", *(row("unions", source_ref=name, union_name=name, **changes) for name in names))


def last(*names: str, **changes: str) -> SourceFile:
    return listed(*names, **{**LAST, **changes})


def problems(now: SourceFile, *before: SourceFile) -> Sequence[Problem]:
    return checked([now], before)[0].problems


def found(now: SourceFile, *before: SourceFile) -> list[tuple[str, int | None, str | None]]:
    return [(one.check, one.row, one.found) for one in problems(now, *before)]


def test_nothing_is_asked_when_the_list_is_that_of_the_year_before() -> None:
    assert found(listed(*NAMES), last(*NAMES)) == []


def test_nothing_is_asked_when_there_was_no_list() -> None:
    assert found(listed(*NAMES)) == []
    assert found(listed(*NAMES), last(*NAMES, school_year="2021-2022")) == []
    assert found(listed(*NAMES), last(*NAMES, district_code="001")) == []


@pytest.mark.parametrize(
    ("before", "now", "asked"), [("90", "45", False), ("91", "45", True), ("30", "45", False), ("29", "45", True)]
)
def test_change_of_more_than_half_is_asked(before: str, now: str, asked: bool) -> None:
    was = last(*NAMES, member_count=before, female_member_count="", staff_count="100")
    is_now = listed(*NAMES, member_count=now, female_member_count="", staff_count="100")
    assert [one.check for one in problems(is_now, was)] == ["changed_by_half"] * len(NAMES) * asked


def test_change_is_not_asked_where_either_side_is_not_reported_or_only_a_name() -> None:
    blank = {"member_count": "", "female_member_count": "", "staff_count": ""}
    assert found(listed(*NAMES), last(*NAMES, **blank)) == []
    assert found(listed(*NAMES, **blank), last(*NAMES)) == []
    assert found(listed(*NAMES), last(*NAMES, member_count="10", female_member_count="", is_name_only="true")) == []


def test_change_of_staff_is_asked_at_its_own_cell() -> None:
    one = problems(listed(*NAMES, staff_count="148"), last(*NAMES))[0]
    assert (one.check, one.row, one.column, one.message) == (
        "changed_by_half", 2, "J",
        "Ô “staff_count” ghi 148, năm học trước ghi 48; thay đổi quá một nửa, "
        "hãy kiểm tra lại hoặc xác nhận (tách, nhập, chuyển cấp quản lý).",
    )  # fmt: skip


def test_union_that_vanished_is_told_by_its_name() -> None:
    assert found(listed(*NAMES[:5]), last(*NAMES)) == [("union_vanished", None, "Nam Trung Yên")]


def test_union_has_not_vanished_when_another_report_lists_it() -> None:
    elsewhere = listed(NAMES[5], report_id="other")
    assert found(listed(*NAMES[:5]), last(*NAMES), elsewhere) == []


def test_file_of_one_school_is_no_list_that_others_vanish_from() -> None:
    assert found(listed(NAMES[0]), last(*NAMES)) == []


def test_list_of_one_level_lets_only_that_level_vanish() -> None:
    preschools = last("Hoa Sen", "Hoa Mai", "Sao Mai", "Ánh Sao", "Bình Minh", report_id="p", school_level="preschool")
    assert found(listed("Hoa Sen", "Hoa Mai", "Ánh Sao", school_level="preschool"), last(*NAMES), preschools) == [
        ("union_vanished", None, "Bình Minh"),
        ("union_vanished", None, "Sao Mai"),
    ]


def test_union_that_appeared_is_asked_unless_the_row_says_that_it_is_founded() -> None:
    assert found(listed(*NAMES), last(*NAMES[:5])) == [("union_appeared", 7, "Nam Trung Yên")]
    assert found(listed(*NAMES, founded_date="1/6/2023", grade=""), last(*NAMES[:5])) == []
    assert found(listed(*NAMES, founded_date=""), last(*NAMES[:5])) == [("union_appeared", 7, "Nam Trung Yên")]


def test_few_forms_of_the_year_before_are_no_list_that_others_appear_beside() -> None:
    assert found(listed(*NAMES), last(*NAMES[:2])) == []


def test_more_than_twenty_are_told_in_one_problem() -> None:
    many = [f"Trường {letter}{number}" for letter in "xyz" for number in range(8)]
    half = [f"Lớp {number}" for number in range(30)]
    told = problems(listed(*half, *many), last(*half))
    assert [(one.check, one.row) for one in told] == [("union_appeared", None)]
    assert told[0].found == f"24 CĐCS ({', '.join(many[:20])}, …)"
    told = problems(listed(*half), last(*half, *many))
    assert [one.check for one in told] == ["union_vanished"]
    assert str(told[0].found).startswith("24 CĐCS (Trường x0, ")


def test_slip_in_a_name_is_one_question_and_not_three() -> None:
    told = problems(listed("Mai Dịhc", *NAMES[1:]), last(*NAMES))
    assert [(one.check, one.row, one.column) for one in told] == [("name_near_known", 2, "E")]
    assert told[0].message == (
        "“Mai Dịhc” gần giống “Mai Dịch” đã có; hãy sửa cho cùng một tên nếu là một trường, "
        "hoặc xác nhận là hai trường."
    )


def test_other_schools_of_a_name_are_no_slip() -> None:
    numbered = last("Liên Ninh", "Dịch Vọng A", "Mai Dịch")
    lists = ["union_appeared", "union_vanished"]
    assert [one.check for one in problems(listed("Liên Ninh 2", "Dịch Vọng A", "Mai Dịch"), numbered)] == lists
    both = listed("Mai Dịch", "Mai Dịhc", "Liên Ninh", "Dịch Vọng A")
    assert [one.check for one in problems(both, numbered)] == ["union_appeared"]
    secondary = listed("Mai Dịhc", "Liên Ninh", "Dịch Vọng A", school_level="lower_secondary")
    assert "name_near_known" not in [one.check for one in problems(secondary, numbered)]


def test_slip_against_another_report_of_the_same_year_is_asked() -> None:
    assert found(listed("Mai Dịhc"), listed("Mai Dịch", report_id="r2")) == [("name_near_known", 2, "Mai Dịhc")]


def test_year_before_is_the_one_that_ends_where_the_year_begins() -> None:
    assert year_before("2000-2001") == "1999-2000"


Union = tuple[str, str, str, int]
UNIONS = st.lists(
    st.tuples(
        st.sampled_from(["2021-2022", "2022-2023", "2023-2024"]),
        st.sampled_from(["005", "001"]),
        st.sampled_from("abcdef"),
        st.integers(0, 30),
    ),
    unique_by=lambda one: one[:3],
    min_size=1,
)


def frame(report: str, unions: Sequence[Union]) -> pl.DataFrame:
    rows = [
        {**TEMPLATE.row(0, named=True), "report_id": report, "school_year": year, "district_code": place,
         "union_id": f"{place}-primary-{name}", "union_name": name, "member_count": members}
        for year, place, name, members in unions
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=TEMPLATE.schema)


def naive(mine: Sequence[Union], others: Sequence[Union]) -> set[tuple[str, str, str, str]]:
    """The same rules one union at a time."""
    known = {(year, place, name): members for year, place, name, members in [*mine, *others]}

    def listed_in(year: str, place: str, rows: Sequence[tuple[str, ...]]) -> int:
        return sum(key[:2] == (year, place) for key in rows)

    keys, both = [one[:3] for one in mine], list(known)
    expected = set()
    for year, place, name, members in mine:
        before = known.get((year_before(year), place, name))
        listed_before, listed_now = listed_in(year_before(year), place, both), listed_in(year, place, both)
        if before is None and 0 < listed_before * 2 >= listed_now:
            expected.add(("union_appeared", year, place, name))
        if before is not None and abs(members - before) * 2 > before:
            expected.add(("changed_by_half", year, place, name))
    for year, place in {key[:2] for key in keys}:
        gone = [key for key in both if key[:2] == (year_before(year), place) and (year, *key[1:]) not in known]
        if listed_in(year, place, keys) * 2 >= listed_in(year_before(year), place, both):
            expected |= {("union_vanished", year, place, key[2]) for key in gone}
    return expected


@settings(deadline=None)
@given(UNIONS, UNIONS)
def test_comparison_is_that_of_a_person_who_goes_through_both_lists(mine: list[Union], others: list[Union]) -> None:
    others = [one for one in others if one[:3] not in {own[:3] for own in mine}]
    file = Screened(SourceFile("u.csv", b""), "unions", frame("r1", mine), ())
    told = compared(file, pl.concat([file.rows, frame("r2", others)]))
    counted: dict[str, int] = {}
    for one in told:
        counted[one.check] = counted.get(one.check, 0) + 1
    expected: dict[str, int] = {}
    for check, *_ in naive(mine, others):
        expected[check] = expected.get(check, 0) + 1
    assert counted == expected
