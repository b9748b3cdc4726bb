"""Nhập báo cáo: two files, one of them broken, go through the five steps into a release that every page shows."""

import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import FilePayload, Page, expect

from data.access.rights import EDITOR
from data.releases import release as releases
from data.releases.lake import Lake
from data.releases.load import load
from tests.browser.server import data_command, serving
from tests.browser.visit import FAILED, MAIN, query, settled, visit
from tests.data.lakes import tree
from tests.fixtures.reports import REPORTS

HEAD = "Tên CĐCS,Năm học,Quận/huyện,Cấp học,Loại hình,Đoàn viên,Nữ đoàn viên,Tổng số CBGVNV"
SCHOOL = "Trường Tiểu học {},2023-2024,Quận Cầu Giấy,Tiểu học,Công lập,{},{},{}"
ELSEWHERE = SCHOOL.replace("Cầu Giấy", "Ba Đình")
GOOD = [SCHOOL.format("Hoa Sữa", 40, 30, 42), SCHOOL.format("Bằng Lăng", 51, 40, 50)]
BROKEN = [ELSEWHERE.format("Hoa Mai", "bốn mươi", 30, 42), ELSEWHERE.format("Hoa Đào", 40, 50, 42)]
MENDED = [ELSEWHERE.format("Hoa Mai", 40, 30, 42), ELSEWHERE.format("Hoa Đào", 60, 50, 62)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    data_command(tmp_path / "lake", "init", "--empty")
    return tmp_path / "lake"


@pytest.fixture
def own(folder: Path) -> Iterator[str]:
    with serving(folder) as address:
        yield address


def csv(name: str, lines: list[str]) -> FilePayload:
    return {"name": name, "mimeType": "text/csv", "buffer": "\n".join([HEAD, *lines]).encode("utf-8-sig")}


def drop(page: Page, *files: FilePayload) -> None:
    place = page.get_by_test_id("stFileUploader").element_handle()
    page.locator('input[type="file"]').set_input_files(files)
    # What has been taken lies on the desk, and the place to drop files is a new one.
    place.wait_for_element_state("hidden")
    for file in files:
        expect(page.locator(MAIN).get_by_text(file["name"]).first).to_be_visible()
    settled(page)


def go(page: Page, step: str) -> None:
    page.get_by_role("radio", name=step).click()
    expect(page.get_by_role("radio", name=step)).to_be_checked()
    settled(page)


def headline(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=2, name=text)).to_be_visible()


def table_of(page: Page, name: str) -> list[list[str]]:
    rows = page.get_by_role("region", name=name).first.locator("tbody tr").all()
    return [row.locator("th, td").all_inner_texts() for row in rows]


def test_two_files_are_mended_and_published(own: str, folder: Path, page: Page) -> None:
    before = tree(folder)
    visit(page, f"{own}/nhap-bao-cao")
    drop(page, csv("truong-tot.csv", GOOD), csv("truong-loi.csv", BROKEN))
    page.get_by_role("button", name="Kiểm tra: Vấn đề").click()
    headline(page, "2 lỗi, 1 cảnh báo trong 2 bảng số liệu")
    assert query(page)["buoc"] == ["2"]
    assert table_of(page, "Kết quả kiểm tra từng tệp") == [
        ["truong-loi.csv", "Công đoàn cơ sở", "2", "2", "0"],
        ["truong-tot.csv", "Công đoàn cơ sở", "2", "0", "1"],
    ]
    page.get_by_text("truong-loi.csv: 2 vấn đề").scroll_into_view_if_needed()
    found = page.get_by_role("region", name="Các vấn đề").nth(0).locator("tbody tr")
    assert [row.locator("td").nth(1).inner_text() for row in found.all()] == ["F2", "G3"]
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Tải truong-loi-can-sua.xlsx").click()
    back = openpyxl.load_workbook(io.BytesIO(waiting.value.path().read_bytes()))
    assert back.sheetnames[0] == "Việc cần sửa"
    listed = [[cell.value for cell in row] for row in back.worksheets[0].iter_rows()]
    assert [row for row in listed if "F2" in row]
    assert [row for row in listed if "G3" in row]
    assert "không phải số nguyên" in back.worksheets[1]["F2"].comment.text
    go(page, "5. Công bố")
    expect(page.get_by_text("Còn lỗi trong tệp nên chưa đi tiếp được.")).to_be_visible()
    assert tree(folder) == before

    goes_on_after_another_page_and_publishes(page, folder)
    publishes_the_same_without_a_change(page, folder)
    returns_to_what_was_before(page, folder)


def test_what_a_file_leaves_open_is_asked_and_remembered(own: str, folder: Path, page: Page) -> None:
    lines = ["Tên CĐCS,Cấp học,Loại hình,Số thành viên CĐ", "Trường Tiểu học Hoa Lan,Tiểu học,Công lập,40"]
    file: FilePayload = {"name": "lop.csv", "mimeType": "text/csv", "buffer": "\n".join(lines).encode("utf-8-sig")}
    visit(page, f"{own}/nhap-bao-cao")
    drop(page, file)
    page.get_by_role("button", name="Kiểm tra: Vấn đề").click()
    pick(page, "Số liệu của năm học nào?", "2023-2024")
    pick(page, "Của quận, huyện, phường, xã nào?", "Cầu Giấy")
    pick(page, "Cột “Số thành viên CĐ” là gì?", "Đoàn viên")
    page.get_by_role("button", name="Ghi nhận và kiểm tra lại").click()
    headline(page, "Không có vấn đề gì")
    go(page, "4. Xác nhận")
    page.get_by_label("Người công bố").fill("Nguyễn Thị Hoa")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Tiếp tục: Công bố").click()
    page.get_by_role("button", name="Công bố", exact=True).click()
    expect(page.get_by_text("Đã công bố bản số liệu số 2.")).to_be_visible()
    (row,) = load(Lake(folder, EDITOR, begins=True)).scan("unions").collect().iter_rows(named=True)
    assert (row["member_count"], row["school_year"], row["district_code"]) == (40, "2023-2024", "005")
    drop(page, {**file, "name": "lop-khac.csv"})
    page.get_by_role("button", name="Kiểm tra: Vấn đề").click()
    expect(page.get_by_label("Số liệu của năm học nào?")).to_be_visible()
    expect(page.get_by_label("Cột “Số thành viên CĐ” là gì?")).to_have_count(0)


def test_files_of_one_name_both_stay_when_the_officer_says_so(demo: str, page: Page) -> None:
    visit(page, f"{demo}/nhap-bao-cao")
    drop(page, csv("Mau 1.csv", GOOD), csv("Mau 1.csv", BROKEN))
    expect(page.get_by_role("button", name="Bỏ tệp")).to_have_count(2)
    expect(page.locator(MAIN).get_by_text("Mau 1 (2).csv")).to_be_visible()
    drop(page, csv("Mau 1.csv", MENDED))
    expect(page.get_by_role("button", name="Bỏ tệp")).to_have_count(2)
    page.get_by_role("button", name="Giữ cả hai").click()
    expect(page.locator(MAIN).get_by_text("Mau 1 (3).csv")).to_be_visible()
    expect(page.get_by_role("button", name="Bỏ tệp")).to_have_count(3)


def test_all_invented_reports_are_checked_at_once(demo: str, page: Page) -> None:
    files: dict[str, FilePayload] = {}
    for place, report in enumerate(REPORTS.values()):
        name = report.file.name if report.file.name not in files else f"{place}-{report.file.name}"
        files[name] = {"name": name, "mimeType": "application/octet-stream", "buffer": report.file.content}
    visit(page, f"{demo}/nhap-bao-cao")
    drop(page, *files.values())
    page.get_by_role("button", name="Kiểm tra: Vấn đề").click()
    headline(page, "lỗi, ")
    settled(page)
    assert FAILED not in page.locator(MAIN).inner_text()
    bad = {row[0] for row in table_of(page, "Kết quả kiểm tra từng tệp")}
    assert "TH SKKN sai.xlsx" in bad
    assert page.locator('[class*="st-key-problems_of_"]').count() == len(bad)


def pick(page: Page, label: str, option: str) -> None:
    page.get_by_role("combobox", name=label).fill(option)
    page.get_by_role("option", name=option, exact=True).first.click()


def goes_on_after_another_page_and_publishes(page: Page, folder: Path) -> None:
    page.locator(".st-key-menu").get_by_role("link", name="Sáng kiến").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sáng kiến")
    page.locator(".st-key-menu").get_by_role("link", name="Nhập báo cáo").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nhập báo cáo")
    expect(page.locator(MAIN).get_by_text("truong-tot.csv").first).to_be_visible()
    drop(page, csv("truong-loi.csv", MENDED))
    expect(page.get_by_text("Tệp “truong-loi.csv” vừa thả đã thay tệp cùng tên thả trước đó.")).to_be_visible()
    go(page, "3. Xem trước")
    headline(page, "4 dòng sẽ thay đổi so với bản số 1")
    assert table_of(page, "Các dòng sẽ thay đổi") == [["Công đoàn cơ sở", "4", "0", "0", "0"]]
    assert ["CĐCS", "2023-2024", "chưa có báo cáo", "4 CĐCS"] in table_of(page, "Các con số sẽ thay đổi")
    assert releases.numbers(Lake(folder, EDITOR, begins=True)) == [1]

    page.get_by_role("button", name="Tiếp tục: Xác nhận").click()
    headline(page, "1 cảnh báo cần xác nhận, còn 1 chưa có lý do")
    page.get_by_label("Người công bố").fill("Nguyễn Thị Hoa")
    page.get_by_label("Ghi chú của bản số liệu").fill("Danh sách CĐCS năm học 2023-2024")
    page.get_by_placeholder("Lý do chấp nhận").fill("Có hai giáo viên hợp đồng")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Tiếp tục: Công bố").click()
    headline(page, "4 dòng từ 2 tệp sẵn sàng công bố")
    page.get_by_role("button", name="Công bố", exact=True).click()
    expect(page.get_by_text("Đã công bố bản số liệu số 2. Các trang đang xem số liệu mới.")).to_be_visible()

    made = load(Lake(folder, EDITOR, begins=True))
    assert (made.release.number, made.release.author) == (2, "Nguyễn Thị Hoa")
    assert made.release.note == "Danh sách CĐCS năm học 2023-2024"
    assert [one["reason"] for one in made.release.acknowledgements] == ["Có hai giáo viên hợp đồng"]
    assert made.scan("unions").collect()["member_count"].sum() == 40 + 51 + 40 + 60
    page.locator(".st-key-menu").get_by_role("link", name="Công đoàn cơ sở").click()
    expect(page.locator(".tile .value").first).to_have_text("4 (tt)")


def publishes_the_same_without_a_change(page: Page, folder: Path) -> None:
    page.locator(".st-key-menu").get_by_role("link", name="Nhập báo cáo").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Nhập báo cáo")
    drop(page, csv("truong-loi.csv", MENDED))
    go(page, "4. Xác nhận")
    page.get_by_role("button", name="Tiếp tục: Công bố").click()
    page.get_by_role("button", name="Công bố", exact=True).click()
    expect(page.get_by_text("Không có gì thay đổi; vẫn là bản số liệu số 2.")).to_be_visible()
    assert releases.numbers(Lake(folder, EDITOR, begins=True)) == [1, 2]


def returns_to_what_was_before(page: Page, folder: Path) -> None:
    headline(page, "Các bản số liệu đã công bố: 2")
    newest = page.locator(".st-key-release_2")
    expect(newest).to_contain_text("Công đoàn cơ sở +4 dòng")
    with page.expect_download() as waiting:
        newest.get_by_role("button", name="Tải bản này (ZIP)").click()
    assert waiting.value.suggested_filename == "ban-so-lieu-2.zip"
    page.locator(".st-key-release_1").get_by_role("button", name="Quay lại bản này").click()
    asked = page.get_by_role("dialog")
    expect(asked).to_contain_text("Quay lại bản số liệu cũ?")
    expect(asked).to_contain_text("So với bản đang dùng (số 2): Công đoàn cơ sở −4 dòng")
    expect(asked).to_contain_text("Bản số 2 không mất, vẫn quay lại được.")
    assert releases.numbers(Lake(folder, EDITOR)) == [1, 2]
    asked.get_by_label("Người quyết định").fill("Trần Văn Bình")
    page.keyboard.press("Enter")
    asked.get_by_role("button", name="Quay lại bản số 1").click()
    expect(page.get_by_text("Bản số 3 có số liệu của bản số 1.")).to_be_visible()
    made = load(Lake(folder, EDITOR))
    assert made.scan("unions").collect().is_empty()
    assert (made.release.author, made.release.note) == ("Trần Văn Bình", "Quay lại bản số liệu số 1")
