import pytest

from data.places.reference import places
from tests.examples import row, source
from validation.schemas.unions import Unions
from validation.screening.screen import screen


def checks(**changes: str) -> list[str]:
    return [found.check for found in screen(source("unions", row("unions", **changes)), places())[0].problems]


def test_equal_counts_are_no_problem() -> None:
    assert checks(female_member_count="45", member_count="45", staff_count="45") == []


@pytest.mark.parametrize("column", ["member_count", "female_member_count", "staff_count"])
def test_unreported_count_breaks_no_rule(column: str) -> None:
    assert checks(**{column: ""}) == []


@pytest.mark.parametrize("column", ["member_count", "female_member_count", "staff_count"])
def test_count_may_be_zero_and_not_negative(column: str) -> None:
    assert "not_below" not in checks(**{column: "0"})
    assert "not_below" in checks(**{column: "-1"})


@pytest.mark.parametrize("grade", ["excellent", "good", "completed", "not_completed", "not_graded", "pending"])
def test_grade_of_the_newer_scheme_fits_it(grade: str) -> None:
    assert checks(grade=grade, grade_scheme="tasks") == []


@pytest.mark.parametrize("grade", ["strong_excellent", "strong", "fair", "average", "weak"])
def test_grade_of_the_older_scheme_does_not_fit_the_newer(grade: str) -> None:
    assert checks(grade=grade, grade_scheme="strength") == []
    assert checks(grade=grade, grade_scheme="tasks") == ["grade_in_scheme"]


def test_missing_grade_needs_no_scheme() -> None:
    assert checks(grade="", grade_scheme="") == []
    assert checks(grade="", grade_scheme="tasks") == []


@pytest.mark.parametrize(
    ("date", "is_usual"),
    [("31/7/2023", False), ("1/8/2023", True), ("31/12/2023", True), ("1/1/2024", False)],
)
def test_staff_conference_is_held_from_august_to_the_end_of_the_year(date: str, is_usual: bool) -> None:
    assert checks(staff_conference_date=date) == ([] if is_usual else ["staff_conference_in_window"])


@pytest.mark.parametrize("answer", ["Không", "Không áp dụng"])
def test_conference_with_a_date_was_held(answer: str) -> None:
    assert checks(has_staff_conference=answer) == ["staff_conference_answer_fits_date"]
    assert checks(has_staff_conference=answer, staff_conference_date="") == []


@pytest.mark.parametrize(("date", "is_usual"), [("1/1/1946", True), ("31/8/2024", True), ("1/9/2024", False)])
def test_founding_date_is_free_until_the_end_of_the_school_year(date: str, is_usual: bool) -> None:
    assert checks(founded_date=date, grade="") == ([] if is_usual else ["founded_by_year_end"])


@pytest.mark.parametrize("column", Unions.to_schema().columns)
def test_answers_tell_not_applicable_from_no(column: str) -> None:
    if column.startswith("has_"):
        changes = {"staff_conference_date": "", column: "Không áp dụng"}
        assert screen(source("unions", row("unions", **changes)), places())[0].rows[column].to_list() == [
            "not_applicable"
        ]


def test_union_row_needs_school_year_and_district() -> None:
    assert checks(school_year="", period_kind="term") == ["school_year_required"]
    assert checks(district_code="", province_code="01") == ["district_required"]


def test_same_school_twice_is_a_duplicate_however_its_name_is_written() -> None:
    rows = [row("unions"), row("unions", source_ref="x", union_name="CĐCS TH MAI DỊCH")]
    assert [found.check for found in screen(source("unions", *rows), places())[0].problems] == ["key_unique"] * 2


def test_schools_whose_names_differ_by_a_letter_are_no_duplicates() -> None:
    rows = [row("unions", source_ref=name, union_name=name) for name in ("TH Dịch Vọng A", "TH Dịch Vọng B")]
    assert screen(source("unions", *rows), places())[0].problems == ()


def test_schools_of_one_name_and_different_levels_are_no_duplicates_when_no_column_tells_the_level() -> None:
    names = ("MN Mai Dịch", "TH Mai Dịch", "THCS Mai Dịch")
    rows = [row("unions", source_ref=name, union_name=name, school_level="") for name in names]
    assert screen(source("unions", *rows), places())[0].problems == ()


@pytest.mark.parametrize(
    ("count", "kind", "is_usual"),
    [
        ("4", "", False),
        ("5", "", True),
        ("250", "grassroots_union", True),
        ("251", "", False),
        ("9", "occupational_union", False),
        ("10", "occupational_union_preschool", True),
        ("9", "unknown", True),
    ],
)
def test_members_of_a_union_are_5_to_250_and_10_at_least_of_an_occupational_one(
    count: str, kind: str, is_usual: bool
) -> None:
    changes = {"member_count": count, "female_member_count": "", "staff_count": "", "union_kind": kind}
    assert checks(**changes) == ([] if is_usual else ["members_usual"])


@pytest.mark.parametrize(
    ("ownership", "agreement", "inspection"),
    [
        ("public", ["agreement_in_nonpublic"], []),
        ("public_self_financed", ["agreement_in_nonpublic"], []),
        ("private", [], ["inspection_in_public"]),
        ("nonpublic", [], ["inspection_in_public"]),
        ("unknown", [], []),
        ("", [], []),
    ],
)
def test_agreement_is_for_nonpublic_and_inspection_for_public_schools(
    ownership: str, agreement: list[str], inspection: list[str]
) -> None:
    assert checks(ownership=ownership, has_bargaining_agreement="Có") == agreement
    assert checks(ownership=ownership, has_people_inspection="Có") == inspection
    for answer in ("Không", "Không áp dụng", ""):
        assert checks(ownership=ownership, has_bargaining_agreement=answer, has_people_inspection=answer) == []


@pytest.mark.parametrize(
    ("founded", "grade", "is_usual"),
    [
        ("31/5/2023", "excellent", True),
        ("1/6/2023", "excellent", False),
        ("31/8/2024", "not_completed", False),
        ("1/6/2023", "not_graded", True),
        ("1/6/2023", "pending", True),
    ],
)
def test_union_is_graded_from_12_months_after_its_founding(founded: str, grade: str, is_usual: bool) -> None:
    assert checks(founded_date=founded, grade=grade) == ([] if is_usual else ["graded_after_a_year"])


@pytest.mark.parametrize(("count", "is_usual"), [("1999", True), ("2000", False), ("2035", False), ("2036", True)])
def test_count_that_may_be_a_year_is_asked(count: str, is_usual: bool) -> None:
    assert checks(staff_count=count) == ([] if is_usual else ["no_year"])
