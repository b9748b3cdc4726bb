"""The leaders' questions: from the menu each answer is two clicks away."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visit import MAIN, go_to, settled, visit


def opens(page: Page, title: str, second: str, answer: str) -> None:
    """The first click goes to a page by the menu, the second one opens a part or a box on it."""
    go_to(page, title)
    page.locator(f"{MAIN} summary, {MAIN} [role=radio]").filter(has_text=second).first.click()
    settled(page)
    expect(page.locator(MAIN).get_by_text(answer).first).to_be_visible()


@pytest.mark.parametrize(
    ("title", "second", "answer"),
    [
        ("Khen thưởng", "Danh sách", "Lần khen gần nhất"),
        ("Dữ liệu", "Báo cáo", "Tạm tính hay đã chốt: "),
        ("Dữ liệu", "Đối chiếu", "Số được tính"),
        ("Dữ liệu", "Từ điển", "Tiêu đề được nhận trong biểu"),
        ("Chỉ tiêu", "Gồm những gì", "Chỉ tiêu hoặc CĐCS, với lý do nếu có"),
    ],
)
def test_answer_is_two_clicks_away(demo: str, page: Page, title: str, second: str, answer: str) -> None:
    visit(page, f"{demo}/tong-quan")
    opens(page, title, second, answer)


@pytest.mark.parametrize(
    ("title", "answers"),
    [
        ("Công đoàn cơ sở", ["CĐCS đã gửi báo cáo năm học 2024-2025: "]),
        ("Sáng kiến", ["Sáng kiến gửi lên cấp tỉnh, thành phố: năm học 2024-2025 được công nhận "]),
        ("Khen thưởng", ["Cờ thi đua từ hai năm liền: ", "CĐCS không được khen 3 năm học liền: "]),
        ("Chỉ tiêu", ["Một chỉ số có hai chỉ tiêu: ", "Hạn chế của năm học 2024-2025: "]),
    ],
)
def test_answer_stands_on_the_page_after_one_click(demo: str, page: Page, title: str, answers: list[str]) -> None:
    visit(page, f"{demo}/tong-quan")
    go_to(page, title)
    for answer in answers:
        expect(page.get_by_role("heading", level=2).filter(has_text=answer)).to_be_visible()


def test_questions_that_the_figures_cannot_answer_are_said_to_be_open(shipped: str, page: Page) -> None:
    for address, sentence in (
        ("khen-thuong", "CĐCS không được khen 3 năm học liền: chưa biết được"),
        ("cong-doan-co-so", "CĐCS chưa gửi báo cáo: chưa có danh sách CĐCS năm học"),
        ("sang-kien", "chưa nơi nào báo cáo cả số gửi lên và số được công nhận"),
        ("chi-tieu", "Một chỉ số có hai chỉ tiêu: không có"),
        ("chi-tieu", "báo cáo chưa cho biết hạn chế nào có số liệu"),
        ("du-lieu?phan=doi-chieu", "không thấy chỗ nào lệch nhau trong phạm vi đã chọn"),
    ):
        visit(page, f"{shipped}/{address}")
        expect(page.get_by_role("heading", level=2).filter(has_text=sentence)).to_be_visible()
