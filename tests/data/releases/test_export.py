import csv
import io
import zipfile
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.access.rights import EDITOR
from data.places.reference import places
from data.publishing.publish import publish
from data.releases import shipped
from data.releases.export import FORMATS, export, written
from data.releases.lake import Lake
from data.releases.load import load
from glossary.writing.harmless import harmless
from tests.data.lakes import STAMP, put, rows, tree
from tests.examples import ROWS, row, source
from validation.reading.files.csv import delimited
from validation.report import SourceFile
from validation.schemas import SCHEMAS
from validation.schemas.column import columns_of

ODD_TEXTS = [
    "=SUM(A1:A9)",
    "+84 912",
    "@cmd|' /C calc'!A0",
    "một\nhai",
    "một\r\nhai",
    'ông "Ba"',
    "a;b,c\td",
    "{found}",
    "'005",
    "https://example.org",
    "true",
    "1.084",
    "Cầu Giấy – Hà Nội",
]


def exported(lake: Lake, dataset: str, folder: Path, ending: str = "csv") -> Path:
    target = folder / f"{dataset}.{ending}"
    export(dataset, load(lake).scan(dataset), target)
    return target


@pytest.fixture
def lake(tmp_path: Path) -> Lake:
    return Lake(tmp_path / "lake", EDITOR, begins=True)


def test_exported_csv_published_again_changes_nothing(lake: Lake, tmp_path: Path) -> None:
    put(lake, *(source(dataset) for dataset in ROWS))
    before = tree(tmp_path / "lake")
    files = [SourceFile(f"{name}.csv", exported(lake, name, tmp_path).read_bytes()) for name in ROWS]
    assert not publish(lake, files, places(), STAMP).is_changed
    assert tree(tmp_path / "lake") == before


def test_exported_csv_builds_the_same_tables_in_another_lake(lake: Lake, tmp_path: Path) -> None:
    put(lake, *(source(dataset) for dataset in ROWS))
    files = [SourceFile(f"{name}.csv", exported(lake, name, tmp_path).read_bytes()) for name in ROWS]
    other = Lake(tmp_path / "other", EDITOR, begins=True)
    publish(other, files, places(), STAMP)
    assert load(other).release.tables == load(lake).release.tables


def test_shipped_figures_published_again_change_nothing(lake: Lake, tmp_path: Path) -> None:
    shipped.build(lake)
    before = tree(tmp_path / "lake")
    files = [SourceFile(f"{name}.csv", exported(lake, name, tmp_path).read_bytes()) for name in SCHEMAS]
    assert not publish(lake, files, places(), STAMP, accept_warnings="như đã công bố").is_changed
    assert tree(tmp_path / "lake") == before


def test_export_of_several_reports_replaces_each_of_them(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("figures", row("figures"), row("figures", report_id="r2", value="5")))
    put(lake, source("figures", row("figures", report_id="r3", value="7")))
    target = exported(lake, "figures", tmp_path)
    put(lake, source("figures", row("figures", value="4")), source("awards"))
    file = SourceFile("figures.csv", target.read_bytes())
    assert put(lake, file).is_changed
    assert sorted(rows(lake, "figures").select("report_id", "value").rows()) == [("r1", 3), ("r2", 5), ("r3", 7)]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_odd_text_survives_the_way_out_and_back(lake: Lake, tmp_path: Path, text: str) -> None:
    put(lake, source("initiatives", row("initiatives", title=text, author=text, note=text)))
    before = rows(lake, "initiatives")
    assert before["title"].to_list() == [text]
    put(lake, SourceFile("x.csv", exported(lake, "initiatives", tmp_path).read_bytes()))
    assert rows(lake, "initiatives").equals(before)
    assert load(lake).release.number == 1


@pytest.mark.parametrize("value", ["0", "4262", "73,3", "4,2620", "0,001", "12345,678", "99999999999999,5", "0,0001"])
def test_number_survives_the_way_out_and_back(lake: Lake, tmp_path: Path, value: str) -> None:
    put(lake, source("figures", row("figures", value=value, base_value=value, unit="points")))
    before = rows(lake, "figures")
    assert before["value"].to_list() == [float(value.replace(",", "."))]
    put(lake, SourceFile("x.csv", exported(lake, "figures", tmp_path).read_bytes()))
    assert rows(lake, "figures").equals(before)


def test_csv_opens_in_excel_with_vietnamese_letters(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("unions"))
    content = exported(lake, "unions", tmp_path).read_bytes()
    assert content.startswith(b"\xef\xbb\xbfreport_id,source_ref,school_year,")
    assert "Trường Tiểu học Mai Dịch" in content.decode("utf-8-sig")


def test_rows_are_in_the_order_of_their_key(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("figures", *(row("figures", source_ref=text) for text in "cab")))
    assert pl.read_csv(exported(lake, "figures", tmp_path))["source_ref"].to_list() == ["a", "b", "c"]


def test_count_of_rows_is_returned(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("figures", *(row("figures", source_ref=text) for text in "cab")))
    assert export("figures", load(lake).scan("figures"), tmp_path / "x.csv") == 3


def test_parquet_holds_the_rows_as_they_are(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("unions"))
    assert pl.read_parquet(exported(lake, "unions", tmp_path, "parquet")).equals(rows(lake, "unions"))


def test_workbook_holds_the_rows_and_no_formula(lake: Lake, tmp_path: Path) -> None:
    put(lake, source("initiatives", row("initiatives", title="=1+1", author="https://example.org")))
    content = exported(lake, "initiatives", tmp_path, "xlsx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        texts = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "<hyperlink" not in sheet
    assert "=1+1" in texts
    assert "Số liệu" in zipfile.ZipFile(io.BytesIO(content)).read("xl/workbook.xml").decode()


@pytest.mark.parametrize("dataset", SCHEMAS)
@pytest.mark.parametrize("ending", FORMATS)
def test_empty_dataset_is_written_with_its_columns(dataset: str, ending: str) -> None:
    schema = {column.name: column.dtype for column in columns_of(SCHEMAS[dataset]).values()}
    content = written(pl.DataFrame(schema=schema), ending)
    if ending == "csv":
        assert content.decode("utf-8-sig") == ",".join(schema) + "\n"
    elif ending == "parquet":
        assert pl.read_parquet(io.BytesIO(content)).schema == schema
    else:
        assert content.startswith(b"PK")


TEXTS = st.lists(st.text(st.characters(codec="utf-8")) | st.text(st.sampled_from("'=+-@\t\r\n ;,\"＝a1")), min_size=1)


@given(TEXTS)
def test_any_text_reads_back_from_csv_as_it_reads(texts: list[str]) -> None:
    rows = pl.DataFrame({"first": texts, "second": texts[::-1], "number": range(-1, len(texts) - 1)})
    sheet = delimited(SourceFile("x.csv", written(rows, "csv")))
    kept = [harmless(text) for text in texts]
    assert sheet.cells[0] == ["first", "second", "number"]
    assert [line[:2] for line in sheet.cells[1:]] == [list(pair) for pair in zip(kept, kept[::-1], strict=True)]
    assert sheet.cells[1][2] == "-1"


@given(TEXTS)
def test_no_cell_of_csv_begins_a_formula(texts: list[str]) -> None:
    content = written(pl.DataFrame({"text": texts}), "csv").decode("utf-8-sig")
    cells = [cell for line in csv.reader(io.StringIO(content, newline="")) for cell in line]
    assert [cell for cell in cells if cell.lstrip().startswith(tuple("=+-@＝＋－＠"))] == []
    assert [cell for cell in cells if cell.startswith(("\t", "\r"))] == []


def test_heading_that_begins_a_formula_is_written_as_a_text() -> None:
    assert written(pl.DataFrame({"=1+1": ["a"]}), "csv").decode("utf-8-sig") == "'=1+1\na\n"


def test_negative_figures_stay_figures() -> None:
    rows = pl.DataFrame({"whole": [-3], "part": [-3.5], "text": ["-3"]})
    assert written(rows, "csv").decode("utf-8-sig") == "whole,part,text\n-3,-3.5,'-3\n"


def test_workbook_keeps_a_text_that_is_too_long_for_a_cell() -> None:
    text = "".join(f"câu {number}. " for number in range(5_000))
    book = openpyxl.load_workbook(io.BytesIO(written(pl.DataFrame({"note": ["ngắn", text]}), "xlsx")))
    assert str(book["Số liệu"]["A3"].value).endswith("(còn nữa: xem trọn văn bản ở trang “Văn bản dài”)")
    parts = [(place, part) for place, _, part in book["Văn bản dài"].iter_rows(min_row=2, values_only=True)]
    assert {place for place, _ in parts} == {"Số liệu!A3"}
    assert "".join(part for _, part in parts) == text
