"""An officer makes a deck of what is seen on pages, arranges it, writes a slide, and presents it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import data_command, serving
from tests.browser.visit import FAILED, query, settled, visit

VIEW = "so-sanh?chi-so=members&theo=school_level&dang=ranking&don-vi=ba-dinh&den=2024-2025"
TITLE = "Giao ban tháng 11"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A federation whose decks no other test sees."""
    lake = tmp_path_factory.mktemp("lake")
    data_command(lake, "demo", "--districts", "2", "--years", "3", "--unions", "6", "--initiatives", "60")
    with serving(lake) as address:
        yield address


def rows(page: Page) -> list[str]:
    return [text.split("\n")[0] for text in page.locator(".compose-row").all_inner_texts()]


def press(page: Page, name: str, place: int = 0) -> None:
    page.get_by_role("button", name=name, exact=True).nth(place).click()
    settled(page)


def test_view_becomes_a_slide_that_is_arranged_written_and_shown(own: str, page: Page) -> None:
    visit(page, f"{own}/{VIEW}")
    page.get_by_role("link", name="Thêm vào bài trình chiếu").first.click()
    box = page.get_by_role("dialog")
    box.get_by_label("Tên bài mới").fill(TITLE)
    box.get_by_label("Tên bài mới").press("Tab")
    box.get_by_text("Giữ đúng bộ lọc đang xem").click()
    expect(box.get_by_text("Khối trường học · đến năm học 2024-2025 · Ba Đình")).to_be_visible()
    box.get_by_role("button", name="Thêm trang").click()
    expect(box).to_contain_text(f"Đã thêm trang “Đoàn viên” vào bài “{TITLE}”.")
    box.get_by_role("link", name="Soạn bài").click()
    page.wait_for_url("**/trinh-chieu?*soan=1*")
    expect(page.locator(".compose-row")).to_have_count(3)
    assert rows(page) == [f"1. {TITLE}", "2. Đoàn viên", "3. Trân trọng cảm ơn"]

    press(page, "Thêm trang")
    expect(page.locator(".compose-row")).to_have_count(4)
    press(page, "Lên", 2)
    expect(page.locator(".compose-row").nth(1)).to_contain_text("Trang chữ")
    press(page, "Sửa", 1)
    box.get_by_role("textbox", name="Tên trang").fill("Việc cần làm")
    box.get_by_role("textbox", name="Mỗi dòng một ý").fill("\n".join("123456789"))
    box.get_by_role("button", name="Lưu trang").click()
    # What cannot be kept stays in the box, with the reason.
    expect(box).to_contain_text("Trang 2 chứa quá nhiều nội dung; hãy tách thành nhiều trang.")
    expect(box.get_by_role("textbox", name="Mỗi dòng một ý")).to_have_value("\n".join("123456789"))
    box.get_by_role("textbox", name="Mỗi dòng một ý").fill("Nộp báo cáo\nTổ chức hội nghị")
    box.get_by_role("textbox", name="Mỗi dòng một ý").press("Tab")
    box.get_by_role("button", name="Lưu trang").click()
    expect(page.locator(".compose-row").nth(1)).to_contain_text("Việc cần làm")

    # The slide keeps its own filter whatever the deck is shown for.
    page.goto(f"{own}/trinh-chieu?bai=giao-ban-thang-11&trang=2")
    expect(page.locator(".deck-place")).to_have_text("2/4")
    seen = page.locator(".st-key-slide-2")
    assert seen.locator("li").all_inner_texts() == ["Nộp báo cáo", "Tổ chức hội nghị"]
    expect(page.locator(".st-key-slide-3 .slide-foot")).to_contain_text("Ba Đình")
    expect(page.locator(".st-key-slide-4 .slide-foot")).not_to_contain_text("Ba Đình")
    assert FAILED not in page.locator("body").inner_text()


def test_ready_deck_is_changed_as_a_copy_only(own: str, page: Page) -> None:
    visit(page, f"{own}/trinh-chieu?bai=giao-ban&soan=1")
    expect(page.get_by_text("Bài có sẵn không sửa được; hãy tạo bản sao rồi sửa bản sao.")).to_be_visible()
    assert page.get_by_role("button", name="Sửa").count() == 0
    press(page, "Tạo bản sao")
    press(page, "Tạo")
    expect(page.locator("h2.headline")).to_have_text("Giao ban cụm (bản sao): 11 trang")
    assert query(page)["bai"] == ["giao-ban-cum-ban-sao"]
    press(page, "Xóa", 1)
    expect(page.locator("h2.headline")).to_have_text("Giao ban cụm (bản sao): 10 trang")


def test_unknown_deck_of_a_link_is_dropped_with_a_note(own: str, page: Page) -> None:
    page.goto(f"{own}/trinh-chieu?bai=khong-co")
    expect(page.get_by_text("Không có bài trình chiếu “khong-co”; đang mở “Tổng kết năm học”.")).to_be_visible()
    expect(page.locator(".deck-place")).not_to_be_empty()


def test_slides_that_nobody_reported_are_left_out_when_asked(own: str, page: Page) -> None:
    page.goto(f"{own}/trinh-chieu?bai=giao-ban&den=2015-2016")
    expect(page.locator(".deck-place")).to_have_text("1/11")
    expect(page.locator(".st-key-slide-2")).to_contain_text("chưa có báo cáo")
    page.keyboard.press("s")
    page.keyboard.press("PageDown")
    # Targets of a term stand whatever the years; the text that nobody has written is left out again.
    expect(page.locator(".deck-place")).to_have_text("9/11")
    page.keyboard.press("PageDown")
    expect(page.locator(".deck-place")).to_have_text("11/11")
    page.keyboard.press("s")
    page.keyboard.press("PageUp")
    expect(page.locator(".deck-place")).to_have_text("10/11")
