"""Schools that awards name although no list knows them: what a publish keeps of them."""

from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import check
from data.releases.lake import Lake
from tests.data.lakes import put, released, rows
from tests.examples import row, source
from tests.fixtures.award_forms import MATRIX, SUMS
from tests.fixtures.pages import Page, xlsx
from validation.report import SourceFile

WHY = "trường mới, chưa có danh sách"
REPORT = "awards_2023-2024_cau-giay"
AWARDS = SourceFile("KT.xlsx", xlsx(MATRIX))
MAI_DICH, DICH_VONG = "005-primary-mai-dich", "005-lower_secondary-dich-vong"
WITH_ANOTHER = SourceFile(
    "KT.xlsx", xlsx(Page([*MATRIX.rows[:10], [3, "Lê Thị Hoa", "GV MN Hoa Sen", None, None, None, "x"]], name="KT"))
)


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def known(lake: Lake) -> list[tuple[str, bool, str]]:
    return rows(lake, "unions").select("union_id", "is_name_only", "report_id").sort("union_id").rows()


def test_school_joins_the_unions_by_name_once_that_is_accepted(lake: Lake) -> None:
    assert put(lake, AWARDS).release is None
    release = released(lake, AWARDS, accept=WHY)
    assert [one["check"] for one in release.acknowledgements] == ["union_listed", "union_listed"]
    assert known(lake) == [(DICH_VONG, True, REPORT), (MAI_DICH, True, REPORT)]
    assert rows(lake, "awards").height == 4


def test_publishing_the_same_again_asks_nothing_and_changes_nothing(lake: Lake) -> None:
    put(lake, AWARDS, accept=WHY)
    assert [one.check for file in check(lake, [AWARDS], places()) for one in file.problems] == []
    assert not put(lake, AWARDS).is_changed


def test_full_row_replaces_the_name(lake: Lake) -> None:
    put(lake, AWARDS, accept=WHY)
    put(lake, source("unions"))
    assert known(lake) == [(DICH_VONG, True, REPORT), (MAI_DICH, False, "r1")]


def test_names_of_a_report_stay_when_its_correction_names_another_school(lake: Lake) -> None:
    put(lake, AWARDS, accept=WHY)
    released(lake, WITH_ANOTHER, accept=WHY)
    assert known(lake) == [
        (DICH_VONG, True, REPORT),
        ("005-preschool-hoa-sen", True, REPORT),
        (MAI_DICH, True, REPORT),
    ]


def test_list_of_the_same_publish_counts_and_the_other_names_join_it(lake: Lake) -> None:
    released(lake, source("unions", row("unions", report_id=REPORT)), AWARDS, accept=WHY)
    assert known(lake) == [(DICH_VONG, True, REPORT), (MAI_DICH, False, REPORT)]


def test_school_that_two_reports_name_is_kept_once(lake: Lake) -> None:
    sums = SourceFile("TH.xlsx", xlsx(Page(SUMS.rows, name="TH", merged=SUMS.merged)))
    first = released(lake, source("unions", row("unions", union_name="Nghĩa Tân", report_id="r1")))
    assert first.number == 1
    released(lake, AWARDS, accept=WHY)
    assert put(lake, sums, accept=WHY).release is not None
    assert [union for union, _, _ in known(lake)] == [DICH_VONG, MAI_DICH, "005-primary-nghia-tan"]
