import tempfile
from pathlib import Path

import pytest

from data.access.rights import EDITOR
from data.releases.lake import DamagedError, Lake, OutOfReachError
from tests.data.lakes import tree


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path / "lake", EDITOR, begins=True)


def test_file_reads_back_as_it_was_created(lake: Lake) -> None:
    assert lake.create("tables/a.parquet", b"abc")
    assert lake.read("tables/a.parquet") == b"abc"


def test_file_is_created_once(lake: Lake) -> None:
    lake.create("releases/1.json", b"first")
    assert not lake.create("releases/1.json", b"second")
    assert lake.read("releases/1.json") == b"first"


def test_table_is_written_anew_when_what_stands_there_is_damaged(lake: Lake) -> None:
    lake.create("tables/a.parquet", b"damaged")
    lake.create_table("tables/a.parquet", b"whole")
    assert lake.read("tables/a.parquet") == b"whole"


def test_names_are_in_order_and_of_one_folder(lake: Lake) -> None:
    for name in ("releases/000002.json", "releases/000001.json", "tables/x"):
        lake.create(name, b"")
    assert lake.names("releases") == ["releases/000001.json", "releases/000002.json"]


def test_names_are_none_before_anything_is_written(lake: Lake) -> None:
    assert lake.names("releases") == []


def test_half_written_file_is_not_listed(lake: Lake, tmp_path: Path) -> None:
    lake.create("releases/000001.json", b"{}")
    (tmp_path / "lake" / "releases" / "000002.json#1").write_bytes(b"{")
    assert lake.names("releases") == ["releases/000001.json"]


def test_missing_file_is_named(lake: Lake) -> None:
    with pytest.raises(DamagedError, match=r"^Kho số liệu thiếu tệp tables/a\.parquet\.$"):
        lake.read("tables/a.parquet")


def test_folder_may_be_named_by_a_relative_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lake = Lake("mine", EDITOR, begins=True)
    monkeypatch.chdir("/")
    lake.create("a", b"1")
    assert list(tree(tmp_path)) == ["mine/a"]


@pytest.mark.parametrize("address", ["{}/file", "{}/file/below", "/proc/lake", "nowhere://bucket", "://"])
def test_lake_out_of_reach_says_so_without_its_address_and_tells_operators_more(address: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    address = address.format(tmp_path)
    with pytest.raises(OutOfReachError) as raised:
        Lake(address, EDITOR, begins=True).names("releases")
    assert str(raised.value) == (
        "Không tới được kho số liệu; không có gì bị ghi. Số liệu đã công bố không bị mất; hãy thử lại sau ít phút, nếu "
        "vẫn vậy thì báo người quản trị."
    )
    assert raised.value.for_operator.startswith(
        f"Không tới được kho số liệu {address}; không có gì bị ghi. Hãy kiểm tra đường dẫn, kết nối và quyền truy cập ("
    )


def test_folder_that_vanishes_below_a_file_is_out_of_reach(lake: Lake, tmp_path: Path) -> None:
    lake.create("releases/000001.json", b"{}")
    (tmp_path / "lake" / "tables").write_text("a file where a folder should be")
    with pytest.raises(OutOfReachError):
        lake.create("tables/a.parquet", b"abc")


def test_local_copy_is_the_file_itself_when_the_lake_is_a_folder(lake: Lake, tmp_path: Path) -> None:
    lake.create("tables/a.parquet", b"abc")
    assert lake.local_copy("tables/a.parquet", b"abc") == tmp_path / "lake" / "tables" / "a.parquet"


def test_local_copy_is_made_and_mended_when_the_lake_is_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    lake = Lake("memory:///", EDITOR, begins=True)
    copy = lake.local_copy("tables/a.parquet", b"abc")
    assert copy.read_bytes() == b"abc"
    copy.write_bytes(b"damaged")
    assert lake.local_copy("tables/a.parquet", b"abc").read_bytes() == b"abc"
    assert len(tree(tmp_path)) == 1


def test_memory_lakes_are_apart() -> None:
    one, other = Lake("memory:///", EDITOR, begins=True), Lake("memory:///", EDITOR, begins=True)
    one.create("a", b"1")
    assert other.names("") == []
