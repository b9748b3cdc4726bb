from collections.abc import Sequence

from data.places.reference import places
from tests.examples import row, source
from tests.fixtures.award_forms import MATRIX
from tests.fixtures.pages import Page, xlsx
from tests.validation.published import published
from validation.report import SourceFile
from validation.screening.against_published import against
from validation.screening.screen import Screened, failures, screen

AWARDS = SourceFile("KT.xlsx", xlsx(MATRIX))


def unions(*names: str, report: str = "r1", **changes: str) -> SourceFile:
    listed = [row("unions", report_id=report, source_ref=name, union_name=name, **changes) for name in names]
    return source("unions", *listed)


def named(*before: SourceFile, coming: Sequence[SourceFile] = ()) -> Screened:
    """The file of awards after its checks, beside other files that come with it."""
    files = [screen(file, places())[0] for file in (AWARDS, *coming)]
    return against(files, published(*before))[0]


def found(screened: Screened) -> list[str]:
    return [one.check for one in screened.problems]


def test_school_that_no_list_knows_is_asked_for_once_at_the_first_row_that_names_it() -> None:
    first, second = named().problems
    assert (first.check, first.severity, first.sheet, first.row, first.column) == (
        "union_listed", "warning", "KT", 8, "B",
    )  # fmt: skip
    assert first.found == "CĐCS trường TH Mai Dịch"
    assert (second.row, second.column, second.found) == (11, "C", "CĐCS THCS Dịch Vọng")


def test_nearest_names_of_the_district_and_year_are_told() -> None:
    near = unions("TH Mai Dịch 1", "Trường TH Mai Dịt", school_level="")
    elsewhere = unions("TH Mai Dịp", report="r2", district_code="001")
    earlier = unions("TH Mai Dịp", report="r3", school_year="2022-2023", staff_conference_date="")
    assert named(near, elsewhere, earlier).problems[0].message == (
        "“CĐCS trường TH Mai Dịch” chưa có trong danh sách CĐCS năm học 2023-2024 (gần giống: “Trường TH Mai Dịt”); "
        "hãy sửa tên nếu ghi nhầm, hoặc xác nhận để ghi nhận CĐCS này, mới chỉ biết tên."
    )


def test_names_are_kept_as_valid_rows_of_unions_that_are_never_counted() -> None:
    names = named().names
    assert names is not None
    assert failures("unions", names) == []
    kept = names.select("source_ref", "school_year", "district_code", "union_id", "union_name", "school_level").rows()
    assert kept == [
        ("KT!F8", "2023-2024", "005", "005-primary-mai-dich", "CĐCS trường TH Mai Dịch", "primary"),
        ("KT!H11", "2023-2024", "005", "005-lower_secondary-dich-vong", "CĐCS THCS Dịch Vọng", "lower_secondary"),
    ]
    assert names["is_name_only"].to_list() == [True, True]
    assert names["report_id"].unique().to_list() == ["awards_2023-2024_cau-giay"]


def test_nothing_is_asked_when_a_list_knows_the_school() -> None:
    listed = unions("TH Mai Dịch"), unions("THCS Dịch Vọng", report="r2", school_level="lower_secondary")
    screened = named(*listed)
    assert screened.problems == ()
    assert screened.names is not None
    assert screened.names.is_empty()
    assert found(named(listed[0], coming=listed[1:])) == []


def test_school_that_another_report_knows_by_name_is_not_asked_for() -> None:
    assert [one.found for one in named(unions("TH Mai Dịch", is_name_only="true")).problems] == ["CĐCS THCS Dịch Vọng"]


def test_accepted_name_of_a_report_is_not_asked_for_again_when_its_list_is_sent_again() -> None:
    report = "awards_2023-2024_cau-giay"
    by_name = unions("TH Mai Dịch", report=report, is_name_only="true")
    screened = named(by_name, coming=[unions("THCS Dịch Vọng", report=report, school_level="lower_secondary")])
    assert "union_listed" not in found(screened)
    assert screened.names is not None
    assert screened.names["union_id"].to_list() == ["005-primary-mai-dich"]


def test_bare_id_stays_an_error() -> None:
    bare = source("awards", row("awards", union_id="005-primary-mai-dich"))
    screened = against([screen(bare, places())[0]], published())[0]
    assert found(screened) == ["union_known"]
    assert screened.names is not None
    assert screened.names.is_empty()


def test_name_in_a_group_takes_its_level_from_the_heading() -> None:
    page = Page([*MATRIX.rows[:6], ["I", "KHỐI TIỂU HỌC"], [1, "Trường Nghĩa Tân", None, None, None, "x"]], name="KT")
    file = screen(SourceFile("KT.xlsx", xlsx(page)), places())[0]
    names = against([file], published())[0].names
    assert names is not None
    assert names.select("union_id", "union_name").rows() == [("005-primary-nghia-tan", "Trường Nghĩa Tân")]
