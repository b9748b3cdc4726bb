from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import Stamp, check, publish
from data.releases import release as releases
from data.releases.lake import Lake
from tests.data.lakes import put, released, rows, tree
from tests.examples import ROWS, row, source
from validation.report import SourceFile

NAMELESS = {name: text for name, text in row("initiatives").items() if name not in ("report_id", "source_ref")}
NAME = "initiatives_2023-2024_cau-giay"


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path, EDITOR, begins=True)


def found(lake: Lake, *files: SourceFile) -> list[str]:
    return [one.check for file in check(lake, files, places()) for one in file.problems]


def test_first_publish_is_release_1(lake: Lake) -> None:
    release = released(lake, source("unions"), source("awards"))
    assert release == releases.read(lake)
    assert (release.number, release.author, release.note) == (1, "Nguyễn Văn A", "thử")
    assert release.created_at == "2024-10-01T08:00:00Z"


def test_stamp_takes_the_present_time_when_none_is_given() -> None:
    assert Stamp("a", "b").time().endswith("Z")
    assert len(Stamp("a", "b").time()) == len("2024-10-01T08:00:00Z")


def test_every_dataset_is_published_in_one_release(lake: Lake) -> None:
    put(lake, *(source(dataset) for dataset in ROWS))
    assert {dataset: rows(lake, dataset).height for dataset in ROWS} == dict.fromkeys(ROWS, 1)
    assert releases.numbers(lake) == [1]


def test_publishing_again_changes_nothing(lake: Lake, tmp_path: Path) -> None:
    files = [source(dataset) for dataset in ROWS]
    put(lake, *files)
    before = tree(tmp_path)
    outcome = publish(lake, files, places(), Stamp("B", "another day", created_at="2025-01-01T00:00:00Z"))
    assert not outcome.is_changed
    assert outcome.release == releases.read(lake, 1)
    assert tree(tmp_path) == before


def test_publishing_the_same_rows_in_another_order_changes_nothing(lake: Lake, tmp_path: Path) -> None:
    many = [row("figures", source_ref=str(number), value=str(number)) for number in range(9)]
    put(lake, source("figures", *many))
    before = tree(tmp_path)
    assert not put(lake, source("figures", *reversed(many))).is_changed
    assert tree(tmp_path) == before


def test_same_publishes_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        put(Lake(tmp_path / name, EDITOR, begins=True), *(source(dataset) for dataset in ROWS))
    assert tree(tmp_path / "one") == tree(tmp_path / "other")


def test_error_in_one_file_keeps_all_out(lake: Lake, tmp_path: Path) -> None:
    outcome = put(lake, source("unions"), source("initiatives", row("initiatives", count="nhiều")), accept="vẫn lấy")
    assert (outcome.release, outcome.is_changed) == (None, False)
    assert tree(tmp_path) == {}


def test_warning_keeps_all_out_until_it_is_accepted_with_a_reason(lake: Lake, tmp_path: Path) -> None:
    warned = source("unions", row("unions", member_count="49"))
    assert put(lake, warned).release is None
    assert put(lake, warned, accept="").release is None
    assert tree(tmp_path) == {}
    assert released(lake, warned, accept="trường ghép").acknowledgements == (
        {
            "file": "unions.csv",
            "cell": "H2",
            "check": "members_within_staff",
            "message": "Đoàn viên (49) nhiều hơn số cán bộ, giáo viên, nhân viên; "
            "hãy xác nhận (CĐCS ghép, hợp đồng ngoài biên chế).",
            "reason": "trường ghép",
        },
    )


def test_check_writes_nothing(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("unions"))
    before = tree(tmp_path)
    assert found(lake, source("awards", row("awards", union_id="005-primary-mai-dich"))) == []
    assert tree(tmp_path) == before


def test_files_are_checked_against_what_is_published(lake: Lake) -> None:
    named = source("awards", row("awards", union_id="005-primary-mai-dich"))
    assert found(lake, named) == ["union_known"]
    put(lake, source("unions"))
    assert found(lake, named) == []
    put(lake, named)
    assert found(lake, source("unions", row("unions", union_name="Nghĩa Tân"))) == ["union_still_named"]
    assert found(lake, source("unions", row("unions", report_id="r2"))) == ["key_in_two_reports"]


def test_union_known_by_name_gives_way_to_the_full_row(lake: Lake) -> None:
    put(lake, source("unions", row("unions", is_name_only="true")))
    put(lake, source("unions", row("unions", report_id="r2")))
    assert rows(lake, "unions").select("report_id", "is_name_only").rows() == [("r2", False)]
    put(lake, source("unions", row("unions", is_name_only="true")))
    assert rows(lake, "unions").select("report_id", "is_name_only").rows() == [("r2", False)]


def test_report_without_description_is_described_by_its_file(lake: Lake) -> None:
    file = source("initiatives", NAMELESS, name="initiatives_truong.csv")
    put(lake, file)
    described = rows(lake, "reports").row(0, named=True)
    wanted = {
        "report_id": NAME,
        "title": "initiatives_truong.csv",
        "report_kind": "data_file",
        "publisher": None,
        "address": "initiatives_truong.csv",
        "published_date_precision": "day",
        "sha256": file.sha256,
        "state": "provisional",
    }
    assert {name: described[name] for name in wanted} == wanted
    assert str(described["published_date"]) == "2024-10-01"


def test_report_keeps_the_description_that_was_sent(lake: Lake) -> None:
    put(lake, source("initiatives"), source("reports", row("reports", title="Báo cáo tổng kết")))
    put(lake, source("initiatives", row("initiatives", count="9")))
    put(lake, source("awards"))
    assert rows(lake, "reports")["title"].to_list() == ["Báo cáo tổng kết"]


def test_nameless_file_replaces_another_only_when_that_is_accepted(lake: Lake) -> None:
    put(lake, source("initiatives", NAMELESS))
    changed = source("initiatives", {**NAMELESS, "count": "900"})
    assert put(lake, changed).release is None
    assert put(lake, changed, accept="số liệu chốt").is_changed
    assert rows(lake, "initiatives").select("report_id", "count").rows() == [(NAME, 900)]
    assert rows(lake, "reports").select("report_id", "sha256").rows() == [(NAME, changed.sha256)]
    assert not put(lake, changed).is_changed


def test_description_stays_when_only_another_file_of_the_publish_changed(lake: Lake) -> None:
    kept, changed = source("initiatives", NAMELESS), source("figures", row("figures", value="4"))
    put(lake, kept, source("figures"))
    later = Stamp("B", "", created_at="2025-01-01T00:00:00Z")
    publish(lake, [kept, changed], places(), later)
    described = rows(lake, "reports").filter(report_id=NAME)
    assert described["publisher"].to_list() == [None]


def test_school_years_that_nothing_changes_keep_their_files(lake: Lake) -> None:
    years = [row("initiatives", source_ref=year, school_year=year) for year in ("2022-2023", "2023-2024")]
    first = released(lake, source("initiatives", *years))
    second = released(lake, source("initiatives", years[0], {**years[1], "count": "9"}))
    before, after = first.tables["initiatives"], second.tables["initiatives"]
    assert before["2022-2023"] == after["2022-2023"]
    assert before["2023-2024"] != after["2023-2024"]
    assert second.tables["reports"] == first.tables["reports"]
